"""Faults of related lists, opinion, paid content, live blogs, corrections and disclosure."""

from __future__ import annotations

from datetime import datetime, timedelta

from tests.mutations.fault import HTML, ITEMS, SCRIPT, Change, Fault, lacks, says, tells, writes
from tests.mutations.story import Draft, Part


def _row(line: str) -> Change:
    def change(draft: Draft) -> None:
        draft.parts.append(Part("related-row", line.format(story=draft.story)))

    return change


def _paid_part(**said: object) -> Change:
    def change(draft: Draft) -> None:
        draft.ld["hasPart"] |= said

    return change


def _open_paid(draft: Draft) -> None:
    draft.meta["article:content_tier"] = "locked"


def _undeclared(draft: Draft) -> None:
    draft.ld.pop("isAccessibleForFree")
    draft.ld.pop("hasPart")


def _machine_told(draft: Draft) -> object:
    words = {
        "en": "This article was translated with the help of artificial intelligence and checked by an editor.",
        "de": "Dieser Text wurde mit Hilfe von KI übersetzt und von der Redaktion geprüft.",
        "fr": "Cet article a été traduit à l’aide de l’intelligence artificielle, puis relu.",
        "es": "Este artículo ha sido traducido con ayuda de la inteligencia artificial y revisado.",
    }
    return draft.language in words and draft.put("p", Part("p", words[draft.language]))


def _update(number: int, **said: object) -> Change:
    def change(draft: Draft) -> None:
        for name, value in said.items():
            draft.ld["liveBlogUpdate"][number][name] = value(draft) if callable(value) else value
            if value is None:
                del draft.ld["liveBlogUpdate"][number][name]

    return change


def _before(draft: Draft) -> str:
    return (datetime.fromisoformat(draft.story.published) - timedelta(days=1)).isoformat()


def _no_times(draft: Draft) -> None:
    draft.ld.pop("coverageStartTime")
    draft.ld.pop("coverageEndTime")


def _late(draft: Draft) -> None:
    later = datetime.fromisoformat(draft.story.modified) + timedelta(days=3)
    draft.ld["correction"][0]["datePublished"] = later.isoformat()


def _undated(draft: Draft) -> None:
    del draft.ld["correction"][0]["datePublished"]


def _wordless(draft: Draft) -> None:
    del draft.ld["correction"][0]["text"]


def _plain_opinion(draft: Draft) -> object:
    words = {"en": "Opinion", "es": "Opinión", "ru": "Мнение"}
    draft.ld["@type"] = "NewsArticle"
    draft.ld["articleSection"] = draft.meta["article:section"] = words[draft.language]
    return True


def _sponsored(draft: Draft) -> object:
    if set(draft.kinds) & {"opinion", "live"}:
        return False
    draft.ld["articleSection"] = draft.meta["article:section"] = "Sponsored"
    return True


def _itself(draft: Draft) -> None:
    _row(f'<li><a href="{draft.story.url}">{{story.headline}}</a></li>')(draft)


_SPEAKABLE = {"@type": "SpeakableSpecification", "cssSelector": [".sumary"]}
FAULTS = [
    Fault("related-contains-itself", HTML, _itself),
    Fault("opinion-not-typed", ITEMS, _plain_opinion, only="opinion"),
    Fault("sponsored-not-typed", ITEMS, _sponsored),
    Fault("access-disagrees", HTML, lambda d: False if "paid" in d.kinds else _open_paid(d)),
    Fault("access-disagrees", HTML, tells("article:content_tier", "free"), only="paid"),
    Fault("access-disagrees", HTML, says("isAccessibleForFree", True), only="paid"),
    Fault("paywall-undeclared", HTML, _undeclared, only="paid"),
    Fault("ai-text-undeclared", HTML, _machine_told),
    Fault("access-not-boolean", ITEMS, says("isAccessibleForFree", "metered")),
    Fault("paywall-without-parts", HTML, lacks("hasPart"), only="paid"),
    Fault("selector-matches-nothing", HTML, _paid_part(cssSelector=".payed"), only="paid"),
    Fault(
        "nested-paywall-parts",
        HTML,
        writes(r'(<p class="paid">)(.*?)</p>', r'\1<b class="paid">\2</b></p>'),
        only="paid",
    ),
    Fault("selector-not-a-class", [*HTML, "jsonld"], _paid_part(cssSelector="paid"), only="paid"),
    Fault("speakable-matches-nothing", HTML, says("speakable", _SPEAKABLE)),
    Fault("live-blog-without-coverage-times", SCRIPT, _no_times, only="live"),
    Fault("live-blog-without-updates", SCRIPT, lacks("liveBlogUpdate"), only="live"),
    Fault("incomplete-live-update", SCRIPT, _update(1, datePublished=None), only="live"),
    Fault("incomplete-live-update", SCRIPT, _update(1, articleBody=None, headline=None), only="live"),
    Fault("live-update-outside-coverage", SCRIPT, _update(1, datePublished=_before), only="live"),
    Fault("correction-after-modified", SCRIPT, _late, only="corrected"),
    Fault("incomplete-correction", SCRIPT, _undated, only="corrected"),
    Fault("incomplete-correction", SCRIPT, _wordless, only="corrected"),
    Fault("untyped-correction", HTML, lacks("correction"), only="corrected"),
]
