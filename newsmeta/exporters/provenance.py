"""Where a story's graph came from, in PROV-O; field by field with the words quoted, where a Reading is at hand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from newsmeta.exporters.story import Story
from newsmeta.exporters.terms import TYPE, XSD, Quad, iri, quoted
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.model.article import NewsArticle

if TYPE_CHECKING:
    from newsmeta.model.reading import Reading

_PROV: Final = "<http://www.w3.org/ns/prov#"
_OA: Final = "<http://www.w3.org/ns/oa#"
_LABEL: Final = "<http://www.w3.org/2000/01/rdf-schema#label>"


def provenance_quads(story: Story, graph: str, *, fields: bool = False) -> Iterator[Quad]:
    """Yield what is known of the origin of *graph*, in its own graph ``…#prov``.

    A source is named by its URL, or by its file name as a ``urn:`` where it has none; no time of reading is stated.
    With *fields* every winning piece of evidence of a Reading, and of a merged one's sources, is quoted: the words,
    where they were found and how, and their offsets in the decoded source, in code points.
    """
    stem = graph[1:-1] + ("-" if "#" in graph else "#")
    home, reading, agent = f"<{stem}prov>", f"<{stem}reading>", f"<{stem}newsmeta>"
    sources = dict.fromkeys(_sources(story, graph))
    for subject, predicate, values in (
        (graph, TYPE, [f"{_PROV}Entity>"]),
        (graph, f"{_PROV}wasGeneratedBy>", [reading]),
        (graph, f"{_PROV}wasDerivedFrom>", [source for source in sources if source != graph]),
        (reading, TYPE, [f"{_PROV}Activity>"]),
        (reading, f"{_PROV}used>", sources),
        (reading, f"{_PROV}wasAssociatedWith>", [agent]),
        (agent, TYPE, [f"{_PROV}SoftwareAgent>"]),
        (agent, _LABEL, [quoted(_software())]),
    ):
        for value in values:
            yield subject, predicate, value, home
    if fields and not isinstance(story, NewsArticle):
        quotations = list(_quotations(story, stem, home, next(iter(sources), "")))
        yield from quotations
        for node in dict.fromkeys(quad[0] for quad in quotations):
            yield f"<{stem}article>", f"{_PROV}wasDerivedFrom>", node, home


def _sources(story: Story, graph: str) -> list[str]:
    if isinstance(story, NewsArticle):
        return [graph] if graph.startswith("<http") else []
    named = [_source(each.name, each.document.url) for each in story.sources or (story,)]
    return [source for source in named if source]


def _source(name: str | None, url: str | None) -> str:
    link = iri(url or "") or iri(name or "")
    if link:
        return f"<{link}>"
    return f"<urn:x-newsmeta:source:{quote(name, safe='', errors='replace')}>" if name else ""


@cache
def _software() -> str:
    try:
        return f"newsmeta {version('newsmeta-lint')}"
    except PackageNotFoundError:  # run from a folder that was never installed
        return "newsmeta"


def _quotations(story: Reading, stem: str, home: str, only: str) -> Iterator[Quad]:
    for name, candidates in story.evidence.items():
        for number, winner in enumerate([each for each in candidates if each.won], 1):
            source = _source(winner.origin, None) if winner.origin else only
            yield from _quoted(winner.evidence, f"{stem}quote-{name}-{number}", source, home)


def _quoted(evidence: Evidence, node: str, source: str, home: str) -> Iterator[Quad]:
    found = [("", Words(evidence.text, evidence.place)), *((f"-{name}", part) for name, part in evidence.parts.items())]
    for suffix, words in found:
        if not words.text:
            continue
        quotation = f"<{node}{quote(suffix, safe='')}>"
        label = f"{evidence.field}{suffix.replace('-', '.', 1)}: {evidence.source}, {evidence.how}"
        yield quotation, TYPE, f"{_PROV}Entity>", home
        yield quotation, _LABEL, quoted(label), home
        yield quotation, f"{_PROV}value>", quoted(words.text), home
        if source:
            yield quotation, f"{_PROV}wasQuotedFrom>", source, home
        span = words.place.span() if words.place else None
        if span:
            yield quotation, f"{_OA}start>", f'"{span[0]}"^^<{XSD}nonNegativeInteger>', home
            yield quotation, f"{_OA}end>", f'"{span[1]}"^^<{XSD}nonNegativeInteger>', home
