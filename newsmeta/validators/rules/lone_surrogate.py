r"""A JSON-LD string holds half a character.

## What it does
Reports `\ud83d` and the like without their other half: a text with an emoji was cut in the middle of it.

## Why it matters
No text can hold half a character: readers show a replacement mark, or refuse the whole block.

## Who asks for it
RFC 8259 §8.2 calls the outcome unpredictable (https://www.rfc-editor.org/rfc/rfc8259#section-8.2, read 2026-11-02).

## How to fix
Cut texts between characters, not between bytes or UTF-16 units.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens \ud83d"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens \ud83d\udea2"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Span
from newsmeta.validators.rule import Found, House, rule

_MOST = 20  # of one block


@rule("error", schema_org="error", google="error")
def lone_surrogate(reading: Reading, house: House) -> Iterator[Found]:
    for block in reading.document.json_blocks:
        for flaw in islice(block.halves(), _MOST):
            place = Span(block.start + flaw.start, block.start + flaw.end)
            half = block.text[flaw.start : flaw.end]
            hint = "cut texts between characters, not between UTF-16 units"
            yield Found(f"{half} is half a character", place, half, hint=hint)
