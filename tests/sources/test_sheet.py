"""Lines and columns of a text, wherever they are asked for first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmeta.sources import sheet
from newsmeta.sources.sheet import Sheet


@given(st.text("ab\n", max_size=40), st.lists(st.integers(0, 40), max_size=6), st.sampled_from([1, 2, 3, 7, 64]))
def test_a_position_is_the_line_and_column_counted_from_one(text: str, offsets: list[int], stride: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sheet, "_STRIDE", stride)
        found = Sheet(text)
        for offset in (min(each, len(text)) for each in offsets):
            before = text[:offset]
            assert found.position(offset) == (before.count("\n") + 1, len(before) - before.rfind("\n"))


def test_what_was_looked_for_is_remembered() -> None:
    found = Sheet("one two")
    assert [found.holds(words) for words in ("two", "three", "two")] == [True, False, True]
