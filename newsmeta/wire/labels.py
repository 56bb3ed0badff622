"""Labels of picture credits ("Foto:", "Photo by", "© "), in any language."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsmeta.wire import vocabulary
from newsmeta.wire.flags import flags_of
from newsmeta.wire.hansigns import SIGN

_COPYRIGHT = re.compile(r"(?:©|ⓒ|\(c\)|（[cCＣ]）|&copy;|copyright(?:\s+©)?)(?:\s{0,3}[:：])?\s{0,3}", re.IGNORECASE)
_CAMERA = re.compile("[📷📸]\ufe0f?\\s{0,2}[:|]?\\s{0,3}")
_COLON = re.compile(r"([^\W\d_](?:[^:：=＝/／|\n…]{0,38}?)?)\s{0,3}(?:[:：=＝/／]|\.{3}|…)(?!//)\s{0,3}")
_DOTTED = re.compile(rf"({SIGN}{{2,4}})・(?![^:：=＝]{{0,6}}[:：=＝])")  # 撮影・山田花子
_SIGN = re.compile(r"[:：=＝/／…]|\.{3}")
_STOPPED = re.compile(r"([^\W\d_]{2,6})\.(?![A-Z]\.)\s{0,3}(?=[^\s])")  # not "Ph.D."
WORD: Final = re.compile(r"[^\s.,;:!?()\[\]/|=،，]{1,40}")
_HOUSE_WORD = re.compile(rf"(?:[A-Z]\.){{2,3}}|{WORD.pattern}")  # U.S. Navy photo by …
_NOUN = re.compile(rf" ({WORD.pattern}) ")
_OPEN, _CLOSE = "([（【［＜〈《<", ")]）】］＞〉》>"
_BEFORE_BAR = 16  # characters in which a label before a bar ends
_NOTICE = 32  # characters before a copyright sign that a label takes


@cache
def nouns() -> frozenset[str]:
    """Return every label that takes a colon, lower-cased."""
    roles = (f"role_{role}" for role in ("photo", "illustration", "video"))
    return vocabulary.words("caption", "labels", "others", "archive", "montage") | vocabulary.words("byline", *roles)


@cache
def _phrases() -> frozenset[str]:
    return vocabulary.words("caption", "phrases")


@cache
def _by() -> frozenset[str]:
    return vocabulary.words("caption", "by")


@cache
def starts() -> frozenset[str]:
    """Return the words with which a label without a colon can begin."""
    return frozenset(label.partition(" ")[0] for lists in (_phrases(), nouns()) for label in lists)


def leading(text: str) -> int:
    """Return how many characters of *text* are a label ("Photo by ", "Foto: ", "© "), 0 when it begins with none."""
    size = _leading_once(text, 0)
    if size and flags_of(text):
        return 0  # "Captura de pantalla" is a flag as a whole
    for _ in range(5 if size else 0):
        more = _leading_once(text, size)
        if not more or more <= size or (text[:more].rstrip()[-1] in "/／" and text[:size].rstrip()[-1] in ":："):
            return size  # in "Photo: Handout/City Hall" the flag is a part of the credit, not a second label
        size = more
    return size


def _leading_once(text: str, at: int) -> int:
    copyright_ = _COPYRIGHT.match(text, at) or _CAMERA.match(text, at)
    if copyright_:
        return copyright_.end()
    colon = _COLON.match(text, at) if _SIGN.search(text, at, at + 46) else None
    if colon and _labels(colon[1]) and (text[colon.end(1) :].lstrip()[:1] not in "/／" or _slashed(colon[1])):
        return colon.end()
    dotted = _DOTTED.match(text, at)
    if dotted and _labels(dotted[1]):
        return dotted.end()
    return stopped(text, at) or wordy(text, at) or _before_notice(text, at) or _barred(text, at)


def _barred(text: str, at: int) -> int:
    """Return where a label before a bar that begins at *at* ends ("PHOTO | NORA ASH"), 0 when none does."""
    bar = text.find(" | ", at, at + _BEFORE_BAR)
    return bar + 3 if bar > at and text[at:bar].lower() in vocabulary.bare_labels() else 0


def _before_notice(text: str, at: int) -> int:
    """Return where a label that stands right before a copyright sign ends ("Photo © AFP"), 0 when none does."""
    sign = text.find("©", at, at + _NOTICE)
    return sign if sign > at and text[at:sign].strip().lower() in nouns() else 0


def stopped(text: str, at: int) -> int:
    """Return where an abbreviated label ("Fot. ", "Ph. ") that begins at *at* ends, 0 when none does."""
    match = _STOPPED.match(text, at)
    return match.end() if match and match[1].lower() in vocabulary.words("caption", "stopped") else 0


def _labels(words: str) -> bool:
    low = words.strip(" .").lower()
    if is_compound(words.strip(" .")) or low in nouns() or low in _phrases() or f"{low}:" in nouns():
        return True
    parts = low.split("・") if "・" in low else ()
    return any(part in nouns() for part in parts) and all(
        part in nouns() or part in vocabulary.words("byline", "by") for part in parts
    )  # 写真・文＝


def is_compound(word: str) -> bool:
    """Return whether one word is a label by its end ("Drohnenfoto"); glued ones have a capital inside."""
    return word.endswith("foto") and word.isalpha()


def _slashed(words: str) -> bool:
    """Return whether "<label>/Name" is how the label is used, as in East Asia, Iceland and Brazil."""
    low = words.strip().lower()
    return low in nouns() and low not in vocabulary.agency_names()


def wordy(text: str, at: int = 0) -> int:
    """Return where a label without a colon ("Photo by", "Courtesy of") that begins at *at* ends, 0 when none does."""
    first = WORD.match(text, at)
    if not first or first[0].lower() not in starts():
        return 0
    words = [first, *WORD.finditer(text, first.end(), at + 60)][:6]
    ends = [(match.end(), text[at : match.end()].lower()) for match in words]
    found = 0
    for index, (end, label) in enumerate(ends):
        if label in _phrases():
            found = end
        if (
            label in nouns()
            and index + 1 < len(ends)
            and words[index + 1].start() == end + 1
            and (behind := _preposition(text, words[index + 1 : index + 3]))
        ):
            found = max(found, behind)
            if text[at:found].lower().endswith("courtesy") and text[found : found + 4].lower() == " of ":
                found += 3
    tail = text[found : found + 8]
    return found + len(tail) - len(tail.lstrip(" :،，")) if found and found < len(text) else 0


def _preposition(text: str, words: list[re.Match[str]]) -> int:
    """Return where "by", "provided by" and their like at the start of *words* end, 0 when there is none."""
    if words[0][0].istitle() and words[0][0].lower() in vocabulary.houses("articles"):
        return 0  # Photo Le Courrier …
    for word in reversed(words):
        if text[words[0].start() : word.end()].lower() in _by():
            return word.end()
    return 0


def house_before_label(text: str) -> tuple[int, int] | None:
    """Return where a house before the label ends and the name behind it begins ("Express Photo by …", "AAP: …").

    None when *text* does not begin so. A house without a label must be a known agency with a colon.
    """
    words = list(_HOUSE_WORD.finditer(text[:60]))[:4]
    names = vocabulary.agency_names()
    longest = max((i for i, word in enumerate(words) if text[: word.end()].lower() in names), default=-1)
    for index in range(max(longest, 0), min(max(longest, 1) + 1, len(words))):
        end, known = words[index].end(), index == longest
        after = text[end:]
        if known and after[:2] == ": ":
            return end, end + 2
        rest = after.lstrip()
        size = leading(rest) if index + 1 < len(words) and after[:1] == " " else 0
        if (
            size
            and rest[size - 1] not in "/／"
            and (known or (text[:1].isupper() and text[:end].isascii() and not _is_flag_or_label(text[:end])))
        ):
            return end, end + len(after) - len(rest) + size
        noun = _NOUN.match(after) if known else None
        if noun and noun[1].lower() in vocabulary.bare_labels():
            return end, end + noun.end()
    return None


def _is_flag_or_label(text: str) -> bool:
    """Return whether *text* is a label's word or a flag, such as "File" or "Handout"."""
    return text.lower() in nouns() or bool(flags_of(text))


def bare(text: str) -> str:
    """Return *text* without a leading label."""
    return text[leading(text) :].strip()


def role(label: str) -> str:
    """Return ``other`` when the label names somebody who did not make the picture (styling, hair), else ``maker``."""
    words = label.strip(" :：=.").lower()
    return (
        "other"
        if words in vocabulary.words("caption", "others") and words not in vocabulary.words("caption", "labels")
        else "maker"
    )


@cache
def glued_labels() -> tuple[str, ...]:
    """Return the labels that Chinese and Japanese credits print before a name without a sign between (翻攝自…)."""
    return tuple(sorted((word for word in _phrases() if word > "\u3000"), key=len, reverse=True))


def unwrap(text: str) -> str:
    """Return *text* without one pair of brackets around the whole of it."""
    text = text.strip()
    if len(text) > 1 and text[0] in _OPEN and text[-1] == _CLOSE[_OPEN.index(text[0])] and text.count(text[0]) == 1:
        return text[1:-1].strip()
    return text
