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


About = TypeVar("About", bound=Remembering)
P = ParamSpec("P")
T = TypeVar("T")


def remembered(ask: Callable[Concatenate[About, P], T]) -> Callable[Concatenate[About, P], T]:
    """Make *ask* keep its answer with what it is asked about, one for each set of further arguments."""

    @wraps(ask)
    def answer(about: About, /, *args: P.args, **named: P.kwargs) -> T:
        memo, key = about.memo, (ask, *args, *named.items())
        if key not in memo:
            memo[key] = ask(about, *args, **named)
        found: T = memo[key]
        return found

    return answer
