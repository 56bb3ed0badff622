"""Every story of the corpus and of the measured pages, as each format writes it: valid, and the same when read back."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import newsmeta
from newsmeta.exporters.exporter import export
from newsmeta.model.article import NewsArticle
from newsmeta.pipeline import read_all
from tests.exporters.test_industry import VERSIONS, g2_schema, ninjs_schema
from tests.stories import SHARED, corpus

PAGES = SHARED / "data" / "pages" / "pages"
RDF = ("turtle", "ntriples", "nquads", "trig", "rdfxml")
WHOLE = ("jsonld", "jsonfeed", "ninjs", "ninjs-2", "newsml-g2", "rss", "atom", *RDF)
SAME = 0.985
"""The share of fields that come back as they were; a reader takes some words for what they look like: it decodes
``&nbsp;``, joins one picture at two sizes and passes over "Sign up for our newsletter" inside marked-up text."""


def _read() -> Iterator[NewsArticle]:
    for _, source, _ in corpus():
        yield newsmeta.read(source.read_bytes(), name=source.name).article
    for path in sorted(PAGES.rglob("*.html.gz")):
        yield newsmeta.read(gzip.decompress(path.read_bytes()), name=path.name).article


@pytest.fixture(scope="module")
def stories() -> list[NewsArticle]:
    return list(_read())


@pytest.mark.parametrize("name", WHOLE)
def test_real_stories_come_back(stories: list[NewsArticle], name: str) -> None:
    said = same = whole = 0
    for wrote in stories:
        (reading,) = read_all(export(wrote, name))
        mine, theirs = _fields(wrote), _fields(reading.article)
        equal = [field for field in mine | theirs if mine.get(field) == theirs.get(field)]
        said, same = said + len(mine | theirs), same + len(equal)
        whole += len(equal) == len(mine | theirs)
        assert reading.document.flaws == []
    assert same / said >= SAME
    assert whole / len(stories) >= 0.9


def _fields(article: NewsArticle) -> dict[str, Any]:
    found = article.model_dump(mode="json")
    found.get("dateline", {}).pop("places", None)  # how much of a place is known is the gazetteer's business
    return found


@pytest.mark.parametrize("name", VERSIONS)
def test_the_ninjs_of_real_stories_is_valid(stories: list[NewsArticle], name: str, shared: Path) -> None:
    schema = ninjs_schema(shared / "data/standards", VERSIONS[name])
    for story in stories:
        schema.validate(json.loads(export(story, name)))


def test_the_news_items_of_real_stories_are_valid(stories: list[NewsArticle], shared: Path) -> None:
    schema = g2_schema(shared / "data/standards")
    for story in stories:
        schema.assertValid(etree.fromstring(export(story, "newsml-g2")))
    schema.assertValid(etree.fromstring(export(stories, "newsml-g2")))
