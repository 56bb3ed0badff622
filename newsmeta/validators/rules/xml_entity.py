"""A feed or news file declares entities of its own.

## What it does
Reports a document type that declares entities. They are never expanded and nothing they name is opened; where one is
used, its name stays in the text.

## Why it matters
Entities are how XML files make readers open other files or run out of memory, so careful readers refuse the whole file.

## Who asks for it
OWASP (https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html, read
2026-11-02): document types are to be switched off.

## How to fix
Leave the document type out and write the characters or addresses themselves.

## Fails
```xml
<!DOCTYPE rss [<!ENTITY post "Port Aven Post">]>
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item><title>Ferry line reopens</title><guid>https://example.com/ferry</guid></item></channel></rss>
```

## Passes
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item><title>Ferry line reopens</title><guid>https://example.com/ferry</guid></item></channel></rss>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule


@rule("warning", formats=("feed", "sitemap", "nitf", "newsml-g2", "rdf"), needs=("xml-entity",))
def xml_entity(reading: Reading, house: House) -> Iterator[Found]:
    for flaw in reading.document.flaws_of("xml-entity"):
        yield Found(flaw.message, flaw.place, hint="leave the document type out")
