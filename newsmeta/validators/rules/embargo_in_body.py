"""An embargo line stands in the published text.

## What it does
Reports lines of the story's text that say until when it may not be published (“EMBARGOED UNTIL …”, “Sperrfrist …”,
“Sous embargo …”).

## Why it matters
Either the story went out too early, or a note to editors did.

## Who asks for it
Wire practice; no consumer asks for it.

## How to fix
Check that the embargo is over, then delete the line.

## Fails
```text
Ferry line reopens

EMBARGOED UNTIL 06:00 GMT, 16 January 2026

The ferry to Tessel sails again from Thursday, the harbour office said on Wednesday. Tickets cost four pounds each.

The line had been closed for two years after a storm broke the landing stage of the island.
```

## Passes
```text
Ferry line reopens

The ferry to Tessel sails again from Thursday, the harbour office said on Wednesday. Tickets cost four pounds each.

The ministry lifted the embargo on fuel for the island, and the line is open again after two years.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import lines_of_body, place_of_line
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_EMBARGO = re.compile(
    r"[\W_]{0,4}(?:(?:strictly |under |strict )?embargo(?:ed|:)?(?: for (?:release|publication))?(?: until| till|:)"
    r"|not for (?:release|publication|broadcast) (?:before|until)|(?:hold|held) for release"
    r"|sperrfrist(?: bis|:| )|(?:sous )?embargo(?: jusqu|\s?:)"
    r"|embargado hasta|embargo hasta|sotto embargo|embargo fino"
    r"|embargado até|onder embargo|эмбарго до)",
    re.IGNORECASE,
)
_LONGEST = 300  # as of other notes to the desk: the lines are picked out once
_SHORT = 160


@rule("warning", "body", wire="error", trust="warning")
def embargo_in_body(reading: Reading, house: House) -> Iterator[Found]:
    for line in lines_of_body(reading, longest=_LONGEST):
        if len(line.text) <= _SHORT and _EMBARGO.match(line.text):
            message = f"an embargo line stands in the text: {quoted(line.text)}"
            yield Found(
                message,
                place_of_line(reading, line),
                line.text,
                "body",
                hint="check that the embargo is over, then delete the line",
            )
