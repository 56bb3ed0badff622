"""A time element does not say its time to machines.

## What it does
Reports `datetime` attributes of `time` elements that are no date, time, week or duration as HTML writes them.

## Why it matters
Browsers, readers and search engines pass over what they cannot read, and take the words beside it, which may say “an
hour ago”.

## Who asks for it
HTML: the attribute is a valid date or time string
(https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element).

## How to fix
Write `2026-01-16T08:30+07:00`, or `2026-01-16` for a day.

## Fails
```html
<h1>Ferry line reopens</h1>
<p><time datetime="16 January 2026">16 January 2026</time></p>
```

## Passes
```html
<h1>Ferry line reopens</h1>
<p><time datetime="2026-01-16T08:30+07:00">16 January 2026</time></p>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, quoted

_TIME = re.compile(
    r"\d{4,6}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?"
    r"|\d\d-\d\d|\d{4,6}-W\d\d|\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?|Z|[+-]\d\d:?\d\d"
    r"|P(?=[\dT])(?:\d{1,9}D)?(?:T(?=\d)(?:\d{1,9}H)?(?:\d{1,9}M)?(?:\d{1,9}(?:\.\d{1,9})?S)?)?"
)
_MOST = 500


@rule("info", formats=("html",))
def time_not_machine_readable(reading: Reading, house: House) -> Iterator[Found]:
    page = reading.document.page
    times = page.select("time[datetime]")[:_MOST] if page else []
    said = [(each, (each.attr("datetime") or "").strip()) for each in times]
    wrong = [(each, text) for each, text in said if text and not _TIME.fullmatch(text)]
    if page and wrong:
        (first, text), *others = wrong
        message = f"datetime is {quoted(text)}, which machines cannot read{more(others)}"
        yield Found(message, page.attribute(first, "datetime"), text, hint="write it like 2026-01-16T08:30+07:00")
