"""A comment allows a rule that newsmeta does not have.

## What it does
Reports an ignore comment that names no rule, an unknown rule, or begins with an unknown word.

## Why it matters
A misspelt name allows nothing: the finding one meant to accept stays, or a reader believes it was accepted.

## Who asks for it
newsmeta itself, as linters of code do for their own ignore comments.

## How to fix
Correct the name; `newsmeta rules` lists all of them.

## Fails
```html
<!doctype html><html lang="en"><head><title>Ferry fares fall</title>
<!-- newsmeta: ignore mising-date -- the archive has none -->
</head><body><h1>Ferry fares fall</h1></body></html>
```

## Passes
```html
<!doctype html><html lang="en"><head><title>Ferry fares fall</title>
<!-- newsmeta: ignore missing-date -- the archive has none -->
</head><body><h1>Ferry fares fall</h1></body></html>
```
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.registry import names
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.runner import RULES
from newsmeta.validators.suppression import Directive, directives

_WORDS = "ignore, ignore-line, ignore-next-line, ignore-start … ignore-end"


@rule("warning", formats=("html", "feed"))
def unknown_suppression(reading: Reading, house: House) -> Iterator[Found]:
    """Yield each comment that names nothing newsmeta knows."""
    rules = names(RULES)
    for row in directives(reading.document):
        if not row.known:
            yield Found("this comment begins with a word newsmeta does not know", row.place, hint=f"use {_WORDS}")
        elif not row.rule:
            yield Found("this comment names no rule", row.place, hint="name the rules it should allow")
        elif row.rule not in rules:
            yield _unknown(row, rules)


def _unknown(row: Directive, rules: tuple[str, ...]) -> Found:
    near = difflib.get_close_matches(row.rule, rules, n=1)
    hint = f"did you mean {near[0]}?" if near else "`newsmeta rules` lists the rules there are"
    return Found(f"there is no rule “{row.rule}” to allow", row.place, row.rule, hint=hint)
