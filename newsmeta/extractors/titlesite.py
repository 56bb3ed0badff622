"""The house's name in the page's title: "Headline | The Site", "The Site: Headline"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.headings import headings, is_title
from newsmeta.extractors.hosts import is_borne_out
from newsmeta.extractors.prose.daylines import prints_date
from newsmeta.extractors.titleparts import BETWEEN, SIGNS, parts_of
from newsmeta.extractors.titlewords import key_of
from newsmeta.sources.document import Document, Meta

_BETWEEN = re.compile(BETWEEN)
_DENSE = re.compile(rf"[_{SIGNS}]")
"""What parts a title in a script that needs no blanks."""
_BLANKS = 10  # letters to each blank, fewer where words are parted by them
_LONGEST, _LONGEST_TITLE, _LONGEST_TAIL = 60, 300, 200  # letters of a house's name, of a title, of its end
_MOST_PARTS = 5  # of a title; more are a list


def name_in_title(document: Document) -> Iterator[Evidence]:
    """Yield the names of the house that the page's title adds to the headline."""
    titles = document.named("title")
    if titles and document.page is not None:
        yield from _tail(document, titles[0])
        yield from islice(chain(_borne_out(document, titles[0]), _head(document, titles[0])), 1)


def _tail(document: Document, title: Meta) -> Iterator[Evidence]:
    """Yield what stands behind the last separator, where the headline stands before it or a portal wrote it."""
    separator = _separator(title.content)
    head, _, tail = title.content.rpartition(separator)
    name = tail.strip()
    sentence = name[:1].islower() and " " in name
    if not head or sentence or not 1 < len(name) <= _LONGEST or prints_date(name):
        return
    if any(key_of(said).endswith(key_of(name)) for _, said in headings(document)):
        return  # the headline has a dash of its own
    if is_title(document, head) or is_title(document, head.partition(separator)[0]):  # a section may stand between
        yield Evidence("publisher", name, "html", "tail of the title", title.place, 0.5)
    elif separator.strip() == "_":
        yield Evidence("publisher", name, "html", "tail of the title", title.place, 0.4)


def _parts(title: Meta) -> list[str]:
    return [name.strip() for part in parts_of(title.content[-_LONGEST_TITLE:]) for name in part.split(": ")]


def _head(document: Document, title: Meta) -> Iterator[Evidence]:
    """Yield the name that opens a title whose last part stands over the story, where the page shows it elsewhere."""
    parts = _parts(title)
    first, last = parts[0], parts[-1]
    shown = any(key_of(said) == key_of(last) != key_of(first) for _, said in headings(document)[:1])
    stated = max(1, document.text.count(title.content))  # a meta tag repeats the whole title
    if shown and " " in first and len(first) <= _LONGEST and document.text.count(first) > stated:
        yield Evidence("publisher", first, "html", "head of the title", title.place, 0.4)


def _separator(title: str) -> str:
    """Return the last separator of *title*, blanks included; one that is not there when it has none."""
    dense = not title.isascii() and title.count(" ") * _BLANKS < len(title)
    found = (_DENSE if dense else _BETWEEN).findall(title[-_LONGEST_TAIL:])
    return found[-1] if found else "\0"


def _borne_out(document: Document, title: Meta) -> Iterator[Evidence]:
    """Yield the parts of the title that the page's address spells, wherever they stand."""
    parts = _parts(title)
    for name in parts if len(parts) <= _MOST_PARTS else ():
        if len(name) <= _LONGEST and is_borne_out(name, document.url or ""):
            yield Evidence("publisher", name, "html", "part of the title", title.place, 0.52)
