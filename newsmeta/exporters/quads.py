"""A story as RDF: quads with explicit datatypes, one named graph a story, and where it came from as PROV-O.

Terms are strings as N-Triples writes them (``<iri>``, ``"words"@fr``, ``"2026-01-16"^^<…#date>``), so that a line of
N-Triples is the terms and a dot, and no RDF library is needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Literal, TypeAlias

from newsmeta.errors import NewsmetaError
from newsmeta.exporters.statements import Statements, spelling, statements
from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import Quad, language_tag
from newsmeta.exporters.tree import Tree

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
    graph, nodes = story_statements(story, namespace)
    origin = origin_quads(story, graph, provenance)
    split = ((subject, pair.partition(" ")) for subject, pairs in nodes for pair in pairs)
    return chain([(subject, predicate, term, graph) for subject, (predicate, _, term) in split], origin)


def origin_quads(story: Story, graph: str, provenance: Provenance) -> list[Quad]:
    """Return what is known of the origin of the story's *graph*.

    Raises:
        NewsmetaError: there is no such provenance.
    """
    if provenance not in {"none", "graph", "fields"}:
        raise NewsmetaError(f"there is no provenance {provenance!r}; choose from none, graph, fields")
    if provenance == "none":
        return []
    from newsmeta.exporters.provenance import provenance_quads

    return list(provenance_quads(story, graph, fields=provenance == "fields"))


def story_statements(story: Story, namespace: Namespace, *, short: bool = False) -> tuple[str, Statements]:
    """Return the name of the story's graph and its statements, in full or as Turtle shortens them.

    Raises:
        NewsmetaError: there is no such namespace.
    """
    if namespace not in {"http", "https"}:
        raise NewsmetaError(f"there is no namespace {namespace!r}; choose from http, https")
    article = article_of(story)
    tree = Tree(article)
    spelt = spelling(f"{namespace}://schema.org/", short=short)
    return f"<{tree.base}>", statements(tree.root, language_tag(article.language), spelt)
