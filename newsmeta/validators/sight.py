"""What rules look at: the story's own items, and every statement that structured data makes, walked once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import islice
from typing import Final, NamedTuple, TypeVar

from newsmeta.extractors.declared import story_items
from newsmeta.model.mapping import ARTICLE
from newsmeta.model.reading import Reading
from newsmeta.sources.document import Document, Place, Span
from newsmeta.sources.structured import Item, Value, values
from newsmeta.validators.rule import Found, missing

_FIELDS = {row.property: row.field for row in ARTICLE} | {"mainEntityOfPage": "url"}
TYPED: Final = ("html", "jsonld", "rdf")
"""The formats in which stories say types and properties of schema.org themselves; feeds have words of their own."""
_LONGEST = 80
_MOST = 50

T = TypeVar("T")


class Statement(NamedTuple):
    """One thing said: ``item`` has the property ``name`` with this ``value``."""

    item: Item
    name: str
    value: Value

    @property
    def how(self) -> str:
        """The type and property as people write them: ``NewsArticle.author``."""
        return f"{self.item.types[0] if self.item.types else 'Thing'}.{self.name}"


def statements(document: Document) -> list[Statement]:
    """Return every statement of the page's items, each once, in document order."""
    found: list[Statement] | None = document.memo.get("statements")
    if found is None:
        found = [
            Statement(item, name, value)
            for item in document.items
            for name, said in item.props.items()
            for value in said
        ]
        document.memo["statements"] = found
    return found


def said_in_words(document: Document) -> list[tuple[str, Statement]]:
    """Return the statements whose value is text, each after that text."""
    found: list[tuple[str, Statement]] | None = document.memo.get("said_in_words")
    if found is None:
        known = ((s.value.value, s) for s in statements(document))
        found = document.memo["said_in_words"] = [(text, s) for text, s in known if isinstance(text, str)]
    return found


def holding(document: Document, *signs: str) -> list[Statement]:
    """Return the statements whose text holds one of the *signs*; where the page has none, one look tells."""
    said = said_in_words(document)
    whole: str | None = document.memo.get("all_said")
    if whole is None:
        whole = document.memo["all_said"] = "\n".join([text for text, _ in said])
    here = [sign for sign in signs if sign in whole]
    return [s for text, s in said if any(map(text.__contains__, here))] if here else []


def foreign(document: Document) -> list[Statement]:
    """Return the statements whose text has other characters than those of ASCII."""
    found: list[Statement] | None = document.memo.get("foreign")
    if found is None:
        found = document.memo["foreign"] = [s for text, s in said_in_words(document) if not text.isascii()]
    return found


def things(document: Document) -> list[tuple[Statement, Item]]:
    """Return the statements whose value is an item, each with that item."""
    found: list[tuple[Statement, Item]] | None = document.memo.get("things")
    if found is None:
        known = ((s, s.value.value) for s in statements(document))
        found = document.memo["things"] = [(s, item) for s, item in known if isinstance(item, Item)]
    return found


def under(document: Document, wanted: Callable[[str], object]) -> list[Statement]:
    """Return the statements whose property *wanted* says yes to; each name is asked about once a document."""
    found: list[Statement] | None = document.memo.get(wanted)
    if found is None:
        names = _by_name(document)
        found = document.memo[wanted] = [said for name in names if wanted(name) for said in names[name]]
    return found


def _by_name(document: Document) -> dict[str, list[Statement]]:
    by_name: dict[str, list[Statement]] | None = document.memo.get("statements_by_name")
    if by_name is None:
        by_name = document.memo["statements_by_name"] = {}
        for said in statements(document):
            by_name.setdefault(said.name, []).append(said)
    return by_name


def stories(reading: Reading) -> list[Item]:
    """Return the items that describe this story; none where the source has no structured data about it."""
    return story_items(reading.document)


def of_story(reading: Reading, *names: str) -> Iterator[Statement]:
    """Yield what the story's items say under the properties *names*, of each the first fifty values."""
    for item in stories(reading):
        for name in names:
            for value in values(item, name)[:_MOST]:
                yield Statement(item, name, value)


def field_of(name: str) -> str:
    """Return the model's field for a property of the story; the property itself where there is none."""
    return _FIELDS.get(name, name)


def absent(reading: Reading, field: str, message: str, *, hint: str | None = None) -> Found:
    """Return a Found that says *field* is absent, at the type of the story's item where there is one."""
    own = stories(reading)
    return missing(field, message, hint=hint, place=own[0].type_place if own else None)


def key_place(value: Value) -> Place:
    """Return where the value's name stands; the value's own place where it has no name there."""
    ask = getattr(value.place, "key_span", None)
    span = ask() if ask else None
    return Span(*span) if span and span[0] < span[1] else value.place


def once(found: Iterable[T], key: Callable[[T], Hashable]) -> Iterator[tuple[T, list[T]]]:
    """Yield the first of all that share a key, with the others: a template's mistake is one finding, not forty.

    Of a page with thousands of different mistakes the first fifty are enough.
    """
    groups: dict[Hashable, list[T]] = {}
    for each in found:
        groups.setdefault(key(each), []).append(each)
    for first, *others in islice(groups.values(), _MOST):
        yield first, others


def more(others: list[T]) -> str:
    """Return the words for how often it stands again: empty, ``, and 1 more time``, ``, and 5 more times``."""
    return f", and {len(others)} more time{'s' * (len(others) > 1)}" if others else ""


def called(how: str) -> str:
    """Return the name that people know a place by: ``rel=canonical`` for ``link:canonical``, else *how* itself."""
    kind, colon, rest = how.partition(":")
    if colon and kind == "link":
        return f"rel={rest}"
    return "the page's lang attribute" if how == "html:lang" else how


def a(noun: str) -> str:
    """Return *noun* with its article: ``a Person``, ``an Organization``; a URL is said letter by letter."""
    return f"an {noun}" if noun[:1] in "AEIOaeio" else f"a {noun}"


def quoted(text: str) -> str:
    """Return *text* in quotation marks, its spaces folded and its length cut for a message."""
    folded = " ".join(text[: 4 * _LONGEST].split())
    return f"“{folded if len(folded) <= _LONGEST else folded[: _LONGEST - 1].rstrip() + '…'}”"
