"""What microdata and RDFa share: values given by an attribute or by the words between tags, and what is inherited."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from newsmeta.sources.page import Element, Page, words
from newsmeta.sources.place import mark_of
from newsmeta.sources.sheet import Mark
from newsmeta.sources.structured import Value

T = TypeVar("T")

NESTED_WORDS: Final = 16  # words are read again for each property around them; deeper than this, not any more
MOST_VALUES: Final = 100_000  # of one page; shared parts of a hostile page could multiply


TAG: Final = ""
"""Stands for an attribute where a whole item is meant: its place is its start tag."""


class MarkupPlace:
    """The place of a value in markup: an attribute's value; what is between the tags (``None``); the tag (``TAG``).

    *key* is the attribute of the same tag that holds the value's name.
    """

    __slots__ = ("_attribute", "_element", "_key", "_page")

    def __init__(self, page: Page, element: Element, attribute: str | None, key: str) -> None:
        self._page, self._element, self._attribute, self._key = page, element, attribute, key

    def span(self) -> tuple[int, int] | None:
        """Return where the value stands."""
        if self._attribute == TAG:
            location = self._element.source_location
            return (location.start_tag.start_offset, location.start_tag.end_offset) if location else None
        if self._attribute is None:
            return self._page.content(self._element).span()
        return self._page.attribute(self._element, self._attribute).span()

    def mark(self) -> Mark | None:
        """Return where the element begins, if the parser knows."""
        return mark_of(self._page.content(self._element))

    def key_span(self) -> tuple[int, int] | None:
        """Return where the value's name stands."""
        return self._page.attribute(self._element, self._key).span()


class MarkupValue(Value):
    """The words between an element's tags, read when asked for: an ``articleBody`` is long and seldom wanted."""

    __slots__ = ("_element", "_said")

    def __init__(self, element: Element, place: MarkupPlace) -> None:
        self.place, self._element = place, element
        self._said: str | None = None

    @property
    def value(self) -> str:  # type: ignore[override]
        if self._said is None:
            self._said = _said_in(self._element)
        return self._said


def value_of(place: MarkupPlace, element: Any, attribute: str | None) -> Value:
    """Return what *attribute* holds, or the words between the tags if it is ``None``; scripts have none."""
    return Value(element.attr(attribute) or "", place) if attribute else MarkupValue(element, place)


def _said_in(element: Any) -> str:
    return " ".join(element.to_text().split()) if element.select_one("script, style") else words(element)


def inherited(element: Any, known: dict[Any, T], derive: Callable[[Any, T], T]) -> T:
    """Return what holds inside *element*: what holds around it, changed by *derive*; each element is asked once.

    *known* starts with what holds at the document and keeps every answer.
    """
    path = []
    while element not in known:
        path.append(element)
        element = element.parent
    state = known[element]
    for element in reversed(path):
        state = known[element] = derive(element, state)
    return state
