"""The headline ends with a full stop.

## What it does
Reports headlines that end with one full stop; ellipses, initials and abbreviations are left alone,
and so are headlines of several sentences.

## Why it matters
A headline is no sentence of the text. A full stop often means that a standfirst stands in the wrong field.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Leave the full stop out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The ferry line reopens.",
 "inLanguage": "en"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.lexicon.gazetteer import is_region
from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story, quoted
from newsmeta.wire import vocabulary

_STOP = re.compile(r"[^\W\d_]{4,}[.。]$")
_SENTENCES = re.compile(r"[^\W\d_]{3}(?:[.!?…]\s|[。！？])[^\s]")


@rule(None, "headline")
def headline_ends_in_full_stop(reading: Reading, house: House) -> Iterator[Found]:
    for said in of_story(reading, "headline"):
        text = said.value.text.strip()
        if _STOP.search(text[-60:]) and not _SENTENCES.search(text) and not _is_short_form(text.split()[-1]):
            message = f"the headline ends with a full stop: {quoted(text)}"
            yield Found(message, said.value.place, said.value.text, "headline", hint="leave the full stop out")


def _is_short_form(word: str) -> bool:
    """Say whether a word with its full stop is an abbreviation: "Mass.", "Corp."."""
    return is_region(word) or word.lower().strip(".") in vocabulary.words("text", "abbreviations")
