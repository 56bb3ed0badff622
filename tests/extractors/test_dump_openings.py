"""How a story opens in a dump: a short sentence behind its dateline, a town that only the headline knows."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.test_dumps import LINES, STORY, TITLE


def _article(*parts: str) -> newsmeta.NewsArticle:
    return newsmeta.read("\n\n".join(parts)).article


@pytest.mark.parametrize(
    ("lead", "dateline", "told"),
    [
        ("KUALA TERENGGANU: Sixty people are stranded.", "KUALA TERENGGANU", "Sixty people are stranded."),
        ("(ANSA) - CAPO LINDAR, 25 AGO - Una barca.", "(ANSA) - CAPO LINDAR, 25 AGO", "Una barca."),
        ("LINDARSUND, N.Y. (ANQ) — A van sank.", "LINDARSUND, N.Y. (ANQ)", "A van sank."),
        ("Lindarsund, 07 Feb 2026 (ANQ) – The ferry sank.", "Lindarsund, 07 Feb 2026 (ANQ)", "The ferry sank."),
    ],
)
def test_a_short_sentence_with_its_dateline_opens_the_story(lead: str, dateline: str, told: str) -> None:
    article = _article(TITLE, "12 March 2026", "Photo: Anna Moor", lead, STORY)
    assert article.dateline is not None
    assert article.dateline.text == dateline
    assert article.body[0] == told
    assert (article.description, article.images) == (None, ())


def test_a_dateline_on_a_line_of_its_own_is_no_byline() -> None:
    article = _article(TITLE, "12 March 2026", "Bakı, 15 may, AZƏRTAC", STORY, "Müəllif: Aygün Lindova")
    assert article.dateline is not None
    assert [place.name for place in article.dateline.places] == ["Bakı"]
    assert [author.name for author in article.authors] == ["Aygün Lindova"]


def test_a_dateline_may_name_who_wrote_the_story() -> None:
    article = _article(TITLE, "12.03.2026 - 13:27", "Murat EROLAY/KARASU, (DHA)- KARASU’da köprü çatladı.", STORY)
    assert article.dateline is not None
    assert [place.name for place in article.dateline.places] == ["KARASU"]
    assert "Murat EROLAY" in [author.name for author in article.authors]


@pytest.mark.parametrize(
    ("title", "lead", "place"),
    [
        ("Jembatan di Teluk Lindar rusak dihantam ombak", "Teluk Lindar - Jembatan rusak tadi malam.", "Teluk Lindar"),
        ("Brücke in Lindarau ab Montag gesperrt", "Lindarau. Autofahrer fahren einen Umweg.", "Lindarau"),
        ("Přívoz v Dolním Lindarě nevyjede", "Dolní Lindara - Přívoz zůstane u břehu.", "Dolní Lindara"),
        ("Brücke ab Montag gesperrt: Umweg für alle", "Lindarau. Autofahrer fahren einen Umweg.", None),
        ("Kommentar in eigener Sache: die neue Brücke", "Kommentar. Autofahrer fahren einen Umweg.", None),
    ],
)
def test_in_plain_text_the_headline_tells_a_place_in_small_letters(title: str, lead: str, place: str | None) -> None:
    dateline = _article(title, "12.03.2026", lead, STORY).dateline
    assert (dateline.places[0].name if dateline else None) == place


def test_blanks_that_do_not_break_are_blanks() -> None:
    article = newsmeta.read(f"{TITLE}\n\nBy\xa0 Ronde\u202fQuill\n\n{STORY}").article
    assert [author.name for author in article.authors] == ["Ronde Quill"]


def test_a_standfirst_printed_again_as_the_first_paragraph_is_one() -> None:
    lead = "The bridge over the Quill stays closed until the end of the week, the town said on Monday evening."
    reading = newsmeta.read(f"{TITLE}\n\n{lead}\n\nBy Ronde Quill\n\n12 March 2026\n\n{lead}\n\n{STORY}\n\n{STORY}")
    assert reading.article.description == lead


def test_a_hyphen_late_in_a_short_sentence_takes_it_out_of_no_story() -> None:
    sentence = "The ferrymen now walk home along the half-built pier."
    assert sentence in newsmeta.read(f"{TITLE}\n\nBy Ada Moor\n\n{LINES[0]}\n\n{sentence}\n\n{STORY}").article.body
