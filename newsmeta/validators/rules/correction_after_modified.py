"""A correction is later than the last change.

## What it does
Compares the date of each `correction` with `dateModified`.

## Why it matters
The story was changed when it was corrected, but says it was not; crawlers see no reason to fetch it again.

## Who asks for it
schema.org: `dateModified` is when the article was most recently modified (https://schema.org/dateModified, read
2026-11-02).

## How to fix
Set `dateModified` when a correction is made.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "dateModified": "2026-01-16T08:30:00Z",
 "correction": {"@type": "CorrectionComment", "text": "The year was wrong.", "datePublished": "2026-01-19T08:30:00Z"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "dateModified": "2026-01-19T08:30:00Z",
 "correction": {"@type": "CorrectionComment", "text": "The year was wrong.", "datePublished": "2026-01-19T08:30:00Z"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.dating import read_news_date
from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, text
from newsmeta.validators.instants import apart, stated
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import of_story


@rule("warning", "corrections", "date_modified", needs=("correction",), trust="warning")
def correction_after_modified(reading: Reading, house: House) -> Iterator[Found]:
    changed = stated(reading, "date_modified")
    for said in of_story(reading, "correction") if changed else ():
        item = said.value.value
        value = text(item, "datePublished", "dateCreated") if isinstance(item, Item) else None
        date = read_news_date(value.text[:100], reading.article.language) if value else "absent"
        last = changed[0].date
        if value is None or isinstance(date, str) or not (date.day and last.day and apart(date, last)):
            continue
        later = date.instant > last.instant if date.instant and last.instant else date.day > last.day
        if later:
            also = beside("the last change", changed[0].said.place)
            message = f"the correction is of {date.iso}, the last change of {last.iso}"
            yield Found(
                message,
                value.place,
                value.text,
                "corrections",
                hint="set dateModified when a correction is made",
                also=also,
            )
