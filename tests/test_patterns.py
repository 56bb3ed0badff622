"""Every pattern means the same on all Pythons from 3.11.0 on."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from typing import Any

import newsmeta

_parser = importlib.import_module("re._parser")
_ONE = {"IN", "LITERAL", "NOT_LITERAL", "ANY", "ATOMIC_GROUP"}


def patterns(value: Any) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from patterns(list(value.values()))
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from patterns(each)


def nodes(value: Any) -> Iterator[tuple[Any, ...]]:
    """Yield every node of a parsed pattern, whatever it lies in."""
    if isinstance(value, _parser.SubPattern):
        value = list(value)
    if isinstance(value, tuple) and value and hasattr(value[0], "name"):
        yield value
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from nodes(each)


def loose(pattern: str | bytes) -> bool:
    """Whether a possessive repeat goes over a group that is not atomic."""
    for node in nodes(_parser.parse(pattern)):
        if node[0].name == "POSSESSIVE_REPEAT":
            body = node[1][2]
            if len(body) != 1 or body[0][0].name not in _ONE:
                return True
    return False


def test_it_sees_the_shape() -> None:
    assert loose(r"<!--(?:[^-]++|-(?!->))*+-->")
    assert not loose(r"<!--(?:(?>[^-]++|-(?!->)))*+-->")


def test_possessive_repeats_of_a_group_hold_an_atomic_group() -> None:
    # Python 3.11.0 to 3.11.4, Debian's among them, leave the position where a failed round had come to (gh-106052)
    for module in pkgutil.walk_packages(newsmeta.__path__, "newsmeta."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    modules = [module for name, module in sys.modules.items() if name.startswith("newsmeta")]
    found = {each for module in modules for each in patterns(list(vars(module).values()))}
    assert len(found) > 300
    assert [each.pattern for each in found if loose(each.pattern)] == []
