"""RDF/XML, written by rdflib story by story into one document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter, Story
from newsmeta.exporters.graph import rdfxml_nodes
from newsmeta.exporters.quads import Namespace

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"


def write(stories: Iterable[Story], *, namespace: Namespace = "http") -> Iterator[bytes]:
    """Yield each story's nodes; ``namespace`` is the scheme of schema.org's terms, ``http`` or ``https``.

    Characters that XML cannot hold (most control characters) are left out.
    """
    terms = f'xmlns:rdf="{_RDF}" xmlns:schema="{namespace}://schema.org/"'
    yield f'<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF {terms}>\n'.encode()
    for story in stories:
        yield rdfxml_nodes(story, namespace)
    yield b"</rdf:RDF>\n"


EXPORTER = Exporter(write, ".rdf", "application/rdf+xml")
