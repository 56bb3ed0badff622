"""Lines of an agency and its place over the date."""

from __future__ import annotations

import pytest

from newsmeta.extractors.prose.filedlines import is_filed
from newsmeta.sources.document import Block
from newsmeta.sources.place import Span


def _line(text: str) -> Block:
    return Block(text, Span(0, len(text)))


def test_an_agency_right_over_the_date_says_whose_story_it_is() -> None:
    assert is_filed(_line("Reuters - Lindvik"), [], [_line("12 March 2026")])


@pytest.mark.parametrize("text", ["/", "//", "Anna Moor"])
def test_a_line_without_an_agency_says_nothing(text: str) -> None:
    assert not is_filed(_line(text), [], [_line("12 March 2026")])
