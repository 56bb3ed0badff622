"""The description repeats the headline.

## What it does
Reports a description in structured data or meta tags that has the same words as the headline.

## Why it matters
Previews show both, one under the other; the second place is lost.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Write a description of its own, or leave it out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "Ferry line reopens"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The ferry sails twice a day from Thursday."}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import has_key, key
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted


@rule("info", "description", open_graph="info")
def standfirst_equals_headline(reading: Reading, house: House) -> Iterator[Found]:
    headline = key(reading.article.headline or "")
    repeated = headline and any(has_key(said.text, headline) for said in reading.ledger.of("description"))
    for said in reading.candidates("description") if repeated else ():  # the one that won first
        if has_key(said.text, headline):
            message = f"{said.how} repeats the headline: {quoted(said.text)}"
            yield Found(message, said.place, said.text, "description", hint="write a description of its own")
            return
