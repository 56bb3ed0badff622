"""What parts a headline from the names of site and section: "Headline | The Site", "The Site: Headline"."""

from __future__ import annotations

import re
from typing import Final

from newsmeta.recalled import recalled

BARS: Final = "|｜ㅣ"
"""Bars part names with and without blanks round them; Korean pages take a vowel sign for one."""
SIGNS: Final = f"{BARS}·•»«~<>:/–—-"
"""Signs that part names between blanks; without blanks they belong to a word."""
BETWEEN: Final = rf"(?:\s{{1,3}}(?:[{SIGNS}]|::|--)\s{{1,3}}|\s?[{BARS}]\s?)"
"""The pattern of what stands between two names, blanks included."""
_EASTERN: Final = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef"
_PARTS = re.compile(  # "headline_section_site" and, in scripts without blanks, "headline-site", as portals write it
    rf"{BETWEEN}|(?<=\w)_(?=\w)|(?<=[{_EASTERN}”》])-{{1,3}}(?=[{_EASTERN}])"
)


def parts_of(title: str) -> list[str]:
    """Return a title's parts: headline, section and site in the order of the house, or all of it as one."""
    return _PARTS.split(title)


@recalled(1024)  # asked of each title several times a page
def longest_part(title: str) -> str:
    """Return a title without the site and section that stand before or behind it."""
    return max(parts_of(title), key=len)
