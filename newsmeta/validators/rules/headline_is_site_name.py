"""The headline is only the name of the site.

## What it does
Reports a headline in structured data or `og:title` that is nothing but the publisher's name, unless the page's
`h1` says the same.

## Why it matters
The template took the site's title for the story's: every story of the site is then called the same.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Write the story's own headline.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Port Aven Post",
 "publisher": {"@type": "Organization", "name": "Port Aven Post"}}
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

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.alike import key
from newsmeta.validators.headlines import site_keys
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story, quoted


@rule("warning", "headline", google="warning", open_graph="warning")
def headline_is_site_name(reading: Reading, house: House) -> Iterator[Found]:
    names = site_keys(reading, house)
    shown = {"", *(key(e.text) for e in reading.ledger.of("headline") if e.how == "h1")}
    said: list[tuple[str, str, Place]] = [(s.how, s.value.text, s.value.place) for s in of_story(reading, "headline")]
    said += [(m.name, m.content, m.place) for m in reading.document.named("og:title")]
    for how, text, place in said:
        if key(text) in names - shown:
            message = f"{how} is {quoted(text)}, the name of the site"
            yield Found(message, place, text, "headline", hint="write the story's own headline")
