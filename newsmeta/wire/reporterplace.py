"""A place that no gazetteer knows, told by the reporter behind it in Japanese brackets: 【鹿波＝山田太郎】."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsmeta.wire import labels, vocabulary
from newsmeta.wire.eastasian import is_house
from newsmeta.wire.pieces import Piece

_REPORTED = re.compile(r"(?P<place>[^\W\d_]{2,5})[=＝](?P<name>[\u3400-\u9fff々]{3,6})")


def reported(inside: str, start: int) -> Iterator[Piece]:
    """Read a place that no gazetteer knows and its reporter (【鹿波＝山田太郎】); who asked or drew is no place."""
    match = _REPORTED.fullmatch(inside)
    if match is None or any(part in _roles() for part in match["place"].split("・")) or is_house(match["name"]):
        return
    yield Piece("town", start, start + match.end("place"), match["place"])
    yield Piece("byline", start + match.start("name"), start + match.end("name"), match["name"])


@cache
def _roles() -> frozenset[str]:
    roles = (f"role_{role}" for role in ("writing", "reporting", "editing", "photo", "illustration", "translation"))
    return vocabulary.words("byline", "by", "titles", *roles) | vocabulary.words("dateline", "kickers") | labels.nouns()
