"""Pictures as pages show and state them: invented stories, one for each form of caption, credit and address."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

import newsmeta
from newsmeta.extractors.pictures.address import sizes
from newsmeta.extractors.pictures.names import class_role, names_aside

URL = "https://news.example/2026/story-of-the-bridge"
TEXT = "<p>" + "The old bridge over the Wend was opened to walkers again after a long winter. " * 6 + "</p>"
OG = '<meta property="og:image" content="/media/bridge-wend-4711.jpg">'


def page(before: str = "", inside: str = "", after: str = "", head: str = "") -> str:
    return (
        f"<html lang=en><head><title>Bridge</title>{head}</head><body><nav><img src=/logo.png alt=Logo></nav>"
        f"<main><article><header><h1>Bridge over the Wend reopens</h1>{before}</header>"
        f"<div class=story>{TEXT}{inside}{TEXT}</div>{after}</article></main></body></html>"
    )


def pictures(html: str) -> list[tuple[str, str, str]]:
    images = newsmeta.read(html, url=URL).article.images
    return [((one.url or "").rsplit("/", 1)[-1], one.caption or "", one.credit or "") for one in images]


FIGURES = {
    "figcaption with a credit glued on": "<figure><img src=/a.jpg><figcaption>The mayor waves."
    " Photo: Ada Moor/AFP</figcaption></figure>",
    "figcaption with a credit element": "<figure><img src=/a.jpg><figcaption>The mayor waves."
    "<span class=fig__credit>Ada Moor/AFP</span></figcaption></figure>",
    "credit in a footer of the figure": "<figure><img src=/a.jpg><figcaption>The mayor waves.</figcaption>"
    "<footer>Ada Moor/AFP</footer></figure>",
    "credit in cite, with brackets": "<figure><img src=/a.jpg><figcaption>The mayor waves. "
    "<cite>(Image: Ada Moor/AFP)</cite></figcaption></figure>",
    "figcaption without a figure": "<div class=embed><img src=/a.jpg><figcaption><span>The mayor waves.</span>"
    "<span class=caption-credit>(Image: Ada Moor/AFP)</span></figcaption></div>",
    "figure inside a figure": "<figure><figure><img src=/a.jpg></figure><figcaption>The mayor waves. "
    "<small>Ada Moor/AFP</small></figcaption></figure>",
    "class names only": "<div class=media><img src=/a.jpg><div class=media__caption>The mayor waves.</div>"
    "<div class=media__copyright>© Ada Moor/AFP</div></div>",
    "class names in German": "<div class=bild><img src=/a.jpg><p class=bildunterschrift>The mayor waves.</p>"
    "<p class=bildautor>Foto: Ada Moor/AFP</p></div>",
    "properties": "<div itemscope itemtype=https://schema.org/ImageObject><img itemprop=contentUrl src=/a.jpg>"
    "<span itemprop=caption>The mayor waves.</span><span itemprop=author>Ada Moor/AFP</span></div>",
    "no names at all": "<div><img src=/a.jpg><p><span>The mayor waves.</span> Photo: Ada Moor/AFP</p></div>",
    "caption in the paragraph that follows": "<div><img src=/a.jpg></div><p>The mayor waves. Photo: Ada Moor/AFP</p>",
    "credit behind the alternative text": '<div class=x><img src=/a.jpg alt="The mayor waves.">'
    "<div class=x__description>The mayor waves. / Ada Moor/AFP</div></div>",
    "printed twice": "<figure><a href=/a.jpg class=zoomed><img src=/a.jpg></a><div class=lightbox-caption>"
    "The mayor waves.</div><figcaption>The mayor waves."
    " <span class=credit>Ada Moor/AFP</span></figcaption></figure>",
    "words for screen readers and buttons": "<figure><img src=/a.jpg><button>Open image in gallery</button><figcaption>"
    "<span class=visually-hidden>Image caption, </span>The mayor waves. <span class=source>Ada Moor/AFP</span>"
    "</figcaption></figure>",
    "a hidden label before the credit": "<figure><div><img src=/a.jpg><span><span class=visually-hidden>Image source, "
    "</span>Ada Moor/AFP</span></div><figcaption><span class=off-screen>Image caption, </span><p>The mayor waves.</p>"
    "</figcaption></figure>",
    "a Czech caption under a linked picture": "<div><a href=/foto><img src=/a.jpg></a><p class=foto-popis>"
    "The mayor waves. <span>| foto: Ada Moor/AFP</span></p></div>",
    "Drupal's fields": "<div><div class='field field--name-field-image'><img src=/a.jpg></div><div class='field "
    "field--name-field-image-caption'>The mayor waves.</div><div class='field field--name-field-photo-credit'>"
    "Ada Moor/AFP</div></div>",
    "attributes for a script": "<figure><button data-c-caption='The mayor waves.' data-c-credit='Ada Moor/AFP'>"
    "<img src=/a.jpg></button></figure>",
    "a name in an element of its own": "<figure><img src=/a.jpg><figcaption><span>The mayor waves.</span>"
    "<span class=x1>Ada Moor/AFP</span></figcaption></figure>",
    "a credit that only the alternative text has": '<figure><img src=/a.jpg alt="A man (Photo: Ada Moor/AFP)">'
    "<em class=image-caption>The mayor waves.</em></figure>",
}


@pytest.mark.parametrize("html", FIGURES.values(), ids=FIGURES)
def test_a_caption_and_its_credit_are_told_apart(html: str) -> None:
    assert pictures(page(inside=html)) == [("a.jpg", "The mayor waves.", "Ada Moor/AFP")]


@pytest.mark.parametrize("form", sorted(FIGURES.keys() - {"no names at all"}))
def test_and_so_they_are_beside_the_headline(form: str) -> None:
    assert pictures(page(before=FIGURES[form])) == [("a.jpg", "The mayor waves.", "Ada Moor/AFP")]


def test_text_after_a_picture_in_another_script_is_its_caption_where_the_alternative_text_says_the_same() -> None:
    html = "<div><img src=/a.jpg alt='पुल फिर खुला'></div><div><span>पुल फिर खुला</span></div>"
    assert pictures(page(inside=html)) == [("a.jpg", "पुल फिर खुला", "")]


def test_a_person_in_an_element_of_its_own_is_the_credit_of_a_caption_without_a_full_stop() -> None:
    html = "<figure><img src=/a.jpg><figcaption><span>A mayor waves at a crowd</span><span>Ada Moor</span></figcaption>"
    assert pictures(page(inside=html)) == [("a.jpg", "A mayor waves at a crowd", "Ada Moor")]


def test_creators_and_notice() -> None:
    html = "<figure><img src=/a.jpg><figcaption>The mayor waves. <i class=credit>© Ada Moor</i></figcaption></figure>"
    image = newsmeta.read(page(inside=html), url=URL).article.images[0]
    assert image.creators == ("Ada Moor",)
    assert image.copyright_notice == "© Ada Moor"


def test_a_name_printed_twice_is_said_once() -> None:
    html = "<figure><img src=/a.jpg><figcaption>A mayor. <i class=credit>Ada Moor | ADA MOOR</i></figcaption></figure>"
    assert pictures(page(inside=html)) == [("a.jpg", "A mayor.", "Ada Moor")]


def test_one_caption_under_two_copies_is_one_picture() -> None:
    one = "<figure><img src=/{}.jpg><figcaption>The mayor waves.</figcaption></figure>"
    assert [row[1] for row in pictures(page(inside=one.format("a") + TEXT + one.format("b")))] == ["The mayor waves."]


STRANGERS = {
    "teaser": "<figure><a href=/2026/other><img src=/b.jpg><figcaption>Another story</figcaption></a></figure>",
    "card": "<article><h3>Other</h3><img src=/b.jpg><p class=caption>Another story altogether</p></article>",
    "related": "<div class=related-articles><img src=/b.jpg><p class=caption>Another story</p></div>",
    "author": "<div class=author-box><img src=/b.jpg><p class=description>Ada Moor reports from Norwick.</p></div>",
    "comments": "<section id=comments><img src=/b.jpg><p class=caption>I like it, says a reader</p></section>",
    "aside": "<aside><figure><img src=/b.jpg><figcaption>Most read today</figcaption></figure></aside>",
    "icon": "<div><img src=/b.svg><span>Print</span></div>",
    "button": "<button><img src=/b.png><span>Share this</span></button>",
    "newsletter": "<div class=c-inlineSignup><img src=/b.png><p>Get our daily letter</p></div>",
    "portrait with a date": "<figure><img src=/b.jpg><figcaption>By Ada Moor 09.09.2026, 15:15</figcaption></figure>",
    "player": "<figure><figcaption>Powered by</figcaption></figure>",
}


@pytest.mark.parametrize("html", STRANGERS.values(), ids=STRANGERS)
@pytest.mark.parametrize("where", ["inside", "after"])
def test_pictures_of_others_stay_out(html: str, where: str) -> None:
    assert pictures(page(head=OG, **{where: html})) == [("bridge-wend-4711.jpg", "", "")]


def test_the_lead_picture_is_the_first_and_has_its_caption_although_the_story_starts_below_it() -> None:
    lead = (
        "<figure><img src=/m/bridge-wend-4711-640x480.jpg><figcaption>The bridge. Photo: Ada Moor</figcaption></figure>"
    )
    other = "<figure><img src=/media/mill-wend-4712.jpg><figcaption>The mill. Photo: Bo Lind</figcaption></figure>"
    found = pictures(page(before=lead, inside=other, head=OG))
    assert [(caption, credit) for _, caption, credit in found] == [
        ("The bridge.", "Ada Moor"),
        ("The mill.", "Bo Lind"),
    ]
    assert found[0][0].startswith("bridge-wend-4711")


def test_what_the_page_leads_with_comes_before_a_picture_made_for_sharing() -> None:
    lead = "<figure><img src=/media/mill-9.jpg><figcaption>The mill. Photo: Bo Lind</figcaption></figure>"
    assert [row[0] for row in pictures(page(before=lead, head=OG))] == ["mill-9.jpg", "bridge-wend-4711.jpg"]


def test_a_placeholder_or_logo_is_not_the_lead() -> None:
    head = '<meta property="og:image" content="/assets/logo.png">'
    lead = "<figure><img src=/media/mill-9.jpg><figcaption>The mill.</figcaption></figure>"
    assert pictures(page(inside=lead, head=head))[0][0] == "mill-9.jpg"


def test_stated_captions_and_makers_are_read() -> None:
    data = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "image": {"@type": "ImageObject", "url": "/a.jpg",'
        ' "caption": "The mayor waves.", "creator": {"@type": "Person", "name": "Ada Moor"}}}</script>'
    )
    assert pictures(page(head=data)) == [("a.jpg", "The mayor waves.", "Ada Moor")]


def test_the_words_on_the_page_win_over_what_is_only_stated() -> None:
    data = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "image": [{"@type": "ImageObject",'
        ' "url": "/media/a-bridge-1.jpg", "caption": "Stock picture"}]}</script>'
    )
    shown = "<figure><img src=/media/a-bridge-1.jpg><figcaption>The mayor waves. Photo: Ada Moor</figcaption></figure>"
    assert pictures(page(inside=shown, head=data)) == [("a-bridge-1.jpg", "The mayor waves.", "Ada Moor")]


ADDRESSES = {
    "data-src": "<img src=data:image/gif;base64,R0lG data-src=/a.jpg>",
    "placeholder": "<img src=/img/placeholder.png data-lazy-src=/a.jpg>",
    "largest of a set": '<img src=/s.jpg srcset="/m.jpg 640w, /a.jpg 1280w">',
    "late set": '<img src=/s.jpg data-srcset="/m.jpg 640w,/a.jpg 1280w">',
    "source of a picture": '<picture><source srcset="/a.jpg 1200w"><img src=/s.jpg></picture>',
    "a component": "<amp-img src=/a.jpg></amp-img>",
    "a host called for pictures": "<img src=//pix.marsh.example/a.jpg>",
    "a folder called for pictures": "<img src=/i/pix/2011/a.jpg>",
    "an image of nothing": "<img src=/grey-16x9.png data-image=/a.jpg>",
    "an icon that is grey": "<img src=/icon__mail__grey.svg data-image=/a.jpg>",
    "a pale version": "<img src=/t_lazy/f_auto/a9.jpg data-image=/a.jpg>",
    "a vendor's late address": "<img src=data:image/svg+xml;base64,R0lG data-vitrine-lazyload=/a.jpg>",
    "a vendor's late set": '<img src=/s.jpg data-vitrine-lazyload-srcset="/m.jpg 640w, /a.jpg 1280w">',
    "a switch": "<img src=/a.jpg data-lazyload=true>",
    "the address of a counter": "<img src=https://pixel.marsh.example/b.jpg data-image=/a.jpg>",
}


@pytest.mark.parametrize("html", ADDRESSES.values(), ids=ADDRESSES)
def test_the_largest_address_is_found_however_it_is_loaded(html: str) -> None:
    figure = f"<figure>{html}<figcaption>The mayor waves at the crowd.</figcaption></figure>"
    assert pictures(page(inside=figure)) == [("a.jpg", "The mayor waves at the crowd.", "")]


@pytest.mark.parametrize("tag", ["img", "amp-img"])
def test_each_picture_in_a_box_of_its_own_is_found(tag: str) -> None:
    boxes = "".join(
        f'<div><{tag} src=/{n}.jpg></{tag}><div class="caption">{told}</div></div>'
        for n, told in (("a", "The mayor waves at the crowd."), ("b", "The ferry waits at the quay."))
    )
    lead = f"<figure><{tag} src=/l.jpg></{tag}><figcaption>Ada Moor opens the bridge.</figcaption></figure>"
    found = pictures(page(inside=f"{lead}<p>The harbour was full on Monday.</p>{boxes}"))
    assert found[1:] == [("a.jpg", "The mayor waves at the crowd.", ""), ("b.jpg", "The ferry waits at the quay.", "")]


def test_a_count_in_an_element_of_its_own_is_no_part_of_a_caption() -> None:
    counted = (
        "<div><span>2 of 12<i> | </i></span><span><p>The mayor waves at the crowd. (Ada Moor/EFE)</p></span></div>"
    )
    found = pictures(page(inside=f"<div><img src=/a.jpg>{counted}</div>"))
    assert found == [("a.jpg", "The mayor waves at the crowd.", "Ada Moor/EFE")]


@pytest.mark.parametrize("name", ["port-loading-bay.jpg", "clear-water-plan.jpg", "the-pixel-9.jpg"])
def test_a_word_of_empty_pictures_in_the_name_of_another_is_only_a_word(name: str) -> None:
    figure = f"<figure><img src=/{name}><figcaption>The mayor waves at the crowd.</figcaption></figure>"
    assert pictures(page(inside=figure)) == [(name, "The mayor waves at the crowd.", "")]


def test_a_set_with_commas_in_its_addresses() -> None:
    assert list(sizes("/w_1,c_2/a.jpg 640w, /b.jpg 2x")) == [(640.0, "/w_1,c_2/a.jpg"), (0.5, "/b.jpg")]


@pytest.mark.parametrize(
    ("names", "role"),
    [
        ("media-caption__source", "credit"),
        ("ImageCaption_caption-title__x9", "caption"),
        ("image-with-caption wide", None),
        ("text-caption", None),
        ("doc__text doc__src", "credit"),
        ("sr-only", "hidden"),
        ("", None),
    ],
)
def test_class_names_say_what_words_are(names: str, role: str | None) -> None:
    assert class_role(names) == role


def test_names_of_asides_are_words_not_parts_of_words() -> None:
    assert names_aside("c-inlineSignup newsletter")
    assert not names_aside("teaser-image biology loginless")


def test_evidence_stands_where_the_page_prints_it() -> None:
    figure = (
        "<figure><img src=/a.jpg><figcaption>The <b>mayor</b>. <i class=credit>Ada&nbsp;Moor</i></figcaption></figure>"
    )
    html = page(inside=figure)
    told = next(one for one in newsmeta.read(html, url=URL).evidence["images"] if "credit" in one.evidence.parts)
    spans: dict[str, Any] = {name: words.place.span() for name, words in told.evidence.parts.items() if words.place}
    assert html[slice(*spans["caption"])] == "The <b>mayor</b>."
    assert html[slice(*spans["credit"])] == "Ada&nbsp;Moor"


@pytest.mark.parametrize(
    "html",
    [
        "<figure>" * 3000 + "<img src=/a.jpg>" + "<figcaption>x</figcaption>" * 3000,
        "<figure><img srcset='" + "/a.jpg 1w, " * 20_000 + "'><figcaption>x</figcaption></figure>",
        "<img src=/a.jpg>" * 8000,
        f"<div class='{'caption-' * 12_000}'><img src=/a.jpg>x</div>",
        "<figure><img src=/a.jpg><figcaption>" + "<span>a</span>" * 8000 + "</figcaption></figure>",
    ],
    ids=["deep", "long set", "many", "long name", "many pieces"],
)
def test_hostile_pages_are_read_in_time(html: str) -> None:
    started = time.process_time()
    newsmeta.read(page(inside=html), url=URL)
    assert time.process_time() - started < 1


def test_a_file_that_is_no_page_lists_each_picture_once_and_states_its_credit() -> None:
    first = {
        "@type": "ImageObject",
        "url": "https://news.example/quay-at-dawn-800x600.jpg",
        "creditText": "Handout/Port",
    }
    second = {**first, "url": "https://news.example/quay-at-dawn-400x300.jpg", "caption": "The quay | Ada Moor"}
    maker = {"@type": "Person", "name": "Ada Moor"}
    story = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The quay opens again"}
    found = newsmeta.read(json.dumps({**story, "image": [first, {**second, "creator": maker}]})).article.images
    assert [one.caption for one in found] == [None, "The quay | Ada Moor"]
    assert {one.credit for one in found} == {"Handout/Port"}
    assert found[1].creators == ("Ada Moor",)
    crops = [first["url"], second["url"]]
    assert len(newsmeta.read(json.dumps({**story, "image": crops})).article.images) == 1


LI_PORTRAIT = (
    '<ul class="authors"><li><img src="/face-of-ada-moor.jpg" alt=""><div><b>Ada Moor</b> reporter</div></li></ul>'
)
BEHIND = "<figure><img src=/quay.jpg><figcaption>The quay in winter. <span>NRB – Ada Mörk</span></figcaption></figure>"
APART = "<figure><img src=/quay.jpg><figcaption><b>The quay in winter.</b><span>9min/Scout</span></figcaption></figure>"
BUTTON = (
    "<figure><img src=/quay.jpg><figcaption>The quay in winter. (AP Photo/Ada Moor) "
    "<small class=credit>more &gt;</small></figcaption></figure>"
)
ITALICS = "<p><a href=/big/quay.jpg><img src=/quay.jpg alt=Quay></a><br><em>The quay (Photo: Ada Moor)</em></p>"
SAID = {
    "a name behind the last sentence": (BEHIND, [("quay.jpg", "The quay in winter.", "NRB – Ada Mörk")]),
    "a slash in a part of its own": (APART, [("quay.jpg", "The quay in winter.", "9min/Scout")]),
    "a button where the credit stands": (BUTTON, [("quay.jpg", "The quay in winter.", "AP Photo/Ada Moor")]),
    "a link to the file and a line in italics": (ITALICS, [("quay.jpg", "The quay", "Ada Moor")]),
    "the author's face in a list": (LI_PORTRAIT, []),
}


@pytest.mark.parametrize(("inside", "found"), SAID.values(), ids=SAID)
def test_words_set_apart_beside_a_picture(inside: str, found: list[tuple[str, str, str]]) -> None:
    assert pictures(page(inside=inside)) == found


def test_the_credit_over_a_caption_in_rows_of_a_table() -> None:
    rows = (
        "<tr><td><img src=/quay.jpg></td></tr><tr><td>ADA MOOR/Wend Times</td></tr><tr><td>The quay at dusk.</td></tr>"
    )
    assert pictures(page(inside=f"<table>{rows}</table>")) == [("quay.jpg", "The quay at dusk.", "ADA MOOR/Wend Times")]


def test_a_players_title_is_no_caption() -> None:
    video = (
        "<div class=caption><h4><a href=/v/1>Top headlines</a></h4><p>Here are the top headlines of today.</p></div>"
    )
    assert pictures(page(before=video)) == []


def test_an_article_without_headline_holds_the_story_where_it_holds_the_prose() -> None:
    figure = "<figure><img src=/quay.jpg><figcaption>The quay at dusk.</figcaption></figure>"
    body = f"<h1>Bridge over the Wend reopens</h1><p>{TEXT[3:200]}</p><article>{TEXT}{TEXT}{figure}{TEXT}</article>"
    assert pictures(f"<html><body><section>{body}</section></body></html>") == [("quay.jpg", "The quay at dusk.", "")]


IMG = "<img src=/quay-9.jpg>"
SAYS, CREDIT = "The quay at dusk", "Ada Moor/AFP"
FOUND = ("quay-9.jpg", SAYS, CREDIT)
DRESSED = {
    "the credit first": f"<figure>{IMG}<figcaption><i>{CREDIT}</i><span>{SAYS}</span></figcaption></figure>",
    "the credit on the picture": f"<figure>{IMG}<span>{CREDIT}</span><figcaption>{SAYS}</figcaption></figure>",
    "the credit behind it": f"<div><figure>{IMG}<figcaption>{SAYS}</figcaption></figure><p>{CREDIT}</p></div>",
    "no class says so": f"<figure>{IMG}<figcaption>{SAYS} <span>{CREDIT}</span></figcaption></figure>",
    "for those who listen": f"<figure>{IMG}<figcaption><span class=sr-only>Image caption, </span>{SAYS}"
    f"<span class=sr-only>Image source, </span>{CREDIT}</figcaption></figure>",
    "an aside that is a photo's": f"<aside class=photo>{IMG}<p>{SAYS}</p><p>Photo: {CREDIT}</p></aside>",
    "an article that is a picture's": f'<div><article class="media media--type-image">{IMG}'
    f"<p class=caption>{SAYS}</p><p class=credit>{CREDIT}</p></article></div>",
}


@pytest.mark.parametrize("figure", DRESSED.values(), ids=DRESSED)
@pytest.mark.parametrize("place", ["before", "inside"])
def test_one_picture_in_many_dresses(place: str, figure: str) -> None:
    assert pictures(page(**{place: figure})) == [FOUND]


@pytest.mark.parametrize("byline", ["<div class=byline>By Tom Quill</div>", "<p class=author>Tom Quill</p>"])
def test_the_byline_behind_a_lead_picture_is_the_storys(byline: str) -> None:
    figure = '<figure data-caption="The quay at dusk" data-credit="Ada Moor/AFP"><img src=/quay-9.jpg></figure>'
    assert pictures(page(before=figure + byline)) == [FOUND]
    told = f"<p>{IMG}</p><p><em>The quay at dusk. Photo: Ada Moor/AFP</em></p>{byline}"
    assert [one[2] for one in pictures(page(before=told))] == ["Ada Moor/AFP"]


def test_a_networks_name_in_a_figure_is_no_credit() -> None:
    figure = f"<figure>{IMG}<figcaption>The quay at dusk</figcaption><ul><li>facebook</li></ul></figure>"
    assert pictures(page(inside=figure)) == [("quay-9.jpg", "The quay at dusk", "")]


LONG = "The quay at dusk, seen from the old mill, with the boats of the herring fleet. " * 5
LOOSE = {
    "beside a button": f"<div>{IMG}<button>+</button><p>The quay at dusk. Photo: {CREDIT}</p></div>",
    "longer than most": f"<div>{IMG}<p>{LONG}(Photo: {CREDIT})</p></div>",
}


@pytest.mark.parametrize("box", LOOSE.values(), ids=LOOSE)
def test_words_that_nothing_names_are_a_caption_where_they_end_in_a_labelled_credit(box: str) -> None:
    assert [one[2] for one in pictures(page(inside=box))] == [CREDIT]


def test_long_words_beside_a_picture_that_credit_nobody_are_no_caption() -> None:
    assert pictures(page(inside=f"<div>{IMG}<p>{LONG}</p></div>")) == []
