"""A feed or news file is not well-formed XML.

## What it does
Reports the first place where a feed, sitemap, NITF, NewsML-G2 or RDF/XML file breaks the rules of XML: a bare `&`, a
tag that is never closed, an entity that nobody declared.

## Why it matters
XML readers must stop at the first such error: subscribers get no story at all, or only those before it.

## Who asks for it
XML 1.0 (https://www.w3.org/TR/xml/, read 2026-11-02), section 1.2: at a fatal error a reader must not go on as usual.

## How to fix
Write `&amp;` and `&lt;` for `&` and `<`, close every tag, and write characters such as the no-break space themselves:
XML knows no `&nbsp;`.

## Fails
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item><title>Fish & chips by ferry</title><guid>https://example.com/ferry</guid></item></channel></rss>
```

## Passes
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item><title>Fish &amp; chips by ferry</title><guid>https://example.com/ferry</guid></item></channel></rss>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule


@rule("error", formats=("feed", "sitemap", "nitf", "newsml-g2", "rdf"), needs=("xml-not-well-formed",))
def xml_not_well_formed(reading: Reading, house: House) -> Iterator[Found]:
    for flaw in reading.document.flaws_of("xml-not-well-formed"):
        span = flaw.place.span()
        value = reading.document.text[slice(*span)] if span else None
        hint = "write &amp; for & and &lt; for <, close every element, write characters for &nbsp; and its like"
        yield Found(flaw.message, flaw.place, value, hint=hint)
