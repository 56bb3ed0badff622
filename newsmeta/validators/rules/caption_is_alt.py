"""The alternative text repeats the caption.

## What it does
Reports pictures whose `alt` holds the same words as their caption.

## Why it matters
Screen readers read it twice, and blind readers still do not learn what the picture shows.

## Who asks for it
W3C WAI: alternative text and caption have different jobs (https://www.w3.org/WAI/tutorials/images/, read 2026-11-02).

## How to fix
Describe the picture in `alt`, or leave it empty where the caption says it all.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<figure><img src="https://example.com/ferry.jpg" alt="The ferry at the landing stage of Tessel island.">
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
<figure><img src="https://example.com/ferry.jpg" alt="A white ship with a red funnel">
<figcaption>The ferry at the landing stage of Tessel island.</figcaption></figure>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import key
from newsmeta.validators.captions import captions
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import more, quoted

_SHORTEST = 12


@rule("info", "images", formats=("html",))
def caption_is_alt(reading: Reading, house: House) -> Iterator[Found]:
    same = []
    for printed in captions(reading):
        alt = printed.said.parts.get("alt")
        if (
            alt
            and len(alt.text) >= _SHORTEST
            and key(alt.text) in (key(printed.words.text), key(printed.parsed.caption))
        ):
            same.append((alt, printed.words))
    if same:
        (alt, words), *others = same
        also = beside("the caption", words.place)
        message = f"alt repeats the caption {quoted(alt.text)}{more(others)}"
        yield Found(message, alt.place, alt.text, "images", hint="describe the picture in alt", also=also)
