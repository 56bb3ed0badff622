"""Counters of pictures, hosts and the words round a publisher's name: from the language files, each in its place."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.extractors.counters import counts_pictures
from newsmeta.extractors.hosts import fits, is_borne_out, label_of
from newsmeta.lexicon import table
from tests.lexicon.listed import listed

HOSTS = table("tables")["hosts"]


def publisher_of(page: str) -> str | None:
    """Return the name of a page's publisher."""
    publisher = newsmeta.read(page, format="html").article.publisher
    return publisher and publisher.name


@pytest.mark.parametrize(("language", "word"), [*listed("caption", "counted"), ("any", "/")])
def test_counters(language: str, word: str) -> None:
    assert counts_pictures(f"3 {word} 12"), language
    assert counts_pictures(f"Image 3 {word} 12")
    assert not counts_pictures(f"The 3 {word} 12 quays of the marsh open again on Friday")


@pytest.mark.parametrize("level", [*HOSTS["shared"], *HOSTS["platforms"]])
def test_the_site_before_a_shared_label(level: str) -> None:
    assert label_of(f"marsh.{level}.example") == "marsh"


@pytest.mark.parametrize(("language", "word"), listed("page", "site"))
def test_a_site_is_no_part_of_a_publishers_name(language: str, word: str) -> None:
    page = f'<meta property="og:site_name" content="Marsh Lantern {word}"><h1>The quay opens again</h1>'
    assert publisher_of(page) == "Marsh Lantern", language


@pytest.mark.parametrize(("language", "word"), listed("page", "home"))
def test_a_logos_words(language: str, word: str) -> None:
    page = f'<a href="/" class="logo"><img src="l.png" alt="Marsh Lantern - {word}"></a><h1>The quay opens again</h1>'
    assert publisher_of(page) == "Marsh Lantern", language


@pytest.mark.parametrize(("language", "word"), listed("page", "rights"))
def test_a_line_of_rights(language: str, word: str) -> None:
    page = f"<h1>The quay opens again</h1><p>It opens on Friday.</p><footer>© 2026 Marsh Lantern {word}</footer>"
    assert publisher_of(page) == "Marsh Lantern", language


@pytest.mark.parametrize(("language", "said"), listed("caption", "counters"))
def test_buttons_that_count(language: str, said: str) -> None:
    assert counts_pictures(said.replace("#", "12").capitalize()), language
    assert not counts_pictures(said.replace("#", "12") + " of the quays of the marsh")


@pytest.mark.parametrize(("language", "article"), listed("page", "no_initial"))
def test_small_words_before_and_in_a_houses_name(language: str, article: str) -> None:
    assert is_borne_out(f"{article.title()} Lantern", "https://lantern.example/quay"), language
    assert fits(f"Marsh {article} Lantern", "ml")


@pytest.mark.parametrize(("language", "word"), listed("page", "players"))
def test_buttons_of_a_player_are_no_caption(language: str, word: str) -> None:
    figure = f'<figure><img src="/quay.jpg"><figcaption>« {word.title()} »</figcaption></figure>'
    page = f"<article><h1>The quay opens again</h1>{figure}<p>It opens on Friday for all who pay.</p></article>"
    assert newsmeta.read(page, format="html").article.images[0].caption is None, language


@pytest.mark.parametrize(("language", "word"), listed("byline", "copula"))
def test_what_the_site_is_describes_no_story(language: str, word: str) -> None:
    told = "Nobody crosses before the tide gates are mended, says the harbour master"
    metas = {"site_name": "Marsh Lantern", "description": f"Marsh Lantern {word} the quay that opens again each day"}
    head = "".join(f'<meta property="og:{name}" content="{said}">' for name, said in metas.items())
    page = f'{head}<meta name="dcterms.description" content="{told}"><h1>The quay opens again</h1>'
    assert newsmeta.read(page, format="html").article.description == told, language
