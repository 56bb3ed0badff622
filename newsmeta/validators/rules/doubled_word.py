"""A small word is printed twice in a row.

## What it does
Looks for "the the", "la la" or "und und" in headline, standfirst, text and related stories. Only articles,
prepositions and conjunctions count that their language never doubles; languages that double words are left out.

## Why it matters
It is a slip of the hand that every reader sees.

## Who asks for it
House style, a copy editor's check; no consumer asks for it.

## How to fix
Take one of the two words out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "description": "The ferry to the the island sails again."}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "description": "The ferry to the island sails again."}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.evidence import Words
from newsmeta.lexicon.wording import words_of
from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import narrowed, paragraphs, prose
from newsmeta.validators.rule import Found, House, rule

_LONGEST = 20_000
_MOST = 5


@rule("info", "headline", "description", "body", wire="info")
def doubled_word(reading: Reading, house: House) -> Iterator[Found]:
    small = words_of(reading.article.language, "never_twice")
    told: set[str] = set()
    for field, words in _texts(reading) if small and _doubles(reading, small) else ():  # hardly ever
        for pair in _doubled(words.text[:_LONGEST].split(), small):
            if pair not in told and len(told) < _MOST:
                told.add(pair)
                seen = pair.rsplit(" ", 1)[0]
                message = f"“{seen}” is printed twice in a row"
                yield Found(message, narrowed(reading, words.place, pair), pair, field, hint="take one of them out")


def _doubles(reading: Reading, small: frozenset[str]) -> bool:
    """Say whether one of the small words stands twice in a row anywhere: one look at the whole story."""
    said = [won.text for field in ("headline", "description") if (won := reading.winner(field))]
    said += [words.text for story in reading.ledger.of("related") if (words := story.parts.get("description"))]
    before = ""
    for word in " | ".join([*said, prose(reading)]).split():
        if word == before and word in small:
            return True
        before = word
    return False


def _texts(reading: Reading) -> Iterator[tuple[str, Words]]:
    for field in ("headline", "description"):
        said = reading.winner(field)
        if said:
            yield field, Words(said.text, said.place)
    for said in paragraphs(reading):
        yield "body", Words(said.text, said.place)
    for story in reading.ledger.of("related"):
        if words := story.parts.get("description"):
            yield "related", words


def _doubled(words: list[str], small: frozenset[str]) -> Iterator[str]:
    """Yield each word of *small* that stands twice, with the word after it, which makes the place sure."""
    for index in range(len(words) - 1):
        if words[index] == words[index + 1] and words[index] in small:
            yield " ".join(words[index : index + 2])
