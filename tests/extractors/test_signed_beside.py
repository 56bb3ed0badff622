"""Bylines that name more than structured data do, or stand beside a town, a house, a picture or a foot."""

from __future__ import annotations

from typing import Any

import pytest

import newsmeta
from tests.extractors.pages import names, read

ONE = {"headline": "Harbour bridge reopens", "author": {"@type": "Person", "name": "Lena Ostrau"}}
HOUSE = {
    "headline": "Harbour bridge reopens",
    "author": {"@type": "Organization", "name": "Marsh Post"},
    "publisher": {"@type": "Organization", "name": "Marsh Post"},
}


@pytest.mark.parametrize(
    ("body", "lang"),
    [
        (
            '<p class="author">von <a href="/autor/lena-ostrau">Lena Ostrau</a> und Jonas Kehl, MARSCHFUNK NORD</p>',
            "de",
        ),
        (
            '<p class="author">par <a href="/auteur/lena">Lena Ostrau</a> et Jonas Kehl, envoyé spécial à Lille</p>',
            "fr",
        ),
    ],
)
def test_a_house_or_a_title_behind_the_second_name_hides_nobody(body: str, lang: str) -> None:
    assert names(read(body=body, lang=lang)) == ["Lena Ostrau", "Jonas Kehl"]


def test_a_byline_that_begins_with_whom_metadata_name_adds_the_second() -> None:
    body = '<div class="author"><span>Lena Ostrau</span> avec <span>Jonas Kehl</span>, correspondant à Lille</div>'
    assert names(read(body=body, lang="fr", ld=ONE)) == ["Lena Ostrau", "Jonas Kehl"]


def test_an_agency_signs_beside_a_linked_name_and_a_network_does_not() -> None:
    body = '<div class="author"><a href="/author/lena-ostrau">Lena Ostrau</a>, <a href="/agency/afp">{}</a></div>'
    assert names(read(body=body.format("AFP"))) == ["Lena Ostrau", "AFP"]
    assert names(read(body=body.format("Twitter"))) == ["Lena Ostrau"]


def test_a_section_and_a_word_for_by_are_no_second_author() -> None:
    body = (
        '<div class="byline-box"><span class="byline-section">Travel</span><div class="byline">By'
        '<a href="/author/lena-ostrau">Lena Ostrau</a></div></div>'
    )
    assert names(read(body=body, ld=ONE)) == ["Lena Ostrau"]


def test_a_town_that_its_class_calls_so_is_no_author() -> None:
    body = (
        '<div class="c-signature"><b class="c-signature__author">Lena Ostrau</b> <b class="c-signature__author">'
        'Jonas Kehl</b><div class="c-signature__location">Praia Clara (SP) e São Nunca</div></div>'
    )
    assert names(read(body=body, lang="pt")) == ["Lena Ostrau", "Jonas Kehl"]


def _ends_in(more: str, **page: Any) -> list[str]:
    """Return the authors of a page whose article ends in *more*."""
    return names(newsmeta.read(read(**page).document.text.replace("</article>", f"{more}</article>")))


def test_who_made_the_picture_is_no_author() -> None:
    body = (
        '<div class="x__lead-image"><img src="/a.jpg"><span class="x__lead-image__author">Jonas Kehl / dpa</span></div>'
    )
    assert _ends_in('<div class="x__authors"><span>Lena Ostrau</span></div>', body=body) == ["Lena Ostrau"]


def test_an_agency_in_a_block_of_its_own_takes_no_town_along() -> None:
    body = (
        '<div class="authorBox"><div class="name"><span>Keystone-SDA</span></div><div class="place">Seemark,</div>'
        '<div class="date">09.01.2024 - 07:48</div></div>'
    )
    ld = {"headline": "Bridge", "author": {"@type": "Organization", "name": "Keystone-SDA"}}
    assert names(read(body=body, lang="de", ld=ld)) == ["Keystone-SDA"]


def test_a_foot_of_the_article_may_be_its_byline() -> None:
    foot = '<footer class="x_byline"><ul><li><a href="/p/1">Lena Ostrau</a><span>Reporter</span></li></ul></footer>'
    assert _ends_in(foot, ld=HOUSE) == ["Lena Ostrau"]


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ("special to the Marsh Post", "en"),
        ("eigens für die Marschpost", "de"),
        ("spécial pour La Marche", "fr"),
        ("speciale per Il Molo", "it"),
        ("especial para El Muelle", "es"),
        ("speciaal voor De Kade", "nl"),
        ("specjalnie dla Kuriera", "pl"),
        ("speciálně pro Přístav", "cs"),
        ("special pentru Malul", "ro"),
        ("специально для «Причала»", "ru"),
        ("спеціально для «Причалу»", "uk"),
        ("специално за „Кей“", "bg"),
        ("ειδικά για την Αποβάθρα", "el"),
    ],
)
def test_for_whom_somebody_wrote_signs_a_story_of_the_house(words: str, lang: str) -> None:
    assert _ends_in(f"<p><em>Anna Meier, {words}</em></p>", ld=HOUSE, lang=lang) == ["Anna Meier"]


def test_names_a_town_in_capitals_and_an_agency_in_brackets_sign_beside_the_date() -> None:
    body = "<div><span>27.06.2022 - 10:22</span> <span>Mehmet Akın, Yusuf Kale / KASTAMONU, (DHA)</span></div>"
    assert names(read(body=body, lang="tr", ld=HOUSE)) == ["Mehmet Akın", "Yusuf Kale", "DHA"]


def test_surnames_first_are_turned_where_the_page_shows_them_so() -> None:
    ld = {"headline": "Bridge", "author": [{"@type": "Person", "name": "Ostrau, Anna"}]}
    assert names(read(body='<p class="author">Anna Ostrau</p>', ld=ld)) == ["Anna Ostrau"]
    assert names(read(ld=ld)) == ["Ostrau, Anna"]


@pytest.mark.parametrize(
    ("label", "name", "rest", "lang"),
    [("Autorka/Autor:", "Katarzyna Lis", "/tok", "pl"), ("Autor/autorka:", "Jana Nová", "", "cs")],
)
def test_two_words_for_by_with_a_slash_sign_in_the_articles_foot(label: str, name: str, rest: str, lang: str) -> None:
    foot = f'<div class="article__footer"><div>{label} <span>{name}</span>{rest}</div><div>Źródło: dom</div></div>'
    assert _ends_in(foot, ld=HOUSE, lang=lang) == [name]


def test_an_agencys_sign_off_names_its_author_before_the_editors() -> None:
    signed = "autor: Nelu Cherciu, editor: Ana Lupu, editor online: Ada Vlas"
    end = f"<p>The ferry sails again on Monday. AGENCY/(AS - {signed})</p>"
    assert _ends_in(end, ld=HOUSE, lang="ro") == ["Nelu Cherciu"]


def test_an_editors_letters_behind_a_name_sign_the_story() -> None:
    assert _ends_in('<p class="meta"><strong>Tomáš Novák, tec</strong></p>', ld=HOUSE, lang="cs") == ["Tomáš Novák"]
    assert _ends_in('<p class="meta"><strong>Tomáš Novák</strong></p>', ld=HOUSE, lang="cs") == ["Marsh Post"]


def test_a_label_in_the_pictures_box_names_who_took_it() -> None:
    body = (
        '<p class="author">dpa</p><div class="lead-foto"><img src="/a.jpg"><div class="x-foto">'
        '<span class="foto-autor">Autor: <b>dpa, Jan Berg</b></span></div></div>'
    )
    assert names(read(body=body, lang="de")) == ["dpa"]


def test_two_linked_names_parted_by_a_comma_alone_are_both_authors() -> None:
    linked = '<a href="/a/n">Anna Meier</a>, <a href="/a/m">Jan Berg</a>'
    body = f'<div class="info">{linked} <time>2 April 2024, 11:30</time></div>'
    assert names(read(body=body, ld=HOUSE)) == ["Anna Meier", "Jan Berg"]


def test_who_is_said_to_have_taken_the_pictures_wrote_nothing() -> None:
    aside = (
        '<p>Par <span class="vcard author"><a href="/x">Anna Meier</a></span> et <span class="vcard author">'
        '<a href="/y">Jan Berg</a></span> (photographies)</p>'
    )
    assert names(read(body=aside, lang="fr")) == ["Anna Meier"]
    titled = (
        '<div class="author"><div><b>Anna Meier</b> <i>Journalist</i></div>'
        "<div><b>Jan Berg</b> <i>Fotograf</i></div></div>"
    )
    assert names(read(body=titled, lang="nb")) == ["Anna Meier"]


def test_a_newsroom_over_the_story_hides_no_signature_under_it() -> None:
    desk = '<div class="author-name"><div class="author-by">De</div> <a href="/author/redactia">Redacția</a></div>'
    end = '<p style="text-align: right;"><strong>Lavinia DOBRE</strong></p>'
    assert _ends_in(end, body=desk + "<time>5 November 2018</time>", lang="ro") == ["Lavinia DOBRE"]


def test_a_newsroom_with_its_photographer_is_the_author() -> None:
    body = '<div class="autor-box">Redação<br>Foto: Assis Marinho / Cedida</div>'
    assert names(read(body=body, lang="pt")) == ["Redação"]


def test_an_agency_before_a_town_nobody_knows_signs() -> None:
    assert names(read(body='<div class="firma">EFE / Huelvar</div>', lang="es")) == ["EFE"]


def test_a_line_of_name_town_day_and_counter_names_its_author() -> None:
    body = '<div class="artInfo">Лили Ангелова, Видин | 11.09.2014 15:20 | Прочетена: 2122</div>'
    assert names(read(body=body, lang="bg")) == ["Лили Ангелова"]


def test_a_word_for_the_work_under_a_name_is_no_author() -> None:
    said = (("name", "Anna Meier"), ("email", "anna@marsh.example"), ("name", "Jan Berg"), ("title", "Foto"))
    parts = "".join(f'<span class="x-byline__{kind}">{words}</span>' for kind, words in said)
    assert names(read(body=f'<div class="x-bylines">{parts}</div>', lang="sv", ld=HOUSE)) == ["Anna Meier"]


def test_a_last_paragraph_named_a_byline_signs_the_story_of_the_house() -> None:
    end = '<p class="article-firma"><strong>Camilla Rossi</strong></p>'
    assert _ends_in(end, ld=HOUSE, lang="it") == ["Camilla Rossi"]


def test_the_agencys_reporter_whom_the_page_names_signs_though_metadata_repeat_the_agency() -> None:
    stated = {"headline": "Harbour bridge reopens", "author": {"@type": "Person", "name": "Associated Press"}}
    head = '<meta itemprop="author" content="Associated Press">'
    body = '<div class="byline">By LENA OSTRAU<br><span>AP Transport Writer</span></div>'
    assert names(read(head, body, ld=stated)) == ["LENA OSTRAU", "AP"]
