"""An author's name begins with “By”.

## What it does
Reports author names in structured data that begin with the word for “by” in any language of the lexicon (By, Par, Von,
Por, Di …). The line that ninjs, NITF and NewsML-G2 call a byline is printed as it stands, and may.

## Why it matters
The word becomes part of the name: “By Ann Lee” has no author page and is not Ann Lee.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, text compared 2026-11-27): no
introductory words such as “posted by”.

## How to fix
Write the name alone; “By” is for the template that prints it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "By Ann Lee"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee", "url": "https://example.com/ann-lee"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.credits import stated_authors
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire.house import is_desk
from newsmeta.wire.name import kind_of_name
from newsmeta.wire.nameintro import strip_intro
from newsmeta.wire.spaces import tidy

_BYLINES = ("ninjs", "nitf", "newsml-g2")  # where bare text is the line to print


@rule("warning", "authors", google="warning")
def by_in_author(reading: Reading, house: House) -> Iterator[Found]:
    for credit in stated_authors(reading):
        name = tidy(credit.name[:200])
        if (credit.item is None and reading.document.format in _BYLINES) or kind_of_name(name) == "desk":
            continue  # a newsroom's words for itself may begin so: "Haber Merkezi"
        rest = strip_intro(name)
        intro = name[: len(name) - len(rest)].strip()
        if intro and not is_desk(intro.lower()):
            message = f"{credit.how} begins with “{intro}”: {quoted(name)}"
            yield Found(message, credit.place, credit.name, "authors", hint=f"write {quoted(rest)}")
