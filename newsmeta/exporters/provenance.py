"""Where a story's graph came from, in PROV-O; field by field with the words quoted, where a Reading is at hand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from newsmeta.exporters.story import Story
from newsmeta.exporters.terms import XSD, iri, quoted
from newsmeta.model.article import NewsArticle

if TYPE_CHECKING:
    from newsmeta.exporters.quads import Quad
    from newsmeta.model.reading import Reading

_TYPE: Final = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_PROV: Final = "<http://www.w3.org/ns/prov#"
_OA: Final = "<http://www.w3.org/ns/oa#"
_LABEL: Final = "<http://www.w3.org/2000/01/rdf-schema#label>"


def provenance_quads(story: Story, graph: str, *, fields: bool = False) -> Iterator[Quad]:
    """Yield what is known of the origin of *graph*, in its own graph ``…#prov``.

    The source is named by its URL, or by its file name as a ``urn:`` where it has none; no time of reading is stated.
    """
    stem = graph[1:-1] + ("-" if "#" in graph else "#")
    home, reading, agent = f"<{stem}prov>", f"<{stem}reading>", f"<{stem}newsmeta>"
    source = _source(story, graph)
    for subject, predicate, value in (
        (graph, _TYPE, f"{_PROV}Entity>"),
        (graph, f"{_PROV}wasGeneratedBy>", reading),
        (graph, f"{_PROV}wasDerivedFrom>", source if source != graph else ""),
        (reading, _TYPE, f"{_PROV}Activity>"),
        (reading, f"{_PROV}used>", source),
        (reading, f"{_PROV}wasAssociatedWith>", agent),
        (agent, _TYPE, f"{_PROV}SoftwareAgent>"),
        (agent, _LABEL, quoted(_software())),
    ):
        if value:
            yield subject, predicate, value, home
    if fields and not isinstance(story, NewsArticle):
        yield from _quotes(story, stem, home, source)


def _source(story: Story, graph: str) -> str:
    if isinstance(story, NewsArticle):
        return graph if graph.startswith("<http") else ""
    link = iri(story.document.url or "") or iri(story.name or "")
    if link:
        return f"<{link}>"
    return f"<urn:x-newsmeta:source:{quote(story.name, safe='', errors='replace')}>" if story.name else ""


@cache
def _software() -> str:
    try:
        return f"newsmeta {version('newsmeta-lint')}"
    except PackageNotFoundError:  # run from a folder that was never installed
        return "newsmeta"


def _quotes(story: Reading, stem: str, home: str, source: str) -> Iterator[Quad]:
    for field, candidates in story.evidence.items():
        won = [candidate.evidence for candidate in candidates if candidate.won]
        for number, evidence in enumerate(won, 1):
            node = f"<{stem}quote-{quote(field, safe='')}-{number}>"
            yield node, _TYPE, f"{_PROV}Entity>", home
            yield f"<{stem}article>", f"{_PROV}wasDerivedFrom>", node, home
            yield node, _LABEL, quoted(f"{field}: {evidence.source}, {evidence.how}"), home
            yield node, f"{_PROV}value>", quoted(evidence.text), home
            if source:
                yield node, f"{_PROV}wasQuotedFrom>", source, home
            span = evidence.place.span() if evidence.place else None
            if span:
                yield node, f"{_OA}start>", f'"{span[0]}"^^<{XSD}nonNegativeInteger>', home
                yield node, f"{_OA}end>", f'"{span[1]}"^^<{XSD}nonNegativeInteger>', home
