"""Datelines that stand apart from the first paragraph, or whose place only the story's own words know."""

from __future__ import annotations

import pytest

import newsmeta

FIRST = "The council voted on Tuesday to rebuild the old bridge after two years of argument over its cost."
MORE = "<p>" + "The repairs went on through the winter while the ferry carried commuters. " * 3 + "</p>"


def read(story: str, headline: str = "Old bridge will be rebuilt", head: str = "") -> newsmeta.NewsArticle:
    page = f"<html><head>{head}</head><body><article><h1>{headline}</h1>{story}</article></body></html>"
    return newsmeta.read(page).article


def place(article: newsmeta.NewsArticle) -> str | None:
    return (article.dateline.places[0].name if article.dateline.places else "") if article.dateline else None


APART = {
    "a paragraph of its own": f"<p><b>Lisbon -</b></p><p>{FIRST}</p>{MORE}",
    "in capitals, a paragraph of its own": f"<p>LISBON, May 3 (AP) —</p><p>{FIRST}</p>{MORE}",
    "loose words before the paragraph": f"<div><b>Lisbon</b> - <p>{FIRST}</p>{MORE}</div>",
    "an element before the story's": f"<b>LISBON&nbsp;—&nbsp;</b><div><div><p>{FIRST}</p>{MORE}</div></div>",
}


@pytest.mark.parametrize("story", APART.values(), ids=APART)
def test_a_dateline_apart_from_its_paragraph(story: str) -> None:
    article = read(story)
    assert (place(article) or "").upper() == "LISBON"
    assert article.body[0] == FIRST
    assert article.dateline is not None
    assert "—" not in article.dateline.text


def test_letters_of_an_outlet_before_a_colon_are_no_part_of_the_place() -> None:
    assert place(read(f"<p><strong>Bengaluru, DHNS:</strong> {FIRST}</p>{MORE}")) == "Bengaluru"


def test_full_width_brackets_hold_the_reporter_and_the_town() -> None:
    assert place(read("<p>［記者何雨／台北報導］渡輪今起加開夜班，末班延後半小時。</p>" + MORE)) == "台北"


def test_a_paragraph_named_for_it_holds_the_dateline() -> None:
    assert place(read(f'<p class="dateline">LISBON, Portugal</p><p>{FIRST}</p>{MORE}')) is not None
    assert place(read(f'<p class="dateline">Updated, Tuesday</p><p>{FIRST}</p>{MORE}')) is None


@pytest.mark.parametrize(
    "stray", ["Listen -", "Share:", "Reading time: 3 min", "Lisbon is a city.", "Photos -", "By Ada Moor"]
)
def test_words_before_the_story_are_no_dateline(stray: str) -> None:
    assert place(read(f"<div><b>{stray}</b> <p>{FIRST}</p>{MORE}</div>")) is None
    assert place(read(f"<p>{stray}</p><p>{FIRST}</p>{MORE}")) is None


@pytest.mark.parametrize(
    ("opening", "headline", "told", "name"),
    [
        ("Kveldhavn · ", "New bridge in Kveldhavn", "", "Kveldhavn"),
        ("Kveldhavn · ", "New bridge", "", None),
        ("KVELDHAVN. ", "New bridge", "<p>Shops in Kveldhavn fear for their customers.</p>", "KVELDHAVN"),
        ("KVELDHAVN. ", "New bridge", "", None),
        (
            "KVELDHAVN — ",
            "New bridge",
            "<figure><img src=/a.jpg><figcaption>In the Kveldhavn</figcaption></figure>",
            "KVELDHAVN",
        ),
        ("VIDEO. ", "New bridge", "<p>What is seen in Video from the shore is not the bridge.</p>", None),
    ],
)
def test_a_place_that_headline_or_story_name_again(opening: str, headline: str, told: str, name: str | None) -> None:
    article = read(f"<p>{opening}{FIRST}</p>{told}{MORE}", headline)
    assert place(article) == name
    assert article.body[0].startswith("The council") == (name is not None)


def test_either_description_may_open_with_it() -> None:
    head = (
        '<meta name=description content="All about the old bridge on our pages.">'
        f'<meta property="og:description" content="Lisbon (wg). {FIRST}">'
    )
    article = read("<div>" + "<br>".join([FIRST] * 2) + "</div>", head=head)
    assert place(article) == "Lisbon"


def test_a_stated_name_is_the_place() -> None:
    stated = '<script type="application/ld+json">{"@type":"NewsArticle","dateline":"Kveldhavn"}</script>'
    assert place(read(f"<p>{FIRST}</p>{MORE}", head=stated)) == "Kveldhavn"


def test_the_standfirst_may_open_with_it() -> None:
    said = "KVELDHAVN (XYZ): The council has put off the new quay until autumn."
    lead = f'<div class="lead"><p class="lead">{said}</p></div>'
    assert place(read(f"{lead}<div><p>{FIRST}</p>{MORE * 3}</div>")) == "KVELDHAVN"
    topic = '<p class="lead">Lisbon: the council has put off the new quay until autumn, once more.</p>'
    assert place(read(f"{topic}<div><p>{FIRST}</p>{MORE * 3}</div>")) is None


def test_a_line_of_its_own_may_hold_town_and_house_that_touch() -> None:
    line = "<div><cite><span>New York</span><span>CNN</span>&nbsp;—&nbsp;</cite></div>"
    assert place(read(f"{line}<p>{FIRST}</p>{MORE * 3}")) == "New York"
    assert place(read(f"<div>Share this</div><p>{FIRST}</p>{MORE * 3}")) is None


def test_a_reporter_and_place_in_tortoise_shell_brackets() -> None:
    text = "〔記者陳志明／基隆報導〕市議會週二深夜決定延後港區的改造工程，市府將重新調查地質，居民表示歡迎。"
    found = read(f"<p>{text}</p><p>{text[14:]}</p>")
    assert place(found) == "基隆"
    assert [author.name for author in found.authors] == ["陳志明"]


@pytest.mark.parametrize("tag", ['<span class="dateline">KVELDHAVN</span> ', '<b class="story-location">Lisbon</b> '])
def test_an_element_that_is_called_dateline_needs_no_sign_behind_it(tag: str) -> None:
    assert (place(read(f"<p>{tag}{FIRST}</p>{MORE * 3}")) or "").casefold() in ("kveldhavn", "lisbon")


def test_a_named_element_that_holds_no_place_is_no_dateline() -> None:
    assert place(read(f'<p><span class="location">Yesterday</span> {FIRST}</p>{MORE * 3}')) is None


def test_a_town_in_brackets_that_the_headline_begins_with() -> None:
    assert place(read(f"<p>(Kveldhavn) {FIRST}</p>{MORE}", headline="Kveldhavn | The bridge stays shut")) == "Kveldhavn"
    assert place(read(f"<p>(Analysis) {FIRST}</p>{MORE}")) is None


def test_town_day_and_agency_in_a_paragraph_of_their_own() -> None:
    told = "<p>Şəhər şurası çərşənbə axşamı gecə dörd saatdan çox davam edən müzakirədən sonra planı təxirə saldı.</p>"
    page = f"<article><h1>Köhnə körpü bağlandı</h1><p>Bakı, 15 may, AZƏRTAC</p>{told * 3}</article>"
    dateline = newsmeta.read(page).article.dateline
    assert dateline is not None
    assert dateline.text == "Bakı, 15 may, AZƏRTAC"


@pytest.mark.parametrize(("sign", "site"), [("(Dân Nguyện)", "Báo điện tử Dân Nguyện"), ("TXO", "Tuổi Xanh Online")])
def test_a_house_that_signs_its_own_standfirst_files_from_nowhere(sign: str, site: str) -> None:
    lead = f"{sign} - Đơn kiến nghị được trao cho thành phố chiều 13/3, cư dân yêu cầu khảo sát lại nền đất."
    told = "<p>Chi phí đã tăng gần một phần ba trong hai năm, giám đốc tài chính cho biết khi công bố số liệu.</p>" * 4
    head = f'<html lang="vi"><meta property="og:site_name" content="{site}">'
    page = f"{head}<main><h1>Hơn 4.000 người ký đơn</h1><p>{lead}</p>{told}</main>"
    assert newsmeta.read(page).article.dateline is None
