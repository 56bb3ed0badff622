"""Every RDF format, read again by two RDF libraries, is the graph that iter_quads yields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import pyoxigraph
import pytest
import rdflib
from hypothesis import given

from newsmeta.errors import NewsmetaError
from newsmeta.exporters.exporter import export, to_graph
from newsmeta.exporters.quads import iter_quads
from newsmeta.exporters.terms import NOT_XML, Quad, iri, unquoted
from newsmeta.model.article import NewsArticle
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import Organization, Person
from tests.exporters.stories import BARE, FULL, LIVE, STORIES, articles, several

XSD = "http://www.w3.org/2001/XMLSchema#"
SCHEMA = "http://schema.org/"
FORMATS = {
    "ntriples": (pyoxigraph.RdfFormat.N_TRIPLES, "nt"),
    "turtle": (pyoxigraph.RdfFormat.TURTLE, "turtle"),
    "rdfxml": (pyoxigraph.RdfFormat.RDF_XML, "xml"),
    "nquads": (pyoxigraph.RdfFormat.N_QUADS, "nquads"),
    "trig": (pyoxigraph.RdfFormat.TRIG, "trig"),
}
NAMED = ("nquads", "trig")
Term = tuple[str, ...]


@pytest.fixture(autouse=True)
def _as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)
    monkeypatch.setattr(rdflib.term.rdflib, "NORMALIZE_LITERALS", False)


def literal(words: str, datatype: str | None, language: str | None) -> Term:
    return ("literal", words, "" if language else datatype or f"{XSD}string", (language or "").lower())


def ours(term: str) -> Term:
    if term.startswith("<"):
        return ("iri", term[1:-1])
    end = term.rindex('"') + 1
    rest = term[end:]
    return literal(
        unquoted(term[:end]), rest[3:-1] if rest[:2] == "^^" else None, rest[1:] if rest[:1] == "@" else None
    )


def theirs(term: Any) -> Term:
    if isinstance(term, (rdflib.URIRef, rdflib.Graph)):
        return ("iri", str(term.identifier if isinstance(term, rdflib.Graph) else term))
    if isinstance(term, rdflib.Literal):
        return literal(str(term), term.datatype and str(term.datatype), term.language)
    if isinstance(term, pyoxigraph.NamedNode):
        return ("iri", term.value)
    assert isinstance(term, pyoxigraph.Literal), term
    return literal(term.value, term.datatype.value, term.language)


def graph(quads: Iterable[Quad], name: str) -> set[tuple[Term, ...]]:
    size = 4 if name in NAMED else 3
    found = {tuple(ours(term) for term in quad[:size]) for quad in quads}
    return {without_controls(each) for each in found} if name == "rdfxml" else found


def without_controls(statement: tuple[Term, ...]) -> tuple[Term, ...]:
    return tuple(tuple(NOT_XML.sub("", part) for part in term) for term in statement)


def by_oxigraph(data: bytes, name: str) -> set[tuple[Term, ...]]:
    quads = pyoxigraph.parse(data, format=FORMATS[name][0])
    return {tuple(theirs(term) for term in (list(quad) if name in NAMED else list(quad)[:3])) for quad in quads}


def by_rdflib(data: bytes, name: str) -> set[tuple[Term, ...]]:
    if name in NAMED:
        dataset = rdflib.Dataset().parse(data=data, format=FORMATS[name][1])
        return {tuple(theirs(term) for term in quad) for quad in dataset.quads()}
    return {
        tuple(theirs(term) for term in triple) for triple in rdflib.Graph().parse(data=data, format=FORMATS[name][1])
    }


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_two_libraries_read_the_same_graph(story: NewsArticle, name: str) -> None:
    expected = graph(iter_quads(story, provenance="graph" if name in NAMED else "none"), name)
    data = export(story, name)
    assert by_oxigraph(data, name) == expected
    assert by_rdflib(data, name) == expected


@given(story=articles)
@several
def test_any_story_reads_back_in_oxigraph(story: NewsArticle) -> None:
    for name in FORMATS:
        expected = graph(iter_quads(story, provenance="graph" if name in NAMED else "none"), name)
        assert by_oxigraph(export(story, name), name) == expected, name


@given(story=articles)
@several
def test_any_story_reads_back_in_rdflib(story: NewsArticle) -> None:
    for name in ("ntriples", "turtle", "rdfxml"):
        assert by_rdflib(export(story, name), name) == graph(iter_quads(story), name)


@pytest.mark.parametrize("name", FORMATS)
def test_many_stories_are_one_valid_file(name: str) -> None:
    stories = list(STORIES.values())
    expected = set().union(
        *(graph(iter_quads(s, provenance="graph" if name in NAMED else "none"), name) for s in stories)
    )
    assert by_oxigraph(export(stories, name), name) == expected
    assert by_rdflib(export(stories, name), name) == expected


@pytest.mark.parametrize("name", FORMATS)
def test_no_stories_are_a_valid_file_too(name: str) -> None:
    assert by_oxigraph(export([], name), name) == set()


@pytest.mark.parametrize("name", FORMATS)
def test_stories_are_written_as_they_come(name: str) -> None:
    from newsmeta.exporters.exporter import export_stream

    taken = 0

    def endless() -> Iterator[NewsArticle]:
        nonlocal taken
        while True:
            taken += 1
            yield FULL

    pieces = export_stream(endless(), name)
    assert sum(len(next(pieces)) for _ in range(5)) > 5000
    assert taken <= 5


def test_to_graph_is_the_same_graph() -> None:
    assert {tuple(theirs(term) for term in triple) for triple in to_graph(FULL)} == graph(iter_quads(FULL), "turtle")


@pytest.mark.parametrize(
    ("iso", "datatype"),
    [
        ("2026", f"{XSD}gYear"),
        ("2026-01", f"{XSD}gYearMonth"),
        ("2026-01-16", f"{XSD}date"),
        ("2026-01-16T08:30:00+07:00", f"{XSD}dateTime"),
        ("2026-01-16T08:30:00", f"{XSD}dateTime"),
        ("2026-01-16T08:30", f"{SCHEMA}DateTime"),
        ("2026-01-16T08:30:00+0700", f"{SCHEMA}DateTime"),
        ("2026-01-16T23:59:60Z", f"{SCHEMA}DateTime"),
    ],
)
def test_a_date_keeps_its_words_and_gets_the_type_of_its_precision(iso: str, datatype: str) -> None:
    quads = list(iter_quads(NewsArticle(date_published=NewsDate(iso))))
    assert (f"<{SCHEMA}datePublished>", f'"{iso}"^^<{datatype}>') in {quad[1:3] for quad in quads}


def test_no_statement_twice_and_subjects_stand_together() -> None:
    quads = list(iter_quads(FULL, provenance="graph"))
    assert len(set(quads)) == len(quads)
    order = [quad[0] for quad in quads]
    starts = [subject for before, subject in zip(["", *order], order, strict=False) if subject != before]
    assert len(starts) == len(set(order)) + 1  # the graph's own name, the page, is described in both graphs


def test_texts_carry_the_storys_language_and_other_stories_texts_none() -> None:
    objects = {(quad[1], quad[2]) for quad in iter_quads(FULL)}
    assert (f"<{SCHEMA}headline>", '"Le pont rouvre"') in objects
    assert (f"<{SCHEMA}articleSection>", '"Monde"@fr-FR') in objects
    assert (f"<{SCHEMA}name>", '"Anne Aube"') in objects


def test_a_language_that_is_no_tag_is_left_off() -> None:
    quads = iter_quads(NewsArticle(headline="Crue", language="fr_FR"))
    assert {quad[2] for quad in quads} >= {'"Crue"', '"fr_FR"'}


def test_two_people_with_one_url_stay_two() -> None:
    people = {quad[0] for quad in iter_quads(FULL) if quad[2] == f"<{SCHEMA}Person>"}
    assert {"<https://news.example/auteurs/anne-aube#person>"} < people
    assert len([person for person in people if "auteurs" in person or "#author" in person]) == 2


def test_stories_of_one_publisher_share_its_node() -> None:
    publisher = Organization(name="La Rive", url="https://news.example/")
    for url in ("https://news.example/1", "https://news.example/2"):
        quads = set(iter_quads(NewsArticle(url=url, publisher=publisher)))
        assert "<https://news.example/#organization>" in {quad[0] for quad in quads}


def test_a_story_without_url_has_a_name_made_of_its_words() -> None:
    one, same, other = (next(iter_quads(NewsArticle(headline=h)))[3] for h in ("River", "River", "Bridge"))
    assert one == same != other
    assert re.fullmatch(r"<urn:uuid:[0-9a-f-]{36}>", one)
    named = NewsArticle(identifier="urn:newsml:vorex.example:1", headline="River")
    assert next(iter_quads(named))[3] == "<urn:newsml:vorex.example:1>"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://news.example/é", "https://news.example/é"),
        ("https://news.example/a|b[c]", "https://news.example/a%7Cb%5Bc%5D"),
        ("https://news.example/100%", "https://news.example/100%25"),
        ("https://news.example/a#b#c", "https://news.example/a#b%23c"),
        ("https://news.example/\ue000\ud800", "https://news.example/%EE%80%80%3F"),
        ("http://[2001:db8::1]:80/", "http://[2001:db8::1]:80/"),
        ("HTTPS://NEWS.example/", "HTTPS://NEWS.example/"),
        ("//news.example/a", None),
        ("/a", None),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("https:///a", None),
        ("https://user:pw@news.example/", None),
        ("https://a b/", None),
        ("mailto:a@news.example", None),
    ],
)
def test_links_are_valid_iris_or_left_out(url: str, expected: str | None) -> None:
    assert iri(url) == expected
    if expected:
        pyoxigraph.NamedNode(expected)


def test_a_link_that_is_no_web_address_is_left_out_of_rdf() -> None:
    story = NewsArticle(headline="x", license="javascript:alert(1)", authors=(Person(name="A", url="/a"),))
    assert not [quad for quad in iter_quads(story) if "javascript" in quad[2] or "/a" in quad[2]]


def test_https_namespace_for_those_who_want_it() -> None:
    quads = list(iter_quads(BARE, namespace="https"))
    assert quads[0][2] == "<https://schema.org/NewsArticle>"
    for name in FORMATS:
        assert b"<http://schema.org/" not in export(LIVE, name, namespace="https")


@pytest.mark.parametrize(("option", "value"), [("namespace", "ftp"), ("provenance", "some")])
def test_unknown_option_values_are_refused(option: str, value: str) -> None:
    with pytest.raises(NewsmetaError, match=f"no {option} '{value}'"):
        export(FULL, "nquads", **{option: value})


def test_unknown_options_are_refused_with_the_known_ones() -> None:
    with pytest.raises(NewsmetaError, match="'turtle' has no option 'provenance'; it takes namespace"):
        export(FULL, "turtle", provenance="graph")


def test_provenance_says_what_the_graph_was_made_from() -> None:
    quads = list(iter_quads(FULL, provenance="graph"))
    page = "<https://news.example/monde/2026/01/16/crue?a=1&b=2>"
    home = f"{page[:-1]}#prov>"
    assert {quad[3] for quad in quads} == {page, home}
    assert (page, "<http://www.w3.org/ns/prov#wasGeneratedBy>", f"{page[:-1]}#reading>", home) in quads
    assert not [quad for quad in quads if "generatedAtTime" in quad[1]]


def test_bytes_are_the_same_twice() -> None:
    for name in FORMATS:
        assert export(FULL, name) == export(FULL.model_copy(), name)
