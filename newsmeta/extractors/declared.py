"""Evidence from what a page declares: tables of places to look, each with the trust it deserves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsmeta.extractors.evidence import Evidence
from newsmeta.sources.document import Document
from newsmeta.sources.structured import Item, Value, articles, texts


def from_meta(document: Document, field: str, table: Mapping[str, float], source: str = "meta") -> Iterator[Evidence]:
    """Yield one piece of evidence for every meta of *document* that *table* (name → trust) lists."""
    for name, trust in table.items():
        for meta in document.named(name):
            yield Evidence(field, meta.content, "feed" if name.startswith("feed:") else source, name, meta.place, trust)


def story_items(document: Document) -> list[Item]:
    """Return the items that describe the story itself: articles, those nearest to the page's URL first."""
    if "story_items" not in document.memo:
        document.memo["story_items"] = articles(document.items)
    found: list[Item] = document.memo["story_items"]
    return found


def from_items(document: Document, field: str, table: Mapping[str, float]) -> Iterator[Evidence]:
    """Yield evidence for every text value of the properties in *table* (property → trust) on the story's items."""
    for item in story_items(document):
        for name, trust in table.items():
            for value in texts(item, name):
                yield from_value(field, item, name, value, trust)


def from_value(field: str, item: Item, name: str, value: Value, trust: float) -> Evidence:
    """Return one text value of an item's property as evidence."""
    how = f"{item.types[0] if item.types else 'Thing'}.{name}"
    return Evidence(field, value.text, item.syntax, how, value.place, trust)
