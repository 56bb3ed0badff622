"""What a fault is: a rule, the carriers it can be put into, and a function that puts exactly one into a draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.mutations.clean import Clean
from tests.mutations.story import Draft

Change = Callable[[Draft], object]
"""Changes a draft; returns False where the draft does not have what the fault needs."""

SCRIPT = ("script", "jsonld")
"""JSON-LD as text, in a page or alone."""
ITEMS = ("script", "microdata", "jsonld")
"""Structured data, whatever its syntax."""
HTML = ("script", "microdata")
FEEDS = ("rss", "atom", "jsonfeed")
ENTRIES = (*FEEDS, "sitemap")


@dataclass(frozen=True)
class Fault:
    """One fault: *rule* must see it wherever *change* puts it; ``on`` are the carriers, ``script`` and ``microdata``
    being pages with JSON-LD and with microdata."""

    rule: str
    on: Sequence[str]
    change: Change
    only: str = ""
    """The kind or shape of story that it needs, such as ``live`` or ``wire``."""
    never: Sequence[str] = ()
    """The languages in which it cannot be told."""

    def fits(self, clean: Clean) -> bool:
        """Say whether the clean story is of a kind that the fault can be put into."""
        carrier = clean.carrier
        if carrier == "html":
            carrier = "microdata" if clean.shape == "microdata" else "script"
        kind = not self.only or self.only in clean.kinds or self.only == clean.shape
        return carrier in self.on and kind and clean.story.language not in self.never


def says(name: str, value: Any) -> Change:
    """Return a change by which the story's item says *value*, or what *value* makes of the draft, under *name*."""

    def change(draft: Draft) -> None:
        draft.ld[name] = value(draft) if callable(value) else value

    return change


def tells(name: str, value: Any) -> Change:
    """Return a change by which the page's meta tag *name* holds *value*, or what *value* makes of the draft."""

    def change(draft: Draft) -> None:
        draft.meta[name] = value(draft) if callable(value) else value

    return change


def lacks(name: str, *metas: str) -> Change:
    """Return a change that takes the property *name* and the meta tags *metas* away."""

    def change(draft: Draft) -> bool:
        gone = [draft.ld.pop(name, None), *(draft.meta.pop(meta, None) for meta in metas)]
        return any(gone)

    return change


def writes(pattern: str, new: str) -> Change:
    """Return a change of the written source: the first match of *pattern* becomes *new*."""
    return lambda draft: draft.sub(pattern, new)


def prints(kind: str, value: Callable[[Draft], str]) -> Change:
    """Return a change by which the first part of *kind* reads what *value* makes of the draft."""

    def change(draft: Draft) -> bool:
        part = draft.part(kind)
        if part is None:
            return False
        part.text = value(draft)
        return True

    return change


@cache
def faults() -> dict[str, tuple[Fault, ...]]:
    """Return rule → its faults, as the files of ``faults/`` list them under FAULTS."""
    found: dict[str, list[Fault]] = {}
    for path in sorted(Path(__file__).with_name("faults").glob("[a-z]*.py")):
        for fault in import_module(f"tests.mutations.faults.{path.stem}").FAULTS:
            found.setdefault(fault.rule, []).append(fault)
    return {rule: tuple(each) for rule, each in found.items()}
