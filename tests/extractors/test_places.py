"""Datelines of towns that no gazetteer knows: the story's own words tell a place from a kicker."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.pages import STORY

MORE = " ".join(["The repairs went on through the winter while the ferry carried commuters."] * 3)
FIRST = "The council voted on Tuesday to rebuild the old bridge after two years of argument over its cost."


@pytest.mark.parametrize(
    ("opening", "told", "place"),
    [
        ("KVELDHAVN — ", "Shops in Kveldhavn fear for their customers.", "KVELDHAVN"),
        ("PORTO LINDAR - ", "Os comerciantes em Porto Lindar temem perder clientes.", "PORTO LINDAR"),
        ("EXCLUSIVE — ", "Shops in Kveldhavn fear for their customers.", None),
        ("KVELDHAVN — ", "Shops on the northern bank fear for their customers.", None),
        ("KVELDHAVN — ", "IN KVELDHAVN NOBODY SLEEPS, a poster says.", None),
    ],
)
def test_a_place_the_story_names_again(opening: str, told: str, place: str | None) -> None:
    text = f"Old bridge will be rebuilt next summer\n\n{opening}{FIRST}\n\n{told} {MORE}\n\n{MORE}"
    page = f"<h1>Old bridge will be rebuilt</h1><p>{opening}{FIRST}</p><p>{told} {MORE}</p><p>{MORE}</p>"
    for source in (text, f"<html><body><article>{page}</article></body></html>"):
        article = newsmeta.read(source).article
        assert (article.dateline.places[0].name if article.dateline else None) == place
        assert article.body[0].startswith(FIRST[:9]) == (place is not None)


@pytest.mark.parametrize(
    ("opening", "heading", "place"),
    [
        ("<b>Teluk Lindar</b> - ", "Jembatan di Teluk Lindar rusak", "Teluk Lindar"),
        ("<b>Teluk Lindar</b> - ", "Jembatan rusak dihantam ombak", None),
        ("Teluk Lindar - ", "Jembatan di Teluk Lindar rusak", "Teluk Lindar"),
        ("Teluk Lindar - ", "Jembatan rusak dihantam ombak", None),
        ("Teluk Lindar - that is, its old jetty - ", "Jembatan di Teluk Lindar rusak", None),
        ("Lindarau, Innsbruck – ", "Brücke nach Lawine gesperrt", None),
        ("<b>Lindarau, Innsbruck –</b> ", "Brücke nach Lawine gesperrt", "Lindarau"),
        ("LINDARSKÁ DOLINA. ", "Lavína v Lindarskej doline zasypala cestu", "LINDARSKÁ DOLINA"),
        ("LINDARSKÁ DOLINA. ", "Lavína zasypala cestu", None),
        ("LINDARBÜKK – ", "Leállt a komp Lindarbükknél", "LINDARBÜKK"),
        ("LİNDARKÖY – ", "Lindarköy’de köprü yıkıldı", "LİNDARKÖY"),
        ("LINDARFALVA – ", "Leállt a komp Lindarfalván", None),
        ("<strong>Kuttamoor:</strong> ", "Boat jetty at Kuttamoor reopens", "Kuttamoor"),
        ("<strong>Kuttamoor:</strong> ", "Boat jetty reopens", None),
        ("Kuttamoor: ", "Boat jetty at Kuttamoor reopens", None),
        ("<b>Lindarau.</b> ", "Brücke in Lindarau gesperrt", "Lindarau"),
        ("Lindarau. ", "Brücke in Lindarau gesperrt", None),
        ("<b>OOSTLINDAR</b> - ", "Dijk bij Oostlindar verzwaard", "OOSTLINDAR"),
    ],
)
def test_a_place_in_bold_that_the_headline_names(opening: str, heading: str, place: str | None) -> None:
    page = f"<html><body><article><h1>{heading}</h1><p>{opening}{FIRST}</p><p>{MORE}</p><p>{MORE}</p></article>"
    dateline = newsmeta.read(page).article.dateline
    assert (dateline.places[0].name if dateline else None) == place


def test_a_town_in_bold_before_a_colon_may_open_the_second_paragraph() -> None:
    opened = f"<p>{MORE}</p><p><b>LINDARVANG:</b> {FIRST}</p><p>{MORE}</p>"
    page = f"<html><body><article><h1>Smedje i Lindarvang brændt</h1>{opened}</article>"
    dateline = newsmeta.read(page).article.dateline
    assert dateline is not None
    assert dateline.places[0].name == "LINDARVANG"


def test_the_kicker_over_the_headline_names_the_storys_town() -> None:
    story = f"<p><b>Lindarau.</b> {FIRST}</p><p>{MORE}</p><p>{MORE}</p>"
    page = "<html><body><article><div class='x'>{}</div><h1>Fähre fällt bis Ostern aus</h1>" + story + "</article>"
    dateline = newsmeta.read(page.format("Lindarau")).article.dateline
    assert dateline is not None
    assert dateline.places[0].name == "Lindarau"
    assert newsmeta.read(page.format("Verkehr")).article.dateline is None


@pytest.mark.parametrize(
    ("opening", "heading", "place"),
    [
        (
            "<strong>Lindarka – Po dvou letech mohou lidé znovu přejít.</strong> ",
            "Lávka přes Lindarku je hotová",
            "Lindarka",
        ),
        ("Lindarka – Po dvou letech. ", "Lávka přes řeku je hotová", None),
    ],
)
def test_places_of_headlines_with_of_or_through(opening: str, heading: str, place: str | None) -> None:
    page = f"<html><body><article><h1>{heading}</h1><p>{opening}{FIRST}</p><p>{MORE}</p><p>{MORE}</p></article>"
    dateline = newsmeta.read(page).article.dateline
    assert (dateline.places[0].name if dateline else None) == place


def test_a_headline_that_is_no_first_heading_names_its_place_too() -> None:
    title = "Frana sulla collina di Vernetto"
    story = f"<p><b>Vernetto.</b> {FIRST}</p><p>{MORE}</p><p>{MORE}</p>"
    page = f"<title>{title} | CronacaLigure</title><body><div><h2>{title}</h2>{story}</div></body></html>"
    dateline = newsmeta.read(f"<html>{page}").article.dateline
    assert dateline is not None
    assert dateline.places[0].name == "Vernetto"


def test_a_place_in_brackets_is_taken_with_them() -> None:
    page = f"<h1>Old bridge in Kveldhavn will be rebuilt</h1><p>(Kveldhavn) {FIRST}</p><p>{MORE}</p>"
    article = newsmeta.read(f"<html><body><article>{page}</article></body></html>").article
    assert article.dateline is not None
    assert article.dateline.text == "(Kveldhavn)"
    assert article.body[0] == FIRST


def test_the_caption_right_before_the_story_is_no_dateline() -> None:
    for box in ('<div class="main-image"><img src="/a.jpg"><div>{}</div></div>', '<div class="image-caption">{}</div>'):
        line = box.format("PORT OF LINDAR (Omar Hadd/AFP)")
        page = f"<h1>Old quarter will be rebuilt</h1>{line}<div><p>{FIRST}</p><p>{MORE}</p></div>"
        assert newsmeta.read(f"<html><body><article>{page}</article></body></html>").article.dateline is None


def test_a_pieces_repr_leaves_the_whole_page_out() -> None:
    page = f"<h1>A bridge opens</h1>{STORY * 40}"
    assert all(len(repr(one)) < len(page) / 4 for one in newsmeta.read(page).candidates("headline"))
