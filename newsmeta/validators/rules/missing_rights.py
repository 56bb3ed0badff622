"""The item does not say whose it is and how it may be used.

## What it does
Reports ninjs and NewsML-G2 items without copyright holder, copyright notice, usage terms or credit line.

## Why it matters
Clients must not publish what they cannot clear; rights systems block the item.

## Who asks for it
IPTC ninjs and NewsML-G2 have `rightsinfo`, `copyrightholder`, `copyrightnotice` and `usageterms`
(https://iptc.org/standards/ninjs/, read 2026-11-02).

## How to fix
Fill `copyrightholder`, `copyrightnotice` or `usageterms` from the contract.

## Fails
```ninjs
{"uri": "https://example.com/ferry", "type": "text", "headline": "Ferry line reopens"}
```

```newsml
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:ferry">
<contentMeta><headline>Ferry line reopens</headline></contentMeta>
</newsItem>
```

## Passes
```ninjs
{"uri": "https://example.com/ferry", "type": "text", "headline": "Ferry line reopens",
 "copyrightholder": "Port Aven Post"}
```

```ninjs
{"uri": "https://example.com/ferry", "type": "text", "headline": "Ferry line reopens",
 "usageterms": "Subscribers only."}
```

```newsml
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:ferry">
<rightsInfo><usageTerms>Subscribers only.</usageTerms></rightsInfo>
<contentMeta><headline>Ferry line reopens</headline></contentMeta>
</newsItem>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Span
from newsmeta.sources.structured import values
from newsmeta.validators.rule import Found, House, missing, rule
from newsmeta.validators.sight import stories

_RIGHTS = ("copyrightHolder", "copyrightNotice", "usageInfo", "license", "creditText")


@rule("info", "copyright_holder", formats=("ninjs", "newsml-g2"), ninjs="warning")
def missing_rights(reading: Reading, house: House) -> Iterator[Found]:
    for item in stories(reading)[:1]:
        if not any(values(item, name) for name in _RIGHTS):
            span = item.place.span()
            place = Span(span[0], span[0] + 1) if span else None
            message = "the item says neither whose it is nor how it may be used"
            yield missing("copyright_holder", message, place=place, hint="add copyrightholder or usageterms")
