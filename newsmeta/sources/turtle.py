"""Turtle, TriG, N-Triples and N-Quads with places: one forgiving reader for the whole family.

It reads what stands, graph names aside, keeps every literal as written and goes on at the next statement after what
it cannot read. Nothing is fetched. The cost is linear in the text's length.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsmeta.sources.document import Flaw
from newsmeta.sources.origin import Words, plain
from newsmeta.sources.place import Span
from newsmeta.sources.triples import RDF, Term, Triples, absolute
from newsmeta.sources.turtletokens import Token, tokens, unescaped

_DEPTH: Final = 200
_MOST_FLAWS: Final = 20
_CLOSES = {"]": "[", ")": "("}


@dataclass(slots=True)
class _Frame:
    """Where reading stands: in a statement, in ``[ … ]`` or in ``( … )``."""

    mark: str = ""
    subject: Words | None = None
    predicate: str | None = None
    done: bool = False
    members: list[Term] = field(default_factory=list)


class _Reader:
    def __init__(self, text: str, base: str) -> None:
        self.text, self.base = text, base
        self.found = Triples()
        self.prefixes: dict[str, str] = {}
        self.frames = [_Frame()]
        self.lost = False
        self._nodes = 0

    def read(self) -> Triples:
        """Return what the text states."""
        rows = tokens(self.text)
        for token in rows:
            word = self.text[token.start : token.end] if token.kind in ("mark", "word", "tag") else ""
            if token.kind == "mark":
                self._mark(word, token.start)
            elif self.lost:
                continue
            elif word.lower() in ("@prefix", "prefix", "@base", "base"):
                self._declare(word.lower().lstrip("@"), rows)
            elif token.kind == "type":
                next(rows, None)
            elif token.kind in ("iri", "node", "name", "text", "number"):
                self._term(self._words(token), token.kind not in ("text", "number"))
            elif word in ("a", "true", "false"):
                name = plain(self.text, token.start, token.end)
                self._term(Words(f"{RDF}type", name.at) if word == "a" else name, word == "a")
            elif token.kind == "other":
                self._lose(token.start)
        return self.found

    def _declare(self, word: str, rows: Iterator[Token]) -> None:
        name = next(rows, None) if word == "prefix" else None
        address = next(rows, None)
        if address is None or address.kind != "iri":
            self._lose(address.start if address else len(self.text) - 1)
            return
        iri = absolute(self.text[address.start + 1 : address.end - 1], self.base)
        if word == "base":
            self.base = iri
        elif name is not None:
            self.prefixes[self.text[name.start : name.end - 1]] = iri

    def _words(self, token: Token) -> Words:
        start, end = token.start, token.end
        if token.kind == "text":
            return unescaped(self.text, start, end)
        if token.kind == "iri":
            inside = unescaped(self.text, start + 1, end - 1)
            return Words(absolute(inside.text, self.base), inside.at)
        whole = plain(self.text, start, end)
        prefix, _, local = whole.text.partition(":")
        if token.kind != "name" or prefix not in self.prefixes:
            return whole
        return Words(self.prefixes[prefix] + local.replace("\\", ""), lambda first, last: Span(start, end))

    def _term(self, said: Words, node: bool) -> None:
        frame = self.frames[-1]
        if frame.mark == "(":
            frame.members.append(Term(said, node))
        elif frame.subject is None:
            frame.subject = said
        elif frame.predicate is None:
            frame.predicate = said.text
        elif not frame.done:  # a term after the object is the name of a graph
            self.found.add(frame.subject, frame.predicate, Term(said, node))
            frame.done = True

    def _mark(self, mark: str, offset: int) -> None:
        frame = self.frames[-1]
        if mark in ".{}" or self.lost:
            self.lost = self.lost and mark != "."
            self.frames = [_Frame()]
        elif mark in ",;":
            frame.done = False
            frame.predicate = frame.predicate if mark == "," else None
        elif mark in "[(" and len(self.frames) <= _DEPTH:
            self.frames.append(_Frame(mark, self._blank(offset) if mark == "[" else None))
        elif frame.mark == _CLOSES.get(mark):
            self.frames.pop()
            self._term(frame.subject if mark == "]" and frame.subject else self._list(frame.members, offset), True)
        else:
            self._lose(offset)

    def _blank(self, offset: int) -> Words:
        self._nodes += 1
        return Words(f"_:newsmeta {self._nodes}", lambda first, last: Span(offset, offset + 1))

    def _list(self, members: list[Term], offset: int) -> Words:
        cells = [self._blank(offset) for _ in members]
        nil = Words(f"{RDF}nil", lambda first, last: Span(offset, offset + 1))
        for cell, member, after in zip(cells, members, [*cells[1:], nil][: len(cells)], strict=True):
            self.found.add(cell, f"{RDF}first", member)
            self.found.add(cell, f"{RDF}rest", Term(after, True))
        return cells[0] if cells else nil

    def _lose(self, offset: int) -> None:
        """Say that a statement cannot be read on, and leave the rest of it out."""
        if not self.lost and len(self.found.flaws) < _MOST_FLAWS:
            message = "this is not RDF: the rest of the statement was left out"
            self.found.flaws.append(Flaw("rdf-not-well-formed", message, Span(offset, offset + 1), "rdf"))
        self.lost = True


def read_turtle(text: str, base: str = "") -> Triples:
    """Return what *text* states; relative IRIs start from *base*, or stay as they are without one."""
    return _Reader(text, base).read()
