"""RDF as N-Triples: one triple a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.quads import Namespace, iter_quads
from newsmeta.exporters.story import Story
from newsmeta.exporters.terms import utf8


def write(stories: Iterable[Story], *, namespace: Namespace = "http") -> Iterator[bytes]:
    """Yield each story's triples; ``namespace`` is the scheme of schema.org's terms, ``http`` or ``https``."""
    for story in stories:
        lines = [f"{s} {p} {o} .\n" for s, p, o, _ in iter_quads(story, namespace=namespace)]
        yield utf8("".join(lines))


EXPORTER = Exporter(write, ".nt", "application/n-triples")
