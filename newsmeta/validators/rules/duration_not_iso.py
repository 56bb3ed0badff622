"""A duration is not written as ISO 8601.

## What it does
Reports `duration` and `timeRequired` that are not of the form `PT3M42S`.

## Why it matters
What cannot be read is dropped: the length of the video or the reading time is not shown.

## Who asks for it
schema.org's Duration (https://schema.org/Duration, read 2026-11-02).

## How to fix
Write `PT3M42S` for three minutes and 42 seconds, `PT1H5M` for an hour and five minutes.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "VideoObject", "name": "The ferry sails", "duration": "3:42"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "VideoObject", "name": "The ferry sails", "duration": "PT3M42S"}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, once, quoted, under

_NUMBER = r"\d{1,9}(?:[.,]\d{1,9})?"
_DURATION = re.compile(
    rf"[+-]?P(?=\d|T\d)(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?:T(?=\d)(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?"
)
_NAMES = ("duration", "timeRequired")


@rule("info", formats=("html", "jsonld", "rdf"), needs=_NAMES, google="warning", schema_org="warning")
def duration_not_iso(reading: Reading, house: House) -> Iterator[Found]:
    for first, others in once(under(reading.document, _NAMES.__contains__, _is_other), lambda said: said.how):
        message = f"{first.how} is {quoted(first.value.text)}, no duration{more(others)}"
        yield Found(message, first.value.place, first.value.text, hint="write it like PT3M42S")


def _is_other(text: str) -> bool:
    return bool(text.strip()) and not _DURATION.fullmatch(text.strip())
