"""No text of the story was found.

## What it does
Reports pages and texts in which neither paragraphs nor an `articleBody` could be read.

## Why it matters
There is nothing to read, to index or to hand on. Often the text is loaded by a script.

## Who asks for it
IPTC ninjs carries the text in `body_text` or `body_html`; Apple News asks for the complete text
(https://developer.apple.com/documentation/applenews, read 2026-11-02).

## How to fix
Deliver the text with the page, at least as `articleBody`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.story import story_of
from newsmeta.validators.rule import Found, House, missing, rule

_LEAST = 300


@rule("warning", "body", formats=("html", "text"), apple_news="error", ninjs="warning", wire="warning")
def missing_body(reading: Reading, house: House) -> Iterator[Found]:
    if not reading.article.body and not _shows_words(reading):
        yield missing("body", "no text of the story was found", hint="deliver the text with the page")


def _shows_words(reading: Reading) -> bool:
    """Say whether the page shows running words all the same, in a form that could not be taken apart."""
    page = reading.document.page
    return page is not None and len(" ".join(one.text for one in [story_of(page), *page.select("p")])) >= _LEAST
