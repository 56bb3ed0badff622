"""Bylines in the boxes that page makers build: in pieces, in lines, in brackets, beside the house's own name."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.extractors.prose.bracketednames import signed_behind
from tests.extractors.pages import STORY, TITLE, names, read

BOXES = {
    "by in an element of its own, one name without a link": (
        (
            '<div class="q"><span>By</span><span><a href="/author/nell-holm">Nell Holm</a></span><span>, </span>'
            '<span>Omar Lind</span><span>, and </span><span><a href="/author/jo-falk">Jo Falk</a></span></div>'
        ),
        ["Nell Holm", "Omar Lind", "Jo Falk"],
    ),
    "places and the date on the line below": (
        (
            '<div class="byline">Written by <a href="/a/nell/">Nell Holm</a>, <a href="/a/ravi/">Ravi Kumar G</a><br>'
            "Puri, Kolkata | <span>Updated: May 14, 2023 22:41 IST</span></div>"
        ),
        ["Nell Holm", "Ravi Kumar G"],
    ),
    "a link to more of each writer on the line below": (
        (
            '<section class="author"><b>By NELL HOLM</b><br><a href="/more/1">More by this Author</a></section>'
            '<section class="author"><b>By JO FALK</b></section>'
        ),
        ["NELL HOLM", "JO FALK"],
    ),
    "a box named for a test, one name without a link": (
        '<div data-test-tag="byline"><ul><li><a href="/author/nell">Nell Holm</a></li><li>Jo Falk</li></ul></div>',
        ["Nell Holm", "Jo Falk"],
    ),
}


@pytest.mark.parametrize(("body", "wanted"), BOXES.values(), ids=list(BOXES))
def test_a_box_of_bylines(body: str, wanted: list[str]) -> None:
    assert names(read(body=body, ld={"author": {"@type": "Organization", "name": "Online Desk"}})) == wanted


PLAIN = {
    "a label before links": (
        (
            '<div class="info"><p>PUBLISHED : <a>14 Mar 2015</a></p><p>WRITER: <a href="/archive/1">Nell Holm</a> and '
            '<a href="/archive/2">Wassana N.</a></p></div>'
        ),
        ["Nell Holm", "Wassana N."],
    ),
    "a job by region": (
        (
            '<div class="c-byline"><a href="/authors/n">Nell Holm</a><span class="c-byline__role"> Northern Reporter'
            "</span><div>Lindvik</div></div>"
        ),
        ["Nell Holm"],
    ),
    "a photographer beside the picture": (
        (
            '<div><span class="storycredit">MERE PAKI</span><br>Last updated 05:00 14/03/2013</div><div>'
            '<img src="/a.jpg"><div class="credit">ADA BERG/Marsh Post</div><div class="caption">The net.</div>'
            "</div>"
        ),
        ["MERE PAKI"],
    ),
    "who took the picture over the line": (
        '<p class="preface"><img src="/a.jpg"><br>By <a href="https://photos.example/x">Nell Holm</a></p>',
        [],
    ),
}


@pytest.mark.parametrize(("body", "wanted"), PLAIN.values(), ids=list(PLAIN))
def test_a_byline_without_structured_data(body: str, wanted: list[str]) -> None:
    assert names(read(body=body)) == wanted


def test_a_name_and_the_day_in_the_items_of_one_small_list() -> None:
    day = "<ul><li>कटिहार,</li><li>14 मार्च 2021,</li></ul>"
    body = f'<div><span>lindvik.in</span><ul><li class="names"><a href="/a">बिपुल राहुल</a></li><li>{day}</li></ul></div>'
    ld = {
        "author": {"@type": "Person", "name": "lindvik.in"},
        "publisher": {"@type": "Organization", "name": "Lindvik"},
    }
    assert names(read(body=body, ld=ld, lang="hi")) == ["बिपुल राहुल"]


def test_a_house_and_its_reporters_alone_in_a_paragraph() -> None:
    told = "".join(f"<p>{text}</p>" for text in ("居民此前征集了四千多个签名，反对修建地下停车场。" * 3,) * 3)
    foot = '<div class="editor">【纠错】 【责任编辑:何洁 】</div>'
    lead = "<p>华新社厦门3月14日电 题：潮水退去之后</p><p>华新社记者顾悠、林晓岚</p>"
    page = f"<h1>潮水退去之后</h1><div>{lead}{told}</div>{foot}"
    assert [author.name for author in newsmeta.read(page).article.authors] == ["顾悠", "林晓岚"]


def test_reporters_in_brackets_open_a_chinese_story() -> None:
    told = "".join(f"<p>{text}</p>" for text in ("居民此前征集了四千多个签名，反对修建地下停车场。" * 3,) * 3)
    lead = "<p>【<b>财研网</b>】（记者 闻嘉、祝明远）多省推进港口整合，民营码头面临收购或关停。</p>"
    page = f'<h1>港口整合提速</h1><div>{lead}{told}</div><div class="editor">责任编辑：申屠青 | 版面编辑：许愿</div>'
    assert [author.name for author in newsmeta.read(page).article.authors] == ["闻嘉", "祝明远"]


def test_a_korean_reporter_behind_town_and_agency_and_before_days() -> None:
    head = '<meta name="author" content="뉴스일"><meta property="og:site_name" content="뉴스일">'
    line = "(남해=뉴스일) 홍은채 기자 | 2021-03-14 10:02 송고 | 2021-03-14 10:31 최종수정"
    assert names(read(head, f'<div class="info">{line}</div>', lang="ko")) == ["홍은채"]


def test_where_a_story_is_from_yields_to_who_is_called_its_author() -> None:
    body = (
        '<div><span class="kb-author">Bạch Dương, </span><span>Theo Đời Sống Trẻ</span> <span>10:11 14/03/2021</span>'
    )
    assert names(read(body=f"{body}</div>", lang="vi")) == ["Bạch Dương"]


@pytest.mark.parametrize(("label", "work"), [("Role", "Lindvik Falls"), ("पदनाम", "बनारस से, LP हिंदी के लिए")])
def test_a_title_that_a_hidden_label_announces_is_no_name(label: str, work: str) -> None:
    role = f'<li><span class="visually-hidden">{label}, </span>{work}</li>'
    body = f'<section class="byline"><ul><li><span class="visually-hidden">Author, </span>Nell Holm</li>{role}</ul>'
    assert names(read(body=f"{body}</section>")) == ["Nell Holm"]


def test_an_office_before_the_name_in_brackets_under_a_japanese_story() -> None:
    told = "".join(f"<p>{text}</p>" for text in ("住民らは四千筆を超える署名を集め、市役所に提出していた。" * 3,) * 3)
    page = f'<html lang="ja"><article><h1>灯台の灯、百年で幕</h1>{told}<p>（気仙支局・大和田圭）</p></article>'
    assert [author.name for author in newsmeta.read(page).article.authors] == ["大和田圭"]


def test_how_long_reading_takes_names_nobody_beside_the_author() -> None:
    body = "<p>less than 1 minute read</p><p><b>वाराणसी</b> | Mar 14, 2021 / 06:11 pm</p><p>रजनीश पांडेय</p>"
    assert names(read(body=f'<div class="author-box">{body}</div>', lang="hi")) == ["रजनीश पांडेय"]


def test_a_town_in_bold_before_a_dash_is_no_second_author() -> None:
    told = "طالب مزارعون في الأغوار الوسطى بقناة بديلة قبل الصيف، وقالوا إن المياه لا تكفي الأراضي. " * 2
    lead = f"<i>14-03-2021 21:30</i><p><strong>حابس العدوي</strong></p><p><strong>الأغوار الوسطى – </strong>{told}</p>"
    page = f'<html lang="ar"><main><h1>مزارعو الأغوار يطالبون بقناة بديلة</h1>{lead}<p>{told}</p><p>{told}</p></main>'
    article = newsmeta.read(page).article
    assert [author.name for author in article.authors] == ["حابس العدوي"]
    assert article.dateline is not None
    assert article.dateline.text == "الأغوار الوسطى"


def test_two_letters_are_a_login_too() -> None:
    body = '<div class="article-byline"><h4>文 / <a href="/byline/1">关慧心</a></h4><h4>摄影 / 罗子恒</h4></div>'
    assert names(read(body=body, ld={"author": {"@type": "Person", "name": "zb"}}, lang="zh")) == ["关慧心"]


def test_a_vendors_meta_tag_names_the_author() -> None:
    head = '<meta name="author" content="동빛일보"><meta property="lp:author" content="남해=국지호 기자, 맹소라 기자">'
    assert names(read(head, lang="ko")) == ["국지호", "맹소라"]


def test_a_topic_and_a_department_beside_authors_are_no_people() -> None:
    links = '<a href="/news/nell/1">Nell Holm</a> <a href="/news/jo/2">Jo Falk</a> <a href="/lindvik">LPN Lindvik</a>'
    body = f'<div class="byline">By {links} <a href="/topic/harbours">Local Government</a></div>'
    ld = {"author": [{"@type": "Person", "name": name} for name in ("Nell Holm", "Jo Falk")]}
    assert names(read(body=body, ld=ld, url="https://www.lpn.net/news/1")) == ["Nell Holm", "Jo Falk"]


def test_who_signs_with_hyphens_and_a_place() -> None:
    end = "<p>-- Yolanda Holm in Lindvik</p>"
    assert names(newsmeta.read(f"<main><h1>{TITLE}</h1>{STORY}{end}</main>")) == ["Yolanda Holm"]


def test_a_site_that_a_meta_tag_calls_author_hides_no_signature() -> None:
    told = "".join(
        f"<p>{text}</p>" for text in ("居民此前征集了四千多个签名，反对修建地下停车场，并已递交市政府。" * 2,) * 3
    )
    head = '<title>新桥封闭引争议_网鱼新闻中心</title><meta name="author" content="网鱼">'
    page = f"<html>{head}<h1>新桥封闭引争议</h1><div>(北京) {told}<p>京都晨报记者 施雨 贺长风</p></div>"
    assert [author.name for author in newsmeta.read(page).article.authors] == ["施雨", "贺长风"]


def test_a_byline_in_square_brackets() -> None:
    body = '<div id="byline"><a href="/author/1/">[遠山美咲</a>，ITカイロ]</div>'
    assert names(read(body=body, lang="ja")) == ["遠山美咲"]


def test_by_before_a_dash() -> None:
    body = '<div class="w"><span>كتب - </span><a href="/a">محمود شافعي</a> - <a href="/b">نهى بدران</a></div>'
    assert names(read(body=body, lang="ar")) == ["محمود شافعي", "نهى بدران"]


HOUSES = [
    ("Lindvik Post Online", "Lindvik Post"),
    ("ערבית אונליין", "ערבית"),
    ("لندفيك أونلاين", "لندفيك"),
    ("海都新聞デジタル", "海都新聞"),
    ("लिंडविक डिजिटल", "लिंडविक"),
    ("Lindvik Desk", "Lindvik News"),
]


@pytest.mark.parametrize(("author", "house"), HOUSES)
def test_a_house_and_its_word_for_the_web_wrote_nothing(author: str, house: str) -> None:
    ld = {"author": {"@type": "Person", "name": author}, "publisher": {"@type": "Organization", "name": house}}
    body = '<a class="story-reporter" href="/Authors/1">Nell Holm</a>'
    assert names(read(body=body, ld=ld)) == ["Nell Holm"]


def test_where_the_story_comes_from_hides_no_reporter() -> None:
    body = "<div><div>澎波新闻记者 沈一苇 实习生 罗森</div><div>2023-03-14 12:02</div><div>来源：澎波新闻</div></div>"
    assert names(read(body=body, lang="zh")) == ["沈一苇", "罗森"]


@pytest.mark.parametrize(
    ("end", "wanted"),
    [
        ("した。（石倉真帆）", "石倉真帆"),
        ("した。（石倉真帆、小柳悠人）", "石倉真帆、小柳悠人"),
        ("した。（パリ＝石倉真帆）", "パリ＝石倉真帆"),
        ("した。（大庭さつき）", "大庭さつき"),
        ("した。（敬称略）", ""),
        ("した。（東京都港区）", ""),
        ("した。（元外務大臣）", ""),
        ("した。（共同）", ""),
        ("した。（続く）", ""),
        ("とした（石倉真帆）", ""),
    ],
)
def test_names_in_brackets_behind_a_japanese_paragraph(end: str, wanted: str) -> None:
    assert signed_behind(f"市議会は四日夜、計画を先送りすることを決め{end}") == wanted


def test_who_signs_behind_the_lead_wrote_it() -> None:
    told = "".join(f"<p>{text}</p>" for text in ("住民らは四千筆を超える署名を集め、市役所に提出していた。" * 3,) * 3)
    lead = "<p>市議会は四日夜、港地区の再開発計画を先送りすることを決めた。（石倉真帆）</p>"
    page = f'<html lang="ja"><title>{TITLE}</title><article><h1>港の再開発、先送りへ</h1>{lead}{told}</article>'
    assert [author.name for author in newsmeta.read(page).article.authors] == ["石倉真帆"]


def test_an_authors_other_stories_make_no_card_of_the_byline_round_them() -> None:
    story = '<a href="/2021/film/a">Distributor picks up the grey water drama</a> <time>3 days ago</time>'
    life = '<img src="/n.jpg"><h4>Nell Holm</h4><p>World Reporter</p>'
    bio = f'<div class="author-bio">{life}<ul><li>{story}</li></ul></div>'
    by = '<div>By <a href="/author/nell/" rel="author">Nell Holm</a>, <a href="/author/jo/">Jo Falk</a></div>'
    body = f'<div class="article-byline"><div class="author">{by}</div>{bio}</div>'
    page = f"<main><h1>{TITLE}</h1>{body}<div>{STORY * 4}</div></main>"
    assert names(newsmeta.read(page)) == ["Nell Holm", "Jo Falk"]


def test_another_storys_byline_stays_in_its_card() -> None:
    teaser = '<div class="t"><h3><a href="/old/1">A bridge over the sound stays closed</a></h3><i>By Bo Alm</i></div>'
    assert names(newsmeta.read(f"<main>{teaser}<h1>{TITLE}</h1>{STORY}</main>")) == []


def test_a_button_for_following_the_house_is_no_author() -> None:
    author = '<div class="row"><a href="/author/nell-holm">Nell Holm</a></div>'
    line = f'<div class="author-info">{author}<div>14 May 2023</div><a href="#">Follow Us :</a></div>'
    assert names(read(body=line)) == ["Nell Holm"]


def test_a_house_without_the_ending_of_its_address_hides_no_reporter() -> None:
    told = {
        "author": {"@type": "Person", "name": "Lindvik"},
        "publisher": {"@type": "Organization", "name": "Lindvik.no"},
    }
    assert names(read(body='<p class="byline authors">Nell Holm</p>', ld=told)) == ["Nell Holm"]


def test_who_took_the_picture_is_no_author_whatever_the_box_is_called() -> None:
    credit = '<p class="doc_media__author"><span class="doc_media__author_lbl">Photo: </span>Omar Lind, Post</p>'
    picture = f'<div class="photo"><img src="/quay.jpg"><div class="doc_media__info">{credit}</div></div>'
    body = f'{picture}{STORY}<p class="doc__text document_authors">Nell Holm, Jo Falk</p>'
    page = f"<!doctype html><html lang=en><body><main><article><h1>{TITLE}</h1>{body}</article></main></body></html>"
    assert names(newsmeta.read(page)) == ["Nell Holm", "Jo Falk"]


def test_the_town_under_a_signature_is_no_author() -> None:
    line = (
        '<strong class="signature__author">Nell Holm</strong><address class="signature__location">SANTOS (SP)</address>'
    )
    assert names(read(body=f'<div class="signature">{line}</div>')) == ["Nell Holm"]


def test_an_authors_box_over_the_story_holds_the_byline() -> None:
    who = (
        'By <a class="author" href="/author/nell/">Nell Holm</a>, an assistant professor at the University of Lindvik.'
    )
    assert names(read(body=f'<div class="author-bio">{who}</div>', ld={"author": []})) == ["Nell Holm"]


def test_the_work_of_who_wrote_is_no_second_author() -> None:
    who = '<div class="TextContributorName">By Nell Holm</div>'
    work = '<div class="TextContributorTitle">Lindvik Moors and Islands</div>'
    assert names(read(body=f"<div>{who}{work}</div>")) == ["Nell Holm"]


def test_a_given_name_of_one_letter_is_spelled_out_where_a_meta_tag_does() -> None:
    head = '<meta name="author" content="Nell Holm und Jo Falk">'
    assert names(read(head, '<p class="author">Von N. Holm und J. Falk</p>', lang="de")) == ["Nell Holm", "Jo Falk"]


ROW = "".join(
    f'<{{0}} class="c-{n}"><a class="c-9" href="/authors/the-{n}/">{name}</a> <i>Reporter</i></{{0}}>'
    for n, name in enumerate(("Ada Moor", "Jan Berg", "Nora Ash"))
)


@pytest.mark.parametrize("tag", ["div", "dl", "span"])
def test_links_to_the_pages_of_several_authors_side_by_side_name_them_all(tag: str) -> None:
    assert names(read(body=f'<div class="c-7">{ROW.format(tag)}</div>')) == ["Ada Moor", "Jan Berg", "Nora Ash"]


def test_a_byline_stands_over_the_headline_with_buttons_between() -> None:
    buttons = "<ul>" + "<li><button><i></i></button></li>\n" * 16 + "</ul>"
    page = f'<body><div class="author">by Ada Moor</div>{buttons}<h1>{TITLE}</h1>{STORY}'
    assert names(newsmeta.read(f"<html lang=en>{page}")) == ["Ada Moor"]


def test_the_day_far_above_the_headline_is_the_readers() -> None:
    buttons = "<ul>" + "<li><button><i></i></button></li>\n" * 16 + "</ul>"
    page = f'<body><div><div><div class="date">16 May 2024</div></div></div>{buttons}<h1>{TITLE}</h1>{STORY}'
    assert newsmeta.read(f"<html lang=en>{page}").article.date_published is None


def test_who_is_said_to_have_done_something_at_a_sentences_end_is_no_author() -> None:
    told = '<p>Towns lose half of their bridges, according to <a href="/x">a study</a> by Ada Moor.</p>'
    assert names(read(body=told)) == []


def test_a_link_in_a_sentence_of_the_story_is_no_byline() -> None:
    told = "Three towns lose half of their bridges in the coming years, and the council buys the whole of the steel"
    line = (
        f'<p>{told} <a href="/x">from Ada Moor</a> and her sons, {told.lower()} that nobody else has to sell today.</p>'
    )
    assert names(read(body=line)) == []


def test_a_headline_that_begins_with_a_word_for_by_is_no_byline_where_the_story_repeats_it() -> None:
    title = "Von der Meer will die Brücke am Hafen sperren"
    page = f"<html lang=de><title>{title}</title><body><h1>{title}</h1><div><h2>{title}</h2>{STORY}</div>"
    assert names(newsmeta.read(page)) == []


def test_whom_a_link_to_a_topic_names_behind_the_story_is_no_author() -> None:
    topic = '<div><a href="/topics/harbour/ada-moor.html"><b>Ada Moor</b></a></div>'
    page = f"<html lang=en><body><h1>{TITLE}</h1><section>{STORY}</section>{topic}"
    assert names(newsmeta.read(page)) == []
    assert names(newsmeta.read(page.replace("/topics/harbour/ada-moor.html", "/x"))) == ["Ada Moor"]
