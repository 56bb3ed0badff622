"""Faults of characters, whatever the value."""

from __future__ import annotations

from unicodedata import normalize

from tests.mutations.fault import ENTRIES, HTML, ITEMS, Fault, says, tells
from tests.mutations.story import Draft

_EVERYWHERE = (*ITEMS, "rss", "atom", "jsonfeed")


def _mojibake(draft: Draft) -> str:
    return f"{draft.story.town}: " + "café, naïve, Ærø".encode().decode("cp1252")


def _decomposed(draft: Draft) -> str:
    return normalize("NFD", f"{draft.story.town}: café naïve Ærø Vasseur")


def _soft(draft: Draft) -> None:
    hidden = f"{draft.story.headline[:3]}\u00ad{draft.story.headline[3:]}"
    draft.ld["headline"] = hidden


FAULTS = [
    Fault("mojibake", _EVERYWHERE, says("description", _mojibake)),
    Fault("decomposed-text", _EVERYWHERE, says("description", _decomposed)),
    Fault(
        "lost-characters", _EVERYWHERE, says("description", lambda d: f"{d.story.standfirst[:9]}\ufffd{d.story.town}")
    ),
    Fault("invisible-characters", [*ITEMS, *ENTRIES], _soft),
    Fault("empty-og-tag", HTML, tells("og:description", "")),
]
