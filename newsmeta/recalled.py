"""Answers about texts are recalled from page to page, unless long texts have made them weigh too much.

A cache bounds how many answers it holds, not what they weigh: a headline of a megabyte weighs as much as thousands. So
the letters of long questions are counted when they are new, and much of them lets go of everything. A question that
was asked before costs nothing more than with any cache.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

MOST: Final = 16_000_000
"""How many letters of long questions are held at once."""
_LONG: Final = 200

T = TypeVar("T")


class _Shelf:
    def __init__(self) -> None:
        self.caches: list[_lru_cache_wrapper[Any]] = []
        self.letters = 0

    def add(self, letters: int) -> None:
        self.letters += letters
        if self.letters > MOST:
            self.letters = letters
            for cache in tuple(self.caches):
                cache.cache_clear()


_SHELF = _Shelf()


def recalled(most: int) -> Callable[[Callable[..., T]], _lru_cache_wrapper[T]]:
    """Make a function recall its last *most* answers, as long as what was asked weighs little."""

    def recall(ask: Callable[..., T]) -> _lru_cache_wrapper[T]:
        @wraps(ask)
        def word(text: str) -> T:
            if len(text) > _LONG:
                _SHELF.add(len(text))
            return ask(text)

        @wraps(ask)
        def anew(*asked: Any) -> T:
            if (letters := _letters(asked)) > _LONG:
                _SHELF.add(letters)
            return ask(*asked)

        one = [kind for name, kind in ask.__annotations__.items() if name != "return"] == ["str"]  # most are
        _SHELF.caches.append(cache := lru_cache(most)(word if one else anew))
        return cache

    return recall


def _letters(asked: Iterable[Any]) -> int:
    letters = 0
    for each in asked:
        if isinstance(each, str):
            letters += len(each)
        elif isinstance(each, tuple):
            letters += _letters(each)
    return letters
