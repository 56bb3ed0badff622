"""What newsmeta writes beside the fields of other formats: the rest of a story as schema.org has it, in XML or JSON."""

from __future__ import annotations

from typing import Final

from newsmeta.sources.jsonblocks import JsonBlock, JsonPlace
from newsmeta.sources.jsonnodes import Node
from newsmeta.sources.origin import Words
from newsmeta.sources.structured import ARTICLES, Item, Props, Syntax, Value
from newsmeta.sources.xmltext import Element

_SPACE: Final = "schema:"
_DEEPEST: Final = 12


def in_xml(syntax: Syntax, holder: Element) -> Item | None:
    """Return the article that an element of *holder* in schema.org's namespace describes."""
    for child in holder.children:
        if child.name.startswith(_SPACE) and child.name.removeprefix(_SPACE) in ARTICLES:
            return _of_element(syntax, child, 0)
    return None


def _of_element(syntax: Syntax, element: Element, depth: int) -> Item:
    props: Props = {}
    for child in element.children if depth < _DEEPEST else ():
        held = [each for each in child.children if each.name.startswith(_SPACE)]
        words = child.words()
        values = [Value(_of_element(syntax, each, depth + 1), each) for each in held]
        if child.name.startswith(_SPACE) and (values or words):
            found = values or [Value(words.text, words)] if words else values
            props.setdefault(child.name.removeprefix(_SPACE), []).extend(found)
    return Item(syntax, (element.name.removeprefix(_SPACE),), element, props, top=False)


def in_json(syntax: Syntax, node: Node | None) -> Item | None:
    """Return the article that a JSON object describes."""
    return _article(_of_node(syntax, node, None, 0)) if node is not None else None


def in_words(syntax: Syntax, said: Words | None) -> Item | None:
    """Return the article that JSON in a text describes."""
    if said is None:
        return None
    return _article(_of_node(syntax, Node((block := JsonBlock(said.text)).value, JsonPlace(block, None, "")), said, 0))


def _article(found: Item | None) -> Item | None:
    return found if found is not None and not ARTICLES.isdisjoint(found.types) else None


def _of_node(syntax: Syntax, node: Node, said: Words | None, depth: int) -> Item | None:
    """Return the thing that *node* describes; *said* is the text that it stands in, if it stands in one."""
    if depth > _DEEPEST or not isinstance(node.value, dict):
        return None
    props: Props = {}
    for name, held in node.members():
        found = [value for each in held.entries() if (value := _value(syntax, each, said, depth)) is not None]
        if name[:1] != "@" and found:
            props[name] = found
    kind = node.value.get("@type")
    return Item(syntax, (kind if isinstance(kind, str) else "Thing",), said or node, props, top=False)


def _value(syntax: Syntax, node: Node, said: Words | None, depth: int) -> Value | None:
    if isinstance(node.value, bool):
        return Value(node.value, said or node)
    if (words := node.words()) is not None:
        return Value(words.text, _lifted(words, said) if said else words)
    thing = _of_node(syntax, node, said, depth + 1)
    return Value(thing, thing.place) if thing is not None else None


def _lifted(words: Words, said: Words) -> Words:
    return Words(words.text, lambda start, end: said.at(*words.at(start, end)))
