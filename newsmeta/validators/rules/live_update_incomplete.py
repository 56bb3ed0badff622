"""An update of a live blog lacks its text or its time.

## What it does
Reports `liveBlogUpdate` entries without `datePublished`, or with neither `headline` nor `articleBody`.

## Why it matters
Without its time an update cannot be put in order; without words there is nothing to show.

## Who asks for it
schema.org: `liveBlogUpdate` holds BlogPostings (https://schema.org/liveBlogUpdate, read 2026-11-02).

## How to fix
Give each update its time and text.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Ferry line reopens",
 "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "The ship has left"}]}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Ferry line reopens",
 "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "The ship has left",
  "datePublished": "2026-01-16T08:30:00Z"}]}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, texts
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, of_story, once


@rule("warning", "live_updates", google="warning", schema_org="info")
def live_update_incomplete(reading: Reading, house: House) -> Iterator[Found]:
    rows = [(item, lacks) for said in of_story(reading, "liveBlogUpdate") for item, lacks in _lacking(said.value.value)]
    for (item, lacks), others in once(rows, lambda row: row[1]):
        yield Found(f"an update of the live blog has no {lacks}{more(others)}", item.type_place, None, "live_updates")


def _lacking(item: object) -> Iterator[tuple[Item, str]]:
    if isinstance(item, Item):
        if not texts(item, "datePublished"):
            yield item, "datePublished"
        if not texts(item, "headline", "articleBody", "text"):
            yield item, "headline or articleBody"
