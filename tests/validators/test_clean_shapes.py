"""Clean stories in many languages, as content systems write them, are clean for every consumer."""

from __future__ import annotations

import json
import tomllib
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

import pytest

import newsmeta
from newsmeta.validators.runner import profiles

NOW = newsmeta.House(now=datetime(2026, 11, 25, 12, tzinfo=UTC))
STORIES: dict[str, dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("clean_stories.toml").read_text(encoding="utf-8")
)
SHAPES = ((1600, 900), (1600, 1200), (1200, 1200))


def article(story: dict[str, Any]) -> dict[str, Any]:
    site = f"https://www.{story['domain']}"
    house = {"@type": "NewsMediaOrganization", "@id": f"{site}/#house", "name": story["paper"], "url": f"{site}/"}
    house |= {"logo": {"@type": "ImageObject", "url": f"{site}/logo.png", "width": 600, "height": 60}}
    house |= {"publishingPrinciples": f"{site}/principles", "correctionsPolicy": f"{site}/corrections"}
    pictures = [{"@type": "ImageObject", "url": f"{site}/lead-{w}x{h}.jpg", "width": w, "height": h} for w, h in SHAPES]
    words = {"caption": story["caption"], "creditText": story["credit"]}
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": f"{site}/2026/11/24/story"},
        "headline": story["headline"],
        "description": story["standfirst"],
        "datePublished": story["published"],
        "dateModified": story["modified"],
        "author": [{"@type": "Person", "name": story["author"], "url": f"{site}/authors/1"}],
        "publisher": house,
        "image": [picture | words for picture in pictures],
        "articleSection": story["section"],
        "inLanguage": story["language"],
        "isAccessibleForFree": True,
    }


def head(story: dict[str, Any]) -> str:
    site = f"https://www.{story['domain']}"
    said = {
        "type": "article",
        "title": story["headline"],
        "url": f"{site}/2026/11/24/story",
        "site_name": story["paper"],
    }
    said |= {"locale": story["locale"], "image": f"{site}/lead-1600x900.jpg", "image:alt": story["alt"]}
    said |= {"description": story["standfirst"]}
    tags = "".join(f'<meta property="og:{name}" content="{escape(value)}">\n' for name, value in said.items())
    block = json.dumps(article(story), ensure_ascii=False)
    return f"""<meta charset="utf-8"><title>{story["headline"]} | {story["paper"]}</title>
<link rel="canonical" href="{said["url"]}"><meta name="robots" content="max-image-preview:large">
<meta name="description" content="{escape(story["standfirst"])}">
<meta name="twitter:card" content="summary_large_image">
<meta property="article:published_time" content="{story["published"]}">
{tags}<script type="application/ld+json">{block}</script>"""


PAGES = {
    "block theme": """<main class="wp-block-group"><h1 class="wp-block-post-title">{headline}</h1>
<div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">{standfirst}</p></div>
<p class="wp-block-post-author__name">{byline}</p>
<div class="wp-block-post-date"><time datetime="{published}">{shown}</time></div>
<figure class="wp-block-post-featured-image"><img src="/lead-1600x900.jpg" alt="{alt}">
<figcaption>{shot}</figcaption></figure>
<div class="entry-content wp-block-post-content">{text}</div></main>""",
    "divisions": """<div class="art"><h1 class="art-title">{headline}</h1><h2 class="art-sub">{standfirst}</h2>
<div class="art-info"><span class="author-name">{byline}</span> | <time datetime="{published}">{shown}</time></div>
<div class="art-img"><img src="/lead-1600x900.jpg" alt="{alt}"><div class="caption">{shot}</div></div>
<div class="art-text">{text}</div></div>""",
    "amp": """<article class="amp-wp-article"><h1 class="amp-wp-title">{headline}</h1>
<p class="amp-wp-subtitle">{standfirst}</p>
<div class="amp-wp-byline"><span class="author vcard">{byline}</span></div><time datetime="{published}">{shown}</time>
<figure class="wp-caption"><amp-img src="/lead-1600x900.jpg" width="1600" height="900" alt="{alt}"></amp-img>
<p class="wp-caption-text">{shot}</p></figure><div class="amp-wp-article-content">{text}</div></article>""",
}


def source(story: dict[str, Any], shape: str) -> str:
    shot = f"{story['caption']}. {story['printed'].format(story['credit'])}"
    if shape == "dump":
        parts = (story["headline"], story["standfirst"], story["byline"], story["shown"], shot, *story["paragraphs"])
        return "\n\n".join(parts)
    text = "".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in story["paragraphs"])
    body = PAGES[shape].format(**story | {"alt": escape(story["alt"])}, shot=shot, text=text)
    direction = ' dir="rtl"' if story["language"][:2] in ("ar", "he", "fa") else ""
    language = story["language"]
    return f'<!doctype html><html lang="{language}"{direction}><head>{head(story)}</head><body>{body}</body></html>'


@pytest.mark.parametrize("shape", [*PAGES, "dump"])
@pytest.mark.parametrize("language", STORIES)
def test_a_clean_story_raises_no_alarm_with_any_consumer(language: str, shape: str) -> None:
    reading = newsmeta.read(source(STORIES[language], shape))
    assert reading.article.headline == STORIES[language]["headline"]
    found = {
        (finding.rule, finding.message)
        for profile in profiles()
        for finding in newsmeta.check(reading, profile=profile, config=NOW).findings
        if str(finding.severity) != "info"
    }
    assert found == set()


@pytest.mark.parametrize("language", STORIES)
def test_its_structured_data_alone_are_clean_too(language: str) -> None:
    said = article(STORIES[language]) | {"articleBody": "\n".join(STORIES[language]["paragraphs"])}
    report = newsmeta.check(json.dumps(said, ensure_ascii=False), profile="pedantic", config=NOW)
    assert [finding.rule for finding in report.findings if str(finding.severity) != "info"] == []
