"""The text has fewer than 30 words.

## What it does
Counts the words of the story's paragraphs, in languages that part words by spaces. Live blogs and galleries of
captioned pictures are left alone.

## Why it matters
A story so short is seldom found; often the text is cut, or loaded by a script.

## Who asks for it
No formal standard; Google names thin pages as a reason not to show them.

## How to fix
Deliver the whole text with the page.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
<p>The council paid for the repair out of its own funds, the mayor said on the quay.</p>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.story import story_of
from newsmeta.validators.copytext import count_of_words, counts_words, paragraphs
from newsmeta.validators.instants import is_live
from newsmeta.validators.rule import Found, House, rule

_LEAST = 30
_GALLERY = 3  # pictures with captions
_LETTERS = 10  # of one word with its space, generously
_WIDE = re.compile(r"[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]")


@rule("info", "body", formats=("html",))
def short_body(reading: Reading, house: House) -> Iterator[Found]:
    known, page = paragraphs(reading), reading.document.page
    size = sum(len(said.text) for said in known)
    if not known or size > _LEAST * _LETTERS or not counts_words(reading.article.language) or page is None:
        return
    shown = " ".join(" ".join(one.text for one in [story_of(page), *page.select("p")]).split())
    words = count_of_words(" ".join(said.text for said in known))
    if is_live(reading) or len([each for each in reading.article.images if each.caption]) >= _GALLERY:
        return  # the posts and the captions are the text
    if words < _LEAST and len(shown) < 2 * _LEAST * _LETTERS and not _WIDE.search(shown):
        message = f"the text has only {words} words"
        yield Found(message, known[0].place, known[0].text, "body", hint="deliver the whole text", confidence="likely")
