"""Small pages of invented papers, put together from the part that a test is about."""

from __future__ import annotations

import json
from typing import Any

import newsmeta
from newsmeta import Reading

TITLE = "Harbour bridge reopens after eight months of repairs"
STORY = "".join(
    f"<p>{text}</p>"
    for text in (
        "The bridge across the harbour of Lindvik was opened to cars again, eight months after a ferry hit it.",
        "Drivers waited for hours before the barriers went up, and the mayor walked across with two hundred children.",
        "The repairs cost more than twice what the council had planned, and the last bill is not yet paid.",
    )
)


def read(
    head: str = "",
    body: str = "",
    *,
    h1: str = TITLE,
    ld: dict[str, Any] | None = None,
    url: str | None = None,
    lang: str = "en",
) -> Reading:
    """Return the reading of a page: *head* goes into its head, *body* under the headline, *ld* is its JSON-LD."""
    item = {"@context": "https://schema.org", "@type": "NewsArticle", **ld} if ld is not None else None
    script = f'<script type="application/ld+json">{json.dumps(item)}</script>' if item else ""
    top = f"<h1>{h1}</h1>" if h1 else ""
    start = f'<!doctype html><html lang="{lang}"><head>{head}{script}</head><body><main><article>'
    return newsmeta.read(f"{start}{top}{body}{STORY}</article></main></body></html>", url=url)


def captions(text: str) -> list[tuple[str | None, str | None]]:
    """Return caption and credit of each picture of a dump."""
    return [(image.caption, image.credit) for image in newsmeta.read(text).article.images]


def names(reading: Reading) -> list[str]:
    """Return the names of the authors."""
    return [str(author.name) for author in reading.article.authors]
