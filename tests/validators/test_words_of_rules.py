"""Words that rules look for: each that ``words.toml`` lists does what its kind says."""

from __future__ import annotations

import json

import pytest

import newsmeta
from newsmeta.lexicon.wording import words_of, words_of_all

LANGUAGES = [language for language in ("en", "fr", "de", "es", "it", "pt", "nl") if words_of(language, "picture")]
PROSE = (
    "<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>"
    "<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>"
)


def rules_of(alt: str, **said: str) -> set[str]:
    story = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry back", **said})
    picture = f'<figure><img src="https://example.com/f.jpg" alt="{alt}"><figcaption>A ship.</figcaption></figure>'
    page = f'<script type="application/ld+json">{story}</script><h1>Ferry back</h1>{picture}{PROSE}'
    return {found.rule for found in newsmeta.check(page, profile="pedantic")}


@pytest.mark.parametrize("word", sorted(words_of_all("unsorted")))
def test_a_section_for_stories_without_one(word: str) -> None:
    assert "default-section" in rules_of("A ship", articleSection=word.capitalize())


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_alternative_text_that_begins_with_what_it_is(language: str) -> None:
    article, picture, of = (max(words_of(language, kind)) for kind in ("article", "picture", "picture_of"))
    joint = "" if of[-1] in "'’" else " "
    assert "alt-says-image" in rules_of(f"{article.capitalize()} {picture} {of}{joint}Alma")
    assert "alt-says-image" in rules_of(f"{picture.capitalize()} {of}{joint}Alma")
    assert "alt-says-image" in rules_of(picture)
    assert "alt-says-image" not in rules_of(f"{picture.capitalize()} Alma")
