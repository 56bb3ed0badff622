"""Every sign that houses set between headline and site parts them everywhere: in headlines, publishers and rules."""

from __future__ import annotations

import html

import pytest

import newsmeta
from newsmeta.extractors.titleparts import BARS, SIGNS, parts_of
from tests.extractors.pages import TITLE, read

SITE = "The Lindvik Post"
BETWEEN = [f" {sign} " for sign in (*SIGNS, "::", "--")] + list(BARS)


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize("names", [(TITLE, SITE), (SITE, TITLE)], ids=["site last", "site first"])
def test_the_site_goes(between: str, names: tuple[str, str]) -> None:
    title = between.join(names)
    said = html.escape(title)
    page = read(f'<title>{said}</title><meta property="og:title" content="{said}">', h1="", ld={"publisher": SITE})
    assert parts_of(title) == list(names)
    assert page.article.headline == TITLE
    told = {finding.rule for finding in newsmeta.check(page, profile="pedantic").findings}
    assert ("site-name-in-og-title" in told) == (names[-1] == SITE)


@pytest.mark.parametrize("between", BETWEEN)
def test_the_title_names_the_site(between: str) -> None:
    page = read(f"<title>{html.escape(TITLE + between + 'Lindvik Post')}</title>", url="https://lindvikpost.example/a")
    assert page.article.publisher is not None
    assert page.article.publisher.name == "Lindvik Post"


@pytest.mark.parametrize("title", ["Half-time at Kveldhavn", "At 12:30 they came", "3/4 of them", "A·B", "a<b"])
def test_signs_inside_words_part_nothing(title: str) -> None:
    assert parts_of(title) == [title]


@pytest.mark.parametrize("behind", [f" - {SITE}", f" - Harbour - {SITE}", f" | Harbour | {SITE}", f"_Harbour_{SITE}"])
def test_only_the_last_parts_are_the_sites(behind: str) -> None:
    title = f"{TITLE} - and what it costs{behind}"
    ld = {"publisher": SITE, "articleSection": "Harbour"}
    page = read(f'<title>{title}</title><meta property="og:title" content="{title}">', h1="", ld=ld)
    assert page.article.headline == f"{TITLE} - and what it costs"
    assert "site-name-in-og-title" in {each.rule for each in newsmeta.check(page, profile="pedantic").findings}
