"""Bylines, dates and pictures as publishers of many countries print them, and what only looks like them."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.pages import STORY, TITLE, names, read

BYLINES = {
    "an aside that holds an address": (
        (
            '<aside data-name="meta"><address><a rel="author" href="/p/1">Ada Moor</a> in Lindvik and '
            '<a rel="author" href="/p/2">Bo Lind</a></address></aside>'
        ),
        ["Ada Moor", "Bo Lind"],
    ),
    "an agency of two letters": ("<address><span>TT</span></address>", ["TT"]),
    "who wrote and who took the pictures": (
        '<div><span>Ada Moor (Text), Bo Lind (Bilder)</span><time datetime="2023-09-02">02.09.2023</time></div>',
        ["Ada Moor"],
    ),
    "from where somebody reports": (
        (
            '<div class="byline"><span>Ada Moor</span><div>Transport correspondent</div>'
            "<div><span>Reporting from</span> <span>Fenwick Harbour</span></div></div>"
        ),
        ["Ada Moor"],
    ),
    "a name over a day with a label": (
        (
            "<p>The small company carried forty thousand people last year.</p><p><b>Alin Roch</b></p>"
            "<p>Published: 14.05.2023, 11:02</p>"
        ),
        ["Alin Roch"],
    ),
    "who reviews, not who directed": (
        "<p>Directed by Lena Moor. Starring Joe Lind.</p><div>Reviewed by Harriet Pole</div><div>17 Feb 2024</div>",
        ["Harriet Pole"],
    ),
    "labels over names": (
        (
            "<div><div>Journalist</div><div>Maja Moor</div><div>Fotograf</div><div>Asger Lind</div></div>"
            "<div>14. sep. 2023 kl. 06.00</div>"
        ),
        ["Maja Moor"],
    ),
    "letters of a service and of a reporter": ("<div><span>Von xyz/ mbo</span></div>", ["xyz", "mbo"]),
    "an agency beside the site": ("<div>Kveld/MTI</div><div>2023. szeptember 5. 10:12</div>", ["MTI"]),
    "no source of a picture": (
        (
            "<div>10.9.2023 09:41 | ČTK, jar</div>"
            '<div><img src="/m.jpg"><div>Most v Lindvíku. | Zdroj: ČTK / Moor Alena</div></div>'
        ),
        ["ČTK"],
    ),
}


@pytest.mark.parametrize(("body", "wanted"), BYLINES.values(), ids=list(BYLINES))
def test_bylines(body: str, wanted: list[str]) -> None:
    assert names(read(head='<meta property="og:site_name" content="Kveld">', body=body)) == wanted


def test_a_portrait_with_name_and_title_over_the_headline() -> None:
    box = '<div><img src="/c.jpg" alt=""><h3>Otavo Moor</h3><p>Economista e professor da Universidade do Sul</p></div>'
    page = f"<html lang='pt'><body><article>{box}<h1>{TITLE}</h1><div>22/09/2023</div>{STORY}</article></body></html>"
    assert names(newsmeta.read(page)) == ["Otavo Moor"]


def test_whom_the_last_paragraph_tells_of() -> None:
    told = "<p><em>Marion Moor is the author of two collections of poems. She lives in Lindvik.</em></p>"
    page = f"<html lang='en'><body><article><h1>{TITLE}</h1><time>June 21, 2022</time>{STORY}{told}</article>"
    assert names(newsmeta.read(page)) == ["Marion Moor"]
    assert names(newsmeta.read(page.replace("<em>", "").replace("</em>", ""))) == []


def test_a_vietnamese_name_in_capitals_signs_the_story() -> None:
    story = "".join(
        f"<p>Hội đồng thành phố đêm thứ ba quyết định hoãn việc cải tạo khu cảng cũ, lần {n}.</p>" for n in "123"
    )
    page = (
        f"<html lang='vi'><body><article><h1>Phố đi bộ mở cửa</h1>{story}<div>HOÀNG YẾN</div></article></body></html>"
    )
    assert names(newsmeta.read(page)) == ["HOÀNG YẾN"]


NOBODY = {
    "weather": "<p>Par temps clair, prudence sur les routes.</p>",
    "a guest book": '<div class="guestbook"><h3>Guest book</h3><p>By Ann Moor</p></div>',
    "who plays": "<p>July 21, 2023</p><p>With Mona Moor and the Tidewaters. 8 p.m.</p>",
    "whose book it is": "<p>July 21, 2023</p><p>“Salt” by Orla Moor, read by Jim Lind.</p>",
}


@pytest.mark.parametrize("body", NOBODY.values(), ids=list(NOBODY))
def test_what_names_no_author(body: str) -> None:
    assert names(read(body=body)) == []


PICTURES = {
    "gallery counts": (
        (
            "<div><div>Item 1 of 2 A truck waits at the bridge. Photo: Bo Lind</div>"
            '<img src="/a.jpg"><p>[1/2]A truck waits at the bridge. Photo: Bo Lind</p></div>'
        ),
        ("A truck waits at the bridge.", "Bo Lind"),
    ),
    "a kind of picture before a credit apart": (
        (
            '<figure><img src="/a.jpg"><figcaption>Lax vid Lindvik. Arkivbild.<br><span>Foto: Bo Lind/TT</span>'
            "</figcaption></figure>"
        ),
        ("Lax vid Lindvik. Arkivbild.", "Bo Lind/TT"),
    ),
    "the credit in the caption's element": (
        '<figure><img src="/a.jpg"><figcaption><span>منبع تصویر، </span>ISNA</figcaption><p>لنج در اسکله</p></figure>',
        ("لنج در اسکله", "ISNA"),
    ),
    "a correspondent behind the caption": (
        (
            '<figure><img src="/a.jpg"><figcaption>Los Moor, ayer, a bordo<span>Marcos Puig - Enviado especial</span>'
            "</figcaption></figure>"
        ),
        ("Los Moor, ayer, a bordo", "Marcos Puig - Enviado especial"),
    ),
    "no newsroom behind the figure": (
        (
            '<figure><img src="/a.jpg"><figcaption>The work goes on in Lindvik</figcaption></figure>'
            "<p>red, kveld.example/Agenturen</p>"
        ),
        ("The work goes on in Lindvik", None),
    ),
    "no address to write to": (
        '<div><img src="/e.jpg" alt=""><p>Ebba Moor</p><p>ebba.moor@kveld.example</p></div>',
        None,
    ),
    "a credit said again": (
        (
            '<figure><img src="/a.jpg"><figcaption>Crews work in Lindvik on Monday. THE CANADIAN PRESS/Ann Moor '
            "<span>Photo by Ann Moor</span> /<span>THE CANADIAN PRESS</span></figcaption></figure>"
        ),
        ("Crews work in Lindvik on Monday.", "Ann Moor / THE CANADIAN PRESS"),
    ),
    "the site's own name behind a photographer": (
        '<figure><img src="/a.jpg"><figcaption>Elgen sto stille. Foto: Silje Lind (Kveld)</figcaption></figure>',
        ("Elgen sto stille.", "Silje Lind (Kveld)"),
    ),
    "the site's own name in brackets": (
        '<figure><img src="/a.jpg"><figcaption>Boats wait in the harbour (Kveld)</figcaption></figure>',
        ("Boats wait in the harbour", "Kveld"),
    ),
}


@pytest.mark.parametrize(("body", "wanted"), PICTURES.values(), ids=list(PICTURES))
def test_pictures(body: str, wanted: tuple[str, str | None] | None) -> None:
    found = read(head='<meta property="og:site_name" content="Kveld">', body=body).article.images
    assert [(one.caption, one.credit) for one in found if one.caption] == ([wanted] if wanted else [])


def test_a_bar_between_two_dates_parts_their_labels() -> None:
    body = (
        (
            '<div>Uppdaterad <time datetime="2023-07-05T12:10:00Z">14.10</time> | '
            'Publicerad <time datetime="2023-07-05T10:30:00Z">2023-07-05 12.30</time></div>'
        ),
    )
    article = read(body=body, lang="sv").article
    assert article.date_published is not None
    assert article.date_published.iso == "2023-07-05T10:30:00Z"


def test_a_recipe_dates_its_page() -> None:
    head = (
        (
            '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Recipe", '
            '"name": "Herring pie", "datePublished": "2023-02-03T05:00:00-05:00"}</script>'
        ),
    )
    found = read(head=head).article.date_published
    assert found is not None
    assert found.iso == "2023-02-03T05:00:00-05:00"


STANDFIRSTS = {
    "before names and a day": (
        "<p>Efter ti års debat har byrådet sagt ja til et hus.</p><div><div>Journalist</div><div>Maja Moor</div></div>",
        "Efter ti års debat har byrådet sagt ja til et hus.",
    ),
    "before a writer and a day": (
        (
            "<p>空き店舗を「一坪だけ貸す」仕組みが若者を呼んだ</p>"
            "<div>小田切 凜 : 経済ジャーナリスト</div><div>2022/11/03 5:30</div>"
        ),
        "空き店舗を「一坪だけ貸す」仕組みが若者を呼んだ",
    ),
}


@pytest.mark.parametrize(("body", "wanted"), STANDFIRSTS.values(), ids=list(STANDFIRSTS))
def test_standfirsts_by_what_follows(body: str, wanted: str) -> None:
    assert read(body=body).article.description == wanted
