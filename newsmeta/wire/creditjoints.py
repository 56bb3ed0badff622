"""What parts the names of a credit: signs, the words for "via" and "for", articles before a house."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.wire import vocabulary

_ENDS = r"(?<=[^\W\d_])—(?=[^\W\d_])"
_SIGNS = (
    r"\s{0,4}([/／|;•·、＝=\n])\s{0,4}|\s{0,4}[,，]\s{1,4}|，|\s{1,4}[-–—]\s{1,4}"
    rf"|{_ENDS}|(?<=[^\W\d_][^\W\d_][^\W\d_])(?<!\bBros)\.\s{{1,4}}"
)
_CHAIN = rf"\s{{0,3}}[/／|;•]\s{{0,3}}|,\s{{1,3}}|\s[-–—]\s|{_ENDS}"
_SIGN = re.compile("[/,–—|;•／-]")
_SPLIT, _SIGNED_CHAIN = re.compile(_SIGNS), re.compile(_CHAIN)
_WORD = re.compile(r"\w+")


def parted(text: str) -> list[str]:
    """Return the pieces of a credit and, between them, the sign that tells something of the next one, or None."""
    return (_worded_split() if _words_part(text) else _SPLIT).split(text)


def links(text: str) -> list[str]:
    """Return the names of a chain, a credit that no label marks."""
    if _words_part(text):
        return _worded_chain().split(text)
    return _SIGNED_CHAIN.split(text) if _SIGN.search(text) else [text]


def _words_part(text: str) -> bool:
    """Return whether "via" or "for" may part names in *text*; most credits hold neither and need no long pattern."""
    return not joints().isdisjoint(text.lower().split())


@cache
def _worded_split() -> re.Pattern[str]:
    words = sorted({form for word in joints() for form in (word, word.upper())})
    return re.compile(rf"{_SIGNS}|\s(?:{'|'.join(words)})\s")


@cache
def _worded_chain() -> re.Pattern[str]:
    return re.compile(rf"{_CHAIN}|\s(?:{'|'.join(sorted(joints()))})\s", re.IGNORECASE)


@cache
def joints() -> frozenset[str]:
    """Return the words for "via" and "for" in every language."""
    single = (word for word in vocabulary.words("byline", "for") if " " not in word)
    return vocabulary.words("caption", "via").union(single)


def goes_through(text: str) -> bool:
    """Return whether *text* holds "via" in any language, as a word of its own."""
    return not vocabulary.words("caption", "via").isdisjoint(_WORD.findall(text.lower()))


def without_article(text: str) -> str:
    """Return *text* without what may stand before the name of a house: "the", "via the", "by"."""
    word = _WORD.match(text)
    match = _before_house().match(text) if word and word[0].lower() in _before_words() else None
    return text[match.end() :] if match else text


@cache
def _before_words() -> frozenset[str]:
    """Return the first words of what may stand before the name of a house."""
    words = vocabulary.words("caption", "via", "articles") | vocabulary.words("byline", "opens") | {"from", "for"}
    return frozenset(word.partition(" ")[0] for word in words)


@cache
def _before_house() -> re.Pattern[str]:
    on, by = vocabulary.either("caption", "via"), vocabulary.either("byline", "opens")
    articles = vocabulary.either("caption", "articles")
    return re.compile(
        rf"(?:(?:{on})\s+)?(?:{articles})\s+(?=['\"„“‘«A-ZÀ-Þ])|(?:{on}|from|(?:for|For)(?: the)?|FOR|{by})\s+"
    )
