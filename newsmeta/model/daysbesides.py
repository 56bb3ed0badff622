"""What else on a page says of a day: which of two numbers is the month, and of what year a day without one is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import Context
from newsmeta.model.newsdate import NewsDate
from newsmeta.sources.document import Document
from newsmeta.wire import datewords
from newsmeta.wire.datetext import read_date

_NUMBERS = re.compile(r"(?<![\d/.-])(\d\d?)([/.-])(\d\d?)\2(?:19|20)\d\d(?![\d/])")
_PRINTED = re.compile(r"(?<![\d/.-])(\d\d?)([/.-])(\d\d?)\2(?:19|20)?\d\d(?![\d/.])")
"""The same where a date is printed: its year may have two digits."""
_MONTHS, _LONGEST, _MOST = 12, 320, 200  # letters of a line that prints a date, such days that are looked at
_FOLDER = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])/")
_BOXED = ("printed date", "over the headline")
_ADDRESS = 400  # letters of an address
_DAY_FIRST = frozenset(("uk", "ie", "au", "nz", "za", "in", "ke", "ng"))
_MONTH_FIRST = frozenset(("us", "gov", "edu", "mil"))
_HOST = re.compile(r"https?://[^/:?#]{1,200}\.([a-z]{2,4})(?=[/:?#]|$)", re.IGNORECASE)


def reading_language(context: Context, items: Sequence[Evidence]) -> str | None:
    """Return the page's language; of English that leaves open whether 04/05 is in April, the one the page writes.

    Another day of the page that can be read in one way only tells, or the country in its address.
    """
    language: str | None = context.values.get("language")
    open_ = language is None or (datewords.order(language) is None and language.lower().startswith("en"))
    if not open_ or not any(map(_leaves_open, items)):
        return language
    first = _as_addressed(items)
    first = _is_day_first(context.document) if first is None else first
    return language if first is None else "en-GB" if first else "en-US"


def _leaves_open(item: Evidence) -> bool:
    """Say whether words print a day whose two numbers may both be the month."""
    return any(int(day[1]) <= _MONTHS and int(day[3]) <= _MONTHS for day in _PRINTED.finditer(item.text[:_LONGEST]))


def _as_addressed(items: Sequence[Evidence]) -> bool | None:
    """Say whether a printed day that the page's address states, too, has the day before the month."""
    stated = [tuple(map(int, item.text.split("-")[1:])) for item in items if item.source == "url"]
    printed = [day for item in items if item.source == "html" for day in _PRINTED.finditer(item.text[:_LONGEST])]
    for numbers in ((int(day[1]), int(day[3])) for day in printed if stated):
        if numbers[0] != numbers[1] and (numbers in stated or numbers[::-1] in stated):
            return numbers not in stated
    return None


def _is_day_first(document: Document) -> bool | None:
    """Say whether a page writes the day before the month; None where nothing or both is said."""
    seen = set()
    for _, found in zip(range(_MOST), _NUMBERS.finditer(document.text), strict=False):
        first, second = int(found[1]), int(found[3])
        if min(first, second) <= _MONTHS < max(first, second):
            seen.add(first > second)
    if len(seen) == 1:
        return seen.pop()
    country = _HOST.match(document.url[:_ADDRESS]) if document.url and not seen else None
    ending = country[1].lower() if country else ""
    return True if ending in _DAY_FIRST else False if ending in _MONTH_FIRST else None


def completed_by_address(
    context: Context, items: Sequence[Evidence], language: str | None
) -> Iterator[tuple[Evidence, NewsDate]]:
    """Yield the day that a page prints without its year, where the address states year and the same month."""
    addresses = [meta.content for meta in context.document.named("link:canonical")[:1]]
    for address in (*addresses, context.document.url or ""):
        folder = _FOLDER.search(address[:_ADDRESS])
        for item in items if folder is not None else ():
            found = read_date(item.text[:_LONGEST], language=language) if item.how in _BOXED else None
            if folder is not None and found is not None and found.iso.startswith(f"--{folder[2]}-"):
                yield item, NewsDate(f"{folder[1]}{found.iso[1:]}", item.text.strip())
                return
