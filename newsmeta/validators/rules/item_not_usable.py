"""A news item says that it is not to be used.

## What it does
Reports ninjs and NewsML-G2 items whose publishing status is not `usable`: withheld, canceled, or a word that the IPTC
does not have.

## Why it matters
What was withdrawn must not be published, and what was withheld not yet. A word that nobody knows is passed over.

## Who asks for it
IPTC's publishing status (https://cv.iptc.org/newscodes/pubstatusg2/): usable, withheld, canceled.

## How to fix
Take the item out of what is published; or, when it is good to use, say `usable`.

## Fails
```ninjs
{"uri": "urn:example:1", "type": "text", "pubstatus": "canceled", "versioncreated": "2026-01-16T08:30:00+07:00",
 "headline": "Ferry line reopens", "copyrightholder": "Port Aven Post"}
```

## Passes
```ninjs
{"uri": "urn:example:1", "type": "text", "pubstatus": "usable", "versioncreated": "2026-01-16T08:30:00+07:00",
 "headline": "Ferry line reopens", "copyrightholder": "Port Aven Post"}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story, quoted

_SCHEME = re.compile(r".*[:/#]")  # stat:usable, http://cv.iptc.org/newscodes/pubstatusg2/usable
_KNOWN = ("withheld", "canceled")


@rule("warning", formats=("ninjs", "newsml-g2"), needs=("iptc:pubstatus",), ninjs="warning", wire="warning")
def item_not_usable(reading: Reading, house: House) -> Iterator[Found]:
    for said in of_story(reading, "iptc:pubstatus")[:1]:
        status = _SCHEME.sub("", said.value.text.strip()[:200]).lower()
        if status and status != "usable":
            known = status in _KNOWN
            message = f"the item is {status}" if known else f"the publishing status is {quoted(status)}, which is none"
            hint = "do not publish it" if known else "write usable, withheld or canceled"
            yield Found(message, said.value.place, said.value.text, hint=hint)
