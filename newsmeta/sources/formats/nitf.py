"""NITF, the News Industry Text Format: one story, its head and body mapped to schema.org's names."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.sources.document import Document, Format, Source
from newsmeta.sources.entry import Entry, thing
from newsmeta.sources.sheet import Sheet
from newsmeta.sources.structured import Item
from newsmeta.sources.xmlprose import prose
from newsmeta.sources.xmltext import Element, Xml, root_tag

_PARAGRAPHS = {"p": "paragraph", "hl2": "heading", "li": "item", "pre": "paragraph"}
_LEFT_OUT = ("media", "table", "nitf-table", "note", "fn", "abstract", "byline", "dateline")


def _sniff(head: str) -> float:
    tag = root_tag(head)
    return 0.99 if tag and tag.split()[0].rpartition(":")[2].lower() == "nitf" else 0.0


def _read(source: Source) -> Iterator[Document]:
    xml = Xml(source.text, apart=("nitf",))
    sheet = Sheet(source.text)
    roots = list(xml.root.below("nitf")) or [xml.root]
    for number, root in enumerate(roots):
        entry = Entry(source, "nitf", root, sheet, flaws=[] if number else xml.flaws)
        _head(entry, root)
        _body(entry, root)
        yield entry.document()


def _head(entry: Entry, root: Element) -> None:
    head = root.first("head")
    if head is None:
        return
    data = head.first("docdata") or head
    for tag, name in (("date.issue", "datePublished"), ("date.release", "datePublished"), ("date.expire", "expires")):
        for each in data.all(tag):
            entry.say(name, each.attr("norm") or each.words())
    entry.say("identifier", *(each.attr("id-string") for each in data.all("doc-id")))
    for each in data.all("doc.copyright"):
        entry.say("copyrightHolder", each.attr("holder"))
    entry.say("keywords", *(each.attr("key") for each in data.below("keyword")))
    for each in head.all("pubdata"):
        entry.named("publisher", "Organization", each.attr("name"))
        entry.identify(each.attr("ex-ref"))
        entry.say("printSection", each.attr("position.section"))
        entry.say("printEdition", each.attr("edition.name"))
        entry.say("printPage", each.attr("position.sequence"))
    for each in head.all("tobject"):
        entry.say("genre", *(one.attr("tobject.property.type") for one in each.all("tobject.property")))
    for each in head.all("meta"):
        if each.value("name").lower() in ("section", "category"):
            entry.say("articleSection", each.attr("content"))


def _body(entry: Entry, root: Element) -> None:
    body = root.first("body") or root
    head, content = body.first("body.head") or body, body.first("body.content")
    entry.say("inLanguage", root.attr("xml:lang") or body.attr("xml:lang"))
    entry.say("headline", *(each.words() for each in head.below("hl1")))
    entry.say("description", *(each.words() for each in head.all("abstract")))
    title = root.path("head", "title")
    if title is not None and not entry.has("headline"):
        entry.say("headline", title.words())
    for each in head.all("byline"):
        people = [person.words() for person in each.all("person")]
        entry.say("author", *(people or [each.words()]))
    for each in head.all("dateline"):
        _dateline(entry, each)
    entry.say("copyrightNotice", *(each.words() for each in head.all("rights")))
    for each in head.all("distributor"):
        entry.named("sourceOrganization", "Organization", (each.first("org") or each).words())
    if content is not None:
        entry.blocks += prose(content, _PARAGRAPHS, _LEFT_OUT)
        entry.say("image", *(_picture(each) for each in content.below("media") if each.value("media-type") != "video"))
    for each in body.all("body.end"):
        entry.say("creditText", *(one.words() for one in each.all("tagline")))


def _dateline(entry: Entry, element: Element) -> None:
    """Take a dateline; its ``story.date`` dates the story where nothing else does."""
    entry.say("dateline", element.words())
    for each in element.all("story.date"):
        if not entry.has("datePublished"):
            entry.say("datePublished", each.attr("norm") or each.words())


def _picture(element: Element) -> Item | None:
    file = element.first("media-reference")
    caption, maker = element.first("media-caption"), element.first("media-producer")
    address = file.attr("source") if file is not None else None
    return thing(
        "nitf",
        "ImageObject",
        element,
        {
            "url" if address is not None and "://" in address.text else "name": address,
            "description": file.attr("alternate-text") if file is not None else None,
            "width": file.attr("width") if file is not None else None,
            "height": file.attr("height") if file is not None else None,
            "caption": caption.words() if caption is not None else None,
            "creditText": maker.words() if maker is not None else None,
        },
    )


nitf = Format(sniff=_sniff, read=_read, suffixes=(".xml", ".nitf"))
