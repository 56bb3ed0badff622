"""Bylines in text: a place that begins like "by" in some language names nobody."""

from __future__ import annotations

import pytest

import newsmeta

BODY = "The province has begun to plant two hundred hectares of mangroves along its coast, the office said.\n"


@pytest.mark.parametrize("opening", ["Da Nang (ANQ) – ", "De Panne (Belga) – ", "Da Lat, 5/3 (VNA) - "])
def test_a_place_of_a_dateline_is_no_author(opening: str) -> None:
    text = f"Mangroves for the coast\n\nThe dikes shall stand the next typhoon season.\n\n{opening}{BODY}\n{BODY}"
    assert newsmeta.read(text, format="text").article.authors == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Joan Smith (AP)", "Joan Smith"),
        ("Von Anna Meier (dpa)", "Anna Meier"),
        ("Von Anna Meier, Berlin (dpa)", "Anna Meier"),
    ],
)
def test_a_name_before_an_agency_is_an_author(line: str, name: str) -> None:
    text = f"Mangroves for the coast\n\n{line}\n\n{BODY}\n{BODY}"
    assert newsmeta.read(text, format="text").article.authors[0].name == name


@pytest.mark.parametrize("line", ["By JOAN SMITH (AP) — ", "Par Jean Dupont (AFP) - ", "Von Anna Meier (dpa) - "])
def test_a_writer_is_no_place_of_a_dateline(line: str) -> None:
    assert newsmeta.parse_dateline(f"{line}{BODY}") is None
