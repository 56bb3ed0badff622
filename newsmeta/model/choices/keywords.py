"""Keywords, each one apart."""

from __future__ import annotations

import html

from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.reading import Candidate

_MOST = 50


def _decide(context: Context) -> Decision:
    found: dict[str, str] = {}
    rows = []
    winner = next((item.how for item in context.of("keywords")), None)
    for item in context.of("keywords"):
        won = item.how == winner
        rows.append(Candidate(item, won, item.how if won else f"{winner} has keywords already"))
        if won:
            for word in html.unescape(item.text).replace(";", ",").split(","):
                if word.strip():
                    found.setdefault(word.strip().casefold(), " ".join(word.split()))
    return Decision(tuple(found.values())[:_MOST], rows)


keywords = Choice(_decide)
