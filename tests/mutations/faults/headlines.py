"""Faults of headlines and standfirsts."""

from __future__ import annotations

from tests.mutations.fault import ENTRIES, FEEDS, HTML, ITEMS, SCRIPT, Fault, prints, says, tells
from tests.mutations.story import Draft

_NO_CASE = ("ar", "zh", "ja")
_ALL = (*ITEMS, *ENTRIES)
_METAS = ("og:title", "twitter:title")


def _no_headline(draft: Draft) -> object:
    if draft.carrier == "text" and draft.shape != "wire":
        return False  # the standfirst would be the headline then
    draft.drop("h1")
    draft.title = ""
    for name in _METAS:
        draft.meta.pop(name, None)
    draft.nodes = []
    return draft.ld.pop("headline", None)


def _everywhere(make: object) -> object:
    """Return a change of the headline in all places of the page."""

    def change(draft: Draft) -> None:
        text = make(draft)  # type: ignore[operator]
        draft.ld["headline"] = text
        if part := draft.part("h1"):
            part.text = text

    return change


def _long(draft: Draft) -> str:
    parts = [draft.story.headline, *draft.story.paragraphs]
    return " ".join(part.rstrip(".。") for part in parts)[:300]


def _loud(draft: Draft) -> str:
    return draft.story.headline.upper()


def _stopped(draft: Draft) -> str:
    if draft.language in ("zh", "ja"):
        return f"{draft.story.headline.replace(' ', '')}。"
    return f"{draft.story.headline} {draft.story.section}."


def _cut(draft: Draft) -> str:
    return draft.story.headline[: len(draft.story.headline) * 2 // 3].rstrip() + "..."


def _named(draft: Draft) -> str:
    return f"{draft.story.headline} | {draft.story.paper}"


def _doubled(draft: Draft) -> object:
    words = {"en": "the the", "fr": "de de", "de": "und und", "es": "de de", "pt": "de de"}
    if draft.language not in words:
        return False
    draft.ld["description"] = f"{draft.story.standfirst[:-1]} {words[draft.language]} {draft.story.town}."
    return True


def _repeats(draft: Draft) -> None:
    draft.drop("standfirst")
    draft.ld["description"] = draft.story.headline
    for name in ("description", "og:description"):
        if name in draft.meta:
            draft.meta[name] = draft.story.headline


def _describes_site(draft: Draft) -> object:
    words = f"{draft.story.paper}: {draft.story.section}, {draft.story.town}"
    site = next((node for node in draft.nodes if node.get("@type") == "WebSite"), None)
    if site is None:
        return False
    site["description"] = words
    draft.ld["description"] = words
    return True


def _no_standfirst(draft: Draft) -> object:
    draft.drop("standfirst")
    for name in ("description", "og:description"):
        draft.meta.pop(name, None)
    return draft.ld.pop("description")


def _cut_standfirst(draft: Draft) -> None:
    text = draft.story.standfirst[: len(draft.story.standfirst) // 2] + "..."
    draft.ld["description"] = text
    if part := draft.part("standfirst"):
        part.text = text


def _no_title(draft: Draft) -> None:
    draft.sub(r"<title>.*?</title>\n", "")


FAULTS = [
    Fault("missing-headline", [*_ALL, "text"], _no_headline),
    Fault("long-headline", [*HTML, "jsonld", *ENTRIES], _everywhere(_long)),
    Fault("shouting-headline", _ALL, _everywhere(_loud), never=_NO_CASE),
    Fault("headline-ends-in-full-stop", _ALL, _everywhere(_stopped)),
    Fault("headline-edge-space", SCRIPT, says("headline", lambda d: f" {d.story.headline} ")),
    Fault("truncated-headline", HTML, says("headline", _cut), never=("zh", "ja")),
    Fault("headline-is-site-name", _ALL, says("headline", lambda d: d.story.paper)),
    Fault("site-name-in-headline", _ALL, says("headline", _named)),
    Fault("site-name-in-og-title", HTML, tells("og:title", _named)),
    Fault("headline-differs-from-og-title", HTML, tells("og:title", lambda d: d.story.related[1])),
    Fault("headline-not-in-h1", HTML, says("headline", lambda d: d.story.related[0])),
    Fault("wire-tag-in-headline", _ALL, says("headline", lambda d: f"UPDATE 2-{d.story.headline}")),
    Fault("unpaired-bracket-in-headline", ["script", "jsonld"], _everywhere(lambda d: f"({d.story.headline}")),
    Fault("unpaired-bracket-in-headline", ["script", "jsonld"], _everywhere(lambda d: f"“{d.story.headline}")),
    Fault("empty-headline", ["script"], says("headline", "")),
    Fault("empty-headline", HTML, tells("og:title", "")),
    Fault("missing-title", HTML, _no_title),
    Fault("doubled-word", [*ITEMS, *FEEDS], _doubled),
    Fault("missing-standfirst", [*ITEMS, *FEEDS], _no_standfirst),
    Fault("missing-standfirst", ["text"], prints("standfirst", lambda d: ""), only="dump"),
    Fault("standfirst-equals-headline", [*ITEMS, *FEEDS], _repeats),
    Fault("standfirst-describes-site", ["script", "jsonld"], _describes_site),
    Fault("truncated-standfirst", [*ITEMS, *FEEDS], _cut_standfirst),
    Fault(
        "dateline-in-standfirst", [*ITEMS, *FEEDS], says("description", lambda d: d.story.dateline + d.story.standfirst)
    ),
    Fault("headline-is-site-name", HTML, tells("og:title", lambda d: d.story.paper)),
]
