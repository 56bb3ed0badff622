"""Which rules speak up with another one because one fault is both, and which rules have no fault here; and why."""

from __future__ import annotations

PAIRS: dict[tuple[str, str], str] = {}
"""(the fault's rule, the other rule) → why the two cannot be told apart."""

WITHOUT: dict[str, str] = {}
"""Rules without a fault in this suite → why."""


def inseparable(rule: str, carrier: str) -> frozenset[str]:
    """Return the rules that rightly speak up where *rule*'s fault is put in."""
    return frozenset(other for first, other in PAIRS if first == rule)
