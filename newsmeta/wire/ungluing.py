"""Takes apart names printed without a space between them ("Paul BergAna Ruiz", "BERGAssociated Press")."""

from __future__ import annotations

import re

from newsmeta.wire import vocabulary
from newsmeta.wire.house import is_house
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.person import given

_NUMBER = re.compile(r"([^\W\d_]{3})(?=\d{1,4}(?:[-.:/](?:\s\S|\d)|\s[A-Za-z]{3,9}\s\S))")
_EVEN = re.compile(r"(?:[A-Z]?[a-z]* )*[A-Z]?[a-z]*")  # no capital stands inside a word, nor any number or sign


def unglue(text: str) -> str:
    """Return *text* with `` | `` put where one name runs into the next one, a job title, a date or a house."""
    if text.isascii() and _EVEN.fullmatch(text):
        return text
    out: list[str] = []
    words = _NUMBER.sub(r"\1 | ", text).split(" ")
    since = 0  # words since the last separator
    for index, word in enumerate(words):
        first = index == 1 and words[0].lower() in vocabulary.words("byline", "by")
        for part in _parts(word, since, words[index + 1 : index + 2], first):
            out.append(part)
            since = 0 if part in _STOPS or part[-1:] in (",", ";") else since + 1
    return " ".join(out)


_STOPS = frozenset("|-–—·")


def _parts(word: str, before: int, after: list[str], first: bool = False) -> list[str]:
    """Return the parts of one word; *first*: nothing but a word for "by" stands before it."""
    if (
        len(word) < 4
        or word.istitle()
        or word.isupper()
        or word.islower()
        or not word[:3].replace("'", "").replace("’", "").isalpha()
    ):
        return [word]
    if word.lower() in vocabulary.agency_names() or word.lower().strip(".,;") in vocabulary.houses("forms"):
        return [word]  # its own capitals
    if word.startswith("By") and word[2].isupper() and before == 0:
        return ["By", *_parts(word[2:], 0, after)]
    if word.startswith("Von") and before == 0 and given(word[3:]):
        return ["Von", word[3:]]
    at = 0 if "." in word[1:-1] else _boundary(word)
    if not at:
        return [word]
    left, right = word[:at], word[at:]
    low = left.lower()
    if low in vocabulary.words("byline", "by") and before == 0:
        return [left, *_parts(right, 0, after)]
    furniture = low in vocabulary.words("byline", "tail") or (
        before == 0 and low in vocabulary.words("byline", "modifiers") and _begins_name(right)
    )
    if furniture or _title_word(left):
        return [left, "|", *_parts(right, 0, after)]
    if before == 1 and first and given(left):
        return [word]  # By MaryAnn …
    if before and low not in vocabulary.family("glued") and _begins(right, after):
        return [left, "|", *_parts(right, 0, after)]
    return [word]


def _boundary(word: str) -> int:
    """Return where a small letter meets a capital, or capitals meet a capitalised word; 0 when nowhere."""
    for index in range(2, len(word) - 1):
        here, last = word[index], word[index - 1]
        if not here.isupper():
            continue
        opens = word[index + 1].islower() or word[index:].isupper()
        if last.islower() and opens and (word[0].islower() or word[:index].lower() not in vocabulary.family("glued")):
            return index
        if (
            index > 2
            and last.isupper()
            and word[index + 1].islower()
            and word[:index].isupper()
            and len(word) - index > 2
        ):
            return index
    return 0


def _title_word(word: str) -> bool:
    return word.lower() in vocabulary.words("byline", "titles")


def _begins_name(right: str) -> bool:
    return given(right) or (right.startswith("By") and right[2:3].isupper())


def _begins(right: str, after: list[str]) -> bool:
    """Return whether *right*, up to where it is glued itself, can be the first word of something new."""
    bare = right[: _boundary(right) or len(right)].strip(".,;")
    low = bare.lower()
    if len(bare) < 4 and bare.isupper() and low not in vocabulary.agency_names() and not after:
        return False  # "WebMD"
    known = low in vocabulary.calendar_words() or any(
        low in vocabulary.words("byline", key) for key in ("modifiers", "tail", "desks")
    )
    if known or is_title(bare) or is_house(bare) or given(bare):
        return True
    return bool(after and after[0][:1].isupper()) or is_house(" ".join([bare, *after]))
