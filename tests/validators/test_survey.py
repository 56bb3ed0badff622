"""The survey of structured data finds what a look at every single statement finds."""

from __future__ import annotations

import json
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

import newsmeta
from newsmeta.sources.document import Document
from newsmeta.sources.jsonitems import JsonItem
from newsmeta.sources.place import mark_of
from newsmeta.sources.structured import Item
from newsmeta.validators import sight
from newsmeta.validators.survey import Statement, survey_of
from tests.chance import examples

_TYPES = st.sampled_from(["NewsArticle", "Person", "Thing", "schema:Person", ["Report", "Article"], [], 7])
_KEYS = st.sampled_from(["name", "url", "author", "schema:name", "@reverse", "@list", "@value", "@graph", "about"])
_TEXTS = st.sampled_from(["", " ", "Anne Aube", "a & b", "Café", "null", "5"])
_IDS = st.sampled_from(["#a", "#b", ""])
_objects = st.recursive(
    _TEXTS | st.none() | st.booleans() | st.integers(0, 9) | st.fixed_dictionaries({"@id": _IDS}),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(
            st.dictionaries(_KEYS, inner, max_size=4),
            st.fixed_dictionaries({}, optional={"@type": _TYPES, "@id": _IDS}),
        ).map(lambda parts: {**parts[1], **parts[0]})
    ),
    max_leaves=25,
)
_MARKUP = (
    '<p itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ben &amp; Bord</b><i itemprop="url"></i></p>'
)


def read(said: object) -> Document:
    block = json.dumps({"@type": "NewsArticle", "about": said})
    return newsmeta.read(f'<script type="application/ld+json">{block}</script>{_MARKUP}').document


def every(document: Document) -> Iterator[Statement]:
    for item in document.items:
        for name, values in item.props.items():
            for value in values:
                yield Statement(item, name, value)


def plain(found: object) -> list[tuple[int, str, int, str]]:
    rows = [(id(s.item), s.name, id(s.value), s.value.text) for s in found]  # type: ignore[attr-defined]
    return sorted(rows)


def is_blank(said: object) -> bool:
    if isinstance(said, JsonItem):
        return not any(said.raw.values())
    return said is None or (isinstance(said, str) and not said.strip())


def joins(text: str) -> bool:
    return "&" in text


def accented(text: str) -> bool:
    return "é" in text


def named(name: str) -> bool:
    return name in {"name", "url"}


@examples(150)
@given(_objects)
def test_the_survey_finds_what_a_look_at_all_finds(said: object) -> None:
    document = read(said)
    statements = list(every(document))
    words = [s for s in statements if isinstance(s.value.value, str)]
    assert plain(sight.under(document, named)) == plain(s for s in statements if named(s.name))
    assert plain(sight.under(document, named, str.isalpha)) == plain(
        s for s in statements if named(s.name) and s.value.text.isalpha()
    )
    assert plain(sight.holding(document, "&", joins)) == plain(s for s in words if joins(s.value.text))
    assert plain(sight.foreign(document, accented)) == plain(s for s in words if accented(s.value.text))
    assert plain(sight.in_words(document, str.isdigit)) == plain(s for s in words if s.value.text.isdigit())
    untyped = [s for s in statements if isinstance(s.value.value, Item) and not s.value.value.types]
    assert plain(s for s, _ in sight.things(document, lambda name, types: not types)) == plain(untyped)
    assert plain(sight.misfits(document, lambda types, names: names if "Person" in types else ())) == plain(
        s for s in statements if "Person" in s.item.types
    )
    assert [id(item) for _, item in sight.typed(document, "Person".__eq__)] == [
        id(item) for item in document.items for name in item.types if name == "Person"
    ]
    seen = survey_of(document)
    blank = {(id(seen.item(number)), name) for number, name in seen.blanks}
    own = [(item, name) for item in document.items if item.syntax == "jsonld" for name in item.props]
    empty = {(id(item), name) for item, name in own if all(is_blank(value.value) for value in item.props[name])}
    assert {(id(item), name) for item, name in own if item.props[name]} & empty <= blank <= empty
    assert {name for each in survey_of(document).shapes for name in each.names} == {
        name for item in document.items for name in item.props
    }


@examples(60)
@given(_objects, st.text("a\n{", max_size=30))
def test_places_counted_from_a_tag_are_those_counted_from_the_top(said: object, lead: str) -> None:
    block = json.dumps({"@type": "NewsArticle", "about": said}, indent=1)
    page = f'<p>{lead}</p><p>x</p><script type="application/ld+json">{block}</script>{_MARKUP}'
    document = newsmeta.read(page).document
    places = [s.value.place for s in every(document)] + [meta.place for meta in document.metas]
    places += [each.place for each in document.blocks]
    for place in places:
        span, mark = place.span(), mark_of(place)
        assert span is None or mark is not None
        assert span is None or document.locate(*span, mark) == document.locate(*span)
