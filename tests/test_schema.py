"""The published contracts of articles: as generated, accepting what we write, catching what is wrong."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import rdflib
from hypothesis import given

from newsmeta.contracts import schema_text
from newsmeta.exporters.exporter import export, to_graph, to_jsonld
from newsmeta.model.article import NewsArticle
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import Organization, Person
from tests.exporters.stories import FULL, LIVE, STORIES, articles, several

Document = dict[str, Any]
WITH_HEADLINE = {name: story for name, story in STORIES.items() if story.headline}


def set_to(**values: Any) -> Callable[[Document], None]:
    return lambda document: document.update(values)


DEFECTS: dict[str, Callable[[Document], None]] = {
    "word count as text": set_to(wordCount="many"),
    "author as text": set_to(author="Anne Aube"),
    "author as a place": set_to(author={"@type": "Place", "@id": "urn:x:p", "name": "Port-Sable"}),
    "publisher as text": set_to(publisher="La Rive"),
    "headline as object": set_to(headline={"@type": "Thing", "@id": "urn:x:t", "name": "River"}),
    "date in words": set_to(datePublished="hier"),
    "no headline": lambda document: document.__delitem__("headline"),
    "boolean in words": set_to(isAccessibleForFree="oui"),
}
GOOD: dict[str, Callable[[Document], None]] = {
    "as written": lambda document: None,
    "word count": set_to(wordCount=812),
    "one author": lambda document: document.update(author=document["author"][0]),
    "author by reference": set_to(author={"@id": "https://news.example/auteurs/anne-aube"}),
    "author of two types": set_to(author={"@type": ["Person", "Thing"], "@id": "urn:x:a", "name": "Anne"}),
    "author typed elsewhere": set_to(author={"@id": "https://news.example/auteurs/anne-aube", "name": "Anne Aube"}),
    "width as text": set_to(image={"@type": "ImageObject", "url": "https://news.example/a.jpg", "width": "1200"}),
    "image as URL": set_to(image="https://news.example/a.jpg"),
    "images as URLs": set_to(image=["https://news.example/a.jpg", "https://news.example/b.jpg"]),
    "page as URL": set_to(mainEntityOfPage="https://news.example/1"),
    "date only": set_to(datePublished="2026-01-16"),
    "no dates": lambda document: [document.pop(name) for name in ("datePublished", "dateModified", "expires")],
    "keywords as text": set_to(keywords="crue, fleuve"),
    "more than we know": set_to(commentCount=3, isPartOf={"@type": "WebSite", "@id": "urn:x:s", "name": "La Rive"}),
}


def document(change: Callable[[Document], Any]) -> Document:
    made = copy.deepcopy(to_jsonld(FULL))
    change(made)
    return made


@cache
def validator(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads(schema_text(name))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.fixture(scope="module", params=["published", "schemaorgcontext.jsonld", "context-without-coercions.jsonld"])
def context(request: pytest.FixtureRequest) -> Any:
    if request.param == "published":
        return json.loads(schema_text("context.jsonld"))["@context"]
    shared: Path = request.getfixturevalue("shared")
    path = shared / "data/standards/schemaorg-30.0" / request.param
    return json.loads(path.read_text(encoding="utf-8"))["@context"]


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_article_schema_accepts_what_we_write(story: NewsArticle) -> None:
    validator("article").validate(json.loads(export(story, "json")))


@given(story=articles)
@several
def test_schemas_accept_any_story(story: NewsArticle) -> None:
    validator("article").validate(json.loads(export(story, "json")))
    found = {error.message for error in validator("jsonld").iter_errors(to_jsonld(story))}
    assert found == (set() if story.headline else {"'headline' is a required property"})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("headline", {"name": "River"}),
        ("headline", " "),
        ("headline", None),
        ("authors", "Anne Aube"),
        ("authors", [{"type": "Place", "name": "Port-Sable"}]),
        ("authors", []),
        ("publisher", "La Rive"),
        ("date_published", "hier"),
        ("date_published", "2026-13-01"),
        ("is_accessible_for_free", "oui"),
        ("url", "https://news.example/a b"),
        ("images", [{"width": 0}]),
        ("images", [{"width": "1200"}]),
        ("word_count", "many"),
        ("type", "Recipe"),
    ],
)
def test_article_schema_refuses_what_the_model_refuses(field: str, value: Any) -> None:
    story = {"headline": "River", field: value}
    assert not validator("article").is_valid(story)
    if value not in (None, []):  # taken from Python callers, never written
        with pytest.raises(ValueError, match=field):
            NewsArticle.model_validate_json(json.dumps(story))


@pytest.mark.parametrize("name", DEFECTS)
def test_json_schema_catches(name: str) -> None:
    assert not validator("jsonld").is_valid(document(DEFECTS[name]))


@pytest.mark.parametrize("name", GOOD)
def test_json_schema_raises_no_false_alarm(name: str) -> None:
    validator("jsonld").validate(document(GOOD[name]))


@cache
def shapes() -> rdflib.Graph:
    return rdflib.Graph().parse(data=schema_text("shapes.ttl"), format="turtle")


def shacl(graph: rdflib.Graph) -> set[str]:
    pyshacl = pytest.importorskip("pyshacl")
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes())
    message = rdflib.URIRef("http://www.w3.org/ns/shacl#resultMessage")
    return {str(text) for text in report.objects(None, message)}


def expanded(document: Document, context: Any) -> rdflib.Graph:
    return rdflib.Graph().parse(data=json.dumps({**document, "@context": context}), format="json-ld")


@pytest.mark.parametrize("name", DEFECTS)
def test_shapes_catch(name: str, context: Any) -> None:
    assert len(shacl(expanded(document(DEFECTS[name]), context))) == 1


@pytest.mark.parametrize("name", GOOD)
def test_shapes_raise_no_false_alarm(name: str) -> None:
    ours = json.loads(schema_text("context.jsonld"))["@context"]
    assert shacl(expanded(document(GOOD[name]), ours)) == set()


def test_shapes_raise_no_false_alarm_under_any_context(context: Any) -> None:
    assert shacl(expanded(to_jsonld(FULL), context)) == set()


@pytest.mark.parametrize("story", WITH_HEADLINE.values(), ids=WITH_HEADLINE)
def test_shapes_accept_our_rdf(story: NewsArticle) -> None:
    assert shacl(to_graph(story)) == set()


def test_shapes_ask_for_a_headline() -> None:
    story = NewsArticle(date_published=NewsDate("2026"), authors=(Person(name="A"), Organization(name="B")))
    assert shacl(to_graph(story)) == {"a story has a headline"}
    assert shacl(to_graph(LIVE)) == set()
