"""The byline on the page and the authors in the markup are different people.

## What it does
Compares the persons named in structured data with the byline on the page. Only when the two share no name at all is it
reported; whoever translated, edited or took the pictures is nobody's author.

## Why it matters
One of them is wrong: the markup came from another story or names the person who filed it.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, read 2026-11-02): all authors
that the page shows belong in the markup. Google asks in general that markup matches what readers see.

## How to fix
Fill both from one field.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee"}}
</script>
<article><h1>Ferry line reopens</h1>
<p class="byline">By Bo Day</p>
<p>The ferry sails twice a day.</p></article>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee"}}
</script>
<article><h1>Ferry line reopens</h1>
<p class="byline">By Ann Lee</p>
<p>The ferry sails twice a day.</p></article>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import names_one
from newsmeta.validators.credits import stated_authors
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.name import clean_name, kind_of_name
from newsmeta.wire.nameintro import strip_intro
from newsmeta.wire.nameseries import split_names

_LONGEST = 120
_MOST = 50
_WRITES = ("writing", "reporting", "contributing", None)


@rule("info", "authors", google="warning")
def author_differs_from_byline(reading: Reading, house: House) -> Iterator[Found]:
    language = reading.article.language
    stated = [c for c in stated_authors(reading) if kind_of_name(c.name) == "person"]
    shown = [
        e for e in reading.ledger.of("authors")[:_MOST] if e.source in ("html", "prose") and len(e.text) <= _LONGEST
    ]
    bylines = [strip_intro(e.text, language) for e in shown] if stated else []
    if not bylines or any(names_one(text, c.name) for text in bylines for c in stated):
        return
    for byline in shown:
        if _did_not_write(byline.text, language):
            continue
        people = [clean_name(name, language=language).name for name in split_names(byline.text)]
        if people and all(kind_of_name(name) == "person" for name in people):
            message = f"the byline names {quoted(', '.join(people))}, the structured data {quoted(stated[0].name)}"
            also = beside("the structured data say otherwise", stated[0].place)
            hint = "fill both from one field"
            yield Found(message, byline.place, byline.text, "authors", hint=hint, also=also, confidence="likely")
            return


def _did_not_write(byline: str, language: str | None) -> bool:
    """Say whether all whom *byline* names did something else: translated, edited, took the pictures."""
    parsed = parse_byline(byline, language=language)
    return bool(parsed.authors) and all(parsed.roles.get(name) not in _WRITES for name in parsed.authors)
