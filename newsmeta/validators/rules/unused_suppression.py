"""A comment allows a flaw that is not there.

## What it does
Reports an ignore comment whose rule found nothing in the lines it speaks of.

## Why it matters
The flaw was mended, or the comment stands in the wrong place. Left there, it will hide the next one of its kind.

## Who asks for it
newsmeta itself, as linters of code do for their own ignore comments.

## How to fix
Delete the comment, or move it to the line it was meant for.

## Fails
```html
<!doctype html><html lang="en"><head><title>Ferry fares fall</title>
<!-- newsmeta: ignore unknown-suppression -- left over from the old templates -->
</head><body><h1>Ferry fares fall</h1></body></html>
```

## Passes
```html
<!doctype html><html lang="en"><head><title>Ferry fares fall</title></head>
<body><h1>Ferry fares fall</h1></body></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.suppression import UNUSED, directives


@rule("warning", formats=("html", "feed"))
def unused_suppression(reading: Reading, house: House) -> Iterator[Found]:
    """Yield each comment without effect."""
    # The runner knows what the other rules found and leaves the idle comments in the notes. Asked alone, without
    # any other rule, every comment is idle.
    for idle in reading.notes.get(UNUSED, directives(reading.document)):
        message = f"nothing here needs the comment that allows {idle.rule}"
        yield Found(message, idle.place, idle.rule, hint="delete the comment, or move it to the line it was meant for")
