"""The publisher and the site's name have nothing in common.

## What it does
Compares the publisher in the structured data with `og:site_name`. Names of which one holds the other, or that share a
word, are the same house.

## Why it matters
Google News knows a source by one name; a story that carries two may be listed under the wrong one. Publishing
companies with several titles do it on purpose.

## Who asks for it
Google News sitemap: the name must match the one on news.google.com exactly
(https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap, read 2026-11-02).

## How to fix
Name the title in both places; the company behind it belongs into `parentOrganization`.

## Fails
```html
<meta property="og:site_name" content="Harbour Weekly">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": {"@type": "NewsMediaOrganization", "name": "Port Aven Post",
  "logo": {"@type": "ImageObject", "url": "https://example.com/logo.png"}}}
</script>
```

## Passes
```html
<meta property="og:site_name" content="Port Aven Post Online">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": {"@type": "NewsMediaOrganization", "name": "Port Aven Post",
  "logo": {"@type": "ImageObject", "url": "https://example.com/logo.png"}}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, texts
from newsmeta.validators.alike import holds, key, shared_words
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import of_story, quoted

_MOST = 20


@rule("info", "publisher", google="info")
def publisher_differs_from_site_name(reading: Reading, house: House) -> Iterator[Found]:
    sites = [meta for meta in reading.document.named("og:site_name")[:_MOST] if key(meta.content)]
    items = [said.value.value for said in islice(of_story(reading, "publisher"), _MOST)]
    names = [
        name for item in items if isinstance(item, Item) for name in texts(item, "name", "alternateName", "legalName")
    ]
    if sites and names and not any(_alike(site.content, name.text) for site in sites for name in names):
        message = f"the publisher is {quoted(names[0].text)}, og:site_name {quoted(sites[0].content)}"
        also = beside("og:site_name says otherwise", sites[0].place)
        yield Found(
            message, names[0].place, names[0].text, "publisher", also=also, hint="write the same name in both places"
        )


def _alike(one: str, other: str) -> bool:
    if _latin(one) != _latin(other):
        return True  # the same name in two scripts cannot be told from two names
    return holds(one, other) or shared_words(one, other) > 0 or _initials(one, other) or _initials(other, one)


def _initials(short: str, long: str) -> bool:
    """Say whether one is made of the other's first letters: NZZ for Neue Zürcher Zeitung."""
    initials = "".join(key(word)[:1] for word in long.split())
    return len(initials) > 1 and any(key(word) == initials for word in short.split())


def _latin(text: str) -> bool:
    return any("a" <= char <= "z" for char in text.lower())
