"""Language tags: which are right, and which one was meant: ISO 639-1 codes, three letters only where two are not."""

from __future__ import annotations

import re
from typing import Final

from newsmeta.recalled import recalled

_TWO: Final = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz "
    "ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik "
    "io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml "
    "mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd "
    "se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve "
    "vi vo wa wo xh yi yo za zh zu".split()
)
_THREE: Final = {
    "eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "spa": "es", "ita": "it", "por": "pt", "nld": "nl",
    "dut": "nl", "rus": "ru", "pol": "pl", "tur": "tr", "ara": "ar", "zho": "zh", "chi": "zh", "jpn": "ja", "kor": "ko",
    "vie": "vi", "hin": "hi", "swe": "sv", "nor": "no", "dan": "da", "fin": "fi", "ces": "cs", "cze": "cs", "ell": "el",
    "gre": "el", "heb": "he", "ukr": "uk", "ron": "ro", "rum": "ro", "hun": "hu", "bul": "bg", "ind": "id", "tha": "th",
}  # fmt: skip
_MISTAKEN: Final = {
    "jp": "ja", "cn": "zh", "gr": "el", "ua": "uk", "cz": "cs", "dk": "da", "kz": "kk", "vn": "vi", "rs": "sr",
    "ge": "ka", "al": "sq", "ee-ee": "et-EE", "kr": "ko", "si-si": "sl-SI",
    "us": "en-US", "br-br": "pt-BR", "gb": "en-GB", "at": "de-AT",
}  # fmt: skip
"""Countries written for languages; ``kr`` is Kanuri, whose news are rare, and is what Korean sites write."""

_RETIRED: Final = {"in": "id", "iw": "he", "ji": "yi"}
"""Codes that ISO 639 gave up, with those that took their place."""

_SHAPE: Final = re.compile(
    r"[a-z]{2,3}(?:-[a-z]{3})?(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,4}"
    r"(?:-[a-wyz](?:-[a-z0-9]{2,8}){1,6})?(?:-x(?:-[a-z0-9]{1,8}){1,6})?"
)


@recalled(1000)
def primary(tag: str) -> str:
    """Return the language of a tag or locale without script and country; Norwegian is one, empty when there is none."""
    word = re.split(r"[-_.@]", tag.strip().lower(), maxsplit=1)[0]
    word = _THREE.get(word) or _RETIRED.get(word) or _MISTAKEN.get(word, word)[:2]
    return {"nb": "no", "nn": "no"}.get(word, word) if word in _TWO else ""


@recalled(1000)
def flaw_of(tag: str) -> tuple[str, str | None] | None:
    """Return what is wrong with a language tag and the tag that was probably meant; None for a right one."""
    low = tag.strip().lower()
    first, _, rest = low.partition("-")
    if low in _MISTAKEN or (first in _MISTAKEN and first not in _TWO):
        return "names a country", _MISTAKEN.get(low) or _MISTAKEN[first]
    if "_" in low and _SHAPE.fullmatch(low.replace("_", "-")):
        whole = tag.strip().replace("_", "-")
        more = flaw_of(whole)
        return "has an underscore", (more and more[1]) or whole
    if not _SHAPE.fullmatch(low):
        return "is no language tag", None
    if first in _THREE:
        return "has three letters where two are due", "-".join(filter(None, (_THREE[first], rest)))
    if first in _RETIRED:
        return "begins with a code that was given up", "-".join(filter(None, (_RETIRED[first], tag.strip()[3:])))
    if len(first) == 2 and first not in _TWO:
        return "names no language", None
    if rest == "uk":
        return "names a region that is GB", f"{first}-GB"
    return None
