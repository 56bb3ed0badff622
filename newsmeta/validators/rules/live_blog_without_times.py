"""A live blog does not say when its coverage begins or ends.

## What it does
Looks for `coverageStartTime` on a LiveBlogPosting.

## Why it matters
Consumers cannot tell whether it is still live.

## Who asks for it
schema.org: `coverageStartTime` and `coverageEndTime` are for LiveBlogPosting (https://schema.org/LiveBlogPosting,
read 2026-11-02).

## How to fix
State when coverage began, and its end once it is over.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00Z"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00Z", "coverageStartTime": "2026-01-16T08:30:00Z"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import texts
from newsmeta.validators.rule import Found, House, missing, rule
from newsmeta.validators.sight import stories


@rule("warning", "coverage_start", schema_org="info", google="info")
def live_blog_without_times(reading: Reading, house: House) -> Iterator[Found]:
    for item in stories(reading):
        if "LiveBlogPosting" in item.types and not texts(item, "coverageStartTime"):
            message = "the live blog does not say when its coverage begins"
            yield missing("coverage_start", message, place=item.type_place, hint="state coverageStartTime")
            return
