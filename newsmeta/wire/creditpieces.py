"""Cuts a credit into its pieces: without labels, words that flag the picture, articles and licences."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsmeta.recalled import recalled
from newsmeta.wire import creditjoints, labels, vocabulary
from newsmeta.wire.creditnames import is_house_with_person
from newsmeta.wire.flags import flags_of, flags_of_label, is_licence, made_by_machine, without_suffix
from newsmeta.wire.house import is_house
from newsmeta.wire.nameseries import conjunctions
from newsmeta.wire.person import is_person

_EDGES = " \t\n.,;:：-–—|/／'\"„“”‘’«»"
_YEAR = re.compile(r"(?:19|20)\d\d\s+(?=\S)")
_HANDED = re.compile(r"HO-(?=[^\W\d_])")  # ANTARA/HO-Example
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){2,4}")
_CODE = re.compile(r"[A-Z]{0,4}-?\d{5,12}")


def is_initials(text: str) -> bool:
    """Return whether a piece is initials alone ("J. B.")."""
    return _INITIALS.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class CreditPiece:
    """One piece of a credit and the sign that parts it from the one before."""

    text: str
    after: str  # the separator printed before it


def cut_pieces(body: str, role: str) -> tuple[list[CreditPiece], list[str]]:
    """Split *body* at its separators, dropping labels, flags and what stylists and hairdressers did."""
    pieces: list[CreditPiece] = []
    flags: list[str] = []
    separator = ""
    for index, part in enumerate(creditjoints.parted(body)):
        if index % 2:
            separator = part or ","
            continue
        for each in _people(part or ""):
            text, role, more = _strip(each, role)
            flags += more
            if text and role != "other":
                pieces.append(CreditPiece(text, separator))
    return pieces, flags


def _unhyphened(part: str) -> tuple[str, ...]:
    """Split "Ana Ruiz-Example Images" and "Ana Ruiz on Unsplash" where the right side is a known agency or house."""
    for joint in (" on ", "-"):
        left, found, right = part.rpartition(joint)
        known = right.lower() in vocabulary.agency_names() or (joint == "-" and " " in right and is_house(right))
        if found and " " in left and known and is_person(labels.bare(left)) and not is_house(left):
            return left, right
    return ()


@recalled(256)  # what stands behind one "and" is asked about again behind the one before it
def _people(part: str) -> tuple[str, ...]:
    """Split "A and B" when both are persons; houses may hold an "and" of their own."""
    two = _unhyphened(part) if "-" in part or " on " in part else ()
    lead = None if two else labels.house_before_label(part)
    if lead:
        return part[: lead[0]], part[lead[1] :]
    if is_house_with_person(part):
        return tuple(part.split(": ", 1))
    if two:
        return two
    words = part.split()
    for index in range(1, len(words) - 1):
        if words[index] in conjunctions():
            left, right = " ".join(words[:index]), " ".join(words[index + 1 :])
            if is_person(labels.bare(left)) and (is_person(right) or len(_people(right)) > 1) and not is_house(part):
                return left, *_people(right)
            if words[index] == "&" and right.lower() in vocabulary.agency_names():
                return left, right  # Hubble & NASA
            if left.lower() in vocabulary.agency_names() and is_person(right) and not is_house(right):
                return left, right  # Getty Images and Ana Ruiz
    return (part,)


def _strip(text: str, role: str) -> tuple[str, str, list[str]]:
    """Return one piece without labels and flag words, the role its label names, and the flags."""
    text, flags = labels.unwrap(text.strip(_EDGES) + ("." if _INITIALS.fullmatch(text.strip()) else "")), []
    for _ in range(3):
        size = labels.leading(text)
        if not size:
            break
        flags += flags_of_label(text[:size])
        role, text = labels.role(text[:size]), text[size:].strip(_EDGES)
    if text.startswith(labels.glued_labels()):
        text = text.removeprefix(next(words for words in labels.glued_labels() if text.startswith(words)))
    handed = _HANDED.match(text)
    text, flags = (text[handed.end() :], [*flags, "handout"]) if handed else (text, flags)
    text = creditjoints.without_article(text).strip("'\"„“”‘’«» ")
    text = _YEAR.sub("", text, count=1) if text[:1] in "12" else text
    if is_licence(text) or _CODE.fullmatch(text) or _is_label(text) or _is_reservation(text):
        return "", role, flags
    head, colon, rest = text.partition(": ")
    if colon and flags_of(head):
        text, flags = rest.strip(), flags + list(flags_of(head))  # Supplied: Example Police
    if made_by_machine(text):
        return "", role, [*flags, "ai"]
    own = flags_of(text)
    if own:
        return "", role, [*flags, *own]
    text, more = _without_prefix(text)
    text, again = _without_prefix(text)
    text, behind = without_suffix(text)
    return text, role, [*flags, *more, *again, *behind]


def _is_reservation(text: str) -> bool:
    """Return whether a piece is the page's own words: "All rights reserved"."""
    return text.lower().rstrip(".") in vocabulary.words("caption", "furniture")


def _is_label(text: str) -> bool:
    """Return whether a piece is a label alone: "foto", or 攝影 behind a reporter's name."""
    caseless = text.lower() == text.upper()
    return text in (vocabulary.words("byline", "role_photo") if caseless else labels.nouns() if text.islower() else ())


def _without_prefix(text: str) -> tuple[str, tuple[str, ...]]:
    """Return *text* without a label or flag word printed before a house ("Photo AFP", "Archive AFP")."""
    first, _, rest = text.partition(" ")
    if not rest or text.lower() in vocabulary.agency_names():
        return text, ()
    tail = rest.rpartition(" ")[2].lower()
    if first.lower() in vocabulary.bare_labels() and (
        tail in vocabulary.agency_names() or rest.lower() in vocabulary.agency_names() or flags_of(rest)
    ):
        return ("" if flags_of(rest) else rest), flags_of(rest)
    if first.lower() in vocabulary.bare_labels() and is_person(rest) and not is_house(rest) and len(rest.split()) < 5:
        return rest, ()  # Photo Ana Ruiz
    flags = flags_of(first)
    if not flags or not (is_house(rest) or is_person(rest)):
        return text, ()
    kept = " " in rest and "file" in flags  # ARCHIVES LA PRESSE
    sure = kept or rest.lower() in vocabulary.agency_names() or not is_house(text.lower())
    return (rest, flags) if sure else (text, ())
