"""Plain text: sources without words say so once."""

from __future__ import annotations

import gzip

import pytest

import newsmeta


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "empty-source"),
        (b" \n\t\xc2\xa0\n", "empty-source"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00\x00\x00\x01\x00\x08\x06", "not-text"),
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", "not-text"),
    ],
)
def test_a_source_without_words_has_one_finding(data: bytes, rule: str) -> None:
    assert [finding.rule for finding in newsmeta.check(data).findings] == [rule]


def test_wire_copy_between_control_characters_is_text() -> None:
    copy = "\x01\x02HANOI, Jan 15 (VNA) - The river rose again on Thursday, the mayor of the lower town said.\x03"
    assert "not-text" not in {finding.rule for finding in newsmeta.check(copy).findings}


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (gzip.compress(b"<h1>Ferry</h1>" * 40, mtime=0), "packed with gzip"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nendobj\n", "a PDF document"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00", "a JPEG picture"),
    ],
    ids=["gzip", "pdf", "jpeg"],
)
def test_what_is_saved_under_a_storys_name_is_told(data: bytes, what: str) -> None:
    (found,) = newsmeta.check(data).findings
    assert found.message == f"this is not text: it is {what}"
