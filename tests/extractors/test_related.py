"""Related stories on pages: one invented page for each way of pointing to them, and the boxes that point elsewhere."""

from __future__ import annotations

import time

import pytest

import newsmeta

ONE = "<a href=/harbour/ferries-return>Ferries return to the southern landing</a>"
TWO = "<a href=/harbour/rents>Rents on the northern quay fall again</a>"
BOTH = ["/harbour/ferries-return", "/harbour/rents"]
LONG = "<p>" + "The repairs went on through the winter while the ferry carried the commuters. " * 4 + "</p>"
POPULAR = (
    "<section><h2>Most read</h2><ul><li><a href=/x/storm-closes-three-schools>Storm closes schools</a></ul></section>"
)

POINTERS = {
    "heading and list": f"<h3>Related</h3><ul><li>{ONE}<li>{TWO}</ul>",
    "heading in a header": f"<section><header><h2>Más información</h2></header><p>{ONE}<p>{TWO}</section>",
    "heading without a class": f"<section><div>Mehr zum Thema</div><ul><li>{ONE}<li>{TWO}</ul></section>",
    "bold paragraph among paragraphs": f"<p><b>Lesen Sie auch</b></p><ul><li>{ONE}<li>{TWO}</ul>{LONG * 4}",
    "cards with headings": f"<div><h2>Notas relacionadas</h2><div><h4>{ONE}</h4></div><div><h4>{TWO}</h4></div></div>",
    "a dotted capital": f"<div><h3>İlgili Haberler</h3><ul><li>{ONE}<li>{TWO}</ul></div>",
    "a row for each after one label": f"<p>READ MORE:<br>{ONE}<br>{TWO}</p>",
    "a link to all beside the label": "<div><div class=top><div class=title>مواضيع ذات علاقة</div>"
    f"<a href=/more>المزيد</a></div><div class=row><div>{ONE}</div><div>{TWO}</div></div></div>",
}


def test_a_column_of_boxes_is_no_box() -> None:
    see = "<div><b>SEE ALSO:</b><br><a href=/1/hi/4112233.stm>Storm washes boats on to quay</a></div>"
    top = "<div><b>TOP STORIES NOW</b><br><a href=/1/hi/4112999.stm>Man found in the bay</a></div>"
    page = f"<table><tr><td><h2>The wall may not last</h2>{LONG * 4}</td><td>{see}{top}</td></tr></table>"
    found = newsmeta.read(page, url="https://news.example/1/hi/4347112.stm").article.related
    assert [one.title for one in found] == ["Storm washes boats on to quay"]


def test_a_raised_dot_before_a_label() -> None:
    page = f"<main><h1>港の話</h1>{LONG * 4}<div><b>・関連記事</b><br>{ONE}</div></main>"
    assert [one.title for one in newsmeta.read(page).article.related] == ["Ferries return to the southern landing"]


INLINE = {
    "label and colon": f"<p>Read also: {ONE}</p>",
    "bold label": f"<p><strong>Lea también:</strong> {ONE}</p>",
    "full-width colon": f"<p>延伸閱讀：{ONE}</p>",
    "arrow for a colon": f"<p>LIRE AUSSI &gt; {ONE}</p>",
    "no mark at all": f"<p>À lire aussi {ONE}</p>",
    "label in the link": "<p><a href=/harbour/ferries-return><span>À lire aussi</span>"
    "<span>Ferries return to the southern landing</span></a></p>",
    "label behind the title": "<aside><a href=/harbour/ferries-return><div>Ferries return to the southern landing</div>"
    "<div>Read more</div></a></aside>",
    "label in the words of the link": "<p><a href=/harbour/ferries-return>READ MORE: Ferries return to the southern "
    "landing</a></p>",
    "recommended in the line": f"<p>Te puede interesar: {ONE}</p>",
}
NONE = {
    "tags": "<section><h2>Sur le même thème</h2><a href=/tag/ponts>Ponts</a> <a href=/tag/port>Port</a></section>"
    + POPULAR,
    "an empty box": "<section><h3>Related stories</h3></section>" + POPULAR,
    "recommended list": f"<section><h3>You may also like</h3><ul><li>{ONE}<li>{TWO}</ul></section>",
    "navigation": f"<nav><span>Read more</span><ul><li>{ONE}</ul></nav>",
    "a button behind a list": f"<section><div class=list>{ONE}{TWO}<div>See more</div></div><div>{TWO}</div></section>",
    "more of the author": f"<section><h2>More from Ada Moor</h2><ul><li>{ONE}</ul></section>",
    "a subheading": f"<h3>Background</h3><p>The council asks whether the boats come back soon. {ONE}.</p>{LONG}",
    "a verb that is a button": f"<div><span>Read</span><div>{ONE}</div></div>",
}


def found(html: str) -> list[str]:
    return [str(story.url) for story in newsmeta.read(page(html)).article.related]


def page(html: str) -> str:
    story = f"<article><h1>Harbour bridge reopens</h1>{LONG * 3}{html}{LONG}</article>"
    return f"<html lang=en><body><main>{story}</main>{POPULAR}"


@pytest.mark.parametrize("html", POINTERS.values(), ids=POINTERS)
def test_every_story_under_a_label_is_found(html: str) -> None:
    assert found(html) == BOTH


@pytest.mark.parametrize("html", INLINE.values(), ids=INLINE)
def test_an_inline_pointer_gives_its_story_with_the_title_alone(html: str) -> None:
    related = newsmeta.read(page(html)).article.related
    assert [(story.title, story.url) for story in related] == [("Ferries return to the southern landing", BOTH[0])]


@pytest.mark.parametrize("html", NONE.values(), ids=NONE)
def test_what_is_not_about_the_story_stays_out(html: str) -> None:
    assert found(html) == []


def test_a_story_named_under_two_addresses_is_one() -> None:
    again = ONE.replace("return>", "return?from=end>")
    assert found(f"<p>Read also: {ONE}</p><h3>Related</h3><ul><li>{again}<li>{TWO}</ul>") == BOTH


def test_a_pictures_link_and_a_titles_link_are_one_story() -> None:
    cards = (
        "<div><a href=/harbour/ferries-return><img src=/a.jpg></a><div><a href=/harbour/ferries-return>Ferries return"
    )
    related = newsmeta.read(page(f"<h3>Related</h3>{cards} to the southern landing</a></div></div>")).article.related
    assert [story.title for story in related] == ["Ferries return to the southern landing"]


def test_many_labels_and_links_cost_no_more_than_their_length() -> None:
    html = "<div><span>Related</span>" * 2000 + "<a href=/a/b-c-d>x</a>" * 5000
    begin = time.perf_counter()
    newsmeta.read(html)
    assert time.perf_counter() - begin < 5


@pytest.mark.parametrize("letter", "aé%")
def test_a_long_address_costs_no_more_than_its_length(letter: str) -> None:
    html = page("<h3>Related</h3><ul>" + f"<li><a href=/{letter * 1900}>more</a>" * 50 + "</ul>")
    begin = time.process_time()
    newsmeta.read(html)
    assert time.process_time() - begin < 1


OTHER = "<a href=/x/storm-closes-three-schools>Storm closes three schools on the coast</a>"
UNSEEN = {
    "up to a label of the same dress": f"<div><p class=hd>Related</p><p>{ONE}</p><p>{TWO}</p>"
    f"<p class=hd>Our editors' choice</p><p>{OTHER}</p></div>",
    "up to a label of the same dress between line breaks": f"<div><span class=l>See also</span><br>{ONE}<br>{TWO}<br>"
    f"<span class=l>Headlines</span><br>{OTHER}</div>",
    "on a tab of its own": "<ul class=tab-nav><li><a href=#t1>Related</a></li><li><a href=#t2>Popular</a></li></ul>"
    f"<div id=t1>{ONE}{TWO}</div><div id=t2>{OTHER}</div>",
    "counted": f"<h4>Related (2)</h4><ul><li>{ONE}<li>{TWO}</ul>",
    "in small print beside a picture": f"<div><img src=/a.jpg><div><small>Related story</small><p>{ONE}</p></div></div>"
    f"<p>👉 Read also: {TWO}</p>",
    "in Turkish capitals": f"<p>AYRICA OKUYUN: {ONE}</p><p>AYRICA OKUYUN: {TWO}</p>",
    "loose words before a list": f"<div class=promo-box>Lesen Sie auch<ul><li>{ONE}<li>{TWO}</ul></div>",
    "with the paper's name": "<div><h4>Related stories from the Lindvik Post</h4>"
    f"<div><h3>{ONE}</h3></div><h3>{TWO}</h3></div>",
}


@pytest.mark.parametrize("box", UNSEEN.values(), ids=UNSEEN)
def test_labels_in_other_dress(box: str) -> None:
    assert [one.url for one in newsmeta.read(page(box)).article.related] == BOTH


def test_loose_words_before_a_list_that_say_something_else() -> None:
    assert newsmeta.read(page(f"<div>Our harbour<ul><li>{ONE}<li>{TWO}</ul></div>")).article.related == ()


def test_a_recommended_story_on_a_line_of_its_own() -> None:
    line = f"<p><strong>Te recomendamos: {ONE}</strong></p>"
    assert [one.url for one in newsmeta.read(page(line)).article.related] == BOTH[:1]
