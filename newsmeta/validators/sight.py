"""What rules look at: the story's own items, and the statements of structured data that they ask for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from itertools import chain, filterfalse, islice
from typing import Final, TypeVar

from newsmeta.extractors.declared import story_items
from newsmeta.model.mapping import ARTICLE
from newsmeta.model.reading import Reading
from newsmeta.sources.document import Document, Meta
from newsmeta.sources.place import Beside, Place
from newsmeta.sources.remembered import remembered
from newsmeta.sources.structured import Item, Value, values
from newsmeta.validators.rule import Found, missing
from newsmeta.validators.survey import Statement, survey_of

_FIELDS = {row.property: row.field for row in ARTICLE} | {"mainEntityOfPage": "url"}
TYPED: Final = ("html", "jsonld", "rdf")
"""The formats in which stories say types and properties of schema.org themselves; feeds have words of their own."""
_LONGEST = 80
_MOST = 50

T = TypeVar("T")


def under(
    document: Document, wanted: Callable[[str], object], says: Callable[[str], object] | None = None
) -> list[Statement]:
    """Return the statements whose property *wanted* says yes to, all or those that say what *says* says yes to.

    *wanted* is asked about each name once a document, and best remembers its answers; *says* about text and numbers.
    """
    seen = survey_of(document)
    if says is None:
        return [said for name in filter(wanted, seen.names) for said in seen.statements(seen.column(name))]
    return [said for said in seen.statements(seen.saying(wanted, says)) if says(said.value.text)]


def misfits(document: Document, wrong: Callable[[tuple[str, ...], tuple[str, ...]], Iterable[str]]) -> list[Statement]:
    """Return the statements with the properties that *wrong* names, asked for an item's types and properties."""
    seen = survey_of(document)
    cells = [(n, name) for each in seen.shapes for name in wrong(each.types, each.names) for n in each.rows]
    return list(seen.statements(seen.in_order(cells))) if cells else []


def things(document: Document, wanted: Callable[[str, tuple[str, ...]], object]) -> list[tuple[Statement, Item]]:
    """Return the statements whose value is an item, each with it, where *wanted* allows property and types."""
    seen = survey_of(document)
    known = ((said, said.value.value) for said in seen.statements(seen.holding(wanted)))
    return [(said, item) for said, item in known if isinstance(item, Item) and wanted(said.name, item.types)]


def holding(document: Document, sign: str, says: Callable[[str], object]) -> list[Statement]:
    """Return the statements whose text *says* says yes to, which is asked only where the *sign* stands."""
    seen = survey_of(document)
    if sign not in seen.whole:
        return []
    return in_words(document, says, [text for text in chain(*seen.texts) if sign in text])


def foreign(document: Document, says: Callable[[str], object]) -> list[Statement]:
    """Return the statements whose text *says* says yes to, which is asked only of texts that are not all ASCII."""
    seen = survey_of(document)
    return [] if seen.whole.isascii() else in_words(document, says, filterfalse(str.isascii, chain(*seen.texts)))


def in_words(document: Document, says: Callable[[str], object], among: Iterable[str] | None = None) -> list[Statement]:
    """Return the statements whose value is a text that *says* says yes to, asked only about those *among* some."""
    seen = survey_of(document)
    found = seen.statements(seen.telling(set(filter(says, chain(*seen.texts) if among is None else among))))
    return [said for said in found if isinstance(said.value.value, str) and says(said.value.value)]


def unresolved(document: Document, wanted: Callable[[str], object]) -> list[Statement]:
    """Return the statements that name what nothing on the page describes, by an ``@id`` that *wanted* says yes to."""
    seen = survey_of(document)
    return list(seen.statements(seen.naming(wanted)))


def metas(document: Document, names: Iterable[str]) -> list[tuple[str, Meta]]:
    """Return the page's metas that are called one of *names*, each with its name, in the order of the names."""
    known = document.names()
    return [(name, meta) for name in names if name in known for meta in known[name]]


def namesakes(document: Document) -> list[Item]:
    """Return the items whose ``@id`` others have, too."""
    seen = survey_of(document)
    shared = [numbers for numbers in seen.identities.values() if len(numbers) > 1]
    return [seen.item(number) for number in sorted(chain(*shared))]


def identified(document: Document, names: Collection[str]) -> list[Item]:
    """Return the items whose ``@id`` is one of the *names*."""
    seen = survey_of(document)
    shared = [numbers for name, numbers in seen.identities.items() if name in names]
    return [seen.item(number) for number in sorted(chain(*shared))]


def typed(document: Document, wanted: Callable[[str], object]) -> Iterator[tuple[str, Item]]:
    """Yield the types that *wanted* says yes to, with each item that has one."""
    seen = survey_of(document)
    names = set(filter(wanted, seen.kinds))
    for item in seen.items(names.intersection) if names else ():
        for name in item.types:
            if name in names:
                yield name, item


def shaped(document: Document, wanted: Callable[[tuple[str, ...], tuple[str, ...]], object]) -> list[Item]:
    """Return the items of whose types and property names *wanted* says yes; asked once for all that have the same."""
    seen = survey_of(document)
    return [seen.item(number) for each in seen.shapes if wanted(each.types, each.names) for number in each.rows]


def stories(reading: Reading) -> list[Item]:
    """Return the items that describe this story; none where the source has no structured data about it."""
    return story_items(reading.document)


@remembered
def of_story(reading: Reading, *names: str) -> list[Statement]:
    """Return what the story's items say under the properties *names*, of each the first fifty values."""
    known = survey_of(reading.document).names
    return [
        Statement(item, name, value)
        for item in stories(reading)
        for name in names
        if name in known
        for value in values(item, name)[:_MOST]
    ]


def field_of(name: str) -> str:
    """Return the model's field for a property of the story; the property itself where there is none."""
    return _FIELDS.get(name, name)


def absent(reading: Reading, field: str, message: str, *, hint: str | None = None) -> Found:
    """Return a Found that says *field* is absent, at the type of the story's item where there is one."""
    own = stories(reading)
    return missing(field, message, hint=hint, place=own[0].type_place if own else None)


def no_meta(reading: Reading, name: str) -> Iterator[Found]:
    """Yield a Found at the page's head, or beside its other metas, where no meta tag called *name* says anything."""
    document = reading.document
    if document.page and not any(meta.content.strip() for meta in document.named(name)):
        hint = f'write <meta property="{name}" content="…">'
        beside = next((meta.place for meta in document.metas if not meta.name.startswith("html:")), None)
        yield missing(name, f"the page has no {name}", hint=hint, place=document.page.head() or beside)


def key_place(value: Value) -> Place:
    """Return where the value's name stands; the value's own place where it has no name there."""
    ask = getattr(value.place, "key_span", None)
    span = ask() if ask else None
    return Beside(span[0], span[1], value.place) if span and span[0] < span[1] else value.place


def once(found: Iterable[T], key: Callable[[T], Hashable]) -> list[tuple[T, list[T]]]:
    """Return the first of all that share a key, with the others: a template's mistake is one finding, not forty.

    Of a page with thousands of different mistakes the first fifty are enough.
    """
    groups: dict[Hashable, list[T]] = {}
    for each in found:
        groups.setdefault(key(each), []).append(each)
    return [(group[0], group[1:]) for group in islice(groups.values(), _MOST)]


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
