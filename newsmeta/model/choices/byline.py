"""The byline as printed: the words that the authors were read from, where they stand on the page or in the text."""

from __future__ import annotations

from newsmeta.extractors.bylinewords import says_by
from newsmeta.model.choice import ABSENT, Choice, Context, Decision, kept, most_trusted
from newsmeta.model.tidied import tidied
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.nameintro import strip_intro

_PRINTED = ("html", "prose")
_LONGEST = 300  # letters
_GUESSED = 0.5  # the trust in a line that only its words make a byline


def _decide(context: Context) -> Decision:
    if context.of("byline") and (stated := most_trusted(context.of("byline"))).value is not None:
        return stated
    printed = [item for item in context.of("authors") if item.source in _PRINTED and len(item.text) <= _LONGEST]
    names = [author.name for author in context.values.get("authors") or () if author.name]
    naming = [item for item in printed if any(name in item.text for name in names)]
    naming = naming or [item for item in printed if item.trust > _GUESSED and _names_somebody(item.text)]
    if not naming:
        return ABSENT
    first = max(naming, key=lambda item: (sum(name in item.text for name in names), item.trust))
    return kept(tidied(first.text) or None, [first])


def _names_somebody(line: str) -> bool:
    """Say whether a line that names none of the authors found signs for somebody: "APA", not "3 May 2022"."""
    parsed = parse_byline(line)
    return bool(parsed.authors or parsed.organizations or (says_by(line) and strip_intro(line)))


byline = Choice(_decide, after=("authors",))
