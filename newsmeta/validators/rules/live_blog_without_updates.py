"""A live blog has no updates in its markup.

## What it does
Reports LiveBlogPosting items without `liveBlogUpdate`.

## Why it matters
The markup then says no more than that of an article, and readers of live stories have nothing to show.

## Who asks for it
schema.org's LiveBlogPosting (https://schema.org/LiveBlogPosting, read 2026-11-02), which Google News reads.

## How to fix
Add every entry as a BlogPosting under `liveBlogUpdate`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Ferry line reopens",
 "coverageStartTime": "2026-01-16T08:00:00+07:00", "coverageEndTime": "2026-01-16T20:00:00+07:00"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Ferry line reopens",
 "coverageStartTime": "2026-01-16T08:00:00+07:00", "coverageEndTime": "2026-01-16T20:00:00+07:00",
 "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "First ferry sails",
  "datePublished": "2026-01-16T08:30:00+07:00", "articleBody": "It left at eight."}]}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import values
from newsmeta.validators.rule import Found, House, missing, rule
from newsmeta.validators.sight import stories


@rule("warning", "live_updates", needs=("LiveBlogPosting",), google="warning")
def live_blog_without_updates(reading: Reading, house: House) -> Iterator[Found]:
    for story in stories(reading):
        if "LiveBlogPosting" in story.types and not values(story, "liveBlogUpdate"):
            hint = "add every entry as a BlogPosting under liveBlogUpdate"
            yield missing("live_updates", "the live blog has no liveBlogUpdate", hint=hint, place=story.type_place)
