"""Every story of the corpus and of the measured pages, as each format writes it: valid, and the same when read back."""

from __future__ import annotations

import gc
import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import rdflib
from extruct.jsonld import JsonLdExtractor
from extruct.opengraph import OpenGraphExtractor
from lxml import etree

import newsmeta
from newsmeta.exporters.exporter import export, to_jsonld
from newsmeta.exporters.moments import w3c
from newsmeta.exporters.quads import iter_quads
from newsmeta.exporters.terms import iri
from newsmeta.model.article import NewsArticle
from newsmeta.pipeline import read_all
from tests.exporters.test_industry import VERSIONS, g2_schema, ninjs_schema
from tests.exporters.test_jsonld import CONTEXTS, coerced, expand, only_used, web
from tests.exporters.test_rdf import NAMED, by_oxigraph, by_rdflib, graph
from tests.stories import SHARED, corpus

PAGES = SHARED / "data" / "pages" / "pages"
RDF = ("turtle", "ntriples", "nquads", "trig", "rdfxml")
WHOLE = ("jsonld", "html", "jsonfeed", "ninjs", "ninjs-2", "newsml-g2", "rss", "atom", *RDF)
SITEMAP = ("url", "headline", "language")
"""What a sitemap's entry holds as read, beside the date, the publisher's name and the pictures' addresses."""


def _read() -> Iterator[NewsArticle]:
    for _, source, _ in corpus():
        yield newsmeta.read(source.read_bytes(), name=source.name).article
    for path in sorted(PAGES.rglob("*.html.gz")):
        yield newsmeta.read(gzip.decompress(path.read_bytes()), name=path.name).article


@pytest.fixture(scope="module")
def stories() -> Iterator[list[NewsArticle]]:
    found = list(_read())
    gc.collect()
    gc.freeze()  # what has been read so far is not to be gone through at every collection
    yield found
    gc.unfreeze()


@pytest.mark.parametrize("name", WHOLE)
def test_real_stories_come_back(stories: list[NewsArticle], name: str) -> None:
    for wrote in stories:
        if name in RDF and any(iri(story.url or "https://x.example/") is None for story in wrote.related):
            continue  # a relative address of a page that tells no own is no IRI
        (reading,) = read_all(export(wrote, name))
        assert reading.article == wrote, wrote.url
        assert reading.article.model_dump_json() == wrote.model_dump_json()
        assert reading.document.flaws == []


def test_real_stories_come_back_from_a_sitemap(stories: list[NewsArticle]) -> None:
    listed = 0
    for wrote in stories:
        for reading in read_all(export(wrote, "news-sitemap")):
            found = reading.article
            if found == NewsArticle():
                continue
            listed += 1
            assert {name: getattr(found, name) for name in SITEMAP} == {name: getattr(wrote, name) for name in SITEMAP}
            assert w3c(found.date_published) == w3c(wrote.date_published)  # ``+0100`` is written ``+01:00`` there
            assert found.publisher is not None
            assert found.publisher.name == (wrote.publisher and wrote.publisher.name)
            pictures = dict.fromkeys(image.url for image in wrote.images if image.url)
            assert [image.url for image in found.images] == list(pictures)
    assert listed > len(stories) / 2 or not PAGES.is_dir()  # ours have no address


def test_extruct_finds_the_head_blocks_of_real_stories_whole(stories: list[NewsArticle]) -> None:
    for wrote in stories:
        block = export(wrote, "html").decode()
        page = f"<!doctype html><html><head>{block}</head><body><p>after</p></body></html>"
        assert JsonLdExtractor().extract(page) == [json.loads(json.dumps(to_jsonld(wrote)))]
        (found,) = OpenGraphExtractor().extract(page)
        told = [(name, value) for name, value in found["properties"] if value]
        said = {
            "og:title": wrote.headline,
            "og:description": wrote.description,
            "og:url": wrote.url and iri(wrote.url),
            "og:site_name": wrote.publisher and wrote.publisher.name,
            "article:published_time": wrote.date_published and wrote.date_published.iso,
            "article:modified_time": wrote.date_modified and wrote.date_modified.iso,
            "article:section": wrote.section,
        }
        assert {name: dict(told).get(name) for name in said} == said
        assert [value for name, value in told if name == "article:tag"] == list(wrote.keywords)
        assert [value for name, value in told if name == "og:image"] == [iri(i.url) for i in wrote.images if i.url]


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
