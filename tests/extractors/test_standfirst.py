"""Standfirsts through the whole flow: what stands under the headline, else what metadata says of the story."""

from __future__ import annotations

from typing import Any

import pytest

import newsmeta
from tests.extractors.pages import STORY, TITLE, read

LEAD = "Eight months after a ferry hit it, cars cross the harbour again, and nobody knows who will pay."
META = "Read all about the harbour bridge of Lindvik and its repairs on the pages of our paper."
SHARED = f'<meta name="description" content="{META}"><meta property="og:description" content="{META}">'

SHOWN = {
    "a class": f'<p class="standfirst">{LEAD}</p>',
    "a class in German": f'<p class="article-vorspann">{LEAD}</p>',
    "a class in Croatian": f'<div class="podnaslov">{LEAD}</div>',
    "a test id": f'<p data-testid="article-summary-deck">{LEAD}</p>',
    "a smaller heading, no class": f"<h2>{LEAD}</h2>",
    "a bold first paragraph": f"<p><strong>{LEAD}</strong></p>",
    "a paragraph over the byline": f'<p class="c-1a2b">{LEAD}</p><div class="byline">By Ada Bergqvist</div>',
    "a paragraph over the day": f'<p class="c-1a2b">{LEAD}</p><div>Published 6 February 2024 06:02</div>',
    "a paragraph over a byline in a paragraph": f'<p class="c-1a2b">{LEAD}</p><p class="author">Ada Bergqvist</p>',
    "a paragraph over a paragraph with the day": f'<p class="c-1a2b">{LEAD}</p><p class="c-2">6 February 2024</p>',
    "a paragraph over the byline, beside the headline": (
        f'<header><p class="c-1a2b">{LEAD}</p></header><div class="byline">By Ada Bergqvist</div>'
    ),
    "a class in Finnish": f'<p class="ingressi">{LEAD}</p>',
    "an element of the paper's own": f'<lv-text class="article-lead">{LEAD}</lv-text>',
    "in the byline's box": f'<div class="byline-social"><b>Ada Bergqvist</b><p class="strapline">{LEAD}</p></div>',
    "after a byline": f'<p class="byline">By Ada Bergqvist</p><p class="date">May 16</p><p class="lead">{LEAD}</p>',
}


@pytest.mark.parametrize("body", SHOWN.values(), ids=list(SHOWN))
def test_visible_standfirst_beats_the_description(body: str) -> None:
    assert read(SHARED, body).article.description == LEAD


def test_a_script_that_says_more_in_a_letter_needs_fewer_of_them() -> None:
    lead = "60년 만에 교체… 빛 43㎞까지 닿아"
    body = f'<h3 class="article-header__subhead">{lead}</h3><div class="byline">홍다솔 기자</div>'
    assert read(body=body, h1="새 등대 불 밝힌 날, 섬 주민이 모였다", lang="ko").article.description == lead


BEGUN = "Officials say 40 villages are under water."


@pytest.mark.parametrize("body", ["<div>{}</div>", "<table><tr><td><span>{}</span></table>"])
def test_what_a_description_only_begins_is_read_whole(body: str) -> None:
    whole = f"{BEGUN[:-1]}; aid groups warn of cholera."
    head = f'<meta property="og:description" content="{BEGUN}">'
    assert read(head, body.format(whole)).article.description == whole


BESIDE = {
    "a caption": f'<figure><img src="/a.jpg"><figcaption class="description">{LEAD}</figcaption></figure>',
    "an author's life": f'<p class="author-bio description">{LEAD}</p>',
    "a newsletter": f'<aside class="newsletter"><p class="intro">{LEAD}</p></aside>',
    "a teaser that is a link": f'<a href="/other"><p class="teaser">{LEAD}</p></a>',
    "a picture's description": f'<div class="img-description"><span>{LEAD}</span> <span>Photo: Tom Quill</span></div>',
    "what repeats a picture's alternative text": (
        f'<div><a><img alt="{LEAD}" src="/a"></a><div><span class="description">{LEAD}</span></div></div>'
    ),
    "a box with a caption in it": f'<div class="intro"><div class="photo-credit">A bridge.</div> <p>{LEAD}</p></div>',
    "the story itself, called teaser": (
        f'<div class="teaser-content"><section><p>{LEAD} And so on and on.</p></section>'
        f"<div>Subscribe</div><section><p>{LEAD} And on and on again.</p></section></div>"
    ),
    "a label": '<p class="subtitle">Lindvik, the harbour and its bridge</p>',
}


@pytest.mark.parametrize("body", BESIDE.values(), ids=list(BESIDE))
def test_what_stands_beside_the_story_is_no_standfirst(body: str) -> None:
    assert read(SHARED, body).article.description == META


STATED: dict[str, tuple[str, dict[str, Any] | None, str]] = {
    "two witnesses against a caption in JSON-LD": (
        SHARED,
        {"description": "A view of the bridge in the evening."},
        META,
    ),
    "the headline again is none": (f'<meta name="description" content="{META}">', {"description": TITLE}, META),
    "a slogan of the site is none": (
        (
            '<meta property="og:site_name" content="Lindvik"><meta name="description" content="Lindvik is yours.">'
            f'<meta property="og:description" content="{META}">'
        ),
        None,
        META,
    ),
    "the longer of two cut alike": (
        f'<meta property="og:description" content="{META[:70]}..."><meta name="description" content="{META}">',
        None,
        META,
    ),
    "entities are decoded": (
        '<meta name="description" content="Bridge &amp;amp; harbour, and who pays for them">',
        None,
        "Bridge & harbour, and who pays for them",
    ),
}


@pytest.mark.parametrize(("head", "ld", "wanted"), STATED.values(), ids=list(STATED))
def test_description_in_metadata(head: str, ld: dict[str, Any] | None, wanted: str) -> None:
    assert read(head, ld=ld).article.description == wanted


def test_no_standfirst_is_made_up() -> None:
    assert read().article.description is None


WRITTEN = "Nine councillors said yes and four said no: how the bridge came back, and what the bakery thinks of it."


@pytest.mark.parametrize(
    ("meta", "body", "wanted"),
    [
        (WRITTEN, f"<h2>{LEAD}</h2>", WRITTEN),
        (f"Bridge test 2024 ✓ All facts ✓ {WRITTEN}", f"<h2>{LEAD}</h2>", LEAD),
        ("The bridge across the harbour of Lindvik was opened to cars again, eight months", f"<h2>{LEAD}</h2>", LEAD),
    ],
    ids=["written", "made for search", "cut from the text"],
)
def test_what_all_metadata_agree_on_beats_another_subline(meta: str, body: str, wanted: str) -> None:
    head = f'<meta name="description" content="{meta}"><meta property="og:description" content="{meta}">'
    assert read(head, body, ld={"description": meta}).article.description == wanted


def test_a_pull_quote_under_the_headline_says_less_than_the_description() -> None:
    assert read(SHARED, '<p class="subtitle">"We never meant to upset anyone."</p>').article.description == META


def test_a_description_of_the_site_says_less_than_what_is_shown() -> None:
    about = "All news from the coast, sport and culture, every day in the Lindvik Post"
    head = f'<meta property="og:site_name" content="Lindvik Post"><meta name="description" content="{about}">'
    assert read(head, f'<p class="c-7">{LEAD}</p><div class="date">16 May 2024</div>').article.description == LEAD


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (f"{LEAD} Read more at The Buoy.", LEAD),
        (f"{LEAD} Continue reading {TITLE}", LEAD),
        (f"{LEAD} Jetzt weiterlesen!", LEAD),
        (f'{LEAD}&lt;a class="more" href="/x"&gt;Lees meer&lt;/a&gt;', LEAD),
        (f"&lt;p&gt;{LEAD}&lt;/p&gt;", LEAD),
        (f"{LEAD} |", LEAD),
        (f"{LEAD} | Lindvik | The Lindvik Post", LEAD),
        (f"{LEAD}...", LEAD),
        ("The bridge is open | at last, eight months late", "The bridge is open | at last, eight months late"),
        (f"{LEAD} Read more about it. Then decide.", f"{LEAD} Read more about it. Then decide."),
    ],
)
def test_what_is_put_behind_a_description_is_no_part_of_it(words: str, wanted: str) -> None:
    assert read(f"<meta name='description' content='{words}'>").article.description == wanted


def test_the_whole_story_is_no_description() -> None:
    story = " ".join([LEAD] * 12)
    head = f'<meta property="og:description" content="{LEAD}">'
    assert read(head, ld={"description": story}).article.description == LEAD


def test_what_all_metadata_cut_from_the_text_behind_its_dateline_yields_to_a_short_subline() -> None:
    cut = "Cars cross the bridge again eight months after the ferry hit it, and nobody knows who pays"
    line = "Nine of the councillors voted for it, two against"
    head = f'<meta name="description" content="{cut}"><meta property="og:description" content="{cut}">'
    body = f"<h2>{line}</h2><div><p>(LNA) - LINDVIK, 8 MAR - {cut} for the repairs.</p></div>"
    assert read(head, body, ld={"description": cut}).article.description == line


def test_a_slogan_with_one_word_of_the_headline_is_still_the_sites() -> None:
    about = "All about the bridge and other news, sport and culture, every day on QV Coast."
    head = f'<meta property="og:site_name" content="QV"><meta property="og:description" content="{about}">'
    assert read(head, ld={"description": LEAD}).article.description == LEAD


def test_a_standfirst_may_be_an_item_that_is_called_so() -> None:
    body = f'<ul class="subheadlines"><li class="subheadline"><p class="standfirst">{LEAD}</p></li></ul>'
    assert read(SHARED, body).article.description == LEAD
    assert read(SHARED, f'<ul><li><p class="standfirst">{LEAD}</p></li></ul>').article.description == META


def test_what_a_voice_reads_out_first_is_the_story_and_no_standfirst() -> None:
    head = f'<meta property="og:description" content="{META}">'
    assert read(head, f'<p id="speakable-summary">{LEAD}</p>').article.description == META


LOOSE = {
    "a list of one": f'<ul class="summary-list"><li>{LEAD}</li></ul>',
    "a paragraph over a line that says by": f'<p class="css-8">{LEAD}</p><div class="css-7">By Ada Bergqvist</div>',
}


@pytest.mark.parametrize("body", LOOSE.values(), ids=LOOSE)
def test_a_standfirst_that_hardly_anything_names(body: str) -> None:
    assert read(SHARED, body).article.description == LEAD


def test_a_list_of_points_is_no_standfirst() -> None:
    points = f'<ul class="summary-list"><li>{LEAD}</li><li>The repairs took eight months in all.</li></ul>'
    assert read(SHARED, points).article.description == META


def test_a_first_paragraph_set_larger_is_the_storys_own() -> None:
    head = f'<meta property="og:description" content="{META}">'
    assert read(head, f'<p class="article-first-paragraph">{LEAD}</p>').article.description == META


def test_a_subdeck_is_a_standfirst() -> None:
    assert read(SHARED, f'<p class="article__subdeck">{LEAD}</p>').article.description == LEAD


def test_five_words_in_a_heading_beside_the_headline_are_a_standfirst() -> None:
    assert read(body="<h3>Cars cross the harbour again</h3>").article.description is None
    assert read(body="<h3>Everybody crosses the harbour again</h3>").article.description is not None
    short = "<p>Cars now cross the whole harbour.</p><div>Published 6 February 2024 06:02</div>"
    assert read(body=short).article.description == "Cars now cross the whole harbour."


def test_a_cut_description_is_told_where_another_source_has_the_whole() -> None:
    whole = "The ferry to Tessel island sails again from Thursday, and the harbour office promises two crossings."
    page = (
        f'<meta property="og:description" content="{whole}"><script type="application/ld+json">'
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens", "description": '
        f'"{whole[:50]}..."}}</script>'
    )
    assert newsmeta.read(page).article.description == whole
    assert "truncated-standfirst" in {found.rule for found in newsmeta.check(page, profile="pedantic").findings}


def test_one_item_of_a_list_named_for_the_standfirst() -> None:
    body = f'<ul class="subtitulos"><li class="subtitulo">{LEAD}</li></ul>'
    assert read(SHARED, body).article.description == LEAD


def test_a_smallest_heading_that_its_name_calls_a_standfirst() -> None:
    assert read(SHARED, f'<h6 class="bajada">{LEAD}</h6>').article.description == LEAD


def test_who_wrote_and_when_is_no_standfirst_whatever_its_name() -> None:
    line = "Povilas Aleksandras, Lindvik University, professor of history, Marsh.lt 2024.03.31 19:59"
    summary = "The bridge cost twice what was planned, and nobody at the town hall wants to say why that is so."
    body = f'<div class="info-lead">{line}</div><p class="text-lead">{summary}</p>'
    assert read(body=body).article.description == summary


def test_a_sentence_in_a_division_of_a_page_without_a_headline_is_no_standfirst() -> None:
    opened = f"<p>The bridge is open.</p><div>{LEAD}</div>"
    assert read(body=opened, h1="").article.description != LEAD


def test_a_note_that_ends_in_a_link_to_a_series_is_no_standfirst() -> None:
    note = '<p class="teaser">This story is part of our special report <a href="/special">Harbours in winter</a></p>'
    assert read(SHARED, note).article.description == META


def test_a_description_leaves_the_sites_name_behind_where_another_source_does() -> None:
    head = f'<meta name="description" content="{META} - Lindvik Post"><meta property="og:description" content="{META}">'
    assert read(head).article.description == META


APART = {
    "a class of its own": (f'<p class="c-7">{LEAD}</p>', '<p class="c-9">'),
    "a box of its own": (f'<div class="c-7"><p>{LEAD}</p></div>', "<p>"),
    "a heading": (f"<h2>{LEAD}</h2>", "<p>"),
    "in bold letters": (f"<b><p>{LEAD}</p></b>", "<p>"),
}


@pytest.mark.parametrize(("first", "start"), APART.values(), ids=list(APART))
def test_a_first_paragraph_made_otherwise_than_the_story_is_its_standfirst_where_nothing_else_is(
    first: str, start: str
) -> None:
    buttons = "<div>" + "<span><i></i></span>" * 40 + "</div>"
    story = STORY.replace("<p>", start)
    page = f"<html lang=en><body><h1>{TITLE}</h1>{buttons}<div class=s>{first}{story}</div>"
    assert newsmeta.read(page).article.description == LEAD
    assert newsmeta.read(page.replace("<body>", f"{SHARED}<body>")).article.description == META


def test_a_first_paragraph_made_as_the_others_is_no_standfirst() -> None:
    buttons = "<div>" + "<span><i></i></span>" * 40 + "</div>"
    page = f"<html lang=en><body><h1>{TITLE}</h1>{buttons}<div class=s><p>{LEAD}</p>{STORY}</div>"
    assert newsmeta.read(page).article.description is None


@pytest.mark.parametrize("story", [STORY.replace("<p>", '<p class="paid">'), f'<div class="paid">{STORY}</div>'])
def test_the_free_paragraph_before_what_is_paid_for_is_no_standfirst(story: str) -> None:
    buttons = "<div>" + "<span><i></i></span>" * 40 + "</div>"
    page = f"<html lang=en><body><h1>{TITLE}</h1>{buttons}<div class=s><p>{LEAD}</p>{story}</div>"
    assert newsmeta.read(page).article.description is None


def test_a_standfirst_with_a_link_without_words_behind_it() -> None:
    shown = f'<p class="standfirst">{LEAD[:-1]} <a href="#share"><svg></svg></a></p>'
    assert read(SHARED, shown).article.description == LEAD[:-1]
