"""An author's name is all capitals.

## What it does
Reports names of two words and more without a small letter. Houses may write their own name in capitals.

## Why it matters
Capitals are a matter of the style sheet; in data they make a second person out of the first, and nobody can restore
“MacDonald”.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Store the name as the person writes it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "ANN LEE"}}
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

from collections.abc import Collection, Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import key
from newsmeta.validators.credits import Credit, stated_authors
from newsmeta.validators.headlines import site_keys
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_LETTERS = 5


@rule("info", "authors")
def shouting_author(reading: Reading, house: House) -> Iterator[Found]:
    houses = site_keys(reading, house)
    for credit in stated_authors(reading):
        if not credit.name.isupper() or _is_house(credit, houses):
            continue
        words = [word for word in credit.name.split() if sum(c.lower() != c.upper() for c in word) > 1]
        if len(words) > 1 and sum(map(len, words)) >= _LETTERS:
            message = f"the author {quoted(credit.name)} is all capitals"
            yield Found(message, credit.place, credit.name, "authors", hint="store the name as the person writes it")


def _is_house(credit: Credit, houses: Collection[str]) -> bool:
    """Say whether the author is typed as anything but a person, or bears the publisher's name."""
    typed = credit.item is not None and bool(credit.item.kinds) and "Person" not in credit.item.kinds
    return typed or key(credit.name) in houses
