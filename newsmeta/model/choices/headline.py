"""The headline: the story's own words, without the site's name."""

from __future__ import annotations

import html
import re
import unicodedata

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import Choice, Context, Decision, decided, weigh

_TAIL = re.compile(r"\s{1,3}(?:\||-|–|—|::|»|•|·|:)\s{1,3}[^|]{2,60}$")
_LONGEST = 400


def tidy(text: str) -> str:
    """Return *text* with entities decoded once and white space folded."""
    return " ".join(html.unescape(text).split())


def _key(text: str) -> str:
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text).casefold())


def _without_site(text: str, site: str | None, own: set[str]) -> str:
    """Return *text* without a tail that names the site, or that another source of the headline does not have."""
    found = _TAIL.search(text)
    if not found:
        return text
    head, tail = text[: found.start()], found[0].strip(" |-–—:»•·")
    if _key(head) in own or (site and _key(site) and (_key(site) in _key(tail) or _key(tail) in _key(site))):
        return head
    return text


def _decide(context: Context) -> Decision:
    usable = [item for item in context.of("headline") if 2 < len(tidy(item.text)) <= _LONGEST]
    publisher = context.values.get("publisher")
    site = publisher.name if publisher else None
    own = {_key(tidy(item.text)) for item in usable if item.how != "title"}

    def clean(item: Evidence) -> str:
        return _without_site(tidy(item.text), site, own)

    def plausible(item: Evidence) -> float:
        text = clean(item)
        if site and _key(text) == _key(site):
            return 0.1
        return 0.6 if len(text) < 12 else 1.0

    groups = weigh(usable, lambda item: _key(clean(item)), plausible)
    return decided(groups, clean(groups[0].members[0]) if groups else None)


headline = Choice(_decide, after=("publisher",))
