"""The story is not free, and the structured data do not say so.

## What it does
Reports pages whose `article:content_tier` is locked or metered and whose structured data have no
`isAccessibleForFree`.

## Why it matters
What readers see and what Google's crawler sees differ; undeclared, that counts as cloaking.

## Who asks for it
Google (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content, text compared
2026-11-27).

## How to fix
Add `isAccessibleForFree` and, for the part behind the wall, `hasPart` with its `cssSelector`.

## Fails
```html
<meta property="article:content_tier" content="locked">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```

## Passes
```html
<meta property="article:content_tier" content="locked">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": false}
</script>
```

```html
<meta property="article:content_tier" content="free">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story, stories


@rule("info", "is_accessible_for_free", formats=("html",), google="warning", needs=("article:content_tier",))
def paywall_undeclared(reading: Reading, house: House) -> Iterator[Found]:
    if not stories(reading) or of_story(reading, "isAccessibleForFree"):
        return
    for meta in reading.document.named("article:content_tier"):
        tier = meta.content.strip().lower()
        if tier in ("locked", "metered"):
            message = f"article:content_tier is {tier}, but the structured data have no isAccessibleForFree"
            yield Found(message, meta.place, meta.content, "is_accessible_for_free", hint="add isAccessibleForFree")
            return
