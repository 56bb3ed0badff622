"""A language tag is not a right one.

## What it does
Checks `lang`, `inLanguage`, `content-language` and the feed's language: the form of the tag, whether its first part is
a language (not a country: `jp`, `cz`; not a code that was given up: `iw`), and whether three letters stand where two
are due. `og:locale` has its own form, with an underscore.

## Why it matters
Readers of the tag do not know the language, or take it for another one.

## Who asks for it
BCP 47 (https://www.rfc-editor.org/rfc/rfc5646, read 2026-11-02), which HTML, schema.org and feeds refer to.

## How to fix
Write the tag as in `en`, `pt-BR`, `zh-Hant`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "eng"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en-GB"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.languagetags import flaw_of
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import called, more, once, quoted

_ELSEWHERE = ("og:locale", "language")


@rule("warning", "language", schema_org="warning")
def language_not_bcp47(reading: Reading, house: House) -> Iterator[Found]:
    stated = (e for e in reading.ledger.of("language") if e.source != "prose" and e.how not in _ELSEWHERE)
    for first, others in once(stated, lambda e: (e.how, e.text)):
        flaw = flaw_of(first.text) if len(first.text) < 40 else ("is no language tag", None)
        if flaw:
            message = f"{called(first.how)} is {quoted(first.text)}, which {flaw[0]}{more(others)}"
            hint = f"write {flaw[1]}" if flaw[1] else "write the tag as in en or pt-BR"
            yield Found(message, first.place, first.text, "language", hint=hint)
