"""Answers that are worked out once for what they are about: a document, or the reading of one."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from inspect import signature
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
        key = (ask, *args, *named.items())
        found: T = about.memo.get(key, _UNASKED)
        if found is _UNASKED:
            found = about.memo[key] = ask(about, *args, **named)
        return found

    @wraps(ask)
    def only_answer(about: About, /) -> T:  # most are of this kind, asked a hundred times a page
        found: T = about.memo.get(ask, _UNASKED)
        if found is _UNASKED:
            found = about.memo[ask] = ask(about)  # type: ignore[call-arg]
        return found

    return only_answer if len(signature(ask).parameters) == 1 else answer  # type: ignore[return-value]
