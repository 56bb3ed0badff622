"""A story as RDF: quads with explicit datatypes, one named graph a story, and where it came from as PROV-O.

Terms are strings as N-Triples writes them (``<iri>``, ``"words"@fr``, ``"2026-01-16"^^<…#date>``), so that a line of
N-Triples is the terms and a dot, and no RDF library is needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, TypeAlias

from newsmeta.errors import NewsmetaError
from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import TYPE, XSD, Quad, date_type, iri, language_tag, quoted
from newsmeta.exporters.tree import Node, Tree
from newsmeta.model.mapping import KINDS, OF_OTHERS

Provenance: TypeAlias = Literal["none", "graph", "fields"]
Namespace: TypeAlias = Literal["http", "https"]


def iter_quads(story: Story, *, namespace: Namespace = "http", provenance: Provenance = "none") -> Iterator[Quad]:
    """Return an iterator over a story's quads, each once, those of one subject together, in one fixed order.

    ``namespace`` is the scheme of schema.org's own terms: ``http``, as its JSON-LD context has it, or ``https``.
    ``provenance`` adds a second graph, ``…#prov``: which source the story's graph was read from and by what; with
    ``fields`` also which words each field was read from and where they stand (needs a Reading).

    Raises:
        NewsmetaError: there is no such namespace or provenance.
    """
    if namespace not in {"http", "https"}:
        raise NewsmetaError(f"there is no namespace {namespace!r}; choose from http, https")
    if provenance not in {"none", "graph", "fields"}:
        raise NewsmetaError(f"there is no provenance {provenance!r}; choose from none, graph, fields")
    article = article_of(story)
    story_tree = Tree(article)
    graph = f"<{story_tree.base}>"
    quads = _walk(story_tree.root, graph, language_tag(article.language), f"{namespace}://schema.org/")
    if provenance != "none":
        from newsmeta.exporters.provenance import provenance_quads

        quads += provenance_quads(story, graph, fields=provenance == "fields")
    return iter(quads)


def _walk(root: Node, graph: str, language: str | None, namespace: str) -> list[Quad]:
    predicates = _predicates(namespace)
    quads: list[Quad] = []
    waiting = [(root, f"@{language}" if language else "")]
    for node, tag in waiting:
        subject = f"<{node['@id']}>"
        for name, value in node.items():
            if name == "@id":
                continue
            predicate, kind = predicates[name]
            shape = type(value)
            if shape is str:
                if kind == "words":
                    term: str | None = quoted(value) + tag
                elif kind == "text":
                    term = quoted(value)
                else:
                    term = _term(kind, value, tag, namespace)
                if term:
                    quads.append((subject, predicate, term, graph))
            elif shape is dict:
                waiting.append((value, tag))
                quads.append((subject, predicate, f"<{value['@id']}>", graph))
            elif shape is not list:
                quads.append((subject, predicate, _term(kind, value, tag, namespace) or "", graph))
            elif type(value[0]) is dict:
                inner = "" if name in OF_OTHERS else tag
                waiting += [(each, inner) for each in value]
                quads += [(subject, predicate, f"<{each['@id']}>", graph) for each in value]
            else:
                terms = dict.fromkeys([_term(kind, each, tag, namespace) for each in value])
                quads += [(subject, predicate, each, graph) for each in terms if each]
    return quads


@cache
def _predicates(namespace: str) -> dict[str, tuple[str, str]]:
    named = {name: (f"<{namespace}{name}>", kind) for name, kind in KINDS.items()}
    return {**named, "@type": (TYPE, "type")}


def _term(kind: str, value: Any, tag: str, namespace: str) -> str | None:
    if kind == "text":
        return quoted(value)
    if kind == "words":
        return quoted(value) + tag
    if kind == "type":
        return f"<{namespace}{value}>"
    if kind == "date":
        return f'"{value}"^^<{date_type(value, namespace)}>'
    if kind == "flag":
        return f'"{str(value).lower()}"^^<{XSD}boolean>'
    if kind == "number":
        return f'"{value}"^^<{XSD}integer>'
    link = iri(value)
    return f"<{link}>" if link else (quoted(value) if kind == "code" else None)
