"""The story's only stated picture is a logo or placeholder.

## What it does
Looks at the file names of all pictures that the metadata state for the story. When each says that it is a logo, a
favicon, a default or a placeholder, there is none of the story.

## Why it matters
Lists and previews show the same mark for every story.

## Who asks for it
Google: use pictures that are relevant to the article, “rather than logos or captions”
(https://developers.google.com/search/docs/appearance/structured-data/article, text compared 2026-11-27).

## How to fix
State a picture of the story, or none.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": "https://example.com/static/logo.png"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": "https://example.com/2026/ferry.jpg"}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import called

_STATED = ("jsonld", "microdata", "rdfa", "meta", "feed")
_MARK = re.compile(
    r"(?:(?:^|[-_.])(?:(?:site|default|og|social|share|fb|facebook|twitter)?[-_]?logo|placeholder|no-?image|favicon)"
    r"|^(?:default|fallback|blank|1x1))(?:[-_.]\w{1,20}){0,3}\.\w{3,4}$",
    re.IGNORECASE,
)


@rule("warning", "images", google="warning", open_graph="warning")
def logo_as_image(reading: Reading, house: House) -> Iterator[Found]:
    stated = [said for said in reading.ledger.of("images") if said.source in _STATED and said.text]
    if stated and all(_MARK.search(_file(said.text)) for said in stated):
        message = f"{called(stated[0].how)} is a logo or placeholder, and no other picture is stated"
        yield at(stated[0], message, hint="state a picture of the story", confidence="likely")


def _file(url: str) -> str:
    return url.partition("?")[0].partition("#")[0].rpartition("/")[2][-120:]
