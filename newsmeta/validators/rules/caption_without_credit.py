"""A caption has no credit, though its siblings have one.

## What it does
Reports captions without a credit in stories where at least three captions are printed and two of three name whose
picture it is. What stands under a video is left alone.

## Why it matters
The picture was published without naming its maker: a question of rights.

## Who asks for it
No formal standard; it is a picture desk's check. Google Images asks for a credit of every picture
(https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata, read 2026-11-02).

## How to fix
Name whose picture it is, in the way the other captions do.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<figure><img src="https://example.com/ferry.jpg" alt="A ferry">
<figcaption>The ferry at the quay. Photo: Reuters</figcaption></figure>
<figure><img src="https://example.com/b.jpg" alt="A ferry">
<figcaption>The new landing stage. Photo: Reuters</figcaption></figure>
<figure><img src="https://example.com/c.jpg" alt="A ferry">
<figcaption>Forty passengers were on board.</figcaption></figure>
<figure><img src="https://example.com/d.jpg" alt="A ferry">
<figcaption>The mayor opens the line. Photo: Reuters</figcaption></figure>
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
<figure><img src="https://example.com/ferry.jpg" alt="A ferry">
<figcaption>The ferry at the quay. Photo: Reuters</figcaption></figure>
<figure><img src="https://example.com/b.jpg" alt="A ferry">
<figcaption>The new landing stage. Photo: Reuters</figcaption></figure>
<figure><img src="https://example.com/c.jpg" alt="A ferry">
<figcaption>Forty passengers were on board. Photo: Reuters</figcaption></figure>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.captions import Printed, captions
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted

_LEAST = 3
_SHARE = 2 / 3
_SHORTEST = 20
_BEFORE, _NEAR = 6000, 300  # characters before a caption, to the start of its figure; without a figure
_READ = re.compile(r""">[^<]*+|\b(?:alt|title|aria-label)=(?:"[^"]{0,500}"|'[^']{0,500}')""", re.IGNORECASE)
"""What readers are told, of players of another kind."""
_VIDEO = re.compile(r"""<(?:video|iframe)\b|["'\s_-](?<!aspect-)(?:video|player)[\w-]{0,40}["'\s>=]""", re.IGNORECASE)


@rule("info", "images", wire="warning")
def caption_without_credit(reading: Reading, house: House) -> Iterator[Found]:
    known = [printed for printed in captions(reading) if len(printed.words.text) >= _SHORTEST]
    if len(known) < _LEAST or not any(printed.credited for printed in known):
        return
    known = [printed for printed in known if printed.credited or not _of_video(printed, reading.document.text)]
    credited = [printed for printed in known if printed.credited]
    if len(known) < _LEAST or len(credited) < _SHARE * len(known):
        return
    first = credited[:1]
    for printed in known:
        if not printed.credited:
            also = beside("credited", *(other.words.place for other in first))
            words = printed.words
            message = f"the caption {quoted(words.text)} has no credit, {len(credited)} of {len(known)} have one"
            yield Found(message, words.place, words.text, "images", hint="name whose picture it is", also=also)


def _of_video(printed: Printed, text: str) -> bool:
    """Say whether the caption stands under a film: the marks of its figure, or of what is right before it, say so."""
    span = printed.words.place.span() if printed.words.place else None
    before = text[max(0, span[0] - _BEFORE) : span[0]] if span else ""
    figure = before.rfind("<figure")
    own = figure if figure > before.rfind("</figure>") else max(0, len(before) - _NEAR)
    return bool(_VIDEO.search(_READ.sub(">", before[own:])))
