"""The one door to rdflib: quads as its Graph and what its serializers write."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsmeta.exporters.quads import Namespace, Quad, iter_quads
from newsmeta.exporters.terms import NOT_XML, unquoted

if TYPE_CHECKING:
    import rdflib

    from newsmeta.exporters.exporter import Story


def graph_of(story: Story, namespace: Namespace = "http") -> rdflib.Graph:
    """Return the story's triples as an rdflib Graph, its literals not normalised."""
    import rdflib

    graph = rdflib.Graph(bind_namespaces="none")
    graph.bind("rdf", rdflib.RDF)
    graph.bind("schema", f"{namespace}://schema.org/", replace=True)
    for subject, predicate, value, _ in iter_quads(story, namespace=namespace):
        graph.add((_term(subject), _term(predicate), _term(value)))
    return graph


def trig(quads: Iterable[Quad], namespace: Namespace = "http") -> bytes:
    """Return quads as a TriG document, each in its named graph."""
    import rdflib

    dataset = rdflib.Dataset()
    dataset.bind("schema", f"{namespace}://schema.org/", replace=True)
    for subject, predicate, value, name in quads:
        dataset.graph(_term(name)).add((_term(subject), _term(predicate), _term(value)))
    written: bytes = dataset.serialize(format="trig", encoding="utf-8")
    return written


def rdfxml_nodes(story: Story, namespace: Namespace = "http") -> bytes:
    """Return the story's nodes as RDF/XML without the document around them, what XML cannot hold left out."""
    written = graph_of(story, namespace).serialize(format="xml", encoding="utf-8").decode()
    body = written[written.index(">", written.index("<rdf:RDF")) + 1 : written.rindex("</rdf:RDF>")]
    return NOT_XML.sub("", body).encode()


def _term(term: str) -> rdflib.term.Identifier:
    import rdflib

    if term.startswith("<"):
        return rdflib.URIRef(term[1:-1])
    end = term.rindex('"') + 1
    words, rest = unquoted(term[:end]), term[end:]
    if rest.startswith("^^"):
        return rdflib.Literal(words, datatype=rdflib.URIRef(rest[3:-1]), normalize=False)
    return rdflib.Literal(words, lang=rest[1:] or None, normalize=False)
