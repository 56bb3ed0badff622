"""Takes apart names that were printed without a space between them ("Paul WisemanFatima Hussein", "TUCKERAssociated Press")."""

from __future__ import annotations

from newsmeta.wire import vocabulary
from newsmeta.wire.name import given, is_house, is_title

_NOT_AFTER = frozenset("mc mac fitz de la le di du van von da des del al el o abu dela della saint san".split())


def unglue(text: str) -> str:
    """Return *text* with `` | `` put where one name runs into the next one, a job title, a month or a house."""
    out: list[str] = []
    words = text.split(" ")
    for index, word in enumerate(words):
        parts = _parts(word, len(_since_stop(out)), words[index + 1 : index + 2])
        out += parts
    return " ".join(out)


def _since_stop(words: list[str]) -> list[str]:
    """Return the words since the last separator."""
    for index in range(len(words) - 1, -1, -1):
        if words[index] == "|" or words[index][-1:] in ",;":
            return words[index + 1 :]
    return words


def _parts(word: str, before: int, after: list[str]) -> list[str]:
    if len(word) < 4 or word.istitle() or word.isupper() or word.islower() or not word[:2].isalpha() or "." in word[1:-1]:
        return [word]
    at = _boundary(word)
    if not at:
        return [word]
    left, right = word[:at], word[at:]
    low = left.lower()
    if low in vocabulary.words("byline", "by") and before == 0:
        return [left, *_parts(right, 0, after)]
    if _title_word(left):
        return [left, "|", *_parts(right, 0, after)]
    if before and low not in _NOT_AFTER and _begins(right, after):
        return [left, "|", *_parts(right, 0, after)]
    return [word]


def _boundary(word: str) -> int:
    """Return where a small letter meets a capital, or capitals meet a capitalised word; 0 when nowhere."""
    for index in range(2, len(word) - 1):
        here, last = word[index], word[index - 1]
        opens = word[index + 1].islower() or word[index:].isupper()
        if here.isupper() and last.islower() and opens and (word[0].islower() or word[:index].lower() not in _NOT_AFTER):
            return index
        if index > 2 and here.isupper() and last.isupper() and word[index + 1].islower() and word[:index].isupper() and len(word) - index > 2:
            return index
    return 0


def _title_word(word: str) -> bool:
    return word.lower() in vocabulary.words("byline", "titles")


def _begins(right: str, after: list[str]) -> bool:
    """Return whether *right* can be the first word of something new."""
    bare = right.strip(".,;")
    low = bare.lower()
    known = low in vocabulary.calendar_words() or low in vocabulary.words("byline", "modifiers") or is_title(bare) or is_house(bare)
    return known or given(bare) or bool(after and after[0][:1].isupper()) or is_house(" ".join([bare, *after]))
