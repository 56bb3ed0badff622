"""Bylines in text: a place that begins like "by" in some language names nobody."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.pages import STORY, TITLE, names, read

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


def test_a_byline_round_an_authors_link_names_the_second_author_too() -> None:
    body = '<div class="author"><a href="/author/oren">אורן לביא</a> ורותם שגב</div>'
    assert names(read(body=body, lang="he")) == ["אורן לביא", "רותם שגב"]


def test_paragraphs_right_in_a_cell_are_the_story_not_the_teasers_beside_it() -> None:
    rows = "".join(f"<tr><td><b>The old bridge of Tarnby closes again {n}</b><br>10.02.2009</td></tr>" for n in "123")
    teasers = f"<td><table>{rows}</table></td>"
    page = f"<table><tr><td><h2>{TITLE}</h2><p><b>By WADE TULL</b></p>{STORY}</td>{teasers}</tr></table>"
    article = newsmeta.read(f"<html><title>{TITLE}</title>{page}").article
    assert len(article.body) == 3
    assert article.language == "en"
