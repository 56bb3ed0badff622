"""The description is cut off.

## What it does
Reports a story whose description ends in an ellipsis, and one whose standfirst or structured data do although another
source has the whole of it.

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

from newsmeta.model.blurb import blurb
from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import quoted

_SHOWN = 60  # letters of its end
_CUT = ("…", "...", "[&hellip;]", "[…]", "[...]")


@rule("info", "description")
def truncated_standfirst(reading: Reading, house: House) -> Iterator[Found]:
    description = reading.article.description or ""
    said, text = reading.winner("description"), description
    if description and not text.endswith(_CUT):
        said = max(reading.ledger.of("description"), key=lambda one: one.trust, default=None)
        text = blurb(said.text) if said else ""
    if said and text.endswith(_CUT):
        end = text if len(text) <= _SHOWN else f"…{text[-_SHOWN:].partition(' ')[2] or text[-_SHOWN:]}"
        yield at(said, f"the description is cut off: {quoted(end)}", hint="give a description that ends")
