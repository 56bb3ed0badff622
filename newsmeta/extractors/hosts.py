"""The host in an address, whatever was written there, and which house it belongs to by its letters."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import urlsplit

from newsmeta import lexicon
from newsmeta.extractors.titlewords import name_key
from newsmeta.wire import vocabulary

_LONGEST = 400  # letters of an address
_SHORT = 3
"""So few letters stand in many names and hosts by chance."""
_WORD = re.compile(r"\w+")


def host_of(url: str) -> str:
    """Return the host name of *url* in lower case; empty when it has none or is broken."""
    try:
        return urlsplit(url[:_LONGEST]).hostname or ""
    except ValueError:  # an unfinished IPv6 address
        return ""


def label_of(host: str) -> str:
    """Return the site's own label in a host name without its hyphens: ``myexample`` of news.my-example.co.uk.

    Empty without one. On a platform that lends its address, the label before the platform's is the site's own.
    """
    *labels, _ = host.split(".")
    while len(labels) > 1 and labels[-1] in _lent():
        labels.pop()
    return labels[-1].replace("-", "") if labels and labels[-1] != "www" else ""


@cache
def _lent() -> frozenset[str]:
    """Return the labels before a host's ending that are not the site's own: ``co`` of .co.uk, a platform's."""
    hosts = lexicon.table("tables")["hosts"]
    return frozenset((*hosts["shared"], *hosts["platforms"]))


def is_borne_out(name: str, url: str) -> bool:
    """Say whether a name, an article before it aside, stands in an address's host letter by letter."""
    first, _, rest = name.partition(" ")
    key = name_key(rest if first.casefold() in _small() else name)
    return len(key) > _SHORT and key in name_key(host_of(url))


def fits(name: str, label: str) -> bool:
    """Say whether a name, its initials or its main word are a site's own *label*."""
    key, said = name_key(name), _WORD.findall(name.casefold())
    initials = "".join(word[0] for word in said if word not in _small())
    inside = label in key if len(label) > _SHORT else label in said
    return bool(key and label) and (inside or key in label or (len(initials) > 1 and label.startswith(initials)))


def _small() -> frozenset[str]:
    """Return the small words that a house's initials leave out."""
    return vocabulary.words("page", "no_initial")
