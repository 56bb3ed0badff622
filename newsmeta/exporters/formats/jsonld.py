"""schema.org JSON-LD, one object a story; several stories stand one a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.jsonld import to_bytes, to_jsonld
from newsmeta.exporters.story import Story, article_of


def write(
    stories: Iterable[Story], *, graph: bool = False, exact: bool = False, indent: int | None = None
) -> Iterator[bytes]:
    """Yield each story as one object; ``graph``, ``exact``: see `to_jsonld`; ``indent`` spreads it over lines."""
    for story in stories:
        yield to_bytes(to_jsonld(article_of(story), graph=graph, exact=exact), indent) + b"\n"


EXPORTER = Exporter(write, ".jsonld", "application/ld+json")
