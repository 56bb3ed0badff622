"""Field by field: which words an export was made of, and where they stand in the source."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.exporters.exporter import FORMATS, export
from newsmeta.exporters.quads import iter_quads
from newsmeta.exporters.terms import Quad
from newsmeta.model.article import NewsArticle
from newsmeta.model.reading import Reading
from newsmeta.registry import names
from tests.exporters.test_rdf import by_oxigraph, by_rdflib, graph

PAGE = """<!doctype html>
<html lang="en"><head><title>River rises</title>
<link rel="canonical" href="https://news.example/river">
<meta property="og:title" content="River rises again">
</head><body><h1>River rises again</h1>
<p>PORT-SABLE (Reuters) - The river rose again on Friday, the mayor said.</p>
</body></html>
"""
PROV = "<http://www.w3.org/ns/prov#"
OA = "<http://www.w3.org/ns/oa#"


@pytest.fixture(scope="module")
def reading() -> Reading:
    return newsmeta.read(PAGE, url="https://news.example/river?from=feed", name="river.html")


def of(quads: list[Quad], predicate: str) -> dict[str, str]:
    return {subject: value for subject, verb, value, _ in quads if verb == f"{predicate}>"}


def test_fields_quote_their_words_and_say_where_they_stand(reading: Reading) -> None:
    quads = list(iter_quads(reading, provenance="fields"))
    values, starts, ends = of(quads, f"{PROV}value"), of(quads, f"{OA}start"), of(quads, f"{OA}end")
    headline = "<https://news.example/river#quote-headline-1>"
    assert values[headline] == '"River rises again"'
    start, end = (int(where[headline].split('"')[1]) for where in (starts, ends))
    assert reading.document.text[start:end] == "River rises again"
    assert of(quads, f"{PROV}wasQuotedFrom")[headline] == "<https://news.example/river?from=feed>"
    article = "<https://news.example/river#article>"
    assert (article, f"{PROV}wasDerivedFrom>", headline, "<https://news.example/river#prov>") in quads


def test_the_graph_says_which_source_it_is_of(reading: Reading) -> None:
    quads = list(iter_quads(reading, provenance="graph"))
    assert of(quads, f"{PROV}wasDerivedFrom") == {
        "<https://news.example/river>": "<https://news.example/river?from=feed>"
    }
    assert not of(quads, f"{PROV}value")


def test_a_source_without_url_goes_by_its_name() -> None:
    found = list(iter_quads(newsmeta.read("River rises", name="in box/é.txt"), provenance="graph"))
    assert set(of(found, f"{PROV}used").values()) == {"<urn:x-newsmeta:source:in%20box%2F%C3%A9.txt>"}
    nameless = list(iter_quads(newsmeta.read("River rises"), provenance="fields"))
    assert not of(nameless, f"{PROV}used")


def test_an_article_alone_has_no_fields_to_quote(reading: Reading) -> None:
    article = reading.article
    assert list(iter_quads(article, provenance="fields")) == list(iter_quads(article, provenance="graph"))


@pytest.mark.parametrize("name", ["nquads", "trig"])
def test_quotes_read_back_in_two_libraries(name: str, reading: Reading) -> None:
    expected = graph(iter_quads(reading, provenance="fields"), name)
    data = export(reading, name, provenance="fields")
    assert by_oxigraph(data, name) == expected
    assert by_rdflib(data, name) == expected


@pytest.mark.parametrize("name", names(FORMATS))
def test_every_exporter_takes_a_reading_for_its_article(name: str, reading: Reading) -> None:
    if name == "parquet":
        pytest.importorskip("pyarrow")
    options = {"provenance": "none"} if name in {"nquads", "trig"} else {}
    if name == "newsml-g2":
        options = {"created": "2026-02-01T12:00:00Z"}
    assert isinstance(reading.article, NewsArticle)
    assert export(reading, name, **options) == export([reading.article], name, **options)


def test_a_merged_story_quotes_each_source() -> None:
    one = newsmeta.read("River rises again\n\nPORT-SABLE (Reuters) - The river rose on Friday.", name="wire.txt")
    merged = newsmeta.merge([newsmeta.read(PAGE, name="river.html"), one])
    quads = list(iter_quads(merged, provenance="fields"))
    sources = {"<urn:x-newsmeta:source:river.html>", "<urn:x-newsmeta:source:wire.txt>"}
    assert {value for _, verb, value, _ in quads if verb == f"{PROV}used>"} == sources
    assert set(of(quads, f"{PROV}wasQuotedFrom").values()) <= sources
    assert len(set(quads)) == len(quads)


def test_the_parts_of_a_picture_are_quoted_one_by_one() -> None:
    page = PAGE.replace("<p>", '<figure><img src="/a.jpg"><figcaption>A boat. Photo: Jo Bo</figcaption></figure><p>', 1)
    reading = newsmeta.read(page, url="https://news.example/river")
    values = of(list(iter_quads(reading, provenance="fields")), f"{PROV}value")
    parts = {subject.rpartition("-")[2]: value for subject, value in values.items() if "quote-images-1" in subject}
    assert "A boat" in parts["caption>"]
