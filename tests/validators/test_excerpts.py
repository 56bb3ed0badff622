"""The piece of source that a finding carries: the right line, cut around the words, at no cost for the rest."""

from __future__ import annotations

import time

import pytest

from newsmeta.sources.document import Document
from newsmeta.validators.runner import _excerpt

LONG = "x" * 900 + " word " + "y" * 3000 + "\nz"


@pytest.mark.parametrize("text", ["word", "a\nword b\nc", "\n\nword", "a\nword", LONG])
def test_an_excerpt_is_the_line_of_the_words(text: str) -> None:
    document, at = Document(text, "text"), text.index("word")
    location = document.locate(at, at + 4)
    excerpt = _excerpt(document, location, at)
    assert excerpt is not None
    (line,) = excerpt.lines
    column = location.column - 1 - excerpt.offset
    assert line[column : column + 4] == "word"
    whole = document.text.split("\n")[location.line - 1]
    assert whole[excerpt.offset :].startswith(line)
    assert excerpt.cut is (excerpt.offset + len(line) < len(whole))
    assert len(line) <= 1200


def test_many_findings_in_one_huge_line_cost_little() -> None:
    document = Document("word " * 2_000_000, "text")
    document.locate(0, 0)
    began = time.process_time()
    for at in range(0, 10_000_000, 5_000):
        _excerpt(document, document.locate(at, at + 4), at)
    assert time.process_time() - began < 1
