"""What schema.org defines: types, properties, what belongs where. Read from ``schemaorg.json`` when first asked.

Names are short (``NewsArticle``, ``datePublished``) and exact: ``newsarticle`` is not a type; ``nearest`` finds it.
An unknown name has no parents, domains or ranges: the functions answer with nothing, they never raise.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Final, Literal

from newsmeta.lexicon import table
from newsmeta.recalled import recalled

DATA_TYPES: Final = frozenset(
    {
        "Text",
        "CssSelectorType",
        "PronounceableText",
        "XPathType",
        "URL",
        "Date",
        "DateTime",
        "Time",
        "Number",
        "Integer",
        "Float",
        "Boolean",
        "DataType",
    }
)
"""The names that schema.org lists as types but that no item can have."""


def release() -> str:
    """Return the release of schema.org that the tables hold, as ``30.0``."""
    return str(table("schemaorg")["release"])


def is_type(name: str) -> bool:
    """Say whether schema.org defines a type of that name."""
    return name in table("schemaorg")["types"]


def is_property(name: str) -> bool:
    """Say whether schema.org defines a property of that name, a superseded one included."""
    return name in table("schemaorg")["properties"]


def enumeration(name: str) -> tuple[str, ...]:
    """Return the enumerations that *name* is a member of: ``("IPTCDigitalSourceEnumeration",)`` for its members."""
    return tuple(table("schemaorg")["members"].get(name, "").split())


def members(enumeration_type: str) -> tuple[str, ...]:
    """Return the members of an enumeration, in alphabetical order."""
    return tuple(name for name, of in table("schemaorg")["members"].items() if enumeration_type in of.split())


def parents(name: str) -> tuple[str, ...]:
    """Return the direct supertypes of a type."""
    return tuple(_part("types", name, 0).split())


@recalled(4000)
def ancestors(name: str) -> frozenset[str]:
    """Return all supertypes of a type, itself left out."""
    found: set[str] = set()
    waiting = list(parents(name))
    while waiting:
        parent = waiting.pop()
        if parent not in found:
            found.add(parent)
            waiting += parents(parent)
    return frozenset(found)


def is_a(name: str, ancestor: str) -> bool:
    """Say whether a type is *ancestor* or one of its subtypes."""
    return name == ancestor or ancestor in ancestors(name)


def domains_of(name: str) -> tuple[str, ...]:
    """Return the types that a property is defined for; their subtypes have it, too."""
    return tuple(_part("properties", name, 0).split())


def range_of(name: str) -> tuple[str, ...]:
    """Return the types that a property's values are expected to have, data types such as ``Text`` included."""
    return tuple(_part("properties", name, 1).split())


def domain_ok(name: str, types: Iterable[str]) -> bool:
    """Say whether an item of these types may have the property; unknown names and types are given the benefit."""
    domains, known = domains_of(name), [each for each in types if is_type(each)]
    return not domains or not known or any(is_a(each, domain) for each in known for domain in domains)


@recalled(4000)
def superseded_by(name: str) -> tuple[str, ...]:
    """Return the names that replace a superseded type or property, nothing for one in use."""
    return tuple((_part("properties", name, 2) or _part("types", name, 1)).split())


def is_pending(name: str) -> bool:
    """Say whether a type or property is still in schema.org's pending section."""
    return bool(_part("properties", name, 3) or _part("types", name, 2))


@recalled(1000)
def nearest(name: str, kind: Literal["types", "properties", "members"]) -> str | None:
    """Return the defined name that *name* was most likely meant to be; ``None`` if it is defined or nothing is near."""
    if name in table("schemaorg")[kind]:
        return None
    folded = _fold(name)
    alike = _folded(kind, folded[:1])
    if folded in alike:
        return alike[folded]
    close = [each for each in alike if abs(len(each) - len(folded)) <= 3]
    near = difflib.get_close_matches(folded, close, 1, 0.8) if close else []
    return alike[near[0]] if near else None


@recalled(256)
def _folded(kind: str, initial: str) -> dict[str, str]:
    """Return folded name → name for the names with that initial: few slips concern the first letter."""
    folded = ((_fold(name), name) for name in table("schemaorg")[kind])
    return {each: name for each, name in folded if each.startswith(initial)}


def _fold(name: str) -> str:
    return name.replace("_", "").replace("-", "").casefold()


def _part(kind: str, name: str, index: int) -> str:
    entry: list[str] = table("schemaorg")[kind].get(name, [])
    return entry[index] if index < len(entry) else ""
