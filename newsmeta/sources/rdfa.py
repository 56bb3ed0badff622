"""RDFa Lite → items: ``vocab``, ``typeof``, ``property``, ``resource``, ``prefix``, with ``about`` and ``content``.

Names of schema.org become short; those of other declared prefixes stay as written (``dc:date``). A bare name without a
``vocab`` around it means nothing in RDFa and is left out.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from newsmeta.sources.markup import MOST_VALUES, NESTED_WORDS, TAG, MarkupPlace, inherited, value_of
from newsmeta.sources.page import Element, Page
from newsmeta.sources.structured import Item, Value, short_name

MOST_PREFIXES: Final = 500  # each element that declares more copies those around it

_VALUE_ATTRIBUTES: Final = ("content", "datetime", "resource", "href", "src")
_NAME_ATTRIBUTES: Final = ("about", "resource", "href", "src")


class _Around(NamedTuple):
    """What holds inside an element: whose properties stand here, and what names mean."""

    subject: Item | None
    vocab: str
    prefixes: dict[str, str]
    depth: int

    def names(self, written: str) -> list[str]:
        """Return the names in an attribute, schema.org's short."""
        return [name for word in dict.fromkeys(written.split()) if (name := self._name(word))]

    def _name(self, word: str) -> str:
        prefix, colon, term = word.partition(":")
        if not colon:
            return short_name(self.vocab + word) if self.vocab else ""
        if term.startswith("//"):
            return short_name(word)
        full = self.prefixes.get(prefix.lower(), "") + term
        return short_name(full) if short_name(full) != full else short_name(word)


def read_rdfa(page: Page, typed: list[Element]) -> list[Item]:
    """Return the items of a page's ``[typeof]`` elements, in document order; what untyped things have is left out."""
    reader = _Reader(page)
    for element in typed:
        reader.around(element)
    for element in page.select("[property]"):
        reader.take(element)
    return list(reader.items.values())


class _Reader:
    def __init__(self, page: Page) -> None:
        self.items: dict[Any, Item] = {}
        self._page = page
        self._named: dict[str, Item] = {}
        outermost = _Around(None, "", {"schema": "http://schema.org/"}, 0)
        self._known: dict[Any, _Around] = dict.fromkeys((page.root, None), outermost)
        self._budget = MOST_VALUES

    def around(self, element: Any) -> _Around:
        return inherited(element, self._known, self._derive)

    def _derive(self, element: Any, around: _Around) -> _Around:
        vocab, prefix = element.attr("vocab"), element.attr("prefix")
        is_property = element.attr("property") is not None
        if vocab is not None:
            around = around._replace(vocab=vocab.strip())
        if prefix and len(around.prefixes) < MOST_PREFIXES:
            around = around._replace(prefixes=around.prefixes | _prefixes(prefix))
        if element.attr("typeof") is not None:
            around = around._replace(subject=self._enter(element, around))
        elif not is_property and (name := element.attr("resource") or element.attr("about")):
            around = around._replace(subject=self._named.get(name))
        return around._replace(depth=around.depth + 1) if is_property else around

    def _enter(self, element: Element, around: _Around) -> Item:
        name = next((found for key in _NAME_ATTRIBUTES if (found := element.attr(key))), None)
        item = Item(
            "rdfa",
            tuple(around.names(element.attr("typeof") or "")),
            MarkupPlace(self._page, element, TAG, "property"),
            {},
            type_place=MarkupPlace(self._page, element, "typeof", "typeof"),
            named=name,
        )
        self.items[element] = item
        if name:
            self._named.setdefault(name, item)
        return item

    def take(self, element: Element) -> None:
        """Enter one property of the item around it."""
        outside, inside = self.around(element.parent), self.around(element)
        about = element.attr("about") if element not in self.items else None
        owner = self._named.get(about) if about else outside.subject
        names = inside.names(element.attr("property") or "")
        self._budget -= len(names)
        if owner is None or self._budget < 0:
            return
        value = self._value(element, outside.depth)
        for name in names:
            owner.props.setdefault(name, []).append(value)

    def _value(self, element: Element, depth: int) -> Value:
        item = self.items.get(element)
        attribute = next((key for key in _VALUE_ATTRIBUTES if element.attr(key) is not None), None)
        place = MarkupPlace(self._page, element, TAG if item else attribute, "property")
        if item:
            item.top = False
        elif attribute in ("resource", "href", "src"):
            item = self._named.get(element.attr(attribute) or "")
        if item:
            return Value(item, place)
        return Value("", place) if depth >= NESTED_WORDS and not attribute else value_of(place, element, attribute)


def _prefixes(written: str) -> dict[str, str]:
    words = written.split()[: 2 * MOST_PREFIXES]
    return {name[:-1].lower(): full for name, full in zip(words[::2], words[1::2], strict=False) if name.endswith(":")}
