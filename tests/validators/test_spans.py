"""Findings point at the exact words: over every fault of the mutation suite, the lines and columns hold the value."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import newsmeta
from newsmeta.validators.report import Finding
from newsmeta.validators.runner import run
from tests.mutations.clean import Clean, clean_stories, write
from tests.mutations.fault import faults
from tests.mutations.measure import NOW
from tests.validators.test_places import NAMED, plain

CARRIERS = ("html", "text", "jsonld")
EXACT = 0.98
_TAG = re.compile(r"<[^<>]{0,400}>")


def faulty() -> Iterator[tuple[str, str]]:
    """Yield format and source of one story for every fault and carrier."""
    for turn, fault in enumerate(fault for each in faults().values() for fault in each):
        for carrier in CARRIERS:
            fitting = [clean for clean in clean_stories() if clean.carrier == carrier and fault.fits(clean)]
            if fitting and (source := _with(fault.change, fitting[turn % len(fitting)])):
                yield carrier, source


def _with(change: object, clean: Clean) -> str:
    draft = clean.draft()
    return "" if change(draft) is False else write(draft)  # type: ignore[operator]


def words_at(text: str, finding: Finding) -> str:
    """Return what stands at the lines and columns of *finding*, read as a person would: line by line."""
    line, column, end_line, end_column = finding.location or (0, 0, 0, 0)
    lines = text.split("\n")[line - 1 : end_line]
    lines[-1] = lines[-1][: end_column - 1]
    lines[0] = lines[0][column - 1 :]
    return "\n".join(lines)


def fits(finding: Finding, words: str) -> bool:
    """Say whether *words* hold the value that is reported, or are held by it where only a part of it is at fault."""
    if not finding.value or finding.rule in NAMED:
        return bool(words)
    seen, value = plain(_TAG.sub("", words)), plain(finding.value)
    raw = "".join(finding.value.split()).casefold()
    return bool(seen) and any(one in other for said in (value, raw) for one, other in ((said, seen), (seen, said)))


def test_lines_and_columns_hold_the_value() -> None:
    seen: Counter[str] = Counter()
    wrong = []
    for carrier, source in faulty():
        for reading in newsmeta.read_all(source, format=carrier):
            for finding in run(reading, profile="pedantic", house=NOW).findings:
                seen[carrier] += 1
                if finding.location is None or not (finding.absent or fits(finding, words_at(source, finding))):
                    wrong.append((carrier, finding.rule, finding.value, finding.location))
    assert all(seen[carrier] > 50 for carrier in CARRIERS), seen
    assert len(wrong) <= (1 - EXACT) * seen.total(), (seen, Counter(row[1] for row in wrong), wrong[:10])


def test_a_date_that_only_the_address_says_lacks_its_time_where_a_date_would_stand() -> None:
    report = newsmeta.check(newsmeta.read("<h1>The pier opens</h1>", url="https://e.example/2026/02/03/pier"))
    found = next(finding for finding in report.findings if finding.rule == "date-without-time")
    assert found.absent
    assert found.location is not None
