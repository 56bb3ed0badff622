"""How dumpers lay text out: wrapped at a width, indented, in Markdown, with code left over; where the head ends."""

from __future__ import annotations

import textwrap

import pytest

import newsmeta
from tests.extractors.test_dumps import LINES, STORY, TITLE


def _wrapped(text: str, width: int, indent: str = "") -> str:
    wrap = textwrap.TextWrapper(width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
    return "\n\n".join(wrap.fill(paragraph) for paragraph in text.split("\n\n"))


def test_lines_wrapped_under_an_indent_are_paragraphs_again() -> None:
    told = (" ".join(LINES), " ".join(reversed(LINES)))
    story = _wrapped("\n\n".join(told), 111, "   ")
    text = f"{TITLE}\n\nBy Ada Moor\n\n{story}\n\n     ____\n\n   * Share\n   * Send\n"
    assert newsmeta.read(text).article.body == told


def test_a_paragraph_that_is_not_wrapped_hides_no_width() -> None:
    linked = (
        f"[The council of Lindvik](https://x.example/a) had the bridge checked, and {LINES[1][0].lower()}{LINES[1][1:]}"
    )
    text = f"# {TITLE}\n\n![Two\nboats](https://x.example/img/two-\nboats.jpg)\n\n{_wrapped(STORY, 78)}\n\n{linked}\n"
    article = newsmeta.read(text).article
    assert article.headline == TITLE
    assert article.body[: len(LINES)] == LINES
    assert article.body[-1].startswith("The council of Lindvik had")


def test_titles_in_a_list_are_no_wrapped_lines() -> None:
    titles = ("The tide table for the harbour of Lindvik in the coming spring months",) * 3
    rows = [f"{title} {number}" for number, title in enumerate(titles, 1)]
    text = "\n".join((TITLE, *rows, *LINES))
    assert newsmeta.read(text).article.headline == TITLE


def test_a_heading_in_markdown_is_the_headline_and_its_alt_text_none() -> None:
    shown = "The bridge across the harbour of Lindvik was opened to cars again"
    text = f"![{shown}](https://x.example/a.jpg)\n\nBridge is back\n==============\n\n{STORY}\n\n**Ends**\n"
    article = newsmeta.read(text).article
    assert article.headline == "Bridge is back"
    assert shown not in article.body


def test_lines_of_code_are_no_prose() -> None:
    code = "adQueue.push(function () { " + "adQueue.show('top-of-the-page', { width: 300, lazy: true }); " * 3 + "});"
    article = newsmeta.read(f"{code}\n{code}\n\n{TITLE}\n\n{STORY}").article
    assert article.headline == TITLE
    assert article.body == LINES


def test_byline_and_date_end_the_head_below_standfirst_and_caption() -> None:
    standfirst = (
        "After a long winter of detours and ferries that ran late, Lindvik has its bridge back, and a bill to pay."
    )
    shown = "Children with paper flags on the bridge across the harbour of Lindvik, which was closed since last summer."
    text = f"{TITLE}\n\n{standfirst}\n\n{shown}\n\nSave\n\nSend\n\nBy Ada Moor\n12 March 2026\n\n{STORY}"
    article = newsmeta.read(text).article
    assert [author.name for author in article.authors] == ["Ada Moor"]
    assert article.date_published is not None
    assert article.date_published.iso == "2026-03-12"
    assert article.description == standfirst
    assert article.body == LINES


def test_a_label_of_related_stories_before_most_of_the_story_ends_nothing() -> None:
    pointed = "Read also\nFerry timetable for the coming week\nWho pays for the bridge"
    text = f"{TITLE}\n\n{LINES[0]}\n\n{pointed}\n\n{LINES[1]}\n\n{LINES[2]}\n\n{LINES[3]}"
    assert LINES[3] in newsmeta.read(text).article.body


def test_the_language_is_heard_behind_a_long_menu() -> None:
    menu = "\n".join(f"Section {number}" for number in range(60))
    assert newsmeta.read(f"{menu}\n\n{TITLE}\n\n{STORY}").article.language == "en"


def test_a_day_called_that_of_publication_says_more_than_the_time_of_printing() -> None:
    text = f"HARBOUR POST — 02.01.2027 09:51\n\n{TITLE}\n\nBy Ada Moor Published: 26.12.2026\n\n{STORY}"
    article = newsmeta.read(text).article
    assert article.date_published is not None
    assert article.date_published.iso == "2026-12-26"


def test_a_line_between_headline_and_byline_is_the_standfirst_in_whatever_words() -> None:
    standfirst = "Everything you need to know before setting out"
    article = newsmeta.read(f"{TITLE}\n\n{standfirst}\n\nBy Ada Moor\n12 March 2026\n\n{STORY}").article
    assert article.description == standfirst


def test_a_day_may_open_the_first_words() -> None:
    article = newsmeta.read(f"24/09/2026 – {LINES[0]}\n\n{LINES[1]}\n\n{LINES[2]}").article
    assert article.date_published is not None
    assert article.date_published.iso == "2026-09-24"


def test_a_menu_run_together_is_no_headline() -> None:
    menu = "Culture and musicWeather in LindvikMoney and bridgeSports and mayorLeisure"
    assert newsmeta.read(f"{menu}\n\n{TITLE}\n\nBy Ada Moor\n\n{STORY}").article.headline == TITLE


def test_a_dash_on_the_datelines_own_line_opens_the_words_that_really_follow() -> None:
    story = "Seorang wanita muda terkena stroke di usia muda, beberapa bulan setelah melahirkan anak yang pertama."
    found = newsmeta.read(f"{TITLE}\n\n12 March 2026\n\nJakarta -\n\n{story}\n\n{STORY}").article.dateline
    assert found is not None
    assert found.text == "Jakarta"


def test_a_standfirst_may_open_with_the_dateline_that_the_headline_names_again() -> None:
    text = (
        f"The bridge in Lindvikshavn is open\n\nLindvikshavn · {LINES[0]}\n\nBy Anna Moor\n\n12 March 2026\n\n{STORY}"
    )
    article = newsmeta.read(text).article
    assert article.dateline is not None
    assert article.dateline.text == "Lindvikshavn"
    assert article.description is not None
    assert article.description.startswith("Lindvikshavn")


def test_a_headline_that_a_browser_set_in_the_middle_of_two_lines_is_one() -> None:
    title = "Harbour bridge of Lindvik reopens after eight months of repairs that nobody had planned in advance"
    first, second = textwrap.wrap(title, 86)
    body = "\n\n".join(_wrapped(line, 86, "   ") for line in LINES)
    assert newsmeta.read(f" {first}\n{second.center(86)}\n\n   12 March 2026\n\n{body}").article.headline == title


def test_pictures_and_buttons_of_browsers_for_terminals_are_no_words() -> None:
    text = f"[IMG] {TITLE}\n\n[ Submit ][ Sign up ]\n\n* [IMG][bridge-2.jpg] By Anna Moor\n\n12 March 2026\n\n{STORY}"
    article = newsmeta.read(text).article
    assert article.headline == TITLE
    assert [author.name for author in article.authors] == ["Anna Moor"]


@pytest.mark.parametrize(
    "standfirst", ["* What everybody must know before they set out", "What I learned as ferryman here"]
)
def test_a_single_point_or_a_few_words_over_the_byline_are_a_standfirst(standfirst: str) -> None:
    text = f"{TITLE}\n\n{standfirst}\n\nAnna Moor · Follow\n\n12 March 2026\n\n{STORY}"
    assert newsmeta.read(text).article.description == standfirst.lstrip("* ")


def test_two_points_under_the_headline_are_no_standfirst() -> None:
    points = "* What everybody must know before they set out\n* Who pays for the long detours of winter"
    assert newsmeta.read(f"{TITLE}\n\n{points}\n\nAnna Moor\n\n12 March 2026\n\n{STORY}").article.description is None


def test_a_summary_that_repeats_the_story_is_no_standfirst() -> None:
    deck = "Average time of a ferry trip across the harbour was 14 minutes"
    stamp = "Ronde Quill · LND News · Posted: Oct 14, 2026 9:27 AM ET | Last Updated: 24 minutes ago"
    article = newsmeta.read(f"{TITLE}\n\n{LINES[0]}\n\nSocial Sharing\n\n{deck}\n\n{stamp}\n\n{STORY}").article
    assert article.description == deck
    assert article.body[0] == LINES[0]


def test_a_sentence_under_the_headline_is_the_standfirst_over_a_byline_further_down() -> None:
    standfirst = "Steel, concrete and quarrels: three reasons make the costs of the prestigious work rise."
    head = f"{standfirst}\n\nThe pier. Photo: Lena Lind\n\nEnno Quill\n\nEnno Quill26.04.2026, 05:30 Uhr"
    assert newsmeta.read(f"{TITLE}\n\n{head}\n\n{STORY}").article.description == standfirst
