"""The digital source type is not one of IPTC's.

## What it does
Compares `digitalSourceType` with schema.org's members of IPTCDigitalSourceEnumeration and with the codes of IPTC's own
vocabulary.

## Why it matters
The value says whether a camera or a model made the work. Readers know the terms only; anything else discloses nothing.

## Who asks for it
IPTC digital source types (https://cv.iptc.org/newscodes/digitalsourcetype/, read 2026-11-02) and schema.org 30.0.

## How to fix
Use a term such as `https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "digitalSourceType": "AI generated"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "digitalSourceType": "https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.lexicon.vocabulary import members
from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, once, quoted, under

_CODES = frozenset(
    "trainedAlgorithmicMedia compositeWithTrainedAlgorithmicMedia algorithmicMedia algorithmicallyEnhanced "
    "digitalCapture computationalCapture negativeFilm positiveFilm print minorHumanEdits humanEdits "
    "compositeCapture compositeSynthetic composite digitalArt digitalCreation dataDrivenMedia virtualRecording "
    "screenCapture softwareImage".split()
)


@rule(
    "warning",
    "digital_source_type",
    needs=("digitalSourceType",),
    trust="warning",
    schema_org="warning",
    google="warning",
)
def unknown_digital_source_type(reading: Reading, house: House) -> Iterator[Found]:
    seen = under(reading.document, "digitalSourceType".__eq__, lambda text: not _known(text))
    for first, others in once(seen, lambda s: s.value.text):
        message = f"{first.how} is {quoted(first.value.text)}, no digital source type of IPTC's{more(others)}"
        hint = "use a term such as https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
        yield Found(message, first.value.place, first.value.text, "digital_source_type", hint=hint)


def _known(text: str) -> bool:
    term = text.strip().rstrip("/").rpartition("/")[2].rpartition(":")[2]
    return not term or term in _CODES or term in members("IPTCDigitalSourceEnumeration")
