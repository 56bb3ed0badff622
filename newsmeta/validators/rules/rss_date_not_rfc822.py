"""The date of an RSS item is not written as RSS wants it.

## What it does
Reports `pubDate` that is no RFC 822 date with its time zone.

## Why it matters
Feed readers that parse strictly show no date, or the time of fetching.

## Who asks for it
RSS 2.0 (https://www.rssboard.org/rss-specification, read 2026-11-02): all date-times conform to RFC 822.

## How to fix
Write `Fri, 16 Jan 2026 08:30:00 +0700`; `--fix` does where the moment is sure.

## Fails
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item>
<title>Ferry line reopens</title>
<link>https://example.com/ferry</link>
<guid>https://example.com/ferry</guid>
<pubDate>2026-01-16T08:30:00+07:00</pubDate>
</item></channel></rss>
```

## Passes
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item>
<title>Ferry line reopens</title>
<link>https://example.com/ferry</link>
<guid>https://example.com/ferry</guid>
<pubDate>Fri, 16 Jan 2026 08:30:00 +0700</pubDate>
</item></channel></rss>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email.utils import format_datetime

from newsmeta.model.dating import read_news_date
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.reading import Reading
from newsmeta.validators.feeds import is_rss, tags
from newsmeta.validators.rule import Edit, Found, House, rule
from newsmeta.validators.sight import quoted

_RFC822 = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s{1,3})?\d{1,2}\s{1,3}"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s{1,3}\d{2}(?:\d\d)?\s{1,3}"
    r"\d\d:\d\d(?::\d\d)?\s{1,3}(?:[A-Z]{1,4}|[+-]\d{4})"
)


@rule("error", "date_published", formats=("feed",), fixable=True)
def rss_date_not_rfc822(reading: Reading, house: House) -> Iterator[Found]:
    for tag in tags(reading, "pubDate") if is_rss(reading) else ():
        if not tag.text or _RFC822.fullmatch(tag.text):
            continue
        better = _rfc822(tag.text)
        plain = reading.document.text[slice(*tag.place)] == tag.text
        fix = (Edit(*tag.place, better),) if better and plain else ()
        hint = f"write {better}" if better else "write it like Fri, 16 Jan 2026 08:30:00 +0700"
        message = f"pubDate {quoted(tag.text)} is no RFC 822 date"
        yield Found(message, tag.place, tag.text, "date_published", hint=hint, fix=fix)


def _rfc822(text: str) -> str | None:
    date = read_news_date(text[:100], None)
    if not isinstance(date, NewsDate) or not date.wall or not date.zone:
        return None
    return format_datetime(datetime.fromisoformat(date.wall.replace(microsecond=0).isoformat() + date.zone))
