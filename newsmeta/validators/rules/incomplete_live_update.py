"""An update of a live blog lacks its words or its time.

## What it does
Looks at every item under `liveBlogUpdate` for a headline or an `articleBody`, and for a `datePublished`.

## Why it matters
Readers of live stories list updates by time and headline; what lacks them is not shown.

## Who asks for it
schema.org's LiveBlogPosting (https://schema.org/LiveBlogPosting, read 2026-11-02), which Google News reads.

## How to fix
Give every update a headline or text, and its time.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Ferry line reopens",
 "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "First ferry sails"}]}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Ferry line reopens",
 "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "First ferry sails",
  "datePublished": "2026-01-16T08:30:00+07:00", "articleBody": "It left at eight."}]}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, items, says
from newsmeta.validators.rule import Found, House, lacks, rule
from newsmeta.validators.sight import more, once, stories

_NEEDED = {"headline or articleBody": ("headline", "name", "articleBody", "text"), "datePublished": ("datePublished",)}


@rule("warning", "live_updates", needs=("liveBlogUpdate",), google="warning")
def incomplete_live_update(reading: Reading, house: House) -> Iterator[Found]:
    updates = (update for story in stories(reading) for update in items(story, "liveBlogUpdate"))
    seen = ((update, lacking) for update in updates if (lacking := _lacking(update)))
    for (update, lacking), others in once(seen, lambda row: row[1]):
        yield lacks("an update", lacking, update.type_place, "live_updates", more(others))


def _lacking(update: Item) -> tuple[str, ...]:
    if update.id and not update.props:  # only named here
        return ()
    return tuple(name for name, any_of in _NEEDED.items() if not says(update, *any_of))
