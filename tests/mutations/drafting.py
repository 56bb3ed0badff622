"""Makes the draft of a clean story: what it says of itself, and its parts in the order readers see them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from tests.mutations.story import Draft, Part, Story

_TYPES = {"opinion": "OpinionNewsArticle", "live": "LiveBlogPosting", "analysis": "AnalysisNewsArticle"}


def draft(story: Story, carrier: str, shape: str, theme: int, kinds: tuple[str, ...]) -> Draft:
    """Return a fresh draft, free to change. ``kinds`` are: wire, opinion, live, paid, corrected, plain, pair."""
    made = Draft(story, carrier, shape, theme, kinds, language=story.language, canonical=story.url)
    made.title = f"{story.headline}{' | ' if theme % 2 else ' – '}{story.paper}"
    made.ld = _article(story, kinds)
    made.nodes = [] if "plain" in kinds else [_site(story), _crumbs(story)]
    made.meta = _metas(story, kinds)
    made.parts = list(_parts(story, kinds))
    return made


def _article(story: Story, kinds: tuple[str, ...]) -> dict[str, Any]:
    said: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": next((_TYPES[kind] for kind in kinds if kind in _TYPES), "NewsArticle"),
        "@id": f"{story.url}#article",
        "mainEntityOfPage": {"@type": "WebPage", "@id": story.url},
        "url": story.url,
        "headline": story.headline,
        "description": story.standfirst,
        "datePublished": story.published,
        "dateModified": story.modified,
        "author": [_person(story, story.author), *([_person(story, story.second)] if "pair" in kinds else [])],
        "publisher": {
            "@type": "NewsMediaOrganization",
            "@id": f"{story.site}/#publisher",
            "name": story.paper,
            "url": f"{story.site}/",
            "logo": {"@type": "ImageObject", "url": f"{story.site}/logo.png", "width": 600, "height": 60},
            "correctionsPolicy": f"{story.site}/corrections",
            "ethicsPolicy": f"{story.site}/ethics",
        },
        "image": [_picture(story)],
        "inLanguage": story.language,
        "articleSection": story.section,
        "keywords": list(story.keywords),
        "isAccessibleForFree": "paid" not in kinds,
    }
    if "wire" in kinds:
        said["sourceOrganization"] = {"@type": "NewsMediaOrganization", "name": story.agency}
        said["dateline"] = story.town
    return {**said, **_particulars(story, kinds)}


def _particulars(story: Story, kinds: tuple[str, ...]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if "paid" in kinds:
        part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paid"}
        said["hasPart"] = part
    if "corrected" in kinds:
        note = {"@type": "CorrectionComment", "text": story.correction, "datePublished": story.modified}
        said["correction"] = [note]
    if "live" in kinds:
        said["coverageStartTime"] = story.published
        said["coverageEndTime"] = _after(story, hours=9)
        said["liveBlogUpdate"] = [_update(story, number) for number in range(2)]
    return said


def _update(story: Story, number: int) -> dict[str, Any]:
    return {
        "@type": "BlogPosting",
        "headline": story.related[number],
        "datePublished": _after(story, minutes=30 * number),
        "articleBody": story.paragraphs[number + 1],
    }


def _after(story: Story, **later: int) -> str:
    return (datetime.fromisoformat(story.published) + timedelta(**later)).isoformat()


def _person(story: Story, name: str) -> dict[str, Any]:
    number = 1 if name == story.author else 2
    return {"@type": "Person", "name": name, "url": f"{story.site}/people/{story.key}-{number}"}


def _picture(story: Story) -> dict[str, Any]:
    return {
        "@type": "ImageObject",
        "url": f"{story.site}/img/{story.key}-1600.jpg",
        "caption": story.caption,
        "creditText": story.photographer,
        "creator": {"@type": "Person", "name": story.photographer},
        "copyrightNotice": f"© {story.photographer}",
        "license": f"{story.site}/licences",
        "acquireLicensePage": f"{story.site}/licences/buy",
        "width": 1600,
        "height": 900,
    }


def _site(story: Story) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "@id": f"{story.site}/#site",
        "name": story.paper,
        "url": f"{story.site}/",
        "publisher": {"@id": f"{story.site}/#publisher"},
    }


def _crumbs(story: Story) -> dict[str, Any]:
    names = [(story.section, f"{story.site}/section"), (story.headline, story.url)]
    items = [{"@type": "ListItem", "position": at, "name": n, "item": u} for at, (n, u) in enumerate(names, 1)]
    return {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items}


def _metas(story: Story, kinds: tuple[str, ...]) -> dict[str, str]:
    metas = {
        "description": story.standfirst,
        "robots": "index, follow, max-image-preview:large",
        "twitter:card": "summary_large_image",
        "twitter:title": story.headline,
        "og:type": "article",
        "og:title": story.headline,
        "og:description": story.standfirst,
        "og:url": story.url,
        "og:image": f"{story.site}/img/{story.key}-1600.jpg",
        "og:image:alt": story.alt,
        "og:site_name": story.paper,
        "og:locale": story.locale,
        "article:published_time": story.published,
        "article:modified_time": story.modified,
        "article:section": story.section,
    }
    if "pair" not in kinds:
        metas["author"] = story.author
    if "paid" in kinds:
        metas["article:content_tier"] = "locked"
    return metas


def _parts(story: Story, kinds: tuple[str, ...]) -> list[Part]:
    wire, first, *rest = "wire" in kinds, *story.paragraphs
    names = f"{story.author}{' · ' + story.second if 'pair' in kinds else ''}"
    parts = [
        Part("kicker", story.section),
        Part("h1", story.headline),
        Part("standfirst", story.standfirst),
        Part("byline", story.byline.format(names), {"name": story.author}),
        Part("time", story.shown, {"datetime": story.published}),
        _figure(story, story.caption, story.alt, "1600"),
        Part("p", f"{story.dateline}{first}" if wire else first),
        *(Part("paid" if "paid" in kinds else "p", text) for text in rest),
        _figure(story, story.caption_two, story.alt_two, "1200"),
    ]
    if wire and story.signoff:
        next(part for part in reversed(parts) if part.kind in ("p", "paid")).text += f" {story.signoff}"
    if "corrected" in kinds:
        parts.append(Part("correction", f"{story.correction_label}{story.correction}"))
    parts.append(Part("related", story.label))
    return parts


def _figure(story: Story, caption: str, alt: str, width: str) -> Part:
    more = {
        "src": f"{story.site}/img/{story.key}-{width}.jpg",
        "alt": alt,
        "credit": story.credit.format(story.photographer),
        "width": width,
        "height": str(int(width) * 9 // 16),
    }
    return Part("figure", caption, more)
