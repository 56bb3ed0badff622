"""Story pages as the templates of publishing systems print them: blogs' dates, lists of labels, author boxes."""

from __future__ import annotations

import json

import pytest

import newsmeta
from tests.extractors.pages import STORY, TITLE, names, read

TIMES = {
    "never changed, so both": '<time class="entry-date published updated" datetime="{}">14 June 2023</time>',
    "every time of the theme": '<time class="entry-date updated module-date" datetime="{}">14 June 2023</time>',
}


@pytest.mark.parametrize("body", TIMES.values(), ids=list(TIMES))
def test_a_time_called_updated_dates_the_story_that_shows_no_other(body: str) -> None:
    found = read(body=body.format("2023-06-14T07:30:00-06:00")).article.date_published
    assert found is not None
    assert found.iso == "2023-06-14T07:30:00-06:00"


LABELS = (
    "<div class=row><small>Time:</small>4 May 2018 <small>From:</small>Lindvik Post "
    "<small>Author:</small> Ada Moor <small>Read:</small> 812</div>"
)
BOX = (
    "<p class=meta>By <a class=author-name href=/a/1>Ada Moor</a></p>"
    "<section class=author-box><h4 class=author-box-title>About Ada Moor</h4><p>Writes.</p></section>"
)
PICTURE = "<div class=detail><img src=/a.jpg><div class=detail__pic-author>Photo: Bo Rask</div></div>"
WROTE = {
    "labels in elements of their own": (LABELS, ["Ada Moor"]),
    "about the author": (BOX, ["Ada Moor"]),
    "a picture named in short": (PICTURE, []),
}


@pytest.mark.parametrize(("body", "wanted"), WROTE.values(), ids=list(WROTE))
def test_who_wrote(body: str, wanted: list[str]) -> None:
    assert names(read(body=body)) == wanted


def test_an_aside_in_the_storys_own_head_says_who_wrote() -> None:
    aside = (
        "<aside class=article-sidebar><a href=/author/ada><img src=/a.jpg alt='Ada Moor'></a>"
        "<h4 class=author-name><a href=/author/ada>Ada Moor</a></h4>"
        "<time datetime=2022-09-30>30 Sep 2022</time></aside>"
    )
    page = f"<html lang=en><main><article><header><h1>{TITLE}</h1>{aside}</header>{STORY}</article></main></html>"
    article = newsmeta.read(page).article
    assert [author.name for author in article.authors] == ["Ada Moor"]
    assert article.date_published is not None


def test_a_second_author_whom_only_the_page_names_stands_beside_by_and_the_first() -> None:
    body = (
        "<div class=art-line><span class=author>By <a class=author-name href=/staff/ada>Ada Moor</a></span>, "
        "<span class=author><a class=author-name href=/staff/bo>Bo Raskander</a></span></div>"
    )
    ld = {"headline": TITLE, "author": {"@type": "Person", "name": "Ada Moor"}}
    assert names(read(body=body, ld=ld)) == ["Ada Moor", "Bo Raskander"]


def test_a_desk_that_two_sources_name_does_not_outweigh_the_reporter_shown() -> None:
    ld = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, "author": {"name": "Editör"}}
    head = f'<meta name=articleAuthor content="Editör"><script type="application/ld+json">{json.dumps(ld)}</script>'
    top = "<div class=author-text>Haber Merkezi</div>"
    foot = "<div class=source><div class=muhabir><b>Muhabir: </b>Sevcan Ilgın</div></div>"
    story = f"<main><h1>{TITLE}</h1>{top}<article>{STORY}</article>{foot}</main>"
    page = f"<html lang=tr><head>{head}</head>{story}</html>"
    assert names(newsmeta.read(page)) == ["Sevcan Ilgın"]


@pytest.mark.parametrize("login", ["Администратор", "مدير الموقع", "管理员", "관리자", "Guest Author"])
def test_who_runs_the_site_is_nobody(login: str) -> None:
    assert newsmeta.parse_byline(login).authors == ()


def test_an_address_in_a_caption_is_no_part_of_it() -> None:
    body = (
        "<figure><img src=/a.jpg><figcaption class=caption><span class=caption-text>The bridge at noon.</span> "
        "<span class=byline>Bo Rask</span> <span class=email>bo@lindvik.example</span></figcaption></figure>"
    )
    (image,) = read(body=body).article.images
    assert (image.caption, image.credit) == ("The bridge at noon.", "Bo Rask")


def test_related_stories_of_a_theme_in_romanian() -> None:
    told = "Podul vechi rămâne închis"
    box = f"<div><h4><a href='#'>ARTICOLE CONEXE</a></h4><ul><li><a href=/r/1>{told}</a></ul></div>"
    page = f"<html lang=ro><body><main><article><h1>{TITLE}</h1>{STORY}{box}</article></main></body></html>"
    related = newsmeta.read(page, url="https://post.example/a").article.related
    assert [story.title for story in related] == [told]


def test_a_caption_in_a_table_under_its_picture_names_no_author() -> None:
    table = (
        "<div>2014년 04월 21일</div><div><span>남궁은 기자</span> <a href=mailto:n@x>메일</a></div>"
        "<table><tr><td><img src=/1.jpg></td></tr>"
        "<tr><td class=view_caption>▲ 책을 고르는 아이들. © 남궁은 기자</td></tr></table>"
    )
    assert names(read(body=table, lang="ko")) == ["남궁은"]


SIGNED = {
    "over an address and a number": (
        "<div class=articleByline><p class=bylineName>Kerstin Höglander</p>"
        "<p>kerstin.hoglander@post.example</p><p>0500-12 34 56</p></div>"
    ),
    "on the right, where a desk is credited": "<p style='text-align: right;'><em>Ada Moor</em></p><p>fot. Bo Rask</p>",
}


@pytest.mark.parametrize("tail", SIGNED.values(), ids=list(SIGNED))
def test_who_signs_under_the_story(tail: str) -> None:
    ld = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE}
    if "right" in tail:
        ld["author"] = "Newsroom"
    script = f'<script type="application/ld+json">{json.dumps(ld)}</script>'
    page = f"<html lang=sv><head>{script}</head><main><article><h1>{TITLE}</h1>{STORY}{tail}</article></main></html>"
    assert names(newsmeta.read(page)) in (["Kerstin Höglander"], ["Ada Moor"])


def test_a_part_called_updated_in_a_line_of_dates_dates_no_publication() -> None:
    line = (
        "<div class=meta-info>By Ada Moor|<span class='updated hidden'>2022-05-16T09:10:11+02:00</span>"
        "<span>May 14th, 2022</span>|News</div>"
    )
    found = read(body=line).article.date_published
    assert found is not None
    assert found.iso == "2022-05-14"


def test_elements_of_a_makers_own_are_named_as_classes_are() -> None:
    lead = "The ferry goes on until Easter"
    found = read(body=f"<table><tr><td><paper-subtitle>{lead}</paper-subtitle></td></tr></table>").article
    assert found.description == lead


CREDITED = {
    "a word glued to where it stands": ("<div class=photocaption>{}</div><div class=photocreditinline>Bo Rask</div>"),
    "a label of its own": (
        "<div class=field-caption>{}</div><div class='field-credit inline'><div class=label>Credit</div>"
        "<div class=item>Bo Rask</div></div>"
    ),
    "who put it on the site": (
        "<ul><li>{}</li><li class=copyright>Photo: Bo Rask</li><li>uploaded by Ada Moor</li></ul>"
    ),
}


@pytest.mark.parametrize("told", CREDITED.values(), ids=list(CREDITED))
def test_a_credit_beside_its_caption(told: str) -> None:
    told = told.format("The bridge seen from the mill on Sunday.")
    (image,) = read(body=f"<div class=image><img src=/a.jpg>{told}</div>").article.images
    assert (image.caption, image.credit) == ("The bridge seen from the mill on Sunday.", "Bo Rask")


def test_a_korean_label_before_an_equals_sign_is_no_town() -> None:
    found = newsmeta.parse_caption("상인들이 짐을 싣고 있다. [사진=마은채 기자]")
    assert (found.label, found.credit_name) == ("사진=", "마은채 기자")


def test_a_caption_with_its_credit_is_no_portrait_although_its_box_names_an_author() -> None:
    told = "<p class=mediaCaption>Villagers clear silt. (Photo: Bo Rask)</p>"
    body = f"<div class=image-and-author><img src=/a.jpg>{told}</div>"
    (image,) = read(body=body).article.images
    assert image.credit == "Bo Rask"


def test_a_line_called_the_heads_sub_is_the_standfirst() -> None:
    lead = "The ferry goes on until Easter"
    head = '<meta property="og:description" content="[Lindvik Post, Ada Moor] The bridge was opened to cars again.">'
    assert read(head, f"<div class=article-head-sub><p>{lead}</p></div>").article.description == lead


def test_a_word_that_alone_says_whence_a_picture_is_stays_its_credit() -> None:
    told = (
        "<figcaption><div class=info__caption>A velha ponte</div> <div class=info__credit>Reprodução</div></figcaption>"
    )
    (image,) = read(body=f"<picture><img src=/a.jpg>{told}</picture>").article.images
    assert image.credit == "Reprodução"


def test_a_word_for_by_in_an_element_of_its_own_is_no_author() -> None:
    name = (
        "<span class=blog-author-prefix>Written By </span><a class=blog-author-name href=/news?author=5f>Ada Moor</a>"
    )
    body = f"<div class=blog-author-date><time>Nov 2</time><div class=blog-item--author>{name}</div></div>"
    assert names(read("<meta itemprop=author content='Guest User'>", body)) == ["Ada Moor"]


def test_a_desk_behind_its_houses_name_yields_to_the_reporter_of_a_taiwanese_dateline() -> None:
    ld = {"headline": TITLE, "author": {"@type": "Person", "name": "溪海編輯部"}}
    body = "<p>【記者葉柏廷／溪海報導】社區咖啡館週末開張，六位長輩輪流當店長，附近居民都來捧場。</p>"
    assert names(read(body=body, ld=ld, lang="zh-TW")) == ["葉柏廷"]


@pytest.mark.parametrize(
    ("lang", "line", "wanted"),
    [
        ("fa", "<a class=post-author-a href=/a><span>توسط <b>سمیه رفیعی</b></span></a>", "سمیه رفیعی"),
        (
            "zh",
            "<p class=xg1>2014-5-14<span>|</span>发布者: admin<span>|</span>原作者: 郑春晓<span>|</span></p>",
            "郑春晓",
        ),
    ],
)
def test_words_for_by_of_systems_in_other_tongues(lang: str, line: str, wanted: str) -> None:
    assert names(read(body=line, lang=lang)) == [wanted]


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("مدخل الحديقة العامة - تصوير مازن خليفة", "مازن خليفة"),
        ("The view over the town - photo by Ada Moor", "Ada Moor"),
        ("The boat at sea. Photo: Theo Raikes", "Theo Raikes"),
        ("The boat at sea. Foto: Per Larsson", "Per Larsson"),
    ],
)
def test_labels_behind_a_dash_and_given_names_that_mean_by_elsewhere(text: str, credit: str) -> None:
    assert newsmeta.parse_caption(text).credit_name == credit


def test_an_author_in_brackets_behind_a_caption_made_the_picture() -> None:
    figure = "<figure><img src=/a.jpg><figcaption>A dead lamp on Abbey Row (Ada Moor)</figcaption></figure>"
    ld = {"headline": TITLE, "author": {"@type": "Person", "name": "Ada Moor"}}
    (image,) = read(body=figure, ld=ld).article.images
    assert (image.caption, image.credit) == ("A dead lamp on Abbey Row", "Ada Moor")
    (image,) = read(body=figure).article.images
    assert image.credit is None


def test_a_lead_is_a_part_of_its_block_whatever_the_block_is_called() -> None:
    lead = "The ferry goes on until Easter week"
    assert (
        read(body=f"<div class=article-info><div class=article-info__lead>{lead}</div></div>").article.description
        == lead
    )


def test_a_picture_is_a_part_of_its_block_too() -> None:
    picture = "<div class=news-single__img><img src=/a.jpg alt=''><p>Children try the new swing on Sunday</p></div>"
    parts = f"<div class=news-single__head><h1>{TITLE}</h1></div>{picture}<div class=news-single__text>{STORY}</div>"
    (image,) = newsmeta.read(f"<html lang=en><body><div class=news-single>{parts}</div></body></html>").article.images
    assert image.caption == "Children try the new swing on Sunday"


@pytest.mark.parametrize(
    ("line", "role"),
    [("Text, Fotos: Jan Meier", "writing"), ("Bài, ảnh: Vàng A Sính", "writing"), ("Fotos: Jan Meier", "photo")],
)
def test_words_and_pictures_behind_a_comma(line: str, role: str) -> None:
    assert set(newsmeta.parse_byline(line).roles.values()) == {role}


def test_a_credit_in_georgian_has_no_capitals() -> None:
    found = newsmeta.parse_caption("ახალი შენობა 120 მოსწავლეზეა გათვლილი. ფოტო: გიორგი ბერიძე")
    assert found.credit_name == "გიორგი ბერიძე"


def test_a_turkish_desk_in_capitals_yields_to_the_reporter() -> None:
    ld = {"headline": TITLE, "author": {"@type": "Person", "name": "Yazı İşleri"}}
    line = "<div class=single_author>Haber: Emine Sarıkaya</div>"
    assert names(read(body=line, ld=ld, lang="tr")) == ["Emine Sarıkaya"]


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("<meta name=mediator_author content='Raisa Klenova'>", "<div class=top><span>Vera Sobol</span></div>"),
        ("", "<div class=egilea-data><span class=egilea><a href=/x>Raisa Klenova</a></span></div>"),
        ("", "<p>Enviado por <a href=/user>Raisa Klenova</a></p>"),
    ],
)
def test_how_systems_of_other_tongues_name_the_author(head: str, line: str) -> None:
    assert names(read(head, line)) == ["Raisa Klenova"]


def test_a_lone_line_in_a_box_named_for_its_picture_is_the_caption() -> None:
    picture = (
        "<div class=page__img><img src=/a.jpg><span class=page__sign>The keeper shows his bees to guests</span></div>"
    )
    parts = f"<div class=page><h1>{TITLE}</h1>{picture}<div class=page__text>{STORY}</div></div>"
    (image,) = newsmeta.read(f"<html lang=en><body>{parts}</body></html>").article.images
    assert image.caption == "The keeper shows his bees to guests"


def test_a_login_that_posted_a_story_hides_no_signature() -> None:
    foot = (
        "<div style='text-align:right'><i>Ada Moor</i></div><div class=details>Posted by: <a href=/u>webmod</a></div>"
    )
    page = f"<html lang=en><body><div class=story><h1>{TITLE}</h1>{STORY}<p align=right><i>Ada Moor</i></p>{foot}</div>"
    assert names(newsmeta.read(page)) == ["Ada Moor"]
