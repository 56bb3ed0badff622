"""Whether a text reads like a credit: names and houses in a chain, hardly a small word."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from newsmeta.wire import creditjoints, eastasian, labels, vocabulary
from newsmeta.wire.flags import flags_of, is_licence, without_suffix
from newsmeta.wire.house import is_house
from newsmeta.wire.person import is_person

_CAPITALLESS = "\u10d0\u10ff"  # the first and last letter of Georgian, whose capitals no name has
_SIZE = 170  # characters a credit may be long
_SENTENCE = re.compile(r"[^\W\d_]{5}\.\s")
_NAMED = re.compile(r"[\s/／|]")
_WORDS = 18  # a chain of names has no more words
_LOWER_OK = 0.34  # share of small words above which a text is a sentence and no credit


def reads_like_credit(text: str) -> bool:
    """Return whether *text*, found behind a label, names somebody instead of saying something."""
    text = text.strip(" .,;:")
    if not text or len(text) > _SIZE or text[-1] in "?!":
        return False
    text = text[labels.leading(text) :].removesuffix(" or licensors").removeprefix("the ")
    if not text:
        return False
    words = text.split()
    if words[0].strip(".,").isdigit() and (words[0][-1] in ".," or words[1:2] == [] or not words[1][0].isupper()):
        return False
    if eastasian.is_eastasian(text):
        return len(text) <= 45 and "。" not in text
    if text.lower() == text.upper() or _CAPITALLESS[0] <= text[0] <= _CAPITALLESS[1]:
        return len(words) <= 8
    small = [word for word in words if word[:1].islower() and not _is_small_ok(word)]
    if ". " in text and not _labelled_parts(text):
        return False
    return len(words) <= 24 and len(small) <= max(1, _LOWER_OK * len(words))


def _labelled_parts(text: str) -> bool:
    """Return whether what follows each full stop inside *text* is another label, a name or an initial's rest."""
    parts = text.split(". ")
    return all(
        len(_NAMED.split(before)[-1]) <= 4 or labels.leading(after) or is_chain(after)
        for before, after in pairwise(parts)
        if before
    )


def _is_small_ok(word: str) -> bool:
    low = word.strip(".,;:()/|-").lower()
    return _is_linking(low) or bool(flags_of(low)) or "/" in word or "." in word[:-1] or not low.isalpha()


def _is_linking(low: str) -> bool:
    """Return whether a small word links names or labels them, or is a part of a name."""
    return (
        low in _links()
        or low in vocabulary.family("particles")
        or low in vocabulary.agency_names()
        or low in labels.nouns()
        or low in vocabulary.words("caption", "suffix")
        or low in vocabulary.houses("signs")
    )


@cache
def _links() -> frozenset[str]:
    joints = vocabulary.words("byline", "conj", "with", "for")
    return joints | vocabulary.words("caption", "by") | {"via", "of"}


def is_chain(text: str) -> bool:
    """Return whether *text* is names only, at least one a known agency's ("Jan Berg/AFP", "APA / dpa, File")."""
    if text.count(" ") > _WORDS:
        return False
    text = (text[4:] if text[:4].lower() == "via " else text).removesuffix(" or licensors")
    parts = [part.strip(" .").removeprefix("the ") for part in creditjoints.links(text) if part and part.strip(" .")]
    if not parts or len(parts) > 6 or len(text) > 110:
        return False
    if len(parts) == 1 and "-" not in text and len(text.split()) > _longest_name():
        return False
    named = any(is_known(part) for part in parts) or (
        len(parts) > 1 and is_person(parts[0]) and any(map(is_house, parts[1:]))
    )
    named = named or ("/" in text and any("handout" in flags_of(part) for part in parts[1:]) and is_house(parts[0]))
    return named and all(is_known(part) or _nameable(part) for part in parts)


def is_known(part: str) -> bool:
    """Return whether one piece is a known agency's name, "Photo" or "File" behind it or not."""
    low = part.lower().strip("«» ")
    names = vocabulary.agency_names()
    first, _, rest = low.partition(" ")
    if rest in names and flags_of(first):
        return True
    if "-" in low and all(piece in names for piece in low.split("-")):
        return True  # AFP-JIJI
    return low in names or (len(part.split()) <= 5 and without_suffix(part)[0].lower() in names)


@cache
def _longest_name() -> int:
    """Return of how many words a known name with a flag before it has at most, or a person's name."""
    return max(6, 1 + max(name.count(" ") + 1 for name in vocabulary.agency_names()))


def _nameable(part: str) -> bool:
    if part.startswith("©") or flags_of(part) or is_licence(part):
        return True
    words = part.split()
    if (
        len(words) > (6 if is_house(part) else 5)
        or any(char in part for char in '?!。！？“”"«»')
        or any(word.isdigit() for word in words)
    ):
        return False
    if ". " in part and (_SENTENCE.search(part) or not is_person(part)):
        return False
    name = without_suffix(part)[0]
    small = [word for word in words if word.islower() and word.isalpha() and not _is_small_ok(word)]
    return is_person(name) or (is_house(name) and not small) or (len(words) == 1 and part.replace("-", "").isalnum())


def is_person_and_house(inner: str) -> bool:
    """Return whether *inner* is a person's name, a slash and something more ("Ana Ruiz/Marsh Post")."""
    parts = inner.split("/")
    return (
        2 <= len(parts) <= 4 and is_person(parts[0].strip()) and all(part.strip() for part in parts) and len(inner) < 90
    )
