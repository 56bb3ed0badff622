"""Finds captions with their credit glued into a paragraph of the story, at its start, in its middle or at its end."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.creditlike import reads_like_credit
from newsmeta.wire.labelspan import Span, label_spans, means_of
from newsmeta.wire.nameruns import names_end
from newsmeta.wire.sentences import last_sentence
from newsmeta.wire.spaces import blank

_LONGEST = 12_000  # characters of one paragraph that are looked at
_WHOLE = 280  # a paragraph up to this long that ends in a credit is a caption from its first word on
_LABELS = 16  # no more labels than this are tried in one paragraph
_CAPTION = 700  # no caption is longer
_CLOSE = {"(": ")", "[": "]", "（": "）", "【": "】"}
_ENDS = re.compile(r"\s{0,3}(?:$|[.。!?|\n]|[^\W\d_]|[\"“„«(\d])")


@dataclass(frozen=True, slots=True)
class FoundCaption:
    """A caption found in a paragraph: ``caption`` and ``credit`` as printed; ``start`` and ``end`` bound both."""

    caption: str
    credit: str
    start: int
    end: int


def find_captions(text: str) -> list[FoundCaption]:
    """Return the captions glued into *text*, first to last; empty for a plain paragraph.

    The sentence before a credit is its caption. A short paragraph that ends in its only credit is one as a whole.
    """
    seen = blank(text[:_LONGEST])
    found: list[FoundCaption] = []
    done = 0
    for start, stop in label_spans(seen, 0, len(seen))[:_LABELS]:
        span = _credit(seen, start, stop) if start >= done and not (start == 0 and means_of(seen[start:stop])) else None
        if not span:
            continue
        begin = _caption_start(seen, done, span)
        if begin is None:
            continue
        end = len(seen[begin : span[0]].rstrip(" |·-–—")) + begin
        found.append(FoundCaption(text[begin:end], text[slice(*span)], begin, span[1]))
        done = span[1]
    return found


def _caption_start(seen: str, done: int, span: Span) -> int | None:
    """Return where the caption before the credit begins, None when the words before it cannot be one."""
    before = seen[max(done, span[0] - 2 * _CAPTION) : span[0]]
    lead = len(before) - len(before.lstrip(" .|"))
    if done == 0 and span[1] <= _WHOLE and not seen[span[1] : 2 * _WHOLE].strip(" .|"):
        return lead
    begin = span[0] - len(before) + max(lead, last_sentence(before))
    return begin if span[0] - begin <= _CAPTION else None


def _credit(seen: str, start: int, stop: int) -> Span | None:
    """Return the whole credit whose label stands at *start*, None when no credit follows it."""
    opener = seen[start - 1] if start and seen[start - 1] in _CLOSE else ""
    if opener:
        close = seen.find(_CLOSE[opener], stop, stop + 170)
        return (start - 1, close + 1) if close > 0 and reads_like_credit(seen[stop:close]) else None
    if not _stands_free(seen, start):
        return None
    end = names_end(seen, stop)
    sure = seen[start] in "©ⓒ" or seen[max(0, start - 4) : start].rstrip()[-1:] in _STOPS
    if not end or not _ENDS.match(seen, end) or seen[end : end + 2].lstrip()[:1].islower():
        return None
    return (start, end) if sure or _holds_agency(seen[stop:end]) else None


_STOPS = ("", ".", "!", "?", "…", ")", "»", "”", '"', "。", "|", "]", "）", "’", ":", "–", "-")


def _stands_free(seen: str, start: int) -> bool:
    """Return whether the label looks like one and not like a word of a sentence."""
    first = seen[start]
    return not first.islower() or start == 0 or eastasian.is_eastasian(first)


def _holds_agency(text: str) -> bool:
    return any(part.strip().lower() in vocabulary.agency_names() for part in re.split(r"[/|,]", text))
