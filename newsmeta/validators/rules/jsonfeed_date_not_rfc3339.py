"""A date of a JSON Feed item is no RFC 3339 date-time.

## What it does
Reports `date_published` and `date_modified` that are not written like 2026-01-16T08:30:00+07:00.

## Why it matters
Readers leave the date out, and the story sorts among the oldest.

## Who asks for it
JSON Feed 1.1: dates in the form of RFC 3339 (https://www.jsonfeed.org/version/1.1/, text compared 2026-11-27).

## How to fix
Write date, time and zone in full.

## Fails
```jsonfeed
{"version": "https://jsonfeed.org/version/1.1", "title": "Port Aven Post", "items": [
{"id": "1", "url": "https://example.com/ferry", "title": "Ferry line reopens", "content_text": "It sails.",
 "date_published": "16 January 2026"}]}
```

## Passes
```jsonfeed
{"version": "https://jsonfeed.org/version/1.1", "title": "Port Aven Post", "items": [
{"id": "1", "url": "https://example.com/ferry", "title": "Ferry line reopens", "content_text": "It sails.",
 "date_published": "2026-01-16T08:30:00+07:00"}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.feeds import RFC3339
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted, stories

_FIELDS = {"datePublished": "date_published", "dateModified": "date_modified"}


@rule("error", "date_published", "date_modified", formats=("jsonfeed",), needs=tuple(_FIELDS))
def jsonfeed_date_not_rfc3339(reading: Reading, house: House) -> Iterator[Found]:
    unread = {refused.evidence.text for refused in reading.refusals}
    for story in stories(reading)[:1]:
        for name, field in _FIELDS.items():
            for said in story.props.get(name, ()):
                text = said.value if isinstance(said.value, str) else ""
                if text and not RFC3339.fullmatch(text) and text not in unread:  # unreadable-date tells of those
                    message = f"{field} {quoted(text)} is no RFC 3339 date-time with its zone"
                    yield Found(message, said.place, text, field, hint="write it like 2026-01-16T08:30:00+07:00")
