"""RDF/XML with places, read from the tree of its elements."""

from __future__ import annotations

from newsmeta.sources.origin import Words
from newsmeta.sources.place import Span
from newsmeta.sources.triples import RDF, Term, Triples, absolute
from newsmeta.sources.xmltext import Element, Xml


def read_rdfxml(text: str, base: str = "") -> Triples:
    """Return what *text* states; entities that it declares stay as they are, nothing is fetched."""
    xml = Xml(text)
    found = Triples(flaws=xml.flaws)
    roots = list(xml.root.below("rdf:RDF")) or [xml.root]
    reader = _Reader(found, base)
    reader.waiting = [(element, reader.name(element)) for root in roots for element in root.children][::-1]
    reader.read()
    return found


class _Reader:
    def __init__(self, found: Triples, base: str) -> None:
        self.found, self.base = found, base
        self.waiting: list[tuple[Element, Words]] = []
        self._nodes = 0

    def read(self) -> None:
        """Enter what the waiting descriptions say, outermost first."""
        while self.waiting:
            element, subject = self.waiting.pop()
            inner = len(self.waiting)
            if element.name != "rdf:Description":
                type_ = Words(iri_of(element), lambda start, end, at=element: at.key_span())  # type: ignore[misc]
                self.found.add(subject, f"{RDF}type", Term(type_, True))
            self._members(element, subject)
            self.waiting[inner:] = reversed(self.waiting[inner:])

    def name(self, element: Element) -> Words:
        """Return the node that a description describes."""
        if about := element.attr("rdf:about"):
            return Words(absolute(about.text, self.base), about.at)
        if called := element.attr("rdf:ID"):
            return Words(absolute(f"#{called.text}", self.base), called.at)
        if label := element.attr("rdf:nodeID"):
            return Words(f"_:{label.text}", label.at)
        return self._blank(element)

    def _blank(self, element: Element) -> Words:
        self._nodes += 1
        return Words(f"_:newsmeta {self._nodes}", lambda start, end: Span(element.start, element.inner))

    def _members(self, element: Element, subject: Words) -> None:
        for each in element.children:
            predicate = iri_of(each)
            if predicate.startswith(f"{RDF}type") or each.value("rdf:parseType") != "Collection":
                self.found.add(subject, predicate, self._value(each))
            else:
                self._collection(subject, predicate, each)

    def _value(self, element: Element) -> Term:
        if resource := element.attr("rdf:resource"):
            return Term(Words(absolute(resource.text, self.base), resource.at), True)
        if label := element.attr("rdf:nodeID"):
            return Term(Words(f"_:{label.text}", label.at), True)
        if element.value("rdf:parseType") == "Resource":
            node = self._blank(element)
            self._members(element, node)
            return Term(node, True)
        if element.children and element.value("rdf:parseType") != "Literal":
            node = self.name(element.children[0])
            self.waiting.append((element.children[0], node))
            return Term(node, True)
        return Term(element.words() or Words("", lambda start, end: Span(element.inner, element.inner)), False)

    def _collection(self, subject: Words, predicate: str, element: Element) -> None:
        for each in element.children:
            node = self.name(each)
            self.waiting.append((each, node))
            self.found.add(subject, predicate, Term(node, True))


def iri_of(element: Element) -> str:
    """Return the IRI that an element's name stands for."""
    if element.name.startswith("rdf:"):
        return RDF + element.name[4:]
    return element.scope.expand(element.tag)
