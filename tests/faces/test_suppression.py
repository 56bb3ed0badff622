"""Comments that allow a finding: what they reach, and what is said of those that reach nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from .newsroom import BROKEN, MENDED, RULE, newsmeta, report, rules_of, write


def page(comment: str, at: str = "<title>", story: str = BROKEN) -> str:
    return story.replace(at, f"{comment}\n{at}", 1)


@pytest.mark.parametrize(
    ("comment", "at"),
    [
        (f"<!-- newsmeta: ignore {RULE} -- the widget writes it -->", "<title>"),
        (f"<!-- newsmeta: ignore {RULE} — the widget writes it -->", "</body>"),
        (f"<!--newsmeta:ignore {RULE} because the widget writes it-->", "<title>"),
        (f"<!-- newsmeta: ignore missing-date, {RULE}\n -- the widget writes it -->", "<title>"),
        (f"<!-- newsmeta: ignore-start {RULE} -- the widget writes it -->", "<title>"),
        (f"<!-- NewsMeta: Ignore {RULE} -- the widget writes it -->", "<title>"),
        (f"<!-- newsmeta ignore {RULE} -- the widget writes it -->", "<title>"),
    ],
)
def test_a_comment_allows_a_finding_and_its_reason_is_kept(room: Path, comment: str, at: str) -> None:
    write(room, a_html=page(comment, at))
    whole = report("-s", RULE, "a.html", code=0)
    assert whole["findings"] == []
    assert [row["suppressed"] for row in whole["suppressed"]] == ["the widget writes it"]
    assert "1 allowed in the source" in newsmeta("check", "-s", RULE, "a.html").stdout


def test_lines_and_regions(room: Path) -> None:
    next_line = f"<!-- newsmeta: ignore-next-line {RULE} -->"
    lines = BROKEN.split("\n")
    flawed = next(n for n, line in enumerate(lines) if line.endswith(",}"))
    assert rules_of(report("-s", RULE, "-", stdin="\n".join([*lines[: flawed - 2], next_line, *lines[flawed - 2 :]])))
    region = page(f"<!-- newsmeta: ignore-start {RULE} --><!-- newsmeta: ignore-end {RULE} -->")
    assert rules_of(report("-s", RULE, "-", stdin=region)) == [RULE]
    other = page(f"<!-- newsmeta: ignore-start {RULE} --><!-- newsmeta: ignore-end missing-date -->")
    assert rules_of(report("-s", RULE, "-", stdin=other)) == []
    one = BROKEN.replace("<script", f"<!-- newsmeta: ignore-next-line {RULE} --><script").replace('fall",\n', 'fall",')
    assert rules_of(report("-s", RULE, "-", stdin=one)) == []


def test_an_unknown_rule_is_told_with_advice(room: Path) -> None:
    write(room, a_html=page("<!-- newsmeta: ignore trailing-coma -->", story=MENDED))
    (row,) = report("-s", "unknown-suppression,trailing-comma", "a.html")["findings"]
    assert row["message"] == "there is no rule “trailing-coma” to allow"
    assert row["hint"] == "did you mean trailing-comma?"
    assert (row["line"], row["value"]) == (4, "trailing-coma")


@pytest.mark.parametrize("comment", ["<!-- newsmeta: ignore -->", "<!-- newsmeta: ignore-all trailing-comma -->"])
def test_a_comment_that_says_nothing(comment: str) -> None:
    whole = report("-s", "unknown-suppression", "-", stdin=page(comment))
    assert rules_of(whole) == ["unknown-suppression"]


@pytest.mark.parametrize("comment", ["<!-- newsmeta: ignore missing-date -->", "<!-- NewsMeta ignore missing-date -->"])
def test_a_feed_is_heard_as_a_page_is(comment: str) -> None:
    feed = "<rss version='2.0'><channel><title>Post</title><item><title>Ferry</title></item></channel></rss>"
    assert rules_of(report("-s", "missing-date", "-", stdin=feed)) == ["missing-date"]
    assert rules_of(report("-s", "missing-date", "-", stdin=feed.replace("<item>", f"{comment}<item>"))) == []


def test_an_idle_comment_is_told(room: Path) -> None:
    write(room, a_html=page(f"<!-- newsmeta: ignore {RULE} -->", story=MENDED))
    (row,) = report("-s", f"unused-suppression,{RULE}", "a.html")["findings"]
    assert (row["rule"], row["value"], row["line"]) == ("unused-suppression", RULE, 4)


def test_a_comment_for_a_rule_that_does_not_run_is_not_idle() -> None:
    assert rules_of(report("-s", "unused-suppression", "-", stdin=page(f"<!-- newsmeta: ignore {RULE} -->"))) == []


def test_an_idle_comment_can_be_allowed() -> None:
    text = page(f"<!-- newsmeta: ignore {RULE}, unused-suppression -->", story=MENDED)
    assert rules_of(report("-s", f"unused-suppression,{RULE}", "-", stdin=text)) == []


def test_plain_text_has_no_comments() -> None:
    whole = report("-", "--from", "text", "-s", "all", stdin="Ferry\n\n<!-- newsmeta: ignore trailing-coma -->\n")
    assert "unknown-suppression" not in rules_of(whole)


def test_sarif_tells_what_is_allowed_and_why() -> None:
    import json

    text = page(f"<!-- newsmeta: ignore {RULE} -- the widget writes it -->")
    result = newsmeta("check", "-s", RULE, "-f", "sarif", "-", stdin=text, code=0)
    (row,) = json.loads(result.stdout)["runs"][0]["results"]
    assert row["suppressions"] == [{"kind": "inSource", "justification": "the widget writes it"}]
