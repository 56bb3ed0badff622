"""Which language a text is in, heard from its words by turbohtml's trigram profiles."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from newsmeta import lexicon

_TWO_LETTERS = dict(
    pair.split(":")
    for pair in (
        "afr:af amh:am ara:ar aze:az bel:be ben:bn bul:bg cat:ca ces:cs cmn:zh dan:da deu:de ell:el "
        "eng:en epo:eo est:et fas:fa pes:fa fin:fi fra:fr guj:gu heb:he hin:hi hrv:hr hun:hu hye:hy "
        "ind:id ita:it jpn:ja kan:kn kat:ka kaz:kk khm:km kor:ko lat:la lav:lv lit:lt mal:ml mar:mr "
        "mkd:mk mya:my nep:ne nld:nl nob:nb nor:nb ori:or pan:pa pol:pl por:pt ron:ro rus:ru sin:si "
        "slv:sl spa:es sqi:sq srp:sr swe:sv tam:ta tel:te tgl:fil zul:zu xho:xh swa:sw mlg:mg mon:mn "
        "bos:bs slk:sk gle:ga cym:cy eus:eu glg:gl tat:tt tuk:tk kir:ky som:so sna:sn yor:yo hau:ha "
        "tha:th tur:tr ukr:uk urd:ur uzb:uz vie:vi zho:zh zsm:ms isl:is "
    ).split()
)
"""What turbohtml calls a language → what we call it."""
_SURE = 0.3  # turbohtml's confidence
_ENOUGH = 80  # letters that a guess needs
_OWN_SCRIPT = re.compile("[\u0370-\u03ff\u0530-\u05ff\u0900-\u10ff\u3040-\u30ff\uac00-\ud7af]{4}")
"""Scripts that one language or few are written in: a few words are enough."""
_HEARD, _CLEAR = 4, 3  # small words of a language, and how many times those of any other
UNHEARD = frozenset("cy eu fo ga gd gl ha is lb mg ms mt nn rm so sq sw xh yo".split())
"""Languages without a profile: their texts are heard as a neighbour's (Icelandic as Swedish), however clearly."""


def is_heard(tag: str, text: str) -> bool:
    """Say whether *text* is surely in the language that *tag* says: it has many of its small words, and no other's.

    A tenth of the work that :func:`guess_language` has with the same text; False leaves the question open.
    """
    common = _common()
    own = common.get(tag)
    if own is None:
        return False
    said = set(text.lower().split())
    heard = len(said & own)
    return heard >= _HEARD and all(
        heard >= _CLEAR * len(said & others) for other, others in common.items() if other != tag
    )


@cache
def _common() -> dict[str, frozenset[str]]:
    """Return language tag → its small words."""
    return {tag: frozenset(words) for tag, words in lexicon.across("text", "small").items()}


def guess_language(text: str, declared: Collection[str] = ()) -> str | None:
    """Return the language of *text* as a two-letter tag; None when the text is too short or the guess too weak.

    A neighbour of a *declared* language is not believed where the text has letters of that one and none of its own.
    """
    if len(text) < _ENOUGH and not _OWN_SCRIPT.search(text):
        return None
    from turbohtml.detect import detect_language

    match = detect_language(text)
    if match.language is None or match.confidence < _SURE:
        return None
    heard = _TWO_LETTERS.get(match.language)
    return None if heard is None or any(_is_written(tag, heard, text) for tag in declared) else heard


def _is_written(tag: str, heard: str, text: str) -> bool:
    """Say whether the letters of *text* are those of *tag* and not those of the neighbour that was *heard*."""
    if heard not in lexicon.across("text", "neighbours").get(tag, ()):
        return False
    letters = lexicon.across("text", "letters")
    own, others = letters.get(tag, ()), letters.get(heard, ())
    if not own and not others:
        return True  # no text tells them apart
    low = text.lower()
    return any(sign in low for sign in own) and not any(sign in low for sign in others)
