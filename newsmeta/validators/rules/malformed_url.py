"""An address cannot be right.

## What it does
Reports addresses in JSON-LD, `og:image`, `og:url` and the canonical link that hold white space, quotes or brackets,
name their scheme twice or have no
host. URL templates of search actions are left alone.

## Why it matters
Browsers may repair such an address; readers of metadata do not.

## Who asks for it
RFC 3986 (https://www.rfc-editor.org/rfc/rfc3986, read 2026-11-02).

## How to fix
Percent-encode what no address may hold (a space is `%20`), and join base and path once.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": "https://example.comhttps://example.com/ferry.jpg"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": "https://example.com/ferry.jpg"}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.addresses import odd_addresses
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import called, field_of, metas, more, once, quoted

_TEMPLATES = {"target", "urlTemplate"}
_METAS = ("og:image", "og:url", "link:canonical", "twitter:image")
_LONGEST = 4000
_NO_HOST = re.compile(r"https?:(?:$|[^/]|/(?!/)|//(?:$|[/?#])|//[^/?#]{0,100}https?:)|https?//", re.IGNORECASE)
_WELL_FORMED = re.compile(r"https?://[\w.-]+(?:[/?#][^\s\"<>{}|\\^`]*+)?")
_STRAY = re.compile(r"[\s\"<>{}|\\^`]")


@rule("warning", "url", "images", schema_org="warning", google="warning", open_graph="warning")
def malformed_url(reading: Reading, house: House) -> Iterator[Found]:
    for (how, text, place, field, flaw), others in once(_said(reading), lambda row: row[0]):
        yield Found(
            f"{called(how)} {flaw}: {quoted(text)}{more(others)}", place, text, field, hint="write the right address"
        )


def _said(reading: Reading) -> Iterator[tuple[str, str, Place, str, str]]:
    for said in odd_addresses(reading.document):
        flaw = _flaw(said.value.text)
        if flaw and said.name not in _TEMPLATES:
            yield said.how, said.value.text, said.value.place, field_of(said.name), flaw
    for name, meta in metas(reading.document, _METAS):
        if flaw := _flaw(meta.content):
            yield name, meta.content, meta.place, "images" if "image" in name else "url", flaw


def _flaw(text: str) -> str | None:
    if _WELL_FORMED.fullmatch(text, 0, _LONGEST):
        return None
    address = text.strip()[:_LONGEST]
    if address[:4].lower() != "http":
        return None
    if _NO_HOST.match(address):
        return "has no right host"
    stray = _STRAY.search(address)
    if not stray:
        return None
    return "holds white space" if stray[0].isspace() else f"holds {stray[0]}, which no address may hold"
