"""Dates printed with a weekday: beside the story, in its metadata, its dateline and its first paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsmeta import lexicon
from newsmeta.model.reading import Reading
from newsmeta.recalled import recalled
from newsmeta.sources.place import Place
from newsmeta.sources.remembered import remembered
from newsmeta.validators.copytext import narrowed, paragraphs
from newsmeta.wire.datetext import PrintedDate, find_dates, read_date
from newsmeta.wire.datewords import fold

NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LEADS: Final = 8
_LONGEST: Final = 2000
_STAMP: Final = 200
_NEAR: Final = 20
_AROUND: Final = 40
_SHORT: Final = 4
_BEGINNING: Final = 3
_DIGIT: Final = re.compile(r"\d")
_NUMERIC: Final = re.compile(r"\d\s?[./-]\s?\d|\d\s?[年月日년월일]")


class WeekdayDate(NamedTuple):
    """A printed date with its weekday (0 is Monday); ``iso`` begins with ``--`` where no year is printed.

    ``within`` is the place of the words that it stands among.
    """

    text: str
    iso: str
    weekday: int | None
    within: Place | None
    field: str

    def place(self, reading: Reading) -> Place | None:
        """Return where the date itself stands."""
        return narrowed(reading, self.within, self.text)


@remembered
def printed_weekdays(reading: Reading) -> tuple[WeekdayDate, ...]:
    """Return the dates with a weekday that the story prints, each wording once."""
    rows = (*_beside(reading), *_in_dateline(reading), *_inside(reading))
    return tuple({(found.text, found.field): found for found in rows}.values())


@remembered
def day_of_dateline(reading: Reading) -> PrintedDate | None:
    """Return the day that the story's dateline prints, with or without its year; None where it prints none."""
    dateline = reading.article.dateline
    if dateline is None or not _DIGIT.search(dateline.text):
        return None
    dates = find_dates(dateline.text, language=reading.article.language)
    return next((found for found in dates if found.precision == "day"), None)


def _beside(reading: Reading) -> Iterator[WeekdayDate]:
    language = reading.article.language
    tongues = language or "en", "en"  # RFC 822 is English
    rows = [
        said
        for field in ("date_published", "date_modified")
        for said in reading.ledger.of(field)
        if said.how != "under the headline" and not said.text[:4].isdecimal()
    ]
    for said in rows if _tongue("\n".join([row.text[:_STAMP] for row in rows]), tongues) else ():
        text = said.text[:_STAMP]
        spoken = _tongue(text, tongues)
        found = read_date(text, language=language or spoken) if spoken else None
        words = _with_weekday(text, found, spoken) if found else None
        if found and words:
            yield WeekdayDate(words, found.iso, found.weekday, said.place, said.field)


def _in_dateline(reading: Reading) -> Iterator[WeekdayDate]:
    dateline, day, said = reading.article.dateline, day_of_dateline(reading), reading.winner("dateline")
    words = _with_weekday(dateline.text, day, reading.article.language) if dateline and day else None
    if day and words:
        yield WeekdayDate(words, day.iso, day.weekday, said.place if said else None, "dateline")


def _inside(reading: Reading) -> Iterator[WeekdayDate]:
    language = reading.article.language
    rows = [row for row in paragraphs(reading)[:_LEADS] if _DIGIT.search(row.text)]
    whole = "\n".join([row.text[:_LONGEST] for row in rows]).casefold()
    own = (language or "").split("-")[0].lower()
    names, months = _long_names(own), _months(own)
    for row in rows if any(map(whole.__contains__, names)) else ():
        for near in _neighbourhoods(row.text[:_LONGEST], language):
            for found in find_dates(near, language=language) if _may_date(near, months) else ():
                words = _with_weekday(near, found, language)
                if words:
                    yield WeekdayDate(words, found.iso, found.weekday, row.place, "body")


def _neighbourhoods(text: str, language: str | None) -> Iterator[str]:
    """Yield the words around each weekday that has a number near it: reading dates in whole paragraphs costs more."""
    folded = text.casefold() if _DIGIT.search(text) else ""
    if len(folded) != len(text):
        return
    for name in _long_names((language or "").split("-")[0].lower()):
        at = folded.find(name)
        if at >= 0 and _DIGIT.search(text, max(0, at - _AROUND), at + len(name) + _AROUND):
            start = text.rfind(" ", 0, max(0, at - _AROUND)) + 1
            stop = text.find(" ", at + len(name) + _AROUND)
            yield text[start : stop if stop >= 0 else len(text)]


def _may_date(near: str, months: tuple[str, ...]) -> bool:
    """Say whether words may hold a date: most weekdays in a story stand beside other numbers."""
    return not months or _NUMERIC.search(near) is not None or any(map(fold(near).__contains__, months))


def _with_weekday(text: str, found: PrintedDate, language: str | None) -> str | None:
    """Return a date's words with the weekday right before, in or after them; None where there is none so near."""
    if found.weekday is None:
        return None
    names = _weekdays((language or "").split("-")[0].lower())
    if names.search(found.text):
        return found.text
    low = max(0, found.start - _NEAR)
    before = list(names.finditer(text, low, found.start))[-1:]
    if before and not text[before[0].end() : found.start].strip(" ,.(\u00a0"):
        return text[before[0].start() : found.end]
    after = names.search(text, found.end, found.end + _NEAR)
    if after and not text[found.end : after.start()].strip(" ,.(（\u00a0"):
        return text[found.start : after.end()]
    return None


def _tongue(text: str, languages: tuple[str, ...]) -> str | None:
    """Return the first of the *languages* of whose weekdays the text names one; it must have a number, too."""
    if not _DIGIT.search(text):
        return None
    folded = text.casefold()  # plain searches: a pattern of many words costs ten times as much
    for language in dict.fromkeys(languages):
        if any(map(folded.__contains__, _names(language.split("-")[0].lower()))):
            return language
    return None


@recalled(256)
def _months(language: str) -> tuple[str, ...]:
    """Return how the names of a language's months begin; nothing where none is known."""
    dates = lexicon.languages().get(language, {}).get("dates", {})
    names = [name for key in dates if key.endswith("months") for month in dates[key] for name in month]
    return tuple({fold(name)[:_BEGINNING] for name in names})


@recalled(256)
def _names(language: str) -> tuple[str, ...]:
    """Return the weekdays of *language*, of all languages where none is known, short forms too."""
    known = lexicon.languages()
    own = known.get(language)
    return tuple(
        {
            name.casefold()
            for sections in ([own] if own else known.values())
            for day in sections.get("dates", {}).get("weekdays", ())
            for name in ([day] if isinstance(day, str) else day)
            if len(name) > 2 or not name.isascii()
        }
    )


@recalled(256)
def _long_names(language: str) -> tuple[str, ...]:
    """Return what a weekday in a story is found by; 金 is gold, too, and only (金) is a Friday."""
    names = _names(language)
    long = (name for name in names if (len(name) > _SHORT or not name.isascii()) and len(name) > 1)
    return (*long, *(bracket + name for name in names if len(name) == 1 for bracket in "(（"))


@recalled(256)
def _weekdays(language: str) -> re.Pattern[str]:
    """Return a pattern for the weekdays of *language*; a short one ("Sun") is one only before a stop or comma."""
    names = sorted(_names(language), key=len, reverse=True)
    if not names:
        return re.compile(r"(?!)")
    shapes = [re.escape(name) + (r"\b(?=[.,])" if name.isascii() and len(name) <= _SHORT else "") for name in names]
    return re.compile("|".join(shapes), re.IGNORECASE)
