"""Two sources that were merged seem to tell different stories.

## What it does
Looks for anything that ties each source of a merged story to the first one: an address in common, the same day of
publication, words of the headline in the other's text. Where there is nothing, it says so once, and the rules that
compare headlines, dates and authors keep silent about the two. Sources in different languages are left alone.

## Why it matters
The merged story would carry one story's headline over the other's text.

## Who asks for it
Nobody in writing: merging takes the caller's word that the sources belong together, and a wrong file name or a shifted
feed is easily missed.

## How to fix
Leave out the source that does not belong here.

## Fails
```sources
=== page.html
<html lang="en">
<link rel="canonical" href="https://example.com/ferry">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line to Tessel reopens",
 "inLanguage": "en", "datePublished": "2026-01-16T08:30:00+07:00", "author": {"@type": "Person", "name": "Ann Lee"}}
</script>
=== feed.xml
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Port Aven Post</title><link>https://example.com/</link><description>News</description>
<language>en</language>
<item>
<title>Council votes on library hours</title>
<link>https://example.com/library</link>
<guid>https://example.com/library</guid>
<pubDate>Mon, 02 Feb 2026 10:00:00 +0000</pubDate>
<dc:creator>Pia Moor</dc:creator>
</item></channel></rss>
```

## Passes
```sources
=== page.html
<html lang="en">
<link rel="canonical" href="https://example.com/ferry">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line to Tessel reopens",
 "inLanguage": "en", "datePublished": "2026-01-16T08:30:00+07:00", "author": {"@type": "Person", "name": "Ann Lee"}}
</script>
=== feed.xml
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Port Aven Post</title><link>https://example.com/</link><description>News</description>
<language>en</language>
<item>
<title>Ferry line to Tessel reopens</title>
<link>https://example.com/2026/ferry-line</link>
<guid>https://example.com/2026/ferry-line</guid>
<pubDate>Fri, 16 Jan 2026 01:30:00 +0000</pubDate>
<dc:creator>Ann Lee</dc:creator>
</item></channel></rss>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.acrosssources import ACROSS, unrelated
from newsmeta.validators.rule import Found, House, rule

_SAID_BY = ("headline", "description", "body")


@rule("warning", "headline", formats=ACROSS)
def source_stories_differ(reading: Reading, house: House) -> Iterator[Found]:
    for first, other in unrelated(reading):
        said = next((found for field in _SAID_BY if (found := other.winner(field))), None)
        message = f"this seems to be another story than {first.name}: no address, day or words in common"
        yield Found(
            message,
            said.place if said else None,
            said.text if said else None,
            "headline",
            hint="leave out the source that does not belong here",
            confidence="likely",
            within=other,
        )
