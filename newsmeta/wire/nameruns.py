"""Where the names behind a credit's label end when the story goes on in the same line."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.wire import labels, vocabulary

_WORD = re.compile(r"[^\s,;:/|()\[\]（）【】]{1,60}")


@cache
def connector() -> re.Pattern[str]:
    """Return what joins two names of one credit: a slash, a bar, a comma, "via", "and"."""
    words = vocabulary.either("dateline", "and")
    return re.compile(rf"\s{{0,2}}(?:[/／|&+]|,(?=\s[A-ZÀ-Þ\u0400-\u042f]))\s{{0,2}}(?=\S)|\s(?:[Vv]ia|{words})\s")


def names_end(seen: str, at: int) -> int:
    """Return where the names behind a label end, 0 when none stand there."""
    end = 0
    for _ in range(6):
        at += len(seen[at : at + 3]) - len(seen[at : at + 3].lstrip())
        at += labels.leading(seen[at : at + 60])
        after = _one_name(seen, at)
        if not after:
            break
        end = after
        joint = connector().match(seen, end)
        if not joint:
            break
        at = joint.end()
    return end


def _one_name(seen: str, at: int) -> int:
    """Return where one house's or person's name that begins at *at* ends, 0 when none does."""
    words = list(_WORD.finditer(seen, at, at + 120))[:6]
    if not words or words[0].start() != at:
        return 0
    for count in range(min(4, len(words)), 0, -1):
        stop = words[count - 1].end()
        if seen[at:stop].strip(" .").lower() in vocabulary.agency_names():
            return _with_suffix(seen, stop - (seen[stop - 1] == "."), words[count : count + 1])
    return _person_end(seen, words)


def _with_suffix(seen: str, end: int, after: list[re.Match[str]]) -> int:
    known = vocabulary.words("caption", "suffix")
    return (
        after[0].end()
        if after and after[0][0].lower().strip(".") in known and seen[end : after[0].start()] == " "
        else end
    )


def _person_end(seen: str, words: list[re.Match[str]]) -> int:
    """Return where a name of capitalised words ends: before a connector or a stop, else after two words."""
    count = 0
    for index, word in enumerate(words):
        if index and seen[words[index - 1].end() : word.start()] != " ":
            break
        if not (
            word[0][0].isupper()
            or word[0][0] == "@"
            or not word[0][0].isalpha()
            or word[0] in vocabulary.family("particles")
            or word[0].lower() == word[0].upper()
        ):
            break
        if (
            index > 1
            and words[0][0].isupper()
            and words[1][0].isupper()
            and len(words[1][0]) > 2
            and not word[0].isupper()
        ):
            break  # "CYRIL ZINGARO Nationaler": the name is in capitals, what follows is not
        count = index + 1
        if word[0].endswith((".", "。")) and len(word[0]) > 3:
            return word.end() - 1
    while count and words[count - 1][0] in vocabulary.family("particles"):
        count -= 1
    if not count:
        return _small_end(seen, words[0])
    end = words[count - 1].end()
    if connector().match(seen, end) or not seen[end : end + 90].strip(" .") or seen[end] in "\n|":
        return end
    size = 2
    while size < count - 1 and (_is_small(words[size - 1][0])):
        size += 1
    return words[min(size, count) - 1].end()


def _small_end(seen: str, word: re.Match[str]) -> int:
    """Return the end of a lower-case name (dpa, a handle) when a connector or the end follows it."""
    end = word.end()
    return end if connector().match(seen, end) or not seen[end : end + 90].strip(" .") else 0


def _is_small(word: str) -> bool:
    """Return whether *word* is a particle of a family name or an initial."""
    return word in vocabulary.family("particles") or len(word.strip(".")) == 1
