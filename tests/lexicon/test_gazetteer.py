"""The place table: small, honest about its source, and right about towns, countries and regions in many scripts."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from newsmeta import lexicon
from newsmeta.lexicon import gazetteer

TOWNS = """Wien MÜNCHEN Genf København Hanoi Hanoï Hà_Nội San_Francisco SÃO_PAULO SAO_PAULO Moscú Nueva_York İSTANBUL
МОСКВА Санкт-Петербург Київ Αθήνα القاهرة واشنطن תל_אביב नई_दिल्ली ঢাকা กรุงเทพมหานคร 北京 台北 华盛顿 ワシントン 서울 세종
UNITED_NATIONS St._Pölten""".split()
NO_TOWNS = ["", "Home", "Wirtschaft", "Exclusive", "FILE", "x" * 10_000, "\n", "wien\nberlin", "READING", "ПМОСКВА"]


@pytest.mark.parametrize("name", [town.replace("_", " ") for town in TOWNS])
def test_towns_in_many_languages(name: str) -> None:
    assert gazetteer.is_place(name)


@pytest.mark.parametrize("name", NO_TOWNS)
def test_no_towns(name: str) -> None:
    assert not gazetteer.is_place(name)


def test_countries_and_regions() -> None:
    assert all(
        map(
            gazetteer.is_country, ("Iraq", "Vereinigte Staaten", "États-Unis", "Россия", "日本", "대한민국", "Việt Nam")
        )
    )
    assert all(map(gazetteer.is_region, ("Calif.", "N.Y.", "FL", "Ontario", "ILL.", "W.Va.", "Steiermark", "SP")))
    assert not gazetteer.is_country("Wien")
    assert not gazetteer.is_region("Wien")


def test_the_ends_of_the_tables_are_found() -> None:
    for table in ("places", "large", "countries"):
        names = lexicon.table("places")[table].strip("\n").split("\n")
        assert names == sorted(set(names))
        assert all(gazetteer._holds(table, name) for name in (names[0], names[1], names[-2], names[-1]))


def test_the_table_stays_small_and_names_its_source() -> None:
    path = Path(lexicon.__file__).parent / "places.json"
    assert path.stat().st_size <= 1_000_000
    assert "CC BY 4.0" in lexicon.table("places")["about"]
    assert "CC BY 4.0" in (path.parent / "NOTICE").read_text(encoding="utf-8").replace("Attribution 4.0", "CC BY 4.0")


def test_looking_up_is_quick() -> None:
    gazetteer.is_large_place("Wien")
    start = time.process_time()
    for number in range(1000):
        gazetteer.is_place(f"Nowhere {number}")
    assert time.process_time() - start < 0.2
