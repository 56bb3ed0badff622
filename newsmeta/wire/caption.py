"""Where a caption ends and its credit begins — and captions that were glued into a paragraph of the story.

Conservative: a plain sentence has no credit. All positions are offsets into the text as given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newsmeta.errors import expect_words
from newsmeta.recalled import recalled
from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.credit import Credit, read_credit
from newsmeta.wire.creditspan import caption_labels, find_credit, plain_label, tells
from newsmeta.wire.gluedcaption import FoundCaption as FoundCaption
from newsmeta.wire.gluedcaption import find_captions as find_captions
from newsmeta.wire.spaces import blank

_LONGEST = 10_000  # characters; a longer text is no caption and has no credit
_COUNT, _SURE = 20, 12  # characters of a counter; of the page's own words that end no other word
_EDGES = " |·•–—-,;/、，＝="
_POINTERS = "▲△▼▽◀▶◁▷ "
"""What Korean and Taiwanese desks print before a caption to show where its picture stands."""


@dataclass(frozen=True, slots=True)
class Caption:
    """A caption and its credit.

    ``caption`` is the text without the credit, "" when the text is only a credit; ``credit`` the credit as printed,
    label and brackets included, ``credit_name`` the same without them; both "" when there is none. ``start`` and
    ``end`` bound the caption, ``credit_start`` and ``credit_end`` the credit; both are equal where a part is missing.
    """

    caption: str
    credit: str = ""
    label: str = ""
    credit_name: str = ""
    creators: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    copyright_notice: str = ""
    copyright_holder: str = ""
    flags: tuple[str, ...] = ()
    start: int = 0
    end: int = 0
    credit_start: int = 0
    credit_end: int = 0


def parse_caption(text: str, *, language: str | None = None) -> Caption:
    """Return the caption in *text* and its credit, apart."""
    expect_words("parse_caption", text, language=language)
    if len(text) > _LONGEST:
        return Caption(text, start=0, end=len(text), credit_start=len(text), credit_end=len(text))
    return _parsed(text)


@recalled(256)  # a page says one caption in several places
def _parsed(text: str) -> Caption:
    seen = blank(text)
    start, end = len(seen) - len(seen.lstrip(_POINTERS)), eastasian.without_stamp(seen, _without_furniture(seen))
    found = find_credit(seen, start, end)
    start = _without_label(seen, start, found[0] if found else end)
    if not found:
        start += caption_label(seen[start : start + 60])
        return Caption(text[start:end], start=start, end=end, credit_start=end, credit_end=end)
    credit_start, credit_end = found
    while credit_start < credit_end and seen[credit_start] in " |·-–—":
        credit_start += 1
    found = credit_start, credit_end
    if credit_start - start > len(seen[start:end]) - (credit_end - start):
        begin, stop = start, _without_furniture(seen[:credit_start].rstrip(_EDGES))
    else:
        begin, stop = credit_end, end
    begin, stop = _trim(seen, begin, stop)
    if not any(char.isalnum() for char in seen[begin:stop]):
        stop = begin
    parts = read_credit(text[credit_start:credit_end])
    return _assemble(text, (begin, _before_same(seen, begin, stop, parts)), found, parts)


def _before_same(seen: str, start: int, end: int, parts: Credit) -> int:
    """Return where a caption ends before its own credit, said again behind it: "… THE PRESS/Jo Roe Photo by Jo Roe"."""
    if not parts.creators or parts.creators[0] not in seen[start:end]:
        return end
    again = find_credit(seen, start, end)
    same = again is not None and again[0] > start and read_credit(seen[slice(*again)]).creators == parts.creators
    return len(seen[: again[0]].rstrip(_EDGES)) if again is not None and same else end


def _assemble(text: str, caption: tuple[int, int], credit: tuple[int, int], parts: Credit) -> Caption:
    return Caption(
        text[slice(*caption)],
        text[slice(*credit)],
        parts.label,
        parts.name,
        parts.creators,
        parts.organizations,
        parts.copyright_notice,
        parts.copyright_holder,
        parts.flags,
        *caption,
        *credit,
    )


def _without_label(seen: str, start: int, end: int) -> int:
    """Return where a caption begins behind a plain word for a picture: a sentence follows it, no name."""
    size = plain_label(seen[start : min(end, start + 60)])
    return start + size if size and tells(seen[start + size : end]) else start


def _trim(seen: str, start: int, end: int) -> tuple[int, int]:
    """Move both ends inwards past blanks, separators and a label such as "Image caption"."""
    while end > start and seen[end - 1] in _EDGES:
        end -= 1
    while start < end and seen[start] in _EDGES:
        start += 1
    return start + caption_label(seen[start : start + 60]), end


def caption_label(head: str) -> int:
    """Return how many characters of *head* are a label of the caption itself ("Image caption "), 0 for none."""
    low = head.lower()
    if not low.startswith(caption_labels()):
        return 0
    found = next(label for label in caption_labels() if low.startswith(label))
    rest = head[len(found) :]
    glued = " " in found and found.isascii() and rest[:1].isupper()  # "Image captionThe mill at dusk"
    return len(head) - len(rest.lstrip(" :：,.،，、")) if glued or rest[:1] in tuple(" :：,،，、") else 0


@cache
def _furniture() -> tuple[str, ...]:
    return tuple(vocabulary.words("caption", "furniture"))


@cache
def _counted() -> re.Pattern[str]:
    """Return how a gallery counts its pictures behind a credit in brackets: "(Jan Berg) 1 of 3"."""
    return re.compile(rf"[)\]）](\s?\d{{1,3}}\s?(?:/|{vocabulary.either('caption', 'counted')})\s?\d{{1,3}})\Z", re.I)


def _without_furniture(seen: str) -> int:
    """Return where *seen* ends once the page's own words behind it ("hide caption", "Vis mer") are left out."""
    end = len(seen.rstrip())
    if seen[end - 1 : end].isdigit() and (counted := _counted().search(seen, max(0, end - _COUNT), end)):
        end = counted.start(1)
    for _ in range(4):
        tail = seen[max(0, end - 40) : end].lower()
        if not tail.endswith(_furniture()):
            return end
        size = max(len(word) for word in _furniture() if tail.endswith(word))
        if seen[end - size - 1 : end - size].isalnum() and seen[end - size].islower() and size < _SURE:
            return end
        end = len(seen[: end - size].rstrip(" \n|·–—-"))
    return end
