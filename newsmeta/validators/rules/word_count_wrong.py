"""The stated number of words is wrong.

## What it does
Compares `wordCount` with the words of `articleBody`. A fifth more or less is allowed.

## Why it matters
Reading times and rankings are reckoned from it.

## Who asks for it
schema.org: `wordCount` is the number of words in the text of the article (https://schema.org/wordCount, read
2026-11-02).

## How to fix
Count the published text, or leave the number out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "wordCount": 700, "articleBody": "The ferry to Tessel island sails again."}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "wordCount": 7, "articleBody": "The ferry to Tessel island sails again."}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import count_of_words, counts_words, stated_body
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story

_SHARE = 0.2


@rule("info", "body", google="info", schema_org="info")
def word_count_wrong(reading: Reading, house: House) -> Iterator[Found]:
    stated = stated_body(reading)
    if stated is None or not counts_words(reading.article.language):
        return
    for said in of_story(reading, "wordCount"):
        text = said.value.text.strip()
        if not text.isdecimal() or len(text) > 6:
            continue
        words = count_of_words(stated.text)
        if abs(int(text) - words) > _SHARE * max(words, int(text)):
            message = f"{said.how} is {text}, the text has {words} words"
            yield Found(message, said.value.place, text, "body", hint="count the published text")
        return
