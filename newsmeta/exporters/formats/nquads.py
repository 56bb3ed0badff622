"""RDF as N-Quads: one named graph a story, with where it came from in a second."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.quads import Namespace, Provenance, origin_quads, story_statements
from newsmeta.exporters.statements import lines
from newsmeta.exporters.story import Story
from newsmeta.exporters.terms import utf8


def write(
    stories: Iterable[Story], *, namespace: Namespace = "http", provenance: Provenance = "graph"
) -> Iterator[bytes]:
    """Yield each story's quads; for the options see :func:`newsmeta.exporters.quads.iter_quads`."""
    for story in stories:
        graph, nodes = story_statements(story, namespace)
        origin = [f"{s} {p} {o} {g} .\n" for s, p, o, g in origin_quads(story, graph, provenance)]
        yield utf8(lines(nodes, f" {graph} .\n") + "".join(origin))


EXPORTER = Exporter(write, ".nq", "application/n-quads")
