"""Pictures in the head of a story and their words: what nothing names, what metadata name, what is the page's own."""

from __future__ import annotations

import pytest

import newsmeta

URL = "https://news.example/2026/story-of-the-bridge"
TEXT = "<p>" + "The old bridge over the Wend was opened to walkers again after a long winter. " * 6 + "</p>"
TOLD = ("a.jpg", "The mayor waves.", "Ada Moor/AFP")
NAMED = '<meta property="og:image" content="https://news.example/media/bridge-wend-4711.jpg">'
CAPTIONED = "<figure><img src=/media/bridge-wend-4711.jpg><figcaption>The mayor waves.</figcaption></figure>"


def pictures(lead: str, inside: str = "", head: str = "") -> list[tuple[str, str, str]]:
    html = (
        f"<html lang=en><head><title>Bridge</title>{head}</head><body><main><article><h1>Bridge over the Wend</h1>"
        f"{lead}<div class=story>{TEXT}{inside}{TEXT}</div></article></main></body></html>"
    )
    images = newsmeta.read(html, url=URL).article.images
    return [((one.url or "").rsplit("/", 1)[-1], one.caption or "", one.credit or "") for one in images]


LEADS = {
    "words that end in a credit": "<div><img src=/a.jpg><p>The mayor waves. Photo: Ada Moor/AFP</p></div>",
    "a credit that is called a byline": "<div><img src=/a.jpg><div>The mayor waves."
    "<span class=hero__byline>Photo: Ada Moor/AFP</span></div></div>",
    "the alternative text again": '<div><img src=/a.jpg alt="The mayor waves. Photo: Ada Moor/AFP">'
    "<div>The mayor waves. Photo: Ada Moor/AFP</div></div>",
    "words behind what says nothing": "<div><span><img src=/a.jpg><meta itemprop=width content=9></span>"
    "<small>The mayor waves. Photo: Ada Moor/AFP</small></div><p>By Jan Berg</p>",
    "a cite beside the caption": "<figure><img src=/a.jpg><div><figcaption>The mayor waves.</figcaption>"
    "<cite>Photo: Ada Moor/AFP</cite></div></figure>",
    "an author outside, a credit inside": "<div><span class=author>Jan Berg</span><div><img src=/a.jpg>"
    "<p class=caption>The mayor waves. Photo: Ada Moor/AFP</p></div></div>",
    "the credit on the first line": "<div><img src=/a.jpg><div class=image-caption>© Ada Moor/AFP"
    "<div>The mayor waves.</div></div></div>",
    "spans with nothing between them": "<figure><img src=/a.jpg><figcaption><span>The mayor waves.</span>"
    "<span>Ada Moor/AFP</span></figcaption></figure>",
    "brackets outside the credit's element": "<figure><img src=/a.jpg><figcaption><span>The mayor waves.</span> "
    "(<small>Photo: Ada Moor/AFP</small>)</figcaption></figure>",
    "attributes of a part of the figure": "<figure><img src=/a.jpg><div data-c-caption='The mayor waves.'"
    " data-c-credit='Ada Moor/AFP'></div></figure>",
    "lines of a table": "<table><tr><td><img src=/a.jpg></td></tr><tr><td>The mayor waves.</td></tr>"
    "<tr><td>Photo by Ada Moor/AFP</td></tr></table>",
    "a dash left before the credit": "<figure><img src=/a.jpg><figcaption>The mayor waves. - "
    "<span class=credit>Ada Moor/AFP</span></figcaption></figure>",
    "caption and credit in what is called a credit": "<div><img src=/a.jpg><div class=credit-row>The mayor waves."
    " (Photo: Ada Moor/AFP)</div></div>",
    "a counter before the caption": "<figure><img src=/a.jpg><figcaption>2/28 The mayor waves. © Ada Moor/AFP"
    "</figcaption></figure>",
}


@pytest.mark.parametrize("lead", LEADS.values(), ids=LEADS)
def test_a_lead_picture_keeps_its_words(lead: str) -> None:
    assert pictures(lead) == [TOLD]


def test_wrappers_that_say_nothing_are_no_distance() -> None:
    lead = (
        f"<div>{'<div>' * 6}<img src=/a.jpg>{'</div>' * 6}<small class=photo__credit>Photo: Ada Moor/AFP</small></div>"
    )
    assert pictures(lead) == [("a.jpg", "", "Ada Moor/AFP")]


def test_a_modifier_names_the_source() -> None:
    part = "<span class='caption__part caption__part--{}'>{}</span>"
    told = part.format("title", "The mayor waves.") + part.format("source", "WEND")
    assert pictures(f"<figure><img src=/a.jpg><figcaption>{told}</figcaption></figure>") == [
        ("a.jpg", "The mayor waves.", "WEND")
    ]


def test_a_name_and_its_agency_in_an_element_are_one_credit() -> None:
    told = "<span>The mayor waves to the crowd.</span><span>Ada Moor (EFE)</span>"
    assert pictures(f"<figure><img src=/a.jpg><figcaption>{told}</figcaption></figure>") == [
        ("a.jpg", "The mayor waves to the crowd.", "Ada Moor (EFE)")
    ]


@pytest.mark.parametrize("credit", ["(Town of Wend)", "(Ada Moor)"])
def test_brackets_in_an_element_of_their_own_hold_the_credit(credit: str) -> None:
    told = f"<figure><img src=/a.jpg><figcaption>The mayor waves. <em>{credit}</em></figcaption></figure>"
    assert pictures(told) == [("a.jpg", "The mayor waves.", credit[1:-1])]
    kept = told.replace(credit, "(File photo)")
    assert pictures(kept)[0][1].startswith("The mayor waves.")
    assert pictures(kept)[0][2] == ""


def test_an_article_behind_the_story_is_another() -> None:
    lead = "<figure><img src=/a.jpg><figcaption>The mayor waves. <cite>Ada Moor/AFP</cite></figcaption></figure>"
    other = lead.replace("/a.jpg", "/b.jpg").replace("mayor waves", "ferry stops")
    html = (
        f"<html lang=en><body><main><article><h1>Bridge over the Wend</h1>{lead}{TEXT}</article>"
        f"<article><h1>Ferry stops</h1>{other}{TEXT[:200]}</p></article></main></body></html>"
    )
    assert [one.caption for one in newsmeta.read(html, url=URL).article.images] == ["The mayor waves."]


def test_a_slash_between_two_credits_is_no_caption() -> None:
    told = "<span class=credit>Photo by ada</span> / <span class=distributor>Example Images</span>"
    assert pictures(f"<figure><img src=/a.jpg><figcaption>{told}</figcaption></figure>") == [
        ("a.jpg", "", "ada Example Images")
    ]


def test_the_length_of_a_recording_is_no_credit() -> None:
    told = "<span class=byline>03:07 Min. </span><span class=byline>| 25.04.24</span><p>The mayor waves.</p>"
    assert pictures(f"<figure><img src=/a.jpg><figcaption>{told}</figcaption></figure>") == [
        ("a.jpg", "The mayor waves.", "")
    ]


def test_a_source_of_the_text_is_no_credit() -> None:
    assert pictures("<div><img src=/a.jpg><span>Source: Wend Gazette</span></div>") == [("a.jpg", "", "")]


def test_a_picture_right_in_the_head_takes_the_caption_that_follows() -> None:
    lead = "<img src=/a.jpg><div class=image-caption>The mayor waves.<span class=credit>Ada Moor/AFP</span></div>"
    assert pictures(lead) == [TOLD]


@pytest.mark.parametrize("box", ["<div class=story-promo>{}</div>", "<aside>{}</aside>"])
def test_a_box_of_the_picture_that_metadata_name_is_the_storys(box: str) -> None:
    assert pictures(box.format(CAPTIONED), head=NAMED) == [("bridge-wend-4711.jpg", "The mayor waves.", "")]
    assert pictures(box.format(CAPTIONED.replace("4711", "8888")), head=NAMED) == [("bridge-wend-4711.jpg", "", "")]


def test_headlines_of_sections_do_not_bound_the_story() -> None:
    html = (
        "<html lang=en><body><main><h1>Bridge over the Wend</h1><section><figure><img src=/a.jpg><figcaption>The mayor"
        f" waves. Photo: Ada Moor/AFP</figcaption></figure></section><ul>{'<li>tag' * 2000}</ul><section><div>"
        f"{TEXT}<h1>What comes next</h1>{TEXT}<aside><h1>Related</h1></aside></div></section></main></body></html>"
    )
    images = newsmeta.read(html, url=URL).article.images
    assert [(one.caption, one.credit) for one in images] == [TOLD[1:]]


FURNITURE = {
    "a letter that a font draws": "<span><img src=/a.jpg><span>S</span></span>",
    "a download": "<figure><img src=/a.jpg><a href=/a-large.jpg>Download the graphic</a></figure>",
    "an address": "<div><img src=/a.jpg><br>Find this story at https://wend.example/4711</div>",
    "a counter alone": "<figure><img src=/a.jpg><figcaption>2/28 photos</figcaption></figure>",
    "the story's description": "<div><img src=/a.jpg></div><p itemprop=description>The bridge is open.</p>",
}


@pytest.mark.parametrize("inside", FURNITURE.values(), ids=FURNITURE)
def test_words_of_the_page_are_no_caption(inside: str) -> None:
    assert {caption for _, caption, _ in pictures("", inside)} == {""}


OTHERS = {
    "a portrait of the author": "<figure class=author><img src=/ada.jpg><figcaption><span>By Ada Moor</span>"
    "</figcaption></figure>",
    "a columnist's teaser": "<div class=thumb><p class=thumb__subtitle>Notebook</p><a href=/x>On winters</a>"
    "<div class=thumb__author><img src=/ada.jpg><span class=text--author>Ada Moor</span></div></div>",
    "a product": "<div class=product-card><img src=/boots.jpg><p class=description>Boots for walkers, 79.90</p></div>",
    "a button with a wheel": "<div><img src='data:image/gif;base64,R0'><span>Please sign in to follow.</span>"
    "<a class=followAuthorBtn href=#>Edit topics</a></div>",
    "a call to action": "<div class=cta><img src=/issue.jpg>"
    "<p class=description>Subscribe to the Wend Gazette.</p></div>",
}


@pytest.mark.parametrize("inside", OTHERS.values(), ids=OTHERS)
def test_pictures_of_others_are_left_out(inside: str) -> None:
    assert all(not caption and not credit for _, caption, credit in pictures("", inside))


def test_an_empty_caption_behind_the_story_is_none() -> None:
    late = "<div><a href=''><span><b>Analysis</b><img src=/x.jpg></span><figcaption> </figcaption></a></div>"
    html = f"<html lang=en><body><h1>Bridge</h1><div><div class=story>{TEXT * 3}</div>{late}</div></body></html>"
    assert newsmeta.read(html, url=URL).article.images == ()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<img src=/s/lazy.svg data-td-src-property=/a.jpg>", "a.jpg"),
        ("<img src=/s/pix.gif data-src=/a.jpg>", "a.jpg"),
        ("<img src=/static/placeholders/wd320.png data-src=/a.jpg>", "a.jpg"),
    ],
)
def test_placeholders_are_no_addresses(written: str, read: str) -> None:
    assert pictures(f"<figure>{written}<figcaption>The mayor waves.</figcaption></figure>")[0][0] == read


def test_a_folder_called_default_is_no_emblem() -> None:
    lead = "<div><img src=/sites/default/files/mill.jpg></div>"
    assert [url for url, _, _ in pictures(lead)] == ["mill.jpg"]
    assert pictures(lead.replace("/sites/default/files/mill", "/img/default")) == []


@pytest.mark.parametrize(
    "line", ["Pictured: the mayor waves.", "图为市长在桥上挥手。", "Auf dem Bild winkt die Mayorin."]
)
def test_a_line_that_says_it_tells_of_the_picture_is_its_caption(line: str) -> None:
    assert pictures("", f"<p><img src=/a.jpg></p><p>{line}</p>") == [("a.jpg", line, "")]


def test_an_icon_beside_a_caption_is_not_its_picture() -> None:
    slide = (
        "<li><div data-src=/{0}.jpg></div><div><div class=legenda>The mayor waves from the {0}.</div>"
        "<div><img src=/ico/ico-foto.png><span class=fotografo>Photo: Ada Moor/AFP</span></div></div></li>"
    )
    lead = f"<ul>{slide.format('bridge')}{slide.format('quay')}</ul>"
    assert pictures(lead) == [
        ("bridge.jpg", "The mayor waves from the bridge.", "Ada Moor/AFP"),
        ("quay.jpg", "The mayor waves from the quay.", "Ada Moor/AFP"),
    ]


@pytest.mark.parametrize("shown", ["mill-696x463.jpg", "mill.jpg.webp", "mill-1024x682.jpg"])
def test_the_whole_picture_that_metadata_name_stands_for_its_copies(shown: str) -> None:
    head = '<meta property="og:image" content="https://news.example/u/mill.jpg">'
    lead = f"<figure><img src=/u/{shown}><figcaption>The mayor waves.</figcaption></figure>"
    assert pictures(lead, head=head) == [("mill.jpg", "The mayor waves.", "")]


def test_a_copy_that_its_whole_lists_is_one() -> None:
    whole = "https://news.example/u/bridge-wend-4711.JPG"
    lead = f"<figure><img src={whole}/alternates/SQUARE_80><figcaption>The mayor waves.</figcaption></figure>"
    head = f'<meta property="og:image" content="{whole}">'
    ld = f'<script type="application/ld+json">{{"@type":"NewsArticle","image":"{whole}/alternates/SQUARE_80"}}</script>'
    assert pictures(lead, head=head + ld)[0] == ("bridge-wend-4711.JPG", "The mayor waves.", "")


@pytest.mark.parametrize("path", ["/dims4/default/087132c/mill.jpg", "/clip/0415_aspect-ratio_default_0.jpg"])
def test_default_in_a_name_is_no_stand_in(path: str) -> None:
    assert len(pictures(f"<div><img src={path}></div>")) == 1


def test_a_headline_stated_as_caption_is_none() -> None:
    told = '{{"@type":"NewsArticle","image":{{"@type":"ImageObject","url":"/a.jpg","caption":"{}"}}}}'
    script = "<script type='application/ld+json'>{}</script>"
    assert pictures("", head=script.format(told.format("Bridge over the Wend"))) == [("a.jpg", "", "")]
    assert pictures("", head=script.format(told.format("The mayor waves."))) == [("a.jpg", "The mayor waves.", "")]


def test_the_lead_picture_of_a_page_whose_headline_is_no_h1() -> None:
    title = "Bridge over the Wend reopens"
    figure = "<div><img src=/quay-9.jpg><p>The quay at dusk. Photo: Ada Moor</p></div>"
    story = "<p>" + "The old bridge over the Wend was opened to walkers again after a long winter. " * 3 + "</p>"
    top = f"<div class=top><div><h2 class=headline>{title}</h2></div>{figure}</div>"
    page = f"<body><div><div>{top}</div>{'<div>' * 6}{story * 4}{'</div>' * 6}</div></body>"
    found = newsmeta.read(f"<title>{title}</title>{page}", url="https://news.example/bridge").article.images
    assert [(one.caption, one.credit) for one in found] == [("The quay at dusk.", "Ada Moor")]


def test_a_clock_in_the_middle_of_a_caption_is_no_length_of_a_video() -> None:
    told = "<p>Commuters board the 6:40 a.m. ferry at Tarnby.</p><p>Vera Ahn, Lindvik Tribune</p>"
    wanted = ("a.jpg", "Commuters board the 6:40 a.m. ferry at Tarnby.", "Vera Ahn, Lindvik Tribune")
    assert pictures(f"<div class=x><img src=/a.jpg><div>{told}</div></div>") == [wanted]
    assert pictures("<div class=x><img src=/a.jpg><div>6:40 The mayor waves. Photo: Ada Moor/AFP</div></div>") == []


def test_a_name_before_its_agency_in_a_part_of_its_own_is_the_credit_in_a_box_without_a_name() -> None:
    told = "<div class=q1><span>The mayor waves to the crowd, on Monday</span><span>Ivo Ferrim (EFE)</span></div>"
    wanted = ("a.jpg", "The mayor waves to the crowd, on Monday", "Ivo Ferrim (EFE)")
    assert pictures(f"<div class=q0><img src=/a.jpg>{told}</div>") == [wanted]


@pytest.mark.parametrize("kind", ["Representative image.", "File photo.", "Archivbild"])
def test_a_caption_that_only_says_what_kind_of_picture_it_is(kind: str) -> None:
    lead = f"<figure><img src=/a.jpg><figcaption>{kind} <p>Credit: Ada Moor/AFP</p></figcaption></figure>"
    assert pictures(lead) == [("a.jpg", kind, "Ada Moor/AFP")]
