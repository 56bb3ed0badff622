"""The rules as rows: for people at a terminal, and as ``schema/rules.json``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsmeta.registry import names
from newsmeta.reporters.counted import number
from newsmeta.reporters.paint import paint
from newsmeta.reporters.reporter import Style
from newsmeta.validators.pages import page_of
from newsmeta.validators.runner import RULES, rule_named, selected


def row_of(name: str, *, whole: bool = False) -> dict[str, Any]:
    """Return what is published of one rule; *whole* adds the sections of its page."""
    page, rule = page_of(name), rule_named(name)
    row: dict[str, Any] = {
        "name": name,
        "title": page.title,
        "severity": str(rule.default) if rule.default else None,
        "profiles": {key: str(severity) for key, severity in sorted(rule.profiles.items())},
        "fields": list(rule.fields),
        "formats": list(rule.formats),
        "fixable": rule.fixable,
        "since": rule.since,
    }
    return {**row, "page": dict(page.sections)} if whole else row


def catalogue(profile: str | None = None) -> list[dict[str, Any]]:
    """Return a row for every rule, or for those of *profile* with the severities they have there."""
    if profile is None:
        return [row_of(name) for name in names(RULES)]
    return [{**row_of(name), "severity": str(severity)} for name, _, severity in selected(profile)]


def table(rows: list[dict[str, Any]], style: Style, *, whole: bool = False) -> Iterator[str]:
    """Yield the catalogue as lines: name, severity, what it finds; *whole* cuts nothing to the width."""
    widest = max((len(row["name"]) for row in rows), default=0)
    for row in rows:
        level = row["severity"] or "off"
        shade = level if row["severity"] else "dim"
        wand = "fix" if row["fixable"] else "   "
        room = max(style.width - widest - 18, 20)
        title = row["title"] if whole or len(row["title"]) <= room else row["title"][: room - 1] + "…"
        name = paint(f"{row['name']:<{widest}}", "strong", style)
        yield f"{name}  {paint(f'{level:<7}', shade, style)}  {paint(wand, 'help', style)}  {title}\n"
    fixable = sum(row["fixable"] for row in rows)
    yield f"\n{number(len(rows), 'rule')}, {fixable} fixable · `newsmeta rules NAME` explains one\n"
