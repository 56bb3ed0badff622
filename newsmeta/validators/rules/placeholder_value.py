"""A value is what a template left behind.

## What it does
Reports values that are nothing but `null`, `undefined`, `NaN`, `[object Object]`, `N/A`, `TODO` and the like, values
that hold an unfilled template field (`{{title}}`, `${title}`, `<%= title %>`), and filler text (lorem ipsum), in
structured data and in the meta tags of the story. URL templates of search actions are left alone.

## Why it matters
Readers print it: a search result whose headline is “undefined”.

## Who asks for it
No consumer names it; every one of them shows it.

## How to fix
Fill the field, or leave the property out when there is no value.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "undefined"}
</script>
```

```html
<meta property="og:title" content="{{ story.title }}">
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.jsonblocks import JsonPlace
from newsmeta.sources.place import Place
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import field_of, identified, in_words, metas, more, once, quoted

# from the examples that templates are made of
_SAMPLES = {"https://google.com/article", "http://google.com/article"}
_WORDS = _SAMPLES | {"[object object]", "lorem ipsum"}
_WORDS |= set("null undefined nan nil n/a tbd todo tba xxx placeholder untitled (null) - --".split())
_FIELD = re.compile(
    r"\{\{[^{}]{0,80}\}\}|\$\{[^{}]{1,80}\}|<%[^%]{0,80}%>|\{%[^%]{0,80}%\}|%%[A-Z_]{2,40}%%|\blorem ipsum dolor\b",
    re.I,
)
_SIGNS = ("{{", "${", "{%", "<%", "%%", "orem ipsum")
_TEMPLATES = frozenset({"target", "urlTemplate", "query-input", "query", "isAccessibleForFree"})
_METAS = ("og:title", "og:description", "og:site_name", "description", "author", "article:author", "twitter:title")


@rule("error", schema_org="error", google="error", open_graph="error")
def placeholder_value(reading: Reading, house: House) -> Iterator[Found]:
    seen = _said(reading)
    for (how, text, place, field), others in once(seen, lambda row: (row[0], row[1])):
        hint = "fill the field, or leave it out when it has no value"
        yield Found(f"{how} is {quoted(text)}{more(others)}", place, text, field, hint=hint)


def _said(reading: Reading) -> Iterator[tuple[str, str, Place, str]]:
    for said in in_words(reading.document, _left_behind):
        if said.name not in _TEMPLATES:
            yield said.how, said.value.text, said.value.place, field_of(said.name)
    for item in identified(reading.document, _SAMPLES):
        inner = JsonPlace(item.place.block, item.place, "@id") if isinstance(item.place, JsonPlace) else item.place
        yield "@id", item.id or "", inner, "url"
    for name, meta in metas(reading.document, _METAS):
        if _left_behind(meta.content):
            yield name, meta.content, meta.place, name


def _left_behind(text: str) -> bool:
    if len(text) < 40 and text.strip().casefold() in _WORDS:
        return True
    if "{" not in text and "%" not in text and "orem ipsum" not in text:
        return False
    return any(sign in text for sign in _SIGNS) and bool(_FIELD.search(text[:4000]))
