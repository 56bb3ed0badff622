"""Agency copy ends without its sign-off: the body may be cut.

## What it does
In plain text, looks for the agency's sign-off ("– VNA", "(Reuters)") at the end of stories that print no byline and
whose several pictures are all credited to one agency. A dateline that names the agency signs the story already.

## Why it matters
The sign-off is the last line that is sent. Where it is missing, the last paragraphs often are too.

## Who asks for it
Wire practice; no consumer asks for it. Not every agency signs off, and many houses take the sign-off away.

## How to fix
Compare the end with the copy as received.

## Fails
```text
Ferry line to Tessel island reopens after storm

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

A ferry at the landing stage of Tessel island. Photo: VNA

The mayor on the quay. Photo: VNA

The line had been closed for two years after a storm broke the landing stage of the small island.
```

## Passes
```text
Ferry line to Tessel island reopens after storm

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

A ferry at the landing stage of Tessel island. Photo: VNA

The mayor on the quay. Photo: VNA

The line had been closed for two years after a storm broke the landing stage of the small island. – VNA
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.layout import layout
from newsmeta.model.reading import Reading
from newsmeta.sources.place import Span
from newsmeta.validators.agencies import agencies_in
from newsmeta.validators.captions import captions
from newsmeta.validators.rule import Found, House, missing, rule


@rule("info", "body", formats=("text",), wire="info")
def missing_signoff(reading: Reading, house: House) -> Iterator[Found]:
    article = reading.article
    body = [said for said in reading.candidates("body") if said.source == "prose"]
    if layout(reading.document).signoff or article.authors or article.byline or len(body) < 2:
        return
    signed = article.dateline is not None and any(map(agencies_in, article.dateline.agencies))
    agency = None if signed else _credited_to(reading)
    span = body[-1].place.span() if agency and body[-1].place else None
    if agency and span:
        message = f"this copy of {agency} has no sign-off: the text may be cut"
        yield missing(
            "body", message, place=Span(max(span[0], span[1] - 1), span[1]), hint="compare the end with the copy"
        )


def _credited_to(reading: Reading) -> str | None:
    """Return the one agency that two captions and more credit; None where they differ or name nobody."""
    names = [found.parsed.credit_name for found in captions(reading)]
    agencies = {agencies_in(name) for name in names}
    return names[0] if len(names) > 1 and len(agencies) == 1 and agencies != {frozenset()} else None
