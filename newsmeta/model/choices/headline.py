"""The headline: the story's own words, without the site's name, its section or a kicker that others leave out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.titleparts import BETWEEN, SIGNS, longest_part
from newsmeta.extractors.titlewords import are_kin, is_several, is_whole, key_of, stems
from newsmeta.model.choice import ABSENT, Choice, Context, Decision, decided, weigh, witness
from newsmeta.model.ownnames import same_house
from newsmeta.model.tidied import tidied
from newsmeta.sources.document import FOR_READERS

_PARTED = re.compile(rf"{BETWEEN}|\s?_\s?|- |-(?=[^-]{{2,12}}$)")
_TAIL, _TAILS = 60, 3  # letters of what a house sets behind its headlines, pieces of it
_KICKER = re.compile(r"[^:|–—]{2,60}(?::| [|–—-]) ?[\"“„«»]?|[\"“„«»][^\"“„«»]{2,60}[\"“„«»]:? ?")
_SECTION = re.compile(r"[^|•·]{2,40}(?: [|•·]|//) ")
_SEPARATOR = re.compile(rf"[{SIGNS}] ")
_LEAD = re.compile(rf"(.{{2,60}}?)(?:{BETWEEN}|:\s)")
_TITLES = frozenset(("title", "og:title", "twitter:title"))
_STATED = frozenset(("h1", "entry-title"))
"""Elements that by their kind hold the headline."""
_LONGEST, _SHORTEST_BARE = 400, 16  # letters of a headline, of one that others have a kicker before


def _without_site(text: str, house: set[str], own: set[str]) -> str:
    """Return *text* up to where another source of the headline ends, or without tails that name site or section."""
    signs = [sign for sign in _PARTED.finditer(text) if 1 < len(text) - sign.end() <= _TAIL]
    for sign in signs:
        if key_of(text[: sign.start()]) in own:
            return text[: sign.start()]
    portal = False
    for sign in reversed(signs[-_TAILS:]):
        tail, low = key_of(text[sign.end() :]), "_" in sign[0]
        if not tail or not ((portal and low) or same_house(tail, house)):  # headline_section_site
            break
        text, portal = text[: sign.start()], low
    return text


def _without_lead(text: str, site: str) -> str:
    """Return a title without the site's own name in front: "The Site: Headline", "The Site » Headline"."""
    found = _LEAD.match(text) if site else None
    rest = text[found.end() :].strip() if found is not None and key_of(found[1]) == site else ""
    return rest or text


@dataclass(slots=True)
class _Offer:
    """One candidate, tidied: its words without the site's name, and what they share with others."""

    item: Evidence
    text: str
    key: str
    whole: str


def _offers(context: Context) -> list[_Offer]:
    if context.document.format not in FOR_READERS:
        fields = [(item, tidied(item.text)) for item in context.of("headline")]
        return [_Offer(item, text, key_of(text) or text, text) for item, text in fields]
    publisher = context.values.get("publisher")
    site = key_of(publisher.name or "") if publisher else ""
    house = {site, *(key_of(item.text) for item in context.of("section")[:4])} - {""}
    words = [(item, tidied(item.text)) for item in context.of("headline")]
    usable = [(item, text) for item, text in words if 1 < len(text) <= _LONGEST]
    own = {key_of(text) for item, text in usable if item.how != "title"}
    shown = {key_of(text) for item, text in usable if item.source == "html"}
    done: dict[str, tuple[str, str, str]] = {}
    offers = []
    for item, text in usable:
        if text not in done:
            clean = _without_site(text, house, set() if key_of(text) in shown else own)
            clean = _without_lead(clean, site) if item.how in _TITLES else clean
            done[text] = clean, key_of(clean), text
        offers.append(_Offer(item, *done[text]))
    return offers


def _cut_kickers(offers: list[_Offer]) -> None:
    """Give stated headlines the words that another kind of witness has without the kicker in front of them."""
    bare = [offer for offer in offers if len(offer.key) >= _SHORTEST_BARE and offer.item.how != "title"]
    elsewhere = {offer.key for offer in bare if offer.item.source != "html"}
    shown = {offer.key for offer in offers if offer.item.source == "html" and not _is_bare(offer, elsewhere)}
    agreed = _with_agreed_kicker(offers)
    for offer in offers:
        if offer.key in agreed:
            continue
        pattern = _SECTION if offer.item.source == "html" else _KICKER
        if pattern is _KICKER and offer.key in shown:
            continue
        for other in bare:
            short = len(offer.key) - len(other.key)
            if short < 2 or not offer.key.endswith(other.key) or not pattern.match(offer.text):
                continue
            if witness(other.item) != witness(offer.item):
                offer.text, offer.key = other.text, other.key
                break


def _with_agreed_kicker(offers: list[_Offer]) -> set[str]:
    """Return the headlines that structured data and the card for sharing both state with the same words before a colon.

    One word is a section; where two of them agree on more, the house counts its kicker in.
    """
    named = [offer for offer in offers if " " in offer.text.partition(": ")[0] and ": " in offer.text]
    stated = {offer.key for offer in named if witness(offer.item) == "jsonld"}
    return stated & {offer.key for offer in named if offer.item.how == "og:title"}


def _is_bare(offer: _Offer, elsewhere: set[str]) -> bool:
    """Say whether a heading with its kicker is said elsewhere without it."""
    return offer.item.how.endswith("kicker") and any(offer.key.endswith(key) and key != offer.key for key in elsewhere)


def _is_alone(offer: _Offer, offers: list[_Offer]) -> bool:
    """Say whether the other kinds of sources all tell of something else."""
    rest = {other.key: other.whole for other in offers if other.item.source != offer.item.source}
    if not rest or offer.key in rest:
        return False
    if is_several(offer.whole) and not any(map(is_whole, map(longest_part, rest.values()))):
        return False  # titles as short as "The Site - News" tell of nothing
    mine = stems(offer.whole)
    return not any(are_kin(mine, stems(one)) for one in rest.values())


def _decide(context: Context) -> Decision:
    offers = _offers(context)
    if context.document.format in FOR_READERS:
        _cut_kickers(offers)
    by_item = {id(offer.item): offer for offer in offers}
    publisher = context.values.get("publisher")
    site = key_of(publisher.name) if publisher and publisher.name else ""

    agreed = _with_agreed_kicker(offers)

    def plausible(item: Evidence) -> float:
        offer = by_item[id(item)]
        if item.source == "html" and any(key.endswith(offer.key) and key != offer.key for key in agreed):
            return 0.95  # with the kicker it is the house's headline
        if site and offer.key == site:
            return 0.1
        worth = 0.6 if len(offer.key) < 8 and offer.text.isascii() else 1.0
        if offer.text.endswith(("...", "…")) and len(offer.text) > 60:
            worth *= 0.7
        if item.source == "html" and not (item.how in _STATED and is_whole(offer.text)) and _is_alone(offer, offers):
            worth *= 0.45 if item.how.startswith("h1") else 0.1
        return worth

    groups = weigh([offer.item for offer in offers], lambda item: by_item[id(item)].key, plausible)
    return decided(groups, _spelled([by_item[id(item)] for item in groups[0].members])) if groups else ABSENT


def _spelled(offers: list[_Offer]) -> str:
    """Return the winner's words; another's with the same letters where it parts what stands glued in the winner's."""
    return max(offers, key=lambda offer: len(_SEPARATOR.findall(offer.text))).text


headline = Choice(_decide, after=("publisher",))
