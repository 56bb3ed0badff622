"""Credits that a sign parts from their caption: slashes before each name, capitals behind a dash, a label in small."""

from __future__ import annotations

import re

from newsmeta.lexicon import gazetteer
from newsmeta.wire.creditlike import is_chain, is_known
from newsmeta.wire.creditnames import is_short_name
from newsmeta.wire.labelspan import Span
from newsmeta.wire.person import is_person

_SLASHED = re.compile(r"(?<=\S)\s{1,3}/(?=[^\W\d_])")  # a slash that only what is behind it touches
_LOUD = re.compile(r"(?<=[^\W\d_])\s{0,3}[/|]\s{0,3}(?=[^\W\d_])|\s[-–—]\s(?=[^\W\d_])")
_TELLING = 3  # small words in what tells something
_FEW = 3  # blanks in a name


def dashed(seen: str, low: int, end: int) -> Span | None:
    """Return the few words that a dash behind the caption's full stop touches ("… on Sunday.—Marsh Post")."""
    dash = seen.rfind("—", low, end)
    stopped = dash > low and seen[low:dash].rstrip()[-1:] in tuple(".!?")
    touches = stopped and (seen[dash - 1] in ".!?" or not seen[dash + 1 : dash + 2].isspace())
    said = seen[dash + 1 : end].strip(" .") if touches else ""
    if not said or not said[0].isupper() or said.replace(" / ", "/").count(" ") > _FEW or "." in said:
        return None
    return (dash + 1, end) if is_chain(said) or is_person(said) or said.istitle() or said.isupper() else None


def slashed(seen: str, low: int, end: int) -> Span | None:
    """Return names that slashes before each set apart, as Polish papers do ("… przy rynku /Ana Ruiz /Marsh FM")."""
    signs = list(_SLASHED.finditer(seen, low, end)) if " /" in seen[low:end] else []
    if not signs:
        return None
    names = [name.strip(" .") for name in seen[signs[0].end() : end].split(" /")]
    named = is_known(names[0]) or (" " in names[0] and is_person(names[0]))
    return (signs[0].end(), end) if named and all(is_short_name(name) for name in names) else None


def loud(seen: str, low: int, end: int) -> Span | None:
    """Return the words in capitals behind the last dash, slash or bar of a caption that is none ("… - CITY POLICE")."""
    sign = next(reversed(list(_LOUD.finditer(seen, low, end))), None) if seen[end - 1 : end].isupper() else None
    if sign is None:
        return None
    name, told = seen[sign.end() : end].strip(" ."), seen[low : sign.start()].split()
    if not name.isupper() or not 0 < name.count(" ") <= _FEW or any(map(str.isdigit, name)):
        return None
    if sum(word.islower() for word in told) < _TELLING or gazetteer.is_on_the_map(name):
        return None
    return sign.end(), end
