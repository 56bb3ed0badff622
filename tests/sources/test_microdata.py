"""Microdata against the HTML standard and against extruct."""

from __future__ import annotations

import time
from typing import Any

import pytest

from newsmeta.sources.microdata import read_microdata
from newsmeta.sources.structured import Item, short_name
from tests.sources.standing import parsed

STORY = """<!doctype html>
<article itemscope itemtype="https://schema.org/NewsArticle" itemid="urn:a" itemref="more">
 <meta itemprop="dateModified" content="2024-05-02T08:00:00Z">
 <h1 itemprop="headline name">Harbour   <em>opens</em></h1>
 <time itemprop="datePublished" datetime="2024-05-01">1 May</time> <time itemprop="temporal">May</time>
 <span itemprop="author" itemscope itemtype="http://schema.org/Person">
  <a itemprop="url" href="/lan">Lan</a><b itemprop=jobTitle content='Editor'>Ed.</b>
 </span>
 <figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject">
  <img itemprop="contentUrl" src="quay.jpg"><figcaption itemprop="caption">The quay &amp; ships</figcaption>
  <data itemprop="width" value="640">wide</data><meter itemprop="height" value="0.5"></meter>
  <object itemprop="embedUrl" data="film.swf"></object><video itemprop="video" src="v.mp4"></video>
 </figure>
 <link itemprop="mainEntityOfPage" href="https://example.org/a"><meta itemprop="empty">
</article>
<div id="more"><p itemprop="articleSection">World</p>
 <i itemprop="publisher" itemscope><u itemprop="name">Post</u></i></div>
<p itemprop="lost">in no item</p>
<div itemscope itemtype="http://schema.org/WebPage https://schema.org/Thing"><p itemprop="name">Page</p></div>
"""


def read(source: str) -> list[Item]:
    page = parsed(source)
    return read_microdata(page, page.select("[itemscope]"))


def plain(item: Item) -> dict[str, Any]:
    props = {
        name: [plain(value.value) if isinstance(value.value, Item) else value.value for value in values]
        for name, values in item.props.items()
    }
    return {"types": list(item.types), "id": item.id, "props": props}


def from_extruct(found: Any) -> dict[str, Any]:
    props: dict[str, list[Any]] = {}
    for name, held in found["properties"].items():
        many = held if isinstance(held, list) else [held]
        props[short_name(name)] = [from_extruct(one) if isinstance(one, dict) else one for one in many]
    types = found.get("type", [])
    names = [short_name(name) for name in (types if isinstance(types, list) else types.split())]
    return {"types": names, "id": found.get("id"), "props": props}


def test_a_page_reads_as_extruct_reads_it() -> None:
    from extruct.w3cmicrodata import MicrodataExtractor

    source = STORY.replace(' <time itemprop="temporal">May</time>', "")  # extruct drops the words of a bare time
    oracle = [from_extruct(found) for found in MicrodataExtractor().extract(source, base_url="")]
    ours = [plain(item) for item in read(source) if item.top]
    assert ours == oracle
    assert len(oracle) == 2
    assert oracle[0]["props"]["image"][0]["props"]["caption"] == ["The quay & ships"]


def test_values_follow_the_html_standard() -> None:
    story, author, image, publisher, page = read(STORY)
    assert [item.top for item in (story, author, image, publisher, page)] == [True, False, False, False, True]
    assert story.id == "urn:a"
    held = {name: [value.value for value in values] for name, values in story.props.items()}
    assert held == {
        "dateModified": ["2024-05-02T08:00:00Z"],
        "headline": ["Harbour opens"],
        "name": ["Harbour opens"],
        "datePublished": ["2024-05-01"],
        "temporal": ["May"],
        "author": [author],
        "image": [image],
        "mainEntityOfPage": ["https://example.org/a"],
        "empty": [""],
        "articleSection": ["World"],
        "publisher": [publisher],
    }
    assert page.types == ("WebPage", "Thing")


def test_a_link_gives_words_where_text_is_meant() -> None:
    (story,) = read('<p itemscope><a itemprop="name url" href="/lan">Lan Pham</a>')
    assert {name: values[0].value for name, values in story.props.items()} == {"name": "Lan Pham", "url": "/lan"}


def test_scripts_are_no_words() -> None:
    (story,) = read(
        '<div itemscope><div itemprop="articleBody"><p>One.<script>var x</script></p><p>Two.</p></div></div>'
    )
    assert story.props["articleBody"][0].value == "One. Two."


def test_places_point_at_values_names_and_types() -> None:
    story, author, *_ = read(STORY)

    def words(span: tuple[int, int] | None) -> str:
        assert span
        return STORY[slice(*span)]

    assert words(story.props["dateModified"][0].place.span()) == "2024-05-02T08:00:00Z"
    assert words(story.props["headline"][0].place.key_span()) == "headline name"
    assert words(story.props["datePublished"][0].place.span()) == "2024-05-01"
    assert words(author.props["jobTitle"][0].place.span()) == "Editor"
    assert words(story.props["articleSection"][0].place.span()) == "World"
    assert words(story.type_place.span()) == "https://schema.org/NewsArticle"
    assert words(author.place.span()) == '<span itemprop="author" itemscope itemtype="http://schema.org/Person">'


def test_items_that_refer_to_each_other_are_read_once() -> None:
    first, second = read(
        '<div itemscope id="a" itemref="b"></div><div id="b" itemprop="x" itemscope itemref="c missing b"></div>'
        '<p id="c" itemprop="y">z</p>'
    )
    assert first.props["x"][0].value is second
    assert second.props["x"][0].value is second
    assert second.props["y"][0].value == "z"


N = 10_000
HOSTILE = {
    "nested items": "<div itemscope itemprop=a>" * N,
    "nested words": "<div itemscope>" + "<div itemprop=a>x" * N,
    "siblings": "<div itemscope>" + "<i itemprop=a>x</i>" * N,
    "shared parts": "<div id=r>" + "<i itemprop=a>x</i>" * 2000 + "</div>" + "<div itemscope itemref=r></div>" * 2000,
    "self references": "<div id=r itemscope itemprop=a itemref=r>" * 2000,
    "many names": '<div itemscope><i itemprop="' + " ".join(f"p{i}" for i in range(N)) + '">x</i>',
    "many references": '<div itemscope itemref="' + " ".join(f"p{i}" for i in range(N)) + '">x',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_cost_no_more_than_their_length(name: str) -> None:
    page = parsed(HOSTILE[name])
    scopes = page.select("[itemscope]")
    start = time.process_time()
    found = read_microdata(page, scopes)
    assert time.process_time() - start < 3
    assert len(found) == len(scopes)
    assert sum(len(values) for item in found for values in item.props.values()) <= 100_000
