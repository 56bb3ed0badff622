"""A rule's page at a terminal."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from newsmeta.reporters.paint import paint
from newsmeta.reporters.reporter import Style
from newsmeta.reporters.shown import shown
from newsmeta.validators.pages import page_of
from newsmeta.validators.rule import Rule
from newsmeta.validators.runner import rule_named

_FENCE = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_WIDEST = 88


def rendered(name: str, style: Style) -> Iterator[str]:
    """Yield the page of the rule called *name*, wrapped to the width there is.

    Raises:
        UnknownName: there is no such rule.
    """
    page, rule = page_of(name), rule_named(name)
    width = min(style.width, _WIDEST)
    yield f"{paint(name, 'strong', style)}\n"
    yield f"{textwrap.fill(page.title, width)}\n{paint(textwrap.fill(facts(rule), width), 'dim', style)}\n"
    for heading, body in page.sections.items():
        yield f"\n{paint(heading, 'help', style)}\n"
        yield from _body(body, width, style)


def facts(rule: Rule) -> str:
    """Return a rule's severity, profiles and the rest in one line."""
    rows = [str(rule.default) if rule.default else "not in the default profile"]
    rows += [f"{name}: {severity}" for name, severity in sorted(rule.profiles.items())]
    rows += ["fixable"] if rule.fixable else []
    return " · ".join([*rows, f"since {rule.since}"])


def _body(body: str, width: int, style: Style) -> Iterator[str]:
    parts = _FENCE.split(body + "\n")
    for at, part in enumerate(parts):
        if at % 2:
            bar = paint("│", "dim", style)
            yield from (f"  {bar} {shown(line)}\n" for line in part.rstrip("\n").split("\n"))
        else:
            for paragraph in re.split(r"\n{2,}", part.strip()):
                yield from _paragraph(paragraph, width)


def _paragraph(text: str, width: int) -> Iterator[str]:
    for item in re.split(r"\n(?=[-*] )", text):
        words = " ".join(item.split())
        if words:
            further = "    " if words[:2] in {"- ", "* "} else "  "
            yield textwrap.fill(words, width, initial_indent="  ", subsequent_indent=further) + "\n"
