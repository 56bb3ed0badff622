"""Whether two sources of a merged story may tell the same one: an address, a moment or words in common."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import Final

from newsmeta.model.reading import Reading
from newsmeta.validators.addresses import same_story
from newsmeta.validators.instants import apart
from newsmeta.validators.languagetags import primary

_LONGEST: Final = 20_000
_HEAD: Final = 300
_WORD: Final = re.compile(r"[^\W_]+")
_SHORT: Final = 4  # letters; shorter words are mostly of the language, not of the story
_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_FEW: Final = 3  # words; fewer prove nothing
_SHARE: Final = 0.3  # of a headline's words; any two stories of one language have some words in common


def strangers(one: Reading, other: Reading) -> bool:
    """Say whether nothing ties two sources to one story; in doubt they belong together."""
    ours, theirs = one.article, other.article
    if ours.language and theirs.language and primary(ours.language) != primary(theirs.language):
        return False  # a translation shares no word
    if ours.url and theirs.url and same_story(ours.url, theirs.url):
        return False
    if ours.date_published and theirs.date_published and not apart(ours.date_published, theirs.date_published):
        return False
    return _unsaid(one, other) and _unsaid(other, one)


def _unsaid(one: Reading, other: Reading) -> bool:
    """Say whether hardly a word of the head of *one* stands anywhere in *other*."""
    head = words(_head(one))
    return len(head) >= _FEW and len(head & words(_all(other))) <= _SHARE * len(head)


def _head(reading: Reading) -> str:
    article = reading.article
    return (article.headline or article.description or " ".join(article.body[:1]))[:_HEAD]


def _all(reading: Reading) -> str:
    article = reading.article
    return " ".join((article.headline or "", article.description or "", *article.keywords, *article.body))[:_LONGEST]


def words(text: str) -> frozenset[str]:
    """Return what *text* speaks of: its longer words, and pairs of characters where the script has no spaces."""
    found: set[str] = set()
    for run in _WORD.findall(unicodedata.normalize("NFKC", html.unescape(text)).casefold()):
        if _UNSPACED.search(run):
            found.update(run[at : at + 2] for at in range(len(run) - 1))
        elif len(run) >= _SHORT:
            found.add(run)
    return frozenset(found)
