"""A rule's page, taken apart: the docstring of its file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from newsmeta.registry import load
from newsmeta.validators.rule import Rule
from newsmeta.validators.runner import RULES

_SECTION = re.compile(r"^## (.{1,80})$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """One rule as people read it: ``title`` names the flaw, ``sections`` hold the rest in Markdown, by heading."""

    name: str
    title: str
    sections: Mapping[str, str]
    rule: Rule

    @property
    def text(self) -> str:
        """The sections as one Markdown text."""
        return "\n\n".join(f"## {heading}\n{body}" for heading, body in self.sections.items())


@cache
def rule_page(name: str) -> Page:
    """Return the page of the rule called *name*.

    Raises:
        UnknownName: there is no such rule.
    """
    rule = load(RULES, name, Rule)
    whole = (import_module(f"{RULES}.{name.replace('-', '_')}").__doc__ or "").strip()
    title, *rest = _SECTION.split(whole)
    sections = {heading: body.strip() for heading, body in zip(rest[::2], rest[1::2], strict=True)}
    return Page(name, " ".join(title.split()), sections, rule)
