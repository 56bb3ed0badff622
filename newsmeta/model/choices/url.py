"""The story's own URL."""

from __future__ import annotations

from newsmeta.model.choice import ABSENT, Choice, Context, Decision, decided, weigh
from newsmeta.model.web import address


def _decide(context: Context) -> Decision:
    usable = [item for item in context.of("url") if address(item.text, context.document)]
    groups = weigh(usable, lambda item: address(item.text, context.document) or "")
    return decided(groups, address(groups[0].members[0].text, context.document)) if groups else ABSENT


url = Choice(_decide)
