"""Keywords, each one apart."""

from __future__ import annotations

import html
from collections.abc import Iterator

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.reading import Candidate

_MOST = 50


def _decide(context: Context) -> Decision:
    found: dict[str, str] = {}
    offered = context.of("keywords")
    for item in offered:
        if item.how == offered[0].how:
            for word in html.unescape(item.text).replace(";", ",").split(","):
                if bare := word.strip():
                    found.setdefault(bare.casefold(), " ".join(bare.split()))
    return Decision(tuple(found.values())[:_MOST], lambda: list(_rows(offered)))


def _rows(offered: list[Evidence]) -> Iterator[Candidate]:
    winner = offered[0].how if offered else ""
    for item in offered:
        won = item.how == winner
        yield Candidate(item, won, winner if won else f"{winner} has keywords already")


keywords = Choice(_decide)
