"""A JSON-LD block has a script type that no reader knows.

## What it does
Reports `script` elements whose type speaks of JSON and LD but is not `application/ld+json`.

## Why it matters
Readers look for that type, to the letter. The block is not seen at all.

## Who asks for it
JSON-LD 1.1, IANA considerations (https://www.w3.org/TR/json-ld11/#iana-considerations, read 2026-11-02).

## How to fix
Write `<script type="application/ld+json">`.

## Fails
```html
<script type="application/json+ld">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Edit, Found, House, rule
from newsmeta.validators.sight import quoted

_RIGHT = "application/ld+json"
_WRONG = {
    "application/json+ld",
    "application/json-ld",
    "application/ld-json",
    "application/jsonld",
    "application/ld_json",
}
_WRONG |= {
    "application/ld json",
    "text/ld+json",
    "text/json+ld",
    "ld+json",
    "json+ld",
    "text/jsonld",
    "jsonld",
    "json-ld",
}


@rule("error", formats=("html",), schema_org="error", google="error", fixable=True)
def wrong_script_type(reading: Reading, house: House) -> Iterator[Found]:
    page = reading.document.page
    for element in page.select("script[type]") if page else ():
        written = element.attr("type") or ""
        if page and written.partition(";")[0].strip().lower() in _WRONG:
            place = page.attribute(element, "type")
            span = place.span()
            fix = (Edit(*span, _RIGHT),) if span else ()
            message = f"the script type {quoted(written)} is none that readers of JSON-LD know"
            yield Found(message, place, written, hint=f"write {_RIGHT}", fix=fix)
