"""What stands beside the names in a picture's credit: flags ("Handout"), licences, last words ("AP Photo")."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsmeta.wire import vocabulary

_FLAGS = ("handout", "archive", "pool", "staff", "montage", "symbol", "ai")
_NAMES = {"archive": "file"}
KINDS: Final = frozenset(("file", "symbol"))
"""Flags that say what a picture is and not who gave it."""
_LICENCE = re.compile(r"cc0?\b.{0,20}|by(?:-\w\w){1,2}(?: \d.\d)?", re.IGNORECASE)
_MORE = 20  # letters behind "public domain"
_ACRONYM = 5  # letters that a word has which is no acronym


@cache
def _flag_words() -> dict[str, tuple[str, ...]]:
    """Return every word that flags a picture → its flags."""
    found: dict[str, tuple[str, ...]] = {}
    for key in _FLAGS:
        flag = (_NAMES.get(key, key),)
        for word in vocabulary.listed("caption", key):
            found[word] = found.get(word, ()) + flag
    return found


def flags_of(text: str) -> tuple[str, ...]:
    """Return the flags that *text*, one piece of a credit, is made of (``handout``, ``file``, ``pool`` …)."""
    return _flag_words().get(text.strip(" .,;:：=()[]").lower(), ())


def flags_of_label(label: str) -> list[str]:
    """Return the flags that a label holds beside its noun and preposition ("Photo courtesy of", "montasje av")."""
    words = label.strip(" .,;:：=()[]").lower().split()
    spans = (" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(i + 3, len(words)) + 1))
    return list(dict.fromkeys(flag for span in spans for flag in flags_of(span)))


def is_licence(text: str) -> bool:
    """Return whether one piece names a licence ("CC BY-SA 4.0", "public domain")."""
    return _LICENCE.fullmatch(text) is not None or _is_free(text)


def _is_free(text: str) -> bool:
    """Return whether one piece says "public domain" in any language, and hardly more."""
    low = text.lower()
    said = next((words for words in vocabulary.words("caption", "free") if low.startswith(words)), "")
    return bool(said) and len(low) <= len(said) + _MORE and not low[len(said) : len(said) + 1].isalnum()


def made_by_machine(text: str) -> bool:
    """Return whether a longer piece says that a machine made the picture."""
    words = text.lower().split()
    return len(words) > 2 and any(word.strip("-.,") in vocabulary.words("caption", "ai") for word in words)


@cache
def _glued_suffixes() -> tuple[str, ...]:
    return tuple(word for word in vocabulary.words("caption", "suffix") if not word.isascii() and word > "\u3000")


def without_suffix(text: str) -> tuple[str, list[str]]:
    """Return *text* without trailing words that are no part of the name ("AP Photo", "LRT nuotr."), and their flags."""
    flags: list[str] = []
    for _ in range(2):
        if " " not in text or text.lower() in vocabulary.agency_names():
            break
        head, _, last = text.rpartition(" ")
        low = last.lower().strip(".()")
        if not head or not (low in vocabulary.words("caption", "suffix") or flags_of(last)):
            break
        known = "staff" in flags_of(last) or head.lower() in vocabulary.agency_names() or _is_acronyms(head, last)
        if low in vocabulary.houses("words") and not known:
            break
        text, flags = head.strip(" -–,"), [*flags, *flags_of(last)]
    if text.endswith(_glued_suffixes()) and text.lower() not in vocabulary.agency_names():
        glued = max((end for end in _glued_suffixes() if text.endswith(end)), key=len)
        rest = text.removesuffix(glued).strip()
        named = glued not in vocabulary.endings() or rest.lower() in vocabulary.agency_names()
        text = rest if len(text) > len(glued) + 1 and named else text
    return text, flags


def _is_acronyms(house: str, last: str) -> bool:
    """Return whether the last word is "photo" behind a house's letters ("HT Photo"), and no part of its name."""
    bare = last.lower() in vocabulary.bare_labels() and not last.isupper()
    return bare and house.isupper() and house.isalpha() and len(house) < _ACRONYM
