"""RDF triples with places, and the schema.org items that they describe, in the order the file states them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple
from urllib.parse import urljoin

from newsmeta.sources.document import Flaw
from newsmeta.sources.origin import Words
from newsmeta.sources.structured import ARTICLES, Item, Props, Value, short_name

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_TYPE, _FIRST, _REST, _NIL = f"{RDF}type", f"{RDF}first", f"{RDF}rest", f"{RDF}nil"
_ADDRESSES: Final = frozenset(("url", "contentUrl", "sameAs", "license", "acquireLicensePage", "relatedLink"))
_POINTERS: Final = frozenset((_TYPE, "mainEntity", "mainEntityOfPage", "url"))


class Term(NamedTuple):
    """The object of a triple: a literal's text, or the name of a node (``_:`` begins a nameless one's)."""

    words: Words
    node: bool


def absolute(written: str, base: str | None) -> str:
    """Return an IRI as the file means it, joined to its *base*; as written where the two cannot be joined."""
    try:
        return written if ":" in written or not base else urljoin(base, written)
    except ValueError:
        return written


@dataclass(slots=True)
class Triples:
    """What a file states: subject → predicate and object, in order; where each subject stands first; what is broken."""

    said: dict[str, list[tuple[str, Term]]] = field(default_factory=dict)
    places: dict[str, Words] = field(default_factory=dict)
    flaws: list[Flaw] = field(default_factory=list)
    _seen: set[tuple[str, str, str]] = field(default_factory=set)
    _first: dict[str, Term] = field(default_factory=dict)
    _rest: dict[str, Term] = field(default_factory=dict)

    def add(self, subject: Words, predicate: str, value: Term) -> None:
        """Enter one triple; one that stands in several graphs counts once."""
        row = subject.text, predicate, value.words.text
        if row in self._seen:
            return
        self._seen.add(row)
        if predicate in (_FIRST, _REST):
            (self._first if predicate == _FIRST else self._rest).setdefault(subject.text, value)
        else:
            self.places.setdefault(subject.text, subject)
            self.said.setdefault(subject.text, []).append((predicate, value))

    def stories(self) -> list[Item]:
        """Return the articles that stand on their own: not as a part, update or pointer of something else."""
        held = {
            term.words.text
            for rows in self.said.values()
            for name, term in rows
            if term.node and short_name(name) not in _POINTERS
        }
        made: dict[str, Item] = {}
        names = [name for name in self.said if ARTICLES.intersection(self._types(name))]
        own = [name for name in names if name not in held] or names[:1]
        for name in own:
            self._item(name, made).top = True
        return [made[name] for name in own]

    def _types(self, name: str) -> tuple[str, ...]:
        return tuple(short_name(term.words.text) for said, term in self.said[name] if said == _TYPE)

    def _item(self, name: str, made: dict[str, Item]) -> Item:
        if name not in made:
            named = None if name.startswith("_:") else name
            place = self.places[name]
            made[name] = Item("rdf", self._types(name), place, lambda: self._props(name, made), named=named, top=False)
        return made[name]

    def _props(self, name: str, made: dict[str, Item]) -> Props:
        props: Props = {}
        for predicate, term in self.said[name]:
            short = short_name(predicate)
            if predicate != _TYPE:
                props.setdefault(short, []).extend(self._values(short, term, made))
        return props

    def _values(self, name: str, term: Term, made: dict[str, Item]) -> Iterator[Value]:
        for each in self._listed(term):
            text = each.words.text
            thing = each.node and text in self.said and name not in _ADDRESSES
            yield Value(self._item(text, made) if thing else text, each.words)

    def _listed(self, term: Term) -> Iterator[Term]:
        """Yield the members of an RDF list, or the one term that is none."""
        seen: set[str] = set()
        if not term.node or term.words.text not in self._first:
            if not term.node or term.words.text != _NIL:
                yield term
            return
        while term.words.text in self._first and term.words.text not in seen:
            seen.add(term.words.text)
            yield self._first[term.words.text]
            term = self._rest.get(term.words.text, term)
