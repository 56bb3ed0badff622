"""What ``schema/`` publishes about articles, made from the model and its table of properties.

``article.schema.json`` (the model's JSON), ``jsonld.schema.json`` (NewsArticle JSON-LD as search engines read it),
``context.jsonld`` (a small JSON-LD context that types our links) and ``shapes.ttl`` (SHACL for the RDF).
"""

from __future__ import annotations

import json
from typing import Any, Final, get_args

from newsmeta.model.article import ArticleType, NewsArticle
from newsmeta.model.mapping import KINDS, PARTS, Row
from newsmeta.model.newsdate import PATTERN

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_SCHEMA: Final = "http://schema.org/"
_TEXTS: Final = frozenset({"words", "text", "paragraphs", "verbatim"})
_ORGANIZATIONS: Final = ("Organization", "NewsMediaOrganization", "Corporation", "NGO", "GovernmentOrganization")
_AUTHORS: Final = ("Person", *_ORGANIZATIONS)
_CLASSES: Final[dict[str, tuple[str, ...]]] = {
    "author": _AUTHORS,
    "creator": _AUTHORS,
    "copyrightHolder": _AUTHORS,
    "publisher": _AUTHORS,
    "sourceOrganization": _ORGANIZATIONS,
    "locationCreated": ("Place", "City", "Country", "State", "AdministrativeArea"),
    "correction": ("CorrectionComment",),
    "liveBlogUpdate": ("BlogPosting",),
    "speakable": ("SpeakableSpecification",),
    "image": ("ImageObject",),
    "logo": ("ImageObject",),
}
_TEXT_TOO: Final = frozenset({"image", "logo", "correction", "mainEntityOfPage", "address", "speakable"})
"""Properties of ours that hold an object and, with other writers, a plain text or URL."""
_OBJECT_TOO: Final = frozenset(
    {"addressCountry", "backstory", "genre", "identifier", "inLanguage", "jobTitle", "keywords", "license"}
)
"""Properties of ours that hold a text and, with other writers, an object (a DefinedTerm, a Language)."""


def contracts() -> dict[str, str]:
    """Return file name → text of every contract about articles."""
    return {
        "article.schema.json": pretty(article_schema()),
        "jsonld.schema.json": pretty(jsonld_schema()),
        "context.jsonld": pretty(context()),
        "shapes.ttl": shapes(),
    }


def pretty(value: Any) -> str:
    """Return *value* as the JSON text that is published: indented, ending in a line break."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def article_schema() -> dict[str, Any]:
    """Return the JSON Schema of the model's JSON as it is written: absent fields are absent, never null or empty."""
    schema: dict[str, Any] = _sparse(NewsArticle.model_json_schema())
    return {"$schema": DIALECT, "$id": "urn:newsmeta:schema:article", **schema}


def _sparse(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_sparse(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    made = {name: _sparse(value) for name, value in schema.items() if name != "default"}
    made = {name: value for name, value in made.items() if name != "title" or not isinstance(value, str)}
    choices = [each for each in made.get("anyOf", ()) if each != {"type": "null"}]
    if len(choices) == 1:
        made = {**{name: value for name, value in made.items() if name != "anyOf"}, **choices[0]}
    return {**made, "minItems": 1} if made.get("type") == "array" else made


def jsonld_schema() -> dict[str, Any]:
    """Return the JSON Schema of a story as one JSON-LD object; it asks for a type and a headline, and right values.

    It is wide where search engines are: one value or several, an object or its ``@id``, any further property.
    """
    definitions = {table: _table(rows, PARTS[table][0]) for table, (_, rows) in PARTS.items() if table != "Article"}
    article = _table(PARTS["Article"][1], None)
    article["properties"] |= {"wordCount": _several({"type": "integer", "minimum": 0})}
    types = {"enum": [*get_args(ArticleType), "Article", "BlogPosting"]}
    article["properties"] |= {"@type": {"anyOf": [types, {"type": "array", "contains": types}]}}
    return {
        "$schema": DIALECT,
        "$id": "urn:newsmeta:schema:jsonld",
        "title": "A news story as schema.org JSON-LD",
        **article,
        "required": ["@context", "@type", "headline"],
        "$defs": {
            **definitions,
            "text": {"type": "string", "pattern": r"\S"},
            "date": {"type": "string", "pattern": PATTERN},
            "reference": {"type": "object", "required": ["@id"], "maxProperties": 1},
        },
    }


def _table(rows: tuple[Row, ...], kind: str | None) -> dict[str, Any]:
    properties = {row.property: _value(row) for row in rows}
    made: dict[str, Any] = {"type": "object", "properties": properties}
    if kind:
        properties["@type"] = _several({"type": "string"})
    return made


def _value(row: Row) -> dict[str, Any]:
    if row.property in _OBJECT_TOO:
        return _several({"anyOf": [{"$ref": "#/$defs/text"}, {"type": "number"}, {"type": "object"}]})
    if row.kind in _TEXTS:
        return _several({"$ref": "#/$defs/text"})
    if row.kind in {"url", "code"}:
        return _several({"anyOf": [{"$ref": "#/$defs/text"}, {"$ref": "#/$defs/reference"}]})
    if row.kind == "date":
        return {"$ref": "#/$defs/date"}
    if row.kind == "flag":
        return {"type": "boolean"}
    if row.kind == "number":
        # schema.org expects a Distance ("1200 px") or a QuantitativeValue and takes the pixels that all write
        return {"anyOf": [{"type": "number", "exclusiveMinimum": 0}, {"$ref": "#/$defs/text"}, {"type": "object"}]}
    return _several(_object(row))


def _object(row: Row) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "object"}
    if row.node in PARTS:
        made = {"$ref": f"#/$defs/{row.node}"}
    if row.property in _CLASSES:
        known = {"enum": list(_CLASSES[row.property])}
        types = {"anyOf": [known, {"type": "array", "contains": known}]}
        made = {
            "allOf": [made, {"properties": {"@type": types}, "anyOf": [{"required": [k]} for k in ("@type", "@id")]}]
        }
    plain = [{"$ref": "#/$defs/text"}] if row.property in _TEXT_TOO else []
    return {"anyOf": [made, {"$ref": "#/$defs/reference"}, *plain]}


def _several(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "array", "minItems": 1, "items": schema}]}


def context() -> dict[str, Any]:
    """Return a JSON-LD context for what we write: schema.org's terms, links typed as links, nothing to be fetched."""
    links = {name: {"@id": f"schema:{name}", "@type": "@id"} for name, kind in sorted(KINDS.items()) if kind == "url"}
    return {"@context": {"@vocab": _SCHEMA, "schema": _SCHEMA, **links}}


def shapes() -> str:
    """Return SHACL shapes for a story's RDF: value types, dates, the kinds of nodes, and a headline that is there.

    They hold for ``http://schema.org/`` terms, under schema.org's own context as well as from `iter_quads`.
    """
    types = ", ".join(f"schema:{name}" for name in (*get_args(ArticleType), "Article"))
    constraints = {row.property: _constraint(row) for _, rows in PARTS.values() for row in rows}
    constraints["wordCount"] = "sh:datatype xsd:integer"
    lines = [
        f'[ sh:path schema:{name} ; {rule} ; sh:message "{name} {_ASKED[_kind(name)]}" ]'
        for name, rule in sorted(constraints.items())
        if rule
    ]
    headline = '[ sh:path schema:headline ; sh:minCount 1 ; sh:message "a story has a headline" ]'
    return _SHAPES.format(
        types=types, headline=headline, properties=" ,\n    ".join(lines), subjects=_subjects(sorted(constraints))
    )


def _kind(name: str) -> str:
    kind = {"wordCount": "number"}.get(name) or KINDS[name]
    return kind if kind in _ASKED else "node"


def _constraint(row: Row) -> str:
    if row.property in _OBJECT_TOO:
        return ""
    if row.kind in _TEXTS:
        return "sh:or ( [ sh:datatype xsd:string ] [ sh:datatype rdf:langString ] )"
    if row.kind == "date":
        return f"sh:nodeKind sh:Literal ; sh:pattern {json.dumps(PATTERN)}"
    if row.kind == "flag":
        return "sh:datatype xsd:boolean"
    if row.property not in _CLASSES:
        return ""
    known = " ".join(f"[ sh:class schema:{name} ]" for name in _CLASSES[row.property])
    either = f"sh:or ( {known} [ sh:property [ sh:path rdf:type ; sh:maxCount 0 ] ] )"
    return either if row.property in _TEXT_TOO else f"sh:nodeKind sh:BlankNodeOrIRI ; {either}"


def _subjects(names: list[str]) -> str:
    return ", ".join(f"schema:{name}" for name in names)


_ASKED: Final = {
    "words": "is text",
    "text": "is text",
    "date": "is an ISO 8601 date or date-time",
    "flag": "is true or false, not a text",
    "number": "is a whole number, not a text",
    "node": "is a thing of the kind schema.org expects, not a text and not another kind",
}
_SHAPES: Final = """\
@prefix nm: <urn:newsmeta:shape:> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix schema: <http://schema.org/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

# Made by newsmeta.exporters.published from the model; change it there.

nm:Story a sh:NodeShape ;
  sh:targetClass {types} ;
  sh:property
    {headline} .

nm:Values a sh:NodeShape ;
  sh:targetSubjectsOf {subjects} ;
  sh:property
    {properties} .
"""
