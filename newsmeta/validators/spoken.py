"""The words that a source uses to say things: a rule about live blogs has nothing to look at where none is named."""

from __future__ import annotations

from newsmeta.sources.document import Document
from newsmeta.sources.remembered import remembered
from newsmeta.validators.survey import survey_of


@remembered
def spoken(document: Document) -> frozenset[str]:
    """Return the properties and types of the structured data, the names of meta tags and the kinds of flaws."""
    words = set(document.names())
    words.update(flaw.kind for flaw in document.flaws)
    for shape in survey_of(document).shapes:
        words.update(shape.types, shape.names)
    return frozenset(words)
