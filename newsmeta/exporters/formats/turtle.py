"""RDF as Turtle, one paragraph a node."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.paragraphs import head, paragraphs
from newsmeta.exporters.quads import Namespace, story_statements
from newsmeta.exporters.story import Story
from newsmeta.exporters.terms import utf8


def write(stories: Iterable[Story], *, namespace: Namespace = "http") -> Iterator[bytes]:
    """Yield each story's triples; ``namespace`` is the scheme of schema.org's terms, ``http`` or ``https``."""
    yield head("schema", "xsd", namespace=namespace)
    for story in stories:
        yield utf8(paragraphs(story_statements(story, namespace, short=True)[1]))


EXPORTER = Exporter(write, ".ttl", "text/turtle")
