"""What ``newsmeta check`` says on standard error when all is checked."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsmeta.registry import names
from newsmeta.reporters.counted import number
from newsmeta.reporters.paint import summed_up
from newsmeta.reporters.reporter import FORMATS, Run, Style, reporter, told
from newsmeta.validators.rule import Severity

if TYPE_CHECKING:
    from newsmeta.faces.checkrun import CheckRun
    from newsmeta.faces.output import Sink


def remarks(check: CheckRun, out: Sequence[Sink], run: Run) -> Iterator[str]:
    """Yield the lines that no report on standard output says."""
    options = check.options
    for_people = options.statistics or any(sink.reporter.human and not sink.path for sink in out)
    if not for_people:
        yield from (f"{'skipped: ' if row.skipped else ''}{row.name}: {row.reason}" for row in told(run.unread))
    elif check.rules and sys.stdout.isatty() and sys.stderr.isatty():
        worst = max(check.rules, key=lambda row: Severity.named(row[1]))[0]
        yield f"`newsmeta rules {worst}` explains that rule"
    if options.verdicts and not any(sink.reporter.judges for sink in out):
        judging = ", ".join(name for name in names(FORMATS) if reporter(name).judges)
        yield f"no format asked for shows verdicts; these do: {judging}"
    yield from _nothing(check, run)
    if check.mended:
        yield f"{number(check.mended, 'finding')} {'would be mended' if options.diff else 'mended'}"
    if check.baseline and options.update_baseline:
        known = sum(map(Counter.total, check.baseline.sources.values()))
        yield f"{check.baseline.path} knows {number(known, 'finding')}"
    if run.summary["found"] and all(sink.path for sink in out) and not (options.statistics or options.diff):
        yield summed_up(run, Style())  # else a run that fails would not say why


def _nothing(check: CheckRun, run: Run) -> Iterator[str]:
    if not check.options.paths:
        yield "the list names no file; nothing was checked"
    elif not run.summary["found"]:
        more = f" ({passed_over(check.passed)})" if check.passed else ""
        yield f"no stories found{more}; name files, or folders that hold .html, .txt, .json or .xml"


def passed_over(names: Sequence[str]) -> str:
    """Return in words how many files a walk did not take for stories."""
    return f"{number(len(names), 'file')} passed over, no news documents"
