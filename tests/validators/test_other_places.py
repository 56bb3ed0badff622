"""Rules find their flaw also where their pages' examples do not show it: in meta tags, licences, the house's facts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsmeta

HOUSE = newsmeta.House(now=datetime(2026, 1, 20, tzinfo=UTC), publisher="The Marlow Herald")


def block(said: str) -> str:
    """Return a JSON-LD block that says *said*."""
    return f'<script type="application/ld+json">{{"@context": "https://schema.org", {said}}}</script>'


def story(said: str, kind: str = "NewsArticle") -> str:
    """Return the block of a story that says *said*, too."""
    return block(f'"@type": "{kind}", "headline": "Ferries run", {said}')


SITEMAP = (
    '<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://herald.example/1</loc>'
    "<news:news><news:publication><news:name>{}</news:name><news:language>en</news:language></news:publication>"
    "<news:publication_date>2026-01-19</news:publication_date><news:title>Ferries run</news:title>"
    "</news:news></url></urlset>"
)
FOUND = {
    "license-not-url": (story('"license": "All rights reserved"'), "All rights reserved"),
    "mojibake": ('<meta name="description" content="The cafÃ© on the quay">', "The cafÃ© on the quay"),
    "html-in-value": ('<meta property="og:title" content="Ferries <b>run</b>">', "Ferries <b>run</b>"),
    "entities-in-value": ('<meta property="og:title" content="Ferries &amp;amp; boats">', "Ferries &amp; boats"),
    "placeholder-value": (
        block('"@type": "WebPage", "@id": "https://google.com/article"'),
        "https://google.com/article",
    ),
    "expires-before-published": (
        '<meta property="article:expiration_time" content="2026-01-01T08:00:00Z">'
        + story('"datePublished": "2026-01-16T08:30:00Z"'),
        "2026-01-01T08:00:00Z",
    ),
    "sitemap-name-differs": (SITEMAP.format("Marlow Herald"), "Marlow Herald"),
    "superseded-term": (block('"@type": "UserComments", "name": "A"'), "UserComments"),
}


@pytest.mark.parametrize("name", FOUND)
def test_found_there_too(name: str) -> None:
    source, value = FOUND[name]
    report = newsmeta.check(newsmeta.read(source), profile="pedantic", config=HOUSE)
    assert value in [found.value for found in report.findings if found.rule == name]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        (
            "incomplete-live-update",
            story('"liveBlogUpdate": [{"@id": "#u"}]', "LiveBlogPosting"),
        ),
        (
            "publisher-differs-from-site-name",
            '<meta property="og:site_name" content="Марлоу">'
            + story('"publisher": {"@type": "Organization", "name": "Marlow Herald"}'),
        ),
        ("sitemap-name-differs", SITEMAP.format("The Marlow Herald")),
        ("canonical-in-body", '<body><link rel="canonical nofollow" href="https://herald.example/1"></body>'),
    ],
)
def test_not_found_where_it_cannot_be_told(name: str, source: str) -> None:
    report = newsmeta.check(newsmeta.read(source), profile="pedantic", config=HOUSE)
    assert name not in {found.rule for found in report.findings}


def test_all_that_is_lacking_is_asked_for() -> None:
    report = newsmeta.check(newsmeta.read(block('"@type": "VideoObject", "name": "Boats"')), profile="pedantic")
    (found,) = (each for each in report.findings if each.rule == "incomplete-video")
    assert found.message == "a video has no thumbnailUrl and no uploadDate"
    assert found.hint == "add thumbnailUrl and uploadDate"
