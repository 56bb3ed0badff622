"""Characters of the source could not be read.

## What it does
Reports bytes that are no characters in the page's encoding, and replacement marks (U+FFFD) in the story's metadata.

## Why it matters
What stood there is lost: every reader shows a black diamond or a box.

## Who asks for it
The WHATWG Encoding standard (https://encoding.spec.whatwg.org/, read 2026-11-02) replaces such bytes.

## How to fix
Declare the encoding that the page is written in, and store text as UTF-8.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The caf� on the quay"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The café on the quay"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Span
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import field_of, holding, more, once, quoted

_LOST = "\ufffd"


@rule("warning")
def lost_characters(reading: Reading, house: House) -> Iterator[Found]:
    document = reading.document
    if document.lost:
        at = document.text.find(_LOST)
        count = f"{document.lost} byte{'s are' if document.lost > 1 else ' is'}"
        place = Span(at, at + 1) if at >= 0 else None
        yield Found(f"{count} no character in {document.encoding}", place, hint="declare the right encoding")
        return
    seen = holding(document, _LOST, lambda text: _LOST in text)
    halves = (half for block in document.json_blocks for half in block.halves())
    if seen and not document.sheet.holds(_LOST) and any(halves):
        return
    for first, others in once(seen, lambda s: s.how):
        message = f"{first.how} has lost a character: {quoted(first.value.text)}{more(others)}"
        hint = "store the text as UTF-8"
        yield Found(message, first.value.place, first.value.text, field_of(first.name), hint=hint)
