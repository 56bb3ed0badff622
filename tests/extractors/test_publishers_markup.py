"""Mark-up as publishers write it: bylines beside buttons, credits alone under a picture, standfirsts nothing names."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.extractors.pictures.names import class_role
from tests.extractors.pages import TITLE, names, read

LEAD = "Eight months after a ferry hit it, cars cross the harbour again, and nobody knows who will pay."


def test_a_box_for_sharing_that_holds_the_byline_is_the_storys() -> None:
    shared = (
        '<div class="content__signa-share"><p class="content-author">By Nell Holm</p>'
        '<time datetime="2024-11-15T11:31:08Z">15 November</time><div class="share-bar">Share</div></div>'
    )
    found = read(body=shared)
    assert names(found) == ["Nell Holm"]
    assert str(found.article.date_published) == "2024-11-15T11:31:08Z"
    assert names(read(body='<div class="content-share"><span>By Nell Holm</span></div>')) == []


def test_a_link_named_for_the_author_may_hold_the_name_as_a_title() -> None:
    foot = '<div class="foot"><a class="author" href="/n"><h4>NELL HOLM</h4><p>Editor for the coast</p></a></div>'
    page = read(body="<i></i>").document.text.replace("</article>", f"</article>{foot}")
    assert names(newsmeta.read(page)) == ["NELL HOLM"]


def test_a_credit_in_a_caption_is_no_byline() -> None:
    stamp = "<div><time>15:42, 25 March 2020</time></div>"
    credit = '<span class="MediaCaption-credit">Егор Малков / Пост</span>'
    figure = f'<figure><img src="/a.jpg"><figcaption>Здание суда в порту{credit}</figcaption></figure>'
    assert names(read(body=stamp + figure, lang="ru")) == []


def test_a_source_with_an_editors_letters_is_no_author() -> None:
    line = '<div class="metadata"><span class="x">Quelle: MARSCH ONLINE, dpa, nhm</span> <time>2. 12. 2019</time></div>'
    assert names(read(body=line, lang="de")) == []


@pytest.mark.parametrize(
    "box",
    [
        '<div class="top"><img src="/a.jpg"><span class="image-attribution">Getty Images / Marsh FM</span></div>',
        '<div class="photo"><img src="/a.jpg"><span class="credit">Nell Holm</span></div>',
    ],
)
def test_a_credit_alone_beside_a_lead_picture(box: str) -> None:
    page = read(body=box).document.text.replace("<p>", '<div class="text"><p>', 1)
    (image,) = newsmeta.read(page).article.images
    assert image.caption is None
    assert image.credit in ("Getty Images / Marsh FM", "Nell Holm")


LOOSE = {
    "a division": f'<div class="RichText leading-loose">{LEAD}</div>',
    "a division in a box of its own": f"<div><div>{LEAD}</div></div>",
    "a span": f"<span>{LEAD}</span>",
}


@pytest.mark.parametrize("body", LOOSE.values(), ids=list(LOOSE))
def test_a_sentence_right_behind_the_headline_in_no_paragraph_is_the_standfirst(body: str) -> None:
    assert read(body=body).article.description == LEAD


ELSEWHERE = {
    "behind other words": f"<div>Subscribe</div><div>{LEAD}</div>",
    "a part of more": f"<div>{LEAD} <b>And more.</b></div>",
    "beside a picture": f'<div><img src="/a.jpg"><div class="caption">{LEAD}</div></div>',
    "no sentence": "<div>Eight months after a ferry hit it</div>",
}


@pytest.mark.parametrize("body", ELSEWHERE.values(), ids=list(ELSEWHERE))
def test_other_words_are_none(body: str) -> None:
    assert read(body=body, h1=TITLE).article.description is None


def test_words_in_small_print_around_a_named_credit_are_the_captions() -> None:
    small = '<small>It is three metres wide. <span class="source">Foto: dpa</span></small>'
    box = f'<figure><img src="/a.jpg"><figcaption><p>A cycle path</p>{small}</figcaption></figure>'
    (image,) = read(body=box).article.images
    assert (image.caption, image.credit) == ("A cycle path It is three metres wide.", "dpa")


def test_paragraphs_of_a_caption_behind_its_picture_stay_apart() -> None:
    words = "<p>Foto | Nell Holm | MARSH POST</p><p>Musicians played at the opening.</p>"
    box = f'<div class="f"><img src="/a.jpg"></div><div class="field-pie"><div><div>{words}</div></div></div>'
    (image,) = read(body=f"<div>{box}</div>").article.images
    assert (image.caption, image.credit) == ("Musicians played at the opening.", "Nell Holm | MARSH POST")


def test_a_caption_in_a_teasers_box_is_no_standfirst() -> None:
    told = '<p class="infotext">The ferry in the harbour of Lindvik. | Bildquelle: dpa</p>'
    assert read(body=f'<div class="teaserText">{told}</div>', lang="de").article.description is None


@pytest.mark.parametrize("body", [f'<strong class="serif">{LEAD}</strong>', f'<div class="subtitulos">{LEAD}</div>'])
def test_more_standfirsts(body: str) -> None:
    assert read(body=body).article.description == LEAD


WHOLE = {
    "small letters beside a name": (
        (
            '<ul class="byline"><li class="byline__author"><span>By </span><a href="/author/nell">Nell Holm</a>'
            '<span class="byline__archive">archive page</span></li></ul>'
        ),
        ["Nell Holm"],
    ),
    "a name over its address": (
        "<p><b>18/5/2019</b></p><div><p><strong>Fenno Galt Marsk</strong></p><p>fgalt@marsh.example</p></div>",
        ["Fenno Galt Marsk"],
    ),
    "ports joined by a word": (
        '<aside class="article-info"><time datetime="2011-09-10">Sep 10th 2011</time> | ROTTERDAM AND HARWICH</aside>',
        [],
    ),
}


@pytest.mark.parametrize(("body", "wanted"), WHOLE.values(), ids=list(WHOLE))
def test_names_and_what_stands_beside_them(body: str, wanted: list[str]) -> None:
    assert names(read(body=body)) == wanted


def test_a_company_with_dots_in_its_legal_form_yields_to_a_person() -> None:
    head = '<meta name="author" content="Editora Marisma S.A.">'
    assert names(read(head, "<p>By Nell Holm</p>")) == ["Nell Holm"]
    assert names(read(head)) == []


def test_who_took_a_picture_in_a_box_called_so_wrote_nothing() -> None:
    byline = '<ul class="author"><li class="author-name">C. GALT. LINDVIK</li></ul>'
    words = '<p>The quay. <span class="autor">Nell Holm</span><span>EFE</span></p>'
    photo = f'<div class="foto"><img src="/a.jpg">{words}</div>'
    assert names(read(body=byline + photo)) == ["C. GALT"]


def test_words_on_a_button_are_no_name() -> None:
    box = (
        '<div class="author-date"><div class="author"><a href="/list/author/x">宮崎 裕子</a> : ライター'
        '<button class="author-follow-link">著者フォロー</button></div><div class="date">2025/11/22 5:30</div></div>'
    )
    assert names(read(body=box, lang="ja")) == ["宮崎 裕子"]


def test_a_captions_last_word_is_no_label_of_a_credit_apart() -> None:
    told = "<span>The planned harbour on the lake, Visualisierung.</span><span class='credit'>Bild: PD</span>"
    (image,) = read(
        body=f'<figure><img src="/a.jpg"><figcaption>{told}</figcaption></figure>', lang="de"
    ).article.images
    assert (image.caption, image.credit) == ("The planned harbour on the lake, Visualisierung.", "PD")


def test_the_foot_of_a_head_is_the_storys() -> None:
    name = '<span class="art_header_footer_author"><a href="/a/1">Nell Holm</a></span>'
    foot = f'<div class="block"><div class="art_header_footer">{name}</div></div>'
    assert names(read(body=foot)) == ["Nell Holm"]


def test_a_caption_may_be_called_a_cap() -> None:
    box = '<div class="img-cont"><img src="/a.jpg"><span class="img-cap">The old quay</span></div>'
    page = read(body=box).document.text.replace("<p>", '<div class="text"><p>', 1)
    assert [image.caption for image in newsmeta.read(page).article.images] == ["The old quay"]
    assert class_role("drop-cap") is None


def test_a_house_behind_the_element_of_a_credit_belongs_to_it() -> None:
    told = 'The quay. | <span class="ico">foto: <span itemprop="author">Nell Holm</span>, MARSH</span>'
    (image,) = read(body=f'<figure><img src="/a.jpg"><figcaption>{told}</figcaption></figure>').article.images
    assert (image.caption, image.credit) == ("The quay.", "Nell Holm, MARSH")


PLACED = {
    "a town and a region": (
        '<div class="meta-author"><span>Nell Wyxholm</span> <span>The Marsh Post</span></div>'
        '<div class="author-title">Makassar, South Sulawesi&nbsp; ● &nbsp;Mon, June 3 2019</div>'
    ),
    "a name and a town in bold over the story": (
        '<div class="meta"><span class="post-date">3rd June 2019</span></div>'
        "<p><strong>Nell Wyxholm, Makurdi</strong></p>"
    ),
}


@pytest.mark.parametrize("body", PLACED.values(), ids=list(PLACED))
def test_where_a_story_is_from_is_nobody(body: str) -> None:
    assert names(read(body=body)) == ["Nell Wyxholm"]


def test_a_notice_under_the_story_signs_nothing() -> None:
    page = read(body="<i></i>").document.text.replace(
        "</article>", "<p><strong>Copyright MARSH.</strong></p></article>"
    )
    assert names(newsmeta.read(page)) == []


def test_an_authors_job_is_no_author() -> None:
    item = (
        '<div class="authors__item"><div class="authors__role">Autoren</div><div class="authors__name">Nell Holm</div>'
        '<div class="authors__job">Team Data</div></div>'
    )
    assert names(read(body=item, lang="de")) == ["Nell Holm"]


def test_a_label_alone_at_the_foot_names_who_stands_behind_it() -> None:
    box = (
        '<div class="profile-box"><span>Autor:</span><a href="/profile-1/nell">Nell Holm-Marsk</a>'
        '<span>aus Datteln</span><a href="#">folgen</a></div>'
    )
    page = read(body="<i></i>", lang="de").document.text.replace("</article>", f"{box}</article>")
    assert names(newsmeta.read(page)) == ["Nell Holm-Marsk"]


def test_a_credit_behind_a_figure_with_a_caption_that_nothing_names() -> None:
    behind = "<div><div><span><h4>Foto: Nell Holm</h4></span></div></div>"
    figure = f'<div class="cont_foto"><figure><img src="/a.jpg"><span>The old quay</span></figure>{behind}</div>'
    (image,) = read(body=figure).article.images
    assert (image.caption, image.credit) == ("The old quay", "Nell Holm")


def test_only_the_dateline_says_when_a_changed_story_was_published() -> None:
    changed = '<div>Updated: <time datetime="2019-06-03T10:12:41+05:30">Monday, June 3, 2019, 10:12</time></div>'
    page = read(body=changed).document.text.replace("<p>The bridge", "<p>New Delhi, June 03: The bridge")
    told = {found.rule: found.message for found in newsmeta.check(page).findings}
    assert told.get("date-in-dateline-only", "").startswith("only the dateline says when it was published")


def test_a_heading_behind_its_kicker_is_the_storys_among_cards() -> None:
    other = "Harbour bridge closes again after eight days"
    card = f'<div class="card"><h3 class="card-title"><a href="/2019/05/11/other-1.html">{other}</a></h3></div>'
    head = f"<h2><span>Lindvik</span><span>{TITLE}</span></h2><div>{LEAD}</div>"
    page = read(f'<meta property="og:title" content="{TITLE}">', head, h1="").document.text
    article = newsmeta.read(page.replace("<main>", f"{card}<main>")).article
    assert (article.headline, article.description) == (TITLE, LEAD)


def test_a_login_in_structured_data_credits_nobody() -> None:
    shown = "<div><cite><b>Anna Holm</b></cite> <small>aholm@marsh.example</small></div><p><b>2 June 2019</b></p>"
    assert names(read(body=shown, ld={"author": {"@type": "Person", "name": "webadmin"}})) == ["Anna Holm"]
    assert names(read(body=shown, ld={"author": {"@type": "Organization", "name": "Marsh Post"}})) == ["Marsh Post"]


def test_a_signature_in_a_box_called_byline_wins_over_the_house() -> None:
    box = '<div id="byline"><div><p><strong>Nell Holm</strong></p></div></div>'
    page = read(body="<i></i>", ld={"author": "Marsh Post", "publisher": {"name": "Marsh Post"}}).document.text
    assert names(newsmeta.read(page.replace("</article>", f"{box}</article>"))) == ["Nell Holm"]


def test_a_day_beside_buttons_is_no_pictures() -> None:
    day = '<div class="x__shareBubbles"><span class="x__shareBubbles__updated">27.03.2022, 18:01</span></div>'
    page = read(body=f'<div><img src="/a.jpg">{day}</div>', lang="de")
    assert str(page.article.date_published) == "2022-03-27T18:01"
