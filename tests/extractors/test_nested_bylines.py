"""Bylines in boxes within boxes, in asides and under stray lines; the byline as printed is the line that names."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.wire.byline import parse_byline
from tests.extractors.pages import STORY, TITLE, names, read

BOXES = {
    "a section before the name, the day behind both": (
        (
            '<div class="byline"><div><div><div><a href="/news/">News</a><div class="authors"><b>Ada Lindqvist</b> '
            "Deputy Editor</div></div><div><span>08:39, 06 Jan 2026</span><span>Updated 09:00, 06 Jan 2026</span></div>"
            "</div></div></div>"
        ),
        ["Ada Lindqvist"],
    ),
    "an aside that marks its author": (
        (
            '<aside class="article__aside"><div class="article__byline"><div class="byline"><div>05.06.2025 um 14:46'
            '</div><div><span>von<br><span class="author__name">Ada Lindqvist</span></span></div></div></div></aside>'
        ),
        ["Ada Lindqvist"],
    ),
    "an aside with a portrait and the day": (
        (
            '<div><aside><section class="author"><img src="/p.jpg" alt="Avatar"><span><b>Ada Lindqvist</b></span>'
            '</section><section class="meta"><time datetime="2020-04-24">24. April 2020</time></section></aside></div>'
        ),
        ["Ada Lindqvist"],
    ),
    "an aside about another story": (
        (
            '<aside class="box"><img src="/q.jpg"><h3>Ferry sinks</h3><div class="author">Ada Lindqvist</div></aside>'
            '<p class="byline">Jo Falk</p>'
        ),
        ["Jo Falk"],
    ),
    "an address beside a portrait, in the words under it": (
        (
            '<figure><img src="/p.jpg" alt="Ada Lindqvist"><figcaption><address>By <a rel="author" href="/x/ada">Ada '
            "Lindqvist</a>, Jo Falk and Nell Holm</address></figcaption></figure>"
        ),
        ["Ada Lindqvist", "Jo Falk", "Nell Holm"],
    ),
    "a drawing in the link": (
        '<a href="/av/ada-lindqvist"><p>Ada Lindqvist</p><svg><title>chevron-right</title></svg></a>',
        ["Ada Lindqvist"],
    ),
}


@pytest.mark.parametrize(("body", "wanted"), BOXES.values(), ids=list(BOXES))
def test_a_box_in_a_box(body: str, wanted: list[str]) -> None:
    assert names(read(body=body, lang="de" if "von" in body else "en")) == wanted


def test_a_signature_over_stray_lines() -> None:
    name = '<span class="name"> 순천, 광양 <b> 구민지 </b> 기자 <i>koo@lindvik.example</i></span>'
    signed = f'<div class="writer">{name}</div>'
    page = f"<main><h1>{TITLE}</h1><div>{STORY}{signed}<div><p>기사 URL이 복사되었습니다.</p></div></div></main>"
    assert names(newsmeta.read(page)) == ["구민지"]


def test_an_agency_shown_does_not_outweigh_the_house_that_is_stated() -> None:
    body = '<div class="author"><p>von</p><div>APA</div></div>'
    house = {"@type": "Organization", "name": "Lindvik Post", "url": "https://lindvik.example/"}
    assert names(read(body=body, lang="de")) == ["APA"]
    assert names(read(body=body, ld={"author": house, "publisher": house}, lang="de")) == ["Lindvik Post"]


def test_who_only_edited_does_not_outweigh_the_newsroom_that_is_stated() -> None:
    house = {"@type": "Organization", "name": "Redaktion lindvik.de"}
    ld = {"author": house, "publisher": {"@type": "Organization", "name": "lindvik.de"}}
    signed = '<p class="byline">Redaktion: <a href="/autoren/jo-falk">Jo Falk</a> und Ada Lindqvist</p>'
    page = read(body="", ld=ld, lang="de")
    assert names(page) == ["Redaktion lindvik.de"]
    assert names(read(body=signed, ld=ld, lang="de")) == ["Redaktion lindvik.de"]


def test_a_button_that_says_a_name_again_names_nobody_else() -> None:
    body = '<span class="byline"><a href="/writer/a">Ada Lindqvist</a></span><a class="byline">More Ada Lindqvist.</a>'
    assert names(read(body=body)) == ["Ada Lindqvist"]


@pytest.mark.parametrize("line", ["Teksti Outi Moilanen | Kuvat Jukka Salo", "Text Outi Moilanen | Foto Jukka Salo"])
def test_a_label_without_colon_opens_a_line_as_the_first_did(line: str) -> None:
    found = parse_byline(line)
    assert found.authors == ("Outi Moilanen", "Jukka Salo")
    assert found.roles == {"Jukka Salo": "photo"}


@pytest.mark.parametrize("line", ["By Jane Doe | Photo Editor", "By Jane Doe | Video Journalist"])
def test_a_title_that_begins_with_a_label_stays_one(line: str) -> None:
    assert parse_byline(line).authors == ("Jane Doe",)


def test_the_byline_as_printed_is_the_line_that_names_the_authors() -> None:
    body = '<p class="byline">le 29 mars 2024 à 09h12</p><p class="byline">Ada Lindqvist et Jo Falk</p>'
    article = read(body=body, lang="fr").article
    assert article.byline == "Ada Lindqvist et Jo Falk"


GENRES = ["Case Study", "Fact Check", "Deep Dive", "Carta Abierta", "Grand Format", "Offener Brief", "Cek Fakta"]


@pytest.mark.parametrize("genre", GENRES)
def test_a_kind_of_story_is_nobody(genre: str) -> None:
    assert not parse_byline(genre).authors
    assert names(read(body=f"<div><span>{genre}</span></div><div><span>5 Sep 2025</span></div>")) == []


def test_cards_marked_up_for_other_stories_neither_date_nor_sign_this_one() -> None:
    card = (
        '<div itemscope itemtype="https://schema.org/Article"><h3 itemprop="headline"><a href="/x">{}</a></h3>'
        '<span itemprop="author">Jo Falk</span><meta itemprop="datePublished" content="2025-09-04T12:00:00Z"></div>'
    )
    cards = "".join(card.format(title) for title in ("Ferry sinks off the cape", "Council sells the old quay"))
    page = f"<html><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1>{STORY}</main>{cards}</body></html>"
    article = newsmeta.read(page).article
    assert article.authors == ()
    assert article.date_published is None


def test_a_department_with_its_town_is_the_newsroom() -> None:
    found = parse_byline("渡辺洋介 | 東京社会部")
    assert found.authors == ("渡辺洋介",)
    assert found.organizations == ("東京社会部",)
