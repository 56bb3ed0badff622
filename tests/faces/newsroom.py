"""A newsroom's folder for the command line to work in: stories with known flaws, and the command itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from newsmeta.faces.cli import main

BROKEN = """<!doctype html>
<html lang="en">
<head>
<title>Ferry fares fall</title>
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry fares fall",
 "datePublished": "2026-01-16T08:30:00+00:00",}
</script>
</head>
<body><h1>Ferry fares fall</h1>
<p>PORT ELLERY (AP) - Fares fell on Friday, the harbour office said, after a winter without ships.</p>
</body></html>
"""
MENDED = BROKEN.replace('+00:00",}', '+00:00"}')
WIRE = """PORT ELLERY, Jan 16 (AP) - Ferry fares fell on Friday, the harbour office said, after a winter without ships.

The office said the price would stay low until spring, when the larger boats come back into service.
"""
RULE = "trailing-comma"


def newsmeta(*arguments: str, stdin: bytes | str = b"", code: int | None = None, **environment: str) -> Result:
    """Run the command; *code* is the exit code it must have."""
    result = CliRunner().invoke(main, list(arguments), input=stdin, env={"NO_COLOR": "", **environment})
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert code is None or result.exit_code == code, f"{result.exit_code}\n{result.stdout}\n{result.stderr}"
    return result


def report(*arguments: str, stdin: bytes | str = b"", code: int | None = None) -> dict[str, Any]:
    """The report of ``newsmeta check`` as JSON."""
    whole = json.loads(newsmeta("check", "-f", "json", *arguments, stdin=stdin, code=code).stdout)
    counts = whole["summary"]
    assert counts["found"] == counts["read"] + counts["skipped"] + counts["failed"]
    assert isinstance(whole, dict)
    return whole


def rules_of(whole: dict[str, Any]) -> list[str]:
    """The rules that a report names, in its order."""
    return [row["rule"] for row in whole["findings"]]


def write(folder: Path, **files: str) -> Path:
    """Write files (``__`` in a name is a slash, ``_`` at the end of a stem begins the suffix) and return the folder."""
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return folder
