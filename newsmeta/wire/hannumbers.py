"""Chinese numerals in dates, written with digits: 二〇二六年一月十五日."""

from __future__ import annotations

import re

_NUMERAL = {c: str(i) for i, c in enumerate("〇一二三四五六七八九")} | {"零": "0"}
_HAN = re.compile("[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}[日号號])?")


def arabic(text: str) -> str:
    """Write 二〇二六年一月十五日 with digits, keeping every place."""
    return _HAN.sub(lambda match: _han(match[0]), text) if "年" in text else text


def _han(words: str) -> str:
    year, month, day, tail = re.match("(.{4})年(.+)月(?:(.+)([日号號]))?", words).groups()  # type: ignore[union-attr]
    numbers = "".join(_NUMERAL[c] for c in year) + "年" + _small(month) + "月"
    return (numbers + (_small(day) + tail if day else "")).ljust(len(words))


def _small(numeral: str) -> str:
    tens, ten, ones = numeral.rpartition("十")
    unit = int(_NUMERAL.get(ones[-1:], "0"))
    return str((int(_NUMERAL.get(tens, "1")) * 10 if ten else 0) + unit)
