"""Pictures in boxes whose names say otherwise, or nothing: beside the text, related, a sidebar of the story."""

from __future__ import annotations

from tests.extractors.test_images import page, pictures


def test_a_box_beside_the_text_may_be_the_pictures() -> None:
    words = '<p class="wrap"><span class="cutline">Sandbags line the levee.</span>'
    photo = f'<aside class="wide single-photo"><img src="/levee.jpg">{words}<span class="credit">(Photo: Nora Ash, AP)'
    assert pictures(page(f"{photo}</span></p></aside>")) == [("levee.jpg", "Sandbags line the levee.", "Nora Ash, AP")]


def test_a_lead_picture_with_its_words_in_no_figure() -> None:
    credit = '<span class="source">(Open: User jetboy)</span>'
    words = f"<strong>Photo:</strong> Rangers will patrol the lagoon on weekends. {credit}"
    before = f'<div class="inline photo full"><a href="/2012/jet-ski/3888700"><img src="/ski.jpg"></a>{words}</div>'
    wanted = ("ski.jpg", "Rangers will patrol the lagoon on weekends.", "Open: User jetboy")
    assert pictures(page(before)) == [wanted]


def test_a_box_named_for_a_related_photo_is_the_storys() -> None:
    words = (
        '<div class="captionText"><p>Trucks climb out of the pit.</p><p class="credit">Credit: Post/Nora Ash</p></div>'
    )
    before = f'<div class="relatedPhoto"><img src="/pit.jpg"><div class="rolloverCaption">{words}</div></div>'
    assert pictures(page(before)) == [("pit.jpg", "Trucks climb out of the pit.", "Post/Nora Ash")]


def test_a_storys_own_sidebar_may_hold_its_picture() -> None:
    words = '<div class="caption"><p>One of the condemned pines. Picture: Craig Wilmot</p></div>'
    before = f'<div class="story-sidebar"><div class="image"><img src="/pines.jpg" width="316">{words}</div></div>'
    assert pictures(page(before)) == [("pines.jpg", "One of the condemned pines.", "Craig Wilmot")]


def test_a_paragraph_in_a_small_box_named_for_a_photo_is_its_caption() -> None:
    before = '<div class="photo"><img src="/1.jpg" alt="灯台"><p>灯台を見上げる住民ら＝13日午後、宮浜市</p></div>'
    assert pictures(page(before)) == [("1.jpg", "灯台を見上げる住民ら＝13日午後、宮浜市", "")]


def test_a_name_a_bar_and_a_caption_in_the_element_of_the_credit() -> None:
    words = "<cite>Nora Ash | The well at the end of the village has water again.</cite>"
    before = f'<figure><img src="/well.jpg"><figcaption>{words}</figcaption></figure>'
    assert pictures(page(before)) == [("well.jpg", "The well at the end of the village has water again.", "Nora Ash")]


def test_a_line_that_opens_with_a_slash_is_the_credit() -> None:
    words = "<div>An artist’s impression of the lido</div><div>/ Studio Octopi</div>"
    before = f'<figure><img src="/lido.jpg"><figcaption>{words}</figcaption></figure>'
    assert pictures(page(before)) == [("lido.jpg", "An artist’s impression of the lido", "Studio Octopi")]


def test_an_address_behind_a_korean_credit_makes_no_furniture_of_the_caption() -> None:
    told = "14일 시의회에서 의원들이 보고서를 들어 보이고 있다."
    words = f'<span class="txt">{told} 남해=홍다솔 기자 dasol@marsh.example</span>'
    before = f'<div class="photo"><span class="thumb"><img src="/1.jpg">{words}</span></div>'
    assert pictures(page(inside=before)) == [("1.jpg", told, "홍다솔")]


def test_a_link_named_for_the_caption_leads_to_the_picture() -> None:
    words = "<b>Photo:</b> A cane train waits outside the mill. (Marsh News: Nora Ash)"
    link = '<a href="/2018/cane" '
    before = f'<div class="photo">{link}><img src="/train.jpg"></a>{link} class="inline-caption">{words}</a></div>'
    assert pictures(page(before)) == [("train.jpg", "A cane train waits outside the mill.", "Marsh News: Nora Ash")]


def test_a_card_whose_title_is_a_link_is_another_storys() -> None:
    title = '<span>Abroad</span><h3><a href="/2019/bakery">Bakery to close after 84 years</a></h3>'
    card = f'<div class="tile"><a href="/2019/bakery"><img src="/b.jpg"></a>{title}<p class="byline">Jan Berg</p></div>'
    assert pictures(page(f'<div class="partners">{card}</div>')) == []


def test_the_credit_inside_the_caption_behind_a_picture() -> None:
    words = '<p class="figure-caption">The old harbour. <cite>Nora Ash</cite></p>'
    before = f'<div class="cover-img"><img src="/quay.jpg" alt="Quay"></div>{words}'
    assert pictures(page(before)) == [("quay.jpg", "The old harbour.", "Nora Ash")]


def test_one_element_for_caption_and_credit_whatever_it_is_called() -> None:
    words = '<p class="legende-credit">The mayor stands before the old church.<br><em>Nora Ash/Divergences</em></p>'
    before = f'<div class="visuel"><img src="/mayor.jpg">{words}</div>'
    assert pictures(page(before)) == [("mayor.jpg", "The mayor stands before the old church.", "Nora Ash/Divergences")]
