"""What newsmeta raises: only for wrong arguments, never for what a story holds."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_FEW = 24


class NewsmetaError(Exception):
    """The caller asked for something that cannot be done; the message says what to do instead."""


class UnknownName(NewsmetaError):
    """No format, rule, profile, exporter or reporter has that name."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        choices = sorted(known)
        near = difflib.get_close_matches(name, choices, n=1)
        few = f"choose from {', '.join(choices)}." if len(choices) <= _FEW else f"there are {len(choices)} others."
        hint = f"did you mean {near[0]!r}?" if near else few
        super().__init__(f"there is no {kind} {name!r}; {hint}")


class BadConfig(NewsmetaError):
    """A configuration file or option holds something newsmeta does not know."""


class MissingExtra(NewsmetaError):
    """A library is needed that is not installed; the message holds the command that installs it."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs an extra library: run  pip install 'newsmeta-lint[{extra}]'")
