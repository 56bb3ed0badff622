"""What titles and headlines say, however they are spelled: their letters, their stems, whether two are kin."""

from __future__ import annotations

import re
import unicodedata

from newsmeta.recalled import recalled

_WORD = re.compile(r"[^\W\d_]{3,}|\d{2,}")
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_MARKS = bytes(code for code in range(128) if not chr(code).isalnum())
_NO_LETTER = re.compile(r"[\W_]+")
_STEM = 4
"""So many letters of a word stay the same in its forms."""
_BLANKS = 14
"""A script that parts its words by blanks has at most so many letters to each."""
_WORDY, _LONG = 4, 24  # blanks in a headline, letters of one in a script that packs more into each
_SEVERAL, _DENSE_ONES = 2, 8  # the same of what is several words


@recalled(2048)  # a page states its title in many places
def key_of(text: str) -> str:
    """Return the letters and digits of a headline, case-folded: what two spellings of it have in common."""
    if text.isascii():  # bytes are translated in a tenth of the time
        return text.lower().encode().translate(None, _MARKS).decode()
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


@recalled(1024)
def name_key(name: str) -> str:
    """Return what two spellings of one name have in common: letters, without case, accents and punctuation."""
    plain = name.casefold()
    if not plain.isascii():
        plain = "".join([c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c)])
    return _NO_LETTER.sub("", plain)


@recalled(2048)
def stems(text: str) -> frozenset[str]:
    """Return the word stems of a headline, or its pairs of letters in a script without blanks."""
    low = text.casefold()
    if low.isascii() or (low.count(" ") * _BLANKS > len(low) and not _DENSE.search(low)):
        return frozenset(word[:_STEM] for word in _WORD.findall(low))
    key = key_of(text)
    return frozenset(key[i : i + 2] for i in range(len(key) - 1))


def are_kin(first: frozenset[str], second: frozenset[str]) -> bool:
    """Say whether two headlines (as :func:`stems`) may tell the same story."""
    shared, smaller = len(first & second), min(len(first), len(second))
    return smaller > 0 and (2 * shared >= smaller or (shared > 1 and 4 * shared >= smaller))


def is_several(text: str) -> bool:
    """Say whether a text is several words; a script that needs no blanks says as much in some letters."""
    return text.count(" ") >= _SEVERAL or (not text.isascii() and len(text) > _DENSE_ONES)


def is_whole(text: str) -> bool:
    """Say whether a heading has the length of a headline; names of sites and sections are shorter."""
    return text.count(" ") >= _WORDY or (not text.isascii() and len(text) > _LONG)
