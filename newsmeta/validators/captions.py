"""Captions as readers see them: their words apart from their credit, with the place of each."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.model.parts import Image
from newsmeta.model.reading import Reading
from newsmeta.model.web import address
from newsmeta.sources.remembered import remembered
from newsmeta.wire.caption import Caption, parse_caption

_SHOWN: Final = ("html", "prose")
_LONGEST: Final = 2000
_MOST: Final = 60


class Printed(NamedTuple):
    """A printed caption: ``words`` as they stand, ``parsed`` into caption and credit; ``credit`` may stand apart."""

    said: Evidence
    words: Words
    parsed: Caption
    credit: Words | None

    @property
    def credited(self) -> bool:
        """Whether a credit is printed, in the caption or apart from it."""
        return bool(self.credit or self.parsed.credit)


@remembered
def captions(reading: Reading) -> tuple[Printed, ...]:
    """Return the printed captions of the story's own pictures, in reading order."""
    language = reading.article.language
    return tuple(
        Printed(said, words, parse_caption(words.text[:_LONGEST], language=language), said.parts.get("credit"))
        for said in reading.ledger.of("images")[: 4 * _MOST]
        if said.source in _SHOWN and (words := said.parts.get("caption")) is not None
    )[:_MOST]


def captions_beside(reading: Reading) -> tuple[Words, ...]:
    """Return the captions printed with the related stories, in reading order."""
    found = (said.parts.get("caption") for said in reading.ledger.of("related")[:_MOST])
    return tuple(words for words in found if words is not None)


def evidence_of(reading: Reading, image: Image) -> Evidence | None:
    """Return the evidence that *image* was read from; None where it cannot be told."""
    document = reading.document
    for said in reading.candidates("images"):
        if image.url and said.text and address(said.text, document) == image.url:
            return said
        if image.file and said.part("file") == image.file:
            return said
        if image.caption and (said.part("caption") or "").strip().startswith(image.caption):
            return said
    return None
