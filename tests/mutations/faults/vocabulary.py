"""Faults against schema.org's types, properties and values."""

from __future__ import annotations

from tests.mutations.fault import ITEMS, SCRIPT, Fault, says
from tests.mutations.story import Draft


def _untyped(draft: Draft) -> None:
    del draft.ld["publisher"]["@type"]


def _mistyped(draft: Draft) -> None:
    draft.ld["publisher"]["@type"] = "NewsMediaOrganisation"


def _no_context(draft: Draft) -> object:
    return draft.ld.pop("@context")


def _as_words(draft: Draft) -> str:
    return draft.story.paper


def _event(draft: Draft) -> None:
    event = {"@type": "Event", "name": draft.story.headline, "startDate": draft.story.published}
    draft.nodes.append({"@context": "https://schema.org", **event, "eventStatus": "https://schema.org/EventPutOff"})


def _film(draft: Draft) -> None:
    draft.ld["video"] = {
        "@type": "VideoObject",
        "name": draft.story.caption,
        "encodings": {"@type": "MediaObject", "contentUrl": f"{draft.story.site}/film.mp4"},
    }


def _second(draft: Draft) -> None:
    other = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": draft.story.related[0],
        "url": draft.story.url,
    }
    draft.nodes.append({**other, "mainEntityOfPage": draft.story.url})


FAULTS = [
    Fault("missing-context", SCRIPT, _no_context),
    Fault("foreign-context", SCRIPT, says("@context", "https://schema.com")),
    Fault("http-context", SCRIPT, says("@context", "http://schema.org")),
    Fault("missing-type", SCRIPT, _untyped),
    Fault("unknown-type", ITEMS, _mistyped),
    Fault("unknown-property", ITEMS, says("datemodified", "2026-01-16T08:30:00+07:00")),
    Fault("unknown-property", ITEMS, says("articleSummary", lambda draft: draft.story.standfirst)),
    Fault("property-off-domain", ITEMS, says("relatedLink", lambda draft: f"{draft.story.site}/news/harbour-story")),
    Fault("pending-term", ITEMS, says("creditText", lambda draft: draft.story.paper)),
    Fault("pending-term", ITEMS, says("digitalSourceType", "https://schema.org/DigitalCaptureDigitalSource")),
    Fault("superseded-term", ITEMS, _film),
    Fault("thing-as-text", SCRIPT, says("publisher", _as_words)),
    Fault("thing-as-text", SCRIPT, says("copyrightHolder", _as_words)),
    Fault("value-off-range", ITEMS, says("copyrightHolder", {"@type": "WebPage", "name": "Halloran & Moor"})),
    Fault("value-off-range", ITEMS, says("locationCreated", {"@type": "Person", "name": "Pia Halloran"})),
    Fault("boolean-as-text", SCRIPT, says("isAccessibleForFree", lambda d: str(d.ld["isAccessibleForFree"]))),
    Fault("unknown-enumeration-value", ITEMS, _event),
    Fault("empty-value", SCRIPT, says("alternativeHeadline", "")),
    Fault("placeholder-value", ITEMS, says("alternativeHeadline", "undefined")),
    Fault("placeholder-value", ITEMS, says("description", "{{ article.lead }}")),
    Fault("entities-in-value", SCRIPT, says("description", lambda d: f"{d.story.standfirst} &amp; {d.story.town}")),
    Fault("html-in-value", ITEMS, says("description", lambda d: f"<b>{d.story.town}</b> {d.story.standfirst}")),
    Fault("dangling-reference", SCRIPT, says("copyrightHolder", {"@id": "#holder"})),
    Fault("articles-disagree", ITEMS, _second),
    Fault("generic-article-type", ITEMS, says("@type", "Article"), only="plain"),
]
