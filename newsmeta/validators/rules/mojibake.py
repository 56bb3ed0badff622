"""A text was decoded with the wrong encoding.

## What it does
Looks for UTF-8 that was read as Latin-1 or Windows-1252 (“Ã©” for “é”, “â€™” for “’”), 1251 (“РїРѕС” for “пос”) or
1256 in structured data and in the title and description of the page. A run counts only when turning it back
gives real characters.

## Why it matters
The words can be neither read nor searched for. The text was stored wrong, so every reader shows it.

## Who asks for it
No consumer names it; the WHATWG standards ask for UTF-8 throughout (https://encoding.spec.whatwg.org/, read
2026-11-02).

## How to fix
Read the source as UTF-8 where the text enters the system, and correct what is stored.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The cafÃ© on the quay"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The café on the quay, SÃO JOÃO"}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import field_of, foreign, metas, more, once, quoted

_RUN = re.compile(r"[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u017e\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}")
_LEADS = "РСطظ"
_PAIRS = re.compile(rf"(?:[{_LEADS}][^\s]){{3,20}}")  # UTF-8 of Cyrillic and Arabic letters, read byte by byte
_METAS = ("og:title", "og:description", "description", "title", "author")


@rule("warning", google="warning")
def mojibake(reading: Reading, house: House) -> Iterator[Found]:
    for (how, text, run, meant, place, field), others in once(_said(reading), lambda row: row[0]):
        message = f"{how} holds “{run}”, which was “{meant}”: {quoted(text)}{more(others)}"
        yield Found(message, place, text, field, hint="read the source as UTF-8", confidence="likely")


def _said(reading: Reading) -> Iterator[tuple[str, str, str, str, Place, str]]:
    for said in foreign(reading.document, _wrong):
        if pair := _wrong(said.value.text):
            yield said.how, said.value.text, *pair, said.value.place, field_of(said.name)
    for name, meta in metas(reading.document, _METAS):
        if not meta.content.isascii() and (pair := _wrong(meta.content)):
            yield name, meta.content, *pair, meta.place, name


def _wrong(text: str) -> tuple[str, str] | None:
    """Return the first run that is UTF-8 read as a one-byte encoding, and what it was."""
    found = _turned_back(text, _RUN, ("cp1252", "latin-1"), _is_one_character)
    if found is None and any(map(text.__contains__, _LEADS)):
        found = _turned_back(text, _PAIRS, ("cp1251", "cp1256"), str.isalpha)
    return found


def _is_one_character(meant: str) -> bool:
    return len(meant) == 1 and meant.isprintable()


def _turned_back(
    text: str, runs: re.Pattern[str], encodings: tuple[str, ...], is_meant: Callable[[str], bool]
) -> tuple[str, str] | None:
    """Return the first of the *runs* that one of the *encodings* turns back into what may be meant, and that."""
    for found in runs.finditer(text):
        for encoding in encodings:
            try:
                meant = found[0].encode(encoding).decode("utf-8")
            except UnicodeError:
                continue
            if is_meant(meant):
                return found[0], meant
    return None
