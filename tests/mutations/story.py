"""A story as we tell it, and the draft of it that mutators change before it is written in some carrier."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Story:
    """One invented story, as ``stories.toml`` tells it."""

    key: str
    language: str
    locale: str
    paper: str
    domain: str
    headline: str
    standfirst: str
    paragraphs: list[str]
    town: str
    agency: str
    dateline: str
    signoff: str
    author: str
    second: str
    byline: str
    photographer: str
    caption: str
    caption_two: str
    credit: str
    alt: str
    alt_two: str
    published: str
    modified: str
    shown: str
    stamp: str
    section: str
    keywords: list[str]
    label: str
    related: list[str]
    correction: str
    correction_label: str

    @property
    def site(self) -> str:
        return f"https://{self.domain}"

    @property
    def url(self) -> str:
        return f"{self.site}/news/{self.key}-story-of-the-day"


@dataclass
class Part:
    """A part of the story as readers see it; ``more`` holds what stands in attributes."""

    kind: str
    text: str = ""
    more: dict[str, str] = field(default_factory=dict)


@dataclass
class Draft:
    """What a carrier is written from. ``edits`` are done on the written text, last of all."""

    story: Story
    carrier: str
    shape: str
    theme: int
    kinds: tuple[str, ...]
    ld: dict[str, Any] = field(default_factory=dict)
    nodes: list[dict[str, Any]] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    head: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    language: str = ""
    title: str = ""
    canonical: str = ""
    edits: list[Callable[[str], str]] = field(default_factory=list)

    def part(self, kind: str) -> Part | None:
        """Return the first part of *kind*, if there is one."""
        return next((part for part in self.parts if part.kind == kind), None)

    def all(self, kind: str) -> list[Part]:
        """Return the parts of *kind*."""
        return [part for part in self.parts if part.kind == kind]

    def drop(self, *kinds: str) -> bool:
        """Take out the parts of *kinds*; False where there is none."""
        before = len(self.parts)
        self.parts = [part for part in self.parts if part.kind not in kinds]
        return len(self.parts) < before

    def put(self, after: str, *parts: Part) -> bool:
        """Put *parts* after the first part of the kind *after*; False where there is none."""
        at = next((at for at, part in enumerate(self.parts) if part.kind == after), None)
        if at is not None:
            self.parts[at + 1 : at + 1] = parts
        return at is not None

    def sub(self, pattern: str, new: str) -> bool:
        """Replace the first match of *pattern* in the written source, which must have one."""

        def edit(text: str) -> str:
            changed, count = re.subn(pattern, new, text, count=1)
            if not count:
                raise LookupError(f"{pattern!r} is not in the {self.carrier} source of {self.story.key}")
            return changed

        self.edits.append(edit)
        return True


@cache
def stories() -> dict[str, Story]:
    """Return key → story, as told in ``stories.toml``."""
    told = tomllib.loads(Path(__file__).with_name("stories.toml").read_text(encoding="utf-8"))
    return {key: Story(key=key, **row) for key, row in told.items()}
