"""A live blog does not say when it covers.

## What it does
Reports LiveBlogPosting items without `coverageStartTime`. The end is asked for only once the blog is over, which
nobody can tell from outside.

## Why it matters
Readers that show live stories as live need to know since when, and until when.

## Who asks for it
schema.org's LiveBlogPosting (https://schema.org/LiveBlogPosting, read 2026-11-02), which Google News reads.

## How to fix
Add `coverageStartTime`, and `coverageEndTime` when the blog ends.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Ferry line reopens",
 "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "First ferry sails",
  "datePublished": "2026-01-16T08:30:00+07:00", "articleBody": "It left at eight."}]}
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


@rule("warning", "coverage_start", needs=("LiveBlogPosting",), google="warning")
def live_blog_without_coverage_times(reading: Reading, house: House) -> Iterator[Found]:
    for story in stories(reading):
        if "LiveBlogPosting" in story.types and not values(story, "coverageStartTime"):
            message = "the live blog has no coverageStartTime"
            yield missing("coverage_start", message, hint="add it with time and zone", place=story.type_place)
