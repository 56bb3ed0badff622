"""The clean stories: each told in one carrier and style, without a flaw."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from tests.mutations.drafting import draft
from tests.mutations.feeding import atom, jsonfeed, rss, sitemap
from tests.mutations.story import Draft, Story, stories
from tests.mutations.writing import bare, page, plain

WRITERS: dict[str, Callable[[Draft], str]] = {
    "html": page,
    "text": plain,
    "jsonld": bare,
    "rss": rss,
    "atom": atom,
    "jsonfeed": jsonfeed,
    "sitemap": sitemap,
}
FORMATS = {"rss": "feed", "atom": "feed"}
"""The input format of a carrier, where it has another name."""
_STYLES = {
    "html object": "ferry rail pont deich puerto rung most mina ducheng hashi ponte kolam",
    "html object wire": "rail deich rung ducheng pont",
    "html graph": "pont most mina hashi ponte kolam",
    "html graph pair": "ferry puerto",
    "html microdata plain": "deich rail hashi",
    "html microdata pair plain": "ponte",
    "html object opinion": "ferry puerto most",
    "html graph live": "pont rail ducheng",
    "html object paid": "deich ferry kolam",
    "html object corrected": "rail pont rung mina",
    "html object paid corrected": "ponte",
    "text dump": "ferry rail pont deich puerto rung most mina ducheng hashi ponte kolam",
    "text dump corrected": "ferry pont deich",
    "text wire": "ferry rail pont deich rung puerto",
    "jsonld object plain": "ferry pont rung ducheng",
    "jsonld graph": "rail deich mina puerto",
    "jsonld object live plain": "hashi",
    "jsonld object paid plain": "ponte",
    "rss entry": "ferry pont rung ducheng",
    "atom entry": "rail deich mina",
    "jsonfeed entry": "puerto hashi kolam",
    "sitemap entry": "ferry most ponte ducheng",
}


@dataclass(frozen=True)
class Clean:
    """A clean story: which story, in which carrier, shape and kind; ``theme`` varies wrappers and classes."""

    key: str
    carrier: str
    shape: str
    kinds: tuple[str, ...]
    theme: int

    @property
    def name(self) -> str:
        return "-".join((self.carrier, self.shape, *self.kinds, self.key))

    @property
    def format(self) -> str:
        return FORMATS.get(self.carrier, self.carrier)

    @property
    def story(self) -> Story:
        return stories()[self.key]

    def draft(self) -> Draft:
        """Return a fresh draft of it, to be changed and written."""
        kinds = (*self.kinds, "wire") if self.shape == "wire" else self.kinds
        return draft(self.story, self.carrier, self.shape, self.theme, kinds)


def write(made: Draft) -> str:
    """Return the source of *made* in its carrier, with its edits done."""
    text = WRITERS[made.carrier](made)
    for edit in made.edits:
        text = edit(text)
    return text


@cache
def clean_stories() -> tuple[Clean, ...]:
    """Return all clean stories, always in the same order."""
    found = []
    for style, keys in _STYLES.items():
        carrier, shape, *kinds = style.split()
        for number, key in enumerate(keys.split()):
            found.append(Clean(key, carrier, shape, tuple(kinds), number % 4))
    return tuple(found)
