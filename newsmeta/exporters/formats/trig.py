"""RDF as TriG: one named graph a story, with where it came from in a second."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.paragraphs import head, paragraphs, shortened
from newsmeta.exporters.quads import Namespace, Provenance, origin_quads, story_statements
from newsmeta.exporters.story import Story
from newsmeta.exporters.terms import utf8


def write(
    stories: Iterable[Story], *, namespace: Namespace = "http", provenance: Provenance = "graph"
) -> Iterator[bytes]:
    """Yield each story's graphs; for the options see `iter_quads`."""
    yield head("schema", "xsd", "prov", "rdfs", "oa", namespace=namespace)
    for story in stories:
        graph, nodes = story_statements(story, namespace, short=True)
        yield utf8(f"\n{graph} {{{paragraphs(nodes)}}}\n")
        for home, quads in groupby(origin_quads(story, graph, provenance), itemgetter(3)):
            yield utf8(f"\n{home} {{{paragraphs(shortened(quads))}}}\n")


EXPORTER = Exporter(write, ".trig", "application/trig")
