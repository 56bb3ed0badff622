"""Feeds, sitemaps, head blocks and tables: read by the readers people use, with the words of the story."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import feedparser
import pytest
from hypothesis import given
from lxml import etree

from newsmeta.errors import MissingExtra, NewsmetaError, UnknownName
from newsmeta.exporters.exporter import FORMATS, export, export_stream, find_exporter, to_jsonld
from newsmeta.exporters.moments import rfc822, rfc3339, w3c, xsd_date_time
from newsmeta.exporters.terms import NOT_XML
from newsmeta.model.article import NewsArticle
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import Image
from newsmeta.registry import names
from tests.exporters.stories import BARE, FULL, STORIES, articles, several
from tests.exporters.test_jsonld import scripts_in

NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def feed(story: Any, name: str, **options: Any) -> Any:
    found = feedparser.parse(io.BytesIO(export(story, name, **options)))
    assert not found.bozo, found.get("bozo_exception")
    return found


@pytest.mark.parametrize("name", ["rss", "atom"])
def test_feedparser_reads_the_fields(name: str) -> None:
    found = feed(FULL, name)
    entry = found.entries[0]
    assert found.version == {"rss": "rss20", "atom": "atom10"}[name]
    assert found.feed.title == "La Rive"
    assert entry.title_detail.value.startswith("Le fleuve monte ")
    assert entry.link == entry.id == FULL.url
    assert entry.summary == FULL.description
    assert {tag.term for tag in entry.tags} == {"Monde", "crue", "fleuve"}
    assert entry.content[0].value.count("<p>") == 2
    assert "Le fleuve a gagné deux mètres." in entry.content[0].value
    assert entry.published_parsed[:5] == (2026, 1, 16, 1, 30)
    assert entry.media_content[0]["url"] == FULL.images[0].url
    assert entry.media_content[0]["width"] == "1200"
    assert [each.title for each in entry.links if each.rel == "related" and "title" in each] == ["Le pont rouvre"]


def test_feedparser_reads_the_authors() -> None:
    assert [author.name for author in feed(FULL, "atom").entries[0].authors] == [
        "Anne Aube",
        "Luc Pré",
        "Service Monde",
    ]
    assert "Anne Aube" in str(feed(FULL, "rss").entries[0].authors)


@pytest.mark.parametrize("name", ["rss", "atom"])
def test_a_bare_day_gets_no_time(name: str) -> None:
    data = export(NewsArticle(headline="x", date_published=NewsDate("2026-01-16")), name)
    assert b"2026-01-16<" in data
    assert b"pubDate" not in data
    assert b"<published>" not in data
    assert b"<updated>" not in data
    assert b"T00:00" not in data


@given(story=articles)
@several
def test_any_story_is_a_well_formed_entry(story: NewsArticle) -> None:
    for name in ("rss", "atom"):
        well_formed_entry(story, name)


def well_formed_entry(story: NewsArticle, name: str) -> None:
    tree = etree.fromstring(export([story, FULL], name))
    assert len(list(tree.iter("item", "{http://www.w3.org/2005/Atom}entry"))) == 2
    title = next(tree.iter("item", "{http://www.w3.org/2005/Atom}entry")).findtext("{*}title")
    assert (title or None) == (NOT_XML.sub("", story.headline) or None if story.headline else None)


@pytest.mark.parametrize("name", ["rss", "atom", "jsonfeed", "news-sitemap"])
def test_an_empty_feed_is_a_feed(name: str) -> None:
    data = export([], name)
    assert json.loads(data)["items"] == [] if name == "jsonfeed" else etree.fromstring(data) is not None


def test_a_feed_is_called_what_it_is_told() -> None:
    found = feed(FULL, "rss", title="Crues", link="https://news.example/crues", self_url="https://news.example/f.xml")
    assert (found.feed.title, found.feed.link) == ("Crues", "https://news.example/crues")
    assert [each.href for each in found.feed.links if each.rel == "self"] == ["https://news.example/f.xml"]


def test_json_feed_says_what_the_story_says() -> None:
    found = json.loads(export([FULL, BARE], "jsonfeed"))
    assert (found["version"], found["title"]) == ("https://jsonfeed.org/version/1.1", "La Rive")
    item, bare = found["items"]
    assert (item["id"], item["url"], item["title"]) == (FULL.url, FULL.url, FULL.headline)
    assert item["date_published"] == "2026-01-16T08:30:00+07:00"
    assert [author["name"] for author in item["authors"]] == ["Anne Aube", "Luc Pré", "Service Monde"]
    assert item["_newsmeta"]["dateline"] == "Port-Sable, Ardanie (Vorex)"
    assert item["_newsmeta"]["isAccessibleForFree"] is False
    assert item["_newsmeta"]["publisher"]["logo"]["url"] == "https://news.example/logo.png"
    assert "datePublished" not in item["_newsmeta"]
    assert set(bare) == {"id", "content_text"}
    day = json.loads(export(NewsArticle(date_published=NewsDate("2026-01-16")), "jsonfeed"))["items"][0]
    assert (day.get("date_published"), day["_newsmeta"]) == (
        None,
        {"@type": "NewsArticle", "datePublished": "2026-01-16"},
    )


@given(story=articles)
@several
def test_any_json_feed_is_json(story: NewsArticle) -> None:
    items = json.loads(export([story, FULL], "jsonfeed"))["items"]
    assert [item.get("title") for item in items] == [story.headline, FULL.headline]


def sitemap(stories: Any, **options: Any) -> etree._Element:
    return etree.fromstring(export(stories, "news-sitemap", **options))


def test_news_sitemap_holds_what_google_asks_for() -> None:
    entry = sitemap(FULL).find(f"{MAP}url")
    assert entry.findtext(f"{MAP}loc") == FULL.url
    assert entry.findtext(f".//{NEWS}name") == "La Rive"
    assert entry.findtext(f".//{NEWS}language") == "fr-FR"
    assert entry.findtext(f".//{NEWS}publication_date") == "2026-01-16T08:30:00+07:00"
    assert entry.findtext(f".//{NEWS}title") == FULL.headline


def test_a_story_that_lacks_what_a_sitemap_asks_is_left_out_and_named() -> None:
    found = sitemap([FULL, NewsArticle(url="https://news.example/----2", headline="x")])
    assert len(found.findall(f"{MAP}url")) == 1
    comments = [each.text for each in found if each.tag is etree.Comment]
    assert comments == [" left out: https://news.example/- - - -2 has no publication, no language, no date "]
    told = sitemap(
        NewsArticle(url="https://news.example/2", headline="x", date_published=NewsDate("2026-01-16")),
        publication="La Rive",
        language="fr",
    )
    assert told.findtext(f".//{NEWS}publication_date") == "2026-01-16"


def test_a_sitemap_says_when_it_is_too_long() -> None:
    story = FULL.model_copy(update={"images": (), "body": ()})
    assert b"<!-- more than 1000" not in export([story] * 1000, "news-sitemap")
    assert export([story] * 1002, "news-sitemap").count(b"<!-- more than 1000") == 1


@given(story=articles)
@several
def test_the_head_block_keeps_the_story_whole(story: NewsArticle) -> None:
    page = f"<!doctype html><html><head>{export(story, 'html').decode()}</head><body><p>after</p></body></html>"
    for reader, found in scripts_in(page).items():
        assert [json.loads(each) for each in found] == [to_jsonld(story)], reader


def test_the_head_block_has_the_tags_that_networks_read() -> None:
    block = export(FULL, "html").decode()
    for line in (
        "<title>Le fleuve monte &amp; les quais ferment &lt;encore&gt;</title>",
        '<link rel="canonical" href="https://news.example/monde/2026/01/16/crue?a=1&amp;b=2">',
        '<meta property="og:image" content="https://news.example/img/quai.jpg">',
        '<meta property="article:published_time" content="2026-01-16T08:30:00+07:00">',
        '<meta property="article:tag" content="fleuve">',
        '<meta name="twitter:card" content="summary_large_image">',
        '<meta name="author" content="Anne Aube">',
    ):
        assert f"{line}\n" in block
    assert export(BARE, "html").decode().count("<meta") == 2


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_csv_has_a_line_a_story() -> None:
    found = rows(export(STORIES.values(), "csv"))
    assert [row["headline"] for row in found] == [story.headline or "" for story in STORIES.values()]
    assert found[0]["authors"] == "Anne Aube | Luc Pré | Service Monde"
    assert (found[0]["date_modified"], found[0]["is_accessible_for_free"]) == ("2026-01-16T09:05:12.5Z", "False")
    assert found[0]["body"] == "\n\n".join(FULL.body)


@given(story=articles)
@several
def test_csv_keeps_any_words(story: NewsArticle) -> None:
    found = rows(export([story, FULL], "csv"))
    assert [row["headline"] for row in found] == [(story.headline or "").replace("\x00", ""), FULL.headline]


def test_csv_for_spreadsheets_runs_no_formula() -> None:
    story = NewsArticle(headline='=HYPERLINK("https://evil.example")', section="-1+2")
    assert rows(export(story, "csv"))[0]["headline"].startswith("=")
    safe = export(story, "csv", spreadsheet=True)
    assert safe.startswith(b"\xef\xbb\xbf")
    assert [rows(safe)[0][name] for name in ("headline", "section")] == [f"'{story.headline}", "'-1+2"]


def test_parquet_keeps_the_model() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    stories = [*STORIES.values()] * 3
    table = parquet.read_table(io.BytesIO(export(stories, "parquet", rows=4)))
    found = table.to_pylist()
    assert [row["headline"] for row in found] == [story.headline for story in stories]
    assert found[0]["authors"][0]["name"] == "Anne Aube"
    assert found[0]["images"][0]["width"] == 1200
    assert found[0]["related"][0]["image"]["caption"] == "Le pont."
    assert found[0]["date_published"] == "2026-01-16T08:30:00+07:00"
    assert set(table.column_names) == set(NewsArticle.model_fields)


def test_parquet_without_pyarrow_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtra, match=r"Parquet exporter needs .* pip install 'newsmeta-lint\[parquet\]'"):
        export(FULL, "parquet")


@pytest.mark.parametrize(
    ("iso", "xsd", "rfc", "mail", "note"),
    [
        ("2026-01-16", None, None, None, "2026-01-16"),
        ("2026-01", None, None, None, "2026-01"),
        ("2026-01-16T08:30", "2026-01-16T08:30:00", None, None, "2026-01-16"),
        (
            "2026-01-16T08:30+0700",
            "2026-01-16T08:30:00+07:00",
            "2026-01-16T08:30:00+07:00",
            "Fri, 16 Jan 2026 08:30:00 +0700",
            "2026-01-16T08:30+07:00",
        ),
        (
            "2026-01-16T08:30:05,25Z",
            "2026-01-16T08:30:05.25Z",
            "2026-01-16T08:30:05.25Z",
            "Fri, 16 Jan 2026 08:30:05 +0000",
            "2026-01-16T08:30:05.25Z",
        ),
        ("2026-01-16T08:30:05+15:00", None, None, "Fri, 16 Jan 2026 08:30:05 +1500", "2026-01-16T08:30:05+15:00"),
    ],
)
def test_dates_in_the_words_of_each_format(
    iso: str, xsd: str | None, rfc: str | None, mail: str | None, note: str | None
) -> None:
    date = NewsDate(iso)
    assert (xsd_date_time(date), rfc3339(date), rfc822(date), w3c(date)) == (xsd, rfc, mail, note)
    assert (xsd_date_time(None), rfc3339(None), rfc822(None), w3c(None)) == (None, None, None, None)


@pytest.mark.parametrize("name", names(FORMATS))
def test_every_exporter_writes_every_story_and_none(name: str) -> None:
    if name == "parquet":
        pytest.importorskip("pyarrow")
    exporter = find_exporter(name)
    assert exporter.suffix.startswith(".")
    assert "/" in exporter.media_type
    for story in STORIES.values():
        assert export(story, name)
    assert isinstance(export([], name), bytes)
    odd = NewsArticle.model_construct(headline="a\ud83d b", images=(Image.model_construct(caption="\udc00"),))
    assert export(odd, name)


def test_an_unknown_format_suggests_a_known_one() -> None:
    with pytest.raises(UnknownName, match="did you mean 'turtle'"):
        export(FULL, "turtel")
    with pytest.raises(NewsmetaError, match="it takes indent"):
        list(export_stream([FULL], "json", colour="red"))


def test_exporting_loads_nothing_heavy() -> None:
    code = (
        "import sys, newsmeta\n"
        "from newsmeta.exporters.exporter import FORMATS\n"
        "from newsmeta.registry import names\n"
        "story = newsmeta.NewsArticle(url='https://news.example/1', headline='River', keywords=('a',))\n"
        "for name in names(FORMATS):\n"
        "    if name != 'parquet': newsmeta.export(story, name)\n"
        "print([name for name in ('rdflib', 'lxml', 'jsonschema', 'extruct', 'pyarrow') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_the_page_about_exports_names_every_format_and_option(root: Path) -> None:
    page = (root / "docs/exports.md").read_text(encoding="utf-8").partition("\n## ")[0]
    told: dict[str, set[str]] = {}
    explained: set[str] = set()
    for line in page.splitlines():
        if line.startswith("| `"):
            first, _, last = line.strip("| ").split(" | ")
            told |= {name.strip("` "): set(re.findall(r"`(\w+)`", last)) for name in first.split(",")}
        elif line.startswith("- `"):
            explained |= set(re.findall(r"`(\w+)`", re.split(r" \(|: ", line)[0]))
    assert explained == set().union(*told.values())
    assert told == {name: set(find_exporter(name).options) for name in names(FORMATS)}
