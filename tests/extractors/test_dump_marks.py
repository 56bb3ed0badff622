"""Bylines and dates of dumps beside the page's own words: agencies and their places, counters, second dates."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.model.article import NewsArticle
from tests.extractors.pages import captions
from tests.extractors.test_dumps import STORY, TITLE

CLOSED = "Nobody had counted on so much patience. The bill comes later."


def _read(head: str, story: str = STORY) -> NewsArticle:
    return newsmeta.read(f"{TITLE}\n\n{head}\n\n{story}").article


def _names(article: NewsArticle) -> list[str]:
    return [author.name for author in article.authors]


@pytest.mark.parametrize(("signed", "names"), [("EFE / Lindvik", ["EFE"]), ("AFP - Lindvik", ["AFP"])])
def test_an_agency_and_the_place_it_files_from_are_no_credit_over_the_date(signed: str, names: list[str]) -> None:
    article = _read(f"{CLOSED}\n{signed}\n12 March 2026 18:05")
    assert (article.description, _names(article), article.images) == (CLOSED, names, ())


def test_an_agency_and_a_photographer_over_the_date_are_a_credit() -> None:
    shown = "The old ferry waits at the quay."
    text = f"{TITLE}\n\nBy Ada Moor\n\n{shown}\n\nAFP / Anna Lind\n\n12 March 2026\n\n{STORY}"
    assert captions(text) == [(shown, "AFP / Anna Lind")]


@pytest.mark.parametrize(
    "behind", ["2 ago 2019 / 13:44 h - Actualizado: 2 ago 2019 / 19:20 h.", "2 August 2019 - updated on 3 August 2019."]
)
def test_a_date_with_a_second_one_behind_it_is_one_line_of_dates(behind: str) -> None:
    article = _read(f"By Ada Moor\n{behind}")
    assert str(article.date_published).startswith("2019-08-02")


def test_a_story_that_only_says_when_it_was_changed_may_say_below_when_it_was_published() -> None:
    story = f"{STORY}\n\nThis story was originally published October 9, 2025, 4:26 PM."
    article = _read("By Ada Moor\nUpdated October 11, 2025 9:10 PM", story)
    assert str(article.date_published).startswith("2025-10-09")
    assert str(article.date_modified).startswith("2025-10-11")


@pytest.mark.parametrize(
    "line",
    [
        "A cura di Ada Moor 19 gennaio 2024 11:48 0 condivisioni",
        "Ada Moor 19 January 2024 11:48 1,2 thousand",
        "Last updated on January 19, 2024 by Ada Moor Leave a Comment",
    ],
)
def test_counters_and_buttons_behind_a_date_are_no_names(line: str) -> None:
    article = _read(line)
    assert _names(article) == ["Ada Moor"]
    assert str(article.date_published or article.date_modified).startswith("2024-01-19")


def test_a_clock_before_a_day_counts_nothing() -> None:
    assert str(_read("By Ada Moor 11:48 12 March 2026").date_published).startswith("2026-03-12")


def test_a_byline_said_twice_is_no_caption() -> None:
    line = "by Ada Moor - 03/14/26 6:02 PM ET"
    article = _read(f"{line}\n\n{line}")
    assert (_names(article), article.images) == (["Ada Moor"], ())


def test_an_address_between_a_pictures_file_and_the_story_is_no_caption() -> None:
    line = "Ada Moor, Harbour Journalist@adamoor ada.moor@lindvik.example"
    assert _read(f"12 March 2026\n\nadamoor.jpg\n\n{line}").images == ()


@pytest.mark.parametrize(
    "lines", ["Vasko Brendel-Oss Journalist\nAnna Lind Photographer", "Anna Lind\nVasko Brendel-Oss"]
)
def test_a_name_that_touches_a_byline_wrote_along(lines: str) -> None:
    assert set(_names(_read(f"{lines}\n\n12 March 2026"))) == {"Anna Lind", "Vasko Brendel-Oss"}


def test_a_paper_that_touches_a_byline_did_not() -> None:
    assert _names(_read("Anna Lind\nBerlin Tageswacht\n\n12 March 2026")) == ["Anna Lind"]


def test_a_name_between_headline_and_story_wrote_it_where_the_date_stands_over_both() -> None:
    article = newsmeta.read(f"12 March 2026\n\n{TITLE}\n\nVasko Brendel-Oss\n\n{STORY}").article
    assert _names(article) == ["Vasko Brendel-Oss"]


def test_a_name_and_the_house_they_write_for_is_no_headline_over_the_date() -> None:
    article = newsmeta.read(f"Whale freed from nets\n\nVasko Brendel, Coast Herald\n\n12 March 2026\n\n{STORY}").article
    assert (article.headline, _names(article)) == ("Whale freed from nets", ["Vasko Brendel"])


@pytest.mark.parametrize("between", ["", "Anna Lind\n\n12 March 2026\n\n"])
def test_the_headline_once_more_over_a_credit_is_its_pictures_alt_text(between: str) -> None:
    title = "Why ports silt up" if between else TITLE
    text = f"12 March 2026\n\n{title}\n\n{between}{title}\n\nPhoto by Bo Lind / Unsplash\n\n{STORY}"
    article = newsmeta.read(text).article
    assert article.headline == title
    assert [image.caption for image in article.images if image.caption] == []


def test_a_stamp_among_the_last_paragraphs_dates_the_story_that_nothing_else_dates() -> None:
    offers = "\n\n".join(
        f"{number}. Subscribe and read all about ferries on the {number}. day, in {STORY}" for number in "1234"
    )
    article = _read("By Ada Moor", f"{STORY}\n\n7 marzo 2022 (modifica il 8 marzo 2022 | 10:19)\n\n{offers}")
    assert str(article.date_published).startswith("2022-03-07")


def test_two_dates_on_a_line_below_a_list_of_stories_are_the_storys_own() -> None:
    links = "Leggi anche\n\nFerries of the north in trouble\n\nHarbour walls must wait until June"
    story = f"{STORY}\n\n{links}\n\n7 marzo 2022 (modifica il 8 marzo 2022 | 10:19)"
    assert str(_read("By Ada Moor", story).date_published).startswith("2022-03-07")


def test_a_kicker_between_two_printings_of_the_headline_wrote_nothing() -> None:
    text = f"12 March 2026\n\n{TITLE}\n\nUrgent Appeal\n\n{TITLE}\n\n{STORY}"
    assert newsmeta.read(text).article.authors == ()


def test_the_time_of_a_town_in_brackets_is_no_author() -> None:
    line = "هدى السالمي\n11/2/2024 | آخر تحديث: 12/2/2024 09:15 (توقيت مكة)"
    assert _names(newsmeta.read(f"غلاء الوقود يشل قوارب الصيد\n\n{line}\n\n{STORY}").article) == ["هدى السالمي"]


def test_a_short_first_sentence_under_its_dateline_opens_the_story() -> None:
    article = _read(
        "By Ada Moor\n\n12 March 2026\n\nHyderabad:\n\nThree workers were injured after a half-built pier fell on them."
    )
    assert article.dateline is not None
    assert article.dateline.places[0].name == "Hyderabad"
    assert article.body[0] == "Three workers were injured after a half-built pier fell on them."
