"""The story's text as printed: its paragraphs with their places, and the places of words within them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsmeta.extractors.evidence import Evidence, Ledger
from newsmeta.model.reading import Reading
from newsmeta.sources.document import Place
from newsmeta.sources.projection import place_of

_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NO_SPACES: Final = frozenset(("zh", "ja", "th", "lo", "km", "my", "ko", "vi"))
_LONGEST: Final = 200_000
_MOST_LINES: Final = 2000


def paragraphs(reading: Reading) -> list[Evidence]:
    """Return the paragraphs read from the visible text, in order; none where only metadata gives a body."""
    memo = reading.document.memo
    known: tuple[Ledger, list[Evidence]] | None = memo.get("paragraphs")
    if known is None or known[0] is not reading.ledger:  # a merged story shares its document with one of its sources
        known = reading.ledger, [said for said in reading.ledger.of("body") if said.group == "prose"]
        memo["paragraphs"] = known
    return known[1]


def lines_of_body(reading: Reading) -> Iterator[tuple[str, Place | None]]:
    """Yield the lines of the story's text with their places: of a dump every line, else paragraphs and stated lines."""
    document = reading.document
    if document.format == "text":
        for block in document.blocks[:_MOST_LINES]:
            yield block.text.strip(), block.place
        return
    for said in paragraphs(reading)[:_MOST_LINES]:
        yield said.text.strip(), said.place
    stated = stated_body(reading)
    if stated and "\n" in stated.text:
        for line in stated.text[:_LONGEST].splitlines()[:_MOST_LINES]:
            yield line.strip(), narrowed(reading, stated.place, line.strip())


def stated_body(reading: Reading) -> Evidence | None:
    """Return the body that structured data gives as one text; None without one."""
    return next((said for said in reading.ledger.of("body") if not said.group), None)


def narrowed(reading: Reading, whole: Place | None, words: str) -> Place | None:
    """Return where *words* stand within *whole*; all of it where they cannot be found as written."""
    span = whole.span() if whole else None
    return place_of(reading.document.text, *span, words) if span else whole


def counts_words(language: str | None) -> bool:
    """Say whether words are parted by spaces in this language, so that they can be counted."""
    return bool(language) and (language or "").split("-")[0].lower() not in _NO_SPACES


def count_of_words(text: str) -> int:
    """Return how many words *text* has."""
    return len(_WORD.findall(text[:_LONGEST]))
