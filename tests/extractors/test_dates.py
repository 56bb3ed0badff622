"""Dates through the whole flow: stamps, printed days in many languages, published and modified apart, refusals."""

from __future__ import annotations

from typing import Any

import pytest

import newsmeta
from tests.extractors.pages import TITLE, read

PRINTED = {
    "en": ("May 16, 2024", "2024-05-16"),
    "en-GB": ("16 May 2024", "2024-05-16"),
    "de": ("16. Mai 2024", "2024-05-16"),
    "fr": ("16 février 2024", "2024-02-16"),
    "es": ("16 de enero de 2024", "2024-01-16"),
    "pt": ("16 de março de 2024", "2024-03-16"),
    "it": ("16 maggio 2024", "2024-05-16"),
    "nl": ("16 maart 2024", "2024-03-16"),
    "da": ("16. maj 2024", "2024-05-16"),
    "sv": ("16 augusti 2024", "2024-08-16"),
    "nb": ("16. oktober 2024", "2024-10-16"),
    "fi": ("16. toukokuuta 2024", "2024-05-16"),
    "pl": ("16 maja 2024", "2024-05-16"),
    "cs": ("16. května 2024", "2024-05-16"),
    "sk": ("16. mája 2024", "2024-05-16"),
    "hu": ("2024. május 16.", "2024-05-16"),
    "ro": ("16 mai 2024", "2024-05-16"),
    "bg": ("16 май 2024", "2024-05-16"),
    "el": ("16 Μαΐου 2024", "2024-05-16"),
    "ru": ("16 мая 2024", "2024-05-16"),
    "uk": ("16 травня 2024", "2024-05-16"),
    "hr": ("16. svibnja 2024.", "2024-05-16"),
    "sl": ("16. maja 2024", "2024-05-16"),
    "tr": ("16 Mayıs 2024", "2024-05-16"),
    "id": ("16 Agustus 2024", "2024-08-16"),
    "vi": ("16 tháng 5 năm 2024", "2024-05-16"),
    "ja": ("2024年5月16日", "2024-05-16"),
    "zh": ("2024年5月16日", "2024-05-16"),
    "ko": ("2024년 5월 16일", "2024-05-16"),
    "ar": ("16 مايو 2024", "2024-05-16"),
    "hi": ("16 मई 2024", "2024-05-16"),
    "lt": ("2024 m. gegužės 16 d.", "2024-05-16"),
    "lv": ("2024. gada 16. maijs", "2024-05-16"),
    "et": ("16. mai 2024", "2024-05-16"),
}


@pytest.mark.parametrize("language", PRINTED)
def test_printed_day(language: str) -> None:
    words, iso = PRINTED[language]
    article = read(body=f'<p class="date">{words}</p>', lang=language).article
    assert str(article.date_published) == iso


def published(body: str = "", ld: dict[str, Any] | None = None, head: str = "") -> str | None:
    date = read(head, body, ld=ld).article.date_published
    return None if date is None else str(date)


FORMS: dict[str, tuple[str, dict[str, Any] | None, str, str | None]] = {
    "an instant with its zone": ("", {"datePublished": "2024-05-16T08:30:00+02:00"}, "", "2024-05-16T08:30:00+02:00"),
    "a local time keeps no zone": ("", {"datePublished": "2024-05-16T08:30:00"}, "", "2024-05-16T08:30:00"),
    "a bare day gets no midnight": ("", {"datePublished": "2024-05-16"}, "", "2024-05-16"),
    "a meta tag": (
        "",
        None,
        '<meta property="article:published_time" content="2024-05-16T08:30:00Z">',
        "2024-05-16T08:30:00Z",
    ),
    "a time element": (
        '<time datetime="2024-05-16T08:30:00+09:00">16 May</time>',
        None,
        "",
        "2024-05-16T08:30:00+09:00",
    ),
    "a stamp in a data attribute": (
        '<span class="date" data-origin="2024-05-16 08:30:00 +0800">yesterday</span>',
        None,
        "",
        "2024-05-16T08:30:00+08:00",
    ),
    "under the headline, no mark-up": ("<div>Thu 16 May 2024 | 14:07 | Lindvik</div>", None, "", "2024-05-16T14:07"),
    "the modified date printed first": (
        '<p class="date">Updated 18 May 2024. Published 16 May 2024.</p>',
        None,
        "",
        "2024-05-16",
    ),
    "the local zone where another place says UTC": (
        '<time datetime="2024-05-16T23:30:00-05:00">16 May</time>',
        {"datePublished": "2024-05-17T04:30:00Z"},
        "",
        "2024-05-16T23:30:00-05:00",
    ),
    "local time that is called UTC": (
        "",
        {"datePublished": "2024-05-16T13:46:00+00:00"},
        '<meta property="article:published_time" content="2024-05-16T13:46:00-04:00">',
        "2024-05-16T13:46:00-04:00",
    ),
    "the instant beats the bare day": (
        '<time datetime="2024-05-16T08:30:00+02:00">16 May</time>',
        {"datePublished": "2024-05-16"},
        "",
        "2024-05-16T08:30:00+02:00",
    ),
    "nothing is invented": ("<p>Yesterday</p>", None, "", None),
}


@pytest.mark.parametrize(("body", "ld", "head", "wanted"), FORMS.values(), ids=list(FORMS))
def test_published(body: str, ld: dict[str, Any] | None, head: str, wanted: str | None) -> None:
    assert published(body, ld, head) == wanted


@pytest.mark.parametrize(
    ("text", "reason"), [("yesterday", "relative"), ("03/04/2024", "ambiguous"), ("soon", "unreadable")]
)
def test_stated_words_that_are_no_sure_date_are_refused_with_the_reason(text: str, reason: str) -> None:
    reading = read(ld={"datePublished": text}, lang="mul")
    assert reading.article.date_published is None
    assert [row.reason for row in reading.refusals if row.field == "date_published"] == [reason]


def test_day_in_the_url_is_weak_evidence() -> None:
    reading = read(url="https://lindvik.example/2024/05/16/bridge.html", ld={"datePublished": "2024-05-15"})
    assert str(reading.article.date_published) == "2024-05-15"
    assert str(read(url="https://lindvik.example/2024/05/16/bridge.html").article.date_published) == "2024-05-16"


def test_printed_update_is_the_modified_date_and_never_the_published_one() -> None:
    article = read(body='<p class="date">Updated 18 May 2024</p>').article
    assert (article.date_published, str(article.date_modified)) == (None, "2024-05-18")


def test_published_date_is_not_lent_to_the_modified_one() -> None:
    assert read(ld={"datePublished": "2024-05-16T08:30:00Z"}).article.date_modified is None


@pytest.mark.parametrize(
    "name",
    [
        "datePublished",
        "publish_time",
        "og:regDate",
        "date.release",
        "article:publish_date",
        "article_published_time",
        "lindvik:publishDate",
        "lvpubdate",
        "cms-created-date",
    ],
)
def test_lesser_names_of_the_day(name: str) -> None:
    reading = read(f'<meta name="{name}" content="2024-05-16T10:00:00+02:00">')
    assert str(reading.article.date_published) == "2024-05-16T10:00:00+02:00"


@pytest.mark.parametrize("name", ["article:modified:time", "lindvik:updatedDate", "dateModified"])
def test_lesser_names_of_the_last_change(name: str) -> None:
    article = read(f'<meta name="{name}" content="2024-05-18T10:00:00+02:00">').article
    assert (article.date_published, str(article.date_modified)) == (None, "2024-05-18T10:00:00+02:00")


@pytest.mark.parametrize("name", ["publisher", "lv:publishdateunix", "first-publish", "mydate"])
def test_other_names_date_nothing(name: str) -> None:
    assert published(head=f'<meta name="{name}" content="2024-05-16">') is None


def test_a_teaser_in_microdata_does_not_date_the_story() -> None:
    teaser = (
        '<div itemscope itemtype="http://schema.org/NewsArticle"><b itemprop="headline">Ferry late</b>'
        '<meta itemprop="datePublished" content="{}"></div>'
    )
    own = (
        f'<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{TITLE}</h1>'
        '<time itemprop="datePublished" datetime="2019-02-26T20:22:00+02:00">26 Feb 2019</time></div>'
    )
    head = f"<title>{TITLE} | Lindvik Post</title>"
    body = teaser.format("2019-02-28T08:00:00+02:00") + own + teaser.format("2019-03-01")
    assert str(read(head, body, h1="").article.date_published) == "2019-02-26T20:22:00+02:00"


def test_an_instant_in_utc_is_told_in_the_zone_of_the_page() -> None:
    ld = {"datePublished": "2023-11-09T05:30:59Z"}
    body = "<p class='date'>November 8, 2023 at 11:30 p.m.</p>"
    url = "https://lindvik.example/2023/11/08/bridge/"
    assert str(read(body=body, ld=ld, url=url).article.date_published) == "2023-11-08T23:30:59-06:00"


@pytest.mark.parametrize(
    "printed", ["November 8, 2023", "November 8, 2023 at 11:37 p.m.", "November 7, 2023 at 11:30 p.m."]
)
def test_no_zone_is_made_up_for_an_instant_in_utc(printed: str) -> None:
    ld = {"datePublished": "2023-11-09T05:30:59Z"}
    url = "https://lindvik.example/2023/11/08/bridge/"
    found = read(body=f"<p class='date'>{printed}</p>", ld=ld, url=url).article.date_published
    assert str(found) == "2023-11-09T05:30:59Z"


def test_a_day_over_the_headline_in_its_own_cell() -> None:
    cell = f"<table><tr><td><font>Tuesday, April 15, 2008</font><br><b><font size=5>{TITLE}</font></b>"
    reading = read(f"<title>Lindvik Post - {TITLE}</title>", cell + "<p>By Ada Bergqvist</p></td></tr></table>", h1="")
    assert str(reading.article.date_published) == "2008-04-15"


def test_the_class_updated_on_the_one_date_shown_says_nothing() -> None:
    """Microformats ask for a class ``updated``; many pages give it to their only date."""
    stamp = '<p>By Ada Bergqvist on <time class="{}" datetime="2014-06-29T20:08:00-04:00">June 29, 2014</time></p>'
    head = '<meta name="sailthru.date" content="2014-06-30">'
    assert published(stamp.format("updated"), head=head) == "2014-06-29T20:08:00-04:00"
    both = stamp.format("entry-date published") + stamp.format("updated").replace("29", "30")
    assert published(both) == "2014-06-29T20:08:00-04:00"


def test_a_day_over_a_headline_in_bold_letters() -> None:
    head = "<title>Lindvik Post: Ferry landing to close</title>"
    body = "<font>Tuesday, October 14, 2003</font><br><font size=5><b>Ferry landing to close</b></font>"
    assert str(read(head, f"<table><tr><td>{body}</td></tr></table>", h1="").article.date_published) == "2003-10-14"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ('<div data-deploy-dt="2026.01.29 18:40" data-re-deploy-dt="2026.02.01 18:49"></div>', "2026-01-29T18:40"),
        ('<div data-article-publish-date="2026-01-29"></div>', "2026-01-29"),
        ('<div data-re-deploy-dt="2026.01.29 18:49"></div>', None),
        ('<b data-post-date="2026-01-29">One</b> <b data-post-date="2026-01-28">Two</b>', None),
        ('<div data-deploy-dt="2026.01.29 18:40"></div><time>4 May 2024</time>', "2024-05-04"),
    ],
)
def test_a_date_in_an_attribute_that_only_one_element_has(body: str, wanted: str | None) -> None:
    assert published(body) == wanted


def test_the_item_of_the_page_dates_a_story_that_no_item_describes() -> None:
    item = {"@type": "WebPage", "name": "Lindvik Post", "datePublished": "2024-05-16T08:00:00+02:00"}
    page = {**item, "dateModified": "2024-05-17T09:00:00+02:00"}
    article = read(body="<p>May 16, 2024, 8:00</p>", ld=page).article
    assert str(article.date_published) == "2024-05-16T08:00:00+02:00"
    assert str(article.date_modified) == "2024-05-17T09:00:00+02:00"


def test_a_stamp_inside_what_is_named_for_the_date() -> None:
    stamp = '<span property="dc:date dc:created" content="2016-03-14T11:20:00+00:00" datatype="xsd:dateTime">'
    body = f'<p class="submitted">{stamp}Published by annika on Mon, 03/14/2016 - 11:20</span></p>'
    assert str(read(body=body).article.date_published) == "2016-03-14T11:20:00+00:00"


def test_a_vendors_published_at() -> None:
    head = '<meta name="lead:published_at" content="2015-03-14T04:02:00+07:00">'
    assert str(read(head).article.date_published) == "2015-03-14T04:02:00+07:00"


def test_a_short_headline_in_korean_is_long_enough_to_be_found_in_any_element() -> None:
    told = "<p>시의회는 지난 화요일 밤 네 시간이 넘는 토론 끝에 항만 지구 재개발을 미루기로 했다.</p>" * 4
    head = '<meta property="og:title" content="배 끊긴 섬, 약도 끊겼다">'
    page = f"{head}<h5>배 끊긴 섬, 약도 끊겼다</h5><span><em>입력 2021.03.14 (19:02)</em></span><div>{told}</div>"
    assert str(newsmeta.read(page).article.date_published) == "2021-03-14T19:02"


def test_the_day_of_a_picture_under_the_headline_is_not_the_storys() -> None:
    words = "署名を手渡す住民＝港市役所で２０１１年２月４日、山本次郎撮影"
    picture = f'<div class="NewsPhoto"><img src="/quay.jpg"><p>{words}</p></div>'
    told = "<p>市議会は四日夜、四時間を超える審議の末、港地区の再開発計画を先送りすることを決めた。</p>" * 4
    page = f'<h1>港再開発：計画先送り</h1><div class="NewsBody">{picture}{told}<p>港新聞 2011年2月5日 2時30分</p></div>'
    assert str(newsmeta.read(f"<html lang=ja><body>{page}").article.date_published) == "2011-02-05T02:30"


def test_a_blogs_long_foot_says_when_it_was_posted() -> None:
    told = (
        "<p>The council voted late on Tuesday to delay the rebuilding of the harbour district after a long debate.</p>"
    )
    foot = (
        "This entry was posted on Thursday, September 2nd, 2010 at 7:48 am by Ada Quine and is filed under"
        ' <a href="/c/finds" rel="category tag">Finds</a>. You can follow any responses through the RSS 2.0 feed.'
    )
    page = (
        f"<html><body><h2>Things the river gave me</h2><div>{told * 3}<p><small>{foot}</small></p></div></body></html>"
    )
    date = newsmeta.read(page).article.date_published
    assert date is not None
    assert date.iso == "2010-09-02T07:48"
    assert newsmeta.read(page.replace(' rel="category tag"', "")).article.date_published is None


def test_a_day_beside_the_buttons_for_sharing_is_the_storys() -> None:
    told = (
        "<p>The council voted late on Tuesday to delay the rebuilding of the harbour district after a long debate.</p>"
    )
    line = '<p class="simple-share"><span class="article-date">5 September 2022 19:21</span></p>'
    figure = '<figure><img src="/quay.jpg"><figcaption>Boats at the quay, Monday (5/9/2021).</figcaption></figure>'
    page = f"<article><header><h1>Ferry line reopens</h1>{line}</header><div>{figure}{told * 3}</div></article>"
    date = newsmeta.read(f"<html><body>{page}</body></html>").article.date_published
    assert date is not None
    assert date.iso == "2022-09-05T19:21"


LEAD = (
    "Eight months after a ferry hit it, cars cross the harbour again, and nobody knows who will pay for all of the "
    "repairs that the council ordered; what the insurers say of it, why the owners of the ferry went to court, and "
    "what the people on both sides of the water had to put up with in the meantime is told here."
)


@pytest.mark.parametrize("tag", ["div", "p"])
def test_a_long_standfirst_does_not_hide_the_day_behind_it(tag: str) -> None:
    between = f"<{tag}>{LEAD}</{tag}><div>Jane Doe</div><div><b>16 May 2024</b></div>"
    assert str(read(body=between).article.date_published) == "2024-05-16"


def test_a_day_in_the_card_of_another_story_behind_a_long_standfirst_is_not_the_storys() -> None:
    card = (
        "<div>14 August 2021 <h4><a href='/news/2021/b-7.html'>The harbour remembers the old ferry</a></h4><img></div>"
    )
    assert read(body=f"<div>{LEAD}</div><div>{card}</div>").article.date_published is None


def test_a_day_under_the_authors_portrait_is_the_storys() -> None:
    who = "<address>By Jane Doe</address><span>16 May 2024, 15:15</span>"
    shown = "<figcaption>The bridge on 2 March 2020</figcaption>"
    body = f"<figure><img src=b.jpg>{shown}</figure><figure><img src=a.jpg><figcaption>{who}</figcaption></figure>"
    assert str(read(body=body).article.date_published) == "2024-05-16T15:15"


@pytest.mark.parametrize(("printed", "day"), [("11.03.17", "2017-11-03"), ("3/11/2017", "2017-11-03")])
def test_the_day_in_the_address_tells_which_number_is_the_month(printed: str, day: str) -> None:
    reading = read(body=f'<p class="date">{printed}</p>', url="https://lindvik.example/2017/11/03/bridge/")
    assert str(reading.article.date_published) == day
