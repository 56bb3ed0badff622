"""Names in brackets, as papers in Japan and their neighbours sign."""

from __future__ import annotations

import re

from newsmeta.lexicon import gazetteer
from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.byline import parse_byline

_BRACKETED = re.compile(r"[【(（［\[](?:[^\W\d_]{2,10}・)?[^\W\d_]{2,10}[】)）］\]]")
_SIGNED_BEHIND = re.compile(r"[。」』]\s?[(（]([^\d()（）]{3,24})[)）]\Z")
_KANA = re.compile("[\u3041-\u3096]")
_OFFICES = frozenset("区市町村県府都州省庁社相氏者員会臣長席役査")
"""With these end the names of places, houses and offices rather than a person's."""
_LONGEST_SIGNED = 28  # letters of names in brackets


def is_bracketed_name(text: str) -> bool:
    """Say whether a line is a short name in brackets, as East Asian papers sign: （山田太郎）."""
    said = text[1:-1] if _BRACKETED.fullmatch(text) else ""
    return eastasian.is_eastasian(said) and not _is_note(said) and not gazetteer.is_place(said)


def signed_behind(text: str) -> str:
    """Return the names in brackets behind a Japanese paragraph's last full stop; "" where they are no people's."""
    found = _SIGNED_BEHIND.search(text, max(0, len(text) - _LONGEST_SIGNED))
    parsed = parse_byline(found[1], language="ja") if found and _KANA.search(text) else None
    names = parsed.authors if parsed else ()
    return found[1] if found and names and all(map(_is_japanese_name, names)) else ""


def _is_japanese_name(name: str) -> bool:
    """Return whether a name is a person's by its blank, or by its four or five signs."""
    if _is_note(name) or name[0] < "\u3400":
        return False
    whole = len(name) in (4, 5) and name[-1] not in _OFFICES
    return eastasian.is_person(name) if " " in name else whole


def _is_note(text: str) -> bool:
    return text in vocabulary.words("byline", "notes")
