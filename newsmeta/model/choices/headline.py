"""The headline: the story's own words, without the site's name."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import Choice, Context, Decision, decided, weigh

_TAIL = re.compile(r"(?:\s{1,3}(?:\||-|–|—|::|»|•|·|:|ㅣ|/)\s{1,3}|\s?[|ㅣ_]\s?|- )[^|ㅣ]{2,60}$")
_BLANK = re.compile(r"[ \t\r\n\f\v]+")
_LONGEST = 400
_RELATED = 0.34
"""The share of letter pairs that two headlines of one story have in common at least."""


def tidy(text: str) -> str:
    """Return *text* with entities decoded once and white space folded; no-break spaces stay as printed."""
    return _BLANK.sub(" ", html.unescape(text)).strip()


def _key(text: str) -> str:
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text).casefold())


def _without_site(text: str, site: str | None, own: set[str]) -> str:
    """Return *text* without tails that name the site, or that another source of the headline does not have."""
    for _ in range(3):
        found = _TAIL.search(text)
        if not found:
            break
        head, tail = text[: found.start()], found[0].strip(" |-–—:»•·ㅣ_/")
        if not (_key(head) in own or _names_site(_key(tail), _key(site or ""))):
            break
        text = head
    return text


def _names_site(tail: str, site: str) -> bool:
    return bool(tail and site) and (site in tail or (tail in site and len(tail) > 2))


def _pairs(text: str) -> set[str]:
    key = _key(text)
    return {key[i : i + 2] for i in range(len(key) - 1)}


@dataclass(slots=True)
class _Offer:
    """One candidate, tidied: its words without the site's name, and what they share with others."""

    item: Evidence
    text: str
    key: str
    pairs: set[str]


def _offers(context: Context, site: str | None) -> dict[int, _Offer]:
    tidied = [(item, tidy(item.text)) for item in context.of("headline")]
    usable = [(item, text) for item, text in tidied if 2 < len(text) <= _LONGEST]
    own = {_key(text) for item, text in usable if item.how != "title"}
    offers = {}
    for item, text in usable:
        clean = _without_site(text, site, own)
        offers[id(item)] = _Offer(item, clean, _key(clean), _pairs(text))
    return offers


def _has_kin(offer: _Offer, offers: list[_Offer]) -> bool:
    """Say whether another kind of source has a headline that shares enough with this one."""
    rest = [other.pairs for other in offers if other.item.source != offer.item.source]
    mine = offer.pairs
    return not rest or any(mine and len(mine & pairs) >= _RELATED * min(len(mine), len(pairs) or 1) for pairs in rest)


def _decide(context: Context) -> Decision:
    publisher = context.values.get("publisher")
    site = publisher.name if publisher else None
    offers = _offers(context, site)

    def plausible(item: Evidence) -> float:
        offer = offers[id(item)]
        if site and offer.key == _key(site):
            return 0.1
        cut = offer.text.endswith(("...", "…")) and len(offer.text) > 60
        alone = item.source == "html" and not _has_kin(offer, list(offers.values()))
        worth = 1.0 if not alone else 0.45 if item.how.startswith("h1") else 0.1
        return worth * (0.6 if len(offer.key) < 8 else 1.0) * (0.7 if cut else 1.0)

    groups = weigh([offer.item for offer in offers.values()], lambda item: offers[id(item)].key, plausible)
    return decided(groups, offers[id(groups[0].members[0])].text if groups else None)


headline = Choice(_decide, after=("publisher",))
