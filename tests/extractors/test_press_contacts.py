"""Press releases name whom to write or call to: who is named so has not written them."""

from __future__ import annotations

import pytest

from newsmeta import read
from tests.lexicon.listed import listed

STORY = """The county on Tuesday opened a ferry terminal that will serve three islands year round, officials said.

The terminal cost $12 million and was finished two months early, according to the county. Its roof makes power.

"This is a good day for the islands," said County Commissioner Leo Hart at the opening."""

TITLE = "Marsh County opens new ferry terminal"


def authors(text: str) -> list[str]:
    """Return whom the text names as its writers."""
    return [author.name for author in read(text).article.authors]


@pytest.mark.parametrize(("language", "label"), listed("page", "contacts"))
def test_who_is_to_be_asked_signs_nothing(language: str, label: str) -> None:
    foot = f"{label.capitalize()}:\nNora Ash, Communications Manager\nnora@marsh.example\n"
    assert authors(f"{TITLE}\n\nMarch 3, 2026\n\n{STORY}\n\n{foot}") == [], language


def test_a_contact_over_the_title_is_neither_headline_nor_author() -> None:
    article = read(f"PRESS RELEASE\n\nContact: Nora Ash, 555-0100, nora@marsh.example\n\n{TITLE}\n\n{STORY}").article
    assert (article.headline, article.authors) == (TITLE, ())
    assert authors(f"PRESS RELEASE\n\nMedia contact:\nNora Ash\nManager\n\n{TITLE}\n\n{STORY}") == []


def test_a_menus_contact_hides_no_byline() -> None:
    assert authors(f"Home\nContact\n{TITLE}\nNora Ash\nMarch 3, 2026\n\n{STORY}") == ["Nora Ash"]


def test_a_release_tells_of_its_house_and_a_paper_of_its_writer() -> None:
    house = "About Harrow Bay\nHarrow Bay makes instruments for ships and ports. It employs four hundred people."
    assert authors(f"{TITLE}\n\n{STORY}\n\n{house}") == []
    writer = "About Nora Ash\nNora Ash is a reporter who covers harbours and islands for the county's paper of record."
    assert authors(f"{TITLE}\n\n{STORY}\n\n{writer}") == ["Nora Ash"]
