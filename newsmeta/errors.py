"""What newsmeta raises: only for wrong arguments, never for what a story holds."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_FEW = 24


class NewsmetaError(Exception):
    """The caller asked for something that cannot be done; the message says what to do instead."""


def expect(value: object, kinds: type | tuple[type, ...], what: str) -> None:
    """Raise NewsmetaError unless *value* is of one of the *kinds*; *what* says what is taken."""
    if not isinstance(value, kinds):
        raise NewsmetaError(f"{what}, not {type(value).__name__}")


def expect_words(asked: str, text: object, **options: object) -> None:
    """Raise NewsmetaError unless *text* is a str and every option a str or None."""
    if not isinstance(text, str):
        raise NewsmetaError(f"{asked}() takes a str, not {type(text).__name__}")
    for name, value in options.items():
        if value is not None and not isinstance(value, str):
            raise NewsmetaError(f"{name} is a str or None, not {type(value).__name__}")


def reason(error: OSError) -> str:
    """Return an operating system's error as a few words."""
    return (error.strerror or str(error)).lower().replace("is a directory", "it is a folder")


class UnknownName(NewsmetaError):
    """No format, rule, profile, exporter or reporter has that name."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        choices = sorted(known)
        near = difflib.get_close_matches(name, choices, n=1) if isinstance(name, str) else []
        hint = f"did you mean {near[0]!r}?" if near else _offered(kind, choices)
        super().__init__(f"there is no {kind} {name!r}; {hint}")


def _offered(kind: str, choices: list[str]) -> str:
    if len(choices) <= _FEW:
        return f"choose from {', '.join(choices)}."
    if kind == "rule":
        return f"`newsmeta rules` lists all {len(choices)}."
    return f"names are like {choices[len(choices) // 2]!r}."


class BadConfig(NewsmetaError):
    """A configuration file or option holds something newsmeta does not know."""


class MissingExtra(NewsmetaError):
    """A library is needed that is not installed; the message holds the command that installs it."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs an extra library: run  pip install 'newsmeta-lint[{extra}]'")
