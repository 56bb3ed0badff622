"""The visible structure of a page, behind one small interface, so that another parser could stand there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from newsmeta.sources.origin import Lifted
from newsmeta.sources.place import Place, Span, mark_of
from newsmeta.sources.projection import place_of
from newsmeta.sources.sheet import Mark

_REMARK = "newsmeta"
_REMARK_BY = 32  # characters of a comment by which it has said whom it addresses
_UNSEEN = "script,style,noscript,svg"
_VALUE = re.compile(r"""^[^=]{0,200}=\s{0,20}(["']?)""")


class Element(Protocol):
    """What a parser's element must offer; turbohtml's does so as it is."""

    @property
    def tag(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def parent(self) -> Any: ...
    @property
    def children(self) -> list[Any]: ...
    @property
    def descendants(self) -> Iterator[Any]: ...
    @property
    def next_sibling(self) -> Any: ...
    @property
    def next_siblings(self) -> Iterator[Any]: ...
    @property
    def previous_siblings(self) -> Iterator[Any]: ...
    @property
    def attrs(self) -> Any: ...
    @property
    def source_location(self) -> Any: ...
    @property
    def position(self) -> tuple[int, int] | None: ...
    @property
    def ancestors(self) -> Any: ...
    def attr(self, name: str, /, default: str | None = None) -> str | None: ...
    def select(self, selector: str, /) -> list[Any]: ...
    def select_one(self, selector: str, /) -> Any: ...
    def closest(self, selector: str, /) -> Any: ...
    def iter_elements(self, tags: str | Iterable[str] | None = None, include_self: bool = False) -> Iterator[Any]: ...


def words(element: Element) -> str:
    """Return an element's text with white space folded and zero-width marks left out."""
    return one_line(element.text)


def seen_words(element: Element) -> str:
    """Return an element's words without those of a drawing or script in it, which nobody reads."""
    return words(element) if element.select_one(_UNSEEN) is None else one_line(text_without(element, _UNSEEN))


def text_without(element: Element, unread: str) -> str:
    """Return an element's text with a blank for each element in it whose tag *unread* names, commas between them."""
    tags, said, walk = frozenset(unread.split(",")), [], iter(element.descendants)
    for node in walk:
        tag = getattr(node, "tag", None)
        if tag is None:
            said.append(node.text)
        elif tag in tags:
            said.append(" ")
            for _ in node.descendants:  # they come next in the walk
                next(walk, None)
    return "".join(said)


def one_line(text: str) -> str:
    """Return *text* as one line: runs of white space as one blank, none at its ends, and zero-width marks left out."""
    text = text.strip()  # most paragraphs are as they should be, and splitting takes five times as long
    if text.isprintable() and "  " not in text:  # the blank is its only white space
        return text
    return " ".join(text.replace("\u200b", "").replace("\ufeff", "").split())


def start_of(element: Element) -> tuple[int, int]:
    """Return line and column of an element's start tag, far cheaper than its offset; zeros for a made-up one."""
    return element.position or (0, 0)


def parse(text: str) -> Any:
    """Return the root of *text* read as HTML, every element with its place; the one door to the parser."""
    import turbohtml

    root: Any = turbohtml.parse(text, source_locations=True)
    for template in root.select("template"):  # no reader sees what it holds, and its fragment is no element
        template.decompose()
    return root


def is_remarked(root: Any) -> bool:
    """Say whether a comment below *root* is addressed to newsmeta; the tree knows sooner than the text."""
    import turbohtml

    next_comment = turbohtml.TreeWalker(root, turbohtml.NodeFilter.SHOW_COMMENT).next_node
    heads = (getattr(comment, "data", "")[:_REMARK_BY].lstrip() for comment in iter(next_comment, None))
    return any(head[: len(_REMARK)].lower() == _REMARK for head in heads)


def _mark(element: Element) -> Mark | None:
    location = element.source_location
    if location is None:
        return None
    start = location.start_tag
    return Mark(start.start_offset, start.start_line, start.start_col)


@dataclass(slots=True, eq=False)  # not frozen: a page makes hundreds, and frozen ones take twice as long
class AttributePlace:
    """The place of an attribute's value, quotes left out."""

    source: str = field(repr=False)
    element: Element
    name: str

    def span(self) -> tuple[int, int] | None:
        location = self.element.source_location
        whole = location.attrs.get(self.name) if location else None
        if whole is None:
            return None
        start, end = whole.start_offset, whole.end_offset
        found = _VALUE.match(self.source[start:end])
        if not found:
            return start, end
        return start + found.end(), end - len(found[1])

    def mark(self) -> Mark | None:
        return _mark(self.element)


@dataclass(slots=True, eq=False)
class ElementPlace:
    """The place of an element's words: from the first to the last of them, between its tags."""

    source: str = field(repr=False)
    element: Element

    def span(self) -> tuple[int, int] | None:
        inner = self.inner()
        if inner is None:
            return None
        return place_of(self.source, *inner, words(self.element)).span()

    def mark(self) -> Mark | None:
        return _mark(self.element)

    def inner(self) -> tuple[int, int] | None:
        """Return the offsets between the start and the end tag; None for an element the parser made up."""
        location = self.element.source_location
        if location is None:
            return None
        start = location.start_tag.end_offset
        if location.end_tag is not None:
            return start, max(start, location.end_tag.start_offset)
        stop = self.source.find("<", max(start, _last_tag(self.element)))
        return start, stop if stop >= 0 else len(self.source)


def _last_tag(element: Any) -> int:
    """Return where the last tag inside an element without an end tag ends; 0 where there is none."""
    last, inner = 0, element
    while inner is not None:
        inner = next((child for child in reversed(inner.children) if hasattr(child, "tag")), None)
        within = inner.source_location if inner is not None else None
        if within is not None:
            last = max(last, (within.end_tag or within.start_tag).end_offset)
            if within.end_tag is not None:
                break
    return last


@dataclass(slots=True, eq=False)
class WordsPlace:
    """The place of some of an element's words."""

    whole: ElementPlace
    text: str

    def span(self) -> tuple[int, int] | None:
        inner = self.whole.inner()
        return place_of(self.whole.source, *inner, self.text).span() if inner and self.text else inner

    def mark(self) -> Mark | None:
        return self.whole.mark()


class BlockPlace:
    """The place of a block of prose: an element's words or, unless it is *whole*, those of them that are *text*."""

    __slots__ = ("_element", "_page", "_text", "_whole")

    def __init__(self, page: Page, element: Element, text: str, whole: bool) -> None:
        self._page, self._element, self._text, self._whole = page, element, text, whole

    def span(self) -> tuple[int, int] | None:
        """Return where the block stands."""
        page, element = self._page, self._element
        return (page.content(element) if self._whole else page.part(element, self._text)).span()

    def mark(self) -> Mark | None:
        """Return where the block's element begins, if the parser knows."""
        return mark_of(self._page.content(self._element))

    def at(self, start: int, end: int) -> Place:
        """Return the place of some of the block's words."""
        return self._page.part(self._element, self._text[start:end])


@dataclass(slots=True)
class Page:
    """A parsed page: CSS selection with each answer kept, and places for what is selected."""

    source: str
    root: Element
    asides: dict[Any, bool] = field(default_factory=dict)
    """Which elements looked at are beside the story by what they are themselves, whatever lies around them."""
    told: Any = None
    """What holds the story's text, once :func:`newsmeta.sources.story.story_of` has found it."""
    remarked: bool = False
    """Whether some comment is addressed to newsmeta; seen while the tree is fresh, when a walk costs least."""
    _selected: dict[str, list[Any]] = field(default_factory=dict)

    def select(self, selector: str) -> list[Element]:
        """Return all elements that match, in document order; asking twice costs once."""
        found = self._selected.get(selector)
        if found is None:
            found = self._selected[selector] = self.root.select(selector)
        return found

    def matching(self, selector: str) -> list[Element]:
        """Return the elements that somebody else's selector matches; none where it is no selector at all."""
        import turbohtml

        try:
            return self.select(selector)
        except turbohtml.SelectorSyntaxError:
            return []

    def attribute(self, element: Element, name: str) -> Place:
        """Return the place of an attribute's value."""
        return AttributePlace(self.source, element, name)

    def content(self, element: Element) -> ElementPlace | Lifted:
        """Return the place of an element's words."""
        return ElementPlace(self.source, element)

    def part(self, element: Element, text: str) -> Place:
        """Return the place of some of an element's words."""
        return WordsPlace(ElementPlace(self.source, element), text)

    def head(self) -> Place | None:
        """Return the place of the ``<head>`` tag, where missing metadata would go; None when the page has none."""
        for element in self.select("head"):
            if element.source_location is not None:
                start = element.source_location.start_tag
                return Span(start.start_offset, start.end_offset)
        return None
