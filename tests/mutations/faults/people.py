"""Faults of authors, publishers and credited sources."""

from __future__ import annotations

from typing import Any

from tests.mutations.fault import FEEDS, HTML, ITEMS, SCRIPT, Change, Fault, lacks, says, tells
from tests.mutations.story import Draft

_ALL = (*ITEMS, *FEEDS)
_WORDS = "en=eng fr=fra de=deu es=spa vi=vie ru=rus ar=ara zh=zho ja=jpn pt=por id=ind"
_THREE = dict(pair.split("=") for pair in _WORDS.split())
_NO_CASE = ("ar", "zh", "ja")


def _called(make: Any, everywhere: bool = True) -> Change:
    """Return a change of the first author's name in the structured data, and in the author tag with it."""

    def change(draft: Draft) -> None:
        name = make(draft) if callable(make) else make
        draft.ld["author"][0]["name"] = name
        if everywhere and "author" in draft.meta:
            draft.meta["author"] = name

    return change


def _no_author(draft: Draft) -> bool:
    draft.drop("byline")
    return bool(lacks("author", "author")(draft)) and "sourceOrganization" not in draft.ld


def _unnamed_text(draft: Draft) -> object:
    return draft.drop("byline") if draft.shape == "dump" else False


def _by(draft: Draft) -> object:
    words = {"en": "By", "fr": "Par", "de": "Von", "es": "Por", "pt": "Por", "id": "Oleh"}
    if draft.language not in words:
        return False
    return _called(f"{words[draft.language]} {draft.story.author}")(draft)


def _job(draft: Draft) -> object:
    words = {"en": "Political Editor", "fr": "rédactrice en chef", "de": "Chefredakteur", "es": "corresponsal"}
    if draft.language not in words:
        return False
    return _called(f"{draft.story.author}, {words[draft.language]}")(draft)


def _both(draft: Draft) -> object:
    words = {"en": "and", "fr": "et", "de": "und", "es": "y", "pt": "e", "vi": "và", "ru": "и", "id": "dan"}
    if draft.language not in words or "pair" in draft.kinds:
        return False
    return _called(f"{draft.story.author} {words[draft.language]} {draft.story.second}")(draft)


def _house(draft: Draft) -> dict[str, Any]:
    held: dict[str, Any] = draft.ld["publisher"]
    return held


def _is_house(draft: Draft) -> None:
    draft.ld["author"] = [{"@type": "Organization", "name": draft.story.paper}]
    draft.meta.pop("author", None)
    draft.drop("byline")


def _linked(address: str) -> Change:
    def change(draft: Draft) -> None:
        draft.ld["author"][0]["url"] = draft.story.site + address

    return change


def _twice(draft: Draft) -> None:
    draft.ld["author"].append(dict(draft.ld["author"][0]))


def _untyped(draft: Draft) -> None:
    del draft.ld["author"][0]["@type"]


def _unlinked(draft: Draft) -> None:
    del draft.ld["author"][0]["url"]


def _without(name: str) -> Change:
    return lambda draft: _house(draft).pop(name)


def _no_house(draft: Draft) -> None:
    draft.nodes = [node for node in draft.nodes if node["@type"] != "WebSite"]
    del draft.ld["publisher"]
    draft.meta.pop("og:site_name", None)
    draft.title = draft.story.headline
    if draft.carrier == "html":
        draft.sub("(?s)<header>.*?</header>", "")
        draft.sub("(?s)<footer>.*?</footer>", "")


def _plain_house(draft: Draft) -> None:
    _house(draft)["@type"] = "Organization"


def _company(draft: Draft) -> None:
    draft.ld["author"][0] |= {"@type": "Organization", "name": "Anna Schmidt"}
    draft.parts = [part for part in draft.parts if part.kind != "byline"]
    draft.meta.pop("author", None)


def _plain_letters(draft: Draft) -> object:
    draft.ld["author"][0]["name"] = draft.story.author.replace("e", "é", 1)
    return "e" in draft.story.author and "author" in draft.meta


def _other_house(draft: Draft) -> None:
    latin = draft.language not in ("ru", "ar", "zh", "ja")
    _house(draft)["name"] = "Halloran & Moor Ltd" if latin else draft.story.related[0]
    draft.nodes = []


FAULTS = [
    Fault("missing-author", _ALL, _no_author),
    Fault("missing-author", ["text"], _unnamed_text),
    Fault("author-not-lifted", HTML, lambda d: d.ld.pop("author")),
    Fault("author-is-email", _ALL, _called("newsdesk.story@example.com")),
    Fault("author-is-handle", _ALL, _called("@storyteller")),
    Fault("author-is-placeholder", _ALL, _called("admin")),
    Fault("author-is-url", _ALL, _called("https://example.com/authors/story-teller")),
    Fault("by-in-author", _ALL, _by),
    Fault("job-title-in-author", _ALL, _job),
    Fault("several-names-in-author", _ALL, _both),
    Fault("employer-in-author", _ALL, _called(lambda d: f"{d.story.author} (Reuters)")),
    Fault("desk-as-person", ITEMS, _called("Reuters")),
    Fault("shouting-author", _ALL, _called(lambda d: d.story.author.upper()), never=_NO_CASE),
    Fault("author-is-publisher", ITEMS, _is_house),
    Fault("author-differs-from-byline", HTML, lambda d: "pair" not in d.kinds and _called("Pia Halloran", False)(d)),
    Fault("author-differs-from-meta", HTML, tells("author", "Pia Halloran")),
    Fault("author-url-not-a-profile", ITEMS, _linked("/")),
    Fault("author-without-url", ITEMS, _unlinked),
    Fault("untyped-author", SCRIPT, _untyped),
    Fault("untyped-author", ITEMS, says("author", lambda d: [d.story.author])),
    Fault("desk-as-person", ITEMS, _called(lambda d: d.story.paper)),
    Fault("person-as-organization", ITEMS, _company),
    Fault("author-name-variants", HTML, _plain_letters),
    Fault("duplicate-author", _ALL, _twice),
    Fault("publisher-without-name", ITEMS, _without("name")),
    Fault("publisher-without-logo", ITEMS, _without("logo")),
    Fault("missing-policies", ITEMS, lambda d: _without("correctionsPolicy")(d) and _without("ethicsPolicy")(d)),
    Fault("missing-publisher", ITEMS, _no_house),
    Fault("publisher-not-news-media", ITEMS, _plain_house),
    Fault("publisher-differs-from-site-name", HTML, _other_house),
    Fault("missing-language", ["jsonld", "rss", "atom"], lacks("inLanguage")),
    Fault(
        "missing-language",
        HTML,
        lambda d: d.sub('<html lang="[^"]*"', "<html") and lacks("inLanguage", "og:locale")(d),
    ),
    Fault(
        "language-not-bcp47",
        [*ITEMS, "rss", "atom", "jsonfeed", "sitemap"],
        says("inLanguage", lambda d: _THREE[d.language]),
    ),
    Fault("languages-disagree", HTML, says("inLanguage", lambda d: "pl" if d.language != "pl" else "fi")),
]
