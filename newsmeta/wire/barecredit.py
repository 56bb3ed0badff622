"""Finds credits without a label: the whole text, what follows the last sentence, a name before a slash."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.wire import datewords, eastasian, vocabulary
from newsmeta.wire.barredcredit import dashed, loud, slashed
from newsmeta.wire.creditjoints import goes_through
from newsmeta.wire.creditlike import is_chain, is_known, is_person_and_house
from newsmeta.wire.creditnames import (
    is_house_alone,
    is_house_photo,
    is_house_then_person,
    is_labelled_house,
    is_labelled_name,
    is_name,
    is_short_house_and_person,
)
from newsmeta.wire.flags import flags_of, without_suffix
from newsmeta.wire.labelspan import Span
from newsmeta.wire.mail import ADDRESS
from newsmeta.wire.person import given, is_person

_STOP = re.compile(  # one set of signs first: what cannot begin a stop is skipped ten times as fast
    r"[.!?…。！？»”\"'’)\]）】\s](?:(?<=[.!?…。！？»”\"'’)\]])(?:[”»\"'’)\]])?\s{0,3}|(?<=\s)(?:\||//)\s|(?<=[）】]))"
)
_BARS = ("| ", "// ")
_CAPITALS = 60  # characters behind the last full stop that a name in capitals takes, and a word before it
_INITIALED = re.compile(r"(?:[A-ZÀ-Þ]\.\s?){1,3}[A-ZÀ-Þ][\w'’-]{1,30}(?:\s[A-ZÀ-Þ][\w'’-]{1,30}){0,2}")  # J. RUIZ
_DATED = 16  # characters of a month and its day
_WORDS = 14  # a credit without a label has no more words
_QUOTED = re.compile(r"[»”\"'’]")  # what ends in a quotation mark may go on with a name: the 'new' Ana Ruiz
_EMAIL = re.compile(rf"\s{{1,3}}{ADDRESS}$")
_GLUED = re.compile(r"[A-ZÀ-Þ](?<=[a-zß-ÿąćęłńóśźż].)")
_SLASHED = re.compile(r"[.!?”\"'’)\]]\s?(/[^\W\d_][^/.,()\n]{1,20})\Z")
"""A Korean credit behind the caption's last sentence: "… 등대. /김로운 기자"."""
_ARCHIVE = re.compile(r"(?<=[\uac00-\ud7a3])\s?DB\Z")
"""How a Korean house names its archive: 서해일보DB."""
_TOLD = re.compile(r"[^\W\d_]{4}\.\s[-–—]\s")
_WORD_DOTTED = re.compile(r"[^\s,;:!?()\[\]/|=]{1,40}")


def bare_credit(seen: str, low: int, end: int, start: int) -> Span | None:
    """Return a credit without a label: the whole text, or what follows the last sentence, or a name before a slash."""
    if low == start and end - start <= 110 and _is_whole(seen[start:end]):
        return start, end
    from_ = max(low, end - 110)
    for stop in _STOP.finditer(seen, from_, end):
        at = stop.end()
        if seen.count(" ", at, end) > _WORDS:
            continue
        bar = next((len(sign) for sign in _BARS if seen.startswith(sign, at, end)), 0)  # "… on Monday. | Le Phare"
        sign = "|" if bar or "//" in stop[0] else stop[0]
        if at == end or _inside_name(seen, stop.start(), at):
            continue
        if _is_tail(seen[at + bar : end], sign) or (sign[0] in ".!?" and is_house_alone(seen[at:end])):
            return at + bar, end
    comma = seen.rfind(", ", from_, end) + 2
    if comma > 2 and seen[comma].islower() and is_labelled_name(seen[comma:end]):
        return comma, end  # "The mill at dusk, photo Ana Ruiz"
    named = dashed(seen, from_, end) or capital_name(seen, from_, end) or _shouted(seen, from_, end)
    barred = named or slashed(seen, from_, end) or _before_bar(seen, from_, end) or loud(seen, from_, end)
    return barred or _glued(seen, from_, end) or _signed(seen, from_, end)


def _shouted(seen: str, low: int, end: int) -> Span | None:
    """Return a credit whose label is in capitals behind a caption that is not ("Le moulin PHOTO ANA RUIZ, AFP").

    What follows is in capitals, too, or surely a credit: "Portul vechi FOTO Ana Ruiz".
    """
    found = _labelled().search(seen, low, end)
    if found is None or seen[low : found.start()].isupper():
        return None
    capitals = seen[found.start(1) : end].isupper()
    return (found.start(1), end) if capitals or is_labelled_name(seen[found.start(1) : end].rstrip(" .")) else None


@cache
def _labelled() -> re.Pattern[str]:
    """Return how a bare label in capitals looks for."""
    labels_ = "|".join(sorted(re.escape(word.upper()) for word in vocabulary.bare_labels()))
    return re.compile(rf"(?<=[^\W\d_])\s({labels_})\s(?=[^\W\d_]{{2}})")


def capital_name(seen: str, low: int, end: int) -> Span | None:
    """Return a name in capitals behind the caption's full stop, glued to it or not ("… al tráfico. ANA RUIZ")."""
    tail = seen[max(low, end - _CAPITALS) : end].rstrip(" .")
    if tail[-1:].islower():
        return None
    stop = max(tail.rfind(sign) for sign in ".!?…»”")
    name = tail[stop + 1 :].strip()
    told = tail[:stop].rpartition(" ")[2]
    if stop < 0 or not name.isupper() or not told.islower() or len(told) < 3:
        return None
    if not 1 <= name.count(" ") <= 3 or not is_person(name):
        return None
    at = max(low, end - _CAPITALS) + stop + 1
    return at + len(seen[at:end]) - len(seen[at:end].lstrip()), end


def _signed(seen: str, low: int, end: int) -> Span | None:
    """Return the photographer's name with "took this" behind it, after the last comma (``、山田太郎撮影``)."""
    if end == low or (seen[end - 1] < "\u3000" and "＝" not in seen[low:end]):
        return None
    tail = seen[low:end].rstrip(" .。")
    named = max(tail.rfind("＝"), tail.rfind("="))
    if named > 0 and is_known(tail[named + 1 :]):
        first = tail[:named].rpartition(" ")[2]
        return low + named + 1 - (len(first) + 1) * is_known(first), end  # AP=연합뉴스
    if not eastasian.is_eastasian(tail[-1:]):
        return None
    slash = _SLASHED.search(tail)
    if slash:
        return low + slash.start(1), end
    ats = sorted({tail.rfind(char, 0, len(tail) - 1) for char in "、，＝=。 （"}, reverse=True)
    return next(((low + at + 1, end) for at in ats if at >= 0 and _signs(tail, at)), None)


def _signs(tail: str, at: int) -> bool:
    """Return whether a credit stands behind the sign at *at*: 山田太郎撮影, or an agency after a caption's ＝."""
    name = tail[at + 1 :]
    return eastasian.is_signed(name) or (tail[at] == "、" and "＝" in tail[:at] and is_known(name))


def _inside_name(seen: str, dot: int, at: int) -> bool:
    """Return whether the full stop belongs to "N.H." or a domain rather than to a sentence."""
    if seen[dot] in "'’" and dot and seen[dot - 1].isalpha() and at == dot + 1 and seen[at : at + 1].isalpha():
        return True  # "place de l'Église"
    if seen[max(0, dot - 2) : dot].strip().isdigit() and not seen[max(0, dot - 4) : dot].isdigit():
        before = seen[max(0, dot - _DATED) : dot].split()
        return len(before) < 2 or datewords.month(before[-2]) is None  # "3. Juli", not "… on July 3. Ana Ruiz/EFE"
    if seen[dot] == "." and dot > 1 and seen[dot - 1].isupper() and seen[dot - 2] == " " and at > dot + 1:
        return True  # "Michael D. Higgins"
    if seen[dot] == "." and at > dot + 1 and seen[max(0, dot - 8) : dot].rpartition(" ")[2].lower() in _shortened():
        return True  # "says the director Dr. Ana Ruiz"
    return seen[dot] == "." and at == dot + 1 and (dot < 2 or not seen[dot - 2].isalnum() or seen[at].islower())


@cache
def _shortened() -> frozenset[str]:
    return vocabulary.words("byline", "honorifics") | vocabulary.words("text", "abbreviations")


def _is_flag(bare: str) -> bool:
    """Return whether the whole text says how a picture came ("Handout"), and is no heading."""
    flags = flags_of(bare)
    return bool(flags) and "ai" not in flags and bare.lower() not in vocabulary.words("caption", "unsure")


def _is_whole(text: str) -> bool:
    bare = text.strip(" .")
    if _TOLD.search(text):
        return False  # "Anne Bois, à Auvelais. - Belga"
    return _is_flag(bare) or is_chain(text) or is_labelled_name(bare, alone=True)


def _is_tail(text: str, stop: str = ".") -> bool:
    if is_chain(text):
        return True
    if len(text) < 80 and is_person_and_house(text) and is_person(text.partition("/")[0].strip()):
        return True
    if "handout" in flags_of(text):
        return True
    if eastasian.is_house(house := _ARCHIVE.sub("", text)) and house != text:
        return True  # 서해일보DB
    bare = _EMAIL.sub("", text).strip(" .")
    if "|" in stop and is_house_then_person(bare):
        return True
    if is_labelled_name(bare) or is_short_house_and_person(bare) or is_house_photo(bare):
        return True
    person, hyphen, house = bare.rpartition("-")
    if hyphen and is_known(house) and is_name(person):
        return True
    if not _QUOTED.match(stop) and is_name(bare, known="|" not in stop):
        return True
    head, _, last = bare.rpartition(" ")
    korean = eastasian.is_korean_name(head.rpartition("=")[2]) and last in vocabulary.words("caption", "suffix")
    titled = eastasian.at_titles(last) if not head and last[-1:] > "\u3000" else []
    korean = korean or (titled[1:] == [""] and eastasian.is_korean_name(titled[0]))  # 홍길동기자
    return korean or eastasian.is_signed(bare)


def _glued(seen: str, low: int, end: int) -> Span | None:
    """Return an agency's name printed right behind the last word ("… nielegalnych imigrantówReuters")."""
    for match in _GLUED.finditer(seen, max(low, end - 40), end):
        if is_chain(seen[match.start() : end]) and end - match.start() > 2:
            return match.start(), end
    return None


def _before_bar(seen: str, low: int, end: int) -> Span | None:
    """Return "Jan Berg/AFP" behind a caption without a full stop: the two or three words before the bar."""
    if not any(map(seen[low:end].__contains__, "/-–—")) and not goes_through(seen[low:end]):
        return None
    for bar in _bar().finditer(seen, low, end):
        after = seen[bar.end() : end]
        if after.count(" ") > _WORDS:
            continue
        if bar[0] == " / " and _is_signed_photo(after):
            return bar.end(), end
        words = list(_WORD_DOTTED.finditer(seen, low, bar.start()))[-4:]
        for count in (3, 2, 1):
            if (
                count <= len(words)
                and is_known(seen[words[-count].start() : bar.start()].strip())
                and (is_chain(after) or is_person(after))
            ):
                return words[-count].start(), end
        size = _name_before(seen, words, bar.start()) if is_chain(after) else None
        if size:
            return size[0], end
        if bar[0] == " / " and (_INITIALED.fullmatch(after.strip(" .")) or is_labelled_house(after.strip(" ."))):
            return bar.end(), end
        if bar[0] == " / " and is_person(seen[bar.end() : end].strip(" .")) and given(seen[bar.end() : end].split()[0]):
            return bar.end(), end
        if bar[0].strip() in ("-", "–", "—") and _is_tail(after):
            return bar.end(), end
        if bar[0].strip() == "/" and is_known(after.strip(" .")):
            return bar.end(), end
    return None


def _is_signed_photo(text: str) -> bool:
    """Return whether *text* is a house with its word for "photo" behind it, a person before a slash or not."""
    person, slash, house = text.strip().rpartition(" / ")
    name = without_suffix(house)[0]
    photo = name != house.rstrip(" .") and name[:1].isupper() and name.count(" ") < 3
    return photo and house.endswith(".") and (not slash or is_person(person))


@cache
def _bar() -> re.Pattern[str]:
    """Return what parts a photographer from the house: a dash, a slash, "via"."""
    return re.compile(
        rf"\s[-–—]\s|\s{{0,3}}/\s{{0,3}}(?!/)|\s(?:{vocabulary.either('caption', 'via')})\s", re.IGNORECASE
    )


def _name_before(seen: str, words: list[re.Match[str]], end: int) -> Span | None:
    """Return the shortest person's name that ends at *end*: two words, or three round an initial or particle."""
    for count in (2, 3):
        if count > len(words):
            return None
        name = seen[words[-count].start() : end].strip()
        if _TOLD.search(f"{name} - "):
            return None  # a sentence ends before the bar
        if is_person(name) and name[0].isupper() and len(name.split()[0].strip(".")) > 1:
            return words[-count].start(), end
    return None
