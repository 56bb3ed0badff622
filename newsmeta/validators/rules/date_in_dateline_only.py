"""Only the dateline says when the story was filed.

## What it does
Looks for stories without a publication date whose dateline prints a day, with its year ("24.11.2026") or, as wire copy
does, without one ("Nov. 24"). `missing-date` is then silent.

## Why it matters
A dateline tells when and where a story was filed, not when it was published, and without its year no machine can sort
by it. On the wire the service's own header has the date; everywhere else it has to be stated.

## Who asks for it
Google recommends `datePublished` on an Article and a visible date on the page
(https://developers.google.com/search/docs/appearance/publication-dates, read 2026-11-02); news sitemaps and Apple News
require one.

## How to fix
State the day of publication, with its year, when the copy is taken over.

## Fails
```text
Ferry line to Tessel island reopens after storm

PORT AVEN, Jan. 13 (Reuters) – The ferry to Tessel island sails again from the new landing stage.

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.
```

## Passes
```text
Ferry line to Tessel island reopens after storm

Published January 13, 2026

PORT AVEN, Jan. 13 (Reuters) – The ferry to Tessel island sails again from the new landing stage.

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import narrowed
from newsmeta.validators.instants import is_refused
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.weekdays import day_of_dateline


@rule(
    "warning",
    "date_published",
    "dateline",
    wire="info",
    google="warning",
    google_news_sitemap="error",
    apple_news="error",
)
def date_in_dateline_only(reading: Reading, house: House) -> Iterator[Found]:
    said, day = reading.winner("dateline"), day_of_dateline(reading)
    if reading.article.date_published is None and said and day and not is_refused(reading):
        without = ", without a year" if day.iso.startswith("--") else ""
        when = "when" if reading.article.date_modified is None else "when it was published"
        message = f"only the dateline says {when}: “{day.text}”{without}"
        place = narrowed(reading, said.place, day.text)
        hint = f"state the day of publication{' with its year' if without else ''}"
        yield Found(message, place, day.text, "date_published", hint=hint)
