"""What is found of one picture: its element, the part of the page that is its own, the words there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from newsmeta.extractors.pictures.words import Said


@dataclass(slots=True)
class Frame:
    """One picture of the story: its element (None for one that only its caption shows), container and words."""

    root: Any
    picture: Any
    said: Said
    leads: bool = False
    """Whether it stands before the story's first paragraph."""
    bare: bool = False
    """Whether it stands right in what holds headline or story: it is taken only with words of its own."""

    @property
    def named(self) -> bool:
        """Whether the page itself says which words are caption or credit."""
        return bool(self.said.captions or self.said.credits)
