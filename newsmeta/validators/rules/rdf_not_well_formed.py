"""A statement of an RDF file cannot be read.

## What it does
Reports statements of Turtle, TriG, N-Triples and N-Quads that break the language's rules; the others are read.

## Why it matters
RDF stores refuse the whole file at the first such statement.

## Who asks for it
Turtle (https://www.w3.org/TR/turtle/, read 2026-11-02), section 6.5: the grammar that a Turtle document must follow.

## How to fix
Close every quotation mark and bracket, put addresses between `<` and `>` without blanks, and end each statement with a
full stop.

## Fails
```turtle
@prefix schema: <http://schema.org/> .
<https://example.com/ferry> a schema:NewsArticle ; schema:headline "Ferry line reopens .
```

## Passes
```turtle
@prefix schema: <http://schema.org/> .
<https://example.com/ferry> a schema:NewsArticle ; schema:headline "Ferry line reopens" .
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule


@rule("error", formats=("rdf",), needs=("rdf-not-well-formed",))
def rdf_not_well_formed(reading: Reading, house: House) -> Iterator[Found]:
    for flaw in reading.document.flaws_of("rdf-not-well-formed"):
        yield Found(flaw.message, flaw.place, hint="look for an open quotation mark or bracket before it")
