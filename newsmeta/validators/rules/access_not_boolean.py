"""What isAccessibleForFree says is neither true nor false.

## What it does
Reports values of `isAccessibleForFree` on the story that are neither a truth value nor the words for one.

## Why it matters
Readers take an unknown value for free, or skip it: a paid story then looks like cloaking.

## Who asks for it
schema.org 30.0: Boolean (https://schema.org/isAccessibleForFree, read 2026-11-02); Google
(https://developers.google.com/search/docs/appearance/structured-data/paywalled-content, read 2026-11-02).

## How to fix
Write `true` or `false`, without quotation marks; metered stories are not free: `false`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": "metered"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": false}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import short_name
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story, quoted


@rule("warning", "is_accessible_for_free", needs=("isAccessibleForFree",), google="error", schema_org="warning")
def access_not_boolean(reading: Reading, house: House) -> Iterator[Found]:
    for said in of_story(reading, "isAccessibleForFree"):
        value = said.value.value
        text = short_name(value.strip()).lower() if isinstance(value, str) else str(value).lower()
        if text and text not in {"true", "false"} and value is not None:
            shown = value if isinstance(value, (str, int, float)) else "an item"
            message = f"isAccessibleForFree is {quoted(str(shown))}, neither true nor false"
            yield Found(
                message, said.value.place, said.value.text, "is_accessible_for_free", hint="write true or false"
            )
