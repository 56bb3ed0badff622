"""Names in Chinese, Japanese and Korean script, where neither capitals nor (often) spaces show what is a name."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.lexicon import gazetteer
from newsmeta.wire import vocabulary
from newsmeta.wire.hansigns import OWN

_ANY = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_HAN = re.compile(r"[\u3400-\u9fff々]{1,12}")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]{1,16}")
_SIGNED = re.compile(
    r"[^\s。，、（）()]{2,16}?(?:\s[^\s。，、（）()]{1,10}?)?\s?(?:摄|攝|撮影|摄影报道|[／/]\s?(?:摄影|攝影|摄|攝)|供图|供圖|提供|제공|촬영)"
)
_PICTURED = re.compile(
    r"[^\s。，、（）()]{0,10}(?:[记記]者|通[讯訊][员員])\s?[^\s。，、（）()]{2,4}(?:\s[^\s。，、（）()]{2,4}){0,2}\s?[图圖]"
)
"""A reporter and the sign for a picture: 澎波新闻记者 沈一苇 图."""
_STAMP = re.compile(
    r"\s?(?:\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?)?\s?(?:[\w.+-]{1,64}@[\w.-]{1,64})?\s?(?:\*\s?(?:재판매|무단)[^()\n]{0,30})?\Z"
    r"|(?:[^\W\d_]{2,6}[记記]者[^\W\d_]{2,4}傳真)?\s?\d{2,3}年\d{1,2}月\d{1,2}日\Z"
)
_LONGEST_STAMP, _STAMPED = 90, ("지", "日")  # letters of one, its last one where it ends in no address
_RESERVED = re.compile(r"[.。]\s?(?:재판매|무단|저작권)[^\[\]()\n]{0,40}\Z")
_ONE_SIGN = 4  # from this length a single sign at the end ("…社", "…청") shows a house


def is_eastasian(text: str) -> bool:
    """Return whether *text* holds Chinese, Japanese or Korean script."""
    return bool(_ANY.search(text[:200]))


def is_house(word: str) -> bool:
    """Return whether *word* names a house by how it ends or because it is a known agency."""
    low = word.lower()
    if low in vocabulary.agency_names() or low in vocabulary.words("byline", "desks") or low.endswith(desks()):
        return True
    if len(word) > 2 and word[-1] in "시군구도" and gazetteer.is_place(word[:-1]):
        return True  # 부산시, the city
    if not low.endswith(vocabulary.endings()):
        return False
    ending = next(end for end in vocabulary.endings() if low.endswith(end))
    return (
        len(ending) > 1
        or len(word) >= _ONE_SIGN
        or (len(word) == _ONE_SIGN - 1 and word[-1:] in "社報报網网庁署局院省")
    )


@cache
def desks() -> tuple[str, ...]:
    """Return the East Asian words for newsrooms that a town or the house may stand before: 東京社会部, 溪海編輯部."""
    return tuple(word for word in vocabulary.words("byline", "desks") if len(word) > 2 and is_eastasian(word))


def is_person(name: str) -> bool:
    """Return whether *name* has the shape of a Chinese, Japanese or Korean person's name."""
    parts = name.replace("·", " ").replace("・", " ").split()
    if len(parts) == 2 and all(_HAN.fullmatch(part) or _KANA.search(part) for part in parts):
        return all(len(part) <= 8 for part in parts)
    if len(parts) != 1:
        return bool(parts) and len(parts) <= 4 and all(_KANA.match(part) for part in parts)
    word = parts[0]
    if _HANGUL.fullmatch(word):
        return 2 <= len(word) <= 4 and word[0] in vocabulary.family_signs("korean")
    return bool(_HAN.fullmatch(word)) and 2 <= len(word) <= 5 and not OWN.fullmatch(word)


def is_chinese_name(word: str) -> bool:
    """Return whether *word* is two to four signs beginning with a common Chinese family name."""
    return bool(_HAN.fullmatch(word)) and 2 <= len(word) <= 4 and word[0] in vocabulary.family_signs("chinese")


def is_korean_name(word: str) -> bool:
    """Return whether *word* is two to four syllables beginning with a Korean family name and is no house."""
    return (
        bool(_HANGUL.fullmatch(word))
        and 2 <= len(word) <= 4
        and word[0] in vocabulary.family_signs("korean")
        and not is_house(word)
    )


@cache
def _intros() -> re.Pattern[str]:
    signs = (word for word in vocabulary.words("byline", "by") if _ANY.match(word))
    return re.compile(
        "(?:" + "|".join(sorted(map(re.escape, signs), key=len, reverse=True)) + r")\s{0,3}[:：／/＝=・ 　]\s{0,3}"
    )


def intro_size(text: str) -> int:
    """Return how many characters of *text* are an introduction such as ``文／`` or ``記者 ``, 0 when there is none."""
    match = _intros().match(text) if _ANY.match(text) else None
    return match.end() if match else 0


@cache
def _titles() -> re.Pattern[str]:
    signs = sorted((word for word in vocabulary.words("byline", "titles") if _ANY.match(word)), key=len, reverse=True)
    return re.compile("(?:" + "|".join(map(re.escape, signs)) + ")(?![会會])")  # 委員会 is a committee


def at_titles(text: str) -> list[str]:
    """Split *text* at reporters' titles: "新华社记者李明" → house and person; titles themselves are dropped."""
    return [part.strip() for part in _titles().split(text[:200])]


def without_reservation(text: str) -> str:
    """Return *text* without the words behind a Korean credit that forbid to sell or copy the picture."""
    return _RESERVED.sub("", text) if text[-1:] > "\u3000" else text


def without_stamp(text: str, end: int) -> int:
    """Return where a caption that ends at *end* ends without what agencies in Korea and Taiwan print behind its credit.

    "(사진=남해시 제공) 2023.03.14. photo@lp.example *재판매 및 DB 금지", "（民眾提供）中央社記者方晴傳真 110年3月14日"
    """
    if text[end - 1 : end] not in _STAMPED and "@" not in text[max(0, end - _LONGEST_STAMP) : end]:
        return end
    at = max(text.rfind(sign, max(0, end - _LONGEST_STAMP), end) for sign in ")）攝摄") + 1
    return at if 0 < at < end and _STAMP.fullmatch(text, at, end) else end


def is_signed(text: str) -> bool:
    """Return whether *text* is a photographer's name or a house with "took this" behind it (``山田太郎撮影``)."""
    return len(text) < 30 and bool(_SIGNED.fullmatch(text) or _PICTURED.fullmatch(text))
