"""RDFa Lite against its own rules and, where comparable, against extruct."""

from __future__ import annotations

import time
from typing import Any

import pytest

from newsmeta.sources.rdfa import read_rdfa
from newsmeta.sources.structured import Item
from tests.sources.standing import parsed

STORY = """<!doctype html><html><head><meta property="og:title" content="of the page, not of an item"></head>
<body vocab="https://schema.org/" prefix="dc: http://purl.org/dc/terms/ s: http://schema.org/">
<article typeof="NewsArticle" resource="#a">
 <h1 property="headline s:name">Harbour <em>opens</em></h1>
 <time property="datePublished" datetime="2024-05-01">1 May</time>
 <meta property="dc:date" content="2024-05-01">
 <div property="author" typeof="Person"><span property="name">Lan Pham</span><a property="url" href="/lan">x</a></div>
 <a property="publisher" resource="#org">The Harbour Post</a>
 <img property="image" src="/quay.jpg">
 <div vocab=""><p property="lost">no vocabulary</p></div>
</article>
<footer resource="#org"><b property="name">The Harbour Post</b></footer>
<div typeof="schema:NewsMediaOrganization" about="#org"><i property="http://schema.org/legalName">Post Ltd</i></div>
</body></html>"""


def read(source: str) -> list[Item]:
    page = parsed(source)
    return read_rdfa(page, page.select("[typeof]"))


def test_items_properties_and_references() -> None:
    story, author, publisher = read(STORY)
    assert [(item.types, item.id, item.top) for item in (story, author, publisher)] == [
        (("NewsArticle",), "#a", True),
        (("Person",), None, False),
        (("NewsMediaOrganization",), "#org", True),
    ]
    held = {name: [value.value for value in values] for name, values in story.props.items()}
    assert held == {
        "headline": ["Harbour opens"],
        "name": ["Harbour opens"],
        "datePublished": ["2024-05-01"],
        "dc:date": ["2024-05-01"],
        "author": [author],
        "publisher": [publisher],
        "image": ["/quay.jpg"],
    }
    assert {name: values[0].value for name, values in author.props.items()} == {"name": "Lan Pham", "url": "/lan"}
    assert publisher.props["legalName"][0].value == "Post Ltd"


def test_the_graph_is_the_one_extruct_reads() -> None:
    from extruct.rdfa import RDFaExtractor

    source = STORY.replace("https://schema.org/", "http://schema.org/")
    nodes = {node["@id"]: node for node in RDFaExtractor().extract(source, base_url="http://x/")}
    story = nodes["http://x/#a"]
    ours = read(source)[0]
    schema = "http://schema.org/"
    assert story["@type"] == [schema + ours.types[0]]
    for name in ("headline", "name"):
        assert [value["@value"] for value in story[schema + name]] == [value.value for value in ours.props[name]]
    assert [value["@id"] for value in story[schema + "image"]] == ["http://x/quay.jpg"]
    author = nodes[story[schema + "author"][0]["@id"]]
    assert author[schema + "name"] == [{"@value": "Lan Pham"}]
    assert schema + "lost" not in story


def test_places_point_at_values_names_and_types() -> None:
    def words(span: tuple[int, int] | None) -> str:
        assert span
        return STORY[slice(*span)]

    story = read(STORY)[0]
    assert words(story.props["datePublished"][0].place.span()) == "2024-05-01"
    assert words(story.props["headline"][0].place.key_span()) == "headline s:name"
    assert words(story.type_place.span()) == "NewsArticle"
    assert words(story.place.span()) == '<article typeof="NewsArticle" resource="#a">'


def test_without_a_vocabulary_bare_names_mean_nothing() -> None:
    (item,) = read('<div typeof="Person foaf:Agent"><b property="name">Lan</b><b property="schema:name">Lan</b></div>')
    assert item.types == ("foaf:Agent",)
    assert {name: [value.value for value in values] for name, values in item.props.items()} == {"name": ["Lan"]}


N = 10_000
VOCAB = '<div vocab="http://schema.org/">'
HOSTILE: dict[str, Any] = {
    "nested items": VOCAB + "<div typeof=A property=b>" * N,
    "nested words": VOCAB + "<div typeof=A>" + "<div property=a>x" * N,
    "references": VOCAB + "<div typeof=A resource='#x'>" + "<i property=a resource='#x'>x</i>" * N,
    "prefixes": '<div prefix="' + " ".join(f"p{i}: http://x/{i}" for i in range(N)) + '" typeof=A>' * 5,
    "nested prefixes": "".join(f'<div prefix="p{i}: http://x/" typeof=A>' for i in range(N)),
    "names": VOCAB + '<div typeof=A><i property="' + " ".join(f"p{i}" for i in range(N)) + '">x</i>',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_cost_no_more_than_their_length(name: str) -> None:
    page = parsed(HOSTILE[name])
    typed = page.select("[typeof]")
    start = time.process_time()
    found = read_rdfa(page, typed)
    assert time.process_time() - start < 3
    assert len(found) == len(typed)
