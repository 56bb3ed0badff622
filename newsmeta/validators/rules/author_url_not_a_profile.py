"""The address given for an author is not the author's.

## What it does
Reports authors whose `url` is the front page of a site, the story itself, or a mail address.

## Why it matters
The address is to say which person of that name is meant. The front page says it of everybody.

## Who asks for it
Google: link to “a web page that uniquely identifies the author”
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, read 2026-11-02).

## How to fix
Write the address of the author's page, or leave it out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee", "url": "https://example.com/"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee", "url": "https://example.com/people/ann-lee"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import texts
from newsmeta.validators.addresses import page_key, same_page
from newsmeta.validators.credits import stated_authors
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire.name import kind_of_name


@rule("info", "authors", google="warning", trust="warning")
def author_url_not_a_profile(reading: Reading, house: House) -> Iterator[Found]:
    story = reading.article.url
    for credit in stated_authors(reading):
        item = credit.item
        if item is None or "Person" not in item.kinds or kind_of_name(credit.name) in ("desk", "organization"):
            continue
        for address in texts(item, "url")[:1]:
            host, path = page_key(address.text)
            mail = address.text.strip().lower().startswith("mailto:")
            own = bool(story) and same_page(address.text, story or "")
            if mail or (
                host and (own or not (path or "?" in address.text or "#" in address.text)) and host.count(".") == 1
            ):
                what = "a mail address" if mail else "the story itself" if own else "a front page"
                message = f"the url of {quoted(credit.name)} is {what}: {quoted(address.text)}"
                yield Found(
                    message, address.place, address.text, "authors", hint="write the address of the author's page"
                )
