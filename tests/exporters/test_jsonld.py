"""Our JSON-LD: its shape, that nothing breaks out of its script element, and that it says what iter_quads says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import html5lib
import pyoxigraph
import pytest
import turbohtml
from hypothesis import given

from newsmeta.exporters.exporter import export, to_jsonld, to_script
from newsmeta.exporters.quads import iter_quads
from newsmeta.exporters.terms import iri
from newsmeta.model.article import NewsArticle
from newsmeta.model.mapping import KINDS, PARTS
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import Person
from tests.exporters.stories import BARE, FULL, LIVE, STORIES, UNLINKED, articles, several
from tests.exporters.test_rdf import SCHEMA, XSD, Term, by_oxigraph, graph, theirs

CONTEXTS = ("schemaorgcontext.jsonld", "context-without-coercions.jsonld")


@pytest.fixture(scope="module", params=CONTEXTS)
def context(request: pytest.FixtureRequest, shared: Path) -> Any:
    path = shared / "data/standards/schemaorg-30.0" / request.param
    if not path.is_file():
        pytest.skip(f"no schema.org context at {path}")
    return only_used(json.loads(path.read_text(encoding="utf-8")))


def only_used(document: Any) -> Any:
    """The terms of a context that we write: the whole takes a processor 8 ms a story."""
    used = {*KINDS, "type", "id", "@vocab", "schema", "xsd", "Date", "DateTime"}
    return {name: value for name, value in document["@context"].items() if name in used}


def expand(document: dict[str, Any], context: Any) -> set[tuple[Term, ...]]:
    data = json.dumps({**document, "@context": context})
    quads = pyoxigraph.parse(data.encode(), format=pyoxigraph.RdfFormat.JSON_LD)
    return {tuple(theirs(term) for term in list(quad)[:3]) for quad in quads}


def coerced(statement: tuple[Term, ...], context: Any) -> tuple[Term, ...]:
    """What *context* makes of one of our statements from the plain form: exactly this may differ, nothing else.

    Words have no language; a date is a plain text, or schema:Date where the context says so; a link is a link where the
    context says so, else a plain text. Types, nodes, numbers and truth values are ours.
    """
    subject, predicate, (sort, value, *_) = statement
    name = predicate[1].rpartition("/")[2]
    kind, stated = KINDS.get(name), context.get(name)
    coercion = stated.get("@type") if isinstance(stated, dict) else None
    if kind in {"flag", "number"} or (sort == "iri" and kind not in {"url", "code"}):
        return statement
    if coercion == "@id":
        return (subject, predicate, ("iri", value))
    full = {"Date": f"{SCHEMA}Date", "DateTime": f"{SCHEMA}DateTime"}.get((coercion or "").rpartition(":")[2])
    return (subject, predicate, ("literal", value, full or f"{XSD}string", ""))


def web(statement: tuple[Term, ...]) -> tuple[Term, ...] | None:
    """A statement with its link as a valid IRI, as RDF has it; None for a link that is no web address."""
    subject, predicate, (sort, value, *more) = statement
    if KINDS.get(predicate[1].rpartition("/")[2]) != "url":
        return statement
    link = iri(value)
    return (subject, predicate, (sort, link, *more)) if link else None


@pytest.mark.parametrize("form", [{}, {"graph": True}], ids=["flat", "graph"])
@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_exact_form_gives_our_triples_under_either_context(
    story: NewsArticle, form: dict[str, bool], context: Any
) -> None:
    assert expand(to_jsonld(story, exact=True, **form), context) == graph(iter_quads(story), "turtle")


@given(story=articles)
@several
def test_exact_form_of_any_story_gives_our_triples(story: NewsArticle) -> None:
    context = {"@vocab": "http://schema.org/"}
    assert expand(to_jsonld(story, exact=True), context) == graph(iter_quads(story), "turtle")


@pytest.mark.parametrize("form", [{}, {"graph": True}], ids=["flat", "graph"])
@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_plain_form_differs_by_what_the_context_coerces_and_by_nothing_else(
    story: NewsArticle, form: dict[str, bool], context: Any
) -> None:
    found = {web(each) for each in expand(to_jsonld(story, **form), context)} - {None}
    assert found == {coerced(each, context) for each in graph(iter_quads(story), "turtle")}


def test_any_plain_form_differs_by_what_the_context_coerces(context: Any) -> None:
    @given(story=articles)
    @several
    def check(story: NewsArticle) -> None:
        found = {web(each) for each in expand(to_jsonld(story), context)} - {None}
        assert found == {coerced(each, context) for each in graph(iter_quads(story), "turtle")}
        assert expand(to_jsonld(story, exact=True), context) == graph(iter_quads(story), "turtle")

    check()


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_the_published_context_types_links_as_we_do(story: NewsArticle, root: Path) -> None:
    ours = json.loads((root / "schema/context.jsonld").read_text(encoding="utf-8"))["@context"]
    codes = ("iri", "http://schema.org/digitalSourceType")  # a term or a URL: no context can know
    links = {each for each in graph(iter_quads(story), "turtle") if each[2][0] == "iri" and each[1] != codes}
    found = {each for each in expand(to_jsonld(story), ours) if each[2][0] == "iri"}
    assert {each for each in found if each[2][1] != "javascript:alert(1)"} == links


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(each)


@given(story=articles)
@several
def test_nothing_null_nothing_empty_every_node_named_once(story: NewsArticle) -> None:
    found = list(nodes(to_jsonld(story)))
    assert not [value for node in found for value in node.values() if value is None or value in ("", [], {})]
    names = [node["@id"] for node in found]
    assert len(names) == len(set(names))
    assert not [name for node in found for name in node if not name.startswith("@") and name not in KINDS]


def test_the_gold_shape() -> None:
    found = to_jsonld(FULL)
    page = "https://news.example/monde/2026/01/16/crue?a=1&b=2"
    assert list(found)[:10] == [
        "@context",
        "@type",
        "@id",
        "mainEntityOfPage",
        "url",
        "identifier",
        "headline",
        "alternativeHeadline",
        "description",
        "dateline",
    ]
    names = list(found)
    assert names.index("inLanguage") + 1 == names.index("isAccessibleForFree") < names.index("articleBody")
    assert (found["@context"], found["@type"], found["@id"]) == ("https://schema.org", "NewsArticle", f"{page}#article")
    assert found["mainEntityOfPage"]["@type"] == "WebPage"
    assert found["mainEntityOfPage"]["@id"] == found["url"] == page
    assert found["dateline"] == "Port-Sable, Ardanie (Vorex)"
    assert found["locationCreated"][0] == {
        "@type": "Place",
        "@id": f"{page}#locationCreated-1",
        "name": "Port-Sable",
        "address": {
            "@type": "PostalAddress",
            "@id": f"{page}#locationCreated-1-address",
            "addressRegion": "Delta",
            "addressCountry": "AD",
        },
    }
    assert found["datePublished"] == "2026-01-16T08:30:00+07:00"
    assert [author["@type"] for author in found["author"]] == ["Person", "Person", "Organization"]
    assert found["publisher"]["@type"] == "NewsMediaOrganization"
    assert found["publisher"]["logo"]["url"] == "https://news.example/logo.png"
    assert found["sourceOrganization"]["name"] == "Vorex"
    image = found["image"][0]
    assert image["url"] == image["contentUrl"] == "https://news.example/img/quai.jpg"
    assert (image["caption"], image["creditText"], image["width"]) == ("Le quai nord, jeudi.", "Jo Brun/Vorex", 1200)
    assert found["keywords"] == ["crue", "fleuve", "crue"]
    assert found["isAccessibleForFree"] is False
    assert found["hasPart"][0]["cssSelector"] == ".payant"
    assert found["speakable"]["xpath"] == ["/html/head/title"]
    assert found["articleBody"].startswith("Le fleuve a gagné deux mètres.\n\n« Nous")


def test_related_stories_are_whole_on_the_page() -> None:
    page = to_jsonld(FULL)["mainEntityOfPage"]
    assert page["relatedLink"] == ["https://news.example/pont", "https://news.example/seul"]
    assert [{k: v for k, v in each.items() if k != "image" and k[0] != "@"} for each in page["mentions"]] == [
        {"headline": "Le pont rouvre", "url": "https://news.example/pont", "description": "Après six mois."},
        {"headline": "Sans lien"},
        {"url": "https://news.example/seul"},
    ]
    assert page["mentions"][0]["image"]["creditText"] == "Vorex"
    assert [each["headline"] for each in to_jsonld(UNLINKED)["mainEntityOfPage"]["mentions"]] == ["The bridge"]


def test_a_live_blog_with_a_dateline_is_both_kinds() -> None:
    found = to_jsonld(LIVE)
    assert found["@type"] == ["LiveBlogPosting", "NewsArticle"]
    assert to_jsonld(LIVE.model_copy(update={"dateline": None}))["@type"] == "LiveBlogPosting"
    assert [update["@type"] for update in found["liveBlogUpdate"]] == ["BlogPosting", "BlogPosting"]
    assert found["liveBlogUpdate"][0]["datePublished"] == "2026-01-16T08:10:00+0700"
    assert found["coverageEndTime"] == "2026-01-16"


def test_a_bare_story_is_a_type_and_a_name() -> None:
    assert set(to_jsonld(BARE)) == {"@context", "@type", "@id"}


def test_a_bare_day_stays_a_bare_day() -> None:
    found = to_jsonld(NewsArticle(date_published=NewsDate("2026-01-16", "16 janvier 2026")))
    assert found["datePublished"] == "2026-01-16"
    assert "dateModified" not in found


def test_graph_form_links_flat_nodes() -> None:
    found = to_jsonld(FULL, graph=True)
    assert set(found) == {"@context", "@graph"}
    names = {node["@id"] for node in found["@graph"]}
    links = [value for node in found["@graph"] for value in nodes([v for k, v in node.items()])]
    assert {link["@id"] for link in links} <= names
    assert all(set(link) == {"@id"} for link in links)
    assert [n["@type"] for n in found["@graph"]].count("Person") == 3


def test_every_field_of_the_model_has_its_row() -> None:
    from newsmeta.model import parts

    for table, (_, rows) in PARTS.items():
        classes = {"Article": [NewsArticle], "Author": [parts.Person, parts.Organization], "Address": []}
        for each in classes.get(table, [getattr(parts, table, None)]):
            fields = set(each.model_fields) - {"type"} - ({"region", "country"} if table == "Place" else set())
            assert fields == {row.field for row in rows if row.field in each.model_fields}


class Scripts(HTMLParser):
    """Collects what the script elements of a page hold."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.inside = tag == "script"
        if self.inside:
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "script"

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.found[-1] += data


def scripts_in(page: str) -> dict[str, list[str]]:
    plain = Scripts()
    plain.feed(page)
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    return {
        "html.parser": plain.found,
        "html5lib": [each.text or "" for each in tree.iter("script")],
        "turbohtml": [each.text for each in turbohtml.parse(page).select("script")],
    }


@given(story=articles)
@several
def test_nothing_breaks_out_of_the_script_element(story: NewsArticle) -> None:
    page = f"<!doctype html><html><head><title>t</title>{to_script(story)}</head><body><p>after</p></body></html>"
    for reader, found in scripts_in(page).items():
        assert len(found) == 1, reader
        assert json.loads(found[0]) == to_jsonld(story), reader


def test_the_script_is_clean_of_what_html_reads() -> None:
    inside = to_script(FULL).removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set(inside) & set("<>&\u2028\u2029")


def test_a_lone_surrogate_cannot_stop_an_export() -> None:
    broken = NewsArticle.model_construct(headline="a\ud83d b", authors=(Person.model_construct(name="\ude00"),))
    joined = NewsArticle.model_construct(headline="\ud83d\ude00")
    for name in ("jsonld", "json", "ntriples", "nquads", "turtle", "trig", "rdfxml"):
        assert "a\ufffd b" in export(broken, name).decode(), name
        assert "😀" in export(joined, name).decode(), name


def test_several_stories_stand_one_a_line() -> None:
    for name in ("jsonld", "json"):
        lines = export(STORIES.values(), name).decode().splitlines()
        assert [json.loads(line).get("headline") for line in lines] == [s.headline for s in STORIES.values()]


def test_indented_for_people() -> None:
    assert json.loads(export(FULL, "jsonld", indent=2)) == to_jsonld(FULL)
    assert b'\n  "headline"' in export(FULL, "jsonld", indent=2)


@given(story=articles)
@several
def test_model_json_reads_back_equal(story: NewsArticle) -> None:
    assert NewsArticle.model_validate_json(export(story, "json")) == story


def test_oxigraph_reads_our_ntriples_as_the_jsonld() -> None:
    found = by_oxigraph(export(FULL, "ntriples"), "ntriples")
    assert found == expand(to_jsonld(FULL, exact=True), {"@vocab": "http://schema.org/"})
