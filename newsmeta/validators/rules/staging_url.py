"""An address leads to a test system.

## What it does
Reports hosts that no reader reaches or should reach: `localhost`, addresses of private networks, `.local`, `.test` and
`.internal`, and hosts whose first part is `staging`, `stage`, `preprod`, `uat` or `dev` before a whole domain.

## Why it matters
The page was published with the settings of the test system. Readers and crawlers are sent where nothing answers, or
where drafts are public.

## Who asks for it
RFC 6761 and RFC 1918 reserve such names and networks (https://www.rfc-editor.org/rfc/rfc6761, read 2026-11-02).

## How to fix
Write the public address.

## Fails
```html
<link rel="canonical" href="https://staging.example.com/ferry">
```

## Passes
```html
<link rel="canonical" href="https://example.com/ferry">
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.addresses import own_addresses, split
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import called, once, quoted

_HOST = re.compile(
    r"localhost$|127\.|10\.\d{1,3}\.\d{1,3}\.\d{1,3}$|192\.168\.|.{1,200}\.(?:local|localhost|test|invalid|internal|lan)$"
    r"|(?:staging|stage|stg|preprod|pre-prod|uat|dev|develop)\d{0,2}\.[^.]{1,60}\.[^.]{2,20}"
)


_SIGNS = "localhost 127. 10. 192.168. .local .test .invalid .internal .lan stag stg preprod pre-prod uat dev".split()


@rule("warning", "url", google="error", open_graph="error")
def staging_url(reading: Reading, house: House) -> Iterator[Found]:
    stated = [(e.how, e.text, e.place) for e in own_addresses(reading)]
    stated += [(m.name, m.content, m.place) for m in reading.document.named("og:image")]
    whole = " ".join({text for _, text, _ in stated}).lower()
    if not any(map(whole.__contains__, _SIGNS)):
        return
    for (how, text, place), _ in once(stated, lambda row: row[1]):
        parts = split(text)
        host = (parts.hostname or "") if parts else ""
        if _HOST.match(host):
            message = f"{called(how)} leads to a test system: {quoted(text)}"
            yield Found(message, place, text, "url", hint="write the public address", confidence="likely")
