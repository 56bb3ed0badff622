"""The names by which a site calls itself, and what a name has in common with them."""

from __future__ import annotations

from newsmeta.extractors.hosts import host_of, label_of
from newsmeta.extractors.housecore import core_of, keys_of
from newsmeta.extractors.titlewords import name_key
from newsmeta.model.choice import Context

_SURE = 0.5
"""What is offered as the publisher's name with so much trust is a name of the site, though another was chosen."""
_DENSE = "\u3040"  # from here on a sign says more than a letter
_SHORTEST_PART, _LONGEST_SHORT = 2, 3  # letters that are part of many names; of a short name, which stands in many


def own_names(context: Context) -> set[str]:
    """Return by what names the site may call itself: its publisher's, its address's."""
    publisher = context.values.get("publisher")
    names = keys_of(publisher.name) if publisher and publisher.name else set()
    names |= {key for item in context.of("publisher") if item.trust >= _SURE for key in keys_of(item.text)}
    host = host_of(context.document.url or "")
    names |= {core_of(name) for name in names} | {name_key(label_of(host)), name_key(host.removeprefix("www."))}
    return names - {""}


def same_house(key: str, house: set[str]) -> bool:
    """Say whether a name is the site's own: the publisher's or a part of it, or the site's address to the letter."""
    key = core_of(key)
    return any(
        key == name
        or (len(key) > _SHORTEST_PART and key in name)
        or (key > _DENSE and name.startswith(key))
        or (name in key if len(name) > _LONGEST_SHORT else key.startswith(name) or key.endswith(name))
        for name in house
    )


def is_site(key: str, house: set[str]) -> bool:
    """Say whether a person's name is the site's own; a surname may hold a short one: Ute Morgenstern of the Stern."""
    return same_house(key, {name for name in house if 2 * len(name) >= len(core_of(key))})


def is_department(name: str, house: set[str]) -> bool:
    """Say whether a name is the site's own letters and one more word, a region or section: "LPN Lindvik"."""
    letters, _, rest = name.partition(" ")
    return letters.isupper() and len(letters) > _SHORTEST_PART and rest.istitle() and name_key(letters) in house


def without_house_words(name: str, house: set[str]) -> str:
    """Return a person's name without the site's own printed before or behind it: "Nina Berg LP", "Lind-Post Nina Berg".

    Behind a name only capitals count: a surname may be the site's.
    """
    said = name.split()
    for size in range(1, len(said) - 1):
        if name_key(" ".join(said[:size])) in house and not (size == 1 and said[0].isalpha()):
            return " ".join(said[size:])
        behind = " ".join(said[-size:])
        if behind.isupper() and name_key(behind) in house and not name.isupper():
            return " ".join(said[:-size])
    return name
