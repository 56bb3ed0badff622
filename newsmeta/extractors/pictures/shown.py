"""Evidence of the pictures that a page shows: address, alternative text, and the words beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from newsmeta.extractors.counters import counts_pictures, without_counter
from newsmeta.extractors.declared import story_items
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.headings import story_heading
from newsmeta.extractors.housecore import stated_houses
from newsmeta.extractors.pictures.address import address_of, is_emblem
from newsmeta.extractors.pictures.frame import Frame
from newsmeta.extractors.pictures.frames import frames
from newsmeta.extractors.pictures.kept import kept
from newsmeta.extractors.pictures.own import is_icon
from newsmeta.extractors.pictures.same import picture_keys
from newsmeta.extractors.pictures.signed import after_alt, holding, in_alt, signed_by
from newsmeta.extractors.prose.lines import names_network
from newsmeta.extractors.titlewords import name_key
from newsmeta.lexicon import every, folded
from newsmeta.sources.document import Document
from newsmeta.sources.page import Page, one_line, words
from newsmeta.sources.place import Place
from newsmeta.sources.remembered import remembered
from newsmeta.sources.structured import items, texts
from newsmeta.wire.caption import parse_caption
from newsmeta.wire.creditspan import tells
from newsmeta.wire.labels import nouns
from newsmeta.wire.mail import EMAIL
from newsmeta.wire.person import is_person

_METAS: Final = ("og:image", "twitter:image")
_LONGEST: Final = 2000  # letters of a caption
_LOOSE: Final = 320  # letters of one that nothing calls so, and of a credit
_COUNTER: Final = re.compile(r"^\d{1,3}\s?/\s?\d{1,3}(?:\s[^\W\d_]{4,8})?(?:\s{1,3}|\Z)")
_CLOCK: Final = re.compile(r"[\W\d]{4,20}(?:Min\.?)?")  # how long a recording is, and of which day
_SHORTEST: Final = 3  # letters of what says something
_LABEL: Final = 20  # letters of a label or a button
_SIGNS: Final = frozenset("x+-‹›«»")
"""Signs on the buttons of players and galleries."""
_MARKS: Final = " \t\n>»›→…+"


def shown(document: Document) -> Iterator[Evidence]:
    """Yield the story's pictures as its page shows them, in document order."""
    page = document.page
    if page is None:
        return
    house = stated_houses(document)
    for frame in _whole(frames(page, document.url, _stated(document), story_heading(document))):
        parts = _parts(frame, page)
        if "caption" in parts and "credit" not in parts and (own := _own_credit(parts["caption"], house, document)):
            parts["caption"], parts["credit"] = own
        told = "caption" in parts or "credit" in parts
        address, holder, attribute = address_of(frame.picture) if frame.picture is not None else ("", frame.root, "")
        if not told and (not address or is_icon(frame.picture)):
            continue
        place = page.attribute(holder, attribute) if address else page.content(frame.root)
        how = "figure" if frame.root.tag == "figure" else "caption" if told else "img"
        how = f"lead {how}" if frame.leads else how
        yield Evidence("images", address, "html", how, place, 0.6 if told else 0.4, parts)


def _own_credit(caption: Words, house: set[str], document: Document) -> tuple[Words, Words] | None:
    """Return caption and credit where the site's or an author's name ends the words in brackets: "The quay (LP)"."""
    told, _, name = caption.text.rstrip(" .").rpartition(" (")
    if not told or name[-1:] != ")":
        return None
    known = name_key(name[:-1]) in house or name_key(name[:-1]) in _stated_authors(document)
    if not known or parse_caption(caption.text).credit:
        return None  # "Foto: Jane Doe (Lindvik Post)" is a credit as a whole
    return Words(told, caption.place), Words(name[:-1], caption.place)


@remembered
def _stated_authors(document: Document) -> frozenset[str]:
    """Return the keys of the authors whom the story's structured data names."""
    authors = (author for item in story_items(document) for author in items(item, "author"))
    return frozenset(name_key(value.text) for author in authors for value in texts(author, "name")) - {""}


def _stated(document: Document) -> frozenset[str]:
    """Return what identifies the pictures that the page's meta tags name as the story's."""
    named = (meta.content for name in _METAS for meta in document.named(name)[:2])
    return frozenset(key for address in named if not is_emblem(address) for key in picture_keys(address))


def _whole(found: list[Frame]) -> list[Frame]:
    """Return the frames, a caption without a picture given to the picture without words right before it."""
    kept: list[Frame] = []
    for frame in found:
        if frame.picture is None and kept and kept[-1].picture is not None and not kept[-1].named:
            kept[-1] = Frame(kept[-1].root, kept[-1].picture, frame.said, kept[-1].leads)
        else:
            kept.append(frame)
    return [frame for frame in kept if frame.named or not frame.bare]


def _parts(frame: Frame, page: Page) -> dict[str, Words]:
    """Return what is said of a picture: words beside it, else those kept in attributes; its text, width and height."""
    parts = _words(frame, page)
    if frame.picture is None:
        return parts
    if "caption" not in parts and "credit" not in parts:
        parts.update(kept(frame.picture, frame.root, page))
    parts.update(_attributes(frame.picture, page))
    if "caption" in parts and "credit" not in parts and (name := in_alt(parts["caption"], parts.get("alt"))):
        parts["credit"] = name
    return parts


def _words(frame: Frame, page: Page) -> dict[str, Words]:
    said = frame.said
    signed = [run for run in said.credit if not (_CLOCK.fullmatch(run.strip()) or _is_a_button(run))]
    bare = [run for run in signed if run.strip().lower() not in nouns()]  # "Crédit" in an element of its own is a label
    signed = bare if any(map(str.strip, bare)) else signed  # "Reprodução" alone says whence the picture is
    lines, credit = _without_credit_line(_unposted(said.caption), _joined(signed))
    caption = _joined(lines)
    if not credit and any(map(str.strip, said.loose)) and _is_credit_alone(caption):
        lines, credit, caption = said.loose, caption, ""  # the element that is called a caption's holds the credit
    if not caption:
        lines, apart = _without_credit_line(_unposted(said.loose), credit)
        loose = _joined(lines)
        caption, credit = ("", credit) if _is_furniture(loose, frame) else (loose, apart)
    elif not credit and _is_credit(loose := _joined(said.loose), caption):
        credit = loose  # beside the caption, in no element that says so
    if not caption and _is_told(credit):
        caption, credit = credit, ""  # the element that is called a credit's holds both
    if not caption and " | " in credit:
        caption, credit = _told_behind(credit)
    caption = _COUNTER.sub("", caption) if any(map(str.isalnum, caption)) else ""
    if len(caption) <= _LABEL and (
        credit.startswith(":") or (credit and caption[-1:] == ":" and caption[:-1].strip().lower() in nouns())
    ):
        caption, credit = "", f"{caption} {credit}" if credit[0] != ":" else caption + credit
    if (not said.captions and len(caption) > _LOOSE and not parse_caption(caption).label) or _is_the_players(caption):
        caption = ""
    parts = {}
    if caption and len(caption) <= _LONGEST:
        parts["caption"] = Words(caption, _place(caption, said.captions, frame.root, page))
    if credit and len(credit) <= _LOOSE:
        parts["credit"] = Words(credit, _place(credit, said.credits, frame.root, page))
    elif caption and (name := signed_by(caption, said.captions or holding(caption, frame.root), page)):
        rest = caption.removesuffix(name.text) if caption.endswith(name.text) else caption.removeprefix(name.text)
        parts["caption"] = Words(rest.strip(" |/"), _place(caption, said.captions, frame.root, page))
        parts["credit"] = name
    elif caption and (rest := after_alt(caption, frame.picture)):
        parts["caption"] = Words(caption[: -len(rest)].strip(), _place(caption, said.captions, frame.root, page))
        parts["credit"] = Words(rest.lstrip(" /|"), _place(rest, said.captions, frame.root, page))
    return parts


def _unposted(runs: list[str]) -> list[str]:
    """Return runs of words without those that say who put a picture on the site."""
    return [run for run in runs if not run.lstrip().lower().startswith(_uploaders())]


@cache
def _uploaders() -> tuple[str, ...]:
    return tuple(every("caption", "uploaded"))


def _is_credit_alone(caption: str) -> bool:
    """Say whether a caption is a labelled credit and nothing else."""
    found = parse_caption(caption) if caption else None
    return found is not None and bool(found.label and not found.caption)


def _is_credit(loose: str, caption: str) -> bool:
    """Say whether loose words are a credit as a whole: labelled, or a house's where the caption names none."""
    found = parse_caption(loose)
    if found.label or not found.credit or found.caption:
        return bool(found.label) and not found.caption
    return not names_network(loose) and not parse_caption(caption).credit


def _is_told(text: str) -> bool:
    """Say whether words are a caption with its credit behind a label, or a sentence and its credit."""
    found = parse_caption(text)
    named = found.caption.lower() != found.caption.upper() and is_person(found.caption)
    apart = found.label or (found.credit and found.caption.endswith((".", "!", "?", "…")) and tells(found.caption))
    return bool(apart) and " " in found.caption and not named


def _told_behind(credit: str) -> tuple[str, str]:
    """Return a caption and the name before it and a bar, which one element holds: "Jane Doe | The old well"."""
    name, _, told = credit.partition(" | ")
    return (told, name) if is_person(name) and tells(told) else ("", credit)


def _without_credit_line(lines: list[str], credit: str) -> tuple[list[str], str]:
    """Return a caption's lines without one that is a credit and nothing else, where none is known, and the credit."""
    told = [line for line in lines if line.strip()]
    if credit or len(told) < 2:
        return lines, credit
    if told[-1].lstrip().startswith("/ "):  # "/ Studio Marsh" on a line of its own
        return told[:-1], told[-1].strip(" /")
    for line in (told[0], told[-1]):
        found = parse_caption(" ".join(line.split()))
        if not found.caption and (found.label or (found.credit and line is told[0] and "/" in line)):
            return [one for one in told if one is not line], found.credit
    return lines, credit


def _is_furniture(loose: str, frame: Frame) -> bool:
    """Say whether words that nothing calls a caption are the page's: a letter, an address, a link and nothing else."""
    if len(loose) < _SHORTEST or "://" in loose or ("@" in loose and _is_an_address(loose)):
        return True
    link = frame.root.select_one("a[href],button")
    return link is not None and words(link) == loose


def _is_an_address(loose: str) -> bool:
    """Say whether words hold an address to write to, and are no caption with its photographer's."""
    found = parse_caption(loose)
    return EMAIL.search(loose) is not None and not (found.caption and found.credit)


def _is_a_button(run: str) -> bool:
    """Say whether what stands where a credit does is the page's own: "more >"."""
    said = folded(run.strip(_MARKS)) if len(run) <= _LABEL * 2 else ""
    return said in every("caption", "furniture") or said in every("page", "related")


def _is_the_players(caption: str) -> bool:
    """Say whether a caption says nothing of the picture: a counter, "Previous Next", "Advertisement", code."""
    if len(caption) <= _LABEL:
        known = folded(caption) in every("page", "boilerplate")
        return known or counts_pictures(caption) or set(folded(caption).split()) <= every("page", "players") | _SIGNS
    return "<iframe" in caption


def _joined(runs: list[str]) -> str:
    """Return runs of words as one text, a run printed twice said once."""
    kept: list[str] = []
    for run in runs:
        text = without_counter(one_line(run))
        if len(text) <= _LABEL and counts_pictures(text):
            continue
        if text and not any(text in other for other in kept):
            kept = [other for other in kept if other not in text] + [text]
    return " ".join(kept)


def _place(text: str, holders: list[Any], root: Any, page: Page) -> Place:
    holder = holders[0] if len(holders) == 1 else root
    return page.part(holder, text)


def _attributes(picture: Any, page: Page) -> Iterator[tuple[str, Words]]:
    for name in ("alt", "width", "height"):
        if value := (picture.attr(name) or "").strip():
            yield name, Words(value, page.attribute(picture, name))
