"""Rules keep quiet: nothing on a page that is right, and no flood on a page where everything is wrong."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

import newsmeta
from newsmeta.registry import names
from newsmeta.validators.rule import House
from newsmeta.validators.runner import RULES, rule_named

NOW = House(now=datetime(2026, 11, 20, 12, tzinfo=UTC))
SITE = "https://www.portavenpost.example"
URL = f"{SITE}/news/ferry-line-reopens"
LEAD = "The ferry to Tessel island sails again twice a day from Thursday."
ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": f"{URL}#article",
    "mainEntityOfPage": {"@type": "WebPage", "@id": URL},
    "headline": "Ferry line reopens",
    "description": LEAD,
    "datePublished": "2026-01-15T08:30:00+00:00",
    "dateModified": "2026-01-15T09:00:00+00:00",
    "author": [{"@type": "Person", "name": "Ann Lee", "url": f"{SITE}/people/ann-lee"}],
    "publisher": {
        "@type": "NewsMediaOrganization",
        "name": "Port Aven Post",
        "logo": {"@type": "ImageObject", "url": f"{SITE}/logo.png"},
        "correctionsPolicy": f"{SITE}/corrections",
    },
    "image": [
        {
            "@type": "ImageObject",
            "url": f"{SITE}/img/ferry{shape}.jpg",
            "caption": "The ferry at the quay",
            "creditText": "Bo Day/Port Aven Post",
            "width": width,
            "height": 900,
        }
        for shape, width in (("", 1600), ("-4x3", 1200), ("-1x1", 900))
    ],
    "inLanguage": "en-GB",
    "isAccessibleForFree": True,
}
CLEAN = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry line reopens - Port Aven Post</title>
<link rel="canonical" href="{URL}">
<meta name="description" content="{LEAD}">
<meta name="robots" content="max-image-preview:large">
<meta name="twitter:card" content="summary_large_image">
<meta property="og:type" content="article">
<meta property="og:title" content="Ferry line reopens">
<meta property="og:url" content="{URL}">
<meta property="og:image" content="{SITE}/img/ferry.jpg">
<meta property="og:image:alt" content="A white ferry">
<meta property="og:site_name" content="Port Aven Post">
<meta property="og:locale" content="en_GB">
<meta property="article:published_time" content="2026-01-15T08:30:00+00:00">
<script type="application/ld+json">{json.dumps(ARTICLE)}</script></head>
<body><article><h1>Ferry line reopens</h1><p class="standfirst">{LEAD}</p>
<p class="byline">By Ann Lee</p><time datetime="2026-01-15T08:30:00+00:00">15 January 2026, 08:30</time>
<figure><img src="{SITE}/img/ferry.jpg" alt="A white ferry">
<figcaption>The ferry at the quay. Photo: Bo Day/Port Aven Post</figcaption></figure>
<p>The ferry to Tessel island sails again from Thursday, the harbour office said on Wednesday. Tickets cost four
pounds.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
</article></body></html>"""


@pytest.mark.parametrize("profile", ["default", "google", "schema-org", "open-graph", "trust"])
def test_nothing_on_a_page_that_is_right(profile: str) -> None:
    report = newsmeta.check(CLEAN, profile=profile, config=NOW)
    assert [(finding.rule, finding.message) for finding in report.findings] == []


def block(**said: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(ARTICLE | said)}</script>'


MANY = 400
MOST = 60
WRONG = {
    "unknown properties": block(**{f"propert{number}y": "" for number in range(MANY)}),
    "authors": block(author=[{"@type": "Person", "name": f"By ann lee{n} and Bo Day, Editor"} for n in range(MANY)]),
    "titles": "".join(f'<meta property="og:title" content="Story number {n} ...">' for n in range(MANY)),
    "locales": '<meta property="og:locale" content="english">' * MANY,
    "publishers": block(publisher=[{"name": f"House {number}"} for number in range(MANY)]),
    "parts": block(hasPart=[{"cssSelector": "x"}] * MANY, isAccessibleForFree="no"),
    "commas": f'<script type="application/ld+json">[{"{},, " * MANY}]</script>',
    "blanks": block(keywords=[""] * MANY, image=[" /a b"] * MANY, headline=" " * 50_000 + "A"),
}


@pytest.mark.parametrize("what", WRONG)
def test_no_flood_on_a_page_where_everything_is_wrong(what: str) -> None:
    reading = newsmeta.read(WRONG[what], format="html")
    found = {name: len(list(rule_named(name)(reading, NOW))) for name in names(RULES)}
    assert {name: count for name, count in found.items() if count > MOST} == {}


QUIET = {
    "missing-type": block(mainEntityOfPage={"@type": "WebPage", "@id": URL})
    + json.dumps({"item": {"@id": URL, "name": "Ferry"}} | {"@type": "Thing"}).join(
        ('<script type="application/ld+json">', "</script>")
    ),
    "value-off-range": block(isPartOf={"@type": "House Paper", "name": "Port Aven Post"}),
    "missing-image": "<article><h1>Ferry</h1><p><img src='./quay.jpg' width=900></p><p>It sails.</p></article>",
    "untyped-author": block(author="Port Aven Post"),
    "author-is-publisher": block(author={"@type": "Person", "name": "Port Aven Post"}),
}


@pytest.mark.parametrize("name", QUIET)
def test_what_is_right_or_told_by_another_rule_is_not_told(name: str) -> None:
    assert [found.message for found in rule_named(name)(newsmeta.read(QUIET[name], format="html"), NOW)] == []
