"""Headlines through the whole flow: the story's own words, without site, section and kicker."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.pages import STORY, TITLE, read

OTHER = "Lindvik harbour bridge: what drivers need to know now"
BREADCRUMB = f"<nav><ol><li><h1>{OTHER}</h1></li></ol></nav>"


def test_a_microformats_entry_title_beats_a_title_that_tells_of_nothing() -> None:
    page = (
        f"<title>News from The Allied Marsh Press</title><table><tr><td><div class='hnews hentry'>"
        f"<span class='entry-title'><b>{TITLE}</b></span><div class='entry-content'>{STORY}</div></div></table>"
    )
    assert newsmeta.read(page).article.headline == TITLE


def og(title: str, name: str = "og:title") -> str:
    return f'<meta property="{name}" content="{title}">'


CASES = {
    "the h1 beats a search title": (f"<title>{OTHER}</title>", TITLE, {"headline": OTHER}, TITLE),
    "the h1 beats everything declared alike": (
        og(OTHER) + f"<title>{OTHER}</title>",
        TITLE,
        {"headline": OTHER},
        TITLE,
    ),
    "JSON-LD where there is no heading": (og(OTHER), "", {"headline": TITLE}, TITLE),
    "og:title where there is nothing else": (og(TITLE), "", None, TITLE),
    "a title alone loses its site": (
        f'<title>{TITLE} | The Lindvik Post</title><meta property="og:site_name" content="The Lindvik Post">',
        "",
        None,
        TITLE,
    ),
    "og:title with site": (
        og(TITLE + " - Lindvik Post") + '<meta property="og:site_name" content="Lindvik Post">',
        "",
        None,
        TITLE,
    ),
    "a tail that another witness lacks": (og(TITLE) + f"<title>{TITLE} – Regional – LP24</title>", "", None, TITLE),
    "a dash inside the headline stays": (
        og("Bridge open - and closed again"),
        "",
        None,
        "Bridge open - and closed again",
    ),
    "entities of entities are decoded": (
        og("Fish &amp;amp;amp; ships: the bridge story"),
        "",
        None,
        "Fish & ships: the bridge story",
    ),
    "control characters are not read": (
        og("Fish & ships:\u0010 the bridge story"),
        "",
        None,
        "Fish & ships: the bridge story",
    ),
    "soft hyphens are not read": (
        "",
        "Har\u00adbour bridge re\u00adopens in Lindvik",
        None,
        "Harbour bridge reopens in Lindvik",
    ),
    "a drawing's style sheet is not read": (
        og(OTHER),
        f"<svg><style>.st0{{fill:#003865;}}</style></svg>{TITLE}",
        None,
        TITLE,
    ),
    "a kicker element is cut": ("", f'<span class="kicker">Traffic</span> {TITLE}', None, TITLE),
    "a marked kicker is cut though another headline is declared": (
        og(OTHER),
        f'<span class="kicker">Traffic</span> {TITLE}',
        {"headline": OTHER},
        TITLE,
    ),
    "a kicker that og:title lacks is cut": (
        og(TITLE),
        f'<span class="kicker">Traffic</span> {TITLE}',
        {"headline": f"Traffic: {TITLE}"},
        TITLE,
    ),
    "a link to the section inside the h1": (
        og(TITLE),
        f'<a href="/traffic">Traffic</a><span>{TITLE}</span>',
        None,
        TITLE,
    ),
    "a meta tag called headline": (og(f"{TITLE}-Traffic") + og(TITLE, "headline"), "", None, TITLE),
    "a kicker that the paper states everywhere stays": (
        og(f"Traffic: {TITLE}"),
        f'<span class="kicker">Traffic</span>: {TITLE}',
        {"headline": f"Traffic: {TITLE}"},
        f"Traffic: {TITLE}",
    ),
    "a kicker of several words that structured data and the card for sharing agree on stays": (
        og(f"After the storm: {TITLE}"),
        TITLE,
        {"headline": f"After the storm: {TITLE}"},
        f"After the storm: {TITLE}",
    ),
    "a section that both put in front is cut": (
        og(f"Traffic: {TITLE}"),
        TITLE,
        {"headline": f"Traffic: {TITLE}"},
        TITLE,
    ),
    "a stated kicker that another witness lacks is cut": (og(TITLE), "", {"headline": f"Traffic: {TITLE}"}, TITLE),
    "a section with a bar is cut": (og(TITLE), f"Politics | {TITLE}", None, TITLE),
    "the site's name in the h1 is no headline": (
        f'<title>{TITLE}</title><meta property="og:site_name" content="Lindvik Post">',
        "Lindvik Post",
        None,
        TITLE,
    ),
    "a section over the story is no headline": (f"<title>{TITLE}</title>", "Health and Allergies", None, TITLE),
    "an element of its own at the start, of which other titles know nothing": (
        og(TITLE),
        f"<span>Lindvik / </span>{TITLE}",
        {"headline": TITLE},
        TITLE,
    ),
    "the site's name before a title": (
        f'<title>Lindvik Post: {TITLE}</title><meta property="og:site_name" content="Lindvik Post">',
        "",
        None,
        TITLE,
    ),
    "the section as tail of a title": (
        og(f"{TITLE} | Sport") + '<meta property="article:section" content="Sport">',
        "",
        None,
        TITLE,
    ),
}


@pytest.mark.parametrize(("head", "h1", "ld", "wanted"), CASES.values(), ids=list(CASES))
def test_headline(head: str, h1: str, ld: dict[str, str] | None, wanted: str) -> None:
    assert read(head, h1=h1, ld=ld).article.headline == wanted


@pytest.mark.parametrize(
    "held",
    [
        f'<p class="titre">{TITLE}</p>',
        f'<b><font size="5">{TITLE}</font></b>',
        f'<table><tr><td class="contentheading">{TITLE}</td></tr></table>',
        f'<h2 class="titulo">{TITLE}</h2>',
    ],
)
@pytest.mark.parametrize("title", [f"Lindvik Post - {TITLE}", f"{TITLE} » Lindvik Post", f":: Lindvik :: {TITLE}"])
def test_a_page_without_headings_spells_its_title_out(held: str, title: str) -> None:
    assert read(f"<title>{title}</title>", held, h1="").article.headline == TITLE


def test_smaller_heading_that_repeats_a_declared_title_beats_the_search_title() -> None:
    reading = read(og(TITLE), f'<h2 class="headline">{TITLE}</h2>', h1="", ld={"headline": OTHER})
    assert reading.article.headline == TITLE


def test_smaller_heading_that_only_a_vendors_title_repeats_beats_the_title_for_sharing() -> None:
    reading = read(og(OTHER) + og(TITLE, "sailthru.title") + f"<title>{OTHER}</title>", f"<h2>{TITLE}</h2>", h1="")
    assert reading.article.headline == TITLE


def test_a_smaller_heading_whose_inner_element_is_named_for_a_title() -> None:
    heading = f'<h2><span class="story__kicker">Traffic</span> <span class="story__headline">{TITLE}</span></h2>'
    assert read(f"<title>{OTHER}</title>", BREADCRUMB + heading, h1="").article.headline == TITLE


def test_heading_in_breadcrumbs_is_not_over_the_story() -> None:
    reading = read(og(TITLE), BREADCRUMB, h1="", ld={"headline": TITLE})
    assert reading.article.headline == TITLE
    assert all(evidence.text != OTHER for evidence in reading.ledger.of("headline"))


@pytest.mark.parametrize(
    "over",
    [
        '<div id="msg"><a href="/story/9"><h1>Markets open lower for the third day in a row</h1></a></div>',
        '<form action="/weather"><h1>Find the weather for your own town</h1><input name="zip"></form>',
        '<div class="search-box"><h1>Find the weather for your own town</h1></div>',
        '<div class="ticker"><h1>Markets open lower for the third day in a row</h1></div>',
    ],
)
@pytest.mark.parametrize("heading", ["h1", "h2"])
def test_a_heading_over_the_page_is_not_over_the_story(over: str, heading: str) -> None:
    body = f'{over}<div class="story"><{heading}>{TITLE}</{heading}></div>'
    assert read(og(TITLE), body, h1="", ld={"headline": TITLE}).article.headline == TITLE


def test_a_class_for_marking_words_found_by_search_says_nothing() -> None:
    body = f'<h1 class="doc-name js-search-mark">{TITLE}</h1>'
    assert read(og(OTHER), body, h1="").article.headline == TITLE


@pytest.mark.parametrize(
    "box",
    ["overflow-hidden", "field field-label-hidden", "sticker-boundary", "hidden md:block", "catalogo", "hidden-xs"],
)
def test_classes_of_layout_hide_no_headline(box: str) -> None:
    body = f'<div class="{box}"><h1 class="t-1">{TITLE}</h1></div>'
    assert read(og(OTHER), body, h1="").article.headline == TITLE


def test_a_body_with_a_logo_of_its_own_holds_the_headline() -> None:
    page = (
        f'<html><head>{og(OTHER)}</head><body class="single wp-custom-logo"><h1>{TITLE}</h1><p>It is open.</p></body>'
    )
    assert newsmeta.read(page).article.headline == TITLE


def test_part_of_a_headline_in_a_box_that_cuts_what_overflows_is_no_kicker() -> None:
    half, rest = TITLE[:14], TITLE[15:]
    assert read(h1=f'<span class="overflow-hidden">{half}</span> {rest}').article.headline == TITLE


def test_a_form_round_the_whole_page_holds_its_headline() -> None:
    page = f"<form><h1>{TITLE}</h1>{'<p>The bridge was opened to cars again.</p>' * 40}</form>"
    assert read(og(OTHER), page, h1="").article.headline == TITLE


def test_a_heading_over_the_story_beats_the_one_in_the_breadcrumbs_that_metadata_repeat() -> None:
    line = "Harbour bridge in Lindvik: cars are back, the bill is not paid"
    body = f'{BREADCRUMB}<h2 class="story-headline">{line}</h2>'
    assert read(og(OTHER), body, h1="", ld={"headline": OTHER}).article.headline == line
    assert read(og(OTHER), body, h1="", ld={"headline": TITLE}).article.headline == TITLE


def test_losing_headlines_are_kept_with_the_reason() -> None:
    reading = read(og(OTHER), ld={"headline": OTHER})
    lost = {row.evidence.how: row.why for row in reading.evidence["headline"] if not row.won}
    assert set(lost) == {"og:title", "NewsArticle.headline"}
    assert all("scored" in why for why in lost.values())


def test_a_chinese_headline_with_a_blank_is_kin_to_its_title() -> None:
    title = "市议会表决 起重机保留"
    assert read(f"<title>{title}|港口|起重机_海滨新闻_海滨网</title>", h1=title, lang="zh").article.headline == title


def test_a_blogs_name_over_its_post_is_no_headline_but_the_publisher() -> None:
    top = '<h1><a href="https://tide.blogs.example/journal/">Tidewater Journal</a></h1>'
    reading = read(
        "<title>Tidewater Journal: Birds of the mudflats</title>",
        f"{top}<h3>Birds of the mudflats</h3>",
        h1="",
        url="https://tide.blogs.example/journal/2010/birds.html",
    )
    assert reading.article.headline == "Birds of the mudflats"
    assert reading.article.publisher is not None
    assert reading.article.publisher.name == "Tidewater Journal"


def test_a_kicker_of_one_word_counts_where_the_card_for_sharing_has_it_and_nobody_the_rest() -> None:
    kicked = (
        '<span class="kicker">Report</span><span class="sr-only">: </span><span>Lindvik bridge waits for spring</span>'
    )
    whole = "Report: Lindvik bridge waits for spring"
    assert read(og(whole), h1=kicked, ld={"headline": "Lindvik: bridge waits"}).article.headline == whole
    rest = "Lindvik bridge waits for spring"
    assert read(og(whole), h1=kicked, ld={"headline": rest}).article.headline == rest


def test_what_follows_a_dash_stays_where_the_heading_and_another_source_say_it() -> None:
    whole = "I lived on the ferry for a month — and the cabin was warm"
    short = "I lived on the ferry for a month"
    assert read(og(short), h1=whole, ld={"headline": whole}).article.headline == whole


def test_a_blogs_name_in_a_heading_that_leads_home_is_the_publisher() -> None:
    top = '<div id="top"><h1><a href="http://mud.example/">Mudlark</a></h1></div>'
    reading = read("<title>Mudlark » Archive</title>", f"{top}<h2>{TITLE}</h2>", h1="", url="http://mud.example/a.html")
    assert reading.article.publisher is not None
    assert reading.article.publisher.name == "Mudlark"


HEADINGS = {
    "a line break": TITLE.replace(" after", "<br>after"),
    "a drawing with a title": f"<svg><title>Plus</title></svg>{TITLE}",
    "a badge behind it": f'{TITLE} <span class="tag">Premium</span>',
    "a badge before it": f"<span>Premium</span> {TITLE}",
}


@pytest.mark.parametrize("heading", HEADINGS.values(), ids=HEADINGS)
def test_what_stands_in_a_heading_beside_its_words(heading: str) -> None:
    assert read(og(TITLE), h1=heading).article.headline == TITLE


def test_a_last_word_in_italics_is_no_badge() -> None:
    assert read("<title>Lindvik Post</title>", h1=f"{TITLE} <em>again</em>").article.headline == f"{TITLE} again"


@pytest.mark.parametrize(
    "form", ["{} : {}", "{} :: {}", "{} « {}", "{} ~ {}", "{} < {}", "{1} » {0}", "{1} - {0}", "{1} | {0}"]
)
def test_the_sites_name_leaves_a_lone_title(form: str) -> None:
    title = form.format(TITLE, "Lindvik Post")
    assert read(f"<title>{title}</title>", h1="", url="https://www.lindvikpost.example/a").article.headline == TITLE


CALLED = {
    "a division": "<div class=head>{}</div>",
    "a cell": '<table><tr><td class="news_title"><b>{}</b></table>',
    "a Spanish name": "<div class=titular>{}</div>",
    "a span": '<span id="titulo">{}</span>',
}


@pytest.mark.parametrize("held", CALLED.values(), ids=list(CALLED))
def test_a_class_gives_the_headline_away_where_titles_name_the_site_only(held: str) -> None:
    page = f"<html lang=en><title>The Post of Lindvik - Daily news</title><body>{held.format(TITLE)}{STORY}"
    assert newsmeta.read(page).article.headline == TITLE


@pytest.mark.parametrize(
    "head", ["<title>Ferry to Tarnby sails again from Monday on | Lindvik Post</title>", ""], ids=["another", "none"]
)
def test_what_is_called_a_title_is_none_beside_another_title_or_without_any(head: str) -> None:
    page = f"<html lang=en>{head}<body><div class=title>More news from the coast</div>{STORY}"
    assert newsmeta.read(page).article.headline != "More news from the coast"


def test_a_chinese_title_is_parted_by_a_hyphen_without_blanks() -> None:
    title, told = (
        "滨河老桥拆除工程启动 市民排队留影",
        "市议会周二深夜经过四个多小时的辩论，决定推迟港口片区的改造工程。" * 3,
    )
    page = f'<html lang="zh"><title>{title}-滨河晚报网</title><div class="t">{title}</div><p>{told}</p>'
    article = newsmeta.read(page).article
    assert article.headline == title
    assert article.publisher is not None
    assert article.publisher.name == "滨河晚报网"


def test_a_kicker_in_a_part_of_its_own_goes_where_titles_end_in_the_rest() -> None:
    h1 = "<span class=a1>Neighbours in shock</span><span class=a2>“It sounded like a train in the night”</span>"
    head = '<meta property="og:title" content="Rockfall near Lindvik: “It sounded like a train in the night”">'
    assert read(head, h1=h1).article.headline == "“It sounded like a train in the night”"
    assert read(h1=h1).article.headline == "Neighbours in shock “It sounded like a train in the night”"


def test_a_kicker_in_a_part_of_its_own_goes_although_the_mark_up_of_the_heading_itself_holds_it() -> None:
    kicker, title = "Neighbours in shock", "“It sounded like a train in the night”"
    head = f'<meta property="og:title" content="Rockfall near Lindvik: {title}">'
    h1 = f"<span class=a1>{kicker}</span><span> - </span><span class=a2>{title}</span>"
    page = (
        f"<html><head>{head}</head><body itemscope itemtype='https://schema.org/NewsArticle'>"
        f"<h1 itemprop=headline>{h1}</h1>{STORY}"
    )
    assert newsmeta.read(page).article.headline == title


NO_HEADLINE = {
    "a heading inside the story": ("", '<h2 class="copytext__headline">Harbour bridge: the long repairs</h2>'),
    "a teaser behind it": (
        "",
        '<h3 class="card-title"><a href="/news/2024/b-1.html">Harbour bridge: repairs in pictures</a></h3>',
    ),
    "a teaser before it": (
        '<a href="/news/2024/b-1.html"><h3 class="card-title">Harbour bridge: repairs in pictures</h3></a>',
        "",
    ),
    "a standfirst": ('<h2 class="sub-headline">The repairs of the harbour bridge took eight months</h2>', ""),
    "a topic": ('<h4 class="tag">Harbour bridge</h4>', ""),
}


@pytest.mark.parametrize(("before", "after"), NO_HEADLINE.values(), ids=list(NO_HEADLINE))
def test_a_smaller_heading_is_no_headline_beside_a_title(before: str, after: str) -> None:
    head = "<title>Harbour bridge reopens after eight months of repairs - Lindvik Post</title>"
    page = f"<html lang=en><head>{head}</head><body>{before}{STORY}{after}</body></html>"
    assert newsmeta.read(page, url="https://www.lindvikpost.example/a").article.headline == TITLE


@pytest.mark.parametrize("names", ["", ' class="page_ttl is_blind"'])
def test_the_sites_own_name_in_two_parts_is_no_headline(names: str) -> None:
    head = f"<title>{TITLE}</title>"
    body = f"<h1{names}>Lindvik Post News | Lindvik Post Online</h1><h1>{TITLE}</h1>"
    assert newsmeta.read(f"<html><head>{head}</head><body>{body}{STORY}").article.headline == TITLE


def test_a_heading_hidden_from_those_who_see_is_no_headline() -> None:
    body = f'<h1 class="page_ttl is_blind">All that this story tells you</h1><h3>{TITLE}</h3>{STORY}'
    assert newsmeta.read(f"<html lang=en><head><title>{TITLE}</title></head><body>{body}").article.headline == TITLE


@pytest.mark.parametrize("tag", ["hgroup", "header"])
def test_a_smaller_heading_in_a_storys_head_is_its_headline_beside_a_title_for_search(tag: str) -> None:
    title = "Harbour bridge of Lindvik: reopening after eight months"
    page = f"<html lang=en><head><title>{title}</title></head><body><{tag}><h2>{TITLE}</h2></{tag}>{STORY}"
    assert newsmeta.read(page).article.headline == TITLE
