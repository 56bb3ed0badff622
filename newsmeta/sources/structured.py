"""One shape for what JSON-LD, microdata and RDFa Lite say about a page: items with types and properties.

Values are verbatim; nothing is parsed, cleaned or resolved against a base here. A reference to an item described
elsewhere on the page *is* that item, so items may form cycles: whoever walks them keeps the items already seen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final, Literal, Protocol, TypeAlias

from newsmeta.sources.place import Place

Syntax: TypeAlias = Literal[
    "jsonld",
    "microdata",
    "rdfa",
    "microformat",
    "feed",
    "jsonfeed",
    "sitemap",
    "ninjs",
    "newsml-g2",
    "nitf",
    "rdf",
    "iptc7901",
    "eml",
]
_SCHEMA_ORG: Final = re.compile(r"(?:(?:https?:)?//)?(?:www\.)?schema\.org/+#?|(?:https?:)?schema:", re.IGNORECASE)

ARTICLES: Final = frozenset(
    {
        "Article",
        "NewsArticle",
        "AnalysisNewsArticle",
        "AskPublicNewsArticle",
        "BackgroundNewsArticle",
        "OpinionNewsArticle",
        "ReportageNewsArticle",
        "ReviewNewsArticle",
        "Report",
        "SatiricalArticle",
        "AdvertiserContentArticle",
        "SocialMediaPosting",
        "BlogPosting",
        "LiveBlogPosting",
        "DiscussionForumPosting",
        "ScholarlyArticle",
        "MedicalScholarlyArticle",
        "TechArticle",
        "APIReference",
    }
)
"""Article and its subclasses in schema.org 30.0, held here so that reading a page loads no vocabulary."""


class NamedPlace(Place, Protocol):
    """The place of a value, a string's without its quotes; it knows where the value's name stands, too."""

    def key_span(self) -> tuple[int, int] | None:
        """Return where the name stands under which the value is given; ``None`` or empty where it has none."""


@dataclass(slots=True, eq=False)
class Value:
    """One value of a property, as written: text, number, truth value, nothing (``null``) or an Item."""

    value: str | int | float | bool | Item | None
    place: NamedPlace

    @property
    def text(self) -> str:
        """The value as text: a string verbatim, a number's digits; empty for an item, a truth value or nothing."""
        if isinstance(self.value, str):
            return self.value
        return str(self.value) if isinstance(self.value, (int, float)) and not isinstance(self.value, bool) else ""


Props: TypeAlias = dict[str, list[Value]]


class Item:
    """One thing that the page describes.

    ``types`` are short names (``NewsArticle``; other vocabularies' types as written), ``id`` is ``@id``, ``itemid`` or
    ``resource`` as written (*named*). ``top`` says that it stands on its own, not as another's property; ``block`` is
    the number of the JSON-LD block, 0 for markup. ``same`` is the page's fuller description of the same thing, if any.
    ``props`` are the properties given here: name → values in their order, empty where the page gives an empty list.
    ``place`` is the whole item's, ``type_place`` that of the words that give its type.
    """

    __slots__ = ("_props", "block", "id", "place", "same", "syntax", "top", "type_place", "types")

    def __init__(
        self,
        syntax: Syntax,
        types: tuple[str, ...],
        place: NamedPlace,
        props: Props | Callable[[], Props],
        *,
        type_place: NamedPlace | None = None,
        named: str | None = None,
        top: bool = True,
        block: int = 0,
    ) -> None:
        self.syntax, self.types, self.place, self.id, self.top, self.block = syntax, types, place, named, top, block
        self.type_place = type_place or place
        self.same: Item | None = None
        self._props = props

    @property
    def props(self) -> Props:
        if callable(self._props):
            self._props = self._props()
        return self._props

    def given(self, name: str) -> list[Value] | None:
        """Return the values of one property as given here; ``None`` where the page does not give it."""
        return self.props.get(name)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The types given here, or else those of the page's fuller description of the same thing."""
        return self.types or (self.same.types if self.same is not None else ())

    def says(self, name: str) -> bool:
        """Say whether the page gives text or a number, not blank, for the property here."""
        return any(_is_said(value.value) for value in self.given(name) or ())

    def __repr__(self) -> str:
        return f"<Item {self.syntax} {' '.join(self.types) or 'untyped'} {self.id or ''}>"


def short_name(name: str) -> str:
    """Return *name* without schema.org's prefix in any of its spellings; other names come back as they are."""
    match = _SCHEMA_ORG.match(name) if ":" in name or "/" in name else None
    return name[match.end() :] if match and match.end() < len(name) else name


def values(item: Item, *names: str) -> list[Value]:
    """Return the values of the properties *names*; one that the item lacks is looked up in its fuller description."""
    found: list[Value] = []
    for name in names:
        given = item.given(name)
        if given is None and item.same:
            given = item.same.given(name)
        if given:
            found += given
    return found


def texts(item: Item, *names: str) -> list[Value]:
    """Return the values that are text or numbers and not blank, in the order of *names*."""
    return [value for value in values(item, *names) if _is_said(value.value)]


def text(item: Item, *names: str) -> Value | None:
    """Return the first value of *names* that is text or a number and not blank."""
    for name in names:  # what stands under the later ones need not be looked up where the first has it
        for value in values(item, name):
            if _is_said(value.value):
                return value
    return None


def says(item: Item, *names: str) -> bool:
    """Say whether there is text or a number under one of *names*: whether :func:`texts` finds any."""
    for name in names:
        if item.says(name) or (item.given(name) is None and item.same is not None and item.same.says(name)):
            return True
    return False


def _is_said(value: object) -> bool:
    """Say whether a value is text or a number, and not blank: whether :attr:`Value.text` has words."""
    if isinstance(value, str):
        return bool(value.strip())
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def items(item: Item, *names: str) -> list[Item]:
    """Return the items that the properties *names* hold."""
    return [value.value for value in values(item, *names) if isinstance(value.value, Item)]


def below(item: Item) -> Iterator[Value]:
    """Yield every value of *item* and of the items it holds, each item once."""
    seen, waiting = {id(item)}, [item]
    while waiting:
        for value in chain.from_iterable(waiting.pop().props.values()):
            yield value
            if isinstance(value.value, Item) and id(value.value) not in seen:
                seen.add(id(value.value))
                waiting.append(value.value)


def inside(item: Item) -> list[Item]:
    """Return the items that *item* holds, at any depth, each once."""
    held = (value.value for value in below(item) if isinstance(value.value, Item))
    return list(dict.fromkeys(one for one in held if one is not item))
