"""Languages: declared by the page or its metadata, else heard from the prose."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newsmeta.extractors.declared import from_items, from_meta, spellings
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.sources.document import FOR_READERS, Document
from newsmeta.sources.language import UNHEARD, guess_language, is_heard

_METAS = spellings(
    {
        "html:lang": 0.7,
        "feed:language": 0.75,
        "og:locale": 0.6,
        "content-language": 0.55,
        "language": 0.5,
        "dc.language": 0.6,
        "dcterms.language": 0.6,
        "itemprop:inlanguage": 0.7,
    }
)
_SAMPLE = 320  # letters that are listened to
_REACH, _LINES = 40, 1000
"""Among so many blocks of a page the story begins; a dump's menu may fill more lines."""
_LINE, _DENSE = 60, 20
"""A line without blanks is in a script whose characters say more."""


@extractor
def language(document: Document) -> Iterator[Evidence]:
    trust = 0.75 if document.format in FOR_READERS else 0.85
    stated = [
        *from_items(document, "language", {"inLanguage": trust}),
        *from_meta(document, "language", _METAS),
    ]
    yield from stated
    texts = [block.text for block in document.blocks[: _REACH if document.page is not None else _LINES]]
    prose = (text for text in texts if len(text) > (_LINE if " " in text else _DENSE))
    sample = " ".join(islice(prose, _REACH))[:_SAMPLE]
    named = {item.text.strip()[:2].lower(): None for item in stated}
    heard = next((tag for tag in named if is_heard(tag, sample)), None) or guess_language(sample, named)
    if heard and (UNHEARD.isdisjoint(named) or heard in named or is_heard(heard, sample)):
        yield Evidence("language", heard, "prose", "heard in the prose", None, 0.8)
