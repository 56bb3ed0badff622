"""RDF as TriG, written by rdflib: one named graph a story, with where it came from in a second."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter, Story
from newsmeta.exporters.graph import trig
from newsmeta.exporters.quads import Namespace, Provenance, iter_quads


def write(
    stories: Iterable[Story], *, namespace: Namespace = "http", provenance: Provenance = "graph"
) -> Iterator[bytes]:
    """Yield each story's graphs; for the options see `iter_quads`."""
    for story in stories:
        yield trig(iter_quads(story, namespace=namespace, provenance=provenance), namespace)


EXPORTER = Exporter(write, ".trig", "application/trig")
