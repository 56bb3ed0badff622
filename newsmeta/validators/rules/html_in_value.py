"""A text value holds HTML tags.

## What it does
Reports tags in text values of structured data and in the title and description meta tags. Answers to questions, where
Google allows some tags, and embed codes are left alone.

## Why it matters
Metadata is plain text: search results, feeds and previews print the tags.

## Who asks for it
Google: text properties are plain text unless a page says otherwise
(https://developers.google.com/search/docs/appearance/structured-data/sd-policies, read 2026-11-02).

## How to fix
Write the text without tags.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The ferry <b>sails</b> again."}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The ferry sails again, for waits < 5 minutes."}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import field_of, holding, metas, more, once, quoted

_TAG = re.compile(
    r"</?(?:a|b|i|u|p|br|em|h[1-6]|hr|li|ol|ul|img|div|sub|sup|span|font|small|strong|figure|iframe|script)\b[^<>]{0,300}>",
    re.I,
)
_METAS = ("og:title", "og:description", "description", "twitter:title", "twitter:description", "author")
_EMBEDS = {"embedUrl", "embedCode", "html"}


@rule("warning", google="warning")
def html_in_value(reading: Reading, house: House) -> Iterator[Found]:
    for (how, text, place, field), others in once(_said(reading), lambda row: row[0]):
        tag = _TAG.search(text)
        if tag:
            message = f"{how} holds the tag {quoted(tag[0])}{more(others)}"
            yield Found(message, place, text, field, hint="write plain text")


def _said(reading: Reading) -> Iterator[tuple[str, str, Place, str]]:
    for said in holding(reading.document, "<", _TAG.search):
        if said.name not in _EMBEDS and "Answer" not in said.item.types:
            yield said.how, said.value.text, said.value.place, field_of(said.name)
    for name, meta in metas(reading.document, _METAS):
        if "<" in meta.content and _TAG.search(meta.content):
            yield name, meta.content, meta.place, name
