"""The words that a source uses to say things: a rule about live blogs has nothing to look at where none is named."""

from __future__ import annotations

from newsmeta.sources.document import Document


def spoken(document: Document) -> frozenset[str]:
    """Return the properties and types of the structured data, the names of meta tags and the kinds of flaws."""
    found: frozenset[str] | None = document.memo.get("spoken")
    if found is None:
        words = {meta.name for meta in document.metas}
        words.update(flaw.kind for flaw in document.flaws)
        for item in document.items:
            words.update(item.types, item.props)
        found = document.memo["spoken"] = frozenset(words)
    return found
