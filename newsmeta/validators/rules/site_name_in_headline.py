"""The headline ends with the name of the site.

## What it does
Reports headlines in structured data that end with a separator and the publisher's or site's name. The title element,
where the name belongs, is left alone.

## Why it matters
The headline is what the story is called everywhere: lists that name the site beside it show it twice, and the name
takes the room of the news.

## Who asks for it
Google: the headline is the title of the article
(https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-02).

## How to fix
Write the headline alone; the publisher has a property of its own.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens | Port Aven Post",
 "publisher": {"@type": "Organization", "name": "Port Aven Post"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": {"@type": "Organization", "name": "Port Aven Post"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.headlines import site_names, site_tail
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story, quoted


@rule("warning", "headline", google="warning")
def site_name_in_headline(reading: Reading, house: House) -> Iterator[Found]:
    names = site_names(reading, house)
    for said in of_story(reading, "headline"):
        tail = site_tail(said.value.text, names)
        if tail:
            message = f"the headline ends with the site's name {quoted(tail)}"
            yield Found(message, said.value.place, said.value.text, "headline", hint="write the headline alone")
