"""The summary of a feed's entry, without the link back to the story that software puts behind it."""

from __future__ import annotations

import re
from collections.abc import Collection

from newsmeta.lexicon import every, folded
from newsmeta.sources.innerpage import without_tags
from newsmeta.sources.origin import Words

_LINK = re.compile(
    r"""<a\s[^<>]{0,400}?href=["']?([^"'\s<>]{1,400}+)[^<>]{0,400}+>([^<]{0,80}+)</a>\s{0,5}(?:</p>)?\s{0,5}\Z"""
)
_END = 1200  # letters of HTML in which such a link stands
_EDGE = " .…»›>→\xa0"


def summary(said: Words, own: Collection[str]) -> Words:
    """Return the words of a summary in HTML; *own* are the addresses of its story.

    A last paragraph with such an address in it ("The post … appeared first on …") tells nothing, nor does a last link.
    """
    text = said.text
    low = max(0, len(text) - _END)
    last = text.rfind("<p", low)
    if last > 0 and any(address in text[last:] for address in own):
        return without_tags(said.part(0, last))
    link = _LINK.search(text, low)
    if link is not None and (link[1] in own or folded(link[2].strip(_EDGE)) in every("page", "read_on")):
        return without_tags(said.part(0, link.start()))
    return without_tags(said)
