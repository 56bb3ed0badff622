"""Cards of other stories round a story: their dates and bylines are theirs, the story's own links are none."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.pages import STORY, TITLE, names, read

CARD = (
    '<div class="tile"><a href="/2019/old-mill"><img src="/t.jpg" alt=""></a>'
    '<h3><a href="/2019/old-mill">Old mill is sold</a></h3>'
    '<p class="byline">By Nora Ashe</p><time datetime="2019-02-11T08:00:00Z">11.02.2019</time></div>'
)
PLAIN = (
    '<div class="css-1k"><a href="/2019/old-mill"><div>The old mill of Tarnby is sold again</div></a>'
    '<div class="author">Nora Ashe</div><time datetime="2019-02-11T08:00:00Z">11 Feb</time></div>'
)


def read_between(card: str, head: str) -> newsmeta.Reading:
    """Return the reading of a page with *card* before and behind the story, *head* under its headline."""
    told = f"<main>{card}<article><h1>{TITLE}</h1>{head}{STORY}</article>{card}</main>"
    return newsmeta.read(f'<!doctype html><html lang="en"><body>{told}</body></html>')


@pytest.mark.parametrize("card", [CARD, PLAIN], ids=["a heading in a link", "a link of a title's length"])
def test_a_card_dates_and_signs_nothing(card: str) -> None:
    reading = read_between(card, "<div>Rune Falk | 16 May 2024</div>")
    assert str(reading.article.date_published) == "2024-05-16"
    assert names(reading) == ["Rune Falk"]
    alone = read_between(card, "").article
    assert alone.date_published is None
    assert alone.authors == ()


OWN = {
    "a date that links to the story": (
        '<div><a href="/2024/bridge"><time datetime="2024-05-16">16 May 2024 at 10:14 am</time></a></div>'
    ),
    "a newsroom's page": (
        '<p>By <a href="/author/wires">Staff and news service reports</a> <time datetime="2024-05-16">x</time></p>'
    ),
    "a call to subscribe": (
        '<p>By Ada Bergqvist <a href="/mail">Sign up for our morning newsletter today</a>'
        ' <time datetime="2024-05-16">x</time></p>'
    ),
    "a section's short name": '<div><h2><a href="/news">News</a></h2><time datetime="2024-05-16">16 May</time></div>',
    "a letter to the editor": (
        '<p><a href="mailto:a@paper.example">Write a letter to the editor</a> <time datetime="2024-05-16">x</time></p>'
    ),
    "the story's own title": (
        '<div><a href="#top">Harbour bridge reopens after months</a> <time datetime="2024-05-16">x</time></div>'
    ),
}


@pytest.mark.parametrize("line", OWN.values(), ids=list(OWN))
@pytest.mark.parametrize("place", ["{line}{story}", "{story}{line}"], ids=["over the story", "under it"])
def test_other_links_make_no_card(place: str, line: str) -> None:
    page = f'<html lang="en"><article><h1>{TITLE}</h1>{place.format(line=line, story=STORY)}</article>'
    assert str(newsmeta.read(page).article.date_published)[:10] == "2024-05-16"


def test_the_series_of_a_story_over_it_is_no_card() -> None:
    series = '<p>Series: <a href="/series/rivers">The last ferries of the north coast</a>'
    article = read(body=f'{series} By Ada Bergqvist <time datetime="2024-05-16">x</time></p>').article
    assert str(article.date_published)[:10] == "2024-05-16"
