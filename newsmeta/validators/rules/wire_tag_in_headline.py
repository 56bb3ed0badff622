"""The headline begins with a desk's working mark.

## What it does
Reports headlines in the metadata or over the story that begin with a mark like “UPDATE 2-”, “WRAPUP 1-”, “CORRECTED-”,
“REFILE-”, “RPT-”, “ROUNDUP:”, “KORREKTUR:” or a slug like “BC-Ferry”.

## Why it matters
They are for desks. Readers do not know them, and search results begin with them.

## Who asks for it
Wire practice: clients strip them (house style; no consumer asks for it).

## How to fix
Leave the mark out; a correction belongs into `correction`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "UPDATE 2-Ferry line reopens"}
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

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import quoted

_TAG = re.compile(
    r"\(?((?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|CORRECTION|REPEAT|ADVISORY|ROUNDUP|ZUSAMMENFASSUNG|KORREKTUR|BERICHTIGUNG)"
    r"(?:[ /]\d{1,2})?\)?\s?[-–—:/]|BC-(?=\w))"
)


@rule("warning", "headline", google="warning", wire="warning")
def wire_tag_in_headline(reading: Reading, house: House) -> Iterator[Found]:
    seen = set()
    for said in reading.ledger.of("headline"):
        found = _TAG.match(said.text.strip())
        if found and said.text.strip() not in seen:
            seen.add(said.text.strip())
            yield at(said, f"the headline begins with the desk's mark {quoted(found[1])}", hint="leave the mark out")
