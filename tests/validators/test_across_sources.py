"""The sources of a merged story are compared, and each finding stands in the source it is about."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.validators.captions import captions as printed_captions
from newsmeta.validators.kinship import strangers
from newsmeta.validators.pages import page_of
from newsmeta.validators.report import Finding
from tests.validators.test_quiet import CLEAN, NOW, URL
from tests.validators.test_rule_pages import readings_of

FEED = """<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Port Aven Post</title><link>https://www.portavenpost.example/</link><description>News</description>
<language>{language}</language>
<item><title>{title}</title><link>{url}</link><guid isPermaLink="false">1</guid>
<description>{lead}</description>
<pubDate>{date}</pubDate><dc:creator>{author}</dc:creator></item></channel></rss>"""
SAME = {
    "language": "en-us",
    "title": "Ferry line reopens",
    "url": URL,
    "date": "Thu, 15 Jan 2026 08:30:00 GMT",
    "author": "Ann Lee",
    "lead": "The ferry to Tessel island sails again twice a day from Thursday.",
}
STRANGE = {
    "title": "Council votes on longer library hours",
    "url": "https://www.portavenpost.example/library",
    "date": "Mon, 02 Feb 2026 10:00:00 GMT",
    "author": "Pia Moor",
    "lead": "Readers could borrow books until nine.",
}


def across(**changed: str) -> list[Finding]:
    page = newsmeta.read(CLEAN, url=URL, name="page.html")
    feed = newsmeta.read(FEED.format(**(SAME | changed)), name="feed.xml")
    report = newsmeta.check(newsmeta.merge([page, feed]), config=NOW)
    return [finding for finding in report.findings if finding.rule.startswith("source-")]


def test_sources_that_agree_are_quiet() -> None:
    assert across() == []


def test_each_contradiction_is_one_finding_in_the_later_source() -> None:
    found = across(
        language="de",
        title="Harbour office orders a second ramp",
        author="Pia Moor",
        date="Thu, 15 Jan 2026 08:30:00 -0500",
    )
    assert {finding.rule.removeprefix("source-") for finding in found} == {
        "dates-disagree",
        "headlines-differ",
        "authors-differ",
        "languages-differ",
    }
    assert {finding.source for finding in found} == {"feed.xml"}
    assert all(finding.location and finding.location.line > 1 for finding in found)
    assert len({finding.fingerprint for finding in found}) == len(found)


def test_a_single_source_is_never_compared() -> None:
    for example in page_of("source-dates-disagree").examples:
        for source in readings_of(example.text, "sources")[0].sources:
            assert not [f for f in newsmeta.check(source).findings if f.rule.startswith("source-")]


def test_two_stories_are_one_finding_and_nothing_else() -> None:
    found = across(**STRANGE)
    assert [(finding.rule, str(finding.severity), finding.source) for finding in found] == [
        ("source-stories-differ", "warning", "feed.xml")
    ]
    assert "another story than page.html" in found[0].message
    assert found[0].value == "Council votes on longer library hours"


@pytest.mark.parametrize(
    "tie",
    [
        {"url": URL},
        {"date": "Thu, 15 Jan 2026 08:30:00 GMT"},
        {"title": "Tessel island has its ferry again"},
        {"language": "de", "title": "Die Bibliothek bleibt abends offen"},
    ],
    ids=lambda tie: next(iter(tie)),
)
def test_anything_in_common_makes_them_one_story(tie: dict[str, str]) -> None:
    assert "source-stories-differ" not in {finding.rule for finding in across(**(STRANGE | tie))}


def test_scripts_without_spaces_are_compared_too() -> None:
    one, same, other = (
        newsmeta.read(f"<html lang='ja'><h1>{title}</h1><p>{title}と発表した。</p></html>", name=title)
        for title in (
            "港町の渡し船が冬の嵐の後に再開",
            "冬の嵐で止まった渡し船が港町で再開",
            "市立図書館の開館時間を延長へ",
        )
    )
    assert not strangers(one, same)
    assert strangers(one, other)


def test_two_merges_that_begin_with_one_source_are_looked_at_apart() -> None:
    first = newsmeta.read("<h1>Ferry line reopens</h1>", name="page.html")
    shown = '<h1>Ferry line reopens</h1><figure><img src="/a.jpg"><figcaption>{}</figcaption></figure>'
    others = [newsmeta.read(shown.format(f"{who} at the quay of Port Aven.")) for who in ("Ann Lee", "Pia Moor")]
    captions = [printed_captions(newsmeta.merge([first, other])) for other in others]
    assert [[each.words.text[:3] for each in found] for found in captions] == [["Ann"], ["Pia"]]
