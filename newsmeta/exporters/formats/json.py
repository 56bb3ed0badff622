"""The model's own JSON (`schema/article.schema.json`), one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import utf8


def write(stories: Iterable[Story], *, indent: int | None = None) -> Iterator[bytes]:
    """Yield each story as one object; ``indent`` spreads it over lines."""
    for story in stories:
        article = article_of(story)
        try:
            yield (article.model_dump_json(indent=indent) + "\n").encode()
        except ValueError:  # a lone surrogate that came past the model's own check
            text = json.dumps(article.model_dump(), ensure_ascii=False, default=str, indent=indent)
            yield utf8(text + "\n")


EXPORTER = Exporter(write, ".json", "application/json")
