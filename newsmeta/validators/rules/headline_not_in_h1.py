"""The headline in the structured data stands nowhere on the page.

## What it does
Compares the headline in the structured data with the page's `h1` headings. A heading that holds the headline, is held
by it or shares a good part of its words counts as the same. Where an `h2` is the headline to the letter, nothing is
reported.

## Why it matters
Readers who come from a search result look for the headline they clicked. When the markup has another, the template may
have taken it from another story.

## Who asks for it
Google: markup must match what readers see
(https://developers.google.com/search/docs/appearance/structured-data/sd-policies, read 2026-11-02).

## How to fix
Take both from the same field; a headline made for search belongs into `alternativeHeadline`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Storm breaks landing stage"}
</script>
<h1>Ferry line to Tessel island reopens</h1>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
<h1>Ferry line to Tessel island reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.page import Page, words
from newsmeta.validators.alike import holds, key, shared_words
from newsmeta.validators.headlines import site_keys
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import of_story, quoted

_ALIKE = 0.4
_MOST = 12


@rule("info", "headline", formats=("html",), google="info")
def headline_not_in_h1(reading: Reading, house: House) -> Iterator[Found]:
    page = reading.document.page
    headings = page.select("h1")[:_MOST] if page else []
    sites = {"", *site_keys(reading, house)}
    shown = [(text, heading) for heading in headings if key(text := words(heading)) not in sites]
    said = [s for s in of_story(reading, "headline", "alternativeHeadline") if key(s.value.text)]
    if not page or not shown or not said:
        return
    if any(_alike(s.value.text, text) for s in said for text, _ in shown) or _stands_below(page, said[0].value.text):
        return
    message = f"the headline is {quoted(said[0].value.text)}, the page shows {quoted(shown[0][0])}"
    also = beside("the page shows", page.content(shown[0][1]))
    yield Found(
        message, said[0].value.place, said[0].value.text, "headline", also=also, hint="fill both from one field"
    )


def _stands_below(page: Page, headline: str) -> bool:
    """Say whether a heading of the second rank is the headline: the first then names a section or another box."""
    wanted = key(headline)
    return any(key(words(heading)) == wanted for heading in page.select("h2")[:_MOST])


def _alike(one: str, other: str) -> bool:
    return holds(one, other) or shared_words(one, other) >= _ALIKE
