"""All items of a document as one sequence, whether they are there already or made when somebody asks."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from newsmeta.sources.structured import Item


class Listing(ABC):
    """Items in an order, of which some may be asked for without the others being made."""

    __slots__ = ()

    @abstractmethod
    def __iter__(self) -> Iterator[Item]: ...

    @abstractmethod
    def __len__(self) -> int: ...

    @abstractmethod
    def of_types(self, types: Collection[str]) -> list[Item]:
        """Return the items of one of the *types*, in their order."""

    @abstractmethod
    def tops_of(self, types: Collection[str]) -> list[Item]:
        """Return those of them that stand on their own, not as another's property."""


class Items(Listing):
    """The items of a document: given ones and listings, one after the other."""

    __slots__ = ("_parts",)

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self._parts: list[list[Item] | Listing] = [list(items)]

    def take(self, more: list[Item] | Listing) -> None:
        """Add items at the end."""
        self._parts.append(more)

    def parts(self) -> Iterator[list[Item] | Listing]:
        """Yield the given items and the listings one by one."""
        return iter(self._parts)

    def __iter__(self) -> Iterator[Item]:
        return chain.from_iterable(self._parts)

    def __len__(self) -> int:
        return sum(map(len, self._parts))

    def __getitem__(self, index: int) -> Item:
        return list(self)[index]

    def of_types(self, types: Collection[str]) -> list[Item]:
        return list(chain.from_iterable(find(part, types) for part in self._parts))

    def tops_of(self, types: Collection[str]) -> list[Item]:
        return list(chain.from_iterable(tops(part, types) for part in self._parts))


def find(items: Iterable[Item], types: Collection[str]) -> list[Item]:
    """Return the items of one of the *types* (their short names), in their order."""
    if isinstance(items, Listing):  # what is not asked for need not be made
        return items.of_types(types)
    return [item for item in items if any(name in types for name in item.types)]


def tops(items: Iterable[Item], types: Collection[str]) -> list[Item]:
    """Return the items of one of the *types* that stand on their own, in their order."""
    return items.tops_of(types) if isinstance(items, Listing) else [item for item in find(items, types) if item.top]
