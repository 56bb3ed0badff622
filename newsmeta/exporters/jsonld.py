"""JSON-LD: a story's tree with its context, safe inside a page's script element."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from pydantic_core import to_json

from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import date_type, iri, language_tag, utf8
from newsmeta.exporters.tree import Node, Tree
from newsmeta.model.mapping import KINDS, OF_OTHERS

CONTEXT: Final = "https://schema.org"
_UNSAFE: Final = ((b"<", b"\\u003C"), (b">", b"\\u003E"), (b"&", b"\\u0026"))
_LINE_ENDS: Final = ((b"\xe2\x80\xa8", b"\\u2028"), (b"\xe2\x80\xa9", b"\\u2029"))


def to_jsonld(story: Story, *, graph: bool = False, exact: bool = False) -> dict[str, Any]:
    """Return the story as a schema.org JSON-LD object, keys in one fixed order.

    With *graph* every node stands on its own in ``@graph``, linked by ``@id``. With *exact* dates carry their XSD
    type, links are objects and texts their language, so that any JSON-LD processor makes the triples of `iter_quads`
    from it whichever schema.org context it has; without it dates and links are plain text, as search engines ask.
    """
    article = article_of(story)
    root = Tree(article).root
    if exact:
        root = _exact(root, language_tag(article.language))
    if graph:
        return {"@context": CONTEXT, "@graph": list(_flat(root))}
    return {"@context": CONTEXT, **root}


def to_bytes(document: dict[str, Any], indent: int | None = None) -> bytes:
    """Return a JSON-LD object as UTF-8 that no HTML parser can mistake for the end of its script element."""
    try:
        data: bytes = to_json(document, indent=indent)
    except ValueError:  # a lone surrogate
        data = utf8(json.dumps(document, ensure_ascii=False, indent=indent))
    for char, escape in _UNSAFE if data.isascii() else _UNSAFE + _LINE_ENDS:
        if char in data:
            data = data.replace(char, escape)
    return data


def to_script(story: Story, *, graph: bool = False) -> str:
    """Return the story as a ``<script type="application/ld+json">`` element, ready for a page's head."""
    text = to_bytes(to_jsonld(story, graph=graph)).decode()
    return f'<script type="application/ld+json">{text}</script>'


def _flat(node: Node) -> Iterator[Node]:
    own: Node = {}
    below: list[Node] = []
    for name, value in node.items():
        first = value[0] if isinstance(value, list) else value
        if isinstance(first, dict) and "@type" in first and "@id" in first:
            nodes = value if isinstance(value, list) else [value]
            below += nodes
            links = [{"@id": each["@id"]} for each in nodes]
            own[name] = links if isinstance(value, list) else links[0]
        else:
            own[name] = value
    yield own
    for each in below:
        yield from _flat(each)


def _exact(node: Node, language: str | None) -> Node:
    made: Node = {}
    for name, value in node.items():
        if name.startswith("@"):
            made[name] = value
            continue
        inner = None if name in OF_OTHERS else language
        values = [_exact_value(name, each, inner) for each in (value if isinstance(value, list) else [value])]
        values = [each for each in values if each is not None]
        if values:
            made[name] = values if isinstance(value, list) else values[0]
    return made


def _exact_value(name: str, value: Any, language: str | None) -> Any:
    if isinstance(value, dict):
        return _exact(value, language)
    kind = KINDS.get(name)
    if kind == "date":
        return {"@type": date_type(value), "@value": value}
    if kind in {"url", "code"}:
        link = iri(value)
        return {"@id": link} if link else (value if kind == "code" else None)
    if kind == "words" and language:
        return {"@value": value, "@language": language}
    return value
