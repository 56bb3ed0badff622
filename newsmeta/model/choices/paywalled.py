"""The parts behind the paywall, as CSS selectors."""

from __future__ import annotations

from newsmeta.model.choice import Choice, Context, Decision, kept


def _decide(context: Context) -> Decision:
    offered = context.of("paywalled")
    return kept(tuple(dict.fromkeys(item.text.strip() for item in offered)), offered)


paywalled = Choice(_decide)
