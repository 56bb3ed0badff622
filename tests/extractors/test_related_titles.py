"""What related stories are called, and links in their boxes that lead to no story."""

from __future__ import annotations

import pytest

import newsmeta

URL = "https://news.example/harbour/bridge-opens-4711"
LONG = "<p>" + "The repairs went on through the winter while the ferry carried the commuters. " * 4 + "</p>"
TARGET = "/harbour/ferries-return-to-the-south"
TITLE = "Ferries return to the southern landing"


def related(html: str, around: str = "<main><article>{}</article></main>") -> list[tuple[str | None, str | None]]:
    page = f"<html lang=en><body>{around.format(f'<h1>Bridge opens</h1>{LONG * 3}{html}')}</body></html>"
    stories = newsmeta.read(page, url=URL).article.related
    return [(story.title, (story.url or "").removeprefix("https://news.example")) for story in stories]


CARDS = {
    "a picture's words before the title": f"<a href={TARGET}><img alt='A ferry at dusk' src=/f.jpg></a>"
    f"<a href={TARGET}>{TITLE}</a>",
    "words for screen readers": f"<a href={TARGET}><span class=h-offscreen>Points to a story:</span>{TITLE}</a>",
    "a kicker and a headline": f"<a href={TARGET}><span class=category-headline>Crossing the harbour</span>"
    f"<span class=headline>{TITLE}</span></a>",
    "an author and a title": f"<a href={TARGET}><div class=x__byline>Ada Moor</div><p class=x__title>{TITLE}</p></a>",
    "a title and its lead": f"<a href={TARGET}><span class=boxTextTitle>{TITLE}</span>"
    "<span class=boxTextLeadTitle>The timetable is the old one, and so are the fares that are asked.</span></a>",
    "a heading that is the label again": f"<a href={TARGET}><h3>See also</h3><h2 class=title>{TITLE}</h2></a>",
    "parts that only their looks keep apart": f"<a href={TARGET}><span class=a>Crossing</span><span>{TITLE}</span></a>",
    "bold words over a button": f"<div><b>{TITLE}</b><a href={TARGET}>Read more »</a></div>",
    "a part named headline over a button": f"<div><p class=x__headline>{TITLE}</p><a href={TARGET}>Go to "
    "the story</a></div>",
    "a bullet": f"<a href={TARGET}><em>·</em> {TITLE}</a>",
    "a number of comments behind it": f"<a href={TARGET}>{TITLE}</a> <a href={TARGET}#comments>12</a>",
    "two headings, one with the link": f"<h3>Timetables</h3><h2><a href={TARGET}>{TITLE}</a></h2>",
}


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
def test_a_story_is_called_by_its_title(card: str) -> None:
    assert related(f"<section><h4>Related stories</h4><ul><li>{card}</li></ul></section>") == [(TITLE, TARGET)]


def test_the_page_itself_is_not_related() -> None:
    own = f"<li><a href='{URL}#top'>Bridge opens after eight months of repairs</a></li>"
    assert related(f"<h3>Related</h3><ul>{own}<li><a href={TARGET}>{TITLE}</a></li></ul>") == [(TITLE, TARGET)]


def test_the_section_of_a_story_beside_it_is_no_story() -> None:
    card = f"<li><a href=/harbour/>Around the harbour</a> <a href={TARGET}>{TITLE}</a></li>"
    assert related(f"<h3>Related posts</h3><ul>{card}</ul>") == [(TITLE, TARGET)]


def test_a_box_named_for_tags_holds_topics() -> None:
    links = "<a href=/news/ada-moor-1>Ada Moor, mayor</a> <a href=/news/old-harbour-2>Old harbour, port</a>"
    assert related(f"<div class='topics tags-in-story'><span>Related:</span> {links}</div>") == []


def test_a_first_heading_may_label_a_box_of_first_headings() -> None:
    box = f"<aside><div><h1>Related:</h1></div><article><h1><a href={TARGET}>{TITLE}</a></h1></article></aside>"
    assert related(box) == [(TITLE, TARGET)]


def test_what_holds_the_whole_page_is_no_navigation() -> None:
    box = f"<div><h3>Related</h3><ul><li><a href={TARGET}>{TITLE}</a></ul></div>"
    assert related(box, "<div class='lang-en int-nav'>{}</div>") == [(TITLE, TARGET)]
    assert related(f"<div class=int-nav>{box}</div>", "<div>{}</div>") == []


@pytest.mark.parametrize("label", ["Mais notícias", "Fler artiklar", "More in News"])
def test_more_articles_are_no_related_ones(label: str) -> None:
    assert related(f"<h3>{label}</h3><ul><li><a href={TARGET}>{TITLE}</a></ul>") == []


@pytest.mark.parametrize(
    "label",
    [
        "More Related Stories",
        "In Related News",
        "También puede leer:",
        "MORE:",
        "Passend zum Thema",
        "◤延伸閱讀◢",
        "Dig deeper:",
    ],
)
def test_labels_of_related_stories(label: str) -> None:
    assert related(f"<p><b>{label}</b> <a href={TARGET}>{TITLE}</a></p>") == [(TITLE, TARGET)]


def test_a_heading_of_a_short_story_titles_no_story_beside_it() -> None:
    link = f"<p>Read also: <a href={TARGET}>{TITLE}</a></p><h4>Our newsletter</h4>"
    story = newsmeta.read(f"<main><article><h1>Bridge opens</h1>{LONG}{link}</article></main>").article
    assert [one.title for one in story.related] == [TITLE]
