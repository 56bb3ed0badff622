"""One call of ``newsmeta check``: from the paths to the reports and the exit code."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from newsmeta.faces.baseline import Baseline, load_baseline
from newsmeta.faces.checking import How, Mended, check_source, mend_source
from newsmeta.faces.console import emit, say
from newsmeta.faces.fixing import difference
from newsmeta.faces.inputs import MOST_BYTES, Input, gather
from newsmeta.faces.output import Sink, replace_file, sinks, written_over
from newsmeta.faces.pool import in_order, processes
from newsmeta.faces.progress import Progress
from newsmeta.faces.remarks import passed_over, remarks
from newsmeta.faces.settings import Asked, Resolver, Settings
from newsmeta.faces.statistics import statistics
from newsmeta.reporters.reporter import Checked, Run, Unread, tally, unread
from newsmeta.reporters.shown import shown
from newsmeta.validators.rule import House, Severity

_BASELINE = "newsmeta.baseline.json"
_NAMED = 20  # files that a line on standard error names
Row = tuple[Input, Settings] | Unread


@dataclass(frozen=True, slots=True)
class Options:
    """The options of ``newsmeta check``, as its help explains them."""

    paths: tuple[str, ...]
    stdin_filename: str = "<stdin>"
    source_format: str = "auto"
    url: str | None = None
    deep: bool = False
    max_bytes: int = MOST_BYTES
    formats: tuple[str, ...] = ()
    profile: str | None = None
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    fail_on: str | None = None
    max_warnings: int | None = None
    exit_zero: bool = False
    baseline: str | None = None
    update_baseline: bool = False
    fix: bool = False
    diff: bool = False
    statistics: bool = False
    verdicts: bool = False
    config: str | None = None
    isolated: bool = False
    show_settings: bool = False
    jobs: int = 0
    color: str = "auto"
    quiet: int = 0
    verbose: bool = False


@dataclass(slots=True)
class CheckRun:
    """What is known while a run goes on."""

    options: Options
    resolver: Resolver = field(init=False)
    settings: Settings = field(init=False)
    counts: Counter[str] = field(default_factory=Counter)
    rules: Counter[tuple[str, str, bool]] = field(default_factory=Counter)
    unread: list[Unread] = field(default_factory=list)
    kept: list[Checked] = field(default_factory=list)
    baseline: Baseline | None = None
    known: int = 0
    mended: int = 0
    differs: bool = False
    passed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        opts = self.options
        asked = Asked(opts.profile, opts.select, opts.ignore, opts.severity, opts.extend_select)
        fixed = Path(self.options.config) if self.options.config else None
        self.resolver = Resolver(
            asked, House(), fixed=fixed, isolated=self.options.isolated, tell=say if self.options.quiet < 1 else None
        )
        self.settings = self.resolver.settings(self._first())

    def _first(self) -> str | None:
        """Return the first path, of a folder what stands in it: the configuration near it says what fails the run."""
        path = next(iter(self.options.paths), "-")
        if path == "-":
            return _on_disk(self.options.stdin_filename)
        return os.path.join(path, "-") if os.path.isdir(path) else path  # noqa: PTH112, PTH118 - never raises

    def run(self) -> int:
        """Do what the options ask for and return the exit code."""
        if self.options.show_settings:
            return self._show_settings()
        self.baseline = self._known_faults()
        out = self._sinks()
        rows = list(self._rows())
        shown = any(not sink.path for sink in out)
        with Progress(len(rows), quiet=self.options.quiet > 0, shown=shown) as progress:
            for result in self._results(rows, any(sink.reporter.wants_text for sink in out)):
                progress.step()
                self._take(result, out)
        self._close(out)
        return self._exit_code()

    def _sinks(self) -> list[Sink]:
        wanted = self.options.formats or ("text",)
        if self.options.diff or self.options.quiet > 1:
            wanted = tuple(name for name in self.options.formats if "=" in name)
        out = sinks(wanted, self.options.color)
        if self.options.statistics:
            out = [sink for sink in out if sink.path or not sink.reporter.human]
        for sink in out:
            sink.aside = self.options.fix and "-" in self.options.paths  # standard output holds the mended story
        return out

    def _known_faults(self) -> Baseline | None:
        if not self.options.baseline and not self.options.update_baseline:
            return None
        path = Path(self.options.baseline or _BASELINE)
        if self.options.update_baseline and not os.path.exists(path):  # noqa: PTH110 - never raises
            return Baseline(path)
        return load_baseline(path)

    def _rows(self) -> Iterator[Row]:
        written = self._written()
        for row in self._gathered():
            if isinstance(row, Unread):
                yield row
                continue
            if written and row.path and os.path.realpath(row.path) in written:
                continue
            settings = self.resolver.settings(row.path or _on_disk(row.name))
            if self.options.verbose:
                say(f"{row.name}: profile {settings.profile}, {settings.origin or 'no configuration file'}")
            yield row, settings
        if self.options.verbose and self.passed:
            say(
                f"newsmeta: {passed_over(self.passed)}: {', '.join(self.passed[:_NAMED])}"
                + (" …" if len(self.passed) > _NAMED else "")
            )

    def _gathered(self) -> Iterator[Input | Unread]:
        opts = self.options
        return gather(opts.paths, stdin_name=opts.stdin_filename, excluded=self.resolver.excludes, passed=self.passed)

    def _written(self) -> set[str]:
        """Return the files that this run writes or compares with; met in a folder, they are no stories."""
        files = [self.options.baseline or "", *(each.partition("=")[2] for each in self.options.formats)]
        named = {os.path.realpath(path) for path in self.options.paths}
        for path in files[1:]:
            if path and os.path.realpath(path) in named:
                raise written_over(path)
        return {os.path.realpath(path) for path in files if path} - named

    def _results(self, rows: list[Row], keep_text: bool) -> Iterator[Checked | Unread | Mended]:
        opts = self.options
        how = How(opts.source_format, opts.url, opts.deep, opts.max_bytes, keep_text, opts.verdicts)
        stdin = any(not isinstance(row, Unread) and row[0].path is None for row in rows)
        jobs = 1 if stdin else processes(opts.jobs, len(rows))
        work = partial(_work, how=how, mend=opts.fix or opts.diff)
        yield from in_order(work, rows, jobs, _lost)

    def _take(self, result: Checked | Unread | Mended, out: list[Sink]) -> None:
        if isinstance(result, Mended):
            result = self._mended(result)
        if isinstance(result, Unread):
            self.unread.append(result)
            return
        if self.baseline and self.options.update_baseline:
            self.baseline.learn(result)
        if self.baseline:
            result, known = self.baseline.without_known(result)
            self.known += known
        self.counts.update(tally([result]))
        self.rules.update((row.rule, str(row.severity), bool(row.fix)) for row in result.findings)
        for sink in out:
            sink.add(result)
        if any(sink.reporter.each is None for sink in out):
            self.kept.append(result)

    def _mended(self, mended: Mended) -> Checked | Unread:
        result = mended.result
        changed = mended.after != mended.before
        self.differs = self.differs or changed
        if mended.note and self.options.quiet < 1:
            say(f"{result.name}: not changed: {mended.note}")
        if changed and self.options.diff:
            patch = b"".join(difference(result.name, mended.before, mended.after))
            emit(_visible(patch) if sys.stdout.isatty() else patch)
        elif self.options.fix and mended.path is None:
            emit(mended.after)
        elif changed:
            replace_file(Path(mended.path or ""), [mended.after])
        self.mended += mended.done
        return result

    def _close(self, out: list[Sink]) -> None:
        totals = {**self.counts, **unread(self.unread, self.counts["read"])}
        failing = Severity.named(self._fail_on())
        run = Run(tuple(self.kept), tuple(self.unread), self.settings.profile, failing, self.known, totals)
        for sink in out:
            sink.close(run)
        if self.options.statistics:
            table = "".join(statistics(self.rules, run))
            say(table.rstrip("\n")) if any(not sink.path for sink in out) else emit(table)
        if self.baseline and self.options.update_baseline:
            self.baseline.save()
        for line in remarks(self, out, run) if self.options.quiet < 1 else ():
            say(f"newsmeta: {line}")

    def _fail_on(self) -> str:
        return self.options.fail_on or self.settings.config.fail_on

    def _exit_code(self) -> int:
        nothing = bool(self.options.paths) and not (self.counts["read"] or self.unread)
        if nothing or any(not row.skipped for row in self.unread):
            return 3
        if self.options.exit_zero:
            return 0
        failing = Severity.named(self._fail_on())
        most = self.options.max_warnings
        most = self.settings.config.max_warnings if most is None else most
        bad = any(self.counts[str(level)] for level in Severity if level >= failing)
        return int(bad or (most is not None and self.counts["warning"] > most) or (self.options.diff and self.differs))

    def _show_settings(self) -> int:
        from newsmeta.faces.settings import described

        first = next((row for row in self._gathered() if isinstance(row, Input)), None)
        emit(described(self.resolver.settings(first.path if first else None), self._fail_on()))
        return 0


def _on_disk(name: str) -> str | None:
    """Return where standard input called *name* would lie; None for a name such as ``<stdin>``."""
    return None if name.startswith("<") else name


def _work(row: Row, how: How, mend: bool) -> Checked | Unread | Mended:
    if isinstance(row, Unread):
        return row
    source, settings = row
    return mend_source(source, settings, how) if mend else check_source(source, settings, how)


def _lost(row: Row) -> Checked | Unread | Mended:
    name = row.name if isinstance(row, Unread) else row[0].name
    return Unread(name, "the process reading it died; please report this")


def _visible(patch: bytes) -> str:
    lines = patch.decode("utf-8", "backslashreplace").split("\n")
    return "\n".join(shown(line.rstrip("\r")) for line in lines)
