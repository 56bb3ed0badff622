"""A picture's credit where no name calls it so: at its caption's end or start, behind or in its alternative text."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, Final

from newsmeta.extractors.evidence import Words
from newsmeta.extractors.pictures.words import alt_of
from newsmeta.sources.page import Page, words
from newsmeta.wire import vocabulary
from newsmeta.wire.caption import parse_caption
from newsmeta.wire.creditlike import is_chain
from newsmeta.wire.flags import flags_of
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.person import given, is_person

_NAME: Final = 80  # letters of a credit
_TOLD: Final = 20  # letters of the caption before it
_SHORT, _BRACKETED = 6, 40  # letters of one in brackets
_BEHIND: Final = 120  # letters of one behind the alternative text
_ALT: Final = 2000  # letters of an alternative text
_FEW: Final = 6  # words of names, elements that may hold them
_WORDY: Final = 3  # words of what tells something
_HOLDERS: Final = ("div", "p", "span")
_INITIALS: Final = re.compile(r"(?:[A-ZÀ-ÞА-Я]\.\s?){2,4}")
_ENDS: Final = tuple('.!?…»”"')


def signed_by(caption: str, holders: list[Any], page: Page) -> Words | None:
    """Return the name that ends a caption in an element of its own: its credit, though no name calls it so."""
    last = holders[0] if len(holders) == 1 else None
    while last is not None and (parts := [one for one in last.children if hasattr(one, "tag")]) and len(parts) == 1:
        if words(parts[0]) != words(last):
            break
        last = parts[0]
    parts = [one for one in last.children if hasattr(one, "tag") and words(one)] if last is not None else []
    name = words(parts[-1]) if parts else ""
    first = words(parts[0]) if len(parts) > 1 else ""
    if first and caption.startswith(f"{first} ") and parse_caption(first).credit == first:
        return Words(first, page.content(parts[0]))
    if _is_bracketed(name) and caption.endswith(f" {name}"):
        return Words(name, page.content(parts[-1]))
    if not parts or not 1 < len(name) <= _NAME or not caption.endswith(name) or len(caption) - len(name) < _TOLD:
        return None
    if _is_set_apart(parts[-1], name, caption[: -len(name)]):
        return Words(name, page.content(parts[-1]))
    alone = parse_caption(name)
    whole = bool(alone.credit) and (not alone.caption or (" " in alone.caption and is_person(alone.caption)))
    if len(parts) < 2 and _is_known_name(parts[-1], name, caption[: -len(name)]):
        return Words(name, page.content(parts[-1]))
    if len(parts) < 2 and not (whole and parts[-1].tag != "a"):
        return None
    if not whole and (parse_caption(caption).credit or not (is_chain(name) or (" " in name and is_person(name)))):
        return None
    return Words(name, page.content(parts[-1]))


def holding(caption: str, root: Any) -> list[Any]:
    """Return the element that says a caption and nothing else, in two parts or more, though no name calls it so."""
    for element in islice(root.iter_elements(_HOLDERS), _FEW):
        parts = [one for one in element.children if hasattr(one, "tag")]
        if len(parts) > 1 and "".join(element.text.split()) == "".join(caption.split()):
            return [element]
    return []


def _is_set_apart(element: Any, name: str, told: str) -> bool:
    """Say whether words behind a caption's last sentence are names alone: capitals, a slash, no sentence."""
    if element.tag != "span" or not told.rstrip().endswith(_ENDS):
        return False
    if name.endswith(_ENDS):
        return _INITIALS.fullmatch(name) is not None  # of the paper, or who took it: "E. C."
    said = name.split()
    return len(said) <= _FEW and (len(said) > 1 or "/" in name) and not any(word.islower() for word in said)


def _is_known_name(element: Any, name: str, told: str) -> bool:
    """Say whether a span that ends a caption is a person's name by its given name, and nobody's title before it."""
    said = told.split()
    head, _, title = name.partition(" - ")
    name = head if title and is_title(title) else name  # "Jana Nová - Special correspondent"
    sure = element.tag == "span" and 1 <= name.count(" ") < _FEW - 3 and is_person(name) and given(name.split()[0])
    if not sure or len(said) <= _WORDY or not (said[-1].isalpha() and said[-1].islower()) or is_title(said[-1]):
        return False
    return said[-1] not in vocabulary.words("byline", "copula", "place", "conj", "with", "for", "by", "articles")


def _is_bracketed(name: str) -> bool:
    """Say whether an element's words are a name in brackets; "(File photo)" says what the picture is."""
    inner = name[1:-1]
    if name[:1] + name[-1:] != "()" or not _SHORT < len(inner) <= _BRACKETED or not inner[0].isupper():
        return False
    return not (any(map(str.isdigit, inner)) or flags_of(inner))


def after_alt(caption: str, picture: Any) -> str:
    """Return what a caption adds behind the alternative text that it repeats: a credit, where a separator leads it."""
    alt = alt_of(picture) if picture is not None else ""
    rest = caption[len(alt) :] if alt and caption.startswith(alt) else ""
    return rest if 3 < len(rest) <= _BEHIND and rest.lstrip()[0] in "/|©" else ""


def in_alt(caption: Words, alt: Words | None) -> Words | None:
    """Return the credit that an alternative text ends in where the caption printed has none."""
    if alt is None or len(alt.text) > _ALT or alt.text.rstrip()[-1:] not in (")", "]"):
        return None
    if parse_caption(caption.text).credit:
        return None
    found = parse_caption(alt.text)
    return Words(found.credit, alt.place) if found.label else None
