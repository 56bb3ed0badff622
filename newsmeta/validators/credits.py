"""Who is named as author, as each source writes it: one row for every name, nothing split or cleaned."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from newsmeta.model.reading import Reading
from newsmeta.recalled import recalled
from newsmeta.sources.place import Place
from newsmeta.sources.remembered import remembered
from newsmeta.sources.structured import Item, texts
from newsmeta.validators.rule import Found
from newsmeta.validators.sight import metas, of_story, once, quoted
from newsmeta.wire.name import CleanName, NameKind, clean_name, kind_of_name

_MOST = 50  # authors of one story that are looked at
_METAS = ("author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "citation_author")


class Credit(NamedTuple):
    """One author as written: ``item`` is the structured item that has the name, None for bare text and meta tags."""

    name: str
    place: Place
    how: str
    item: Item | None = None


@remembered
def stated_authors(reading: Reading) -> tuple[Credit, ...]:
    """Return the authors that the story's structured data names, in document order."""
    return tuple(islice(_stated(reading), _MOST))


def _stated(reading: Reading) -> Iterator[Credit]:
    for said in of_story(reading, "author"):
        if isinstance(said.value.value, Item):
            for name in texts(said.value.value, "name"):
                yield Credit(name.text, name.place, f"{said.how}.name", said.value.value)
        elif said.value.text.strip():
            yield Credit(said.value.text, said.value.place, said.how)


@remembered
def authors_in_meta(reading: Reading) -> tuple[Credit, ...]:
    """Return the authors that meta tags name."""
    found = metas(reading.document, _METAS)
    return tuple(Credit(meta.content, meta.place, name) for name, meta in found if meta.content.strip())[:_MOST]


def no_names(reading: Reading, what: str, *kinds: NameKind) -> Iterator[Found]:
    """Yield a Found for each author named, in structured data or meta tags, by *what*: a name of one of the *kinds*."""
    known = _by_kind(reading)
    wrong = [credit for kind in kinds for credit in known.get(kind, ())]
    for credit, _ in once(wrong, lambda credit: credit.name):
        message = f"{credit.how} is {quoted(credit.name)}, {what} and no name"
        yield Found(message, credit.place, credit.name, "authors", hint="write the name of the author")


@remembered
def _by_kind(reading: Reading) -> dict[NameKind, list[Credit]]:
    found: dict[NameKind, list[Credit]] = {}
    for credit in (*stated_authors(reading), *authors_in_meta(reading)):
        found.setdefault(kind_of_name(credit.name), []).append(credit)
    return found


@recalled(500)
def cleaned(name: str, language: str | None) -> CleanName:
    """Return a name without what is stuck to it; see :func:`newsmeta.wire.name.clean_name`."""
    return clean_name(name, language=language)
