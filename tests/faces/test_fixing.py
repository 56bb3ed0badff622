"""--fix and --diff: the change asked for and not a byte more."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmeta.faces.fixing import apply_fixes
from newsmeta.validators.report import Finding
from newsmeta.validators.rule import Edit, Severity

from .newsroom import BROKEN, MENDED, RULE, newsmeta, report, rules_of, write


def finding(*edits: Edit) -> Finding:
    return Finding("trailing-comma", Severity.ERROR, "m", "a", None, fix=edits)


def test_fix_changes_the_file_and_reports_what_is_left(room: Path) -> None:
    write(room, a_html=BROKEN)
    (room / "a.html").chmod(0o640)
    result = newsmeta("check", "-s", RULE, "--fix", "a.html", code=0)
    assert (room / "a.html").read_text() == MENDED
    assert (room / "a.html").stat().st_mode & 0o777 == 0o640
    assert "1 finding mended" in result.stderr
    assert "Nothing to report" in result.stdout
    assert [path.name for path in room.iterdir() if path.name not in {".git", "a.html"}] == []


def test_diff_is_a_patch_and_changes_nothing(room: Path) -> None:
    write(room, a_html=BROKEN)
    result = newsmeta("check", "-s", RULE, "--diff", "a.html", code=1)
    assert (room / "a.html").read_text() == BROKEN
    done = subprocess.run(["patch", "-p1", "-s"], input=result.stdout, text=True, capture_output=True)
    assert done.returncode == 0, done.stdout
    assert (room / "a.html").read_text() == MENDED
    assert newsmeta("check", "-s", RULE, "--diff", "a.html", code=0).stdout == ""


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_patch_fits_whatever_ends_the_lines(room: Path, break_: str, encoding: str) -> None:
    mark = "" if encoding == "utf-8" else "\ufeff"
    before, after = ((mark + text.replace("\n", break_)).encode(encoding) for text in (BROKEN, MENDED))
    (room / "a.html").write_bytes(before)
    patch = newsmeta("check", "-s", RULE, "--diff", "a.html", code=1).stdout_bytes
    done = subprocess.run(["patch", "-p1", "-s"], input=patch, capture_output=True)
    assert done.returncode == 0, done.stdout
    assert (room / "a.html").read_bytes() == after


def test_standard_input_comes_back_mended(room: Path) -> None:
    result = newsmeta("check", "-s", RULE, "--fix", "-", stdin=BROKEN, code=0)
    assert result.stdout == MENDED
    assert "Nothing to report" in result.stderr
    assert newsmeta("check", "-s", RULE, "--fix", "-", stdin=MENDED, code=0).stdout == MENDED


@pytest.mark.parametrize("break_", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_marks_stay(room: Path, break_: str, mark: bytes) -> None:
    (room / "a.html").write_bytes(mark + BROKEN.replace("\n", break_).encode())
    newsmeta("check", "-s", RULE, "--fix", "a.html", code=0)
    assert (room / "a.html").read_bytes() == mark + MENDED.replace("\n", break_).encode()


@pytest.mark.parametrize("encoding", ["windows-1252", "windows-1251", "shift_jis", "gb18030", "utf-16-le"])
def test_legacy_encodings(room: Path, encoding: str) -> None:
    words = {"windows-1251": "Паром", "shift_jis": "記者が伝えた", "gb18030": "记者报道"}.get(encoding, "café – prices")
    label = encoding.replace("_", "-") if encoding == "shift-jis" else encoding

    def bytes_of(text: str) -> bytes:
        text = text.replace("<head>", f'<head><meta charset="{label}">').replace("Fares fell", words)
        return (b"\xff\xfe" if encoding == "utf-16-le" else b"") + text.encode(encoding.replace("windows-", "cp"))

    (room / "a.html").write_bytes(bytes_of(BROKEN))
    newsmeta("check", "-s", RULE, "--fix", "a.html", code=0)
    assert (room / "a.html").read_bytes() == bytes_of(MENDED)


def test_what_cannot_be_written_back_is_left_alone_politely(room: Path) -> None:
    data = BROKEN.replace("<head>", '<head><meta charset="utf-8">').encode().replace(b"winter", b"wint\xffr \xc3\xa9")
    (room / "a.html").write_bytes(data)
    result = newsmeta("check", "-s", RULE, "--fix", "a.html", code=1)
    assert (room / "a.html").read_bytes() == data
    assert "a.html: not changed: its " in result.stderr
    assert rules_of(report("-s", RULE, "a.html")) == [RULE]


def test_characters_the_encoding_does_not_have() -> None:
    fixed = apply_fixes("abc".encode("cp1252"), "abc", "windows-1252", [finding(Edit(1, 2, "東"))])
    assert fixed.data == b"abc"
    assert fixed.why_not == "a change holds characters that windows-1252 does not have"


def test_overlapping_changes_wait() -> None:
    fixed = apply_fixes(b"abcdef", "abcdef", "utf-8", [finding(Edit(1, 3, "X")), finding(Edit(2, 4, "Y"))])
    assert (fixed.data, fixed.done) == (b"aXdef", 1)
    both = apply_fixes(
        b"abcdef", "abcdef", "utf-8", [finding(Edit(4, 6, "Y")), finding(Edit(1, 3, ""), Edit(0, 0, "!"))]
    )
    assert (both.data, both.done) == (b"!adY", 2)


@given(st.text(st.sampled_from("ab\n\ré東🚢"), max_size=40), st.data())
def test_only_the_named_characters_change(raw: str, data: st.DataObject) -> None:
    text = raw.replace("\r\n", "\n").replace("\r", "\n")
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    fixed = apply_fixes(raw.encode(), text, "utf-8", [finding(Edit(start, end, "<>"))])
    after = fixed.data.decode()
    assert fixed.why_not is None
    head, _, tail = after.partition("<>")
    assert raw.startswith(head)
    assert raw.endswith(tail)
    assert after.replace("\r\n", "\n").replace("\r", "\n") == text[:start] + "<>" + text[end:]
