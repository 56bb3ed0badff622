"""Faults of what stands beside the story: videos, breadcrumbs, fact checks, cards, places, encodings of the page."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from tests.mutations.fault import HTML, ITEMS, SCRIPT, Change, Fault, says, tells, writes
from tests.mutations.story import Draft


def _beside(type: str, **said: Any) -> Change:
    """Return a change by which the source describes one more thing; None takes a property away."""

    def change(draft: Draft) -> object:
        if "plain" in draft.kinds:
            return False
        node = {"@context": "https://schema.org", "@type": type, **said}
        draft.nodes.append({name: value for name, value in node.items() if value is not None})
        return True

    return change


def _video(**said: Any) -> Change:
    whole = {"name": "The ferry sails", "thumbnailUrl": "https://www.avencourier.example/img/ferry-video.jpg"}
    whole |= {"uploadDate": "2026-03-05T08:30:00+01:00", "duration": "PT3M42S"}
    return _beside("VideoObject", **whole | said)


def _check(rating: dict[str, Any], **said: Any) -> Change:
    whole = {"claimReviewed": "The ferry sinks every year", "url": "https://www.avencourier.example/check/ferry"}
    scale = {"@type": "Rating", "worstRating": 1, "bestRating": 5, "alternateName": "False", **rating}
    whole["reviewRating"] = {name: value for name, value in scale.items() if value is not None}
    return _beside("ClaimReview", **whole | said)


def _crumb(name: str) -> Change:
    def change(draft: Draft) -> object:
        crumbs = next((node for node in draft.nodes if node["@type"] == "BreadcrumbList"), None)
        return crumbs is not None and crumbs["itemListElement"][0].pop(name)

    return change


def _nameless(draft: Draft) -> None:
    draft.ld["author"].append({"@type": "Person", "url": f"{draft.story.site}/people/somebody"})


def _no_address(draft: Draft) -> None:
    draft.ld["image"].append({"@type": "ImageObject", "width": 800, "height": 600, "creditText": "Ann Lee"})


def _no_size(draft: Draft) -> None:
    draft.ld["image"][0]["width"] = "100%"


def _later(draft: Draft) -> str:
    return (datetime.fromisoformat(draft.story.published) + timedelta(days=40)).isoformat()


def _at(latitude: object, longitude: object) -> Change:
    spot = {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}
    return says("contentLocation", {"@type": "Place", "name": "Port Aven", "geo": spot})


def _heads(*lines: str) -> Change:
    def change(draft: Draft) -> None:
        draft.head.extend(line.format(story=draft.story) for line in lines)

    return change


def _mislabelled(draft: Draft) -> None:
    language = "pl" if draft.language != "pl" else "en"
    draft.language = draft.ld["inLanguage"] = language
    draft.meta["og:locale"] = "pl_PL"


def _unturned(draft: Draft) -> object:
    return draft.language == "ar" and draft.sub(' dir="rtl"', "")


def _worded(draft: Draft) -> object:
    part = draft.part("time")
    return part is not None and part.more.update(datetime="Thu, 05 Mar 2026") is None


def _alternates(*languages: str) -> Change:
    link = '<link rel="alternate" hreflang="{0}" href="{{story.site}}/{0}/edition">'
    return _heads(*(link.format(language) for language in languages))


def _alt(text: str) -> Change:
    def change(draft: Draft) -> None:
        draft.all("figure")[1].more["alt"] = text

    return change


FAULTS = [
    Fault("incomplete-video", SCRIPT, _video(thumbnailUrl=None)),
    Fault("incomplete-video", SCRIPT, _video(uploadDate=None)),
    Fault("duration-not-iso", SCRIPT, _video(duration="3:42")),
    Fault("duration-not-iso", ITEMS, says("timeRequired", "4 min")),
    Fault("incomplete-breadcrumb", SCRIPT, _crumb("name")),
    Fault("incomplete-breadcrumb", SCRIPT, _crumb("position")),
    Fault("incomplete-claim-review", SCRIPT, _check({}, url=None)),
    Fault("incomplete-claim-review", SCRIPT, _check({"alternateName": None, "ratingValue": 1})),
    Fault("rating-off-scale", SCRIPT, _check({"ratingValue": 7})),
    Fault("author-without-name", ITEMS, _nameless),
    Fault("image-without-url", ITEMS, _no_address),
    Fault("impossible-size", ITEMS, _no_size),
    Fault("impossible-size", HTML, tells("og:image:width", "wide")),
    Fault("several-headlines", SCRIPT, says("headline", lambda d: [d.story.headline, d.story.related[0]])),
    Fault("created-after-published", ITEMS, says("dateCreated", _later)),
    Fault("impossible-coordinates", SCRIPT, _at(151.2, -33.8)),
    Fault("impossible-coordinates", SCRIPT, _at("0", "0.0")),
    Fault("default-section", ITEMS, says("articleSection", "Uncategorized")),
    Fault("several-titles", HTML, _heads("<title>{story.paper}</title>")),
    Fault("several-descriptions", HTML, _heads('<meta name="description" content="{story.paper}, {story.town}">')),
    Fault("unknown-twitter-card", HTML, tells("twitter:card", "large")),
    Fault("twitter-account-not-a-handle", HTML, tells("twitter:site", "https://x.com/avencourier")),
    Fault("alt-says-image", HTML, _alt("Photo of a steel ramp")),
    Fault("time-not-machine-readable", HTML, _worded),
    Fault("page-reloads-itself", HTML, _heads('<meta http-equiv="refresh" content="300">')),
    Fault("hreflang-without-self", HTML, _alternates("cy", "eu")),
    Fault("language-not-of-text", HTML, _mislabelled),
    Fault("missing-text-direction", HTML, _unturned),
    Fault("code-in-body", HTML, writes(r"(<p[^>]*>)", r'\1[gallery ids="12,13"] ')),
]
