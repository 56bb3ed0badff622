"""Whether a printed name has the shape of a person's name."""

from __future__ import annotations

import re

from newsmeta.recalled import recalled
from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.letters import is_caseless

_INITIALS = 2
INITIAL = re.compile(r"(?:[^\W\d_]\.){1,4}(?:-[^\W\d_]\.)?|[A-ZÀ-Þ]{1,2}")
_GLUED = re.compile(r"(?:[^\W\d_]\.)[^\W\d_]{2,30}")
_VIETNAMESE = re.compile("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]")


@recalled(4096)
def is_person(name: str) -> bool:
    """Return whether *name* has the shape of a person's name: two to six capitalised words, or its like elsewhere."""
    if any(c.isdigit() for c in name) or any(c in name for c in "@/&+=#<>{}[]?!:€$£%*"):
        return False
    if eastasian.is_eastasian(name):
        return eastasian.is_person(name)
    parts = name.replace(",", " ").split()
    if len(parts) == 1:
        return name.lower() in vocabulary.given_names() or bool(_GLUED.fullmatch(name))
    if not 2 <= len(parts) <= 7 or (not name.isupper() and any(map(_is_acronym, (parts[0], parts[-1])))):
        return False
    if is_caseless(name):
        return len(parts) <= 5
    full = [part for part in parts if len(part.strip(".")) > 1 and not is_suffix(part)]
    strong = [part for part in full if _capital(part)]
    weak = [part for part in full if not _capital(part)]
    return bool(strong) and (len(strong) > 1 or len(parts) > len(full)) and all(is_particle(p.strip(".")) for p in weak)


def _is_acronym(part: str) -> bool:
    """Return whether a word is an agency's letters ("AFP"); two may be somebody's initials."""
    return part.isupper() and len(part) > _INITIALS and part.lower() in vocabulary.agency_names()


def _capital(part: str) -> bool:
    bare = part.lstrip("'\"“„«‘’(")
    return (
        bare[:1].isupper()
        or (bare[1:2] in "'’-" and bare[2:3].isupper())
        or (bare[:2] in ("al", "el") and "-" in bare[2:3])
    )


def is_particle(word: str) -> bool:
    """Return whether *word* is a small word inside family names ("von", "de")."""
    low = word.lower()
    return low in vocabulary.family("particles") or low in vocabulary.family("rare_particles")


def is_suffix(word: str) -> bool:
    """Return whether *word* is what stands behind a family name ("Jr.", "PhD")."""
    low = word.lower().strip(".")
    return low in vocabulary.family("suffixes") or low in vocabulary.family("rare_suffixes")


def given(word: str) -> bool:
    """Return whether *word* is a common given name."""
    return word.lower() in vocabulary.given_names()


def is_vietnamese(words: str) -> bool:
    """Return whether the letters of *words* are Vietnamese."""
    return _VIETNAMESE.search(words) is not None
