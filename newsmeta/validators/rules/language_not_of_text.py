"""The page declares another language than the one it is written in.

## What it does
Compares what `lang`, `inLanguage`, `og:locale` and their like declare with the language that is heard in the story's
words. It speaks where all of them say one language and the words are clearly of another; where they contradict each
other, `languages-disagree` does. A story with several lines in the declared language's own script is in it, however
many foreign names it has.

## Why it matters
Screen readers take the wrong voice, browsers offer a translation into the language that is there, and aggregators put
the story into the wrong edition.

## Who asks for it
WCAG 2.2, success criterion 3.1.1 (https://www.w3.org/WAI/WCAG22/Understanding/language-of-page).

## How to fix
Declare the language of the story; mostly the template of one edition was copied to another.

## Fails
```html
<html lang="de">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens", "inLanguage": "de"}
</script>
<h1>Ferry line reopens</h1>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island, and they were glad.</p>
</html>
```

## Passes
```html
<html lang="en">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens", "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island, and they were glad.</p>
</html>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import prose
from newsmeta.validators.languagetags import primary
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import called

_NEIGHBOURS = (
    "da nb nn no",
    "bs hr sr sh",
    "id ms",
    "cs sk",
    "hi mr ne",
    "fa ps ur ar",
    "es gl ca pt",
    "ru uk be bg mk",
)

_SCRIPTS = {
    "ja": "[\u3040-\u30ff]",
    "zh": "[\u4e00-\u9fff]",
    "ko": "[\uac00-\ud7af]",
    "th": "[\u0e00-\u0e7f]",
    "el": "[\u0370-\u03ff]",
    "he": "[\u0590-\u05ff]",
    **dict.fromkeys("ar fa ps ur ug".split(), "[\u0600-\u06ff]"),
    **dict.fromkeys("be bg kk ky mk mn ru sr tg uk".split(), "[\u0400-\u04ff]"),
    **dict.fromkeys("hi mr ne sa".split(), "[\u0900-\u097f]"),
}
_LOOKED_AT, _ENOUGH = 5_000, 60


@rule("warning", "language", google_news_sitemap="warning")
def language_not_of_text(reading: Reading, house: House) -> Iterator[Found]:
    said = reading.ledger.of("language")
    heard = next((primary(e.text) for e in said if e.source == "prose"), "")
    stated = [e for e in said if e.source != "prose" and e.place and primary(e.text)]
    languages = {primary(e.text) for e in stated}
    if heard and len(languages) == 1 and not _akin(heard, *languages) and not _shows_script(reading, *languages):
        message = f"{called(stated[0].how)} says {stated[0].text}, the story is written in {heard}"
        yield at(stated[0], message, hint=f"declare {heard}")


def _akin(one: str, other: str) -> bool:
    """Say whether two languages are one, or so alike that a few sentences do not tell them apart."""
    return one == other or any({one, other} <= set(group.split()) for group in _NEIGHBOURS)


def _shows_script(reading: Reading, language: str) -> bool:
    """Say whether the story has several lines in the script of *language*, where it has one of its own."""
    script = _SCRIPTS.get(language)
    return script is not None and len(re.findall(script, prose(reading)[:_LOOKED_AT])) >= _ENOUGH
