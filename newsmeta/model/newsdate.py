"""A date as news gives it: the words read, the precision they have, the zone they state, nothing more."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from newsmeta.recalled import recalled

PATTERN = (
    r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])"
    r"(T([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)([.,]\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?)?)?)?$"
)
_ISO = re.compile(PATTERN)
_ZONE = re.compile(r"(Z|[+-]\d\d:?\d\d)$")
_DAY_LENGTH, _MONTH_LENGTH, _YEAR_LENGTH = 10, 7, 4


class NewsDate:
    """A year, month, day or instant, exactly as precise as it was printed.

    ``iso`` is ISO 8601 at that precision (``2026``, ``2026-01``, ``2026-01-16``, ``2026-01-16T08:30``,
    ``2026-01-16T08:30:00+07:00``); ``text`` is the words it was read from. Two dates are equal when their ``iso`` is.
    No midnight and no zone is ever added.

    Raises:
        ValueError: *iso* is not such a date, or the day does not exist.
    """

    __slots__ = ("iso", "text")
    iso: str
    text: str

    def __init__(self, iso: str, text: str | None = None) -> None:
        if not _ISO.match(iso):
            raise ValueError(f"{iso!r} is not an ISO 8601 date; write it like 2026-01-16 or 2026-01-16T08:30:00+07:00")
        if len(iso) >= _DAY_LENGTH:
            date.fromisoformat(iso[:_DAY_LENGTH])  # refuses 30 February
        object.__setattr__(self, "iso", iso)
        object.__setattr__(self, "text", iso if text is None else text)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a NewsDate does not change; make another one")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NewsDate) and self.iso == other.iso

    def __hash__(self) -> int:
        return hash(self.iso)

    def __str__(self) -> str:
        return self.iso

    def __repr__(self) -> str:
        return f"NewsDate({self.iso!r}, {self.text!r})"

    def __reduce__(self) -> tuple[type[NewsDate], tuple[str, str]]:
        return NewsDate, (self.iso, self.text)

    @property
    def precision(self) -> str:
        """``year``, ``month``, ``day``, ``minute`` or ``second``."""
        size = len(self.iso)
        if size <= _DAY_LENGTH:
            return {_YEAR_LENGTH: "year", _MONTH_LENGTH: "month"}.get(size, "day")
        return "second" if self.iso[16:17] == ":" else "minute"

    @property
    def zone(self) -> str | None:
        """The offset as stated (``Z``, ``+07:00``); None when the source states none."""
        return _zone(self.iso)

    @property
    def day(self) -> date | None:
        """The calendar day as printed, in the date's own zone; None for a bare year or month."""
        return date.fromisoformat(self.iso[:_DAY_LENGTH]) if len(self.iso) >= _DAY_LENGTH else None

    @property
    def wall(self) -> datetime | None:
        """The wall-clock time as printed, without its zone; None when no time is stated."""
        return _wall(self.iso)

    @property
    def instant(self) -> datetime | None:
        """The point in time in UTC; None unless both time and zone are stated."""
        return _instant(self.iso)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.no_info_after_validator_function(cls, core_schema.str_schema(strict=True))
        return core_schema.json_or_python_schema(
            json_schema=text,
            python_schema=core_schema.union_schema([core_schema.is_instance_schema(cls), text]),
            serialization=core_schema.plain_serializer_function_ser_schema(
                str, when_used="json", return_schema=core_schema.str_schema()
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {
            "type": "string",
            "pattern": PATTERN,
            "description": "ISO 8601 at the precision the source states: a year, a month, a day or a date-time.",
        }


def _zone(iso: str) -> str | None:
    found = _ZONE.search(iso, _DAY_LENGTH)
    return found[0] if found else None


@recalled(1000)
def _wall(iso: str) -> datetime | None:
    if len(iso) <= _DAY_LENGTH:
        return None
    return datetime.fromisoformat(iso.removesuffix(_zone(iso) or "").replace(",", ".").replace(":60", ":59"))


@recalled(1000)
def _instant(iso: str) -> datetime | None:
    wall, zone = _wall(iso), _zone(iso)
    if wall is None or zone is None:
        return None
    try:
        return datetime.fromisoformat(wall.isoformat() + zone).astimezone(UTC)
    except (ValueError, OverflowError):  # an offset beyond 24 h, or year 1 pushed below it
        return None
