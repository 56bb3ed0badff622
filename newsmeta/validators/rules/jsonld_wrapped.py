"""The JSON-LD is wrapped in CDATA or an HTML comment.

## What it does
Reports `<![CDATA[`, `<!--` and their ends around or inside a JSON-LD block, also behind `//`.

## Why it matters
The wrapping is a habit from XHTML days. Inside a script element it is part of the text, and the text is then no JSON.
Strict readers drop the whole block: search engines then see no headline, date or author from it. Nothing on the page
shows the loss.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON.

## How to fix
Write the JSON alone between the script tags.

## Fails
```html
<script type="application/ld+json">
//<![CDATA[
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
//]]>
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.rule import Edit, Found, House, rule
from newsmeta.validators.syntax import broken, told

_CLOSE = re.compile(r"(?:/[/*]\s{0,20})?(?:\]\]>|-->)(?:\s{0,20}\*/)?\s{0,200}\Z")
_TAIL = 300


@rule("error", needs=("cdata-wrap", "html-comment-wrap"), schema_org="error", google="error", fixable=True)
def jsonld_wrapped(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "cdata-wrap", "html-comment-wrap"):
        found = told(reading, flaws, "write the JSON alone between the script tags", without=True)
        yield replace(found, fix=tuple(dict.fromkeys((*found.fix, *_close(reading, flaws[0].place)))))


def _close(reading: Reading, opening: Place) -> Iterator[Edit]:
    """Yield the edit that takes the end of the wrapping out, too."""
    at = (opening.span() or (0, 0))[0]
    for block in reading.document.json_blocks:
        tail = _CLOSE.search(block.text[-_TAIL:])
        if block.start <= at <= block.end and tail:
            start = block.start + max(len(block.text) - _TAIL, 0) + tail.start()
            yield Edit(start, start + len(tail[0].rstrip()), "")
