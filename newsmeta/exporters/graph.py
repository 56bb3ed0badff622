"""The one door to rdflib: a story as its Graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsmeta.exporters.quads import iter_quads
from newsmeta.exporters.terms import unquoted

if TYPE_CHECKING:
    import rdflib

    from newsmeta.exporters.story import Story


def graph_of(story: Story) -> rdflib.Graph:
    """Return the story's triples as an rdflib Graph, its literals not normalised."""
    import rdflib

    graph = rdflib.Graph(bind_namespaces="none")
    graph.bind("rdf", rdflib.RDF)
    graph.bind("schema", "http://schema.org/", replace=True)
    for subject, predicate, value, _ in iter_quads(story):
        graph.add((_term(subject), _term(predicate), _term(value)))
    return graph


def _term(term: str) -> rdflib.term.Identifier:
    import rdflib

    if term.startswith("<"):
        return rdflib.URIRef(term[1:-1])
    end = term.rindex('"') + 1
    words, rest = unquoted(term[:end]), term[end:]
    if rest.startswith("^^"):
        return rdflib.Literal(words, datatype=rdflib.URIRef(rest[3:-1]), normalize=False)
    return rdflib.Literal(words, lang=rest[1:] or None, normalize=False)
