"""Mere names in dumps that say who made a picture: behind the caption's full stop, on the line under it, by letters."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.pages import captions
from tests.extractors.test_dumps import LINES, STORY, TITLE

MARKS = "By Ada Moor\n12 March 2026"
SENTENCE = "The old ferry waits at the quay."
WORDS = "The old ferry at its last trip across the bay"


@pytest.mark.parametrize("sign", [" ", " / "])
@pytest.mark.parametrize(
    "name", ["Vasko Brendel-Oss", "Vasko Brendel-Oss / Lindvik Post", "Vasko Brendel-Oss (AFP)", "HARBOUR OF LINDVIK"]
)
def test_a_name_alone_behind_the_full_stop_made_the_picture(sign: str, name: str) -> None:
    credit = name if "(" not in name else "Vasko Brendel-Oss (AFP)"
    assert captions(f"{TITLE}\n\n{MARKS}\n\n{SENTENCE}{sign}{name}\n\n{STORY}") == [(SENTENCE, credit)]


def test_such_a_name_stands_before_the_pages_own_words() -> None:
    text = f"{TITLE}\n\n{MARKS}\n\n{SENTENCE} Vasko Brendel-Oss for Open Bay hide caption\n\n{STORY}"
    assert captions(text) == [(SENTENCE, "Vasko Brendel-Oss for Open Bay")]


@pytest.mark.parametrize(
    "line",
    [
        "“The old ferry waits at the quay.” Vasko Brendel-Oss",  # who said it
        "The old ferry waits at the quay. Popular right now",
        "The old ferry waits? Vasko Brendel-Oss",
    ],
)
def test_other_words_behind_a_full_stop_made_none(line: str) -> None:
    assert captions(f"{TITLE}\n\n{MARKS}\n\n{line}\n\n{STORY}") == []


def test_an_unknown_name_deep_in_the_story_made_none() -> None:
    assert captions(f"{TITLE}\n\n{MARKS}\n\n{STORY}\n\n{SENTENCE} Popular Right Now\n\n{LINES[0]}") == []


@pytest.mark.parametrize("shown", [SENTENCE, WORDS])
@pytest.mark.parametrize("name", ["Vasko Brendel-Oss", "Vasko Brendel-Oss / Lindvik Post"])
def test_a_name_under_a_picture_of_a_signed_story_made_it(shown: str, name: str) -> None:
    assert captions(f"{TITLE}\n\n{MARKS}\n\n{shown}\n\n{name}\n\n{STORY}") == [(shown, name)]


def test_a_name_under_a_heading_or_an_unsigned_picture_is_no_photographer() -> None:
    deep = f"{TITLE}\n\n{MARKS}\n\n{LINES[0]}\n\n{LINES[1]}\n\n14.20 GMT\n\nFerries stay in port until Tuesday"
    assert captions(f"{deep}\n\nVasko Brendel-Oss\n\n{STORY}") == []
    assert captions(f"{TITLE}\n\n{SENTENCE}\n\nVasko Brendel-Oss\n\n{STORY}") == []


def test_services_in_capitals_credit_the_words_under_them() -> None:
    text = f"{TITLE}\n\n{MARKS}\nGETTY\n\n{WORDS}\n\n{STORY}"
    assert captions(text) == [(WORDS, "GETTY")]


def test_a_labelled_caption_has_the_credit_of_the_next_line() -> None:
    text = f"{TITLE}\n\n{MARKS}\n\nLegenda: Fila na balsa\nFoto: Vasko Brendel\n\n{STORY}"
    assert captions(text) == [("Fila na balsa", "Vasko Brendel")]


def test_a_place_in_a_caption_with_a_full_stop_files_no_story() -> None:
    shown = "Lindvik Bridge seen from Mill Park."
    assert captions(f"{TITLE}\n\n{MARKS}\n\n{shown} (LQRV photo/Vasko Brendel)\n\n{STORY}") == [
        (shown, "LQRV photo/Vasko Brendel")
    ]


def test_a_paragraph_that_says_where_the_story_is_from_is_no_caption() -> None:
    told = " ".join(LINES[:3])
    article = newsmeta.read(f"{TITLE}\n\n{MARKS}\n\n{STORY}\n\n{told} (Quelle: ARD)\n\nFacebook\nTwitter").article
    assert article.images == ()


def test_a_labelled_credit_among_long_paragraphs_takes_none_for_its_caption() -> None:
    long = [" ".join(LINES[:2]), " ".join(LINES[2:])]
    last = "Nobody in town remembers a quieter autumn, says the baker, whose shop is empty since the boats went."
    text = f"{TITLE}\n\n{MARKS}\n\n{long[0]}\n\n{long[1]}\n\nImage credit: Bo Lind\n\n{last}"
    assert captions(text) == []
    assert newsmeta.read(text).article.body[:2] == tuple(long)


def test_a_title_under_alt_text_and_title_made_no_picture() -> None:
    titles = (
        "How to order a ferry ticket in spring\n\nHow to order a ferry ticket in spring\n\nHow to fly to the islands"
    )
    text = f"{TITLE}\n\n{MARKS}\n\n{STORY}\n\n{titles} from the harbour at night\n\n{LINES[0]}"
    assert "How to fly to the islands from the harbour at night" not in [credit for _, credit in captions(text)]


def test_the_pages_own_words_over_a_credit_are_no_caption() -> None:
    assert captions(f"{TITLE}\n\n{MARKS}\n\nSponsored Links\n\nREUTERS/Bo Lind\n\n{STORY}") == []


def test_a_name_that_a_dumper_ran_into_the_caption_made_the_picture() -> None:
    for name in ("Vasko Brendel", "Vasko Brendel (EFE)"):
        assert captions(f"{TITLE}\n\n{MARKS}\n\n{SENTENCE}{name}\n\n{STORY}") == [(SENTENCE, name)]


def test_a_name_over_the_byline_made_the_picture_with_the_house_behind_it_or_not() -> None:
    for name in ("Vasko Brendel", "V.J. Brendel Lindvik Star"):
        text = f"{TITLE}\n\n12 March 2026\n\n{SENTENCE}\n\n{name}\n\nBy Ada Moor\n\n{STORY}"
        assert captions(text) == [(SENTENCE, name)]


def test_a_line_that_opens_with_a_slash_credits_the_one_it_follows() -> None:
    assert captions(f"{TITLE}\n\n{WORDS}\n/ Studio Octo\n\n{MARKS}\n\n{STORY}") == [(WORDS, "Studio Octo")]


def test_words_of_a_script_without_capitals_are_no_photographer() -> None:
    said = "جلسة المجلس المحلى"
    assert captions(f"{TITLE}\n\n{MARKS}\n\n{said} أمس\n\n{said}\n\n{STORY}") == []
