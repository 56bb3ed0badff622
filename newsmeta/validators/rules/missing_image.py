"""The story has no picture, or states none.

## What it does
Looks for a picture in structured data, meta tags and the page. A picture that stands in the story with no words of its
own (caption, credit) and that no metadata name may be furniture to whoever reads the page: the rule points to it.

## Why it matters
Lists, previews and news apps show stories with a picture; the others fall back to a logo or to nothing.

## Who asks for it
Google recommends `image` on an Article (https://developers.google.com/search/docs/appearance/structured-data/article,
read 2026-11-02); Open Graph counts `og:image` among its four basic properties (https://ogp.me/, read 2026-11-02).

## How to fix
State at least one picture of the story in `image` and `og:image`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
```

```html
<meta property="og:title" content="Ferry line reopens">
<article><h1>Ferry line reopens</h1><img src="/ferry.jpg">
<p>The ferry to Tessel island sails again after three years, twice a day and from the old quay.</p></article>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": "https://example.com/ferry.jpg"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsmeta.extractors.pictures.address import address_of
from newsmeta.extractors.pictures.own import is_furniture
from newsmeta.model.reading import Reading
from newsmeta.sources.page import Page
from newsmeta.sources.story import Asides, story_of
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import absent, quoted

_MOST = 50  # pictures of a story that are looked at


@rule("warning", "images", formats=("html", "jsonld"), google="warning", open_graph="warning", apple_news="info")
def missing_image(reading: Reading, house: House) -> Iterator[Found]:
    if any(said.text.strip() for said in reading.ledger.of("images")):  # a picture that cannot be fetched is one
        return
    page = reading.document.page
    yield _unstated(reading, page) or absent(
        reading, "images", "the story has no picture", hint="state one in image and og:image"
    )


def _unstated(reading: Reading, page: Page | None) -> Found | None:
    """Return a Found at the first picture among the story's words that is neither furniture nor its author's."""
    if page is None:
        return None
    story, asides = story_of(page), Asides(page)
    writers = {author.name.casefold() for author in reading.article.authors}
    for picture in (story.closest("article") or story).select("img")[:_MOST]:
        address, holder, attribute = address_of(picture)
        if not address or is_furniture(picture) or asides.holds(picture) or _leads_away(picture):
            continue
        if (picture.attr("alt") or "").strip().casefold() not in writers:
            message = f"a picture stands in the story, but no metadata name it: {quoted(address)}"
            place, hint = page.attribute(holder, attribute), "state it in image and og:image, if it is the story's"
            return Found(message, place, address, "images", hint=hint, confidence="likely")
    return None


def _leads_away(picture: Any) -> bool:
    """Say whether a picture is the link to another page, as those of teasers are."""
    link = picture.closest("a[href]")
    return link is not None and bool(link.text.strip() or link.attr("title") or link.attr("rel"))
