"""RDF files that hold schema.org articles: Turtle, TriG, N-Triples, N-Quads and RDF/XML; each article is a Document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.sources.caps import CHARACTERS
from newsmeta.sources.document import Document, Flaw, Format, Source
from newsmeta.sources.entry import each_its_own
from newsmeta.sources.items import Items
from newsmeta.sources.place import Place, Span
from newsmeta.sources.rdfxml import read_rdfxml
from newsmeta.sources.sheet import Sheet
from newsmeta.sources.structured import inside
from newsmeta.sources.turtle import read_turtle
from newsmeta.sources.xmltext import root_tag

_COMMENTS = re.compile(r"(?:(?>\s++|#[^\n]*+))*+")
_TURTLE = re.compile(r"@(?:prefix|base)\s|(?:prefix\s++[\w.-]{0,100}:|base)\s*+<", re.IGNORECASE)
_STATEMENT = re.compile(r"(?:<[^<>\s]++>|_:\S{1,200})[ \t]++(?:<[^<>\s]++>|a)[ \t]++(?:<[^<>\s]++>|_:|\")")


def _sniff(head: str) -> float:
    if _is_xml(head):
        return 0.95
    start = _COMMENTS.match(head.lstrip("\ufeff"))
    at = start.end() if start else 0
    text = head.lstrip("\ufeff")
    return 0.98 if _TURTLE.match(text, at) or _STATEMENT.match(text, at) else 0.0


def _is_xml(head: str) -> bool:
    tag = root_tag(head)
    return bool(tag) and tag.split()[0].rpartition(":")[2] == "RDF"


def _read(source: Source) -> Iterator[Document]:
    text, url = source.text[:CHARACTERS], source.url or ""
    found = read_rdfxml(text, url) if _is_xml(text[:8000]) else read_turtle(text, url)
    stories = found.stories()
    sheet = Sheet(source.text)
    places: list[Place] = [item.place for item in stories] or [Span(0, len(text))]
    nothing = [] if stories else [Flaw("empty-feed", "the file describes no article", Span(0, 1), "rdf")]
    for number, flaws in enumerate(each_its_own([*found.flaws, *nothing], places)):
        items = [stories[number], *inside(stories[number])] if stories else []
        yield Document(
            source.text,
            "rdf",
            source.name,
            None,
            source.encoding,
            source.lost,
            items=Items(items),
            flaws=flaws,
            base=source.url,
            _sheet=sheet,
        )


rdf = Format(sniff=_sniff, read=_read, suffixes=(".ttl", ".nt", ".nq", ".trig", ".rdf"))
