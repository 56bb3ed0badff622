"""The summary of a feed's entry: its words, and none of the links back to the story."""

from __future__ import annotations

from html import escape

import pytest

from newsmeta.pipeline import read

OWN = "https://herald.example/news/ferry"
SAID = "The harbour opened again on Friday after a week of storms."


def _description(html: str) -> str | None:
    item = f"<item><title>Ferry</title><link>{OWN}</link><description>{escape(html)}</description></item>"
    return read(f"<rss version='2.0'><channel><title>The Herald</title>{item}</channel></rss>").article.description


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{SAID}</p>\n<p>The post <a href='{OWN}'>Ferry</a> appeared first on <a href='/'>The Herald</a>.</p>",
        f"<p>{SAID}</p> <p>Der Beitrag <a href='{OWN}'>Ferry</a> erschien zuerst auf The Herald.</p>",
        f"{SAID}<br/><a href='https://herald.example/x'>Read more</a>",
        f"<p>{SAID}</p><a href='{OWN}'>To the story …</a>",
        f"<p>{SAID} <a href='https://herald.example/x'>Continue reading...</a></p>",
    ],
)
def test_a_link_back_to_the_story_is_no_part_of_its_summary(html: str) -> None:
    assert _description(html) == SAID


def test_a_link_elsewhere_at_the_end_is_part_of_the_summary() -> None:
    told = "<p>The harbour opened again, says <a href='https://x.example/'>the council of Lindvik</a></p>"
    assert _description(told) == "The harbour opened again, says the council of Lindvik"


def test_paragraphs_and_lines_are_apart() -> None:
    assert _description("<p>The harbour opened</p><p>Ferries leave<br>every hour</p>") == (
        "The harbour opened Ferries leave every hour"
    )


@pytest.mark.parametrize(
    ("html", "said"),
    [
        (f"<p><img src='x.png'></p><p>{SAID} <a href='{OWN}'>Read more</a></p>", SAID),
        (f"<p>{SAID}</p><p>More <a href='{OWN}/photos'>pictures</a> of it.</p>", f"{SAID} More pictures of it."),
        (f"<p><img src='x.png'></p><p><a href='{OWN}'>{SAID}</a></p>", SAID),
    ],
)
def test_a_last_paragraph_that_is_the_text_stays(html: str, said: str) -> None:
    assert _description(html) == said
