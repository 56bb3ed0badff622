"""How often each rule found something: the picture of a whole archive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from newsmeta.reporters.paint import ending
from newsmeta.reporters.reporter import Run, Style

_ORDER = {"error": 0, "warning": 1, "info": 2}


def statistics(rules: Mapping[tuple[str, str, bool], int], run: Run) -> Iterator[str]:
    """Yield one line a rule, the worst and most frequent first, then what could not be read and the sum."""
    counts: Counter[tuple[str, str]] = Counter()
    fixable: Counter[tuple[str, str]] = Counter()
    for (name, level, fix), count in rules.items():
        counts[name, level] += count
        fixable[name, level] += count if fix else 0
    widest = max((len(name) for name, _ in counts), default=0)
    for (name, level), count in sorted(counts.items(), key=lambda row: (_ORDER[row[0][1]], -row[1], row[0][0])):
        mend = f"  {fixable[name, level]:,} fixable" if fixable[name, level] else ""
        yield f"{count:>7,}  {level:<7}  {name:<{widest}}{mend}".rstrip() + "\n"
    if counts:
        yield "\n"
    yield from ending(run, Style())
