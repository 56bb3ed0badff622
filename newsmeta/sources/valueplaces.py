"""Where values stand that another library read: looked up by the name and the words of the element that holds them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsmeta.sources.markup import MarkupPlace
from newsmeta.sources.page import Page, words
from newsmeta.sources.structured import NamedPlace

_MOST_WORDS: Final = 1_000_000  # characters that are looked through
_OLD_CLASSES: Final = {"entry-title": "name", "entry-summary": "summary", "fn": "name"}
_HOLDING: Final = ("content", "datetime", "title", "href", "src", "resource", "about")


class Index:
    """The places of values inside an element, by label: the name in the *attribute*, ``property`` or ``class``."""

    def __init__(self, page: Page, inside: Any, attribute: str) -> None:
        self._page, self._attribute = page, attribute
        self._found: dict[tuple[str, str], tuple[str, NamedPlace]] = {}
        budget = _MOST_WORDS
        for element in inside.select("[property], [rel]" if attribute == "property" else f"[{attribute}]"):
            shown = words(element)
            budget -= len(shown)
            if budget < 0:
                break
            self._take(element, shown)

    def _take(self, element: Any, shown: str) -> None:
        held = [(name, found) for name in _HOLDING if (found := element.attr(name))]
        for label in self._labels(element):
            for name, text in [*held, (None, shown)]:
                place = MarkupPlace(self._page, element, name, self._attribute)
                self._found.setdefault((label, _letters(text)), (text, place))

    def _labels(self, element: Any) -> Iterator[str]:
        if self._attribute == "class":
            for word in (element.attr("class") or "").split():
                yield _OLD_CLASSES.get(word) or word.partition("-")[2] or word
                yield word
        else:
            for word in f"{element.attr('property') or ''} {element.attr('rel') or ''}".split():
                yield local(word)

    def find(self, label: str, text: str, otherwise: NamedPlace) -> tuple[str, NamedPlace]:
        """Return the value *text* called *label* as the page writes it, and its place; without one, *otherwise*."""
        return self._found.get((label, _letters(text)), (text, otherwise))

    def inside(self, label: str, text: str, otherwise: NamedPlace) -> tuple[str, NamedPlace]:
        """Return the one value called *label* whose words stand inside *text*, and its place; else *text* as a name."""
        whole = _letters(text)
        held = {key[1]: found for key, found in self._found.items() if key[0] == label and key[1] in whole}
        longest = max(held, key=len, default="")
        alone = bool(longest) and all(other in longest for other in held)
        return held[longest] if alone else self.find("name", text, otherwise)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))  # libraries rewrite dates and fold spaces


def local(name: str) -> str:
    """Return the last part of an IRI or of a prefixed name."""
    return name.replace("#", "/").replace(":", "/").rpartition("/")[2]
