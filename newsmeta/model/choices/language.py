"""The language, as a BCP 47 tag."""

from __future__ import annotations

import re

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import ABSENT, Choice, Context, Decision, decided, weigh
from newsmeta.recalled import recalled

_TAG = re.compile(r"^([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{4}))?(?:[-_]([a-zA-Z]{2}|\d{3}))?(?:[-_.@].{0,20})?$")
_NONE = {"xx", "und", "mul", "zxx", "null"}


@recalled(512)
def tag_of(text: str) -> str | None:
    """Return *text* as a BCP 47 tag (``fr_FR`` as ``fr-FR``); None when it is none."""
    found = _TAG.match(text.strip())
    if not found or found[1].lower() in _NONE:
        return None
    parts = [found[1].lower(), found[2].title() if found[2] else "", found[3].upper() if found[3] else ""]
    return "-".join(part for part in parts if part)


def _primary(item: Evidence) -> str:
    return (tag_of(item.text) or "").split("-")[0]


def _decide(context: Context) -> Decision:
    usable = [item for item in context.of("language") if tag_of(item.text)]
    groups = weigh(usable, _primary)
    if groups:  # en-GB says more than en, and agrees with it
        groups[0].members.sort(key=lambda item: -len(tag_of(item.text) or ""))
    return decided(groups, tag_of(groups[0].members[0].text)) if groups else ABSENT


language = Choice(_decide)
