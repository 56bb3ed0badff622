"""The tree of schema.org nodes that a story is: what JSON-LD writes down and RDF takes apart.

It is built from the rows of `newsmeta.model.mapping` alone. Every node has an ``@id`` that stays the same from run to
run: the story's URL with ``#article``, ``#image-1`` …; people and organisations go by their own URL where they have
one. A story without a URL is named by its identifier where that is a URN, else by a UUID made from its own words.
Nothing is null, empty or invented.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import compress
from operator import itemgetter
from typing import Any, Final, NamedTuple, TypeAlias

from newsmeta.exporters.prose import prose
from newsmeta.exporters.terms import iri, name_iri
from newsmeta.model.article import NewsArticle
from newsmeta.model.mapping import NEWS_ONLY, PARTS, Row
from newsmeta.model.parts import Part
from newsmeta.sources.entry import MADE_UP

Node: TypeAlias = dict[str, Any]
Maker: TypeAlias = "Callable[[Tree, Any, Any, str, str], Any]"
_IDENTITY: Final = ("type", "headline", "description", "byline", "date_published", "body", "language", "section")


def story_iri(article: NewsArticle) -> str:
    """Return the name of the story's graph: its URL, its identifier or a UUID URN made from its words."""
    url = iri(article.url) if article.url else None
    return url or (article.identifier and name_iri(article.identifier)) or _urn(article)


def _urn(article: NewsArticle) -> str:
    import hashlib

    fields = vars(article)
    words = [str(fields[name]) for name in _IDENTITY] + [article.dateline.text if article.dateline else ""]
    digest = hashlib.sha256("\x00".join(words).encode("utf-8", "replace")).hexdigest()
    return f"{MADE_UP}{digest[:3]}-8{digest[3:6]}-{digest[6:18]}"  # a UUID of version 8: ours to make


class Tree:
    """The nodes of one story, each with a name of its own.

    ``base`` is the name of the story's graph, ``root`` the story's node, without a context.
    """

    __slots__ = ("base", "root", "stem", "taken")

    def __init__(self, article: NewsArticle) -> None:
        self.base = story_iri(article)
        self.stem = self.base + ("-" if "#" in self.base else "#")
        self.taken: set[str] = set()
        self.root: Node = {"@type": article.type, "@id": f"{self.stem}article"}
        if self.base.startswith("http"):
            self.root["mainEntityOfPage"] = {"@type": "WebPage", "@id": self.base}
        self.fill(self.root, article, _PLANS["Article"][NewsArticle], self.stem)
        if article.type == "LiveBlogPosting" and not NEWS_ONLY.isdisjoint(self.root):
            self.root["@type"] = [article.type, "NewsArticle"]

    def fill(self, node: Node, part: Any, plan: Plan, at: str) -> None:
        fields = vars(part)
        for fetch, steps, flag in plan.stretches:
            values = fetch(fields)
            # Most fields are absent: they are passed over without a step of Python
            for value, (prop, make, inner) in compress(zip(values, steps, strict=True), values):
                if make is None:
                    node[prop] = value
                elif make is _many:
                    node[prop] = list(value)
                elif make is _date:
                    node[prop] = value.iso
                else:
                    made = make(self, part, value, inner, at + prop)
                    if made:
                        node[prop] = made
            if flag is not None and fields[flag.field] is not None:
                node[flag.property] = fields[flag.field]

    def one(self, part: Any, table: str, at: str) -> Node:
        plan = _PLANS[table][type(part)]
        kind = plan[0]
        named = at if kind else self.name(part, at)
        node: Node = {"@type": kind or part.type, "@id": named}
        self.fill(node, part, plan, f"{named}-")
        return node

    def name(self, part: Any, at: str) -> str:
        """Return the name of a person or organisation: its own URL's, so that stories share it, or the story's."""
        url = iri(part.url) if part.url else None
        if url:
            url += ("-" if "#" in url else "#") + ("person" if part.type == "Person" else "organization")
            if url not in self.taken:
                self.taken.add(url)
                return url
        return at

    def node(self, part: Any, value: Any, table: str, at: str) -> Any:
        if type(value) is tuple:
            return [self.one(each, table, f"{at}-{n}") for n, each in enumerate(value, 1)]
        return self.one(value, table, at)

    def nested(self, part: Any, value: Any, table: str, at: str) -> Any:
        plan = _PLANS[table][type(part)]
        return self.one(part, table, at) if any(plan.stretches[0].fetch(vars(part))) else None

    def paragraphs(self, part: Any, value: Any, table: str, at: str) -> Any:
        return prose(value)

    def verbatim(self, part: Any, value: Any, table: str, at: str) -> Any:
        return value.text

    def places(self, part: Any, value: Any, table: str, at: str) -> Any:
        return self.node(part, value.places, table, at)

    def named(self, kind: str, value: Any, at: str) -> Any:
        if type(value) is tuple:
            return [self.named(kind, each, f"{at}-{n}") for n, each in enumerate(value, 1)]
        return {"@type": kind, "@id": at, "url" if kind == "ImageObject" else "name": value}

    def selectors(self, part: Any, value: Any, table: str, at: str) -> Any:
        return [
            {
                "@type": "WebPageElement",
                "@id": f"{at}-{n}",
                "isAccessibleForFree": False,
                "cssSelector": each,
            }
            for n, each in enumerate(value, 1)
        ]

    def speakable(self, part: Any, value: Any, table: str, at: str) -> Any:
        made: Node = {"@type": "SpeakableSpecification", "@id": at}
        for each in value:
            made.setdefault("xpath" if each.startswith("/") else "cssSelector", []).append(each)
        return made

    def page(self, part: Any, value: Any, table: str, at: str) -> Any:
        links = [each.url for each in value if each.url]
        made: Node = {"@type": "WebPage", "@id": self.base if self.base.startswith("http") else f"{self.stem}page"}
        if links:
            made["relatedLink"] = links
        made["mentions"] = [self.one(each, table, f"{self.stem}related-{n}") for n, each in enumerate(value, 1)]
        return made


def _date(tree: Tree, part: Any, value: Any, table: str, at: str) -> Any:
    return value.iso


def _many(tree: Tree, part: Any, value: Any, table: str, at: str) -> Any:
    return list(value)


_MAKERS: Final[dict[str, Maker]] = {
    "date": _date,
    "node": Tree.node,
    "nested": Tree.nested,
    "paragraphs": Tree.paragraphs,
    "verbatim": Tree.verbatim,
    "places": Tree.places,
    "selectors": Tree.selectors,
    "speakable": Tree.speakable,
    "page": Tree.page,
    "person": lambda self, part, value, table, at: self.named("Person", value, at),
    "organization": lambda self, part, value, table, at: self.named("Organization", value, at),
    "picture": lambda self, part, value, table, at: self.named("ImageObject", value, at),
}


class Stretch(NamedTuple):
    """Rows of a table in a run: what fetches their fields, what each becomes, and the flag behind them, if one is."""

    fetch: Callable[[dict[str, Any]], tuple[Any, ...]]
    steps: tuple[tuple[str, Maker | None, str], ...]
    flag: Row | None


class Plan(NamedTuple):
    """A table made ready for one class of parts; a flag may be False and there, so that rows are parted at flags."""

    type: str | None
    stretches: tuple[Stretch, ...]


class _Plans(dict[type[Part], Plan]):
    """The plans of one table, made when first asked for."""

    def __init__(self, table: str) -> None:
        self.table = table

    def __missing__(self, part: type[Part]) -> Plan:
        kind, rows = PARTS[self.table]
        stretches: list[Stretch] = []
        waiting: list[Row] = []
        for row in rows:
            if row.kind == "flag":
                stretches.append(_stretch(part, waiting, row))
                waiting = []
            elif row.field in part.model_fields:
                waiting.append(row)
        plan = self[part] = Plan(kind, (*stretches, _stretch(part, waiting, None)))
        return plan


def _stretch(part: type[Part], rows: list[Row], flag: Row | None) -> Stretch:
    steps = tuple((row.property, _MAKERS.get(row.kind) or _plain(part, row.field), row.node) for row in rows)
    return Stretch(itemgetter(*[row.field for row in rows]), steps, flag)


def _plain(part: type[Part], field: str) -> Maker | None:
    return _many if part.model_fields[field].default == () else None


_PLANS: Final = {table: _Plans(table) for table in PARTS}
