"""The dateline stands in the text, but not in the structured data.

## What it does
Reports pages whose text opens with a dateline while their NewsArticle has no `dateline`.

## Why it matters
Search engines and archives then do not know where the story was filed.

## Who asks for it
schema.org: `dateline` is where and when the story was filed (https://schema.org/dateline, read 2026-11-02).

## How to fix
Add `dateline`, and the place as `locationCreated`. newsmeta's export does.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>PORT AVEN (Reuters) – The ferry to Tessel island sails again from the new landing stage.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "dateline": "PORT AVEN (Reuters)"}
</script>
<h1>Ferry line reopens</h1>
<p>PORT AVEN (Reuters) – The ferry to Tessel island sails again from the new landing stage.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.layout import layout
from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story, quoted, stories


@rule("info", "dateline", formats=("html",), wire="info", schema_org="info")
def dateline_not_lifted(reading: Reading, house: House) -> Iterator[Found]:
    found = layout(reading.document).dateline
    if found is None or not stories(reading) or of_story(reading, "dateline"):
        return
    block, start, end = found
    words = block.text[start:end]
    message = f"the dateline {quoted(words)} is not in the structured data"
    yield Found(message, block.part(start, end), words, "dateline", hint="add it as dateline")
