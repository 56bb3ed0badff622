"""What the names that pages give their elements say about words beside a picture, in the words of many languages.

These are words of page makers, not of readers: class names and item properties. They are generic, never one site's.
"""

from __future__ import annotations

import re
from typing import Any, Final, Literal

Role = Literal["caption", "credit", "hidden"]

_CREDIT: Final = (
    r"credits?|credito|copyright\w{0,6}|photographer|photograph[eé]|fotograf\w{0,3}|fotografo|bildautor|bildquelle|bildnachweis"
    r"|fotocredit|photocredit|imagecredit|photoby|photobyline|byline|attribution|distributor|urheber|rechte|rights|author|autor"
    r"|auteur|autore|artist|creator|contributor|source|src|quelle|kilde|kalla|bron|fuente|fonte|zdroj|zrodlo|kaynak|agency|agence"
    r"|agentur|agencia|supplier|provider|owner|courtesy|firma|signature"
)
_CAPTION: Final = (
    r"(?:fig|img|image|photo|foto|bild|media|wp|pic)?captions?(?:text|ed)?|cutline|legende?|leyenda|bildunterschrift|bildtext"
    r"|subtitle|didascalia|podpis|onderschrift|description|desc|pie|epigrafe|legenda|alttext|altyazi"
)
_WORD: Final = re.compile(rf"(?P<credit>{_CREDIT})|(?P<caption>{_CAPTION})|(?P<other>[a-z0-9éäöüß]+)", re.IGNORECASE)
_HIDDEN: Final = re.compile(
    r"(?:^|[\s_-])(?:sr-?only|visually-?hidden|visuallyhidden|screen-?reader\w{0,9}|a11y|assistive|vh|offscreen|hidden-?text"
    r"|u-hidden|is-hidden|hide-text|toolbar|tooltip|share|sharing|counter|pagination|zoom|enlarge|expand|lightbox-?button)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BREAK: Final = re.compile(r"[^A-Za-z0-9éäöüß]+")
_MODIFIERS: Final = frozenset("has with no without is text font typography".split())
_ITEMS: Final = {
    "caption": "caption", "description": "caption", "author": "credit", "creator": "credit",
    "copyrightholder": "credit", "credittext": "credit", "copyrightnotice": "credit", "provider": "credit",
    "sourceorganization": "credit",
}  # fmt: skip
_LONGEST: Final = 400


def role_of(element: Any) -> Role | None:
    """Return what the element's names say its words are; None when they say nothing."""
    stated = _ITEMS.get((element.attr("itemprop") or "").strip().lower())
    names = (element.attr("class") or "")[:_LONGEST]
    if names and _HIDDEN.search(names):
        return "hidden"
    if stated:
        return stated  # type: ignore[return-value]
    return class_role(names) if names else None


def class_role(names: str) -> Role | None:
    """Return the role that the first telling class name gives: its last telling word counts (``caption-credit``)."""
    for name in names.split():
        base = name.split("--")[0]
        words = [word for word in _BREAK.split(_CAMEL.sub("-", base)) if word]
        if not words or words[0].lower() in _MODIFIERS:
            continue
        for before, word in reversed(list(zip(["", *words], words, strict=False))):
            found = _WORD.fullmatch(word)
            if found and not found["other"] and before.lower() not in _MODIFIERS:
                return "credit" if found["credit"] else "caption"
    return None
