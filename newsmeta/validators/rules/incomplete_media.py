"""A picture or video of a feed entry does not say where or what it is.

## What it does
Reports `media:content` elements without `url` (and without a `media:player` inside), and those that say neither `type`
nor `medium`.

## Why it matters
Readers and aggregators do not know whether to show a picture or to play a video, and show nothing.

## Who asks for it
Media RSS 1.5 (https://www.rssboard.org/media-rss): `url` is required unless a player is given; `medium` says what it is
where `type` does not.

## How to fix
Add `url`, and `medium="image"` or the type of the file.

## Fails
```xml
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Port Aven Post</title>
<link>https://example.com/</link><description>News</description>
<item><title>Ferry line reopens</title><link>https://example.com/ferry</link>
<media:content url="https://example.com/ferry" width="1200"/></item></channel></rss>
```

## Passes
```xml
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Port Aven Post</title>
<link>https://example.com/</link><description>News</description>
<item><title>Ferry line reopens</title><link>https://example.com/ferry</link>
<media:content url="https://example.com/ferry.jpg" medium="image"/></item></channel></rss>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.feeds import Tag, tags
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, once

_NAME = re.compile(r"\b(url|type|medium)\s{0,5}=")
_ENDING = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|mp4|webm|mp3)\b", re.I)


@rule("info", "images", formats=("feed",))
def incomplete_media(reading: Reading, house: House) -> Iterator[Found]:
    seen = ((tag, lacking) for tag in tags(reading, "media:content") if (lacking := _lacking(tag)))
    for (tag, lacking), others in once(seen, lambda row: row[1]):
        message = f"media:content has no {lacking}{more(others)}"
        yield Found(message, tag.place, None, "images", absent=True, hint=f"add {lacking.split()[-1]}")


def _lacking(tag: Tag) -> str:
    said = _NAME.findall(tag.attributes)
    if "url" not in said and "media:player" not in tag.text:
        return "url"
    return "" if {"type", "medium"} & set(said) or _ENDING.search(tag.attributes) else "type and no medium"
