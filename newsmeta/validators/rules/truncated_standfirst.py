"""The description is cut off.

## What it does
Reports a story whose longest description ends in an ellipsis.

## Why it matters
The text was cut by a program, mostly out of the first paragraph. Readers cut again, at another place.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Write a description that ends, or give the whole sentence.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The ferry to Tessel island sails again from Thursday, and the harbour off..."}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The ferry to Tessel island sails again from Thursday."}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted


@rule("info", "description")
def truncated_standfirst(reading: Reading, house: House) -> Iterator[Found]:
    description, said = reading.article.description, reading.winner("description")
    if description and said and description.endswith(("…", "...", "[&hellip;]", "[…]", "[...]")):
        message = f"the description is cut off: {quoted(description[-60:])}"
        yield Found(message, said.place, description, "description", hint="give a description that ends")
