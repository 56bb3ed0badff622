"""What the options of output formats may be: told by their annotations, so that a format only names them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, Final

from newsmeta.errors import NewsmetaError

_TRUTH: Final = {"true": True, "false": False}
_LEAST: Final = {"rows": 1}
_MOST: Final = {"indent": 64}  # every line would begin with as many blanks
_ROOM: Final = 1_000_000


def option_names(write: Callable[..., object]) -> tuple[str, ...]:
    """Return the names of the options that a format's ``write`` takes."""
    return tuple(_kinds(write))


def option_values(write: Callable[..., object], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options as ``write`` wants them; words may stand for numbers and truth values, as on a command line.

    Raises:
        NewsmetaError: a value is none that its option takes.
    """
    kinds = _kinds(write)
    return {name: value if value is None else _read(name, kinds[name], value) for name, value in given.items()}


def _kinds(write: Callable[..., object]) -> dict[str, str]:
    found = inspect.signature(write).parameters.values()
    return {each.name: str(each.annotation) for each in found if each.kind is each.KEYWORD_ONLY}


def _read(name: str, kind: str, value: Any) -> Any:
    if kind.startswith("bool"):
        return _truth(name, value)
    if kind.startswith("int"):
        return _number(name, value)
    if kind.startswith("str") and not isinstance(value, str):
        raise NewsmetaError(f"the option {name!r} takes words, not {value!r:.80}")
    return value


def _truth(name: str, value: Any) -> bool:
    read = _TRUTH.get(value) if isinstance(value, str) else value
    if not isinstance(read, bool):
        raise NewsmetaError(f"the option {name!r} is true or false, not {value!r:.80}")
    return read


def _number(name: str, value: Any) -> int:
    low, high = _LEAST.get(name, 0), _MOST.get(name, _ROOM)
    read = int(value) if isinstance(value, str) and value.isdecimal() and len(value) < len(str(_ROOM)) + 1 else value
    if not isinstance(read, int) or isinstance(read, bool) or not low <= read <= high:
        raise NewsmetaError(f"the option {name!r} is a number from {low} to {high}, not {value!r:.80}")
    return read
