"""The story expires before it is published.

## What it does
Compares `expires` in structured data and `article:expiration_time` with the publication date.

## Why it matters
Consumers that honour the expiry never show the story.

## Who asks for it
Open Graph: `article:expiration_time` is when the story is out of date (https://ogp.me/#type_article, read
2026-11-02); ninjs has `expires`.

## How to fix
Correct the expiry, or leave it out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00", "expires": "2025-01-16T08:30:00+07:00"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00", "expires": "2027-01-16T08:30:00+07:00"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from newsmeta.model.dating import read_news_date
from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.instants import apart, stated
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import of_story


@rule("error", "date_expires", "date_published", google="error", open_graph="error", ninjs="error")
def expires_before_published(reading: Reading, house: House) -> Iterator[Found]:
    known = stated(reading, "date_published")
    if not known:
        return
    for how, text, place in _expiries(reading):
        expiry = read_news_date(text[:100], reading.article.language)
        published = known[0].date
        if isinstance(expiry, str) or expiry.day is None or published.day is None or not apart(expiry, published):
            continue
        if (expiry.instant or published.instant) and expiry.instant and published.instant:
            early = expiry.instant < published.instant
        else:
            early = expiry.day < published.day - timedelta(days=1)
        if early:
            also = beside("published", known[0].said.place)
            message = f"{how} {expiry.iso} is before the publication at {published.iso}"
            yield Found(
                message, place, text, also=also, hint="check both dates; leave the expiry out when there is none"
            )


def _expiries(reading: Reading) -> Iterator[tuple[str, str, Place]]:
    for said in of_story(reading, "expires"):
        if said.value.text.strip():
            yield said.how, said.value.text, said.value.place
    for meta in reading.document.named("article:expiration_time"):
        if meta.content.strip():
            yield meta.name, meta.content, meta.place
