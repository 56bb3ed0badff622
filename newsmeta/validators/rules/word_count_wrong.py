"""The stated number of words is wrong.

## What it does
Compares `wordCount` with the words of `articleBody`. A fifth more or less is allowed; where only the page shows the
text, the number must be five times too large or small. A text that breaks off is no whole to count: a larger number may
be right.

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
 "inLanguage": "en", "wordCount": 700, "articleBody": "The ferry to Tessel island sails ag"}
</script>
```
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "wordCount": 7, "articleBody": "The ferry to Tessel island sails again."}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import count_of_words, counts_words, paragraphs, stated_body
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story

_ENDS = ".!?\"”“»’')]。！？」।؟"
_SHARE = 0.2
_SEEN = 0.8  # of a text read from the page, where other words may have been taken for it


@rule("info", "body", needs=("wordCount",), google="info", schema_org="info")
def word_count_wrong(reading: Reading, house: House) -> Iterator[Found]:
    stated = stated_body(reading)
    if not counts_words(reading.article.language) or reading.article.is_accessible_for_free is False:
        return
    share = _SHARE if stated else _SEEN
    for said in of_story(reading, "wordCount"):
        number = said.value.text.strip()
        words = _words_of(reading, stated) if number.isdecimal() and len(number) <= 6 else 0
        if words and stated and int(number) > words and stated.text.rstrip()[-1:] not in _ENDS:
            return
        if words and abs(int(number) - words) > share * max(words, int(number)):
            message = f"{said.how} is {number}, the text has {words} words"
            yield Found(message, said.value.place, number, "body", hint="count the published text")
        return


def _words_of(reading: Reading, stated: Evidence | None) -> int:
    return count_of_words(stated.text if stated else " ".join(each.text for each in paragraphs(reading)))
