"""Items of JSON-LD: references across blocks, places on demand, cycles, and a broken block beside good ones."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from typing import Any

import pytest

from newsmeta.lexicon import table, vocabulary
from newsmeta.sources.items import find, tops
from newsmeta.sources.jsonblocks import JsonBlock
from newsmeta.sources.jsongraph import JsonGraph
from newsmeta.sources.structured import (
    ARTICLES,
    Item,
    below,
    items,
    short_name,
    text,
    texts,
    values,
)

GRAPHS: list[JsonGraph] = []


def read(*blocks: Any) -> list[Item]:
    written = [block if isinstance(block, str) else json.dumps(block, ensure_ascii=False) for block in blocks]
    return listed(JsonBlock(each, 0, number) for number, each in enumerate(written))


def listed(blocks: Iterable[JsonBlock]) -> list[Item]:
    """Return all items of *blocks*; they live as long as the graph that lists them."""
    GRAPHS.append(JsonGraph(blocks))
    return list(GRAPHS[-1])


def test_every_object_is_an_item_and_values_are_verbatim() -> None:
    found = read(
        {
            "@context": "https://schema.org",
            "@type": ["NewsArticle", "https://www.schema.org/Report"],
            "@id": "#a",
            "headline": " Harbour  opens ",
            "author": [{"@type": "http://schema.org/Person", "name": "Lan Pham"}, "Nam Tran"],
            "schema:wordCount": 12,
            "isAccessibleForFree": False,
            "image": [],
        }
    )
    assert [(item.types, item.id, item.top) for item in found] == [
        (("NewsArticle", "Report"), "#a", True),
        (("Person",), None, False),
    ]
    story = found[0]
    assert text(story, "headline").value == " Harbour  opens "  # type: ignore[union-attr]
    assert [value.value for value in values(story, "author")] == [found[1], "Nam Tran"]
    assert [value.text for value in texts(story, "author", "wordCount", "isAccessibleForFree")] == ["Nam Tran", "12"]
    assert story.props["image"] == []
    assert values(story, "isAccessibleForFree")[0].value is False
    assert items(story, "author") == [found[1]]


@pytest.mark.parametrize(
    ("written", "short"),
    [
        ("NewsArticle", "NewsArticle"),
        ("http://schema.org/NewsArticle", "NewsArticle"),
        ("https://www.schema.org//NewsArticle", "NewsArticle"),
        ("//schema.org/NewsArticle", "NewsArticle"),
        ("schema.org/NewsArticle", "NewsArticle"),
        ("schema:NewsArticle", "NewsArticle"),
        ("HTTPS://SCHEMA.ORG/NewsArticle", "NewsArticle"),
        ("http://schema.org/", "http://schema.org/"),
        ("https://example.org/NewsArticle", "https://example.org/NewsArticle"),
        ("og:title", "og:title"),
    ],
)
def test_names_lose_schema_orgs_prefix_in_any_spelling(written: str, short: str) -> None:
    assert short_name(written) == short


def test_a_reference_is_the_very_item_it_names_across_blocks() -> None:
    story, person, publisher = read(
        {"@type": "NewsArticle", "author": {"@id": "#lan"}, "publisher": {"@type": "Organization", "@id": "#org"}},
        {"@graph": [{"@type": "Person", "@id": "#lan", "name": "Lan Pham", "worksFor": {"@id": "#org"}}]},
        [{"@type": "NewsMediaOrganization", "@id": "#org", "name": "The Harbour Post"}],
    )
    assert items(story, "author") == [person]
    assert items(story, "publisher") == [publisher] == items(person, "worksFor")
    assert [item.block for item in (story, person, publisher)] == [0, 1, 2]
    assert person.top


def test_a_page_and_a_story_of_one_address_stay_two_things() -> None:
    url = "https://example.org/a"
    story, page = read(
        {"@type": "NewsArticle", "@id": url, "headline": "H", "mainEntityOfPage": {"@type": "WebPage", "@id": url}}
    )
    assert items(story, "mainEntityOfPage") == [page]
    assert page.types == ("WebPage",)


def test_a_partial_description_falls_back_on_the_fuller_one() -> None:
    story, short, full = read(
        {"@type": "Article", "author": {"@type": "Person", "@id": "#lan", "name": "L. Pham"}},
        {"@type": "Person", "@id": "#lan", "name": "Lan Pham", "url": "https://example.org/lan"},
    )
    assert items(story, "author") == [short]
    assert short.same is full
    assert full.same is None
    assert [value.value for value in values(short, "name", "url")] == ["L. Pham", "https://example.org/lan"]


def test_a_name_that_nothing_on_the_page_answers_to_is_an_item_without_properties() -> None:
    story, unknown = read({"@type": "Article", "author": {"@id": "https://example.org/#lan"}})
    assert items(story, "author") == [unknown]
    assert (unknown.id, unknown.props) == ("https://example.org/#lan", {})


def test_wrapped_values_and_lists_give_what_they_hold() -> None:
    (story,) = read(
        {
            "@type": "Article",
            "headline": {"@value": "Harbour opens", "@language": "en"},
            "keywords": {"@list": ["port", ["quay", {"@set": ["ship"]}]]},
            "wordCount": {"@value": 12, "@type": "xsd:integer"},
        }
    )
    assert [value.value for value in values(story, "headline", "keywords", "wordCount")] == [
        "Harbour opens",
        "port",
        "quay",
        "ship",
        12,
    ]


def test_places_count_in_the_whole_document() -> None:
    before = "<script>\n"
    object_ = '{"@type": "NewsArticle",\n "headline": "Häfen", "author": [{"name": "Lan"}, {"name": "N\\u0061m"}]}'
    block = '{"@graph": [' + object_ + "]}"
    source = before + block
    (story, *_) = found = listed([JsonBlock(block, len(before))])
    places = {value.text: value.place for value in below(story) if value.text}
    assert {source[slice(*place.span() or ())] for place in places.values()} == {"Häfen", "Lan", "N\\u0061m"}
    assert [source[slice(*place.key_span() or ())] for place in places.values()] == ["headline", "name", "name"]
    assert source[slice(*story.type_place.span() or ())] == "NewsArticle"
    assert source[slice(*found[2].place.span() or ())] == '{"name": "N\\u0061m"}'
    assert source[slice(*found[2].place.key_span() or ())] == "author"


def test_contexts_are_kept_as_written() -> None:
    block = JsonBlock('[{"@context": "http://schema.org"}, {"@context": [null, {"a": "b"}], "@graph": []}, 7]', 5)
    assert [context for context, _ in block.contexts()] == ["http://schema.org", [None, {"a": "b"}]]
    start, end = block.contexts()[0][1].span()
    assert block.text[start - 5 : end - 5] == "http://schema.org"
    assert [words for words, _ in JsonBlock('{"@context": 1}').contexts()] == [1]
    assert list(JsonGraph([JsonBlock('{"@context": {"x": {"@id": "y"}}, "@graph": []}')])) == []


BROKEN = [
    '{"@type": "VideoObject", "name": "Clip",}',
    '{"@type": "VideoObject", /* clip */ "name": "Clip"}',
    '{"@type": "VideoObject", "description": "a\nb", "name": "Clip"}',
    '{"@type": "VideoObject", "width": NaN, "name": "Clip"}',
    '<!-- {"@type": "VideoObject", "name": "Clip"} -->',
    '//<![CDATA[\n{"@type": "VideoObject", "name": "Clip"}\n//]]>',
    '{"@type": "VideoObject", "name": "Clip"};',
    '{"@type": "VideoObject", "name": "Clip"} {"@type": "Thing"}',
    '\ufeff{"@type": "VideoObject", "name": "Clip"}',
    "{'@type': 'VideoObject', 'name': 'Clip'}",
    '{"@type": "VideoObject" "name": "Clip"}',
    '{"@type": "VideoObject", "name": "Clip"}'.replace('"', "&quot;"),
    '{"@type": "VideoObject", "name": "Clip"',
]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_block_loses_nothing_beside_it_nor_in_it(broken: str) -> None:
    blocks = [JsonBlock('{"@type": "NewsArticle", "headline": "H"}'), JsonBlock(broken, 50, 1), JsonBlock("[]", 90, 2)]
    found = listed([*blocks, JsonBlock('{"@type": "Person", "name": "Lan"}', 99, 3)])
    assert [item.types[0] for item in found if item.types != ("Thing",)] == ["NewsArticle", "VideoObject", "Person"]
    video = find(found, {"VideoObject"})[0]
    name = text(video, "name")
    assert name
    start, end = name.place.span() or (0, 0)
    assert (name.value, broken[start - 50 : end - 50]) == ("Clip", "Clip")
    assert [bool(block.flaws) for block in blocks] == [False, True, False]


def test_articles_are_what_the_vocabulary_calls_so() -> None:
    types = table("schemaorg")["types"]
    assert {each for each in types if vocabulary.is_a(each, "Article")} == ARTICLES
    found = read([{"@type": "VideoObject"}, {"@type": "LiveBlogPosting"}, {"@type": ["Thing", "Report"]}, {"@type": 5}])
    assert [item.types for item in find(found, ARTICLES)] == [("LiveBlogPosting",), ("Thing", "Report")]


@pytest.mark.parametrize("written", [None, 5, "x", [], {}, [[]], [None, 1], {"@graph": 5}, {"@type": {}, "@id": 3}])
def test_what_is_no_item_gives_none_or_an_untyped_one(written: Any) -> None:
    assert all(item.types == () and item.id is None for item in read(written))


HOSTILE: dict[str, tuple[Any, int]] = {
    "doubling": ([{"@id": f"#{i}", "a": [{"@id": f"#{i + 1}"}, {"@id": f"#{i + 1}"}]} for i in range(30)], 31),
    "cycle": ([{"@id": "#a", "b": {"@id": "#b"}}, {"@id": "#b", "b": [{"@id": "#a"}, {"@id": "#b"}]}], 2),
    "references": ([{"@id": "#p", "name": "x"}, {"author": [{"@id": "#p"}] * 50_000}], 2),
    "one name": ([{"@type": f"T{i}", "@id": "#p", "name": "x"} for i in range(10_000)], 10_000),
    "chain": ([{"@id": f"#{i}", "next": {"@id": f"#{i + 1}"}} for i in range(10_000)], 10_001),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_graphs_cost_no_more_than_their_length(name: str) -> None:
    graph, count = HOSTILE[name]
    start = time.process_time()
    found = read({"@graph": graph})
    assert len(found) == count
    seen = sum(1 for item in found[:2] for _ in below(item))
    assert seen <= 4 * 50_000
    assert time.process_time() - start < 5


def test_deep_nesting_needs_no_deep_stack() -> None:
    nested: Any = {"name": "innermost"}
    for _ in range(400):
        nested = {"@type": "Thing", "about": nested}
    found = read(nested)
    assert len(found) == 401
    assert [value.value for value in below(found[0])][-1] == "innermost"
    assert read("[" * 100_000) == []


@pytest.mark.parametrize(
    "written",
    [
        '{"@type": "NewsArticle", "author": {"@type": "Person", "@id": "#p"}, "about": {"@id": "#x"}}',
        '[{"@graph": [{"@type": "Person", "@id": "#p"}, [{"@type": "NewsArticle"}]]}, {"@type": "Person"}, 7]',
        '{"@type": "Person", "@reverse": {"author": {"@type": "NewsArticle"}}, "@included": {"@type": "NewsArticle"}}',
        '[{"@type": "NewsArticle", "@id": "#nobody"}, {"@type": "Person", "knows": {"@type": "NewsArticle"}}]',
        '[{"@type": "NewsArticle", "@id": "#n"}, {"@type": "NewsArticle", "@id": "#n", "headline": "H"}]',
    ],
)
def test_items_found_by_type_are_those_of_the_whole_list(written: str) -> None:
    by_type, whole = (JsonGraph([JsonBlock(written)]) for _ in range(2))
    places = [item.place.path() for item in whole if item.top and "NewsArticle" in item.types]
    assert [item.place.path() for item in by_type.tops_of({"NewsArticle"})] == places
    assert [item.place.path() for item in tops(list(whole), {"NewsArticle"})] == places
    all_of = [item.place.path() for item in whole if "NewsArticle" in item.types]
    assert [item.place.path() for item in by_type.of_types({"NewsArticle"})] == all_of
    assert len(by_type) == len(list(by_type))
    assert all(one is other for one, other in zip(by_type, by_type, strict=True))


def test_an_item_is_the_same_however_it_is_reached() -> None:
    graph = JsonGraph(
        [JsonBlock('{"@type": "NewsArticle", "author": {"@list": [{"@type": "Person", "name": "Lan"}]}}')]
    )
    (author,) = items(graph.tops_of({"NewsArticle"})[0], "author")
    assert author is list(graph)[1]
    assert not author.top
    assert author.place.path() == ("author", "@list", 0)


@pytest.mark.parametrize("story", [{"@type": "NewsArticle"}, {"@type": "NewsArticle", "@id": "#story"}])
def test_a_lone_name_is_the_item_that_the_list_has(story: dict[str, Any]) -> None:
    page = {"@type": "WebPage", "@id": "#page"}
    graph = JsonGraph([JsonBlock(json.dumps({**story, "mainEntityOfPage": [page], "about": {"name": "Harbour"}}))])
    (news,) = graph.tops_of({"NewsArticle"})
    (named,) = items(news, "mainEntityOfPage")
    assert news.same is None
    assert list(graph)[-1] is named
    assert named.place.path() == ("mainEntityOfPage", 0)
