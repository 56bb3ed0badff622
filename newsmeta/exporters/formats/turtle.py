"""RDF as Turtle, one paragraph a node."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter, Story
from newsmeta.exporters.quads import TYPE, Namespace, iter_quads
from newsmeta.exporters.terms import XSD

_TYPED = f'"^^<{XSD}'


def write(stories: Iterable[Story], *, namespace: Namespace = "http") -> Iterator[bytes]:
    """Yield each story's triples; ``namespace`` is the scheme of schema.org's terms, ``http`` or ``https``."""
    terms = f"{namespace}://schema.org/"
    yield f"@prefix schema: <{terms}> .\n@prefix xsd: <{XSD}> .\n".encode()
    size = len(terms) + 1
    for story in stories:
        pieces: list[str] = []
        last = verb = ""
        for subject, predicate, value, _ in iter_quads(story, namespace=namespace):
            if subject != last:
                pieces.append(f" .\n\n{subject} " if last else f"\n{subject} ")
                last, verb = subject, ""
            if predicate != verb:
                start = " ;\n    " if verb else ""
                pieces.append(f"{start}a " if predicate == TYPE else f"{start}schema:{predicate[size:-1]} ")
                verb = predicate
            else:
                pieces.append(", ")
            pieces.append(_object(value, predicate == TYPE, size))
        pieces.append(" .\n")
        yield "".join(pieces).encode()


def _object(value: str, is_type: bool, size: int) -> str:
    if is_type:
        return f"schema:{value[size:-1]}"
    if value[-1] != ">" or value[0] == "<":
        return value
    words, found, kind = value.rpartition(_TYPED)
    return f'{words}"^^xsd:{kind[:-1]}' if found else value


EXPORTER = Exporter(write, ".ttl", "text/turtle")
