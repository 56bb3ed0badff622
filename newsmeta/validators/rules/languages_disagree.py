"""Two places declare different languages.

## What it does
Compares the language (without its country) that the page's `lang`, `inLanguage`, `og:locale` and other meta tags
declare. When the words of the story speak clearly for one of them, the message says so.

## Why it matters
Readers and machines are led to the wrong voice, hyphenation or edition. Mostly the template of one edition was copied
to another.

## Who asks for it
Google takes the language from the visible text; news sitemaps and Open Graph take what is declared
(https://developers.google.com/search/docs/specialty/international/managing-multi-regional-sites, read 2026-11-02).

## How to fix
Declare the language of the story in every place.

## Fails
```html
<html lang="fr">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
```

## Passes
```html
<html lang="en-GB">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.languagetags import primary
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import called

_WORDED = frozenset(("html:lang", "og:locale", "feed:language", "content-language"))


@rule("warning", "language", google_news_sitemap="warning")
def languages_disagree(reading: Reading, house: House) -> Iterator[Found]:
    said = reading.ledger.of("language")
    stated = [e for e in said if primary(e.text) and (e.how in _WORDED or e.how.endswith(".inLanguage"))]
    heard = next((primary(e.text) for e in said if e.source == "prose"), None)
    languages = {primary(e.text) for e in stated}
    if len(languages) < 2:
        return
    right = heard if heard in languages else primary(stated[0].text)
    wrong = next(e for e in stated if primary(e.text) != right)
    other = next(e for e in stated if primary(e.text) == right)
    message = f"{called(wrong.how)} says {wrong.text}, {called(other.how)} says {other.text}"
    also = beside(f"{called(other.how)} says otherwise", other.place)
    yield Found(message, wrong.place, wrong.text, "language", hint=_hint(right, heard), also=also)


def _hint(right: str, heard: str | None) -> str:
    return f"the story is written in {heard}" if heard == right else "declare the language of the story in every place"
