"""Headlines and the names of the site that get stuck to them."""

from __future__ import annotations

from newsmeta.extractors.titleparts import parts_of
from newsmeta.model.reading import Reading
from newsmeta.sources.remembered import remembered
from newsmeta.validators.alike import key
from newsmeta.validators.rule import House

_LONGEST, _LONGEST_NAME = 500, 60  # letters of a headline that are looked at, from its end; of a name
_NAMING = (".publisher", "site_name", "application-name", "feed:channel", "feed:publisher", "Organization")


def site_names(reading: Reading, house: House) -> tuple[str, ...]:
    """Return the names under which this page's site and publisher are known."""
    return _names(reading, house.publisher)


def site_keys(reading: Reading, house: House) -> frozenset[str]:
    """Return :func:`site_names` as :func:`key` writes them."""
    return _keys(reading, house.publisher)


@remembered
def _names(reading: Reading, publisher: str | None) -> tuple[str, ...]:
    stated = [e for e in reading.ledger.of("publisher") if e.how.endswith(_NAMING)]
    names = [e.text.strip() for e in stated if len(e.text) <= _LONGEST_NAME and key(e.text)]
    return tuple(dict.fromkeys([*names, publisher] if publisher else names))


@remembered
def _keys(reading: Reading, publisher: str | None) -> frozenset[str]:
    return frozenset(map(key, _names(reading, publisher)))


def site_tail(headline: str, names: tuple[str, ...]) -> str | None:
    """Return the site's name that *headline* ends with after a separator; None when it ends with its own words."""
    *before, last = parts_of(headline.rstrip()[-_LONGEST:])
    tail = key(last)
    if not before or not tail:
        return None
    bare = {key(name).removeprefix("www") for name in names}
    return last if any(tail in (name, name.removesuffix("com"), name + "com") for name in bare) else None
