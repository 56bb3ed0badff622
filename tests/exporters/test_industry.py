"""The news industry's formats are what their standards say, and hold what the story says."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import referencing
from hypothesis import given
from lxml import etree

from newsmeta.errors import NewsmetaError
from newsmeta.exporters.exporter import export
from newsmeta.exporters.ninjs import ninjs
from newsmeta.model.article import NewsArticle
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import Organization
from tests.exporters.stories import BARE, FULL, STORIES, articles, several

G2 = "{http://iptc.org/std/nar/2006-10-01/}"
XHTML = "{http://www.w3.org/1999/xhtml}"
VERSIONS = {"ninjs": "3.1", "ninjs-2": "2.1"}
NOW = "2026-02-01T12:00:00Z"


@cache
def ninjs_schema(folder: Path, version: str) -> jsonschema.Draft202012Validator:
    path = folder / "ninjs" / f"ninjs-schema_{version}.json"
    if not path.is_file():
        pytest.skip(f"no ninjs schema at {path}")
    schema = json.loads(path.read_text(encoding="utf-8"))
    anything = referencing.Resource({}, referencing.jsonschema.DRAFT202012)
    registry = referencing.Registry().with_resource("https://geojson.org/schema/GeoJSON.json", anything)
    return jsonschema.Draft202012Validator(schema, registry=registry, format_checker=jsonschema.FormatChecker())


@cache
def g2_schema(folder: Path) -> etree.XMLSchema:
    path = folder / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd"
    if not path.is_file():
        pytest.skip(f"no NewsML-G2 schema at {path}")
    return etree.XMLSchema(etree.parse(path))


@pytest.fixture(scope="module")
def standards(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.getfixturevalue("shared")
    return folder / "data/standards"


@pytest.mark.parametrize("name", VERSIONS)
@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_ninjs_is_valid(story: NewsArticle, name: str, standards: Path) -> None:
    ninjs_schema(standards, VERSIONS[name]).validate(json.loads(export(story, name)))


@pytest.mark.parametrize("name", VERSIONS)
def test_any_ninjs_is_valid(name: str, standards: Path) -> None:
    schema = ninjs_schema(standards, VERSIONS[name])

    @given(story=articles)
    @several
    def check(story: NewsArticle) -> None:
        schema.validate(json.loads(export(story, name)))

    check()


def test_ninjs_says_what_the_story_says() -> None:
    found = ninjs(FULL)
    assert found["uri"] == FULL.url
    assert found["headlines"] == [
        {"contentType": "text/plain", "value": FULL.headline},  # its "<encore>" is no tag
        {"role": "alternative", "value": FULL.alternative_headline},
    ]
    *told, rest = found["descriptions"]
    assert {d["role"]: d["value"] for d in told} == {
        "summary": FULL.description,
        "dateline": "Port-Sable, Ardanie (Vorex)",
        "backstory": FULL.backstory,
        "correction": FULL.corrections[0].text,
    }
    assert (found["located"], found["by"]) == ("Port-Sable", FULL.byline)
    assert (found["firstCreated"], found["versionCreated"]) == ("2026-01-16T08:30:00+07:00", "2026-01-16T09:05:12.5Z")
    assert [person["name"] for person in found["people"]] == ["Anne Aube", "Luc Pré"]
    assert [(each["name"], each["role"]) for each in found["infoSources"]] == [
        ("Vorex", "source"),
        ("La Rive", "publisher"),
    ]
    pictures = [each for each in found["associations"] if each["rel"] == "image"]
    assert pictures[0]["renditions"][0] == {
        "name": "original",
        "href": FULL.images[0].url,
        "width": 1200,
        "height": 800,
    }
    assert (pictures[0]["by"], pictures[0]["descriptions"][0]["value"]) == ("Jo Brun/Vorex", "Le quai nord, jeudi.")
    others = [each for each in found["associations"] if each["rel"] == "related"]
    assert others[0]["associations"][0]["by"] == "Vorex"
    assert (rest["role"], rest["contentType"]) == ("schema.org", "application/ld+json")
    beside = json.loads(rest["value"])
    assert (beside["isAccessibleForFree"], beside["expires"]) == (False, "2027-01")
    assert beside["publisher"]["logo"]["url"] == "https://news.example/logo.png"
    assert not {"headline", "description", "datePublished", "keywords", "articleBody"} & set(beside)


def test_ninjs_invents_no_time() -> None:
    found = ninjs(NewsArticle(date_published=NewsDate("2026-01-16"), date_modified=NewsDate("2026-01-16T08:30:00")))
    assert not {"firstCreated", "versionCreated"} & set(found)
    beside = json.loads(found["descriptions"][0]["value"])
    assert (beside["datePublished"], beside["dateModified"]) == ("2026-01-16", "2026-01-16T08:30:00")


def test_ninjs_of_a_story_that_it_holds_whole_says_nothing_twice() -> None:
    found = ninjs(NewsArticle(url="https://news.example/1", headline="River falls", keywords=("river",)))
    assert "descriptions" not in found


def test_ninjs_2_is_written_in_its_own_names() -> None:
    found = json.loads(export(FULL, "ninjs-2"))
    assert found["standard"]["version"] == "2.1"
    assert found["firstcreated"] == "2026-01-16T08:30:00+07:00"
    assert found["infosources"][0]["name"] == "Vorex"
    assert not [name for name in found if name != name.lower()]


def news_ml(story: Any, **options: Any) -> etree._Element:
    return etree.fromstring(export(story, "newsml-g2", **options))


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_news_item_is_valid(story: NewsArticle, standards: Path) -> None:
    g2_schema(standards).assertValid(news_ml(story))


def test_news_message_is_valid(standards: Path) -> None:
    found = news_ml(STORIES.values(), created=NOW)
    g2_schema(standards).assertValid(found)
    assert found.tag == f"{G2}newsMessage"
    assert len(found.findall(f".//{G2}newsItem")) == len(STORIES)


def test_any_news_item_is_valid(standards: Path) -> None:
    schema = g2_schema(standards)

    @given(story=articles)
    @several
    def check(story: NewsArticle) -> None:
        schema.assertValid(news_ml(story))

    check()


def test_news_item_says_what_the_story_says() -> None:
    found = news_ml(FULL, created=NOW)

    def said(path: str) -> list[str | None]:
        return [each.text for each in found.iterfind(f".//{path}")]

    assert found.get("guid") == FULL.url
    assert said(f"{G2}headline") == [FULL.headline, FULL.alternative_headline]
    assert said(f"{G2}dateline") == ["Port-Sable, Ardanie (Vorex)"]
    assert said(f"{G2}located/{G2}name") == ["Port-Sable", "Ardanie"]
    assert said(f"{G2}contentCreated") == ["2026-01-16T08:30:00+07:00"]
    assert said(f"{G2}versionCreated") == ["2026-01-16T09:05:12.5Z"]
    assert said(f"{G2}creator/{G2}name") == ["Anne Aube", "Luc Pré", "Service Monde"]
    assert said(f"{G2}infoSource/{G2}name") == ["Vorex"]
    assert said(f"{G2}provider/{G2}name") == ["La Rive"]
    assert said(f"{XHTML}p") == list(FULL.body)
    assert said(f"{XHTML}figcaption")[-2:] == ["Le quai nord, jeudi.", "La carte du delta."]
    related = [each for each in found.iter(f"{G2}link") if "seeAlso" in each.get("reluri")]
    assert [each.get("href") for each in related] == ["https://news.example/pont", None, "https://news.example/seul"]
    assert related[0].findtext(f"{G2}title") == "Le pont rouvre"


def test_news_item_states_no_date_the_story_does_not() -> None:
    bare, day = news_ml(BARE, created=NOW), news_ml(NewsArticle(date_published=NewsDate("2026-01-16")), created=NOW)
    assert [each.text for each in bare.iter(f"{G2}versionCreated")] == [NOW]
    assert not list(bare.iter(f"{G2}contentCreated", f"{G2}firstCreated", f"{G2}contentModified"))
    assert [each.text for each in day.iter(f"{G2}contentCreated")] == ["2026-01-16"]
    assert not list(day.iter(f"{G2}firstCreated"))


@pytest.mark.parametrize("created", ["yesterday", "2026-02-01", "2026-02-30T10:00:00Z"])
def test_a_time_of_making_that_is_none_is_refused(created: str) -> None:
    with pytest.raises(NewsmetaError, match="is not a time"):
        export(FULL, "newsml-g2", created=created)


def test_news_item_of_a_story_without_publisher_names_nobody() -> None:
    assert news_ml(BARE).find(f".//{G2}provider").attrib == {}
    agency = news_ml(NewsArticle(source=Organization(name="Vorex")))
    assert agency.findtext(f".//{G2}provider/{G2}name") == "Vorex"
