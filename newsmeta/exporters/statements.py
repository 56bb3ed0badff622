"""A story's nodes as statements, ready to be joined: each node's name with its ``predicate object`` pairs.

Two spellings are known: in full as N-Triples has it (``<iri>``, ``"2026-01-16"^^<…#date>``, a pair for every
object), and short as Turtle has it (``schema:headline``, ``xsd:date``, ``1200``, one pair for all objects of a
predicate).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from newsmeta.exporters.terms import TYPE, XSD, date_type, date_types, iri, quoted
from newsmeta.exporters.tree import Node
from newsmeta.model.mapping import KINDS, OF_OTHERS

Statements: TypeAlias = list[tuple[str, list[str]]]
"""Subject → ``predicate object`` strings, each once, in one fixed order."""
Term: TypeAlias = Callable[[Any, str], str | None]
"""Value and language tag → the object; None for a link that is no web address."""


class Spelling(NamedTuple):
    """How terms are written."""

    verbs: dict[str, tuple[str, str, Term]]
    """Property → its predicate with a blank behind it, the kind of its values, and what makes them objects."""
    joins: bool
    """Whether the objects of one predicate stand together."""


@cache
def spelling(namespace: str, *, short: bool) -> Spelling:
    """Return the full or *short* spelling, schema.org's own terms under *namespace* (``http://schema.org/``)."""
    before, after = ("schema:", "") if short else (f"<{namespace}", ">")
    types = {
        full: full.replace(XSD, "xsd:").replace(namespace, "schema:") if short else f"<{full}>"
        for full in date_types(namespace)
    }

    def date(value: str, tag: str) -> str:
        return f'"{value}"^^{types[date_type(value, namespace)]}'

    terms: dict[str, Term] = {
        "words": lambda value, tag: quoted(value) + tag,
        "text": lambda value, tag: quoted(value),
        "type": lambda value, tag: f"{before}{value}{after}",
        "date": date,
        "flag": _plain if short else lambda value, tag: f'"{_plain(value, tag)}"^^<{XSD}boolean>',
        "number": _plain if short else lambda value, tag: f'"{value}"^^<{XSD}integer>',
        "code": lambda value, tag: _link(value, tag) or quoted(value),
    }
    verbs = {name: (f"{before}{name}{after} ", kind, terms.get(kind, _link)) for name, kind in KINDS.items()}
    verbs["@type"] = ("a " if short else f"{TYPE} ", "type", terms["type"])
    return Spelling(verbs, short)


def _plain(value: int, tag: str) -> str:
    return str(value).lower()


def _link(url: str, tag: str) -> str | None:
    link = iri(url)
    return f"<{link}>" if link else None


def lines(nodes: Statements, end: str) -> str:
    """Return statements in full as lines: subject, predicate, object and *end*, which is a graph and a dot or a dot."""
    return "".join([f"{subject} {f'{end}{subject} '.join(pairs)}{end}" for subject, pairs in nodes])


def statements(root: Node, language: str | None, spelt: Spelling) -> Statements:
    """Return the statements of the tree under *root*, its words tagged with *language*."""
    verbs, joins = spelt
    found: Statements = []
    waiting = [(root, f"@{language}" if language else "")]
    for node, tag in waiting:
        said: list[str] = []
        found.append((f"<{node['@id']}>", said))
        for name, value in node.items():
            if name == "@id":
                continue
            verb, kind, term = verbs[name]
            shape = type(value)
            if shape is str:
                if kind == "words":  # most are: no call more than it takes
                    said.append(verb + quoted(value) + tag)
                elif made := term(value, tag):
                    said.append(verb + made)
            elif shape is dict:
                waiting.append((value, tag))
                said.append(f"{verb}<{value['@id']}>")
            elif shape is not list:
                said.append(f"{verb}{term(value, tag)}")
            else:
                if type(value[0]) is dict:
                    inner = "" if name in OF_OTHERS else tag
                    waiting += [(each, inner) for each in value]
                    objects = [f"<{each['@id']}>" for each in value]
                else:
                    objects = [made for made in dict.fromkeys([term(each, tag) for each in value]) if made]
                if joins and objects:
                    said.append(verb + ", ".join(objects))
                else:
                    said += [verb + each for each in objects]
    return found
