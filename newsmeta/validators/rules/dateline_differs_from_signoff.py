"""The dateline names another agency than the sign-off.

## What it does
Compares the agencies in dateline and sign-off, under all names that the lexicon knows for them. One agency in common
is enough.

## Why it matters
Copy of two agencies was mixed, or one was credited by mistake: a question of rights.

## Who asks for it
Wire practice; no consumer asks for it.

## How to fix
Find out whose copy it is; a story made of two names both.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>PORT AVEN (Reuters) – The ferry to Tessel island sails again from the new landing stage.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island. – VNA</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>PORT AVEN (Reuters) – The ferry to Tessel island sails again from the new landing stage.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island. – Reuters</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.layout import layout
from newsmeta.model.reading import Reading
from newsmeta.validators.agencies import agencies_in
from newsmeta.validators.rule import Found, House, beside, rule


@rule("warning", "dateline", "source", needs=("dateline",), wire="warning")
def dateline_differs_from_signoff(reading: Reading, house: House) -> Iterator[Found]:
    signoff, dateline = layout(reading.document).signoff, reading.article.dateline
    if signoff is None or dateline is None:
        return
    words, place = signoff
    signed = agencies_in(words)
    filed = {agency for name in dateline.agencies for agency in agencies_in(name)}
    if signed and filed and not signed & filed:
        said = reading.winner("dateline")
        also = beside("the dateline", said.place if said else None)
        message = f"the sign-off names {words}, the dateline {', '.join(dateline.agencies)}"
        yield Found(message, place, words, "source", hint="find out whose copy it is", also=also)
