"""The printed byline is not in the structured data.

## What it does
Reports pages whose structured data describe the story without an author, though a person is named beside the story or
in the meta tags.

## Why it matters
Search results and aggregators show the story without who wrote it, though the page says so.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, read 2026-11-02): all authors
that the page shows belong in the markup.

## How to fix
Add the person as `author`. newsmeta's export does.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
<article><h1>Ferry line reopens</h1>
<p class="byline">By Ann Lee</p>
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

from newsmeta.model.parts import Person
from newsmeta.model.reading import Reading
from newsmeta.sources.structured import values
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted, stories

_STATING = ("author", "creator", "contributor")


@rule("info", "authors", formats=("html",), google="warning", schema_org="info")
def author_not_lifted(reading: Reading, house: House) -> Iterator[Found]:
    own = stories(reading)
    if not own or any(values(item, *_STATING) for item in own):
        return
    person = next((author for author in reading.article.authors if isinstance(author, Person)), None)
    said = next((each for each in reading.ledger.of("authors") if person and person.name in each.text), None)
    if person and said:
        message = f"the author {quoted(person.name)} is not in the structured data"
        yield Found(message, said.place, said.text, "authors", hint="add the person as author")
