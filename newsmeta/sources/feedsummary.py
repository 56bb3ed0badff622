"""The summary of a feed's entry, without the link back to the story that software puts behind it."""

from __future__ import annotations

import re
from collections.abc import Set

from newsmeta.lexicon import every, folded
from newsmeta.sources.innerpage import without_tags
from newsmeta.sources.origin import Words

_LINK = re.compile(
    r"""<a\s[^<>]{0,400}?href=["']?([^"'\s<>]{1,400}+)[^<>]{0,400}+>([^<]{0,80}+)</a>\s{0,5}(?:</p>)?\s{0,5}\Z"""
)
_PARAGRAPH = re.compile(r"<p[\s>]")
_ADDRESS = re.compile(r"""\shref=["']?([^"'\s<>]{1,400})""")
_END = 1200  # letters of HTML in which such a link stands
_EDGE = " .…»›>→\xa0"


def summary(said: Words, own: Set[str]) -> Words:
    """Return the words of a summary in HTML; *own* are the addresses of its story.

    A last link to the story or called "Read more" tells nothing, nor does what stands behind the text in a last
    paragraph with a link to the story: "The post … appeared first on …".
    """
    text = said.text
    low = max(0, len(text) - _END)
    link, end = _LINK.search(text, low), len(text)
    if link is not None and (link[1] in own or folded(link[2].strip(_EDGE)) in every("page", "read_on")):
        end = link.start()
    else:
        last = max((found.start() for found in _PARAGRAPH.finditer(text, low)), default=0)
        end = end if own.isdisjoint(_ADDRESS.findall(text, last)) else last
    before = without_tags(said.part(0, end))
    return before if before.text.strip() else without_tags(said)
