"""What goes out as JSON-LD or as the model's JSON comes back whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmeta
from newsmeta.extractors.evidence import UNSAID
from newsmeta.model.article import NewsArticle
from newsmeta.model.parts import (
    Correction,
    Dateline,
    Image,
    LiveUpdate,
    Organization,
    Person,
    Place,
    Related,
)
from tests.chance import examples

letters = st.characters(codec="utf-8", categories=("L", "N"), max_codepoint=0x2FFF)
word = st.text(letters, min_size=2, max_size=9).filter(lambda text: text not in UNSAID)
phrase = st.lists(word, min_size=4, max_size=9).map(" ".join)
hostile = st.sampled_from(
    [
        "</script><script>alert(1)</script>",
        "a\u2028b said it",
        'she said "no"',
        "back\\slash it is",
        "<!--<script> & co",
    ]
)
words = phrase | hostile
slug = st.text("abcdefghij", min_size=6, max_size=12)
url = slug.map(lambda s: f"https://courier.example/news/2026/{s}-{s}-{s}")
date = st.sampled_from(["2026-01-16", "2026-01-16T08:30", "2026-01-16T08:30:00+07:00", "2026-01-16T08:30:00.250Z"])
name = st.sampled_from(["Maren Okafor", "Jonas Lindqvist", "Lê Thu Ngân", "Анна Петрова", "Ida Brandt"])


def maybe(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | strategy


def build(kind: type, **fields: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.fixed_dictionaries(fields).map(lambda row: kind(**{k: v for k, v in row.items() if v is not None}))


def credited(article: NewsArticle) -> NewsArticle:
    """A dateline's agency is read as the source, so a story with a dateline has both."""
    return article.model_copy(update={"source": Organization(name="NPA")}) if article.dateline else article


images = build(Image, url=url, caption=maybe(phrase), alt=maybe(phrase), width=maybe(st.integers(200, 4000)))
related = build(Related, title=phrase, url=url, description=maybe(phrase))
articles = build(
    NewsArticle,
    url=url,
    headline=words,
    alternative_headline=maybe(phrase),
    description=maybe(phrase),
    authors=st.lists(name, max_size=3, unique=True).map(lambda names: tuple(Person(name=n) for n in names)),
    source=maybe(st.just(Organization(name="NPA"))),
    publisher=st.just(Organization(name="The Aven Courier", type="NewsMediaOrganization")),
    dateline=maybe(st.just(Dateline(text="PORT AVEN (NPA)", places=(Place(name="PORT AVEN"),), agencies=("NPA",)))),
    date_published=maybe(date),
    date_modified=maybe(date),
    language=st.sampled_from(["en", "en-GB", "fr", "vi", "zh-Hans"]),
    section=maybe(phrase),
    keywords=st.lists(word, max_size=3, unique_by=str.casefold).map(tuple),
    images=st.lists(images, max_size=2, unique_by=lambda image: image.url).map(tuple),
    related=st.lists(related, max_size=3, unique_by=lambda story: story.url).map(tuple),
    body=st.lists(words, min_size=1, max_size=4).map(tuple),
    is_accessible_for_free=maybe(st.booleans()),
    corrections=st.lists(build(Correction, text=phrase), max_size=1).map(tuple),
    genre=maybe(phrase),
    print_page=maybe(st.just("A3")),
    copyright_notice=maybe(phrase),
).map(credited)


@given(articles)
@examples(25)
def test_jsonld_comes_back(article: NewsArticle) -> None:
    back = newsmeta.read(newsmeta.export(article, "jsonld"), format="jsonld").article
    assert back.model_dump() == article.model_dump()


@given(articles)
@examples(20)
def test_model_json_comes_back(article: NewsArticle) -> None:
    assert NewsArticle.model_validate_json(newsmeta.export(article, "json")) == article


@given(articles)
@examples(20)
def test_jsonld_in_a_page_comes_back(article: NewsArticle) -> None:
    page = f"<!doctype html><html><head>{newsmeta.to_script(article)}</head><body></body></html>"
    back = newsmeta.read(page, format="html").article
    assert back.headline == article.headline
    assert back.body == article.body
    assert [author.name for author in back.authors] == [author.name for author in article.authors]


@pytest.mark.parametrize("precise", ["2026", "2026-01", "2026-01-16", "2026-01-16T08:30", "2026-01-16T08:30:00+0700"])
def test_dates_keep_precision_and_zone(precise: str) -> None:
    article = NewsArticle(headline="A headline that says it", date_published=precise)
    assert str(newsmeta.read(newsmeta.export(article, "jsonld")).article.date_published) == precise


def test_live_blog_comes_back() -> None:
    article = NewsArticle(
        type="LiveBlogPosting",
        url="https://courier.example/live/storm-over-the-coast",
        headline="Storm over the coast, hour by hour",
        coverage_start="2026-03-01T08:00:00Z",
        coverage_end="2026-03-01T20:00:00Z",
        live_updates=(LiveUpdate(headline="Landing stage gone", date_published="2026-03-01T09:10:00Z"),),
        speakable=(".headline",),
        paywalled=(".rest",),
        is_accessible_for_free=False,
    )
    assert newsmeta.read(newsmeta.export(article, "jsonld")).article.model_dump() == article.model_dump()
