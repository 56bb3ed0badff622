"""What is recalled from page to page stays light, whatever pages hold."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
from functools import _lru_cache_wrapper
from pathlib import Path
from typing import Any

import pytest

import newsmeta
from newsmeta import recalled as shelf
from newsmeta.recalled import recalled
from tests.hostile.generate import article, ld, page

MOST = 1_000_000
LONG = 50_000
KNOWN = {  # what these are asked comes from the configuration, or is one character
    "newsmeta/recalled.py",
    "newsmeta/validators/instants.py",
    "newsmeta/validators/runner.py",
    "newsmeta/reporters/shown.py",
}


def _letters(value: Any) -> int:
    if isinstance(value, str):
        return len(value)
    return sum(map(_letters, value)) if isinstance(value, tuple) else 0


def _held() -> int:
    """Count the letters of all questions whose answers caches of the package hold."""
    caches = [each for each in gc.get_objects() if isinstance(each, _lru_cache_wrapper)]
    tables = [
        held
        for cache in caches
        if (cache.__module__ or "").startswith("newsmeta")
        for held in gc.get_referents(cache)
        if isinstance(held, dict)
    ]
    return sum(
        _letters(asked if isinstance(asked, (str, tuple)) else tuple(gc.get_referents(asked)))
        for held in tables
        for asked in held
    )


def _hostile(number: int) -> list[bytes]:
    words = (f"Pier{number} ope ned " * LONG)[:LONG]
    word = (f"pier{number}x" * LONG)[:LONG]
    typed = f'{{"@context":"https://schema.org","@type":["{word}","Person"],"{word}":{{"@type":"{word}"}}}}'
    return [
        ld(article(headline=words, author=[words], datePublished=words, inLanguage=word, image={"caption": words})),
        ld(typed),
        ld(article(**{f"harbour{number}x{n}": "x" for n in range(4000)})),
        page(f"<h1 class='{word}'>{words}</h1><p class='byline {word}'>By {words}<p>HANOI, {words} (AFP) - {words}"),
        page("", f"<title>{words}</title><meta property='{word}' content=x><meta name=author content='{words}'>"),
        words.encode(),
    ]


def test_long_texts_do_not_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "MOST", MOST)
    before = _held()
    for number in range(8):
        for data in _hostile(number):
            newsmeta.check(newsmeta.read(data))
    assert _held() < before + 1.5 * MOST


def test_short_texts_are_recalled_until_long_ones_come(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "MOST", MOST)
    asked: list[str] = []

    @recalled(10)
    def upper(text: str) -> str:
        asked.append(text)
        return text.upper()

    assert [upper("a"), upper("a"), asked] == ["A", "A", ["a"]]
    upper("b" * MOST)
    upper("c" * MOST)
    assert upper.cache_info().currsize == 1
    upper("a")
    assert asked.count("a") == 2


def test_all_that_is_asked_weighs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "MOST", 1000)

    @recalled(10)
    def both(types: tuple[tuple[str, ...], None], name: str) -> str:
        return f"{types}{name}"

    for letter in "abcd":
        both(((letter * 300,), None), letter * 300)
    assert both.cache_info().currsize == 1


def test_no_text_of_the_input_is_cached_in_another_way() -> None:
    root = Path(newsmeta.__file__).parents[1]
    found = {
        str(path.relative_to(root))
        for path in (root / "newsmeta").rglob("*.py")
        if re.search(r"\blru_cache\(", path.read_text(encoding="utf-8"))
    }
    assert found <= KNOWN


def test_caches_without_bound_do_not_grow_with_the_input() -> None:
    for module in pkgutil.iter_modules(importlib.import_module("newsmeta.validators.rules").__path__):
        importlib.import_module(f"newsmeta.validators.rules.{module.name}")
    newsmeta.check(newsmeta.read(_tongues(0)))
    unbounded = [
        each
        for each in gc.get_objects()
        if isinstance(each, _lru_cache_wrapper)
        and (each.__module__ or "").startswith("newsmeta")
        and each.cache_parameters()["maxsize"] is None
    ]
    before = {id(each): each.cache_info().currsize for each in unbounded}
    for number in range(1, 20):
        newsmeta.check(newsmeta.read(_tongues(number)))
    grown = [each for each in unbounded if each.cache_info().currsize > before[id(each)] + 10]
    assert not grown


def _tongues(number: int) -> bytes:
    tongue = "q" + chr(97 + number) + chr(97 + number)
    kind = f"T{number}"
    values = {"inLanguage": tongue, "headline": "Pier opens", kind: {"@type": kind}, "wordCount": "9"}
    day = "Friday, 6 March 2026"
    return ld(article(**values, datePublished=day, articleBody=f"The pier the pier opened on {day}. {number}"))
