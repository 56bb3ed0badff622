"""The nodes of full RDFa as extruct reads them → items with the names of schema.org.

Beside schema.org itself: Dublin Core, SIOC, FOAF and BIBO, which content systems write, and rNews of the IPTC.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from newsmeta.sources.markup import TAG, MarkupPlace
from newsmeta.sources.page import Element, Page
from newsmeta.sources.structured import Item, Value, short_name
from newsmeta.sources.valueplaces import Index, local

_TERMS: Final = {
    "title": "headline",
    "date": "datePublished",
    "issued": "datePublished",
    "created": "datePublished",
    "modified": "dateModified",
    "creator": "author",
    "has_creator": "author",
    "description": "description",
    "abstract": "description",
    "subject": "keywords",
    "publisher": "publisher",
    "language": "inLanguage",
    "name": "name",
}
_TYPES: Final = {
    "Item": "Article",
    "Post": "Article",
    "Document": "Article",
    "NewsItem": "Article",
    "BlogPost": "BlogPosting",
    "UserAccount": "Person",
    "Person": "Person",
    "Organization": "Organization",
    "Comment": "Comment",
}
_RNEWS: Final = "http://iptc.org/std/rNews/"  # IPTC's; schema.org took its names over
_VOCABULARIES: Final = (
    "http://purl.org/dc/terms/",
    "http://purl.org/dc/elements/1.1/",
    "http://rdfs.org/sioc/",
    "http://xmlns.com/foaf/0.1/",
    "http://purl.org/ontology/bibo/",
    _RNEWS,
)


def read_full_rdfa(page: Page, nodes: Iterable[dict[str, Any]]) -> list[Item]:
    """Return an item for each node of a known vocabulary's type, in extruct's order."""
    index = Index(page, page.root, "property")
    items: dict[str, Item] = {}
    named = {element.attr("about"): element for element in page.select("[about]")}
    known = [(node, types) for node in nodes if (types := _types(node.get("@type", ())))]
    for node, types in known:
        name = node.get("@id", "")
        element = named.get(name) or _typed(page, node["@type"])
        items[name] = Item("rdfa", types, MarkupPlace(page, element, TAG, "typeof"), {}, named=_no_blank(name))
    for node, _ in known:
        _fill(items[node.get("@id", "")], node, items, index)
    return list(items.values())


def _types(written: Iterable[str]) -> tuple[str, ...]:
    short = [_types_name(one) for one in written]
    if "Comment" in short:
        return ("Comment",)
    return tuple(dict.fromkeys(name for name in short if name))


def _types_name(iri: str) -> str:
    if short_name(iri) != iri:
        return short_name(iri)
    other = local(iri) if iri.startswith(_RNEWS) else iri  # foaf:Image is no Image of schema.org
    return _TYPES.get(local(iri), other) if iri.startswith(_VOCABULARIES) else ""


def _typed(page: Page, types: Iterable[str]) -> Element:
    wanted = {local(one) for one in types}
    typed = page.select("[typeof]")
    return next((e for e in typed if wanted & {local(w) for w in (e.attr("typeof") or "").split()}), typed[0])


def _no_blank(name: str) -> str | None:
    return None if name.startswith("_:") else name


def _fill(item: Item, node: dict[str, Any], items: dict[str, Item], index: Index) -> None:
    for iri, many in node.items():
        name = _property(iri)
        for one in many if name else ():
            inner = items.get(one.get("@id", ""))
            if inner is not None and inner is not item:
                inner.top = False
            text = str(one.get("@value", one.get("@id", "")))
            text, place = index.find(local(iri), text, item.place)
            if inner is not item:
                item.props.setdefault(name, []).append(Value(inner or text, place))


def _property(iri: str) -> str:
    if iri.startswith("@"):
        return ""
    if short_name(iri) != iri:
        return short_name(iri)
    name = local(iri)
    return _TERMS.get(name, name if iri.startswith(_RNEWS) else "") if iri.startswith(_VOCABULARIES) else ""
