"""The headline is cut off.

## What it does
Reports a headline that ends in an ellipsis, or in the middle of a word, where another source of the page has it whole.

## Why it matters
A headline cut by a program loses its news: search results and previews show the stump.

## Who asks for it
Google asks for the title of the article (https://developers.google.com/search/docs/appearance/structured-data/article,
read 2026-11-02).

## How to fix
Store the whole headline; readers cut it where they must.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line to Tessel island reo...",
 "inLanguage": "en"}
</script>
<h1>Ferry line to Tessel island reopens on Thursday</h1>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import key
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted

_SHORTEST = 15
_MOST = 12
_SHOWN = 40


@rule("warning", "headline", google="warning", open_graph="warning")
def truncated_headline(reading: Reading, house: House) -> Iterator[Found]:
    stated = [e for e in reading.ledger.of("headline") if e.how.endswith(".headline") or e.how in ("og:title", "h1")]
    stated = stated[:_MOST]
    for said in stated:
        stump = key(said.text)
        if said.how == "h1" or len(stump) < _SHORTEST:
            continue
        dots = said.text.rstrip().endswith(("…", "..."))
        for whole in stated:
            full = key(whole.text)
            if len(full) > len(stump) and full.startswith(stump) and (dots or _inside_word(said.text, whole.text)):
                message = f"{said.how} is cut off at {quoted(said.text.strip()[-_SHOWN:])}; {whole.how} goes on"
                also = beside(f"{whole.how} has", whole.place)
                yield Found(message, said.place, said.text, "headline", also=also, hint="store the whole headline")
                break


def _inside_word(stump: str, whole: str) -> bool:
    """Say whether *stump* ends between two letters of one word of *whole*."""
    cut = len(stump.strip())
    same = whole.strip().startswith(stump.strip())
    return same and whole.strip()[cut - 1].isalpha() and whole.strip()[cut].isalpha() and whole.isascii()
