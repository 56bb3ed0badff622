"""Refuse to publish a story whose metadata is wrong: the few lines a CMS plug-in needs.

``guard`` takes the page as the CMS would serve it and returns field → messages, ready for the form's error marks.
An empty answer means: publish. ``newsmeta.toml`` beside this file says what the newsroom wants.
"""

from __future__ import annotations

from pathlib import Path

import newsmeta

WANTED = newsmeta.load_config(Path(__file__).with_name("newsmeta.toml"))


def guard(html: str, url: str) -> dict[str, list[str]]:
    """Return the errors of a rendered story by field; empty when it may go out."""
    report = newsmeta.check(newsmeta.read(html, url=url), config=WANTED)
    if report.ok:
        return {}
    return {
        field: [finding.message for finding in findings if str(finding.severity) == "error"]
        for field, findings in report.by_field().items()
        if any(str(finding.severity) == "error" for finding in findings)
    }


def script(html: str, url: str) -> str:
    """Return a clean NewsArticle script block to embed in place of the page's own."""
    return newsmeta.to_script(newsmeta.read(html, url=url).article)
