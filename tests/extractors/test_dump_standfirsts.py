"""The standfirst of a dump by where it stands, in words that the story does not use again."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.test_dumps import LINES, STORY, TITLE

CLOSED = "Nobody had counted on so much patience. The bill comes later."
OPEN = "Neighbours celebrate until dawn while engineers remain sceptical"
PICTURE = "Two boats at the quay. Photo: Lena Lind/AFP"
MARKS = "By Ada Moor\n12 March 2026"


@pytest.mark.parametrize(
    "head",
    [
        f"{CLOSED}\n\nSave this\n\n{MARKS}",  # under the headline, over byline and date
        f"{MARKS}\n\n{CLOSED}\n\n{PICTURE}",  # under them, a picture behind it
        f"{MARKS}\n\n{PICTURE}\n\n{CLOSED}",
    ],
)
def test_a_sentence_apart_from_the_story_is_its_standfirst(head: str) -> None:
    assert newsmeta.read(f"{TITLE}\n\n{head}\n\n{STORY}").article.description == CLOSED


@pytest.mark.parametrize("between", ["Save", "A quay in rain", "A quay in rain\n\nSave"])
def test_a_long_line_under_the_headline_is_the_standfirst_over_a_byline_soon_after(between: str) -> None:
    text = f"{TITLE}\n\n{OPEN}\n\n{between}\n\n{MARKS}\n\n{STORY}"
    assert newsmeta.read(text).article.description == OPEN


@pytest.mark.parametrize(
    "head", [f"{MARKS}\n\n{CLOSED}", f"{MARKS}\n\nLINDVIK — The bill comes later on.\n\n{PICTURE}"]
)
def test_a_short_first_sentence_of_the_story_is_none(head: str) -> None:
    assert newsmeta.read(f"{TITLE}\n\n{head}\n\n{STORY}").article.description is None


@pytest.mark.parametrize(
    "title", ["A summer without ferries; traffic jams until night", "A Summer Without Any Ferries"]
)
def test_a_title_stands_over_a_longer_line_that_speaks_the_storys_words(title: str) -> None:
    standfirst = "Drivers of Lindvik waited for hours before the barriers of the harbour bridge went up"
    article = newsmeta.read(f"Culture\n\n{title}\n\n{standfirst}\n\n{MARKS}\n\n{STORY}").article
    assert (article.headline, article.description) == (title, standfirst)


def test_a_section_of_several_words_over_the_title_is_none() -> None:
    text = f"AI Platforms & Ferry Assistants\n\n{TITLE}\n\n{MARKS}\n\n{STORY}"
    assert newsmeta.read(text).article.headline == TITLE


SHORT = "LINDVIK, Sweden (ANQ) — The harbour bridge was opened to cars again on Monday, officials of the town said."
TOWN = "Lindvik. The harbour bridge was opened to cars again on Monday. Not everybody is happy about what it cost."
TALE = "\n\n".join(f"{line} {line[:-1]}, as the council of the town put it." for line in LINES)


@pytest.mark.parametrize(
    ("first", "standfirst"),
    [(SHORT, None), (TOWN, TOWN), (f"{SHORT} The bill comes later.", f"{SHORT} The bill comes later.")],
)
def test_one_sentence_behind_a_dispatchs_dateline_opens_the_story(first: str, standfirst: str | None) -> None:
    assert newsmeta.read(f"{TITLE}\n\n{MARKS}\n\n{first}\n\n{TALE}").article.description == standfirst
