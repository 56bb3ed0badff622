"""The plain values that a page's items have, as texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from newsmeta.sources.jsonitems import WRAPPERS, JsonItem
from newsmeta.sources.structured import Item, Value

Cell: TypeAlias = tuple[int, str]
"""A property of one item: the item's number and the property's name."""


def says_nothing(value: Value) -> bool:
    """Say whether a value is blank text, ``null`` or an object without anything in it."""
    said = value.value
    if isinstance(said, JsonItem):
        return not any(said.raw.values())
    return said is None or (isinstance(said, str) and not said.strip())


def said_by(item: Item, name: str) -> list[Any]:
    """Return what an item says under a property, as a list of JSON."""
    values = [value.value for value in item.given(name) or ()]
    return [value.raw if isinstance(value, JsonItem) else value for value in values]


def leaves(waiting: list[Any]) -> Iterator[str]:
    """Yield the texts and numbers among values of JSON, emptying the list of them; lists and wrapped values are opened.

    What says nothing, ``null``, ``{}`` or an empty list, is an empty text; true, false and items are none.
    """
    while waiting:
        each = waiting.pop()
        kind = each.__class__
        if kind is str:
            yield each
        elif kind is list:
            waiting += each or (None,)
        elif kind is dict:
            if not WRAPPERS.isdisjoint(each):
                waiting += [each[key] for key in WRAPPERS if key in each]
            elif not any(each.values()):
                yield ""
        elif each is None:
            yield ""
        elif kind is int or kind is float:
            yield str(each)
