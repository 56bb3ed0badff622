"""Runs a profile's rules over a reading and gives every finding its place, severity and fingerprint."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

from newsmeta.errors import UnknownName
from newsmeta.model.reading import Reading
from newsmeta.registry import load, load_all
from newsmeta.sources.document import Document
from newsmeta.sources.place import Location, Place, mark_of
from newsmeta.validators.acrosssources import ACROSS
from newsmeta.validators.expected import where_expected
from newsmeta.validators.merged import report_of_merged
from newsmeta.validators.ownwords import as_written
from newsmeta.validators.report import Also, Excerpt, Finding, Report, fingerprint
from newsmeta.validators.rule import Check, Found, House, Rule, Severity
from newsmeta.validators.spoken import spoken
from newsmeta.validators.suppression import UNUSED, directives, settle

RULES = "newsmeta.validators.rules"
_LONGEST_VALUE = 300
_HOLLOW = ("empty-feed", "empty-source", "not-text")
_MOST = 200  # findings of one rule in one story; who has more, has one cause to mend
_AROUND = 400  # characters; a minified page is one line, and every finding would carry all of it


@cache
def profiles() -> Mapping[str, Mapping[str, Any]]:
    """Return profile name → what ``profiles.toml`` says of that consumer."""
    return tomllib.loads(Path(__file__).with_name("profiles.toml").read_text(encoding="utf-8"))


def rule_named(name: str) -> Rule:
    """Return the rule called *name*.

    Raises:
        UnknownName: there is no such rule.
    """
    return load(RULES, name, Rule)


@cache
def selected(profile: str) -> tuple[tuple[str, Rule, Severity], ...]:
    """Return name, rule and severity for every rule of *profile*.

    Raises:
        UnknownName: there is no such profile.
    """
    if profile not in profiles():
        raise UnknownName("profile", profile, profiles())
    rows = []
    for name, rule in load_all(RULES, Rule).items():
        severity = rule.default if profile == "default" else rule.profiles.get(profile)
        if profile == "pedantic":
            severity = rule.default or Severity.INFO
        if severity is not None:
            rows.append((name, rule, severity))
    return tuple(rows)


def run(
    reading: Reading,
    *,
    profile: str = "default",
    house: House | None = None,
    severities: Mapping[str, Severity | None] | None = None,
    entry: int = 0,
) -> Report:
    """Check one reading; *severities* overrides single rules: None switches one off, a severity switches it on."""
    house = house or House()
    plan = _plan(profile, frozenset((severities or {}).items()))

    def check(reading: Reading) -> Report:
        return _run(reading, plan, profile, house, entry)

    if not reading.sources:
        return check(reading)
    report = report_of_merged(reading, check)
    return replace(report, findings=(*report.findings, *_across(reading, plan, profile, house, entry)))


def asked(reading: Reading, profile: str = "default") -> Iterator[tuple[str, Check]]:
    """Yield the rules that a check asks about *reading*, each with its name, in the order in which it asks them."""
    words = spoken(reading)
    for name, check, _, needs in _plan(profile, frozenset()).asked(reading.document):
        if not needs or not needs.isdisjoint(words):
            yield name, check


def _across(reading: Reading, plan: _Plan, profile: str, house: House, entry: int) -> Iterator[Finding]:
    """Yield what the rules that compare the sources of a merged story find, each in the source it stands in."""
    for name, (rule, severity) in plan.rules.items():
        if rule.formats == ACROSS:
            for nth, found in enumerate(islice(rule.check(reading, house), _MOST)):
                yield _finding(name, severity, found, found.within or reading, profile, entry, nth)


_Asked: TypeAlias = tuple[str, Check, Severity, frozenset[str]]


class _Plan:
    """The rules that a check asks, each with its severity; the list for each format is drawn up once."""

    def __init__(self, rules: Mapping[str, tuple[Rule, Severity]]) -> None:
        self.rules = rules
        self._lists: dict[tuple[str, bool], list[_Asked]] = {}

    def asked(self, document: Document) -> list[_Asked]:
        """Return the rules that may have something to say about *document*, as far as its format tells."""
        hollow = any(flaw.kind in _HOLLOW for flaw in document.flaws)  # no story, no fields
        key = document.format, hollow
        if key not in self._lists:
            self._lists[key] = [
                (name, rule.check, severity, rule.needs)
                for name, (rule, severity) in self.rules.items()
                if name != UNUSED and rule.reads(document.format) and not (hollow and rule.fields)
            ]
        return self._lists[key]


@lru_cache(100)
def _plan(profile: str, changed: frozenset[tuple[str, Severity | None]]) -> _Plan:
    rules = {name: (rule, severity) for name, rule, severity in selected(profile)}
    for name, severity in changed:
        if severity is None:
            rules.pop(name, None)
        else:
            rules[name] = (load(RULES, name, Rule), severity)
    return _Plan(rules)


def _run(reading: Reading, plan: _Plan, profile: str, house: House, entry: int) -> Report:
    seen: dict[tuple[str, str | None, str | None], int] = {}

    def told(name: str, severity: Severity, found: Found, reading: Reading) -> Finding:
        key = (name, found.field, found.value)
        seen[key] = nth = seen.get(key, -1) + 1
        return _finding(name, severity, found, reading, profile, entry, nth)

    findings: list[Finding] = []
    words = spoken(reading)
    for name, check, severity, needs in plan.asked(reading.document):
        if needs and needs.isdisjoint(words):
            continue
        left = _MOST
        for found in check(reading, house):  # bare: most rules find nothing, and there are hundreds
            findings.append(told(name, severity, found, reading))
            left -= 1
            if not left:
                break
    comments = directives(reading.document)
    kept, silenced, unused = settle(findings, comments, plan.rules.keys())
    if unused and UNUSED in plan.rules:
        rule, severity = plan.rules[UNUSED]
        noted = replace(reading, notes={**reading.notes, UNUSED: unused})
        idle = [told(UNUSED, severity, found, noted) for found in islice(rule(noted, house), _MOST)]
        late, allowed, _ = settle(idle, comments, ())
        kept, silenced = kept + late, silenced + allowed
    return Report(tuple(sorted(kept, key=_order)), profile, reading.name, tuple(sorted(silenced, key=_order)))


def _order(finding: Finding) -> tuple[Any, ...]:
    return (finding.location or Location(1, 1, 1, 1), -finding.severity, finding.rule)


def _finding(
    name: str, severity: Severity, found: Found, reading: Reading, profile: str, entry: int, nth: int
) -> Finding:
    document = reading.document
    message, also = as_written(document, found)
    place = found.place or (where_expected(document, found.field) if found.absent else None)
    span = place.span() if place else None
    location = document.locate(*span, mark_of(place)) if place and span else None
    value = found.value if found.value is None or len(found.value) <= _LONGEST_VALUE else found.value[:_LONGEST_VALUE]
    return Finding(
        rule=name,
        severity=severity,
        message=message,
        source=reading.name,
        location=location,
        field=found.field,
        value=value,
        absent=found.absent,
        hint=found.hint,
        confidence=found.confidence,
        profile=profile,
        entry=entry,
        fingerprint=fingerprint(name, reading.name, found.field, value, nth),
        excerpt=_excerpt(document, location, span[0] if span else 0),
        also=tuple(_also(document, also)),
        fix=found.fix,
    )


def _also(document: Document, also: Iterable[tuple[str, Place]]) -> Iterable[Also]:
    for words, place in also:
        span = place.span() if place else None
        yield Also(words, document.locate(*span, mark_of(place)) if span else None)


def _excerpt(document: Document, location: Location | None, at: int) -> Excerpt | None:
    """Return the part of the line around *at*, the offset where the finding begins; costs no more than that part."""
    if location is None:
        return None
    first = min(max(at, 0), len(document.text)) - (location.column - 1)
    start = max(location.column - 1 - _AROUND, 0)
    part = document.text[first + start : first + start + 3 * _AROUND + 1]
    line, broken, _ = part.partition("\n")
    return Excerpt(location.line, (line[: 3 * _AROUND],), start, not broken and len(part) > 3 * _AROUND)
