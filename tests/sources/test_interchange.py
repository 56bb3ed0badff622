"""Formats of the trade: what is written is read back, and each reads files of its own kind with places."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmeta.exporters.exporter import Exporter
from newsmeta.extractors.evidence import UNSAID
from newsmeta.model.article import NewsArticle
from newsmeta.pipeline import FORMATS, documents, read, read_all
from newsmeta.registry import load, load_all
from newsmeta.sources.document import Format
from tests.chance import examples
from tests.sources.standing import written as as_written

EXPORTERS = "newsmeta.exporters.formats"
WHOLE = ("jsonfeed", "ninjs", "ninjs-2", "newsml-g2", "turtle", "trig", "ntriples", "nquads", "rdfxml")
"""Formats that hold all that a story says."""
FEEDS = ("rss", "atom")
SITEMAP = {"url", "headline", "date_published", "language"}


def story(**more: Any) -> NewsArticle:
    whole: dict[str, Any] = {
        "url": "https://herald.example/news/ferry",
        "headline": "Ferry link & harbour reopen <today>",
        "description": "Ferries run again from Friday after a week of storms.",
        "dateline": {
            "text": "PARIS, Jan 16 (AP)",
            "places": [{"name": "PARIS"}],
            "date": "2026-01-16",
            "agencies": ["AP"],
        },
        "byline": "By Ada Moor and Jo Doe",
        "authors": [{"type": "Person", "name": "Ada Moor"}, {"type": "Person", "name": "Jo Doe"}],
        "source": {"type": "Organization", "name": "AP"},
        "publisher": {"type": "Organization", "name": "The Marlow Herald", "url": "https://herald.example/"},
        "date_published": "2026-01-16T08:30:00+07:00",
        "date_modified": "2026-01-16T09:30:00+07:00",
        "language": "en-GB",
        "section": "Transport",
        "keywords": ["harbour", "ferries"],
        "images": [
            {
                "url": "https://herald.example/i/1.jpg",
                "caption": "Boats at dawn.",
                "credit": "Lena Ost/AP",
                "creators": ["Lena Ost"],
                "width": 1200,
                "height": 800,
            },
            {"url": "https://herald.example/i/2.jpg", "caption": "The quay."},
        ],
        "related": [{"title": "Storm week in pictures", "url": "https://herald.example/news/storm-week-pictures"}],
        "body": [
            "The harbour opened again on Friday after a week of storms that kept every boat tied up, officials said.",
            "Ferries leave every hour & more will follow in the spring, the company said in a statement.",
        ],
    }
    return NewsArticle.model_validate({**whole, **more})


def written(name: str, *articles: NewsArticle) -> bytes:
    return b"".join(load(EXPORTERS, name, Exporter).write(articles))


def fields(article: NewsArticle) -> dict[str, Any]:
    return article.model_dump(mode="json")


def differing(wrote: NewsArticle, found: NewsArticle) -> set[str]:
    mine, theirs = fields(wrote), fields(found)
    for each in (mine, theirs):
        each.get("dateline", {}).pop("places", None)  # how much of a place is known is the gazetteer's business
    return {name for name in mine | theirs if mine.get(name) != theirs.get(name)}


@pytest.mark.parametrize("name", [*WHOLE, *FEEDS])
def test_what_is_written_is_read_back(name: str) -> None:
    second = story(
        url="https://herald.example/2", headline="Second story of two", date_published="2026-01-16", related=[]
    )
    stories = [story(), second.model_copy(update={"date_modified": None})]
    readings = list(read_all(written(name, *stories)))
    assert len(readings) == len(stories)
    for wrote, reading in zip(stories, readings, strict=True):
        assert differing(wrote, reading.article) == set()
        assert reading.document.flaws == []


@pytest.mark.parametrize("name", [*WHOLE, *FEEDS, "jsonld"])
def test_all_that_a_story_says_is_read_back(name: str) -> None:
    wrote = story(
        type="OpinionNewsArticle",
        identifier="urn:newsml:herald.example:20260116:k41",
        alternative_headline="Boats are back",
        byline="By ADA MOOR and JO DOE in Marlow",
        authors=[
            {"type": "Person", "name": "Ada Moor", "url": "https://herald.example/moor", "job_title": "Reporter"},
            {"type": "Organization", "name": "Coast Desk"},
        ],
        publisher={
            "type": "NewsMediaOrganization",
            "name": "The Marlow Herald",
            "url": "https://herald.example/",
            "logo": "https://herald.example/logo.png",
            "same_as": ["https://encyclo.example/Herald"],
        },
        date_published="2026-01-16T08:30",
        date_modified="2026-01-16",
        date_expires="2027-01",
        is_accessible_for_free=False,
        paywalled=[".rest", "#more"],
        speakable=["h1", "/html/head/title"],
        genre="Opinion",
        backstory="Our reporter spent three days at the quay.",
        corrections=[{"text": "An earlier version misnamed the quay.", "date": "2026-01-17"}],
        print_section="A",
        print_edition="National",
        print_page="A4",
        copyright_holder="Herald Ltd",
        copyright_notice="© 2026 Herald Ltd",
        license="https://herald.example/licence",
        digital_source_type="trainedAlgorithmicMedia",
        related=[{"title": "Storm week", "url": "https://herald.example/storm", "description": "All of it."}],
    )
    (reading,) = read_all(written(name, wrote))
    assert differing(wrote, reading.article) == set()
    assert reading.document.flaws == []


@pytest.mark.parametrize("name", [*WHOLE, *FEEDS, "jsonld"])
@pytest.mark.parametrize("free", [True, False, None])
def test_access_comes_back_as_stated_or_not_at_all(name: str, free: bool | None) -> None:
    assert read(written(name, story(is_accessible_for_free=free))).article.is_accessible_for_free is free


@pytest.mark.parametrize("name", [*WHOLE, *FEEDS, "jsonld"])
def test_an_update_at_the_time_of_publication_is_kept(name: str) -> None:
    wrote = story(date_modified="2026-01-16T08:30:00+07:00")
    assert read(written(name, wrote)).article.date_modified == wrote.date_modified
    assert read(written(name, story(date_modified=None))).article.date_modified is None


@pytest.mark.parametrize("name", [*WHOLE, *FEEDS, "jsonld"])
def test_a_live_blog_comes_back(name: str) -> None:
    wrote = story(
        type="LiveBlogPosting",
        coverage_start="2026-01-16T06:00:00+07:00",
        coverage_end="2026-01-16",
        live_updates=[
            {"headline": "First boat out", "body": ["It left."], "date_published": "2026-01-16T08:10:00+0700"},
            {"body": ["Second boat out.", "Calm sea."], "url": "https://herald.example/live#2"},
        ],
    )
    assert differing(wrote, read(written(name, wrote)).article) == set()


def test_a_sitemap_brings_back_what_it_can_hold() -> None:
    (reading,) = read_all(written("news-sitemap", story()))
    wrote, found = fields(story()), fields(reading.article)
    assert {name: found[name] for name in SITEMAP} == {name: wrote[name] for name in SITEMAP}
    assert found["publisher"]["name"] == "The Marlow Herald"
    assert [image["url"] for image in found["images"]] == [image["url"] for image in wrote["images"]]


WORDS = st.text(
    st.characters(
        codec="utf-8",
        exclude_categories=["Cc", "Cf", "Cs", "Co", "Zl", "Zp", "Zs"],
        exclude_characters="\ufeff\u200b\ufffe\uffff&;",
    ),
    min_size=3,
    max_size=20,
).filter(lambda text: text not in UNSAID)


@given(st.lists(WORDS, min_size=3, max_size=6), st.sampled_from(["jsonfeed", "ninjs", "turtle", "nquads", "rdfxml"]))
@examples(60)
def test_any_words_come_back(words: list[str], name: str) -> None:
    wrote = NewsArticle.model_validate(
        {"url": "https://herald.example/1", "headline": "Ferries " + " ".join(words), "keywords": ["a<b", 'c"d\\n']}
    )
    found = read(written(name, wrote)).article
    assert " ".join((found.headline or "").split()) == " ".join((wrote.headline or "").split())
    assert found.keywords == wrote.keywords


@pytest.mark.parametrize("name", [*WHOLE, *FEEDS, "news-sitemap"])
@pytest.mark.parametrize("tail", [" | The Marlow Herald", " - Transport", " -:഻", " – ", ": a | b"])
def test_a_headline_is_never_cut(name: str, tail: str) -> None:
    wrote = story(headline=f"Ferries leave again{tail}".strip())
    assert read(written(name, wrote)).article.headline == wrote.headline


@pytest.mark.parametrize("name", [*WHOLE, *FEEDS, "jsonld"])
@pytest.mark.parametrize("gap", ["\n", "\n\n", " \n \n ", "\r\n\r\n", "\r"])
def test_a_paragraph_with_line_breaks_stays_one(name: str, gap: str) -> None:
    body = (f"The harbour opened again on Friday.{gap}Ferries leave every hour.", "More will follow in the spring.")
    for number in (1, 2):
        found = read(written(name, story(body=body[:number]))).article.body
        assert found == tuple(" ".join(each.split()) for each in body[:number])


@pytest.mark.parametrize("name", [*WHOLE, *FEEDS, "news-sitemap"])
def test_every_place_lies_in_the_file_and_holds_the_words(name: str) -> None:
    reading = next(iter(read_all(written(name, story()))))
    assert as_written(reading, "headline").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">") == (
        reading.article.headline
    )
    for candidates in reading.evidence.values():
        for candidate in candidates:
            place = candidate.evidence.place
            if place is not None:
                start, end = place.span() or (0, 0)
                assert 0 <= start <= end <= len(reading.document.text)


@pytest.mark.parametrize("name", [*WHOLE, *FEEDS, "news-sitemap"])
def test_damaged_files_are_read_without_a_word_of_complaint(name: str) -> None:
    text = written(name, story(), story(url="https://herald.example/2")).decode()
    chance = random.Random(name)
    for _ in range(25):
        at = chance.randrange(len(text))
        damaged = text[:at] + chance.choice(["", "<", '"', "\x00", "]]>", "}", "&"]) + text[at + chance.randrange(9) :]
        for document in documents(damaged if chance.random() < 0.5 else text[:at]):
            assert document.format


@pytest.mark.parametrize("name", sorted(load_all(FORMATS, Format)))
@pytest.mark.parametrize(
    "data", ["", "\x00", "{", "[", "<", "<rss", "<?xml", "[1, null]", '{"items": 7}', "{}", "\x01", "a: b"]
)
def test_any_file_may_be_asked_for_as_any_format(name: str, data: str) -> None:
    assert list(read_all(data, format=name))
