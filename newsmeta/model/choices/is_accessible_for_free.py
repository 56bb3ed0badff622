"""Whether the story can be read without paying."""

from __future__ import annotations

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import ABSENT, Choice, Context, Decision, decided, weigh

_YES = {"true", "free", "yes", "1", "https://schema.org/true", "http://schema.org/true"}
_NO = {"false", "locked", "metered", "premium", "no", "0", "https://schema.org/false", "http://schema.org/false"}


def _said(item: Evidence) -> str:
    word = item.text.strip().casefold()
    return "yes" if word in _YES else "no" if word in _NO else ""


def _decide(context: Context) -> Decision:
    usable = [item for item in context.of("is_accessible_for_free") if _said(item)]
    groups = weigh(usable, _said)
    return decided(groups, groups[0].key == "yes") if groups else ABSENT


is_accessible_for_free = Choice(_decide)
