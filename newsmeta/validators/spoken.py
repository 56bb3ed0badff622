"""What a source speaks of: a rule about live blogs has nothing to look at where no word of them is used."""

from __future__ import annotations

from newsmeta.model.reading import Reading
from newsmeta.sources.remembered import remembered
from newsmeta.validators.survey import survey_of


@remembered
def spoken(reading: Reading) -> set[str]:
    """Return the properties and types of structured data, names of meta tags, kinds of flaws, and the fields found."""
    document, seen = reading.document, survey_of(reading.document)
    words = {flaw.kind for flaw in document.flaws}
    words.update(reading.ledger, document.names(), seen.kinds, seen.names)
    return words
