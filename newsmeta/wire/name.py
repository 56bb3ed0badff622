"""What a printed name is: a person, a house, a desk, a handle, an address — and where one name ends and the next begins.

Judged by shape and by the lexicon's generic words; there is no list of people or publishers. Names keep the order and
form in which they were printed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from newsmeta import lexicon
from newsmeta.wire import eastasian, vocabulary

NameKind = Literal["person", "organization", "desk", "handle", "email", "url", "date", "placeholder", "unknown"]

_LONGEST = 120  # characters; nothing longer is looked at as one name
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}")
_URL = re.compile(r"(?:https?://|www\.)\S{1,300}", re.IGNORECASE)
_HANDLE = re.compile(r"@[\w.]{1,40}")
_DOMAIN = re.compile(r"[\w-]{1,40}(?:\.[\w-]{1,40}){0,3}\.(?:com|org|net|info|tv|news|media|online|io|eu|[a-z]{2})", re.IGNORECASE)
_DATE = re.compile(r"\W{0,4}\d{1,4}[-./: ]{1,2}\d{1,2}(?:[-./: ]{1,2}\d{1,4})?[^a-z]{0,40}", re.IGNORECASE)
_INITIAL = re.compile(r"(?:[^\W\d_]\.){1,4}(?:-[^\W\d_]\.)?|[A-ZÀ-Þ]{1,2}")
_INITIALS_ONLY = re.compile(r"[^\W\d_]{1,2}(?:\.[ ]?[^\W\d_]{1,2}){1,3}\.?")
_INVISIBLE = {ord(c): None for c in "\u200b\u200c\u200e\u200f\u2060\ufeff\xad"} | {0xA0: " ", 0x202F: " ", 0x3000: " "}
_PLACEHOLDERS = frozenset(
    "admin administrator author authors unknown none null undefined nan n/a na anonymous user guest root test byline name "
    "untitled webmaster superuser default editor1 admin1 [object object] false true - -- . by".split(" ")
)
_PARTICLES = frozenset(
    "von van vom zu zur zum de del della dello di da das do dos du des der den ten ter te la le el al bin ibn bint abu af av "
    "y e i o' d' 't van't dal dalla lo los las san santa st saint ap ben bat mac mc dela delos ul".split()
)
_TAILS = frozenset("jr sr ii iii iv phd md esq mba dr cbe obe mbe qc kc mp msc bsc ma ba".split())
_WORD = re.compile(r"[^\s,;]{1,60}")
_SURE = re.compile(r"\s*(?:[;|•·\n]|\s/\s|\s[–—]\s|\s&\s|、)\s*")


def conjunctions() -> frozenset[str]:
    """Return the words for "and" in every language."""
    return vocabulary.words("byline", "conj")


def tidy(text: str) -> str:
    """Return *text* without invisible characters, its spaces folded."""
    return " ".join((text if text.isascii() else text.translate(_INVISIBLE)).split())


@lru_cache(4096)
def kind_of_name(text: str, *, language: str | None = None) -> NameKind:
    """Say what *text*, one name as printed, names.

    ``placeholder`` is what a form was left with ("admin", "null"); ``desk`` a newsroom without a name of its own
    ("Staff Reporter", "La rédaction"); ``unknown`` a text that could be either, such as initials or a lone word.
    """
    name = tidy(text[: _LONGEST + 1]).strip(" ,;:|-–—")
    if len(name) > _LONGEST:
        return "unknown"
    low = name.lower()
    if not name or low in _PLACEHOLDERS:
        return "placeholder"
    if "@" in name or "/" in low or "www." in low:
        if _EMAIL.fullmatch(name.removeprefix("mailto:")):
            return "email"
        if _HANDLE.fullmatch(name):
            return "handle"
        if _URL.fullmatch(name):
            return "url"
    if name[0].isdigit() and _DATE.fullmatch(name):
        return "date"
    if is_desk(low):
        return "desk"
    if is_house(name):
        return "organization"
    return "person" if is_person(name) else "unknown"


def is_desk(low: str) -> bool:
    """Return whether the lower-cased text is a newsroom's own word for itself, nothing more."""
    return low.strip(" .:") in vocabulary.words("byline", "desks")


@lru_cache(4096)
def is_house(name: str) -> bool:
    """Return whether *name* shows by a known agency's name, a generic word or its form that a house is meant."""
    low = name.lower().strip(" .'\"’‘“”")
    if low in vocabulary.agency_names() or low.removeprefix("the ") in vocabulary.agency_names():
        return True
    if "+" in name or (_DOMAIN.fullmatch(name) and not _INITIALS_ONLY.fullmatch(name) and low.rpartition(".")[0].isascii()):
        return len(name) > 3 and not _looks_initialled(name)
    parts = re.split(r"[\s/]+", low)
    if eastasian.is_eastasian(name):
        return eastasian.is_house(name.replace(" ", "")) or eastasian.is_house(parts[-1])
    return _house_words(parts, name)


def _looks_initialled(name: str) -> bool:
    """Return whether a dotted text is a name such as ``J.Smith`` rather than a domain."""
    return "." in name[:2] and "+" not in name


def _house_words(parts: list[str], name: str) -> bool:
    known, ends = vocabulary.houses("words"), vocabulary.endings()
    low = " ".join(parts)
    for index, part in enumerate(parts):
        bare = part.strip(".,'\"()‘“”")
        if bare in known and (len(parts) > 1 or bare not in vocabulary.given_names()):
            return True
        if "-" in bare and any(piece in known or piece in vocabulary.words("byline", "desks") for piece in bare.split("-")):
            return True
        if len(bare) > 6 and bare.endswith(ends) and (len(parts) > 1 or len(bare) > 7) and bare not in ends:
            return True
        if bare.endswith(("'s", "’s")) and len(parts) > 1:
            return True
    if len(parts) > 1 and parts[-1].strip(".,") in vocabulary.houses("forms") and not (len(parts) == 2 and parts[0] in vocabulary.given_names()):
        return True
    if len(parts) > 1 and any(low.startswith(start + " ") for start in (parts[0], " ".join(parts[:2])) if start in vocabulary.houses("starts")):
        return True
    if len(parts) == 2 and parts[0] in vocabulary.houses("articles") and name[:1].isupper() and parts[1] not in vocabulary.given_names():
        return True
    return len(parts) == 1 and (_is_acronym(name) or _is_camel(name))


_CAMEL = re.compile(r"(?!Mc|Mac|De|Di|La|Le|Du|Van|Von|Fitz|O['’])[^\W\d_]{2,20}?[a-zß-ÿ][A-ZÀ-Þ][^\W\d_]{1,20}")


def _is_camel(name: str) -> bool:
    """Return whether one word has a capital inside, as brands have ("HuffPost") and family names (McKay) seldom."""
    return bool(_CAMEL.fullmatch(name))


def _is_acronym(name: str) -> bool:
    return 2 <= len(name) <= 6 and name.isalpha() and name.isupper() and name.lower() not in vocabulary.given_names()


@lru_cache(4096)
def is_person(name: str) -> bool:
    """Return whether *name* has the shape of a person's name: two to six capitalised words, or its like elsewhere."""
    if any(c.isdigit() for c in name) or any(c in name for c in "@/+=#<>{}[]?!:"):
        return False
    if eastasian.is_eastasian(name):
        return eastasian.is_person(name)
    parts = name.replace(",", " ").split()
    if len(parts) == 1:
        return name.lower() in vocabulary.given_names() or bool(re.fullmatch(r"(?:[^\W\d_]\.)[^\W\d_]{2,30}", name))
    if not 2 <= len(parts) <= 7:
        return False
    if _caseless(name):
        return len(parts) <= 5
    full = [part for part in parts if len(part.strip(".")) > 1 and part.lower().strip(".") not in _TAILS]
    strong = [part for part in full if _capital(part)]
    weak = [part for part in full if not _capital(part)]
    return bool(strong) and (len(strong) > 1 or len(parts) > len(full)) and all(p.lower().strip(".") in _PARTICLES for p in weak)


def _capital(part: str) -> bool:
    bare = part.lstrip("'\"“„«‘’(")
    return bare[:1].isupper() or (bare[1:2] in "'’-" and bare[2:3].isupper()) or (bare[:2] in ("al", "el") and "-" in bare[2:3])


def _caseless(name: str) -> bool:
    return name.lower() == name.upper()


def is_particle(word: str) -> bool:
    """Return whether *word* is a small word inside family names ("von", "de")."""
    return word.lower() in _PARTICLES


def given(word: str) -> bool:
    """Return whether *word* is a common given name."""
    return word.lower() in vocabulary.given_names()


def split_names(text: str, *, language: str | None = None) -> tuple[str, ...]:
    """Return the names that stand in one string, in printed order.

    Splits at ";", "|", "、", " / ", the words for "and", and at commas when both sides are whole names, so that "Doe, Jane"
    and "Jane Doe, Jr." stay one. Empty when the text is empty.
    """
    found: list[str] = []
    for piece in _SURE.split(tidy(text[:1000])):
        for each in _at_conjunctions(piece):
            found += _at_commas(each)
    return tuple(dict.fromkeys(name for name in (each.strip(" ,;|-–—") for each in found) if name))


def _at_conjunctions(piece: str) -> list[str]:
    """Split at "and" in any language, but only between things that can stand alone ("Ortega y Gasset" stays)."""
    known, words_ = vocabulary.words("byline", "conj"), piece.split(" ")
    out, start = [], 0
    for index, word in enumerate(words_):
        if word in known and (word != "in" or given(words_[index + 1] if index + 1 < len(words_) else "")) and start < index < len(words_) - 1 and _stands(words_[start:index], words_[index + 1 :]):
            out.append(" ".join(words_[start:index]))
            start = index + 1
    return [*out, " ".join(words_[start:])]


def _stands(before: list[str], after: list[str]) -> bool:
    left = " ".join(before[-8:]).rpartition(",")[2].split()
    house = is_house(" ".join(left)) or is_house(" ".join(after[:8]))
    single = len(left) == 1 and len(after) == 1
    return house or single or (len(left) > 1 and len(after) > 1) or given(" ".join(left[:1])) is given(after[0])


def _at_commas(piece: str) -> list[str]:
    parts = [part for part in re.split(r"\s*[,，]\s*", piece) if part]
    if len(parts) < 2:
        return parts
    if len(parts) == 2 and is_inverted(piece):
        return [piece]
    out = [parts[0]]
    for part in parts[1:]:
        if part.lower().strip(".") in _TAILS:
            out[-1] += ", " + part
        else:
            out.append(part)
    return out


def is_inverted(text: str) -> bool:
    """Return whether *text* is one name as "Doe, Jane": family name first, then a given name or an initial."""
    last, comma, first = (part.strip() for part in text.partition(","))
    if not comma or not last or not first or "," in first:
        return False
    words_ = first.split()
    if len(last.split()) > 2 or len(words_) > 2 or is_house(last) or is_house(first) or eastasian.is_eastasian(last):
        return False
    tail = all(_INITIAL.fullmatch(word) for word in words_[1:])
    return tail and (given(words_[0]) or bool(_INITIAL.fullmatch(words_[0]))) and not (len(last.split()) == 2 and given(last.split()[0]))


@dataclass(frozen=True, slots=True)
class CleanName:
    """One name without what was printed around it; every part is empty when it was not there."""

    name: str
    title: str = ""
    organization: str = ""


_PARENS = re.compile(r"\s*[(\[（]([^()\[\]（）]{1,80})[)\]）]\s*$")
_DASH = re.compile(r"\s+[-–—|]\s+|\s*[,，|]\s*")


def clean_name(text: str, *, language: str | None = None) -> CleanName:
    """Return *text* without "By", honorifics, addresses, job title and house: "Jane Doe, Senior Reporter" → the two parts."""
    name = strip_intro(tidy(_URL.sub(" ", _EMAIL.sub(" ", text[:400]))), language)
    title = house = ""
    match = _PARENS.search(name)
    if match and name[: match.start()].strip():
        name, title, house = name[: match.start()], *_title_or_house(match[1])
    head, *rest = [part for part in _DASH.split(name) if part] or [""]
    for part in rest:
        if part.lower().strip(".") in _TAILS:
            head += ", " + part
        elif is_title(part) or is_house(part) or is_desk(part.lower()):
            more, where = _title_or_house(part)
            title, house = title or more, house or where
        else:
            return CleanName(_without_honorific(name.strip(" ,;|")), title, house)
    head, more = split_title(head)
    return CleanName(_without_honorific(head.strip(" ,;|")), title or more, house)


def _title_or_house(part: str) -> tuple[str, str]:
    return ("", part) if is_house(part) and not is_title(part) else (part, "") if is_title(part) else ("", "")


def _without_honorific(name: str) -> str:
    head, _, rest = name.partition(" ")
    return rest if head.lower() in _HONORIFICS and len(rest.split()) > 1 else name


_HONORIFICS = frozenset("mr mr. mrs mrs. ms ms. herr frau mme mme. mlle m. sr. sra. г-н г-жа".split())


def strip_intro(text: str, language: str | None = None) -> str:
    """Return *text* without the word for "by" in front, in any language, as long as a name remains."""
    for _ in range(3):
        size = _intro_size(text, language)
        if not size:
            return text
        text = text[size:].lstrip(" :：.-–—·")
    return text


_FAMILY = frozenset("di da de do du af av van von del dal della la le lo the ni na o e a".split())
_BY_IN_CAPITALS = frozenset("von av af".split())


def _intro_size(text: str, language: str | None = None) -> int:
    """Return how many characters of *text* are an introduction ("By", "Von:", "文／"), 0 when there is none."""
    known = vocabulary.words("byline", "by")
    head = text[:60]
    colon = min((i for i in (head.find(c) for c in ":：／/") if i > 0), default=0)
    if colon and head[:colon].strip().lower() in known:
        return colon + 1
    words_ = head.split(" ")
    for count in (4, 3, 2, 1):
        intro = " ".join(words_[:count])
        if len(words_) > count and intro.lower() in known and _may_follow(intro, text[len(intro) :].strip(), language):
            return len(intro)
    return eastasian.intro_size(text)


def _may_follow(intro: str, rest: str, language: str | None) -> bool:
    """Return whether what follows can be a name of its own, so that "Di Marzio" or "author's" is not cut."""
    words_ = rest.split()
    low = intro.lower()
    if low not in _FAMILY or is_house(rest):
        return bool(words_) and not is_desk(low)
    if low in _BY_IN_CAPITALS:
        return bool(words_) and (intro.islower() or (len(words_) > 1 and words_[0][0].isupper()))
    own = low in lexicon.across("byline", "by").get((language or "").partition("-")[0], ())
    return len(words_) > 1 and (intro.islower() or own or given(words_[0]))


@lru_cache(4096)
def is_title(text: str) -> bool:
    """Return whether *text* is a job title: its words hold one of the lexicon's ("Senior Politics Editor")."""
    low = text.lower().strip(" .()")
    known = vocabulary.words("byline", "titles")
    return len(low) < 100 and (low in known or any(_title_word(word) for word in low.split()) or _spans(low, known))


def _spans(low: str, known: frozenset[str]) -> bool:
    parts = low.split()
    return any(" ".join(pair) in known for pair in zip(parts, parts[1:], strict=False))


@cache
def _long_titles() -> tuple[str, ...]:
    return tuple(title for title in vocabulary.words("byline", "titles") if len(title) > 7 and " " not in title and title.isalpha())


def _title_word(word: str) -> bool:
    bare = word.lower().strip(".,:;()")
    return bare in vocabulary.words("byline", "titles") or (len(bare) > 9 and bare.endswith(_long_titles()))


def split_title(text: str) -> tuple[str, str]:
    """Return a name and the job title printed right after it without a separator ("Amy Gray Political Editor")."""
    parts = text.split()
    modifiers = vocabulary.words("byline", "modifiers")
    for index in range(2, len(parts)):
        starts = _title_word(parts[index]) or parts[index].lower().strip(".,") in modifiers
        if starts and is_title(" ".join(parts[index:])):
            return " ".join(parts[:index]), " ".join(parts[index:])
    return text, ""
