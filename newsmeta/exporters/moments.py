"""Dates as other formats want them: only what the source states, None where a format asks for more."""

from __future__ import annotations

import re
from email.utils import format_datetime
from typing import Final

from newsmeta.errors import NewsmetaError
from newsmeta.exporters.terms import XSD_DATE_TIME
from newsmeta.model.newsdate import NewsDate

_ZONE: Final = re.compile(r"([+-]\d\d):?(\d\d)\Z")


def xsd_date_time(date: NewsDate | None) -> str | None:
    """Return the date as an xsd:dateTime, its zone as stated or none; None when it states no time of day.

    A time given to the minute gets ``:00``, as the grammar has no such time; ``+0700`` becomes ``+07:00``.
    """
    if date is None or date.wall is None:
        return None
    zone = date.zone or ""
    clock = date.iso.removesuffix(zone).replace(",", ".") + (":00" if date.precision == "minute" else "")
    written = clock + _ZONE.sub(r"\1:\2", zone)
    return written if XSD_DATE_TIME.match(written) else None


def stated_time(name: str, value: str) -> str:
    """Return the time that an option states, as an xsd:dateTime.

    Raises:
        NewsmetaError: the option called *name* is no time.
    """
    try:
        stated = xsd_date_time(NewsDate(value))
    except ValueError:
        stated = None
    if stated is None:
        raise NewsmetaError(f"{name}={value!r} is not a time; write it like 2026-01-16T08:30:00Z")
    return stated


def rfc3339(date: NewsDate | None) -> str | None:
    """Return the date as RFC 3339 has it; None when it states no time or no zone. For the rest see `xsd_date_time`."""
    return xsd_date_time(date) if date and date.zone else None


def rfc822(date: NewsDate | None) -> str | None:
    """Return the date as RSS has it, in its own zone; None when it states no time or no zone."""
    if date is None or date.instant is None or date.wall is None or date.zone is None:
        return None
    named = format_datetime(date.wall.replace(microsecond=0)).removesuffix(" -0000")
    return f"{named} {'+0000' if date.zone == 'Z' else date.zone.replace(':', '')}"


def w3c(date: NewsDate | None) -> str | None:
    """Return the date as the W3C note on ISO 8601 has it; of a time without a zone, which it cannot hold, the day."""
    if date is None or date.wall is None:
        return date.iso if date else None
    return _ZONE.sub(r"\1:\2", date.iso.replace(",", ".")) if date.zone else date.iso[:10]
