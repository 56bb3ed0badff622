"""A caption or alternative text is a file name.

## What it does
Reports captions and `alt` texts such as `ferry-01.jpg` or `IMG_2034`.

## Why it matters
Readers see it under the picture, screen readers spell it out.

## Who asks for it
W3C WAI: alternative text conveys the picture's meaning, never its file name
(https://www.w3.org/WAI/tutorials/images/tips/, read 2026-11-02).

## How to fix
Write what the picture shows, or leave `alt` empty.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<figure><img src="https://example.com/ferry.jpg" alt="IMG_2034.JPG">
<figcaption>The ferry at the landing stage of Tessel island.</figcaption></figure>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<figure><img src="https://example.com/ferry.jpg" alt="A white ship">
<figcaption>The ferry at the landing stage of Tessel island.</figcaption></figure>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, quoted

_FILE = re.compile(r"[\w%.()+,@ -]{1,150}\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|svg|heic)", re.IGNORECASE)
_CAMERA = re.compile(
    r"(?:IMG|DSC|DSCF|DSCN|PXL|P|MVI|WhatsApp Image|Screenshot)[_ -]?\d{3,14}(?:[_-]\d{1,9})?", re.IGNORECASE
)


@rule("warning", "images", wire="warning")
def file_name_as_caption(reading: Reading, house: House) -> Iterator[Found]:
    seen = [
        (part, words)
        for said in reading.ledger.of("images")
        for part in ("caption", "alt")
        if (words := said.parts.get(part)) and len(words.text) <= 160 and _is_file(words.text.strip())
    ]
    if seen:
        (part, words), *others = seen
        message = f"the {part} is the file name {quoted(words.text)}{more(others)}"
        yield Found(message, words.place, words.text, "images", hint="write what the picture shows")


def _is_file(text: str) -> bool:
    return bool((" " not in text and _FILE.fullmatch(text)) or _CAMERA.fullmatch(text))
