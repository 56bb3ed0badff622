"""The story was created after it was published.

## What it does
Compares `dateCreated` of the story's items with its publication date. Two minutes are no difference, nor is a bare day
beside its neighbour.

## Why it matters
One of the two dates belongs to something else: an import, a copy of the page, the last change.

## Who asks for it
schema.org: dateCreated is when the work was made (https://schema.org/dateCreated, read 2026-11-02).

## How to fix
Fill `dateCreated` from when the story was begun, or leave it out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00", "dateCreated": "2026-03-02T11:00:00+07:00"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00", "dateCreated": "2026-01-15T11:00:00+07:00"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.dating import read_news_date
from newsmeta.model.reading import Reading
from newsmeta.validators.instants import apart, stated
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import TYPED, of_story

_LONGEST = 100


@rule("info", "date_published", formats=TYPED, needs=("dateCreated",), schema_org="info")
def created_after_published(reading: Reading, house: House) -> Iterator[Found]:
    published = stated(reading, "date_published")
    for said in of_story(reading, "dateCreated") if published else ():
        made = read_news_date(said.value.text[:_LONGEST], reading.article.language)
        first = published[0].date
        if isinstance(made, str) or not (made.instant and first.instant and apart(made, first)):
            continue
        if made.instant > first.instant:
            message = f"dateCreated is {made.iso}, the story was published at {first.iso}"
            also = beside("published", published[0].said.place)
            hint = "say when the story was begun, or leave it out"
            yield Found(message, said.value.place, said.value.text, "date_published", also=also, hint=hint)
            return
