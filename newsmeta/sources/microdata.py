"""Microdata → items, after the HTML standard: ``itemscope``, ``itemprop``, ``itemref``, ``itemid``.

Two departures, both for what real pages hold: ``content`` counts on any element (schema.org's own examples use it),
and a link gives its words where the property takes text (``<a itemprop="name" href="…">Lan Pham</a>``). URLs stay as
written.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from newsmeta.sources.markup import MOST_VALUES, NESTED_WORDS, TAG, MarkupPlace, inherited, value_of
from newsmeta.sources.page import Element, Page
from newsmeta.sources.structured import Item, Value, short_name

_ATTRIBUTES: Final = {"object": "data", "data": "value", "meter": "value", "a": "href", "area": "href", "link": "href"}
_ATTRIBUTES.update(dict.fromkeys(("audio", "embed", "iframe", "img", "source", "track", "video"), "src"))
_TAKE_TEXT: Final = frozenset(
    {
        "name",
        "alternateName",
        "givenName",
        "familyName",
        "jobTitle",
        "author",
        "creator",
        "headline",
        "description",
        "alternativeHeadline",
        "articleSection",
        "articleBody",
        "keywords",
        "caption",
        "creditText",
    }
)


class _Around(NamedTuple):
    """What holds inside an element: the items that its properties belong to, the properties around it."""

    owners: tuple[Item, ...]
    depth: int


def read_microdata(page: Page, scopes: list[Element]) -> list[Item]:
    """Return the items of a page's ``[itemscope]`` elements, in document order; properties in no item are left out."""
    items: dict[Any, Item] = {scope: _item(page, scope) for scope in scopes}
    adopted = _adopted(page, items)

    def derive(element: Any, around: _Around) -> _Around:
        depth = around.depth + (element.attr("itemprop") is not None)
        if element in items:
            return _Around((items[element],), depth)
        return _Around(around.owners + adopted.get(element, ()), depth)

    known: dict[Any, _Around] = dict.fromkeys((page.root, None), _Around((), 0))
    budget = MOST_VALUES
    for element in page.select("[itemprop]"):
        around = inherited(element.parent, known, derive)
        owners = dict.fromkeys(around.owners + adopted.get(element, ()))
        names = dict.fromkeys(map(short_name, (element.attr("itemprop") or "").split()))
        budget -= len(owners) * len(names)
        if budget < 0:
            break
        for name in names if owners else ():
            value = _value(page, element, name, around.depth, items.get(element))
            for owner in owners:
                owner.props.setdefault(name, []).append(value)
    return list(items.values())


def _item(page: Page, scope: Element) -> Item:
    written = scope.attr("itemtype")
    key = "itemscope" if written is None else "itemtype"
    return Item(
        "microdata",
        tuple(short_name(name) for name in (written or "").split()),
        MarkupPlace(page, scope, TAG, "itemprop"),
        {},
        type_place=MarkupPlace(page, scope, key, key),
        named=scope.attr("itemid"),
    )


def _adopted(page: Page, items: dict[Any, Item]) -> dict[Any, tuple[Item, ...]]:
    """Return element → the items that take it in by ``itemref``."""
    wanted: dict[str, list[Item]] = {}
    for scope, item in items.items():
        for name in dict.fromkeys((scope.attr("itemref") or "").split()):
            wanted.setdefault(name, []).append(item)
    found: dict[Any, tuple[Item, ...]] = {}
    for element in page.select("[id]") if wanted else ():
        takers = wanted.pop(element.attr("id") or "", None)
        if takers:
            found[element] = tuple(takers)
    return found


def _value(page: Page, element: Element, name: str, depth: int, item: Item | None) -> Value:
    attribute = TAG if item else _attribute(element, name)
    place = MarkupPlace(page, element, attribute, "itemprop")
    if item:
        item.top = False
        return Value(item, place)
    if attribute is None and (depth >= NESTED_WORDS or element.tag == "meta"):
        return Value("", place)
    return value_of(place, element, attribute)


def _attribute(element: Element, name: str) -> str | None:
    """Return the attribute that holds the value, ``None`` where the words between the tags are the value."""
    if element.attr("content") is not None:
        return "content"
    if element.tag == "time" and element.attr("datetime") is not None:
        return "datetime"
    return None if element.tag == "a" and name in _TAKE_TEXT else _ATTRIBUTES.get(element.tag)
