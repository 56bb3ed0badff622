"""RDF as N-Triples: one triple a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.quads import Namespace, story_statements
from newsmeta.exporters.statements import lines
from newsmeta.exporters.story import Story
from newsmeta.exporters.terms import utf8


def write(stories: Iterable[Story], *, namespace: Namespace = "http") -> Iterator[bytes]:
    """Yield each story's triples; ``namespace`` is the scheme of schema.org's terms, ``http`` or ``https``."""
    for story in stories:
        yield utf8(lines(story_statements(story, namespace)[1], " .\n"))


EXPORTER = Exporter(write, ".nt", "application/n-triples")
