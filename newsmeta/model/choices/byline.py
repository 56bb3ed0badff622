"""The byline as printed: the words that the authors were read from, where they stand on the page or in the text."""

from __future__ import annotations

from newsmeta.model.choice import ABSENT, Choice, Context, Decision, kept, most_trusted
from newsmeta.model.tidied import tidied

_PRINTED = ("html", "prose")
_LONGEST = 300  # letters


def _decide(context: Context) -> Decision:
    if context.of("byline") and (stated := most_trusted(context.of("byline"))).value is not None:
        return stated
    printed = [item for item in context.of("authors") if item.source in _PRINTED and len(item.text) <= _LONGEST]
    if not printed:
        return ABSENT
    names = [author.name for author in context.values.get("authors") or () if author.name]
    naming = [item for item in printed if any(name in item.text for name in names)]
    first = max(naming or printed, key=lambda item: (sum(name in item.text for name in names), item.trust))
    return kept(tidied(first.text) or None, [first])


byline = Choice(_decide, after=("authors",))
