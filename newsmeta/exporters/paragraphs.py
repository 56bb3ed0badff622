"""Quads as the paragraphs of Turtle and TriG: one a node, its properties below each other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsmeta.exporters.statements import Statements
from newsmeta.exporters.terms import TYPE, XSD, Quad

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


def paragraphs(nodes: Statements) -> str:
    """Return statements in short as Turtle's paragraphs, one a subject, each after an empty line."""
    return "".join(
        ["\n\n{} {} .".format(subject, " ;\n    ".join(pairs)) for subject, pairs in nodes] + ["\n"] * bool(nodes)
    )


def shortened(quads: Iterable[Quad]) -> Statements:
    """Return the triples of *quads*, those of one subject standing together, as statements in short."""
    found: Statements = []
    last = verb = ""
    for subject, predicate, term, _ in quads:
        value = _object(term, predicate) if term[-1] == ">" else term
        if subject != last:
            found.append((subject, []))
        pairs = found[-1][1]
        if subject == last and predicate == verb:
            pairs[-1] += f", {value}"
        else:
            pairs.append(f"{_SHORT[predicate]} {value}")
        last, verb = subject, predicate
    return found


def _object(term: str, predicate: str) -> str:
    if term[0] == "<":
        return _SHORT[term] if predicate == TYPE else term
    words, _, kind = term.rpartition(_TYPED)
    return f'{words}"^^{_SHORT["<" + kind]}'


class _Shortened(dict[str, str]):
    """IRIs of the vocabularies that we write, as prefixed names; worked out once each."""

    def __missing__(self, term: str) -> str:
        found = next((iri for iri in PREFIXES if term.startswith(iri, 1)), None)
        short = f"{PREFIXES[found]}:{term[len(found) + 1 : -1]}" if found else term
        self[term] = short
        return short


_SHORT: Final = _Shortened({TYPE: "a"})
