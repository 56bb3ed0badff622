"""Foreign text becomes visible escapes, and cells are counted as terminals count them."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmeta.reporters.shown import cells, shown, shown_path, width

DANGEROUS = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@given(st.text(st.characters()))
def test_nothing_dangerous_is_left(text: str) -> None:
    assert not DANGEROUS.search(shown(text))


@given(st.text(st.characters(categories=("L", "N", "P", "Zs"), exclude_characters="#")))
def test_ordinary_text_is_untouched(text: str) -> None:
    assert shown(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\nb", "a\\nb"),
        ("\x1b[31m", "\\x1b[31m"),
        ("\u202eevil", "\\u202eevil"),
        ("\udc80", "\\udc80"),
        ("\U000e0041", "\\U000e0041"),
        ("##vso[x]", "\\x23#vso[x]"),
        ("## heading", "## heading"),
        ("C:\\new", "C:\\new"),
    ],
)
def test_escapes(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("name", ["::error::x.html", "##[group]", "-rf.html"])
def test_a_file_name_is_no_command(name: str) -> None:
    assert shown_path(name)[:2] in {"./", "\\x"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ferry", 5),
        ("東京", 4),
        ("e\u0301", 1),
        ("🚢", 2),
        ("👩\u200d🚒", 2),
        ("👍🏽", 2),
        ("🇫🇷", 2),
        ("ｶﾞ", 2),
        ("한국", 4),
        ("\u1112\u1161\u11ab", 2),
        ("เกิด", 3),
        ("\t", 4),
        ("\x07", 4),
        ("co\u00adop", 4),
    ],
)
def test_width(text: str, expected: int) -> None:
    assert width(text) == expected


@given(st.text(st.characters(categories=("L", "M", "Nd", "P"), max_codepoint=0xFFFF), max_size=30))
def test_width_agrees_with_wcwidth(text: str) -> None:
    wcwidth = pytest.importorskip("wcwidth")
    for char in text:
        expected = wcwidth.wcwidth(char)
        # the two may know different editions of Unicode; spacing marks are shown beside their letter by some terminals
        if expected >= 0 and unicodedata.category(char) not in {"Mc", "Lm", "Sk"} and unicodedata.name(char, ""):
            assert sum(size for _, size in cells(char)) == expected, unicodedata.name(char)
