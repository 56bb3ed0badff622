"""The weekday printed right before or after a day."""

from __future__ import annotations

import re

from newsmeta.wire import datewords

_LETTER = (
    "[^\\W\\d_]|[\u0300-\u036f\u0591-\u05c7\u05f3\u064b-\u065f\u0670\u0900-\u0dff\u0e00-\u0eff"
    "\u1000-\u109f\u1780-\u17ff\u200c\u200d]"
)
TOKEN = re.compile(rf"\d{{1,9}}|(?:{_LETTER}){{1,40}}(?:[-'’.](?:{_LETTER}){{1,40}}){{0,4}}")
_SEVEN_DAYS = re.compile(
    "[(（]([月火水木金土日]|[월화수목금토일])[)）曜]|[月火水木金土日](?=曜)|(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])"
)


def weekday_beside(span: tuple[int, int], text: str, language: str | None) -> int | None:
    """Return the weekday printed just before or after a span."""
    before, after = text[max(0, span[0] - 24) : span[0]], text[span[1] : span[1] + 24]
    match = _SEVEN_DAYS.search(after[:6]) or _SEVEN_DAYS.search(before[-5:])
    if match:
        return _cjk_weekday(match[0])
    left = [token[0] for token in TOKEN.finditer(before)][-2:]
    right = [token[0] for token in TOKEN.finditer(after)][:2]
    for word in (" ".join(left), *left[::-1], " ".join(right), *right[:1]):
        found = datewords.weekday(word, language)
        if found is not None:
            return found
    return None


def _cjk_weekday(words: str) -> int:
    for week in ("月火水木金土日", "월화수목금토일", "一二三四五六日"):
        for mark in words[::-1]:
            if mark in week:
                return week.index(mark)
    return 6
