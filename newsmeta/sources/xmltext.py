"""XML with places: every element, attribute and word knows where it stands, also where the XML is broken.

Two readers share the work. Python's own expat, which is strict, only judges: it says whether the text is well formed
and where the first error stands. The tree comes from a forgiving walk over the tags that goes on after any error, so
that one bare ``&`` costs a finding and no story. Neither ever opens anything: document types are skipped, declared
entities are refused and never expanded. The cost is linear in the text's length.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Final

from newsmeta.sources.caps import CHARACTERS
from newsmeta.sources.document import Flaw
from newsmeta.sources.origin import Words
from newsmeta.sources.place import Span
from newsmeta.sources.xmlnames import Scope
from newsmeta.sources.xmlwords import MARK, Ends, content, decoded

DEPTH: Final = 256
ELEMENTS: Final = 500_000
_ATTRIBUTES: Final = 512

_DOCTYPE = re.compile(
    r"<!DOCTYPE[^\[<>]*+(?:\[(?:(?>[^\]\"'<]++|<!--(?:(?>[^-]++|-(?!->)))*+(?:-->|\Z)|\"[^\"]*+\"|'[^']*+'|<))*+\])?"
    r"[^<>]*+>"
)
_ENTITY = re.compile(r"<!ENTITY\s")
_ATTRIBUTE = re.compile(r"(?<![^\s\"'])([^\s=<>\"'/&]++)\s*+=\s*+(?:\"([^\"<]*+)\"|'([^'<]*+)')")
_ROOT = re.compile(
    r"\s*+(?:(?><\?[^<>]*+>\s*+|<!--(?:(?>[^-]++|-(?!->)))*+-->\s*+|<!DOCTYPE[^<>\[]*+(?:\[[^\]]*+\]\s*+)?>\s*+))*+"
    r"(<[^<>/!?][^<>]*+)"
)


class Element:
    """One element. ``name`` has the well-known prefix of its namespace (``media:content``), none for plain RSS.

    ``start`` to ``inner`` is the start tag, ``inner`` to ``stop`` what it holds, ``end`` the offset just past it.
    """

    __slots__ = ("children", "end", "inner", "name", "parent", "scope", "source", "start", "stop")

    def __init__(self, source: str, name: str, start: int, inner: int, parent: Element | None, scope: Scope) -> None:
        self.source, self.name, self.parent, self.scope = source, name, parent, scope
        self.start, self.inner = start, inner
        self.stop = self.end = inner
        self.children: list[Element] = []

    def all(self, *names: str) -> list[Element]:
        """Return the children of these names, in the order they stand."""
        return [child for child in self.children if child.name in names]

    def first(self, *names: str) -> Element | None:
        """Return the first child of the first of *names* that has any; None where none has."""
        return next((child for name in names for child in self.children if child.name == name), None)

    def below(self, *names: str) -> Iterator[Element]:
        """Yield the elements of these names (none: all) anywhere inside, in the order they stand."""
        waiting = self.children[::-1]
        while waiting:
            element = waiting.pop()
            if not names or element.name in names:
                yield element
            waiting += element.children[::-1]

    def path(self, *steps: str) -> Element | None:
        """Return the first element that the steps lead to; None where there is none."""
        at: Element | None = self
        for step in steps:
            at = at.first(step) if at else None
        return at

    def span(self) -> Span:
        """Return where the whole element stands."""
        return Span(self.start, self.end)

    @property
    def tag(self) -> str:
        """The name as written in the start tag, prefix and all."""
        return self.source[slice(*self.key_span())]

    def key_span(self) -> Span:
        """Return where its name stands in the start tag."""
        mark = MARK.match(self.source, self.start, self.inner)
        return Span(*mark.span(2)) if mark else Span(self.start, self.inner)

    def attr(self, *names: str) -> Words | None:
        """Return the value of the first of these attributes (named as written) that is there and not blank."""
        found = {match[1]: match for match in islice(self._attributes(), _ATTRIBUTES)}
        for name in names:
            if (match := found.get(name)) and (value := match[2] or match[3] or "").strip():
                at = match.start(2) if match[2] else match.start(3)
                return decoded(self.source, at, at + len(value), lambda: Span(*match.span(1))).strip()
        return None

    def value(self, name: str) -> str:
        """Return an attribute's value; empty where it is not there."""
        found = self.attr(name)
        return found.text if found else ""

    def _attributes(self) -> Iterator[re.Match[str]]:
        return _ATTRIBUTE.finditer(self.source, self.start, self.inner)

    def words(self) -> Words | None:
        """Return all the text inside, tags left out, blanks around it too; None where there is none."""
        found = content(self.source, self.inner, self.stop, self.key_span).strip()
        return found if found.text else None

    @property
    def text(self) -> str:
        """The text inside as a plain string with its white space folded."""
        return " ".join(content(self.source, self.inner, self.stop).text.split())


class Xml:
    """A text read as XML: ``root`` holds whatever stands at the top; ``flaws`` say what is broken, in order."""

    def __init__(self, text: str, apart: Collection[str] = ()) -> None:
        self.source = text[:CHARACTERS]
        self.flaws: list[Flaw] = []
        self.root = Element(self.source, "", 0, 0, None, Scope({}, None))
        self._apart = frozenset(apart)
        self._count = self._beyond = 0
        self._missing: set[str] = set()
        self._ends = Ends(self.source, len(self.source))
        self._build()
        if verdict := judge(self.source):
            self.flaws.append(verdict)
        self.flaws.sort(key=lambda flaw: flaw.place.span() or (0, 0))

    def _build(self) -> None:
        text, at, here = self.source, 0, self.root
        while mark := MARK.search(text, at):
            at = mark.end()
            if mark[2]:
                if self._beyond or (not mark[1] and self._full(here, mark)):
                    self._skip(mark)
                elif mark[1]:
                    here = self._close(here, mark)
                else:
                    here = self._open(here, mark)
            else:
                at = self._past(mark)
        while here is not self.root:
            here.stop = here.end = len(text)
            here = here.parent or self.root
        self.root.stop = self.root.end = len(text)
        if len(text) == CHARACTERS:
            self._over("characters", CHARACTERS, CHARACTERS - 1)

    def _open(self, here: Element, mark: re.Match[str]) -> Element:
        scope = here.scope.within(mark[3]) if "xmlns" in mark[3] else here.scope
        name = scope.name(mark[2])
        if name in self._apart:
            here = self._until(here, name, mark.start())
        element = Element(self.source, name, mark.start(), mark.end(), here, scope)
        here.children.append(element)
        self._count += 1
        if not mark[3].endswith("/"):
            return element
        return here

    def _until(self, here: Element, name: str, offset: int) -> Element:
        """Close an element that never holds another of its own name: its end tag was lost."""
        at: Element | None = here
        while at is not None and at.name != name:
            at = at.parent
        if at is None or at.parent is None:
            return here
        while here is not at.parent and here.parent is not None:
            here.stop = here.end = offset
            here = here.parent
        return here

    def _close(self, here: Element, mark: re.Match[str]) -> Element:
        at, name = here, here.scope.name(mark[2])
        while at.name != name:
            if at.parent is None:
                return here  # an end tag that nothing opened
            at = at.parent
        while here is not at and here.parent is not None:
            here.stop = here.end = mark.start()
            here = here.parent
        at.stop, at.end = mark.start(), mark.end()
        return at.parent or self.root

    def _full(self, here: Element, mark: re.Match[str]) -> bool:
        if self._count >= ELEMENTS:
            self._over("elements", ELEMENTS, mark.start())
            return True
        deep, at = 0, here.parent if self._count > DEPTH else None
        while at is not None:
            deep, at = deep + 1, at.parent
        if deep < DEPTH:
            return False
        self._over("depth", DEPTH, mark.start())
        return True

    def _skip(self, mark: re.Match[str]) -> None:
        if mark[1]:
            self._beyond = max(self._beyond - 1, 0)
        elif not mark[3].endswith("/"):
            self._beyond += 1

    def _past(self, mark: re.Match[str]) -> int:
        """Return the offset behind a comment, CDATA section, instruction or DOCTYPE; its mark if it never ends."""
        if mark[7]:
            return self._past_doctype(mark)
        return self._ends.of(mark)[1]

    def _past_doctype(self, mark: re.Match[str]) -> int:
        if "doctype" in self._missing:
            return mark.end()
        self._missing.add("doctype")
        whole = _DOCTYPE.match(self.source, mark.start())
        end = whole.end() if whole else mark.end()
        if declared := _ENTITY.search(self.source, mark.start(), end):
            message = "the document type declares entities; they are never expanded"
            self.flaws.append(Flaw("xml-entity", message, Span(*declared.span()), "xml"))
        return end

    def _over(self, name: str, limit: int, offset: int) -> None:
        if name not in self._missing:
            self._missing.add(name)
            message = f"more than {limit} {name}: the rest was left out"
            self.flaws.append(Flaw("over-a-cap", message, Span(offset, offset + 1), name))


def judge(text: str) -> Flaw | None:
    """Return the first place where *text* is not well-formed XML, as expat finds it; None where it is.

    What follows an entity declaration is not judged: reading on would mean expanding it.
    """
    from xml.parsers import expat

    parser = expat.ParserCreate(namespace_separator=" ")

    def refuse(*declared: object) -> None:
        raise _EntityDeclared

    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(text, True)
    except _EntityDeclared:
        return None
    except expat.ExpatError as error:
        offset = len(text.encode()[: max(parser.ErrorByteIndex, 0)].decode(errors="ignore"))
        offset -= text[offset - 1 : offset] in ("&", "<")  # expat points behind the character that should be escaped
        said = expat.ErrorString(error.code)
        message = f"this is not well-formed XML: {_PLAINLY.get(said, said)}"
        return Flaw("xml-not-well-formed", message, Span(offset, min(offset + 1, len(text))), "xml")
    return None


_PLAINLY: Final = {
    "not well-formed (invalid token)": "this character may not stand here",
    "mismatched tag": "this end tag does not fit the element that is open",
    "undefined entity": "XML does not know this entity",
    "no element found": "it ends before its elements are closed",
    "junk after document element": "something follows the end of the document",
    "unclosed token": "this is never closed",
    "duplicate attribute": "this attribute stands twice",
    "XML or text declaration not at start of entity": "something stands before the XML declaration",
    "reference to invalid character number": "this number names no character of XML",
    "unbound prefix": "no xmlns declares the prefix of this name",
    "unclosed CDATA section": "this CDATA section is never closed",
}
"""What expat says, in words for somebody who does not know its grammar."""


class _EntityDeclared(Exception):
    """Stops expat at the first entity that a document type declares."""


def root_tag(head: str) -> str:
    """Return the start tag of the root element (without ``>``) if *head* begins as XML or HTML does; else nothing."""
    found = _ROOT.match(head.lstrip("\ufeff"))
    return found[1][1:] if found else ""
