"""NewsML-G2: news items, alone or in a news message, with text inside as XHTML, NITF or plain words."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.sources.document import Document, Flaw, Format, Source
from newsmeta.sources.entry import Entry, each_its_own, thing, web
from newsmeta.sources.innerpage import is_markup
from newsmeta.sources.origin import Words, plain
from newsmeta.sources.remainder import in_xml
from newsmeta.sources.sheet import Sheet
from newsmeta.sources.structured import Item
from newsmeta.sources.xmlprose import prose
from newsmeta.sources.xmltext import Element, Xml, root_tag

_ROOTS = ("newsitem", "newsmessage", "packageitem", "knowledgeitem")
_ITEMS = ("nar:newsItem", "newsItem")
_PICTURES = ("picture", "graphic")
_FIGURE_END = "</figure>"
_PARAGRAPHS = {"p": "paragraph", "xhtml:p": "paragraph", "hl2": "heading", "xhtml:h2": "heading", "li": "item"}
_PARAGRAPHS |= {f"nar:{name}": _PARAGRAPHS[name] for name in ("p", "hl2", "li")}  # NITF without a namespace of its own
_LEFT_OUT = ("head", "body.head", "xhtml:head", "media", "nar:head", "nar:body.head", "nar:media")
_CONTENT = {"dateline": "dateline", "by": "creditText", "keyword": "keywords", "contentModified": "dateModified"}


def _sniff(head: str) -> float:
    tag = root_tag(head)
    name = tag.split()[0].rpartition(":")[2].lower() if tag else ""
    return 0.99 if name in _ROOTS and "iptc.org" in tag else 0.9 if name == "newsitem" else 0.0


def _read(source: Source) -> Iterator[Document]:
    xml = Xml(source.text, apart=_ITEMS)
    elements = list(xml.root.below(*_ITEMS))
    pictures = [each for each in elements if _kind(each) in _PICTURES]
    stories = [each for each in elements if _kind(each) not in _PICTURES]
    sheet = Sheet(source.text)
    for element, flaws in zip(stories or pictures, each_its_own(xml.flaws, stories or pictures), strict=True):
        if not element.attr("guid"):
            flaws.append(Flaw("missing-id", "the item has no guid", element, "xml"))
        entry = Entry(source, "newsml-g2", element, sheet, flaws=flaws, whole=_is_ours(element))
        rest = next((found for each in _group(element, "contentMeta") if (found := in_xml("newsml-g2", each))), None)
        _fill(entry, element, figures=rest is None or "image" not in rest.props)
        own = [element] if not stories else pictures if len(stories) == 1 else []
        entry.say("image", *(_picture(each) for each in own))
        entry.complete(rest)
        yield entry.document()
    if not elements:
        nothing = Flaw("empty-feed", "the file holds no news item", xml.root, "xml")
        yield Entry(source, "newsml-g2", xml.root, sheet, flaws=[*xml.flaws, nothing]).document()


def _fill(entry: Entry, item: Element, *, figures: bool) -> None:
    entry.say(
        "iptc:pubstatus", *(each.attr("qcode", "uri", "literal") for each in _meta(item, "itemMeta", "pubStatus"))
    )
    entry.say("iptc:embargoed", *(each.words() for each in _meta(item, "itemMeta", "embargoed")))
    entry.say("inLanguage", *(each.attr("tag") for each in _meta(item, "contentMeta", "language")))
    if not entry.has("inLanguage"):
        entry.say("inLanguage", item.attr("xml:lang"))
    _dates(entry, item)
    for name, prop in _CONTENT.items():
        entry.say(prop, *(each.words() for each in _meta(item, "contentMeta", name)))
    if not _meta(item, "contentMeta", "contentModified"):
        entry.once_updated()
    _titles(entry, item)
    _parties(entry, item)
    _links(entry, item)
    _subjects(entry, item)
    _rights(entry, item)
    _text(entry, item, figures=figures)


def _group(item: Element, name: str) -> list[Element]:
    return item.all(f"nar:{name}", name)


def _meta(item: Element, group: str, *names: str) -> list[Element]:
    """Return the elements of *names* in one of the item's groups, in the standard's namespace or in none."""
    spelt = [spelling for name in names for spelling in (f"nar:{name}", name)]
    return [each for held in _group(item, group) for each in held.all(*spelt)]


def _child(element: Element, name: str) -> Words | None:
    found = element.first(f"nar:{name}", name)
    return found.words() if found is not None else None


def _kind(item: Element) -> str:
    for each in _meta(item, "itemMeta", "itemClass"):
        return (each.value("qcode") or each.value("uri")).rpartition("/")[2].rpartition(":")[2].lower()
    return ""


def _is_ours(item: Element) -> bool:
    return any(each.text == "newsmeta" for each in _meta(item, "itemMeta", "generator"))


def _dates(entry: Entry, item: Element) -> None:
    """Take the content's own dates, else the item's; the times that newsmeta makes up for its files are none."""
    first = [each.words() for each in _meta(item, "itemMeta", "firstCreated")]
    made = [each.words() for each in _meta(item, "contentMeta", "contentCreated")]
    version = [each.words() for each in _meta(item, "itemMeta", "versionCreated")]
    entry.say("datePublished", *(made if entry.whole else first or made or version))
    if not entry.whole and not _meta(item, "contentMeta", "contentModified"):
        entry.say("dateModified", *version)
    entry.say("expires", *(each.words() for each in _meta(item, "itemMeta", "expires")))


def _titles(entry: Entry, item: Element) -> None:
    headlines = sorted(_meta(item, "contentMeta", "headline"), key=lambda each: each.value("rank") or "1")
    entry.say("headline", *(each.words() for each in headlines[:1]))
    entry.say("alternativeHeadline", *(each.words() for each in headlines[1:2]))
    if _kind(item) not in _PICTURES:
        entry.say("description", *(each.words() for each in _meta(item, "contentMeta", "description")))
    for name in ("genre", "digitalSourceType"):
        for each in _meta(item, "contentMeta", name):
            entry.say(name, _child(each, "name") or each.attr("uri", "literal"))


def _parties(entry: Entry, item: Element) -> None:
    sources = _meta(item, "contentMeta", "infoSource")
    named = {said.text for each in sources if (said := _name(each))}
    entry.say("sourceOrganization", *(_party(each, "Organization") for each in sources))
    for each in _meta(item, "itemMeta", "provider"):
        name = _name(each)
        if name is not None and name.text not in named:
            entry.say("publisher", _party(each, "Organization"))
    authors = _meta(item, "contentMeta", "creator")
    entry.say("author", *(_party(each, "Person") for each in authors))
    if not authors and not entry.whole:
        entry.say("author", *(each.words() for each in _meta(item, "contentMeta", "by")))


def _name(party: Element) -> Words | None:
    return _child(party, "name") or party.attr("literal")


def _party(party: Element, kind: str) -> Item | None:
    name = _name(party)
    if name is None:
        return None
    kinds = {"person": "Person", "organisation": "Organization"}
    stated = (party.value("typeuri") or party.value("type")).rpartition("/")[2].rpartition(":")[2].lower()
    said = {"name": name, "url": web(party.attr("uri")), "jobTitle": _child(party, "definition")}
    return thing("newsml-g2", kinds.get(stated, kind), party, said)


def _links(entry: Entry, item: Element) -> None:
    related = []
    for link in _meta(item, "itemMeta", "link"):
        relation = (link.value("reluri") or link.value("rel")).lower()
        if relation.endswith("schema.org/url"):
            entry.say("url", link.attr("href"))
        elif relation.endswith(("seealso", "related", "isrelatedto")):
            related.append(_related(link))
    entry.related(related)
    entry.identify(item.attr("guid"))
    entry.say("identifier", *(each.words() for each in _meta(item, "contentMeta", "altId")))


def _related(link: Element) -> Item | None:
    figure = next(link.below("xhtml:figure"), None)
    said = {"headline": _child(link, "title"), "description": _child(link, "description"), "url": link.attr("href")}
    return thing("newsml-g2", "CreativeWork", link, {**said, "image": _figure(figure) if figure is not None else None})


def _figure(figure: Element) -> Item | None:
    picture, caption = next(figure.below("xhtml:img"), None), next(figure.below("xhtml:figcaption"), None)
    spans = {each.value("class"): each for each in figure.below("xhtml:span")}
    first = min((each.start for each in spans.values()), default=caption.stop if caption is not None else 0)
    credit, notice = spans.get("credit"), spans.get("copyright")
    said = {
        "url": picture.attr("src") if picture is not None else None,
        "caption": plain(figure.source, caption.inner, first).strip() if caption is not None else None,
        "creditText": credit.words() if credit is not None else None,
        "copyrightNotice": notice.words() if notice is not None else None,
    }
    return thing("newsml-g2", "ImageObject", figure, said)


def _subjects(entry: Entry, item: Element) -> None:
    subjects = [_child(each, "name") for each in _meta(item, "contentMeta", "subject")]
    named = [said for said in subjects if said is not None]
    entry.say("articleSection" if len(named) == 1 else "keywords", *named)
    for each in _meta(item, "contentMeta", "located"):
        wider = [_child(one, "name") for one in each.all("nar:broader", "broader")]
        country = [one.attr("literal") for one in each.all("nar:broader", "broader")]
        address = {"addressRegion": wider, "addressCountry": country}
        said = {"name": _name(each), "address": thing("newsml-g2", "PostalAddress", each, address)}
        entry.say("locationCreated", thing("newsml-g2", "Place", each, said))


def _rights(entry: Entry, item: Element) -> None:
    for each in _meta(item, "rightsInfo", "copyrightHolder"):
        entry.say("copyrightHolder", _name(each))
    entry.say("copyrightNotice", *(each.words() for each in _meta(item, "rightsInfo", "copyrightNotice")))
    entry.say("usageInfo", *(each.words() for each in _meta(item, "rightsInfo", "usageTerms")))
    for each in _meta(item, "rightsInfo", "link"):
        entry.say("license", each.attr("href") if each.value("reluri").endswith("license") else None)


def _text(entry: Entry, item: Element, *, figures: bool) -> None:
    """Take the text; its *figures*, unless the pictures are told of elsewhere."""
    for each in _meta(item, "contentSet", "inlineXML"):
        root = each.children[0] if each.children else each
        if root.name == "xhtml:html" and root.source.startswith("<html", root.start):
            page = plain(each.source, each.inner, each.stop)
            entry.html(page if figures else Words(_without_figures(page.text), page.at))
        else:
            entry.blocks += prose(each, _PARAGRAPHS, _LEFT_OUT)
    for each in _meta(item, "contentSet", "inlineData"):
        said = each.words()
        if said is not None and is_markup(said.text):
            entry.html(said)
        elif said is not None:
            entry.text(said)


def _without_figures(page: str) -> str:
    """Return *page* with its figures blanked, so that everything else stays where it is."""
    kept, at = [], 0
    while (start := page.find("<figure", at)) >= 0 and (end := page.find(_FIGURE_END, start)) >= 0:
        end += len(_FIGURE_END)
        kept += [page[at:start], " " * (end - start)]
        at = end
    return "".join([*kept, page[at:]])


def _worth(file: Element) -> tuple[bool, int]:
    width = file.value("width")[:6]
    return web(file.attr("href")) is not None, int(width) if width.isascii() and width.isdigit() else 0


def _picture(item: Element) -> Item | None:
    files = _meta(item, "contentSet", "remoteContent")
    best = max(files, key=_worth, default=None)
    lines = [each.words() for each in _meta(item, "contentMeta", "creditline", "by")]
    said = {
        "url": best.attr("href") if best is not None else None,
        "width": best.attr("width") if best is not None else None,
        "height": best.attr("height") if best is not None else None,
        "caption": [each.words() for each in _meta(item, "contentMeta", "description")],
        "creditText": lines or [_name(each) for each in _meta(item, "contentMeta", "creator")],
        "copyrightNotice": [each.words() for each in _meta(item, "rightsInfo", "copyrightNotice")],
    }
    return thing("newsml-g2", "ImageObject", item, said)


newsml_g2 = Format(sniff=_sniff, read=_read, suffixes=(".xml",))
