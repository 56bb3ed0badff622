"""Evidence of the pictures that a page shows: address, alternative text, and the words beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from newsmeta.extractors.counters import counts_pictures
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.headings import story_heading
from newsmeta.extractors.pictures.address import address_of, is_emblem
from newsmeta.extractors.pictures.frame import Frame
from newsmeta.extractors.pictures.frames import frames
from newsmeta.extractors.pictures.kept import kept
from newsmeta.extractors.pictures.own import is_icon
from newsmeta.extractors.pictures.same import picture_keys
from newsmeta.extractors.pictures.words import alt_of
from newsmeta.extractors.prose.lines import names_network
from newsmeta.lexicon import every, folded
from newsmeta.sources.document import Document
from newsmeta.sources.page import Page, words
from newsmeta.sources.place import Place
from newsmeta.wire.caption import parse_caption
from newsmeta.wire.creditlike import is_chain
from newsmeta.wire.flags import flags_of
from newsmeta.wire.person import is_person

_METAS: Final = ("og:image", "twitter:image")
_LONGEST: Final = 2000
_LOOSE: Final = 320
_CREDIT: Final = 120
_COUNTER: Final = re.compile(r"^\d{1,3}\s?/\s?\d{1,3}(?:\s[^\W\d_]{4,8})?(?:\s{1,3}|\Z)")
_CLOCK: Final = re.compile(r"[\W\d]{4,20}(?:Min\.?)?")  # how long a recording is, and of which day
_SHORTEST: Final = 3
_BUTTONS: Final = frozenset("prev previous next replay play pause close zoom x + - ‹ › « »".split())
_LABEL: Final = 20
_NAME: Final = 80
_HOLDERS: Final = ("div", "p", "span")
_FEW: Final = 6
_MARKS: Final = " \t\n>»›→…+"
_ENDS: Final = tuple('.!?…»”"')


def shown(document: Document) -> Iterator[Evidence]:
    """Yield the story's pictures as its page shows them, in document order."""
    page = document.page
    if page is None:
        return
    for frame in _whole(frames(page, document.url, _stated(document), story_heading(document))):
        parts = _words(frame, page)
        address, holder, attribute = address_of(frame.picture) if frame.picture is not None else ("", frame.root, "")
        if frame.picture is not None:
            if not ("caption" in parts or "credit" in parts):
                parts.update(kept(frame.picture, frame.root, page))
            parts.update(_attributes(frame.picture, page))
            _credit_from_alt(parts)
        if "caption" not in parts and "credit" not in parts and (not address or is_icon(frame.picture)):
            continue
        place = page.attribute(holder, attribute) if address else page.content(frame.root)
        told = "caption" in parts or "credit" in parts
        how = "figure" if frame.root.tag == "figure" else "caption" if told else "img"
        how = f"lead {how}" if frame.leads else how
        yield Evidence("images", address, "html", how, place, 0.6 if told else 0.4, parts)


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


def _words(frame: Frame, page: Page) -> dict[str, Words]:
    said = frame.said
    signed = [run for run in said.credit if not (_CLOCK.fullmatch(run.strip()) or _is_a_button(run))]
    lines, credit = _without_credit_line(said.caption, _joined(signed))
    caption = _joined(lines)
    if not caption:
        lines, apart = _without_credit_line(said.loose, credit)
        loose = _joined(lines)
        caption, credit = ("", credit) if _is_furniture(loose, frame) else (loose, apart)
    elif not credit and _is_credit(loose := _joined(said.loose), caption):
        credit = loose  # beside the caption, in no element that says so
    if not caption and _is_told(credit):
        caption, credit = credit, ""  # the element that is called a credit's holds both
    caption = _COUNTER.sub("", caption) if any(map(str.isalnum, caption)) else ""
    if credit.startswith(":") and len(caption) <= _LABEL:
        caption, credit = "", caption + credit
    if (not said.captions and len(caption) > _LOOSE and not parse_caption(caption).label) or _is_the_players(caption):
        caption = ""
    parts = {}
    if caption and len(caption) <= _LONGEST:
        parts["caption"] = Words(caption, _place(caption, said.captions, frame.root, page))
    if credit and len(credit) <= _LOOSE:
        parts["credit"] = Words(credit, _place(credit, said.credits, frame.root, page))
    elif caption and (name := _signed(caption, said.captions or _holding(caption, frame.root), page)):
        rest = caption.removesuffix(name.text) if caption.endswith(name.text) else caption.removeprefix(name.text)
        parts["caption"] = Words(rest.strip(" |/"), _place(caption, said.captions, frame.root, page))
        parts["credit"] = name
    elif caption and (rest := _after_alt(caption, frame.picture)):
        parts["caption"] = Words(caption[: -len(rest)].strip(), _place(caption, said.captions, frame.root, page))
        parts["credit"] = Words(rest.lstrip(" /|"), _place(rest, said.captions, frame.root, page))
    return parts


def _is_credit(loose: str, caption: str) -> bool:
    """Say whether loose words are a credit as a whole: labelled, or a house's where the caption names none."""
    found = parse_caption(loose)
    if found.label or not found.credit or found.caption:
        return bool(found.label) and not found.caption
    return not names_network(loose) and not parse_caption(caption).credit


def _is_told(text: str) -> bool:
    """Say whether words are a caption with its credit behind a label."""
    found = parse_caption(text)
    named = found.caption.lower() != found.caption.upper() and is_person(found.caption)
    return bool(found.label) and " " in found.caption and not named


def _without_credit_line(lines: list[str], credit: str) -> tuple[list[str], str]:
    """Return a caption's lines without one that is a credit and nothing else, where none is known, and the credit."""
    told = [line for line in lines if line.strip()]
    if credit or len(told) < 2:
        return lines, credit
    for line in (told[0], told[-1]):
        found = parse_caption(" ".join(line.split()))
        if not found.caption and (found.label or (found.credit and line is told[0] and "/" in line)):
            return [one for one in told if one is not line], found.credit
    return lines, credit


def _is_furniture(loose: str, frame: Frame) -> bool:
    """Say whether words that nothing calls a caption are the page's: a letter, an address, a link and nothing else."""
    if len(loose) < _SHORTEST or "://" in loose:
        return True
    link = frame.root.select_one("a[href],button")
    return link is not None and words(link) == loose


def _is_a_button(run: str) -> bool:
    """Say whether what stands where a credit does is the page's own: "more >"."""
    said = folded(run.strip(_MARKS)) if len(run) <= _LABEL * 2 else ""
    return said in every("caption", "furniture") or said in every("page", "related")


def _is_the_players(caption: str) -> bool:
    """Say whether a caption says nothing of the picture: a counter, "Previous Next", "Advertisement", code."""
    if len(caption) <= _LABEL:
        known = folded(caption) in every("page", "boilerplate")
        return known or counts_pictures(caption) or set(folded(caption).split()) <= _BUTTONS
    return "<iframe" in caption


def _credit_from_alt(parts: dict[str, Words]) -> None:
    """Enter the credit that an alternative text ends in where the caption printed has none."""
    if "caption" not in parts or "credit" in parts or "alt" not in parts or len(parts["alt"].text) > _LONGEST:
        return
    alt = parts["alt"]
    if alt.text.rstrip()[-1:] in ")]" and not parse_caption(parts["caption"].text).credit:
        found = parse_caption(alt.text)
        if found.label:
            parts["credit"] = Words(found.credit, alt.place)


def _signed(caption: str, holders: list[Any], page: Page) -> Words | None:
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
    if not parts or not 1 < len(name) <= _NAME or not caption.endswith(name) or len(caption) - len(name) < _LABEL:
        return None
    if _is_set_apart(parts[-1], name, caption[: -len(name)]):
        return Words(name, page.content(parts[-1]))
    alone = parse_caption(name)
    whole = bool(alone.credit) and (not alone.caption or (" " in alone.caption and is_person(alone.caption)))
    if len(parts) < 2 and not (whole and parts[-1].tag != "a"):
        return None
    if not whole and (parse_caption(caption).credit or not (is_chain(name) or (" " in name and is_person(name)))):
        return None
    return Words(name, page.content(parts[-1]))


def _holding(caption: str, root: Any) -> list[Any]:
    """Return the element that says a caption and nothing else, in two parts or more, though no name calls it so."""
    for element in islice(root.iter_elements(_HOLDERS), _FEW):
        parts = [one for one in element.children if hasattr(one, "tag")]
        if len(parts) > 1 and "".join(element.text.split()) == "".join(caption.split()):
            return [element]
    return []


def _is_set_apart(element: Any, name: str, told: str) -> bool:
    """Say whether words behind a caption's last sentence are names alone: capitals, a slash, no sentence."""
    if element.tag != "span" or not told.rstrip().endswith(_ENDS) or name.endswith(_ENDS):
        return False
    said = name.split()
    return len(said) <= _FEW and (len(said) > 1 or "/" in name) and not any(word.islower() for word in said)


def _is_bracketed(name: str) -> bool:
    """Say whether an element's words are a name in brackets; "(File photo)" says what the picture is."""
    inner = name[1:-1]
    if name[:1] + name[-1:] != "()" or not _LABEL // 3 < len(inner) <= _LABEL * 2 or not inner[0].isupper():
        return False
    return not (any(map(str.isdigit, inner)) or flags_of(inner))


def _after_alt(caption: str, picture: Any) -> str:
    """Return what a caption adds behind the alternative text that it repeats: a credit, where a separator leads it."""
    alt = alt_of(picture) if picture is not None else ""
    rest = caption[len(alt) :] if alt and caption.startswith(alt) else ""
    return rest if 3 < len(rest) <= _CREDIT and rest.lstrip()[0] in "/|©" else ""


def _joined(runs: list[str]) -> str:
    """Return runs of words as one text, a run printed twice said once."""
    kept: list[str] = []
    for run in runs:
        text = " ".join(run.replace("\u200b", "").replace("\ufeff", "").split())
        if text and not any(text in other for other in kept):
            kept = [other for other in kept if other not in text] + [text]
    return " ".join(kept)


def _place(text: str, holders: list[Any], root: Any, page: Page) -> Place:
    holder = holders[0] if len(holders) == 1 else root
    return page.part(holder, text)


def _attributes(picture: Any, page: Page) -> Iterator[tuple[str, Words]]:
    for part, names in (("alt", ("alt",)), ("width", ("width",)), ("height", ("height",))):
        for name in names:
            if value := (picture.attr(name) or "").strip():
                yield part, Words(value, page.attribute(picture, name))
