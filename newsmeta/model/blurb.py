"""What a description says of the story, without mark-up, calls to read on, bars and what was put behind them."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.extractors.prose.lines import ends_sentence
from newsmeta.extractors.titleparts import BARS
from newsmeta.lexicon import every
from newsmeta.model.tidied import tidied
from newsmeta.recalled import recalled

_LINK = re.compile(r"<a\s[^<>]{0,400}>[^<>]{0,60}</a>\s{0,3}$")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,400}>")
_BAR = re.compile(rf"\s{{0,3}}[{BARS}]\s")
_LEAD_IN = re.compile(r"(?<=[.!?…]) [^\W\d_]{1,12} $")
"""A word before the call that belongs to it: "Jetzt weiterlesen"."""
_MORE = re.compile(r"[.!?]\s{0,3}\w")
"""Another sentence: what stands before it is no call at the end."""
_ENTIRE, _CALL = 60, 100  # letters of a whole description, letters at its end with a call to read on


@recalled(512)
def blurb(text: str) -> str:
    """Return a description as its words alone."""
    text = tidied(text)
    if "<" in text:
        text = " ".join(_TAG.sub(" ", _LINK.sub("", text)).split())
    text = _without_bar(text.rstrip(f" {BARS}•·"))
    text = _without_call(text)
    return text[:-3] if text.endswith("....") and not text.endswith(".....") else text


def _without_bar(text: str) -> str:
    """Return *text* up to the first bar that follows a whole description: behind it stand sites and variants."""
    for bar in _BAR.finditer(text):
        end = bar.start()
        if end >= _ENTIRE and ends_sentence(text[end - _ENTIRE : end]):
            return text[:end]
    return text


def _without_call(text: str) -> str:
    """Return *text* without a last sentence that only calls to read on: "Read more at The Buoy.", "Weiterlesen"."""
    for found in _calls().finditer(text, max(0, len(text) - _CALL)):
        head, rest = _LEAD_IN.sub("", text[: found.start()]).rstrip(), text[found.end() :]
        if ends_sentence(head) and _MORE.search(rest) is None:
            return head
    return text


@cache
def _calls() -> re.Pattern[str]:
    said = sorted(every("page", "read_on"), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, said))})(?!\w)", re.IGNORECASE)
