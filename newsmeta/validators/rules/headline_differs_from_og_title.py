"""The og:title has nothing in common with the headline.

## What it does
Compares `og:title` with the headline in the structured data or the `h1`. Titles made for sharing may differ; only
those that share hardly a word are reported.

## Why it matters
Mostly the title of another story, of the section or of the site was left in the template.

## Who asks for it
Open Graph: og:title is the title of the object (https://ogp.me/, read 2026-11-02). Many newsrooms write a second
headline for sharing on purpose.

## How to fix
Check that the title belongs to this story.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
<meta property="og:title" content="Council votes on school budget">
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
<meta property="og:title" content="Good news: the ferry line sails again">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import holds, key, shared_words
from newsmeta.validators.headlines import site_keys
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted

_ALIKE = 0.2
_MOST = 50


@rule("info", "headline", open_graph="info")
def headline_differs_from_og_title(reading: Reading, house: House) -> Iterator[Found]:
    stated = [e for e in reading.ledger.of("headline")[:_MOST] if e.how.endswith(".headline") or e.how == "h1"]
    sites = {"", *site_keys(reading, house)}
    for meta in reading.document.named("og:title")[:1]:
        told = [e for e in stated if len(e.text) < 400 and key(e.text) not in sites]
        alike = (holds(e.text, meta.content) or shared_words(e.text, meta.content) >= _ALIKE for e in told)
        if meta.content.strip() and told and not any(alike):
            message = f"og:title is {quoted(meta.content)}, the headline {quoted(told[0].text)}"
            also = beside("the headline says otherwise", told[0].place)
            hint = "check that the title belongs to this story"
            yield Found(message, meta.place, meta.content, "headline", also=also, hint=hint, confidence="possible")
