"""Colours for people, and the few words every report for people ends with."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.reporters.counted import by_level, number
from newsmeta.reporters.reporter import Checked, Run, Style, told
from newsmeta.reporters.shown import shown, shown_path

_CODES = {"error": "1;31", "warning": "33", "info": "34", "dim": "2", "strong": "1", "good": "32", "help": "36"}
_PLAIN = str.maketrans({"…": "...", "│": "|", "·": "-", "“": '"', "”": '"', "’": "'", "–": "-", "—": "-"})


def paint(text: str, how: str, style: Style) -> str:
    """Return *text* in the colour of a severity or a role (``dim``, ``strong``, ``good``, ``help``), if wanted."""
    return f"\x1b[{_CODES[how]}m{text}\x1b[0m" if style.color and text else text


def plain(text: str, style: Style) -> str:
    """Return *text* fit for a terminal that shows only ASCII: our own signs replaced, the rest as escapes."""
    if not style.ascii:
        return text
    return text.translate(_PLAIN).encode("ascii", "backslashreplace").decode("ascii")


def ending(run: Run, style: Style) -> Iterator[str]:
    """Yield what could not be read, then the one line that sums it all up."""
    for row in told(run.unread):
        word = paint("skipped", "dim", style) if row.skipped else paint("not read", "error", style)
        yield plain(f"{word}: {shown_path(row.name)}: {shown(row.reason)}\n", style)
    if run.unread:
        yield "\n"
    yield plain(f"{summed_up(run, style)}\n", style)


def summed_up(run: Run, style: Style) -> str:
    """Return the one line that sums a run up."""
    return f"{_verdict(run, style)}{_aside(run, style)}"


def _verdict(run: Run, style: Style) -> str:
    counts = run.summary
    sources = number(counts["read"], "source")
    parts = [paint(words, level, style) for level, words in by_level(counts).items()]
    if parts:
        return f"{', '.join(parts)} in {sources}"
    if not counts["read"]:
        return "Nothing was read"
    return f"{paint('Nothing to report', 'good', style)} in {sources}"


def _aside(run: Run, style: Style) -> str:
    counts = run.summary
    asides = [
        (counts["failed"], "{} could not be read"),
        (counts["skipped"], "{} skipped"),
        (counts["silenced"], "{} allowed in the source"),
        (counts["known"], "{} known to the baseline"),
        (counts["fixable"], "{} fixable with --fix"),
    ]
    words = [text.format(f"{count:,}") for count, text in asides if count]
    return paint("".join(f" · {word}" for word in words), "dim", style)


def verdicts(source: Checked, style: Style) -> Iterator[str]:
    """Yield what each consumer makes of *source*; nothing where that was not asked for."""
    if not source.verdicts:
        return
    yield plain(f"{shown_path(source.name)} · what each consumer makes of it\n", style)
    widest = max(len(verdict.profile) for verdict in source.verdicts)
    for verdict in source.verdicts:
        shade = "error" if verdict.error else "warning" if verdict.warning else "good"
        yield plain(f"    {verdict.profile:<{widest}}  {paint(verdict.words, shade, style)}\n", style)
    yield "\n"
