"""Sources: the agency or organisation credited for the copy."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import story_items
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.layout import layout
from newsmeta.sources.document import Document
from newsmeta.sources.structured import items, text, texts
from newsmeta.wire.signoff import parse_signoff


@extractor
def source(document: Document) -> Iterator[Evidence]:
    for item in story_items(document):
        for prop, trust in (("sourceOrganization", 0.9), ("provider", 0.5)):
            how = f"{item.types[0]}.{prop}"
            for value in texts(item, prop):
                yield Evidence("source", value.text, item.syntax, how, value.place, trust)
            for house in items(item, prop):
                if name := text(house, "name"):
                    address = text(house, "url")
                    parts = {"url": Words(address.text, address.place)} if address else {}
                    yield Evidence("source", name.text, item.syntax, how, name.place, trust, parts)
    found = layout(document).signoff
    signed = parse_signoff(found[0]) if found else None
    if found and (signed is None or signed.agency):  # the writer's initials are no organisation
        words, place = found
        yield Evidence("source", words, "prose", "sign-off", place, 0.7)
