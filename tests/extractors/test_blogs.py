"""Blogs, clubs and offices: names of one word, days in boxes, at the foot and out of sight, titles without a class."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.pages import STORY, TITLE, names, read

SIGNED = {
    "a word for by in the byline": '<span class="post-author">Eingestellt von <span class="fn">Ylva</span></span>',
    "a login behind a word for by": '<div class="submitted">Submitted by harbourkid on 3 May 2019</div>',
    "a given name and a day": '<span class="submitted">Fri, 05/03/2019 - 14:22 — Anna</span>',
    "a byline inside a link to the author": (
        '<span class="author vcard"><a href="/author/ylva/"><span class="author-name">Ylva</span></a></span>'
    ),
    "a word for by in an element between": "<div>Pubblicato il <b>3 maggio 2019</b> da <b>Chiara</b></div>",
    "a microformat's full name": '<span class="author vcard"><span class="fn">harbourkid</span></span>',
    "a login with a number": '<p>Publié par <span class="who">martine35</span> - Catégories : #port</p>',
    "a label with a slash": "<p>Autor/in: Ylva Sandgren</p>",
    "the icon of a person": '<div><i class="fa fa-user"></i> harbourkid <i class="fa fa-clock-o"></i> 3 May 2019</div>',
    "the icon of a person before a link": '<ul><li><i class="icon-user"></i> <a href="#">harbourkid</a></li></ul>',
    "what a box tells about the author": (
        '<footer class="post-author"><div><span class="post-author__name">Autor: <b>Ylva Sandgren</b></span>'
        '<div class="post-author__description">Bakes bread.</div></div></footer>'
    ),
    "an article that somebody wrote": "<p>Article rédigé par Chiara le 3 mai 2018 – 12 commentaires</p>",
    "a term and what describes it": "<dl><dt>Autorin:</dt><dd>Ylva Sandgren</dd></dl>",
    "an accent left out": "<p>Ecrit par : Ylva Sandgren</p>",
}


@pytest.mark.parametrize(("body", "wanted"), [(body, body) for body in SIGNED.values()], ids=list(SIGNED))
def test_who_posted(body: str, wanted: str) -> None:
    found = names(read(body=body))
    assert len(found) == 1
    assert found[0] in wanted
    assert found[0] in ("Ylva", "harbourkid", "martine35", "Anna", "Chiara", "Ylva Sandgren")


def test_two_given_names() -> None:
    body = '<p class="post-meta">Geschrieben von Katrin und Jens am 3. Mai 2018. Veröffentlicht in <a>Allgemein</a></p>'
    assert names(read(body=body, lang="de")) == ["Katrin", "Jens"]


def test_a_box_about_the_author() -> None:
    box = "<div><h4>Über Ylva Sandgren</h4><p>Ylva Sandgren backt seit dreißig Jahren Brot.</p></div>"
    page = f"<html><body><article><h1>{TITLE}</h1>{STORY}{box}</article></body></html>"
    assert names(newsmeta.read(page)) == ["Ylva Sandgren"]
    assert names(newsmeta.read(page.replace("<p>Ylva", "<p>Her bakery. Ylva"))) == []


UNSIGNED = {
    "a lone word in a byline": '<span class="byline">Follow</span>',
    "an icon for signing in": '<div class="bar"><i class="fa fa-lock"></i> Members</div>',
    "a section beside a day": '<span class="byline">3 May 2019 | Harbour</span>',
}


@pytest.mark.parametrize("body", UNSIGNED.values(), ids=list(UNSIGNED))
def test_lone_words_that_nothing_gives_away(body: str) -> None:
    assert names(read(body=body)) == []


def test_whom_to_call_wrote_nothing() -> None:
    page = (
        f"<html><body><article><h1>{TITLE}</h1>{STORY}<p>Press contact:<br>Anna Lindqvist</p></article></body></html>"
    )
    assert names(newsmeta.read(page)) == []


def test_a_network_beside_the_author() -> None:
    body = "<p>Par Ylva Sandgren, 3 mai 2019 <span>::</span> <a>Port</a> <span>::</span> <a>rss</a></p>"
    assert names(read(body=body, lang="fr")) == ["Ylva Sandgren"]


def day(body: str = "", foot: str = "", lang: str = "en") -> str | None:
    page = f"<html lang={lang}><body><article><h1>{TITLE}</h1>{body}{STORY}{foot}</article></body></html>"
    found = newsmeta.read(page).article.date_published
    return None if found is None else str(found)


DAYS = {
    "a box with its parts glued": '<div class="post-date"><span>May</span><span>03</span><span>2019</span></div>',
    "a hidden part that says when it changed": (
        '<div class="meta">Ylva<span class="updated hidden">2020-01-14T08:00:00Z</span><span>3 May 2019</span></div>'
    ),
    "a box of numbers": '<div class="datebox"><span>03</span><span>05</span><span>2019</span></div>',
    "a hidden field": '<form><input type="hidden" name="publish-date" value="2019-05-03"></form>',
}


@pytest.mark.parametrize("body", DAYS.values(), ids=list(DAYS))
def test_days_beside_the_headline(body: str) -> None:
    assert day(body, lang="en-GB") == "2019-05-03"


ELSEWHERE = {
    "a day that is read in one way only": ('<aside class="sidebar">Quay fair 28/04/2019</aside>', None),
    "the country in the address": ("", "https://www.kilcarra.example.ie/news/roof"),
}


@pytest.mark.parametrize(("beside", "url"), ELSEWHERE.values(), ids=list(ELSEWHERE))
def test_which_number_is_the_month(beside: str, url: str | None) -> None:
    page = f'<html lang="en"><article><h1>{TITLE}</h1><p class="date">03/05/2019</p>{STORY}</article>{beside}</html>'
    assert str(newsmeta.read(page, url=url).article.date_published) == "2019-05-03"


def test_both_orders_on_a_page_say_nothing() -> None:
    beside = '<aside class="sidebar">Quay fair 28/04/2019, boat fair 04/28/2019</aside>'
    page = f'<html lang="en"><article><h1>{TITLE}</h1><p class="date">03/05/2019</p>{STORY}</article>{beside}</html>'
    assert newsmeta.read(page, url="https://www.kilcarra.example.ie/news").article.date_published is None


def test_a_day_without_its_year_under_an_address_with_it() -> None:
    body = '<div class="post-date"><span>14</span><span>Sep</span></div>'
    assert str(read(body=body, url="https://lindvik.example/2018/09/bridge/").article.date_published) == "2018-09-14"
    assert read(body=body, url="https://lindvik.example/2018/10/bridge/").article.date_published is None
    assert read(body=body, url="https://lindvik.example/bridge/").article.date_published is None


FEET = {
    "a sentence that goes on": (
        "<p><small>This entry was posted on Friday, May 3rd, 2019 and is filed under <a rel='tag'>Harbour</a>. You"
        " can follow responses to it through the feed. Comments and pings are now closed.</small></p>"
    ),
    "a label before the last lines": "<p>Posted: 3 May 2019</p><p>Filed under: Harbour</p><p>By Ylva Sandgren</p>",
}


@pytest.mark.parametrize("foot", FEET.values(), ids=list(FEET))
def test_days_at_the_foot(foot: str) -> None:
    assert str(day(foot=foot))[:10] == "2019-05-03"


def test_what_the_foot_says_beats_an_event() -> None:
    when = "<p><strong>When:</strong> Saturday, 12 June 2021, 10 am</p>"
    assert day(when, "<footer>Posted on 3 May 2021 by Ylva Sandgren in Events</footer>") == "2021-05-03"


UNDATED = {
    "a sentence at the foot": "<p>The rules were adopted on 12 March 2004 and last amended in 2015.</p>",
    "a day to come in a list": "<div><h3>Coming up</h3><ul><li>24 December 2023 Carols</li></ul></div>",
    "the last change": "<p>Letzte Änderung dieser Seite: 14.11.2003</p>",
}


@pytest.mark.parametrize("foot", UNDATED.values(), ids=list(UNDATED))
def test_days_that_date_nothing(foot: str) -> None:
    assert day(foot=foot) is None


def test_times_in_a_list_of_other_stories() -> None:
    rows = "".join(
        f'<p class="item"><time datetime="2023-1{month}-02">{month}</time> <a href="/{month}">Quay fair opens</a></p>'
        for month in (0, 1, 2)
    )
    page = f"<body><div>{rows}</div><div><h1>{TITLE}</h1><span>3 May 2019</span>{STORY}</div></body>"
    assert str(newsmeta.read(page).article.date_published) == "2019-05-03"


def test_a_small_heading_over_the_text_where_the_title_names_the_site() -> None:
    page = f"<title>SV Lindvik - News</title><body><div><h3>Champions of the district</h3>{STORY}</div></body>"
    assert newsmeta.read(page).article.headline == "Champions of the district"


def test_the_term_for_the_author_behind_the_story() -> None:
    foot = "<dl><dt>Autorin:</dt><dd>Ylva Sandgren</dd><dt>Ausgabe:</dt><dd>5/2018</dd></dl>"
    page = f"<html><body><article><h1>{TITLE}</h1>{STORY}{foot}</article></body></html>"
    assert names(newsmeta.read(page)) == ["Ylva Sandgren"]


def test_who_made_the_site_wrote_nothing() -> None:
    head = '<meta name="author" content="Pixelwerk GmbH, www.pixelwerk.example">'
    assert names(read(head, "<p>Bericht: Ylva Sandgren</p>", lang="de")) == ["Ylva Sandgren"]


def test_a_language_without_words_for_days_has_no_order() -> None:
    assert read(body='<p class="date">03/05/2019</p>', lang="zu").article.date_published is None


def test_a_title_and_a_day_in_cells_that_are_named_for_them() -> None:
    cells = '<tr><td class="newshead"><b>Results of the cup</b></td><td class="newsdate">03.05.2010</td></tr>'
    page = f'<html lang="de"><title>SV Lindvik e.V.</title><table>{cells}<tr><td>{STORY}</td></tr></table></html>'
    article = newsmeta.read(page).article
    assert (article.headline, str(article.date_published)) == ("Results of the cup", "2010-05-03")
