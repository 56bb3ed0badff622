"""The plain values that a page's items have, as words beside where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import compress, repeat
from typing import Any, NamedTuple, TypeAlias

from newsmeta.sources.jsonitems import WRAPPERS, JsonItem
from newsmeta.sources.structured import Value

Cell: TypeAlias = tuple[int, str]
"""A property of one item: the item's number and the property's name."""


class Words(NamedTuple):
    """Every text among the values, beside it its item's number and its property's name.

    ``whole`` is all of them, one to a line. ``nothings`` are the cells with ``null`` or an object that says nothing.
    """

    texts: list[str]
    numbers: list[int]  # no cell is made before it is asked for: thousands of pairs would keep the collector busy
    names: list[str]
    whole: str
    nothings: list[Cell]

    def take(self, leaves: Iterable[Any], number: int, name: str) -> None:
        """Take in the plain values of one cell; numbers are no words."""
        for leaf in leaves:
            if leaf is None:
                self.nothings.append((number, name))
            elif leaf.__class__ is str:
                self.texts.append(leaf)
                self.numbers.append(number)
                self.names.append(name)

    def where(self, says: Callable[[str], object], may: Iterable[object] = repeat(True)) -> list[Cell]:
        """Return the cells with a text that *says* says yes to, each once; it is asked only where *may* is true."""
        rows = compress(zip(self.texts, self.numbers, self.names, strict=True), may)
        return list(dict.fromkeys([(number, name) for text, number, name in rows if says(text)]))


def says_nothing(value: Value) -> bool:
    """Say whether a value is blank text, ``null`` or an object without anything in it."""
    said = value.value
    if isinstance(said, JsonItem):
        return not any(said.raw.values())
    return said is None or (isinstance(said, str) and not said.strip())


def text_of(leaf: Any) -> str:
    """Return a plain value as text: numbers too, but nothing for ``null``, true and false."""
    return leaf if leaf.__class__ is str else "" if leaf is None or isinstance(leaf, bool) else str(leaf)


def leaves(said: Any) -> Iterator[Any]:
    """Yield the plain values under one key, lists and what wraps values opened, as ``JsonItem`` reads them.

    An object that says nothing (``{}``) and an empty list are ``null``.
    """
    waiting = [said]
    while waiting:
        each = waiting.pop()
        if each.__class__ is list:
            waiting += reversed(each or (None,))
        elif each.__class__ is not dict:
            yield each
        elif not WRAPPERS.isdisjoint(each):
            waiting += [each[key] for key in WRAPPERS if key in each]
        elif not any(each.values()):
            yield None
