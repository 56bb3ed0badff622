"""Faults as newsrooms make them: the rule that tells speaks once, at the words at fault, and no other repeats it."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

import newsmeta
from tests.validators.test_false_alarms import STORY, URL, page, person

NOW = newsmeta.House(now=datetime(2026, 11, 20, 12, tzinfo=UTC))
CAPTION = "The ferry at the quay on Tuesday. Photo: Bo Day/Port Aven Post"
FIGURE = f'<figure><img src="/ferry.jpg" alt="A"><figcaption>{CAPTION}</figcaption></figure>'
CHINESE = "<p>该粮仓建于一九五六年，改建工程历时两年，总投资约八千万元，设计保留了原有的木梁和砖墙，昨天开放。</p>"
AT = "2026-01-16T08:30:00{}"
META = '<meta property="article:published_time" content="{}">'
BUDDHIST = "2569-01-16T08:30:00+07:00"
GIF = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw"
SHOWN = '<time datetime="2026-01-16T08:30:00Z">12 January 2026</time>'
FAULTS = {
    "paragraph-twice": (page(CHINESE + STORY + CHINESE, lang="zh"), "该粮仓"),
    "dummy-text-in-body": (
        page(f"<p>“Nothing moved,” said the engineer, [CHECK NAME], at dawn.</p>{STORY}"),
        "[CHECK NAME]",
    ),
    "mojibake": (page(STORY, headline="Мост через Утку".encode().decode("cp1251", "replace")), "\\u0420"),
    "data-uri-as-image": (page(STORY, image={"@type": "ImageObject", "url": GIF}), "data:"),
    "job-title-in-author": (page(STORY, lang="ko", author=person("한서윤 기자")), "\\ud55c"),
    "caption-twice": (page(f"{FIGURE}<p>{CAPTION}</p>{STORY}"), "The ferry at the quay"),
    "zone-slip": (
        page(
            STORY, META.format(AT.format("+09:00")), datePublished=AT.format("Z"), dateModified="2026-01-16T03:10:00Z"
        ),
        AT.format("+09:00"),
    ),
    "date-in-the-future": (page(STORY, datePublished=BUDDHIST), BUDDHIST),
    "visible-date-differs": (page(SHOWN + STORY, datePublished=AT.format("Z")), "12 January 2026"),
    "author-not-lifted": (page(f'<p class="byline">By Ann Lee</p>{STORY}'), "By Ann Lee"),
}


def told(source: str, fault: str) -> list[newsmeta.Finding]:
    """Return what is found in *source* and not on a page without a fault; the story has no picture and no publisher."""
    usual = {"missing-image", "missing-publisher", "missing-date", "missing-author", "language-not-of-text"}
    found = newsmeta.check(newsmeta.read(source, url=URL), config=NOW).findings
    return [each for each in found if each.rule == fault or (str(each.severity) != "info" and each.rule not in usual)]


@pytest.mark.parametrize("name", FAULTS)
def test_one_fault_is_one_finding_at_its_words(name: str) -> None:
    source, words = FAULTS[name]
    (found,) = told(source, name)
    assert found.rule == name
    assert found.location is not None
    line = source.splitlines()[found.location.line - 1]
    assert line[found.location.column - 1 :].startswith(words)


def test_a_year_of_the_buddhist_calendar_is_told_as_one() -> None:
    (found,) = told(FAULTS["date-in-the-future"][0], "date-in-the-future")
    assert found.hint == "2569 is a year of the Buddhist calendar; write 2026"


def test_years_are_told_in_years() -> None:
    source = page(STORY, META.format(AT.format("Z")), datePublished="2021-01-16T08:30:00Z")
    (found,) = told(source, "dates-disagree")
    assert found.message.endswith(": 5 years apart")


def test_a_misspelt_type_costs_the_type_and_not_the_story() -> None:
    source = page(STORY, author=person("Ann Lee"), datePublished=AT.format("Z")).replace(
        '"NewsArticle"', '"NewsArticel"'
    )
    reading = newsmeta.read(source.replace("<h1>Ferry line reopens</h1>", ""), url=URL)
    assert reading.article.headline == "Ferry line reopens"
    assert [each.rule for each in told(source, "unknown-type")] == ["unknown-type"]


def test_a_block_that_was_cut_is_one_fault() -> None:
    source = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry", "isAccessibleForFr\n</script>'
    )
    rules = [each.rule for each in newsmeta.check(source).findings if str(each.severity) == "error"]
    assert sorted(rules) == ["missing-context", "missing-date", "truncated-jsonld"]


def test_a_feed_without_a_zone_is_told_once() -> None:
    item = {"id": "1", "url": URL, "title": "Ferry", "content_text": "It sails.", "date_published": AT.format("")}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Post", "items": [item]}
    rules = [each.rule for each in newsmeta.check(json.dumps(feed)).findings]
    assert ("jsonfeed-date-not-rfc3339" in rules, "date-without-zone" in rules) == (True, False)


@pytest.mark.parametrize(
    ("tag", "meant"),
    [("iw", "he"), ("iw_IL", "he-IL"), ("in-ID", "id-ID"), ("en_UK", "en-GB"), ("jp", "ja"), ("en_GB", "en-GB")],
)
def test_the_tag_that_was_meant_is_named_whole(tag: str, meant: str) -> None:
    found = [each for each in newsmeta.check(page(STORY, lang=tag)).findings if each.rule == "language-not-bcp47"]
    assert [each.hint for each in found] == [f"write {meant}"]
