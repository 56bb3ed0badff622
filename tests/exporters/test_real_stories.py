"""Every story of the corpus and of the measured pages, as each format writes it: valid, and the same when read back."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import rdflib
from lxml import etree

import newsmeta
from newsmeta.exporters.exporter import export, to_jsonld
from newsmeta.exporters.quads import iter_quads
from newsmeta.model.article import NewsArticle
from newsmeta.pipeline import read_all
from tests.exporters.test_industry import VERSIONS, g2_schema, ninjs_schema
from tests.exporters.test_jsonld import CONTEXTS, coerced, expand, only_used, web
from tests.exporters.test_rdf import NAMED, by_oxigraph, by_rdflib, graph
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


@pytest.mark.parametrize("which", CONTEXTS)
def test_the_jsonld_of_real_stories_is_our_triples(stories: list[NewsArticle], which: str, shared: Path) -> None:
    context = only_used(json.loads((shared / "data/standards/schemaorg-30.0" / which).read_text(encoding="utf-8")))
    for story in stories:
        ours = graph(iter_quads(story), "turtle")
        assert expand(to_jsonld(story, exact=True), context) == ours
        found = {web(each) for each in expand(to_jsonld(story), context)} - {None}
        assert found == {coerced(each, context) for each in ours}


@pytest.mark.parametrize("name", ["ntriples", "turtle", "rdfxml", "nquads", "trig"])
def test_two_libraries_read_the_rdf_of_real_stories_alike(
    stories: list[NewsArticle], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)
    for number, story in enumerate(stories):
        data = export(story, name)
        expected = graph(iter_quads(story, provenance="graph" if name in NAMED else "none"), name)
        assert by_oxigraph(data, name) == expected
        if number % 10 == 0:  # rdflib takes its time
            assert by_rdflib(data, name) == expected


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
