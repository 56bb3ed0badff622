"""RDF as TriG: one named graph a story, with where it came from in a second."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.paragraphs import head, paragraphs
from newsmeta.exporters.quads import Namespace, Provenance, iter_quads
from newsmeta.exporters.story import Story
from newsmeta.exporters.terms import utf8


def write(
    stories: Iterable[Story], *, namespace: Namespace = "http", provenance: Provenance = "graph"
) -> Iterator[bytes]:
    """Yield each story's graphs; for the options see `iter_quads`."""
    yield head("schema", "xsd", "prov", "rdfs", "oa", namespace=namespace)
    for story in stories:
        quads = iter_quads(story, namespace=namespace, provenance=provenance)
        yield utf8("".join(f"\n{graph} {{{paragraphs(part)}}}\n" for graph, part in groupby(quads, itemgetter(3))))


EXPORTER = Exporter(write, ".trig", "application/trig")
