"""Cuts a byline where it says what somebody did ("Reporting by", "Fotos:", "contributed to this report")."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsmeta import lexicon
from newsmeta.lexicon import gazetteer
from newsmeta.wire import vocabulary
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.labels import nouns
from newsmeta.wire.nameseries import conjunctions
from newsmeta.wire.person import given, is_person

_ROLES = ("reporting", "writing", "editing", "photo", "illustration", "translation", "video", "contributing")
FILED: Final = "filed"
"""The role of what a byline names behind "Reporting from": the place, not who did."""
_SENTENCE = re.compile(r"(?<=[^\W\d_][^\W\d_][^\W\d_])\.\s+")
_INITIAL = re.compile(r"\b[^\W\d_]\.$")


@cache
def role_labels() -> dict[str, str]:
    """Return every role label → its role."""
    found: dict[str, str] = {}
    for role in _ROLES:
        for label in vocabulary.words("byline", f"role_{role}"):
            found.setdefault(label.rstrip(" :"), role)
    return found


@cache
def _starts() -> frozenset[str]:
    return frozenset(label.split()[0] for label in role_labels())


@cache
def _contributed() -> tuple[str, ...]:
    return tuple(sorted(lexicon.every("byline", "contributed"), key=len, reverse=True))


@cache
def _reported() -> re.Pattern[str]:
    """Return what behind surnames says where somebody reported from."""
    return re.compile(rf"\b(?:{vocabulary.either('byline', 'reported')})\b")


@cache
def _writing() -> tuple[str, ...]:
    """Return how a sentence begins in which full names say so."""
    return tuple(vocabulary.words("byline", "reported_by"))


@cache
def _shortest() -> int:
    return min(map(len, _contributed()))


def segments(text: str) -> list[tuple[str, str]]:
    """Return (role, words) in printed order; the role is "" for whom the byline simply names."""
    out: list[tuple[str, str]] = []
    text = text.strip(" ()[]")
    for sentence in _sentences(text if _INITIAL.search(text) else text.strip(" ()[].")):
        low = sentence.lower()
        tail = next((phrase for phrase in _contributed() if phrase in low), "") if len(low) >= _shortest() else ""
        if low.find(tail) > 0:
            out.append(("contributing", sentence[: low.index(tail)]))
        elif _reported().search(low) and not low.startswith(_writing()):
            out.append(("surname", sentence))
        else:
            out += _by_labels(sentence)
    return out


def _sentences(text: str) -> list[str]:
    """Split at full stops, but not behind a title or a shortened name: "Prof. Dr. Jane Doe", "Nor Abd. Halim"."""
    out: list[str] = []
    for part in _SENTENCE.split(text):
        if out and out[-1].rpartition(" ")[2].lower() in vocabulary.words("byline", "honorifics", "shortened"):
            out[-1] += ". " + part
        else:
            out.append(part)
    return out


def _by_labels(sentence: str) -> list[tuple[str, str]]:
    words = sentence.split()
    out: list[tuple[str, list[str]]] = [("", [])]
    index = 0
    while index < len(words):
        size, role = _label(words, index)
        if size:
            if index and len(out) == 1 and (_introduces(words[: index + size]) or _is_section(words[:index])):
                out[-1][1].clear()  # Skrevet af:
            _drop_joint(out[-1][1])
            out.append((role, []))
            index += size
        else:
            out[-1][1].append(words[index])
            index += 1
    return [(role, " ".join(part)) for role, part in out if part]


def _introduces(words: list[str]) -> bool:
    return " ".join(words).lower().rstrip(" :") in vocabulary.words("byline", "by")


def _is_section(words: list[str]) -> bool:
    """Say whether the words right before a label name a country, as the section "All India" does, and nobody."""
    return any(map(gazetteer.is_country, words)) and not any(map(given, words))


def _drop_joint(words: list[str]) -> None:
    """Take away "and" or "with" left hanging before the next label."""
    while words and (
        words[-1].lower().strip(",") in conjunctions() or words[-1].lower() in vocabulary.words("byline", "with")
    ):
        words.pop()


def _barred(words: list[str], index: int) -> bool:
    """Say whether a label opens a line where one opened the first: "Text Jane Doe | Foto Bo Lind", each part barred."""
    if words[index - 1 : index] != ["|"] or words[0].lower() not in vocabulary.words("byline", "by"):
        return False
    if words[1:2] == ["|"] and words[index + 1 : index + 2] == ["|"]:
        return True
    line = words[index + 1 : words.index("|", index)] if "|" in words[index:] else words[index + 1 :]
    return is_person(" ".join(line)) and not is_title(" ".join(line))


def _is_filed(words: list[str], index: int) -> bool:
    """Say whether a label right behind a name says from where: "Jane Doe Reporting from Fenwick Harbour"."""
    before = words[index - 1] if index > 1 else ""
    plain = before == "|" or (before[-1:].isalpha() and before.lower() not in conjunctions())
    return plain and words[index + 1].lower() in vocabulary.words("byline", "place")


def _both(words: list[str]) -> int:
    """Return how many words say that one person wrote and took the pictures ("Text und Fotos:"), 0 for none."""
    said = [word.lower() for word in words[:4]]
    glued = said[0][-1:] == ","  # "Text, Fotos:"
    first, joint, last, after = (said[0][:-1], "&", *said[1:3]) if glued else said
    if joint not in conjunctions() and joint not in ("&", "+", "/"):
        return 0
    apart = after == ":" or after in vocabulary.words("byline", "by")
    if not (apart or last[-1:] == ":"):
        return 0
    wrote, pictured, last = vocabulary.words("byline", "by", "role_writing"), nouns(), last.rstrip(":")
    return (3 + apart - glued) * ((first in wrote and last in pictured) or (first in pictured and last in wrote))


def _label(words: list[str], index: int) -> tuple[int, str]:
    """Return how many words from *index* are a role label, and the role; a lone noun counts only with a colon."""
    first = words[index].strip("(:,").lower()
    if first not in _starts():
        return 0, ""
    if index + 3 < len(words) and (size := _both(words[index:])):
        return size, "writing"
    for size in (5, 4, 3, 2, 1):
        part = words[index : index + size]
        label = " ".join(part).strip("(").lower()
        role = role_labels().get(label.rstrip(" :"))
        colon = label.endswith(":") or words[index + size : index + size + 1] == [":"]
        colon = colon or (size == 1 and _barred(words, index))
        if role and len(part) == size and (colon or (size > 1 and index + size < len(words))):
            if size == 2 and role == "reporting" and not colon and _is_filed(words, index):
                return size, FILED
            return size + (words[index + size : index + size + 1] in ([":"], ["|"])), role
    return 0, ""
