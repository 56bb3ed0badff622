"""One author is written in two ways.

## What it does
Compares the names of authors in structured data, meta tags and byline that differ only in accents, such as José and
Jose.

## Why it matters
Archives and search engines keep two people; one of the spellings is mostly what a form or a login system could not
hold.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Write the name as its bearer does, everywhere.

## Fails
```html
<meta name="author" content="Jose Núñez">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "José Núñez"}}
</script>
```

## Passes
```html
<meta name="author" content="José Núñez">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "José Núñez"}}
</script>
```
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.alike import bare
from newsmeta.validators.credits import authors_in_meta, stated_authors
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted

_LONGEST = 80
_MOST = 50


@rule("info", "authors", trust="info")
def author_name_variants(reading: Reading, house: House) -> Iterator[Found]:
    known: dict[str, tuple[str, str, Place]] = {}
    for name, how, place in _named(reading):
        written = unicodedata.normalize("NFC", " ".join(name.split()))
        if not written or len(written) > _LONGEST:
            continue
        first, first_how, first_place = known.setdefault(bare(written), (written, how, place))
        if first.casefold() != written.casefold():
            message = f"{how} says {quoted(written)}, {first_how} {quoted(first)}"
            also = beside(f"{first_how} says otherwise", first_place)
            yield Found(message, place, name, "authors", hint="write the name in one way", also=also)
            return


def _named(reading: Reading) -> Iterator[tuple[str, str, Place]]:
    for credit in (*stated_authors(reading), *authors_in_meta(reading)):
        yield credit.name, credit.how, credit.place
    for said in reading.ledger.of("authors")[:_MOST]:
        if said.source == "html" and said.place:
            yield said.text, said.how, said.place
