"""Headlines and the names of the site that get stuck to them."""

from __future__ import annotations

import re

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import key
from newsmeta.validators.rule import House

_TAIL = re.compile(r"\s{0,3}(?:\s[-–—:·•]\s|\||::|»)\s{0,3}([^|»]{2,60})$")
_LONGEST = 500
_LONGEST_NAME = 60
_NAMING = (".publisher", "site_name", "application-name", "feed:channel", "feed:publisher", "Organization")


def site_names(reading: Reading, house: House) -> tuple[str, ...]:
    """Return the names under which this page's site and publisher are known."""
    document = reading.document
    if "site_names" not in document.memo:
        stated = [e for e in reading.ledger.of("publisher") if e.how.endswith(_NAMING)]
        names = [e.text for e in stated if len(e.text) <= _LONGEST_NAME]
        document.memo["site_names"] = tuple(dict.fromkeys(name.strip() for name in names if key(name)))
    found: tuple[str, ...] = document.memo["site_names"]
    return (*found, house.publisher) if house.publisher else found


def site_keys(reading: Reading, house: House) -> frozenset[str]:
    """Return :func:`site_names` as :func:`key` writes them."""
    memo, names = reading.document.memo, site_names(reading, house)
    known: frozenset[str] | None = memo.get(("site_keys", names))
    if known is None:
        known = memo["site_keys", names] = frozenset(map(key, names))
    return known


def site_tail(headline: str, names: tuple[str, ...]) -> str | None:
    """Return the site's name that *headline* ends with after a separator; None when it ends with its own words."""
    found = _TAIL.search(headline.rstrip()[-_LONGEST:])
    if not found:
        return None
    tail = key(found[1])
    bare = {key(name).removeprefix("www") for name in names}
    return found[1] if any(tail in (name, name.removesuffix("com"), name + "com") for name in bare) else None
