"""RDF as N-Quads: one named graph a story, with where it came from in a second."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.quads import Namespace, Provenance, iter_quads
from newsmeta.exporters.story import Story
from newsmeta.exporters.terms import utf8


def write(
    stories: Iterable[Story], *, namespace: Namespace = "http", provenance: Provenance = "graph"
) -> Iterator[bytes]:
    """Yield each story's quads; for the options see `iter_quads`."""
    for story in stories:
        quads = iter_quads(story, namespace=namespace, provenance=provenance)
        yield utf8("".join([f"{s} {p} {o} {g} .\n" for s, p, o, g in quads]))


EXPORTER = Exporter(write, ".nq", "application/n-quads")
