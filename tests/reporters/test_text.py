"""The report people read: the caret stands under the exact words whatever is on the line."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmeta.reporters.reporter import Checked, Run, Style, Unread, reporter
from newsmeta.reporters.shown import cells, width
from newsmeta.validators.report import Excerpt, Finding

from .stories import found, run

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def text_of(findings: tuple[Finding, ...], style: Style = Style(), name: str = "text") -> str:  # noqa: B008
    return "".join(reporter(name).write(Run((Checked("a.html", findings),)), style))


def under_the_caret(report: str) -> str:
    """The words of the source line that the carets of a report stand under, cell by cell."""
    lines = report.splitlines()
    at = next(n for n, line in enumerate(lines) if re.match(r"^ +│ *\^", line))
    first = width(lines[at][: lines[at].index("^")])
    last = first + lines[at].count("^")
    words, cell = "", 0
    for char, (_, size) in zip(lines[at - 1], cells(lines[at - 1]), strict=True):
        if first <= cell < last or (cell == last and size == 0 and words):
            words += char
        cell += size
    return words


def test_the_whole_look() -> None:
    report = "".join(reporter("text").write(run(), Style(width=90)))
    assert report.startswith(
        "error[unknown-suppression]: The publication date cannot be read: “32 January”.\n"
        "    news/story.html:5:52\n"
        '  5 │ <meta property="article:published_time" content="32 January">\n'
        "    │                                                  ^^^^^^^^^^\n"
        "    = also: the page's own text says Friday (line 5, column 52)\n"
        "    = help: Write it as 2026-01-31T09:30:00+01:00.\n"
        "    = help: newsmeta check --fix does it for you\n\n"
    )
    assert "    │ ^ expected here\n" in report
    assert " ^^^^^^^^^^^^^^ to line 11\n" in report
    assert report.endswith(
        "not read: news/pipe: it is a pipe, not a file\n"
        "skipped: news/old.html: excluded\n\n"
        "1 error, 3 warnings, 1 note in 2 sources · 1 could not be read · 1 skipped · 1 allowed in the source"
        " · 1 fixable with --fix\n"
    )


def test_what_is_skipped_for_one_reason_is_one_line() -> None:
    drafts = (Unread(f"drafts/{nth}.html", "excluded", skipped=True) for nth in range(60))
    fifos = (Unread(f"{nth}.html", "it is a pipe, not a file") for nth in range(2))
    what = Run((), (*drafts, *fifos))
    for name in ("markdown", "html"):
        written = "".join(reporter(name).write(what, Style()))
        assert (written.count("drafts/"), written.count("and 59 more")) == (1, 1), name
    lines = "".join(reporter("concise").write(what, Style())).splitlines()
    assert lines == [
        "skipped: drafts/0.html and 59 more: excluded",
        "not read: 0.html: it is a pipe, not a file",
        "not read: 1.html: it is a pipe, not a file",
        "",
        "Nothing was read · 2 could not be read · 60 skipped",
    ]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("plain words here", "words"),
        ("東京の記者が伝えた。", "記者"),
        ("fares 🚢🚢 fell", "fell"),
        ("cafe\u0301 au lait", "au"),
        ("\tafter a tab", "tab"),
        ("👩\u200d🚒 brave", "brave"),
        ("한국의 기자", "기자"),
        ("   indented", "indented"),
    ],
)
def test_the_caret_stands_under_the_words(line: str, words: str) -> None:
    assert under_the_caret(text_of((found(line, words),))) == words


@given(st.text(st.characters(categories=("L", "N", "Zs", "So", "P")), max_size=300), st.integers(40, 120))
def test_long_lines_are_cut_around_the_words(before: str, room: int) -> None:
    line = f"{before} NEEDLE {before}"
    report = text_of((found(line, "NEEDLE"),), Style(width=room))
    excerpt = next(each for each in report.splitlines() if re.match(r"^ +1 │", each))
    assert "NEEDLE" in under_the_caret(report)
    assert width(excerpt) <= room


def test_a_cut_excerpt_keeps_its_columns() -> None:
    line = "x" * 1000 + "WORDS" + "y" * 1000
    whole = found(line, "WORDS")
    cut = replace(whole, excerpt=Excerpt(1, (line[600:1800],), 600, True))
    assert under_the_caret(text_of((cut,))) == under_the_caret(text_of((whole,))) == "WORDS"


def test_colour_only_when_asked() -> None:
    bare = "".join(reporter("text").write(run(), Style(width=90)))
    bright = "".join(reporter("text").write(run(), Style(color=True, width=90)))
    assert "\x1b" not in bare
    assert ANSI.sub("", bright) == bare
    assert bright != bare


@pytest.mark.parametrize("name", ["text", "concise", "grouped"])
def test_ascii_terminals(name: str) -> None:
    "".join(reporter(name).write(run(), Style(ascii=True))).encode("ascii")


def test_concise_is_one_line_a_finding() -> None:
    lines = "".join(reporter("concise").write(run())).splitlines()
    assert lines[0] == (
        "news/story.html:5:52: error[unknown-suppression] The publication date cannot be read: “32 January”."
    )
    assert len([line for line in lines if line.startswith("news/story.html:")]) == 5


def test_grouped_has_one_heading_a_source() -> None:
    report = "".join(reporter("grouped").write(run()))
    assert report.startswith(
        "news/story.html · 5 findings\n   5:52  error    unknown-suppression  The publication date"
    )
    assert "clean file" not in report


def test_a_feed_says_which_story() -> None:
    one = found("first story", "story", entry=1)
    report = "".join(reporter("text").write(Run((Checked("feed.xml", (one,), stories=3),))))
    assert "feed.xml:1:7 · story 2\n" in report


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        (Run((Checked("a"),)), "Nothing to report in 1 source\n"),
        (Run((), (Unread("a", "gone"),)), "Nothing was read · 1 could not be read\n"),
        (Run((Checked("a"), Checked("b")), known=4), "Nothing to report in 2 sources · 4 known to the baseline\n"),
    ],
)
def test_the_last_line(sources: Run, expected: str) -> None:
    assert "".join(reporter("text").write(sources)).endswith(expected)
