"""Bylines in Chinese, Japanese and Korean: titles behind or before the name, houses glued to it, no spaces to go by."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.lexicon import gazetteer
from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.house import is_house
from newsmeta.wire.namelist import Names
from newsmeta.wire.person import is_person

_CUT = re.compile(r"[\s，、,;；|｜（）()【】〔〕\[\]。·・ㆍ•◆■●]{1,9}|[/／](?=\s?)|\s[-–—]\s")
_FILED = re.compile(r"([\u3400-\u9fff]{2,8}?)[0-9０-９]{1,2}日?(?:專電|专电|電|电|報導|报道|讯|訊)?$")
_PLACED = re.compile(r"^([^=＝]{1,12})[=＝](.{1,20})$")
_HANGUL = re.compile("[\uac00-\ud7a3]{2}")
_REPORTS = ("報導", "报道", "報道")
_DIGIT = re.compile(r"[0-9０-９]")
_KANA = re.compile(r"[\u30a1-\u30fa\u30fc]{2,10}|[\u3400-\u9fff々]{2,3}[\u3041-\u3096]{2,4}")
_LONGEST_LABEL = 10
_LABEL = re.compile(r"^([^:：]{1,10})[:：](.{0,60})$")
_JAPANESE = re.compile(r"[\u3040-\u30ff]")
_OTHERS = re.compile(r"외\s?\d{1,2}\s?명|ほか\d{0,2}人?")
_STAMP = re.compile(r"\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?")
_SIGN = re.compile(r"\s{0,3}([=＝:：])\s{0,3}")


@cache
def _role_of() -> dict[str, str]:
    roles = ("reporting", "writing", "editing", "photo", "translation", "illustration", "video")
    return {
        label: role
        for role in roles
        for label in vocabulary.words("byline", f"role_{role}")
        if eastasian.is_eastasian(label)
    }


@cache
def _idle() -> frozenset[str]:
    """Return words that are no part of any name: page furniture, date labels, titles, introductions, "admin"."""
    return vocabulary.words("byline", "tail", "titles", "by", "others", "anonymous") | vocabulary.words(
        "dates", "published", "updated", "relative"
    )


def _filed_from(token: str) -> str:
    """Return the town that a story was filed from, where a token says so (发自香港); "" where it does not."""
    return next((token[len(word) :] for word in vocabulary.words("byline", "filed") if token.startswith(word)), "")


def read_eastasian(text: str, language: str | None) -> Names:
    """Return who and which houses an East Asian byline names."""
    names, role, labelled, tokens = Names(), "", False, _tokens(text)
    japanese = language == "ja" or bool(_JAPANESE.search(text))
    index = 0
    while index < len(tokens):
        token, role = _without_label(tokens[index], role)
        pair = _spaced_name(token, tokens[index + 1 : index + 3], japanese, text)
        if pair:
            names.add(pair, role)
            index += 1
        elif not (labelled and role == "writing" and _is_label(token)):  # 글·사진 홍길동: words and pictures
            role = _read(token, role, names, len(tokens) == 1)
        labelled = not pair and _is_label(token)
        index += 1
    return names


def _is_label(token: str) -> bool:
    return token.lower() in _role_of()


def _tokens(text: str) -> list[str]:
    plain = _OTHERS.sub(" ", text)
    plain = _STAMP.sub(" ", plain)
    plain = _SIGN.sub(_joined, plain)
    return [token.strip("=＝.") for token in _CUT.split(plain) if token.strip("=＝.:：")]


def _joined(sign: re.Match[str]) -> str:
    """Return a colon or equals sign without the blanks around it; behind what is no label a colon parts names."""
    before = sign.string[max(0, sign.start() - _LONGEST_LABEL) : sign.start()].rpartition(" ")[2].lower()
    parts = sign[0].strip() in ":：" and sign[0] != sign[1] and before not in _role_of() and before not in _idle()
    return "｜" if parts and eastasian.is_person(before) else sign[1]


def _without_label(token: str, role: str) -> tuple[str, str]:
    label = _LABEL.match(token)
    if label:
        low = label[1].lower()
        return label[2], _role_of().get(low, "" if low in _idle() else role)
    return token, role


def _spaced_name(token: str, after: list[str], japanese: bool, text: str) -> str:
    """Return "大渡 美咲", one name printed with a space, "" when the two are not that."""
    if not after or f"{token} {after[0]}" not in text or token in _idle() or after[0] in _idle():
        return ""
    if _filed_from(after[0]):
        return ""
    if len(token) > 1 and [len(one) for one in after] == [1, 1]:
        return ""  # 顾念慈 韩 路: a name of two signs is set as wide as one of three
    if _is_label(token) or _is_label(after[0]) or after[0].endswith(_REPORTS):
        return ""  # 写真 山田, 攝影／, 北京报道
    both = (
        len(token) <= 3
        and len(after[0]) <= 4
        and is_person(f"{token} {after[0]}")
        and not re.search(r"[\uac00-\ud7a3]", token)
    )
    chinese = len(token) > 1 and eastasian.is_chinese_name(token) and eastasian.is_chinese_name(after[0])
    houses = eastasian.is_house(token) or eastasian.is_house(after[0])
    return f"{token} {after[0]}" if both and not houses and (japanese or not chinese) else ""


def _read(token: str, role: str, names: Names, alone: bool) -> str:
    """Add what one token names; return the role that holds for the next."""
    low = token.lower()
    if town := _filed_from(token):
        names.places.setdefault(town)
        return role
    if low in _role_of() and not alone:
        return _role_of()[low]
    placed = _PLACED.match(token)
    if placed:
        if placed[1].lower() in _role_of():
            role = _role_of()[placed[1].lower()]  # 文＝山田太郎
        elif eastasian.is_house(placed[1]):
            names.add_house(placed[1], role)  # 共同通信＝山田太郎
        else:
            names.places.setdefault(placed[1])
        return _read(placed[2], role, names, alone)
    if (
        not token
        or low in _idle()
        or (token.endswith((*_REPORTS, "新聞網")) and len(token) < 6)
        or (
            _DIGIT.search(token)
            and not _FILED.search(token)
            and not is_house(token)
            and low not in vocabulary.agency_names()
        )
    ):
        return role
    if low in vocabulary.agency_names() or (eastasian.is_house(token) and not eastasian.is_korean_name(token)):
        names.add_house(token, role)
        return role
    parts = [part for part in eastasian.at_titles(token) if part]
    titled = len(parts) > 1 or (bool(parts) and parts[0] != token)
    if not (alone or titled) and _HANGUL.fullmatch(token) and gazetteer.is_large_place(token):
        names.places.setdefault(token)  # 홍길동 기자 | 서울, 여수/홍길동 기자
        return role
    for part in parts:
        _name(_unfiled(part, names), role or ("reporting" if titled else ""), names, titled, alone)
    return role


def _unfiled(part: str, names: Names) -> str:
    """Cut "台北10日電" off a name and keep the place."""
    match = _FILED.search(part)
    if not match:
        return part
    head = part[: match.end(1)]
    known = next((size for size in (4, 3, 2) if len(head) > size + 1 and gazetteer.is_large_place(head[-size:])), 0)
    if known:
        names.places.setdefault(head[-known:])
        return head[:-known]
    size = 3 if len(head) >= 5 and head[0] in vocabulary.family_signs("chinese") else 2 if len(head) == 4 else 0
    names.places.setdefault(head[size:])
    return head[:size]


def _name(part: str, role: str, names: Names, titled: bool, alone: bool) -> None:
    if not part or part.lower() in _idle() or "を" in part:  # what a verb acts on: a sentence, not a name
        return
    if is_house(part) or eastasian.is_house(part):
        names.add_house(part, role)
    elif is_person(part) or (titled and len(part) <= 8) or alone or (role and _KANA.fullmatch(part)):
        names.add(part, role)
    elif not eastasian.is_eastasian(part) and part.replace(" ", "").isalpha() and len(part) > 1:
        names.add_house(part, role)
