"""RDF/XML: one element a node, one below it a statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.quads import Namespace, iter_quads
from newsmeta.exporters.story import Story
from newsmeta.exporters.terms import NOT_XML, TYPE, unquoted, well_formed

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RETURN = {"\r": "&#13;"}  # an XML parser would make it a newline


def write(stories: Iterable[Story], *, namespace: Namespace = "http") -> Iterator[bytes]:
    """Yield each story's nodes; ``namespace`` is the scheme of schema.org's terms, ``http`` or ``https``.

    Characters that XML cannot hold (most control characters) are left out.
    """
    terms = f"{namespace}://schema.org/"
    yield f'<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF xmlns:rdf="{_RDF}" xmlns:schema="{terms}">\n'.encode()
    for story in stories:
        yield NOT_XML.sub("", well_formed("".join(_nodes(story, namespace, len(terms) + 1)))).encode()
    yield b"</rdf:RDF>\n"


def _nodes(story: Story, namespace: Namespace, size: int) -> Iterator[str]:
    last = ""
    for subject, predicate, value, _ in iter_quads(story, namespace=namespace):
        if subject != last:
            end = "  </rdf:Description>" if last else ""
            yield f"{end}\n  <rdf:Description rdf:about={quoteattr(subject[1:-1])}>\n"
            last = subject
        tag = "rdf:type" if predicate == TYPE else f"schema:{predicate[size:-1]}"
        if value[0] == "<":
            yield f"    <{tag} rdf:resource={quoteattr(value[1:-1])}/>\n"
            continue
        length = value.rindex('"') + 1
        words, kind = unquoted(value[:length]), value[length:]
        said = f' rdf:datatype="{kind[3:-1]}"' if kind[:1] == "^" else f' xml:lang="{kind[1:]}"' if kind else ""
        yield f"    <{tag}{said}>{escape(words, _RETURN)}</{tag}>\n"
    yield "  </rdf:Description>\n"


EXPORTER = Exporter(write, ".rdf", "application/rdf+xml")
