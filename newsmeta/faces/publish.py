"""Writes all that newsmeta publishes of itself: ``python -m newsmeta.faces.publish``.

``schema/`` gets the contracts of articles, the shapes of the report, the reading and the configuration, and the rules
as JSON, ``docs/rules/`` a page for every rule, ``docs/configuration.md`` and ``docs/command-line.md`` what the keys and
options mean. The tests compare them with what the code says now.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import BaseModel

from newsmeta.exporters.published import DIALECT, contracts, pretty
from newsmeta.faces.catalogue import catalogue
from newsmeta.faces.config import Config
from newsmeta.faces.manual import command_line_page, configuration_page
from newsmeta.faces.readingrow import ReadingRow
from newsmeta.registry import names
from newsmeta.reporters.contract import ReportFile
from newsmeta.validators.pages import all_pages
from newsmeta.validators.runner import RULES, profiles


def published() -> dict[str, str]:
    """Return path (from the checkout's root) → text of every file."""
    files = {
        "schema/config.schema.json": pretty(_config()),
        "schema/reading.schema.json": pretty(_schema(ReadingRow)),
        "schema/report.schema.json": pretty(_schema(ReportFile)),
        "schema/rules.json": pretty(catalogue()),
        "docs/rules/README.md": _index(),
        "docs/configuration.md": configuration_page(),
        "docs/command-line.md": command_line_page(),
    }
    files |= {f"schema/{name}": text for name, text in contracts().items()}
    return files | {f"docs/rules/{name}.md": text for name, text in all_pages().items()}


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return {"$schema": DIALECT, **model.model_json_schema(by_alias=True)}


def _config() -> dict[str, Any]:
    """Return the configuration's schema, with the profiles and rules there are for an editor to offer."""
    schema = _schema(Config)
    schema["properties"]["profile"]["enum"] = sorted(profiles())
    levels = schema["properties"]["severity"]
    levels["propertyNames"] = {"anyOf": [{"enum": list(names(RULES))}, {"pattern": "[*?]"}, {"const": "all"}]}
    return schema


def _index() -> str:
    rows = [
        f"| [{row['name']}]({row['name']}.md) | {row['severity'] or 'off'} | {'yes' if row['fixable'] else ''} "
        f"| {row['title'].replace('|', '&#124;')} |"
        for row in catalogue()
    ]
    head = "# The rules\n\n`newsmeta rules NAME` shows these pages too.\n\n"
    return head + "| Rule | Severity | Fix | What it finds |\n|---|---|---|---|\n" + "\n".join(rows) + "\n"


def write(root: Path) -> None:
    """Bring the files under *root* up to date; pages of rules that are gone are deleted."""
    files = published()
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8", newline="\n")
    for page in (root / "docs" / "rules").glob("*.md"):
        if f"docs/rules/{page.name}" not in files:
            page.unlink()


if __name__ == "__main__":
    write(Path(__file__).parents[2])
