"""A name has a prefix that no context defines.

## What it does
Reports properties and types like `dc:title` in JSON-LD whose prefix is neither defined by a context of the page nor a
scheme of addresses. schema.org's own context defines `schema`, `rdf`, `rdfs`, `xsd`, `owl`, `dc`, `dct`, `foaf`,
`skos` and a few more.

## Why it matters
The name becomes an address of the made-up scheme “dc:”; nobody looks there.

## Who asks for it
JSON-LD 1.1: compact IRIs need a prefix defined in the context (https://www.w3.org/TR/json-ld11/#compact-iris, read
2026-11-02).

## How to fix
Define the prefix in `@context`, beside schema.org.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "nzz:shelf": "Local"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": ["https://schema.org", {"nzz": "https://example.com/terms#"}], "@type": "NewsArticle",
 "headline": "Ferry line reopens", "nzz:shelf": "Local"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsmeta.model.reading import Reading
from newsmeta.validators.blocks import own_terms
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import key_place, more, once, under

_KNOWN: Final = frozenset(
    "schema rdf rdfs xsd owl dc dct dcterms dcat dctype foaf skos void prov vann gs1 geo bibo brick csvw dcam doap "
    "odrl org qb sh skosxl sosa ssn time vs wgs http https urn tag mailto".split()
)


@rule("info", formats=("html", "jsonld"), schema_org="warning")
def undefined_prefix(reading: Reading, house: House) -> Iterator[Found]:
    named = under(reading.document, _prefixed)
    own = own_terms(reading.document) if named else ()
    seen = (said for said in named if said.item.syntax == "jsonld" and _prefix(said.name) not in own)
    for first, others in once(seen, lambda said: _prefix(said.name)):
        message = f"no context defines the prefix of {first.name}{more(others)}"
        hint = f'add {{"{_prefix(first.name)}": "https://…"}} to @context'
        yield Found(message, key_place(first.value), first.name, hint=hint)


def _prefixed(name: str) -> bool:
    return ":" in name and _prefix(name) not in _KNOWN


def _prefix(name: str) -> str:
    return name.partition(":")[0]
