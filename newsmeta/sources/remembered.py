"""Answers that are worked out once for what they are about: a document, or the reading of one."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar


class Remembering(Protocol):
    """What keeps the answers to questions about it."""

    @property
    def memo(self) -> dict[Any, Any]:
        """Question → answer."""


_UNASKED: Any = object()
About = TypeVar("About", bound=Remembering)
P = ParamSpec("P")
T = TypeVar("T")


def remembered(ask: Callable[Concatenate[About, P], T]) -> Callable[Concatenate[About, P], T]:
    """Make *ask* keep its answer with what it is asked about, one for each set of further arguments."""

    @wraps(ask)
    def answer(about: About, /, *args: P.args, **named: P.kwargs) -> T:
        memo = about.memo
        key = (ask, args, *named.items()) if named else (ask, args) if args else ask
        found: T = memo.get(key, _UNASKED)
        if found is _UNASKED:
            found = memo[key] = ask(about, *args, **named)
        return found

    return answer
