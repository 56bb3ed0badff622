"""An author's name holds a job title.

## What it does
Reports author names in structured data that carry a job title behind a comma, a dash or in brackets, or right after
the name.

## Why it matters
The title becomes part of the name, and the same person has as many names as titles.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, text compared 2026-11-27):
don't add the job title or a title of honour, use `jobTitle`, `honorificPrefix` and `honorificSuffix`.

## How to fix
Write the name alone and the title into `jobTitle`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee, Political Editor"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee", "jobTitle": "Political Editor"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.credits import cleaned, stated_authors
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire import vocabulary
from newsmeta.wire.name import kind_of_name


@rule("warning", "authors", google="warning")
def job_title_in_author(reading: Reading, house: House) -> Iterator[Found]:
    for credit in stated_authors(reading):
        name, title = _parted(credit.name, reading.article.language)
        if title and kind_of_name(name) == "person":
            message = f"{credit.how} holds the job title {quoted(title)}: {quoted(credit.name)}"
            hint = f"write {quoted(name)} and the title into jobTitle"
            yield Found(message, credit.place, credit.name, "authors", hint=hint)


def _parted(said: str, language: str | None) -> tuple[str, str]:
    """Return name and title: what is stuck to a name, or one of the words that stand beside it in East Asia (기자)."""
    found = cleaned(said, language)
    for name, title in (said.rpartition(" ")[::2], said.partition(" ")[::-2]):
        if not title.isascii() and title in vocabulary.words("byline", "titles"):
            return name.strip(), title
    return found.name, found.title
