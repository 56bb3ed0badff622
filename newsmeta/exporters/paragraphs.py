"""Quads as the paragraphs of Turtle and TriG: one a node, its properties below each other."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from newsmeta.exporters.quads import TYPE, Quad
from newsmeta.exporters.terms import XSD

PREFIXES: Final = {
    "http://schema.org/": "schema",
    "https://schema.org/": "schema",
    XSD: "xsd",
    "http://www.w3.org/ns/prov#": "prov",
    "http://www.w3.org/2000/01/rdf-schema#": "rdfs",
    "http://www.w3.org/ns/oa#": "oa",
}
_TYPED: Final = '"^^<'


def head(*prefixes: str, namespace: str) -> bytes:
    """Return the lines that declare *prefixes*, schema.org's with its terms under *namespace*."""
    known = {prefix: iri for iri, prefix in PREFIXES.items()} | {"schema": f"{namespace}://schema.org/"}
    return "".join(f"@prefix {prefix}: <{known[prefix]}> .\n" for prefix in prefixes).encode()


def paragraphs(quads: Iterable[Quad]) -> str:
    """Return the triples of *quads*, those of one subject standing together, each paragraph after an empty line."""
    pieces: list[str] = []
    last = verb = ""
    for subject, predicate, value, _ in quads:
        if subject != last:
            pieces.append(f" .\n\n{subject} " if last else f"\n{subject} ")
            last, verb = subject, ""
        if predicate != verb:
            pieces.append(f" ;\n    {_short(predicate)} " if verb else f"{_short(predicate)} ")
            verb = predicate
        else:
            pieces.append(", ")
        pieces.append(_object(value, predicate == TYPE) if value[-1] == ">" else value)
    return "".join([*pieces, " .\n"] if pieces else pieces)


@lru_cache(maxsize=512)
def _short(term: str) -> str:
    if term == TYPE:
        return "a"
    for iri, prefix in PREFIXES.items():
        if term.startswith(iri, 1):
            return f"{prefix}:{term[len(iri) + 1 : -1]}"
    return term


def _object(value: str, short: bool) -> str:
    if value[0] == "<":
        return _short(value) if short else value
    words, _, kind = value.rpartition(_TYPED)
    return f'{words}"^^{_short(f"<{kind}")}'
