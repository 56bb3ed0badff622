"""Keywords, each one apart."""

from __future__ import annotations

import html
from collections.abc import Iterator
from functools import partial

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import ABSENT, Choice, Context, Decision
from newsmeta.model.reading import Candidate

_MOST = 50


def _decide(context: Context) -> Decision:
    found: dict[str, str] = {}
    offered = context.of("keywords")
    if not offered:
        return ABSENT
    for item in offered:
        if item.how == offered[0].how:
            for word in html.unescape(item.text).replace(";", ",").split(","):
                if bare := word.strip():
                    found.setdefault(bare.casefold(), " ".join(bare.split()))
    return Decision(tuple(found.values())[:_MOST], rows=partial(_rows, offered))


def _rows(offered: list[Evidence]) -> Iterator[Candidate]:
    winner = offered[0].how
    for item in offered:
        won = item.how == winner
        yield Candidate(item, won, winner if won else f"{winner} has keywords already")


keywords = Choice(_decide)
