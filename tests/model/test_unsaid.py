"""What programs write where they have no value is no value: nothing of it reaches the article."""

from __future__ import annotations

import json

import pytest

import newsmeta
from tests.extractors.pages import STORY, TITLE, read

WORDS = ["undefined", "null", "NULL", "(null)", "NaN", "[object Object]", " null "]


@pytest.mark.parametrize("word", WORDS)
def test_a_placeholder_is_no_value(word: str) -> None:
    stated = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": word,
        "headline": word,
        "alternativeHeadline": word,
        "articleSection": word,
        "author": {"@type": "Person", "name": word, "url": "https://lindvik.example/ada"},
        "publisher": {"@type": "Organization", "name": word},
        "sourceOrganization": word,
        "copyrightNotice": word,
        "image": {"@type": "ImageObject", "url": "https://lindvik.example/a.jpg", "caption": word, "creditText": word},
    }
    page = (
        f'<script type="application/ld+json">{json.dumps(stated)}</script><title>{word}</title><h1>{word}</h1>{STORY}'
    )
    reading = newsmeta.read(page, url="https://lindvik.example/bridge")
    said = reading.article.model_dump(mode="json", exclude_none=True, exclude={"body", "description"})
    assert said.pop("images") == [{"url": "https://lindvik.example/a.jpg"}]
    assert word not in json.dumps(said)
    assert {"placeholder-value", "missing-headline"} <= {found.rule for found in newsmeta.check(reading)}


def test_a_section_has_its_entities_decoded() -> None:
    assert read(ld={"articleSection": "Science &amp; Health"}).article.section == "Science & Health"


@pytest.mark.parametrize(("sign", "house"), [("(nz)", None), ("/ ab", None), ("(dpa)", "dpa")])
def test_initials_under_a_story_are_no_source(sign: str, house: str | None) -> None:
    page = f"<h1>{TITLE}</h1><article>{STORY}<p>The bridge opens on Monday. {sign}</p></article>"
    source = newsmeta.read(page).article.source
    assert (source.name if source else None) == house


@pytest.mark.parametrize("line", ["Published on 27.04.24 at 07:39", "3 May 2022", "Follow topics"])
def test_a_byline_names_somebody(line: str) -> None:
    assert read(body=f'<div class="byline">{line}</div>', h1=f"<h1>{TITLE}</h1>").article.byline is None
