"""What stands beside pictures and headline: a caption, a credit's label, the standfirst that metadata cut."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.pages import STORY, TITLE, read

FIRST = "The mill of Lindvik has stood still for eleven weeks."
WHOLE = FIRST + " Now its new owner wants to make it turn again, and the village doubts him."
PICTURE = '<div class="{}"><img src="/mill.jpg" alt="">{}</div>'


def shown(body: str, **page: object) -> list[tuple[str | None, str | None]]:
    """Return caption and credit of the pictures under the headline."""
    return [(one.caption, one.credit) for one in read(body=body, **page).article.images]  # type: ignore[arg-type]


def test_a_label_alone_is_no_caption() -> None:
    body = PICTURE.format(
        "main-image", "<div class='main-image__title'>Foto: <b class='main-image__author'>Ana Berg</b></div>"
    )
    assert shown(body) == [(None, "Ana Berg")]


def test_the_name_of_the_file_is_no_caption() -> None:
    picture = {"@type": "ImageObject", "url": "https://lindvik.example/onibus.jpg", "caption": "onibus"}
    ld = {"headline": "Bridge", "image": picture}
    assert [one.caption for one in read(ld=ld).article.images] == [None]


def test_a_source_in_brackets_behind_the_alternative_text_is_the_pictures() -> None:
    page = (
        f'<html lang="de"><body><main><h1>{TITLE}</h1><div class="a0"><div class="a1"><img src="/mill.jpg" '
        'alt="The mill stands still."><button>Zoom</button></div><div class="c3"><span>The mill stands still.</span> '
        f"<span>(Quelle: Vincent Kempf/dpa)</span></div></div><div class='b2'>{STORY}</div></main></body></html>"
    )
    image = newsmeta.read(page).article.images[0]
    assert (image.caption, image.credit) == ("The mill stands still.", "Vincent Kempf/dpa")


def test_what_is_described_in_a_pictures_box_is_no_standfirst() -> None:
    said = '<span class="desc">The new owner shows the broken wheel.</span><span class="desc">FOTO: ANA BERG</span>'
    lead = '<div class="lead">The mill shall turn again before winter</div>'
    article = read(body=PICTURE.format("img", said) + lead).article
    assert article.description == "The mill shall turn again before winter"
    assert article.images[0].caption == "The new owner shows the broken wheel."


def test_a_standfirst_whose_first_sentence_metadata_give_is_whole() -> None:
    head = f'<meta property="og:description" content="{FIRST}"><meta name="description" content="{FIRST}">'
    assert read(head, f'<div class="x1"><p class="x2">{WHOLE}</p></div>').article.description == WHOLE


def test_a_paragraph_alone_under_the_headline_is_the_standfirst() -> None:
    head = f'<meta property="og:description" content="{FIRST}">'
    body = f'<p class="x1">{WHOLE}</p><div class="x2">'
    assert read(head, body).article.description == WHOLE


def test_initials_in_an_element_of_their_own_are_a_credit() -> None:
    body = (
        '<figure><img src="/mill.jpg"><figcaption>The helicopter above the mill on Sunday. '
        '<span class="x">E. C.</span></figcaption></figure>'
    )
    assert shown(body) == [("The helicopter above the mill on Sunday.", "E. C.")]


def test_a_figure_that_is_called_the_articles_logo_is_its_picture() -> None:
    said = "<figcaption>Sheep. © Jan Berg / Marsh Post</figcaption>"
    body = f'<figure class="logo-article"><img src="/mill.jpg">{said}</figure>'
    assert shown(body) == [("Sheep.", "Jan Berg / Marsh Post")]


def test_a_first_paragraph_with_a_name_of_its_own_is_the_standfirst_that_metadata_begin() -> None:
    head = f'<meta property="og:description" content="{FIRST}">'
    assert read(head, f'<p class="x1">{WHOLE}</p>').article.description == WHOLE
    assert read(head, f"<p>{WHOLE}</p>").article.description == FIRST


def test_a_name_in_a_span_of_its_own_ends_a_caption_without_a_stop() -> None:
    figure = '<figure><img src="/mill.jpg"><figcaption>{} <span>Sebastian Wolf</span></figcaption></figure>'
    assert shown(figure.format("The mill has been closed since last march")) == [
        ("The mill has been closed since last march", "Sebastian Wolf")
    ]
    told = "The new owner of the old mill is"
    assert shown(figure.format(told)) == [(f"{told} Sebastian Wolf", None)]


def test_a_photographer_in_the_caption_and_a_house_beside_it_are_one_credit() -> None:
    said = 'The workers meet at the quay on Tuesday.<span>Ana Berg</span><span class="media-rights">EFE</span>'
    body = f'<div class="lead-image"><img src="/quay.jpg"><div class="lead-image-caption">{said}</div></div>'
    assert shown(body) == [("The workers meet at the quay on Tuesday.", "Ana Berg / EFE")]


def test_sizes_before_a_files_name_show_one_picture() -> None:
    ld = {"headline": "Bridge", "image": "https://lindvik.example/a/1440x810_cms_harbour-tunnel.jpg"}
    small = "https://lindvik.example/a/750x422_cms_harbour-tunnel.jpg"
    body = f'<figure><img src="{small}"><figcaption>A tunnel.</figcaption></figure>'
    assert len(shown(body, ld=ld)) == 1


def test_a_day_in_a_caption_dates_no_story() -> None:
    body = '<p class="x">Issue of 14 November 2023, page 5</p>'
    figure = "<figure><img src='/mine.jpg'><figcaption>Standstill (Lindau, 13 November 2023)</figcaption></figure>"
    article = newsmeta.read(
        f"<html lang=en><body><div>{body}<h1>{TITLE}</h1>{figure}{STORY}</div></body></html>"
    ).article
    assert article.date_published is not None
    assert article.date_published.iso == "2023-11-14"


LIGHTBOXES = {
    "lightGallery": 'data-sub-html="&lt;p&gt;The mill at dusk. Photo: Ana Berg&lt;/p&gt;"',
    "Lightbox2": 'data-lightbox="one" data-title="The mill at dusk. Photo: Ana Berg"',
    "a title": 'title="The mill at dusk. Photo: Ana Berg"',
    "Fancybox": 'data-fancybox="one" data-caption="The mill at dusk. Photo: Ana Berg"',
}


@pytest.mark.parametrize("kept", LIGHTBOXES.values(), ids=LIGHTBOXES)
def test_what_a_lightbox_says_of_a_picture_is_its_caption(kept: str) -> None:
    picture = f'<p><a href="/mill-large.jpg" {kept}><img src="/mill.jpg" alt=""></a></p>'
    assert shown(STORY + picture) == [("The mill at dusk.", "Ana Berg")]
    assert shown(STORY + picture.replace("/mill-large.jpg", "/other-story")) == []


def test_the_title_of_a_link_is_no_caption() -> None:
    link = '<p><a href="/mill-large.jpg" data-title="The mill" title="The mill at dusk"><img src="/mill.jpg"></a></p>'
    assert shown(STORY + link) == [(None, None)]


def test_a_folder_may_be_a_pictures_size() -> None:
    large = "https://pictures.example/x9/w1200-h630-p-k/mill.jpg"
    link = (
        '<a href="https://pictures.example/x9/s1600/mill.jpg"><img src="https://pictures.example/x9/s320/mill.jpg"></a>'
    )
    reading = read(f'<meta property="og:image" content="{large}">', STORY + link)
    assert [one.url for one in reading.article.images] == [large]
