"""A text value holds HTML entities.

## What it does
Reports `&amp;`, `&#039;`, `&quot;` and the like in values of JSON-LD, and in meta tags whose text was escaped twice.

## Why it matters
Inside JSON nothing is unescaped: feeds and previews print “Harbour &amp; ferry”. In a URL an entity leads to another
address.

## Who asks for it
JSON has its own escapes (RFC 8259 §7, https://www.rfc-editor.org/rfc/rfc8259#section-7, read 2026-11-02).

## How to fix
Write the characters themselves; let one layer do the escaping, once.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "Harbour &amp; ferry office"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "Harbour & ferry office"}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import html5

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import field_of, holding, metas, more, once

_ENTITY = re.compile(r"&(?:#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,6}|([A-Za-z]{2,10}));")
_METAS = ("og:title", "og:description", "og:site_name", "description", "twitter:title", "twitter:description", "author")


@rule("warning", schema_org="warning", google="warning")
def entities_in_value(reading: Reading, house: House) -> Iterator[Found]:
    for (how, text, entity, place, field), others in once(_said(reading), lambda row: row[0]):
        message = f"{how} holds the HTML entity {entity}{more(others)}"
        yield Found(message, place, text, field, hint="write the character itself")


def _said(reading: Reading) -> Iterator[tuple[str, str, str, Place, str]]:
    for said in holding(reading.document, "&", _first):
        if said.item.syntax == "jsonld" and (entity := _first(said.value.text)):
            yield said.how, said.value.text, entity, said.value.place, field_of(said.name)
    for name, meta in metas(reading.document, _METAS):
        if "&" in meta.content and (entity := _first(meta.content)):
            yield name, meta.content, entity, meta.place, name


def _first(text: str) -> str | None:
    if ";" not in text:
        return None  # most with a "&" are addresses
    return next((m[0] for m in _ENTITY.finditer(text) if m[1] is None or m[1] + ";" in html5), None)
