"""The parts behind the paywall, as CSS selectors."""

from __future__ import annotations

from newsmeta.model.choice import Choice, Decision
from newsmeta.model.reading import Candidate

paywalled = Choice(
    lambda context: Decision(
        tuple(dict.fromkeys(item.text.strip() for item in context.of("paywalled"))),
        lambda: [Candidate(item, True, item.how) for item in context.of("paywalled")],
    )
)
