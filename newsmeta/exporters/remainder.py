"""What a format has no place for, as schema.org has it: written beside its own fields, so that stories come back whole.

A format says in a table what it holds: property → ``HOLDS`` for plain values, for nodes a table of their ``@type`` and
properties again, with the properties that each ``needs`` there to be written at all. What no table covers is left over.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from newsmeta.exporters.markup import tag, text
from newsmeta.exporters.terms import iri
from newsmeta.exporters.tree import Node, Tree
from newsmeta.model.article import NewsArticle
from newsmeta.model.mapping import KINDS
from newsmeta.model.newsdate import NewsDate

Held: TypeAlias = Mapping[str, Any]
HOLDS: Final = "holds"
_TWICE: Final = frozenset({"@id", "contentUrl", "relatedLink"})
PERSON: Final[Held] = {"@type": "Person", "name": HOLDS, "url": HOLDS}
ORGANIZATION: Final[Held] = {**PERSON, "@type": "Organization"}
SPACE: Final = "http://schema.org/"


def remainder(article: NewsArticle, held: Held, *inexact: str) -> Node:
    """Return the story's node without what *held* covers; empty where nothing is left of a NewsArticle.

    *inexact* names properties that the format holds, but not as this story states them.
    """
    left: Node = {"@type": article.type}
    for name, value in Tree(article).root.items():
        if name[0] != "@" and (name in inexact or not _is_held(name, value, held)):
            left[name] = _nameless(value)
    return left if len(left) > 1 or article.type != "NewsArticle" else {}


def inexact_dates(article: NewsArticle, written: Callable[[NewsDate | None], str | None]) -> list[str]:
    """Return the properties of dates that *written* cannot give as read."""
    dates = {
        "datePublished": article.date_published,
        "dateModified": article.date_modified,
        "expires": article.date_expires,
    }
    return [name for name, date in dates.items() if date and written(date) != date.iso]


def _is_held(name: str, value: Any, held: Held) -> bool:
    if isinstance(value, list):
        return all(_is_held(name, each, held) for each in value)
    if not isinstance(value, dict):
        return name in held and (KINDS[name] != "url" or iri(value) == value)
    own = {key for key in value if key[0] != "@" and key != "relatedLink"}
    inside = held if name == "mainEntityOfPage" else held.get(name)
    if inside is None or (inside is not held and inside["@type"] != value["@type"]):
        return False
    return own.issuperset(inside.get("needs", ())) and all(_is_held(key, value[key], inside) for key in own)


def _nameless(value: Any) -> Any:
    """Return *value* without the names of its nodes and what they say twice."""
    if isinstance(value, list):
        return [_nameless(each) for each in value]
    if isinstance(value, dict):
        return {name: _nameless(each) for name, each in value.items() if name not in _TWICE}
    return value


def as_xml(node: Node, *, declared: bool = True) -> str:
    """Return a node as XML: an element of its type that holds one for each value, nodes again as elements of theirs.

    Unless the namespace is *declared* further up, the element declares it.
    """
    if not node:
        return ""
    kind = node["@type"]
    inside = "".join(
        tag(f"schema:{name}", as_xml(each) if isinstance(each, dict) else text(_written(each)))
        for name, value in node.items()
        if name != "@type"
        for each in (value if isinstance(value, list) else [value])
    )
    return tag(f"schema:{kind}", inside or None, xmlns__schema=None if declared else SPACE)


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
