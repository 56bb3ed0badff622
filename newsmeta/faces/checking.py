"""Checks one source: reads it, runs the rules that its settings ask for, and hands back what can cross processes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from newsmeta.errors import BadConfig, NewsmetaError, reason
from newsmeta.faces.fixing import apply_fixes
from newsmeta.faces.inputs import MOST_BYTES, Input, read_input
from newsmeta.faces.settings import Settings
from newsmeta.model.reading import Reading
from newsmeta.reporters.reporter import Checked, Unread, Verdict
from newsmeta.validators.report import Finding

_ROUNDS = 5  # a change can make room for the next: a comma gone, the block is read at last


@dataclass(frozen=True, slots=True)
class How:
    """How the sources of a run are read."""

    format: str = "auto"
    url: str | None = None
    deep: bool = False
    most: int = MOST_BYTES
    keep_text: bool = False
    verdicts: bool = False


def readings(data: bytes, name: str, how: How) -> Iterator[Reading]:
    """Yield the stories in *data*: one for a page or a text, many for a feed."""
    from newsmeta.pipeline import read_all

    yield from read_all(data, url=how.url, name=name, format=how.format, deep=how.deep)


def fetch(source: Input, how: How) -> bytes | Unread:
    """Return the bytes of *source*, or why they cannot be read."""
    try:
        return read_input(source, how.most)
    except OSError as error:
        return Unread(source.name, reason(error))


def check_source(source: Input, settings: Settings, how: How) -> Checked | Unread:
    """Return what was found in *source*; whatever goes wrong inside is a row of the report, never an exception."""
    data = fetch(source, how)
    return data if isinstance(data, Unread) else check_data(data, source.name, settings, how)[0]


def check_data(data: bytes, name: str, settings: Settings, how: How) -> tuple[Checked | Unread, str]:
    """Return what was found in *data*, reported under *name*, and the encoding it was read in."""
    try:
        return _checked(data, name, settings, how)
    except NewsmetaError as error:
        raise BadConfig(str(error)) from None  # one that survives the way back from another process
    except Exception as error:  # one bad source must not hide the others
        return Unread(name, broke(error)), ""


def broke(error: Exception) -> str:
    """Return the words for a failure of newsmeta's own."""
    return f"newsmeta itself failed on it ({type(error).__name__}: {error}); please report this"


def _checked(data: bytes, name: str, settings: Settings, how: How) -> tuple[Checked, str]:
    from newsmeta.validators.runner import run

    kept: list[Finding] = []
    silenced: list[Finding] = []
    every: list[Finding] = []
    stories, text, encoding = 0, "", "utf-8"
    changes = settings.changes()
    for reading in readings(data, name, how):
        report = run(reading, profile=settings.profile, house=settings.house, severities=changes, entry=stories)
        stories += 1
        text, encoding = reading.document.text, reading.document.encoding
        kept += report.findings
        silenced += report.suppressed
        if how.verdicts:
            every += run(reading, profile="pedantic", house=settings.house).findings
    verdicts = _verdicts(_once(every)) if how.verdicts else ()
    return Checked(name, _once(kept), stories, text if how.keep_text else "", _once(silenced), verdicts), encoding


def _verdicts(every: tuple[Finding, ...]) -> tuple[Verdict, ...]:
    """Return what each consumer makes of the findings of all rules."""
    from newsmeta.validators.runner import profiles, selected

    rows = []
    for profile in profiles():
        if profile not in {"default", "pedantic"}:
            levels = {name: str(severity) for name, _, severity in selected(profile)}
            rows.append(Verdict(profile, **Counter(levels[row.rule] for row in every if row.rule in levels)))
    return tuple(rows)


def _once(findings: list[Finding]) -> tuple[Finding, ...]:
    """Return *findings* without those that several stories of one feed share, such as a flaw of the feed itself."""
    seen: dict[tuple[object, ...], Finding] = {}
    for row in findings:
        own = row.entry if row.absent or row.location is None else None  # what each story lacks is its own
        seen.setdefault((row.rule, row.location, row.message, own), row)
    return tuple(seen.values())


@dataclass(frozen=True, slots=True)
class Mended:
    """A source after ``--fix``: what is left to report, the bytes before and after, and words for people."""

    result: Checked | Unread
    before: bytes = b""
    after: bytes = b""
    done: int = 0
    note: str | None = None
    path: str | None = None
    """Where the source lies; None for standard input."""


def mend_source(source: Input, settings: Settings, how: How) -> Mended:
    """Return *source* with every safe change in; nothing is written."""
    data = fetch(source, how)
    if isinstance(data, Unread):
        return Mended(data)
    after, done, note = data, 0, None
    keeping = replace(how, keep_text=True)
    result, encoding = check_data(after, source.name, settings, keeping)
    for _ in range(_ROUNDS):
        if not isinstance(result, Checked):
            break
        fixed = apply_fixes(after, result.text, encoding, result.findings)
        note = fixed.why_not
        if fixed.data == after:
            break
        after, done = fixed.data, done + fixed.done
        result, encoding = check_data(after, source.name, settings, keeping)
    return Mended(result, data, after, done, note, source.path)
