"""Headlines in dumps: full stops at their ends, kickers over them, standfirsts that say the same under them."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.test_dumps import STORY, TITLE


def _headline(text: str) -> str | None:
    return newsmeta.read(text).article.headline


def test_a_headline_may_end_in_a_full_stop_over_byline_and_date() -> None:
    title = "Who pays for the bridge? The drivers of Lindvik do."
    assert _headline(f"Opinion\n\n{title}\n\nBy Anna Moor\n\n12 March 2026\n\n{STORY}") == title


def test_a_standfirst_with_its_full_stop_is_no_headline() -> None:
    text = f"{TITLE}\n\nThe ferries of Lindvik can rest at last.\n\nBy Anna Moor\n\n12 March 2026\n\n{STORY}"
    assert _headline(text) == TITLE


def test_a_kicker_over_headline_and_standfirst_is_neither() -> None:
    kicker = "Lindvik and its famous bridge"
    standfirst = "Drivers waited for hours in front of the barriers, the ferry of the commuters sails for the last time"
    assert _headline(f"{kicker}\n\n{TITLE}\n\n{standfirst}\n\nBy Anna Moor\n\n12 March 2026\n\n{STORY}") == TITLE


def test_a_long_standfirst_that_repeats_the_headline_is_no_better_one() -> None:
    standfirst = (
        "The bridge over the harbour reopens after months of repairs - but the last bill of the council is not paid"
    )
    title = "Harbour bridge reopens after repairs"
    assert _headline(f"Sport\n\n{title}\n\n{standfirst}\n\nBy Anna Moor\n\n12 March 2026\n\n{STORY}") == title


def test_a_short_title_stands_over_its_standfirst() -> None:
    head = "Culture\n\n{}\n\n{}\n\nBy Anna Moor\n\n12 March 2026\n\n"
    closed = "In a harbour town, the drivers of Lindvik waited for months for their bridge."
    for title, standfirst in (("Lindvik crosses over", closed), ("The bridge is back", closed[:-1])):
        assert _headline(head.format(title, standfirst) + STORY) == title
        assert newsmeta.read(head.format(title, standfirst) + STORY).article.description == standfirst


def test_the_path_to_a_story_is_no_headline() -> None:
    title = "Cars cross over again"
    for path in ("Home • Culture", "Home | Arts"):
        assert _headline(f"{path}\n\n{title}\n\nBy Anna Moor\n\n12 March 2026\n\n{STORY}") == title


def test_a_line_that_a_question_or_a_title_in_capitals_follows_is_no_title_over_it() -> None:
    over = "Listen to this text with the reader"
    for title in (
        "Who pays for the harbour bridge of Lindvik in the end?",
        "Who Pays for the Harbour Bridge of Lindvik in the End",
    ):
        assert _headline(f"Menu\n\n{over}\n\n{title}\n\nBy Anna Moor\n\n12 March 2026\n\n{STORY}") == title


def test_a_picture_s_alt_text_of_the_title_s_first_words_is_no_better_title() -> None:
    title = "Lindvik's harbour bridge opens again: Council presents the bill"
    text = f"{title}\n\nBy Anna Moor\n\n12 March 2026\n\nLindvik's harbour bridge opens again\n\n{STORY}"
    assert _headline(text) == title


@pytest.mark.parametrize(
    "over",
    [
        "Lindvik Post for drivers, ferry and bridge • Thursday, 20:41 • 22:10",
        "« Rain at last in the harbour | Main",
        "Lindvik Harbour County",
    ],
)
def test_times_ways_on_and_kickers_over_a_title_are_none(over: str) -> None:
    title = "Traffic crosses the harbour again"
    assert _headline(f"{over}\n\n{title}\n\nBy Anna Moor\n\n{STORY}") == title


@pytest.mark.parametrize("kicker", ["Lindvik Harbour County", "Bridge of Lindvik"])
def test_a_kicker_of_the_story_s_own_words_is_no_title(kicker: str) -> None:
    title, standfirst = "Cars cross the bay once more", "Drivers of Lindvik waited for months for their bridge."
    assert _headline(f"{kicker}\n\n{title}\n\n{standfirst}\n\nBy Anna Moor\n\n12 March 2026\n\n{STORY}") == title


def test_names_beside_the_date_are_no_title_and_words_to_comment_neither() -> None:
    title = "Why it all took so long"
    head = f"Mud\n\n{title}\n\nA short history of mud and of those who move it.\n\n"
    for names in ("Imre Dalos, Anouk Stel", "Threlk Oswick, Braddle Quorn"):
        assert _headline(f"{head}{names}\n\n11 February 2026 • 6 min read\n\n{STORY}") == title
    for words in ("Hinterlasse eine Antwort", "Laisser un commentaire", "Leave a Reply"):
        assert _headline(f"The bridge stands\n\n{words}\n\n{STORY}") == "The bridge stands"


def test_a_line_over_a_title_with_its_standfirst_is_no_title() -> None:
    title = "Ferry of Lindvik carries commuters again after the crash"
    head = f"Bridge of Lindvik closed since Sunday\n\n{title}\n\nThe council promised it, but drivers want a bridge."
    assert newsmeta.read(f"{head}\n\nBy Anna Moor · 12 March 2026\n\n{STORY}").article.headline == title


def test_a_day_among_other_things_on_its_line_is_the_day() -> None:
    said = "14.05.2015 à 13h36 • Mis à jour le 15.05.2015 à 20h13"
    line = f"Lindvik et le monde entier | {said} | Par Martin Quill (avec Anna Moor)"
    date = newsmeta.read(f"{TITLE}\n\n{line}\n\n{STORY}").article.date_published
    assert date is not None
    assert date.iso == "2015-05-14T13:36"


def test_a_title_that_announces_pictures_is_no_credit() -> None:
    title = "FOTO: Furtuna a smuls pontonul din Lindvicu Mic"
    assert newsmeta.read(f"{title}\n\nde Costin Lind\n\n21 nov. 2026, 15:10\n\n{STORY}").article.headline == title


def test_a_torn_sentence_under_the_title_is_none() -> None:
    title, torn = (
        "Bridge reopens in Lindvik",
        "Drivers waited for hours at the bridge of Lindvik before the mayor with the\nchildren.",
    )
    assert (
        newsmeta.read(f"News\n\n{title}\n\n{torn}\n\nAnna Moor\n\n12 March 2026\n\n{STORY}").article.headline == title
    )


@pytest.mark.parametrize(
    ("title", "points"),
    [
        (
            "Harbour bridge of Lindvik opened to drivers at last",
            "The harbour bridge was opened to drivers in Lindvik again",
        ),
        (
            "Lindvik celebrates: drivers at the harbour bridge",
            "Drivers waited for hours before barriers at the bridge went up",
        ),
    ],
)
def test_points_under_the_byline_are_no_headline_although_they_say_more_of_the_story(title: str, points: str) -> None:
    text = f"{title}\n\nVasko Brendel\n\n12 March 2026\n\nIn short\n\n{points}\nMore soon\n\n{STORY}"
    assert _headline(text) == title


def test_a_line_behind_a_second_date_is_no_better_headline() -> None:
    title = "Drivers waited hours for barriers of the harbour bridge. “Never again”"
    teaser = "Day after barriers rose drivers waited hours at the harbour bridge"
    text = f"12 March 2026, 5:16\n\n{title}\n\nLindvik Post | World\n\n12 March 2026, 5:16\n\n{teaser}\n\n{STORY}"
    assert _headline(text) == title


def test_a_trail_with_its_year_behind_a_bar_is_no_headline() -> None:
    title = "90 ways across the harbour of Lindvik without the bridge"
    assert (
        _headline(f"The best ways across the harbour | 2026\n\n{title}\n\n12 March 2026 by Ada Moor\n\n{STORY}")
        == title
    )


def test_a_headline_under_a_date_and_its_pictures_alt_text_are_no_caption() -> None:
    text = f"3 March 2026, 18:47 • Ada Moor • 3375\n\n{TITLE}\n\n{TITLE}\n\n{STORY}"
    assert _headline(text) == TITLE
