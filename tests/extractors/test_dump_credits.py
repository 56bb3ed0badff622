"""Credits on lines of their own in dumps: which of the lines beside them are their captions."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.pages import captions
from tests.extractors.test_dumps import LINES, STORY, TITLE

SHOWN = "The old ferry at its last trip across the bay"
OTHER = "The mayor on the new bridge in the rain"


def test_a_picture_over_everything_has_its_caption() -> None:
    shown = "Anna Moor, left, talks to the crew of the ferry last week."
    text = f"{shown}\n(Bo Lind / Lindvik Post)\n\nBy Cora Ash\n\n12 March 2026\n\n{STORY}"
    assert captions(text) == [(shown, "Bo Lind / Lindvik Post")]


def test_a_question_over_a_credit_is_the_headline() -> None:
    text = f"Who pays for the bridge of Lindvik?\n\nAFP\n\n{STORY}"
    assert newsmeta.read(text).article.headline == "Who pays for the bridge of Lindvik?"


def test_a_credit_right_over_words_is_theirs() -> None:
    head = f"{TITLE}\n\nBy Cora Ash 12 March 2026"
    assert captions(f"{head}\n\nBo Lind/AFP\n{SHOWN}\n\n{STORY}") == [(SHOWN, "Bo Lind/AFP")]
    assert captions(f"{head}\n\n{SHOWN}\nBo Lind/AFP\n\nFerries out of work\n\n{STORY}") == [(SHOWN, "Bo Lind/AFP")]


def test_what_other_credits_of_the_dump_do_decides_where_both_lines_may_be_the_caption() -> None:
    sentence = "The crew of the ferry protested in front of the town hall on a cold and rainy day."
    under = f"{SHOWN}\n\nBo Lind/AFP\n\n{LINES[2]}\n\n{sentence}\n\nCora Ash/AFP\n\nWhat the ferries will do next"
    text = f"{TITLE}\n\nBy Nora Fell\n\n12 March 2026\n\n{LINES[0]}\n\n{LINES[1]}\n\n{under}\n\n{LINES[3]}\n\n{STORY}"
    assert captions(text) == [(SHOWN, "Bo Lind/AFP"), (sentence, "Cora Ash/AFP")]


def test_a_pictures_credit_before_the_headline_takes_it_for_no_caption() -> None:
    text = f"Sponsored Links\n\nBo Lind/AFP\n\n{TITLE}\n\nBy Cora Ash\n\n{STORY}"
    assert newsmeta.read(text).article.headline == TITLE
    assert captions(text) == []


def test_a_counter_over_a_credit_is_no_caption() -> None:
    text = f"{TITLE}\n\nBy Cora Ash\n\n12 March 2026\n\n{LINES[0]}\n\nShown 12 of 28 photos\n\n© AFP\n\n{STORY}"
    assert captions(text) == []


def test_a_caption_that_ends_in_a_day_is_no_stamp() -> None:
    shown = "The crew of the ferry in Lindvik, on 5 June 1967."
    head = f"{TITLE}\n\nBy Cora Ash\n\n12 March 2026\n\n{LINES[0]}\n\n{LINES[1]}"
    text = f"{head}\n\n{shown}\n\nPhoto: AFP\n\nThe bridge\n\n{STORY}"
    assert captions(text) == [(shown, "AFP")]


def test_a_name_alone_in_brackets_signs_the_caption_before_it() -> None:
    shown = "The crew of the old ferry waves to the children on the quay."
    text = f"{TITLE}\n\nBy Cora Ash\n\n12 March 2026\n\n{LINES[0]}\n\n{LINES[1]}\n\n{shown}\n(Peter Lind)\n\n{STORY}"
    assert captions(text) == [(shown, "Peter Lind")]


@pytest.mark.parametrize("agency", ["AFP", "(Reuters)", "© dpa", "Cora Ash/AFP"])
def test_under_the_last_paragraph_stands_whose_story_it_is_whatever_other_credits_do(agency: str) -> None:
    head = f"{TITLE}\n\nBy Nora Fell\n\n12 March 2026\n\n{LINES[0]}\n\n{LINES[1]}"
    last = f"{LINES[2]} {LINES[3]}"
    assert captions(f"{head}\n\n{SHOWN}\n\nBo Lind/AFP\n\n{LINES[2]}\n\n{last}\n\n{agency}\n") == [
        (SHOWN, "Bo Lind/AFP")
    ]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Bo Lind | Bloomberg | Getty Images", "Bo Lind | Bloomberg | Getty Images"),
        ("Photo Ronde Le Quill", "Ronde Le Quill"),
        ("PHOTO BO LIND, ARCHIVES LE SOIR", "BO LIND, ARCHIVES LE SOIR"),
        ("Bo Lind, Lindvik Post", "Bo Lind, Lindvik Post"),
    ],
)
def test_who_made_a_picture_stands_under_its_caption(line: str, credit: str) -> None:
    text = f"{TITLE}\n\nBy Cora Ash\n\n12 March 2026\n\n{SHOWN}.\n\n{line}\n\n{STORY}"
    article = newsmeta.read(text).article
    assert captions(text) == [(f"{SHOWN}.", credit)]
    assert [author.name for author in article.authors] == ["Cora Ash"]


def test_a_name_and_a_house_under_a_sentence_sign_the_story_where_nothing_else_does() -> None:
    article = newsmeta.read(f"{TITLE}\n\n12 March 2026\n\n{SHOWN}.\n\nBo Lind, Lindvik Post\n\n{STORY}").article
    assert article.images == ()
    assert article.byline == "Bo Lind, Lindvik Post"


def test_a_credit_between_the_headline_and_a_sentence_is_the_sentence_s() -> None:
    text = f"{TITLE}\n\nPhoto: Bo Lind\n\n{SHOWN}.\n\n12 March 2026\n\n{STORY}"
    assert captions(text) == [(f"{SHOWN}.", "Bo Lind")]
