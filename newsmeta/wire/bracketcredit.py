"""Whether the words in brackets behind a caption are its credit."""

from __future__ import annotations

import re

from newsmeta.wire import eastasian, labels, vocabulary
from newsmeta.wire.creditlike import is_chain, is_known, is_person_and_house
from newsmeta.wire.creditnames import (
    is_full_name,
    is_house_and_person,
    is_house_photo,
    is_house_with_person,
    is_labelled_name,
    is_short_house_and_person,
)
from newsmeta.wire.flags import flags_of
from newsmeta.wire.house import is_house
from newsmeta.wire.labelspan import Span
from newsmeta.wire.person import given, is_person

LONGEST = 170  # characters a credit may be long
_OUTLETS = re.compile(r"(?:[A-Z][\w&'’-]{1,20}\s){1,3}[Pp]hotos?\s?[/:]\s?(?=[A-Z])")  # (Tribune photo/Nora Ash)
_SLASH = re.compile("[／/]")
_CLOSE = dict(zip(")]）】］＞〉》>", "([（【［＜〈《<", strict=True))


def bracket_before(seen: str, low: int, end: int) -> Span | None:
    """Return the bracketed group at the end, brackets included."""
    stop = len(seen[:end].rstrip(" .")) if seen[low:end].rstrip(" .") else end
    opener = _CLOSE.get(seen[stop - 1 : stop])
    at = seen.rfind(opener, max(low, stop - LONGEST), stop) if opener else -1
    return (at, stop) if at >= 0 else None


def credits_inside(seen: str, bracket: Span, low: int) -> bool:
    """Return whether a bracket behind a caption, which begins at *low* or before, holds its credit."""
    inner = eastasian.without_reservation(seen[bracket[0] + 1 : bracket[1] - 1].strip())
    flags = flags_of(inner)
    if "symbol" in flags or ("file" in flags and inner.islower()):
        return False  # (photo d'illustration) says what the picture is
    if labels.leading(inner) or _OUTLETS.match(inner) or _is_surname(inner):
        return True
    if _is_abbreviation(inner, seen[low : bracket[0]]):
        return False
    if "＝" in inner and all(map(is_known, inner.split("＝"))):
        return True  # （ロイター＝共同）
    if "，" in inner and eastasian.is_signed(inner.rpartition("，")[2]):
        return True  # （資料照，記者陳大文攝）
    if is_chain(inner) or is_person_and_house(inner) or eastasian.is_signed(inner) or labels.house_before_label(inner):
        return True
    if any(map(eastasian.is_signed, _SLASH.split(inner)[:3])):
        return True  # （消防局提供／記者陳大文傳真）
    if is_labelled_name(inner) or is_short_house_and_person(inner) or _is_flagged_name(inner) or is_house_photo(inner):
        return True
    if is_house_and_person(inner) or is_house_with_person(inner):
        return True
    alone = seen[low : bracket[0]].rstrip()[-1:] in tuple('.!?…”"»')
    if alone and "handout" in flags_of(inner.partition(":")[0]):
        return True  # (Supplied)
    named = (is_house(inner) and not _is_said(inner)) or (
        is_person(inner) and (given(inner.split()[0]) or is_full_name(inner))
    )
    return alone and bool(named) and not flags_of(inner)


def _is_flagged_name(inner: str) -> bool:
    """Return whether a bracket says where a picture is from and who took it: "(archives Ana Ruiz)"."""
    words = inner.split()
    names = (" ".join(words[count:]) for count in (1, 2) if flags_of(" ".join(words[:count])))
    return any(" " in name and name[0].isupper() and is_person(name) for name in names)


def _is_said(text: str) -> bool:
    """Return whether a whole sentence with its full stop stands in brackets rather than a house's name."""
    return text[-1:] == "." and text.rpartition(" ")[2].islower()


def _is_surname(inner: str) -> bool:
    """Return whether a bracket holds a label in lower case, which is no heading, and surnames: "(foto Ruiz/Berg)"."""
    label, _, name = inner.partition(" ")
    named = label.islower() and label in vocabulary.bare_labels()
    return named and all(part.istitle() and part.isalpha() for part in name.split("/"))


def _is_abbreviation(inner: str, before: str) -> bool:
    """Return whether the bracket only abbreviates the words before it ("World Health Organization (WHO)")."""
    initials = "".join(word[0] for word in before.split()[-8:] if word[0].isupper())
    return inner.isupper() and len(inner) > 1 and initials.endswith(inner)
