"""IPTC ninjs 2.1, one object a story; several stories stand one a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.ninjs import ninjs
from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import utf8


def write(stories: Iterable[Story], *, indent: int | None = None) -> Iterator[bytes]:
    """Yield each story as one object; ``indent`` spreads it over lines."""
    for story in stories:
        yield utf8(json.dumps(ninjs(article_of(story), "2.1"), ensure_ascii=False, indent=indent) + "\n")


EXPORTER = Exporter(write, ".json", "application/json")
