"""A rule's page: its file's docstring taken apart, and written as Markdown for ``docs/rules/``."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from newsmeta.registry import names
from newsmeta.validators.rule import Rule
from newsmeta.validators.runner import RULES, rule_named

_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_REPEATED = re.compile(r"^(.*\n)<!-- the line above, (\d{1,4}) times more -->\n", re.MULTILINE)
_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of source that the tests run: ``format`` is the fence's word, ``fails`` whether the rule must fire."""

    format: str
    text: str
    fails: bool


@dataclass(frozen=True, slots=True)
class RulePage:
    """What a rule's docstring says: ``title`` is its first line, ``sections`` the rest by heading."""

    name: str
    title: str
    sections: dict[str, str]
    examples: tuple[Example, ...]


def page_of(name: str) -> RulePage:
    """Return the page of the rule called *name*.

    Raises:
        UnknownName: there is no such rule.
    """
    rule_named(name)
    path = Path(str(import_module(RULES).__file__)).with_name(f"{name.replace('-', '_')}.py")
    text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    head, *rest = _SECTION.split(text)
    sections = {title.strip(): body.strip() for title, body in zip(rest[::2], rest[1::2], strict=True)}
    examples = [
        Example(kind, _REPEATED.sub(lambda found: found[1] * (int(found[2]) + 1), source), title == "Fails")
        for title in ("Fails", "Passes")
        for kind, source in _FENCE.findall(sections.get(title, "") + "\n")
    ]
    return RulePage(name, head.strip(), sections, tuple(examples))


def as_markdown(name: str) -> str:
    """Return the rule's page as Markdown, with severity and profiles in a line under the title."""
    page, rule = page_of(name), rule_named(name)
    parts = [f"# {name}", page.title, _facts(rule)]
    parts += [f"## {title}\n\n{body}" for title, body in page.sections.items()]
    return "\n\n".join(parts) + "\n"


def _facts(rule: Rule) -> str:
    default = str(rule.default) if rule.default else "not in the default profile"
    others = ", ".join(f"{name}: {severity}" for name, severity in sorted(rule.profiles.items()))
    fixable = " · fixed by `--fix` where it is safe" if rule.fixable else ""
    return f"Severity: **{default}**{f' · {others}' if others else ''}{fixable} · since {rule.since}"


def all_pages() -> dict[str, str]:
    """Return rule name → Markdown page, for every rule."""
    return {name: as_markdown(name) for name in names(RULES)}
