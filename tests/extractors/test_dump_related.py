"""Related stories of a dump: which lines of a list are stories, and where the list ends."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.lexicon import every
from tests.extractors.test_dumps import LINES, STORY, TITLE

ONE, TWO = "Ferries return to the southern landing", "Rents on the northern quay fall again"
OTHER = "Storm closes three schools on the coast"


def _related(text: str) -> list[str | None]:
    return [story.title for story in newsmeta.read(text).article.related]


@pytest.mark.parametrize(
    "tail",
    [
        f"Related\n\n{ONE}\n\n{TWO}\n\nMost read\n\n{OTHER}",
        f"Related\n\n{ONE}\n\n{TWO}\n\nMore from Anna Moor\n\n{OTHER}",
        f"Related\n\n{ONE}\n\n{TWO}\n\nYou may also like\n\n{OTHER}",
        f"Related\n\n{ONE}\n\nMost read\n\n{OTHER}\n\nRelated articles\n\n{TWO}",
        f"Verwandte Artikel\n\n1. {ONE}\n2. {TWO}",
        f"Verwandte Artikel\n\n01.03.2026 {ONE}\n02.03.2026 {TWO}",
        f"Related\n\nHarbour news\n\n{ONE}\n\nBy Anna Moor\n\n{TWO}\n\nLeave a comment",
        f"Related\n\n{ONE}\n\n{LINES[1][:70]}…\n\n{TWO}\n\n{LINES[2][:70]}...",
    ],
)
def test_a_list_holds_the_titles_under_its_label(tail: str) -> None:
    assert _related(f"{TITLE}\n\n{STORY}\n\n{tail}\n") == [ONE, TWO]


@pytest.mark.parametrize("line", [f"READ MORE | {ONE}", f"[Also read: {ONE}]", f"Read also {ONE}", f"Lees ook{ONE}"])
def test_a_line_of_the_story_points_to_one(line: str) -> None:
    article = newsmeta.read(f"{TITLE}\n\n{LINES[0]}\n\n{LINES[1]}\n\n{line}\n\n{LINES[2]}\n\n{LINES[3]}").article
    assert [story.title for story in article.related] == [ONE]
    assert article.body == LINES


@pytest.mark.parametrize(
    "line",
    [
        "Read also what the mayor says about ferries",
        "Mehr zum Thema Brücken",
        "Related: Harbour, Lindvik bridge, Ferries",
    ],
)
def test_words_that_go_on_from_a_label_and_topics_are_no_title(line: str) -> None:
    assert _related(f"{TITLE}\n\n{LINES[0]}\n\n{LINES[1]}\n\n{line}\n\n{LINES[2]}\n\n{LINES[3]}") == []


def test_a_button_under_every_teaser_is_no_label() -> None:
    teasers = "\n\n".join(f"{title}\n\nThe town waits …\n\nRead more" for title in (ONE, TWO, OTHER))
    assert _related(f"{TITLE}\n\n{STORY}\n\nNews\n\n{teasers}\n") == []


def test_no_label_heads_related_stories_and_others() -> None:
    assert every("page", "others") & every("page", "related") == set()


@pytest.mark.parametrize("title", ["Más de 100 barcos en el puerto", "Mais de 100 barcos no porto"])
def test_a_title_that_begins_as_a_label_does_goes_on_with_the_list(title: str) -> None:
    assert _related(f"{TITLE}\n\n{STORY}\n\nRelated\n\n{ONE}\n\n{title}\n\n{TWO}\n") == [ONE, title, TWO]
