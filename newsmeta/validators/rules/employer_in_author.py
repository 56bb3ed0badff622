"""An author's name holds the name of a house.

## What it does
Reports author names in structured data that carry an agency or publisher behind a comma, a slash, a dash or in
brackets, or behind “for”. Authors typed as organisations are left alone.

## Why it matters
The house becomes part of the name, and nobody learns that the story is credited to it.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, text compared 2026-11-27):
“don't add … the name of the publisher. Instead, use the publisher property”.

## How to fix
Write the name alone; name the agency in `sourceOrganization` and the employer in `worksFor`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee (Reuters)"}}
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
from newsmeta.validators.agencies import agencies_in
from newsmeta.validators.credits import cleaned, stated_authors
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.name import kind_of_name
from newsmeta.wire.rolelabels import role_labels

_LONGEST, _WORDS = 120, 5  # letters of a name, blanks in a house's


@rule("info", "authors", google="warning")
def employer_in_author(reading: Reading, house: House) -> Iterator[Found]:
    for credit in stated_authors(reading):
        if credit.item and "Person" not in credit.item.kinds and credit.item.kinds:
            continue  # two houses, of which none is a person
        name, employer = _parted(credit.name, reading.article.language)
        if employer and name and kind_of_name(name) == "person":
            message = f"{credit.how} holds {quoted(employer)}, a house: {quoted(credit.name)}"
            where = "sourceOrganization" if agencies_in(employer) else "worksFor"
            hint = f"write {quoted(name)}; the house belongs into {where}"
            yield Found(message, credit.place, credit.name, "authors", hint=hint)


def _parted(text: str, language: str | None) -> tuple[str, str]:
    """Return the name and the house in *text*: "Ann Lee, Port Aven Post", "Ann Lee for Port Aven Post"."""
    found = cleaned(text, language)
    if found.organization:  # "(Photos)" says what somebody did, many words what somebody is
        house = found.organization
        return found.name, "" if house.lower() in role_labels() or house.count(" ") > _WORDS else house
    parsed = parse_byline(text[:_LONGEST], language=language) if kind_of_name(text) == "organization" else None
    if parsed and len(parsed.authors) == len(parsed.organizations) == 1 and text.startswith(parsed.authors[0]):
        return parsed.authors[0], parsed.organizations[0]
    return found.name, ""
