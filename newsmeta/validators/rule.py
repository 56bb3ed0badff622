"""What a rule is: one file of ``rules/`` that looks at a Reading and says what is wrong, where.

A rule file's docstring is its page: a first line that names the flaw, ``## What it does``, ``## Why it matters``,
``## Who asks for it`` (with source and the date it was read), ``## How to fix``, ``## Fails`` and ``## Passes`` with
fenced examples (```html, ```text, ```json …) that the tests run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import IntEnum
from functools import cache
from types import NoneType

from newsmeta.errors import NewsmetaError, expect
from newsmeta.extractors.evidence import Evidence
from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.spoken import spoken


class Severity(IntEnum):
    """How bad a finding is; ``error`` is what a consumer named by the profile rejects or misreads."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()

    @classmethod
    def named(cls, name: str) -> Severity:
        """Return the severity called *name*; raises KeyError for any other word."""
        return cls[name.upper()]


@dataclass(frozen=True, slots=True)
class Edit:
    """A safe change: the code points ``start`` to ``end`` of the source become ``text``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule saw: the message, the place, and the value at fault.

    ``absent`` says that something is not there; ``place`` is then where one would expect it. ``hint`` is one sentence
    on what to do. ``confidence`` is ``certain``, ``likely`` or ``possible``. ``fix`` is set only where it cannot
    change the meaning.
    """

    message: str
    place: Place | None = None
    value: str | None = None
    field: str | None = None
    absent: bool = False
    hint: str | None = None
    confidence: str = "certain"
    fix: tuple[Edit, ...] = ()
    also: tuple[tuple[str, Place], ...] = ()
    """Other places that matter, each with a few words: "the visible time says"."""
    within: Reading | None = None
    """The source that the place is in, where a rule compares the sources of a merged story."""


def at(evidence: Evidence, message: str, *, hint: str | None = None, confidence: str = "certain") -> Found:
    """Return a Found at the place of *evidence* with its words as the value."""
    return Found(message, evidence.place, evidence.text, evidence.field, hint=hint, confidence=confidence)


def missing(field: str, message: str, *, hint: str | None = None, place: Place | None = None) -> Found:
    """Return a Found that says *field* is absent; without *place* the runner points to where it would go."""
    return Found(message, place, None, field, absent=True, hint=hint)


def lacks(what: str, names: Sequence[str], place: Place, field: str | None = None, more: str = "") -> Found:
    """Return a Found that says that *what* has none of the *names*; *more* ends the message."""
    message = f"{what} has no {' and no '.join(names)}{more}"
    return Found(message, place, None, field, absent=True, hint=f"add {' and '.join(names)}")


def beside(label: str, *places: Place | None) -> tuple[tuple[str, Place], ...]:
    """Return *places* for ``Found.also``, each with *label*; those that are not known are left out."""
    return tuple((label, place) for place in places if place is not None)


@dataclass(frozen=True, slots=True)
class House:
    """What a newsroom states about itself, and the moment of checking; a rule never reads the clock itself."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    headline_length: int = 110
    publisher: str | None = None
    agencies: tuple[str, ...] = ()
    zone: str | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        expect(self.now, datetime, "now is a datetime with its zone")
        if self.now.utcoffset() is None:
            raise NewsmetaError("now has no zone; write datetime.now(UTC)")
        expect(self.headline_length, int, "headline_length is a number")
        for name in ("publisher", "zone", "language"):
            expect(getattr(self, name), (str, NoneType), f"{name} is a str or None")
        expect(self.agencies, (tuple, list), "agencies is a tuple of names")
        for agency in self.agencies:
            expect(agency, str, "agencies holds names")
        if self.zone is not None:
            _known_zone(self.zone)


@cache
def _known_zone(name: str) -> None:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # an OSError where the name is that of a folder
        raise NewsmetaError(f"there is no time zone {name!r}; names are like Europe/Oslo") from None


Check = Callable[[Reading, House], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One flaw that newsmeta knows; the file's name is the rule's name.

    ``profiles`` maps a consumer's profile to the severity there; ``default`` is the severity in the default profile
    (None leaves the rule out of it). ``fields`` are the fields it speaks about, ``formats`` the source formats it
    can apply to (empty: all). ``needs`` are words (properties, types, names of meta tags, kinds of flaw, fields with
    evidence) of which a source has at least one where the rule finds anything (empty: not known before it looks).
    """

    check: Check
    default: Severity | None
    profiles: Mapping[str, Severity]
    fields: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    needs: frozenset[str] = frozenset()
    fixable: bool = False
    since: str = "0.1"

    def __call__(self, reading: Reading, house: House) -> Iterator[Found]:
        document = reading.document
        asked = self.reads(document.format) and not (self.needs and self.needs.isdisjoint(spoken(reading)))
        return iter(self.check(reading, house) if asked else ())

    def reads(self, format: str) -> bool:
        """Say whether the rule applies to sources of this format."""
        return not self.formats or format in self.formats


def rule(
    severity: str | None,
    *fields: str,
    formats: tuple[str, ...] = (),
    needs: tuple[str, ...] = (),
    fixable: bool = False,
    since: str = "0.1",
    **profiles: str,
) -> Callable[[Check], Rule]:
    """Make the one Rule of a file: ``@rule("warning", "headline", google="warning", wire="error")``.

    A profile's ``-`` is written ``_``. The default profile takes *severity* (None: not in it).
    """
    consumers = {name.replace("_", "-"): Severity.named(value) for name, value in profiles.items()}
    own = Severity.named(severity) if severity else None
    return lambda check: Rule(check, own, consumers, fields, formats, frozenset(needs), fixable, since)
