"""The parts of a page that readers pay for, as structured data name them by CSS selectors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.sources.structured import items, texts
from newsmeta.validators.sight import stories

_SIMPLE: Final = re.compile(r"[.#][\w-]{1,200}")
_MOST: Final = 5


class Paid(NamedTuple):
    """A selector of a paid part as it is written, with its place, and the classes or ids that it names."""

    text: str
    place: Place
    names: tuple[str, ...]


def paid_parts(reading: Reading) -> Iterator[Paid]:
    """Yield the selectors of the story's paid parts that name nothing but classes and ids."""
    for story in stories(reading):
        for part in items(story, "hasPart")[:_MOST]:
            if any(str(v.value).lower() == "false" for v in part.props.get("isAccessibleForFree", ())):
                for selector in texts(part, "cssSelector")[:_MOST]:
                    names = tuple(name.strip() for name in selector.text.split(",")[:_MOST])
                    if all(_SIMPLE.fullmatch(name) for name in names):
                        yield Paid(selector.text, selector.place, names)
