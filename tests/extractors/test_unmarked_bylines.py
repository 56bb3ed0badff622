"""Bylines without mark-up, logins and houses in metadata: the person whom the page shows is who wrote."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsmeta
from tests.extractors.pages import STORY, TITLE, names, read

SHOWN = {
    "a name before a date": ("<p><span>Ada Bergqvist</span> | <span>14 March 2019, 18:30</span></p>", "Ada Bergqvist"),
    "a name with a job title under it": (
        "<div>Thu, 12 Mar 2020</div><p>Rune Falk <span>Political Correspondent</span></p>",
        "Rune Falk",
    ),
    "a name after the hour of posting": (
        '<span class="submitted">Tue, 10/06/2009 - 22:15 — Ada Bergqvist</span>',
        "Ada Bergqvist",
    ),
    "the foot of an article": (
        '<footer class="info"><a href="/u">Ada Bergqvist</a> 28-01-20</footer>',
        "Ada Bergqvist",
    ),
    "a box beside called byline": (
        '<aside class="byline">By <a href="/staff/ada">Ada Bergqvist</a></aside>',
        "Ada Bergqvist",
    ),
}


@pytest.mark.parametrize(("body", "wanted"), SHOWN.values(), ids=list(SHOWN))
def test_a_byline_near_the_headline(body: str, wanted: str) -> None:
    assert names(read(body=body)) == [wanted]


HEADS = {
    "a card for sharing": (
        '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="{}">'
    ),
    "a meta tag for networks": '<meta property="og:author" content="{}">',
    "a name written with other signs": '<meta name="article_author" content="{}">',
}


@pytest.mark.parametrize("head", HEADS.values(), ids=list(HEADS))
def test_names_in_lesser_meta_tags(head: str) -> None:
    assert names(read(head.format("Ada Bergqvist"))) == ["Ada Bergqvist"]


def test_by_and_a_name_before_a_date_and_more() -> None:
    body = (
        "<div>de <b>Ioana Drăgulescu</b> | Publicat: Marți, 14 iunie 2022, 21:10 | Actualizat: Miercuri, 15 iunie</div>"
    )
    assert names(read(body=body, lang="ro")) == ["Ioana Drăgulescu"]


def test_a_name_beside_the_newsroom() -> None:
    assert names(read(body="<p>Gilson Prado</p><p>Da Redação</p><p>10/08/2010 - 22h14</p>", lang="pt")) == [
        "Gilson Prado"
    ]


@pytest.mark.parametrize(
    ("tail", "wanted"),
    [
        ("<p style='text-align:right'><strong>Trần Minh Khuê</strong></p>", ["Trần Minh Khuê"]),
        ("<p>Anna Bergqvist</p>", ["Anna Bergqvist"]),
        ("<p>【大和田健】</p>", ["大和田健"]),
        ("<p>윤서진 기자</p>", ["윤서진"]),
        ("<p>我要分享</p>", []),
        ("<p>Read More</p>", []),
    ],
)
def test_a_signature_under_the_story(tail: str, wanted: list[str]) -> None:
    page = f"<html><body><article><h1>{TITLE}</h1>{STORY}{tail}</article></body></html>"
    assert names(newsmeta.read(page)) == wanted


WEAK: dict[str, dict[str, Any]] = {
    "a login": {"author": {"@type": "Person", "name": "lpost_admin"}},
    "the house typed as a person": {
        "author": {"@type": "Person", "name": "Lindvik Posten"},
        "publisher": {"@type": "Organization", "name": "Lindvik Posten"},
    },
    "a desk": {"author": {"@type": "Person", "name": "Redaktion"}},
    "the site's address": {"author": {"@type": "Organization", "name": "lindvik.example"}},
}


@pytest.mark.parametrize("ld", WEAK.values(), ids=list(WEAK))
def test_the_person_shown_outranks_a_weak_statement(ld: dict[str, Any]) -> None:
    assert names(read(body="<p><em>Von Ada Bergqvist</em></p>", ld=ld, url="https://lindvik.example/a")) == [
        "Ada Bergqvist"
    ]


@pytest.mark.parametrize("ld", WEAK.values(), ids=list(WEAK))
def test_a_weak_statement_is_better_than_none(ld: dict[str, Any]) -> None:
    assert names(read(ld=ld, url="https://lindvik.example/a")) == [ld["author"]["name"]]


def test_a_picture_s_author_is_not_the_story_s() -> None:
    body = "<div>BILD: LP/GEORG HOLM</div><div>5. Juni 2025</div>"
    ld = {"author": {"@type": "Organization", "name": "Lindvik Post"}}
    assert names(read(body=body, ld=ld)) == ["Lindvik Post"]


def test_a_caption_that_begins_with_a_small_word_is_no_byline() -> None:
    body = "<figure><img src='/a.jpg'><figcaption>De kranen in de haven. © Foto Bouke</figcaption></figure>"
    assert names(read(body=body, lang="nl")) == []


@pytest.mark.parametrize("line", ["Harbour Street", "Share This", "Town Hall"])
def test_a_place_beside_a_date_is_nobody(line: str) -> None:
    assert names(read(body=f"<p>April 19, 2018</p><p>{line}</p>")) == []


def test_a_correspondent_inside_a_dateline() -> None:
    text = "市议会周二晚间经过三个多小时的辩论,以九比四的票数通过了这项计划。" * 3
    story = f"<div><p>本报讯(记者陈思远){text}</p><p>{text}</p></div>"
    assert names(newsmeta.read(f"<html><body><h1>市议会表决 起重机保留</h1>{story}</body></html>")) == ["陈思远"]


ROLES = {
    "German": ('<div class="meta">Text: Svenja Ohm, Fotos: Piet Laar</div>', "Svenja Ohm"),
    "Indonesian": ('<div class="reporter">Reporter: Budi Santosa | Editor: Dewi Lestari</div>', "Budi Santosa"),
    "Turkish": ('<div class="yazar">Haber: Mert Acar - Foto: AA</div>', "Mert Acar"),
    "a weekday": ('<div class="author">Nguyễn Văn Lộc - Thứ Tư, 03/03/2021 19:45</div>', "Nguyễn Văn Lộc"),
}


@pytest.mark.parametrize(("body", "wanted"), ROLES.values(), ids=list(ROLES))
def test_who_photographed_or_edited_is_not_who_wrote(body: str, wanted: str) -> None:
    assert names(read(body=body)) == [wanted]


def test_a_photographer_alone_stays() -> None:
    assert names(read(body='<div class="author">Fotos: Piet Laar</div>')) == ["Piet Laar"]


MORE = "<p>The ferry line will pay a third of the repairs, the two sides agreed in a hearing behind closed doors.</p>"


def test_a_name_in_the_middle_of_a_story_is_no_byline() -> None:
    told = (
        '<p>The count is that of <a class="author" href="/people/hanne-moor">Hanne Moor</a>, who runs the ferries.</p>'
    )
    assert names(read("", f"{STORY}{told}{MORE}")) == []


def test_a_byline_far_behind_the_story_is_found_where_nothing_stands_nearer() -> None:
    related = "<ul>" + "<li><a href='/a'><span>Ferries return to the outer islands</span></a></li>\n" * 20 + "</ul>"
    signed = '<div class="byline"><span class="author">by <a href="/author/ida">Ida Berg</a></span></div>'
    assert names(read("", f"{STORY}{MORE}</article>{related}{signed}<article>")) == ["Ida Berg"]


BESIDE_A_DATE = {
    "in one line": "<div><span>Ada Bergqvist</span> | <span>14.3.2019 18:30</span></div>",
    "two paragraphs of one box": "<header><p>Ada Bergqvist</p><p>29.8. klo 11.42</p></header>",
}


@pytest.mark.parametrize("body", BESIDE_A_DATE.values(), ids=list(BESIDE_A_DATE))
def test_a_name_with_the_date_beside_it_wrote_although_the_house_is_credited(body: str) -> None:
    house = {"headline": TITLE, "author": {"@type": "Person", "name": "Lindvik Post"}}
    house["publisher"] = {"@type": "Organization", "name": "Lindvik Post"}
    assert names(read(body=body, ld=house)) == ["Ada Bergqvist"]


def test_topics_beside_no_date_wrote_nothing_where_the_house_is_credited() -> None:
    house = {"headline": TITLE, "author": {"@type": "Organization", "name": "Lindvik Post"}}
    assert names(read(body="<p>Ada Bergqvist</p>", ld=house)) == ["Lindvik Post"]


def test_a_japanese_paper_signs_in_brackets_where_the_house_is_credited() -> None:
    told = "<p>市議会は四日夜、四時間を超える審議の末、港地区の再開発計画を先送りすることを決めた。</p>" * 3
    house = {"@type": "Organization", "name": "北浜社"}
    item = {"@type": "NewsArticle", "headline": "港の計画を先送り、市議会", "author": house, "publisher": house}
    head = f'<script type="application/ld+json">{json.dumps(item)}</script>'
    body = f"<article><h1>港の計画を先送り、市議会</h1>{told}<p>（久保田遥）</p></article>"
    page = f'<html lang="ja"><head>{head}</head>{body}'
    assert names(newsmeta.read(page)) == ["久保田遥"]


def test_a_name_outside_the_paragraphs_signs_right_behind_them() -> None:
    page = f"<td><h2>{TITLE}</h2>{STORY}<div align=right><b>Ada Bergqvist</b></div></td>"
    assert names(newsmeta.read(f"<html lang=en><title>{TITLE}</title><table><tr>{page}</table>")) == ["Ada Bergqvist"]


NOBODY = {
    "a picture's credit": '<div class="caption-author">© Ada Bergqvist/Lindvik Post</div>',
    "a picture's credit behind a year": "<p>The mill has stood empty since 1975. Photo by Ada Bergqvist</p>",
    "a Korean subline with a day in it": "<p>3월 2일 개관…주말마다 공연</p>",
    "a caption with an agency in brackets": "<p>12.3.2020 14:22</p><p>The ferry (XNA/Ada Bergqvist)</p>",
    "a sentence behind a place": "<p>رأس المها - 19 - 12 (الساحل) -- افتتحت وزارة المياه محطة جديدة.</p>",
}


@pytest.mark.parametrize("body", NOBODY.values(), ids=list(NOBODY))
def test_what_only_looks_like_a_byline(body: str) -> None:
    assert names(read(body=body)) == []


SIGNED = {
    "on the right": "<p align=right>Kardos Vendel</p>",
    "on the right by its style": '<p style="text-align: right">Kardos Vendel</p>',
    "in a class of the paper's own": "<p class=szerzo>Kardos Vendel</p>",
}


@pytest.mark.parametrize("last", SIGNED.values(), ids=list(SIGNED))
def test_a_last_paragraph_set_apart_signs(last: str) -> None:
    assert names(newsmeta.read(f"<article><h1>{TITLE}</h1>{STORY}{last}</article>")) == ["Kardos Vendel"]


def test_a_day_of_the_week_under_the_headline_keeps_no_signature_away() -> None:
    page = f"<article><h1>{TITLE}</h1><div>Thứ Sáu, 12/08/2022, 15:02</div>{STORY}<p><b>Mai Hiên</b></p></article>"
    assert names(newsmeta.read(page)) == ["Mai Hiên"]


def test_a_japanese_name_with_kana_signs_in_brackets() -> None:
    told = "<p>市議会は四日夜、四時間を超える審議の末、港地区の再開発計画を先送りすることを決めた。</p>" * 3
    page = f'<html lang="ja"><article><h1>港の計画を先送り、市議会</h1>{told}<p>【大庭さつき】</p></article>'
    assert names(newsmeta.read(page)) == ["大庭さつき"]


def test_an_agency_over_the_day_wrote() -> None:
    body = "<div>STT</div><div>Julkaistu: 3.7.2023 18:20</div>"
    assert names(read(body=body, lang="fi")) == ["STT"]


def test_a_topic_filed_under_is_nobody() -> None:
    story = "<p>The council voted late on Tuesday to delay the rebuilding of the harbour district after four hours.</p>"
    line = '<div><strong>Filed under:</strong><span><a href="/{}/nora-ash/">Nora Ash</a></span></div>'
    for folder, written in (("tag", []), ("people", ["Nora Ash"])):
        page = (
            f"<html><body><h1>Winners of the harbour race</h1>{line.format(folder)}<div>{story * 4}</div></body></html>"
        )
        assert [author.name for author in newsmeta.read(page).article.authors] == written


def test_whose_portrait_or_words_stand_under_the_headline_is_not_its_author() -> None:
    portrait = (
        "<p>The Post is written and produced by John Falk.</p>"
        "<p><img src='/p.jpg'><br><em>Portrait by <a href='/r'>George Bergqvist</a></em></p>"
    )
    assert names(read(body=portrait)) == ["John Falk"]
    quoted = (
        "<p>Ada Bergqvist<br>The Post<br>Thu, 14 May 2020</p>"
        "<blockquote>“We never asked for a bridge.”<br>Rune Falk, Lindvik, April 15, 2019</blockquote>"
    )
    assert names(read(body=quoted)) == ["Ada Bergqvist"]


def test_a_byline_cut_from_a_longer_line_stands_where_the_line_does() -> None:
    line = "By Ngozi Abah, Makurdi The harbour was opened to cars again, eight months after it. Share on Facebook"
    assert names(newsmeta.read(f"<h1>{TITLE}</h1><p>{line}</p><p>May 2</p>")) == ["Ngozi Abah"]
