"""A video in the structured data lacks its title, preview picture or date.

## What it does
Looks at every `VideoObject` for `name`, `thumbnailUrl` (or `thumbnail`) and `uploadDate`.

## Why it matters
Without one of them the video is not shown in video results, nor beside the story.

## Who asks for it
Google requires the three (https://developers.google.com/search/docs/appearance/structured-data/video).

## How to fix
Add what is missing from the player's own data.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "VideoObject", "name": "The ferry sails",
 "contentUrl": "https://example.com/ferry.mp4"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "VideoObject", "name": "The ferry sails",
 "thumbnailUrl": "https://example.com/ferry.jpg", "uploadDate": "2026-01-16T08:30:00+07:00",
 "contentUrl": "https://example.com/ferry.mp4"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, values
from newsmeta.validators.rule import Found, House, lacks, rule
from newsmeta.validators.sight import more, once, typed

_NEEDED = {"name": ("name",), "thumbnailUrl": ("thumbnailUrl", "thumbnail"), "uploadDate": ("uploadDate",)}


@rule("info", formats=("html", "jsonld"), needs=("VideoObject",), google="error")
def incomplete_video(reading: Reading, house: House) -> Iterator[Found]:
    videos = (video for _, video in typed(reading.document, lambda name: name == "VideoObject"))
    for (video, lacking), others in once(((video, _lacking(video)) for video in videos), lambda row: row[1]):
        if lacking:
            yield lacks("a video", lacking, video.type_place, more=more(others))


def _lacking(video: Item) -> tuple[str, ...]:
    return tuple(name for name, any_of in _NEEDED.items() if not values(video, *any_of))
