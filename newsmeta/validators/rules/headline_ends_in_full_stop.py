"""The headline ends with a full stop.

## What it does
Reports headlines that end with one full stop; ellipses, initials and abbreviations are left alone.

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

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story, quoted

_STOP = re.compile(r"[^\W\d_]{4,}[.。]$")


@rule(None, "headline")
def headline_ends_in_full_stop(reading: Reading, house: House) -> Iterator[Found]:
    for said in of_story(reading, "headline"):
        text = said.value.text.strip()
        if _STOP.search(text[-60:]):
            message = f"the headline ends with a full stop: {quoted(text)}"
            yield Found(message, said.value.place, said.value.text, "headline", hint="leave the full stop out")
