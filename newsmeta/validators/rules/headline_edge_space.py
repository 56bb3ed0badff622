"""The headline has spaces where none belong.

## What it does
Reports white space before or after the headline and runs of it inside, in structured data and `og:title`.

## Why it matters
Most readers fold it; feeds, comparisons and counts do not.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Trim the field when it is stored; `--fix` does it in the source.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line  reopens ",
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
from newsmeta.sources.place import Place
from newsmeta.validators.cutattributes import lost_words
from newsmeta.validators.rule import Edit, Found, House, rule
from newsmeta.validators.sight import of_story

_RUN = re.compile(r"\s{2,}|[\t\n\r]")


@rule("info", "headline", fixable=True)
def headline_edge_space(reading: Reading, house: House) -> Iterator[Found]:
    said: list[tuple[str, str, Place]] = [
        (s.how, s.value.text, s.value.place) for s in of_story(reading, "headline") if s.item.syntax == "jsonld"
    ]
    cut = lost_words(reading)  # quote-cuts-meta tells why a space is left at the end
    said += [(m.name, m.content, m.place) for m in reading.document.named("og:title") if m.content not in cut]
    for how, text, place in said:
        if text.strip() and (text != text.strip() or _RUN.search(text)):
            where = "at its edge" if text != text.strip() else "inside"
            fix = _fix(reading, place, text)
            yield Found(
                f"{how} has stray white space {where}",
                place,
                text,
                "headline",
                hint="take the extra spaces out",
                fix=fix,
            )


def _fix(reading: Reading, place: Place, text: str) -> tuple[Edit, ...]:
    """Return the edit that folds the spaces, where the source has the words without escapes."""
    span = place.span()
    return (Edit(*span, " ".join(text.split())),) if span and reading.document.text[slice(*span)] == text else ()
