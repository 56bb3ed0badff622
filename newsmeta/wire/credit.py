"""What a picture's credit says: who made it, which houses stand behind it, who holds the rights, what is flagged."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from newsmeta.wire import eastasian, labels, vocabulary
from newsmeta.wire.house import is_house
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.mixednames import is_title_like
from newsmeta.wire.nameseries import conjunctions
from newsmeta.wire.person import given, is_person
from newsmeta.wire.spaces import tidy

_SPLIT = re.compile(
    r"\s{0,4}([/／|;•·、\n])\s{0,4}|\s{0,4}[,，]\s{1,4}|，|\s{1,4}[-–—]\s{1,4}|(?<=[^\W\d_])—(?=[^\W\d_])"
    r"|(?<=[^\W\d_][^\W\d_][^\W\d_])\.\s{1,4}|\s(?:via|vía|for|für|pour|voor|durch|över|VIA|FOR|POUR)\s"
)
_EDGES = " \t\n.,;:：-–—|/／'\"„“”‘’«»"
_ARTICLE = re.compile(
    r"(?:via\s+)?(?:the|la|el|le|les|los|las|die|der|das|den|dem|een|het|lo|il|o|os|as)\s+(?=['\"„“‘«A-ZÀ-Þ])"
    r"|(?:via|from|(?:for|For)(?: the)?|FOR|by|von|par|por)\s+"
)
_VIA = re.compile(r"\bv[ií]a\b", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){2,4}")
_BEHIND = re.compile(r"(?<=\w)\s{0,3}[(（©ⓒ]\s?([^()（）©]{2,40})[)）]?$")  # "Jan Berg (AFP)"
_YEAR = re.compile(r"(?:19|20)\d\d\s+(?=\S)")
_COUNT = re.compile(r"\s?\(\d{1,2}\)(?=\s?(?:[,;/|]|$))")
_TAKEN = re.compile(r"(?<=\S)\s\([^()]{2,40}[ .,/](?:19|20)\d\d\)\Z")
"""Place and day behind a name, as Swiss papers print them: "Urs Keller (Bern, 3. Mai 2026)"."""
_ROLE_BEHIND = re.compile(r"(?<=\S)[／/](?:攝影|摄影|攝|摄)\Z")
"""What a Taiwanese reporter did, behind the name: 記者陳大文／攝影."""
_ISSUED = re.compile(r"^([\u3400-\u9fff]{2,6})[发發]\s?[（(]([^（()）]{2,16})[）)]$")
_ISSUED_BY = re.compile(r"^([\u3400-\u9fff]{1,5}社)[发發]\s(?=[\u3400-\u9fff]{2,6}\s?[摄攝]$)")
_HANDED = re.compile(r"HO-(?=[^\W\d_])")  # ANTARA/HO-Example
_CODE = re.compile(r"[A-Z]{0,4}-?\d{5,12}")
_TAIL = re.compile(r"\s+or licen[sc]ors\b", re.IGNORECASE)
_URL = re.compile(r"https?://\S{1,300}|(?<=\s)[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,24}){1,3}(?=[)\]]?$)")
_BARE = frozenset(
    "photo photos foto fotos bild image imagen imagem beeld fotografía photographie kuva фото ảnh".split()
)
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Credit:
    """The parts of one credit; texts are "" and tuples empty when the credit says nothing of the kind."""

    label: str = ""
    name: str = ""
    creators: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    copyright_notice: str = ""
    copyright_holder: str = ""
    flags: tuple[str, ...] = ()
    via: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    after: str  # the separator printed before it


@lru_cache(2048)
def read_credit(raw: str) -> Credit:
    """Return the parts of *raw*, a credit as printed with its label and brackets ("(Foto: Jan Berg/AFP)")."""
    inner = _plain(raw)
    size = labels.leading(inner)
    label, body = inner[:size].strip(), _without_bare_label(inner[size:])
    name = body.strip(" .;,|-–—") or ""
    pieces, flags = _pieces(_BEHIND.sub(r" / \1", body), labels.role(label))
    creators, houses = _sort(pieces, labelled=bool(label) and labels.role(label) == "maker")
    notice = tidy(raw) if labels.claims_copyright(inner[: size + 1]) else ""
    flags = [*dict.fromkeys([*labels.flags_of_label(label), *flags])]
    holder = (*houses, *creators, "")[0] if notice else ""
    return Credit(label, _shorn(name), creators, houses, notice, holder, tuple(flags), bool(_VIA.search(inner)))


def _plain(raw: str) -> str:
    """Return the credit's words without brackets, address, a count of pictures ("(2)") and "or licensors"."""
    inner = eastasian.without_reservation(labels.unwrap(tidy(_URL.sub("", raw[:_LONGEST]))))
    inner = _COUNT.sub("", inner) if inner.count("(") else inner
    inner = _ISSUED.sub(r"\1/\2", inner)  # 新华社发（王安摄）
    inner = _TAKEN.sub("", inner) if inner[-1:] == ")" else inner
    inner = _ROLE_BEHIND.sub("", inner) if inner[-1:] > "\u3000" else inner
    inner = _ISSUED_BY.sub(r"\1/", inner)  # 新华社发 王安 摄
    inner = _TAIL.sub("", inner) if "licen" in inner else inner
    size = labels.leading(inner)
    lead = labels.house_before_label(inner[size:])
    if not lead or "©" in inner[size + lead[0] : size + lead[1]]:
        return inner
    return f"{inner[: size + lead[0]]} / {inner[size + lead[1] :]}"


def _shorn(name: str) -> str:
    """Return the credit's name without a bracket left open or a reporter's title that only East Asian credits carry."""
    name = (name.strip(" ()[]") if name.count("(") != name.count(")") else name).lstrip("/／ ")
    if eastasian.is_eastasian(name) and not _SPLIT.search(name):
        name = labels.without_suffix(name)[0]
    head, _, last = name.rpartition(" ")
    return head if head and eastasian.is_eastasian(last) and last in vocabulary.words("byline", "titles") else name


def _without_bare_label(name: str) -> str:
    """Return *name* without a label that lacks its colon ("Foto Ansa"); "Foto Huebner" is a house and stays."""
    first, _, rest = name.partition(" ")
    if first.lower() not in _BARE or not rest[:1].isupper() or name.lower() in vocabulary.agency_names():
        return name
    head = _SPLIT.split(rest)[0] or ""
    sure = head.lower() in vocabulary.agency_names() or is_house(head) or (" " in head and is_person(head))
    return rest if sure else name


def _pieces(body: str, role: str) -> tuple[list[_Piece], list[str]]:
    """Split *body* at its separators, dropping labels, flags and what stylists and hairdressers did."""
    pieces: list[_Piece] = []
    flags: list[str] = []
    separator = ""
    for index, part in enumerate(_SPLIT.split(body)):
        if index % 2:
            separator = part or ","
            continue
        for each in _people(part or ""):
            text, role, more = _strip(each, role)
            flags += more
            if text and role != "other":
                pieces.append(_Piece(text, separator))
    return pieces, flags


def _unhyphened(part: str) -> tuple[str, ...]:
    """Split "Ana Ruiz-Example Images" and "Ana Ruiz on Unsplash" where the right side is a known agency or house."""
    for joint in (" on ", "-"):
        left, found, right = part.rpartition(joint)
        known = right.lower() in vocabulary.agency_names() or (joint == "-" and " " in right and is_house(right))
        if found and " " in left and known and is_person(labels.bare(left)) and not is_house(left):
            return left, right
    return ()


@lru_cache(256)  # what stands behind one "and" is asked about again behind the one before it
def _people(part: str) -> tuple[str, ...]:
    """Split "A and B" when both are persons; houses may hold an "and" of their own."""
    two = _unhyphened(part) if "-" in part or " on " in part else ()
    lead = None if two else labels.house_before_label(part)
    if lead:
        return part[: lead[0]], part[lead[1] :]
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
    return (part,)


def _strip(text: str, role: str) -> tuple[str, str, list[str]]:
    """Return one piece without labels and flag words, the role its label names, and the flags."""
    text, flags = labels.unwrap(text.strip(_EDGES) + ("." if _INITIALS.fullmatch(text.strip()) else "")), []
    for _ in range(3):
        size = labels.leading(text)
        if not size:
            break
        flags += labels.flags_of_label(text[:size])
        role, text = labels.role(text[:size]), text[size:].strip(_EDGES)
    handed = _HANDED.match(text)
    text, flags = (text[handed.end() :], [*flags, "handout"]) if handed else (text, flags)
    article = _ARTICLE.match(text)
    text = text[article.end() if article else 0 :].strip("'\"„“”‘’«» ")
    text = _YEAR.sub("", text, count=1) if text[:1] in "12" else text
    if labels.is_licence(text) or _CODE.fullmatch(text) or _is_label(text):
        return "", role, flags
    head, colon, rest = text.partition(": ")
    if colon and labels.flags_of(head):
        text, flags = rest.strip(), flags + list(labels.flags_of(head))  # Supplied: Example Police
    if labels.made_by_machine(text):
        return "", role, [*flags, "ai"]
    own = labels.flags_of(text)
    if own:
        return "", role, [*flags, *own]
    text, more = _without_prefix(text)
    text, again = _without_prefix(text)
    text, behind = labels.without_suffix(text)
    return text, role, [*flags, *more, *again, *behind]


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
    if first.lower() in _BARE and (
        tail in vocabulary.agency_names() or rest.lower() in vocabulary.agency_names() or labels.flags_of(rest)
    ):
        return ("" if labels.flags_of(rest) else rest), labels.flags_of(rest)
    if first.lower() in _BARE and is_person(rest) and not is_house(rest) and len(rest.split()) < 5:
        return rest, ()  # Photo Ana Ruiz
    flags = labels.flags_of(first)
    if not flags or not (is_house(rest) or is_person(rest)):
        return text, ()
    return (rest, flags) if rest.lower() in vocabulary.agency_names() or not is_house(text.lower()) else (text, ())


def _sort(pieces: list[_Piece], *, labelled: bool = False) -> tuple[tuple[str, ...], tuple[str, ...]]:
    creators: dict[str, str] = {}
    houses: dict[str, str] = {}
    if labelled and len(pieces) == 2 and _is_first_name(pieces[0].text) and _is_house_behind_slash(pieces[1]):
        first = pieces.pop(0).text  # Foto: Ruiz/Reuters
        creators[first.lower()] = first
    for index, piece in enumerate(pieces):
        if all(map(is_title_like, piece.text.split())):
            continue  # Contributing Photographer
        for text in _reporters(piece.text):
            near = [pieces[i].text for i in (index - 1, index + 1) if 0 <= i < len(pieces)]
            (creators if _is_creator(text, piece.after, bool(creators), near) else houses).setdefault(
                text.lower(), text
            )
    return tuple(creators.values()), tuple(house for key, house in houses.items() if key not in creators)


def _is_first_name(text: str) -> bool:
    """Return whether *text* is one capitalised word that no house is known by."""
    return text.istitle() and text.isalpha() and text.lower() not in vocabulary.agency_names() and not is_house(text)


def _is_house_behind_slash(piece: _Piece) -> bool:
    return piece.after == "/" and (piece.text.lower() in vocabulary.agency_names() or is_house(piece.text))


def _reporters(text: str) -> list[str]:
    """Split "新华社记者李明" into house and person."""
    return [part for part in eastasian.at_titles(text) if part] if eastasian.is_eastasian(text) else [text]


def _is_creator(text: str, separator: str, have_one: bool, near: list[str]) -> bool:
    low = text.lower()
    if text.startswith("@"):
        return True
    if low in vocabulary.agency_names() or low in vocabulary.houses("signs") or is_house(text):
        return False
    shared = any(each.lower() in vocabulary.houses("shared") for each in near)
    if is_person(text):
        return (
            not (have_one and separator in "/|" and separator and not given(text.split()[0]) and not _initialled(text))
            or shared
        )
    if " " in text:
        return not have_one and bool(near) and _loosely_person(text)
    if _INITIALS.fullmatch(text) or (text.islower() and not have_one):
        return True
    return shared and not have_one


def _loosely_person(text: str) -> bool:
    """Return whether a name with a small word in it ("Shin hyun Kyung") stands where the photographer stands."""
    words = text.split()
    return len(words) == 3 and words[0][0].isupper() and words[2][0].isupper() and text.replace(" ", "").isalpha()


def _initialled(text: str) -> bool:
    return "." in text or eastasian.is_eastasian(text) or is_title(text)
