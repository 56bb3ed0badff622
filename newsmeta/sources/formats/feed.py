"""Feeds: RSS in all its versions and Atom, with Media RSS and Dublin Core; each entry is a Document of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.sources.document import Document, Flaw, Format, Source
from newsmeta.sources.entry import Entry, Repeated, each_its_own, thing
from newsmeta.sources.feedmedia import pictures
from newsmeta.sources.feedsummary import summary
from newsmeta.sources.innerpage import is_markup, without_tags
from newsmeta.sources.origin import Words, plain
from newsmeta.sources.place import Span
from newsmeta.sources.remainder import in_xml
from newsmeta.sources.sheet import Sheet
from newsmeta.sources.xmltext import Element, Xml, root_tag

_ENTRIES = ("item", "atom:entry", "entry")
_CHANNELS = ("channel", "atom:feed", "feed")
_LONG = 700
"""From so many characters on, a description with several paragraphs is the story itself."""
_WORDS = {
    "headline": ("title", "atom:title", "dc:title"),
    "datePublished": ("dcterms:issued", "pubDate", "pubdate", "atom:published", "published", "dc:date", "atom:issued"),
    "dateModified": ("dcterms:modified", "atom:updated", "updated", "atom:modified"),
    "dateline": ("dcterms:spatial",),
    "copyrightNotice": ("dc:rights", "dcterms:rights", "atom:rights", "rights", "copyright"),
    "articleSection": ("prism:section",),
}
_EXACT = ("dcterms:issued", "dcterms:modified")
"""Dates as the story has them; Atom's own, which must be full times, say no more beside these."""
_LANGUAGES = ("dc:language", "dcterms:language", "language")
_PUBLISHERS = ("dc:publisher", "dcterms:publisher")
_AUTHORS = ("dc:creator", "dcterms:creator", "atom:author", "author", "itunes:author")
_SUMMARIES = ("description", "atom:summary", "summary", "itunes:summary", "dc:description")
_CONTENTS = ("content:encoded", "atom:content", "content", "xhtml:body")
_LABELS = ("dc:subject", "media:keywords", "itunes:keywords", "keywords")
_CHANNEL, _HOUSE_AUTHORS = 60, 20  # elements of the feed itself; its authors, who are each entry's that names none
_MAILBOX = re.compile(r"[^\s@()<>]{1,100}@[^\s@()<>]{1,200}\s{1,5}\(([^()]{1,200})\)")


def _sniff(head: str) -> float:
    tag = root_tag(head)
    name = tag.split()[0].rpartition(":")[2].lower() if tag else ""
    if name in ("rss", "feed", "channel"):
        return 0.99
    return 0.99 if name == "rdf" and re.search(r"/rss/1\.0/?[\"']|/rdf/simple/0\.9", tag[:4000]) else 0.0


def _read(source: Source) -> Iterator[Document]:
    xml = Xml(source.text, apart=_ENTRIES)
    channel = next(xml.root.below(*_CHANNELS), None)
    elements = list(xml.root.below(*_ENTRIES))
    sheet = Sheet(source.text)
    if channel is not None:  # each entry asks it anew: it is not to look through all entries each time
        channel.children = [each for each in channel.children if each.name not in _ENTRIES][:_CHANNEL]
    ours = channel is not None and _is_ours(channel)
    repeated = Repeated()
    for element, flaws in zip(elements, each_its_own(xml.flaws, elements), strict=True):
        name = element.first("guid", "atom:id", "id")
        flaws.extend(repeated.flaws(name.words() if name else None))
        if channel is not None and not ours and element is elements[0]:  # ours lack what the stories do not say
            flaws.extend(_incomplete(channel))
        entry = Entry(source, "feed", element, sheet, flaws=flaws, whole=ours)
        _fill(entry, element, channel)
        yield entry.document()
    if not elements:
        place = channel or xml.root
        nothing = Flaw("empty-feed", "the feed holds no entry", place, "xml")
        yield Entry(source, "feed", place, sheet, flaws=[*xml.flaws, nothing]).document()


def _incomplete(channel: Element) -> Iterator[Flaw]:
    """Yield a flaw where the channel lacks what its format demands; the old versions of RSS are left alone."""
    required = ("atom:title", "atom:id", "atom:updated") if channel.name == "atom:feed" else ()
    if channel.name == "channel" and channel.parent is not None and channel.parent.name == "rss":
        required = ("title", "link", "description")
    lacking = [name.rpartition(":")[2] for name in required if not channel.all(name)]
    if lacking:
        message = f"the {channel.name.rpartition(':')[2]} has no {' and no '.join(lacking)}"
        yield Flaw("incomplete-channel", message, Span(channel.start, channel.inner), "xml")


def _fill(entry: Entry, element: Element, channel: Element | None) -> None:
    for name, tags in _WORDS.items():
        exact = element.all(tags[0]) if tags[0] in _EXACT else []
        entry.say(name, *(_plain(each) for each in exact or [each for tag in tags for each in element.all(tag)]))
    if not element.all("dcterms:modified"):
        entry.once_updated()
        if entry.whole:  # Atom's own time is the publication's
            entry.props.pop("dateModified", None)
    _addresses(entry, element)
    _authors(entry, element, channel)
    _houses(entry, element, channel)
    _language(entry, element, channel)
    _labels(entry, element)
    _prose(entry, element)
    entry.say("image", *pictures("feed", element))
    entry.say("thumbnailUrl", *(found.attr("url", "href") for found in element.all("media:thumbnail", "itunes:image")))
    entry.complete(in_xml("feed", element))


def _plain(element: Element) -> Words | None:
    """Return an element's words, those of its HTML where it says that it holds HTML."""
    said = element.words()
    html = said is not None and element.value("type") in ("html", "text/html") and is_markup(said.text)
    return without_tags(said) if said and html else said


def _addresses(entry: Entry, element: Element) -> None:
    found: list[Words | None] = [each.words() for each in element.all("feedburner:origLink", "link")]
    related = []
    for link in element.all("atom:link", "link"):
        relation, href = link.value("rel") or "alternate", link.attr("href")
        if relation == "alternate":
            found.append(href)
        elif relation == "related":
            related.append(thing("feed", "CreativeWork", link, {"headline": link.attr("title"), "url": href}))
    entry.related(related)
    entry.say("url", *found)
    for name in element.all("guid", "atom:id", "id"):
        if name.value("isPermaLink") == "false":
            entry.say("identifier", name.words())
        else:
            entry.identify(name.words())


def _authors(entry: Entry, element: Element, channel: Element | None) -> None:
    rows = next((rows for name in _AUTHORS if (rows := element.all(name))), [])
    if not rows and channel is not None and channel.name.endswith("feed"):
        house = {each.text for each in [*channel.all("title", "atom:title"), *element.all(*_PUBLISHERS)]}
        rows = [each for each in channel.all("atom:author", "author")[:_HOUSE_AUTHORS] if _name(each) not in house]
    for row in rows:
        name = row.first("atom:name", "name")
        if name is not None:
            url = row.first("atom:uri", "uri", "atom:url")
            entry.named("author", "Person", name.words(), url.words() if url is not None else None)
        else:
            entry.say("author", _person(row.words()))


def _name(author: Element) -> str:
    name = author.first("atom:name", "name")
    return (name or author).text


def _person(said: Words | None) -> Words | None:
    """Return the name of an RSS author, who is written ``mail@example.org (Ada Moor)``."""
    found = _MAILBOX.fullmatch(said.text[:400]) if said else None
    return said.part(*found.span(1)) if said and found else said


def _houses(entry: Entry, element: Element, channel: Element | None) -> None:
    for house in element.all(*_PUBLISHERS):
        entry.named("publisher", "Organization", house.words())
    title = channel.first("title", "atom:title") if channel is not None else None
    if channel is not None and title is not None and not entry.whole:
        entry.site(_plain(title), _home(channel))
    for house in element.all("dc:source", "dcterms:source", "source", "atom:source"):
        name = house.first("atom:title", "title") or house
        entry.named("sourceOrganization", "Organization", name.words())


def _is_ours(channel: Element) -> bool:
    """Say whether newsmeta wrote the feed: its entries name the publisher, and its title is one in any case."""
    return any(each.text == "newsmeta" for each in channel.all("generator", "atom:generator"))


def _home(channel: Element) -> Words | None:
    for link in channel.all("link", "atom:link"):
        if link.value("rel") in ("", "alternate") and (said := link.words() or link.attr("href")):
            return said
    return None


def _language(entry: Entry, element: Element, channel: Element | None) -> None:
    for each in element.all(*_LANGUAGES):
        entry.say("inLanguage", each.words())
    at: Element | None = element
    while at is not None and not entry.has("inLanguage"):
        entry.say("inLanguage", at.attr("xml:lang"))
        at = at.parent
    if channel is not None and not entry.has("inLanguage"):
        for each in channel.all(*_LANGUAGES):
            entry.meta("feed:language", each.words())


def _labels(entry: Entry, element: Element) -> None:
    for label in element.all("category", "atom:category"):
        section = "section" in (label.value("domain") + label.value("scheme")).lower()
        said = label.attr("label", "term") or label.words()
        entry.say("articleSection" if section else "keywords", said)
    entry.say("keywords", *(each.words() for each in element.all(*_LABELS)))


def _prose(entry: Entry, element: Element) -> None:
    """Take the text: what the entry gives as content, else a description too long to be a summary."""
    summaries = [said for name in _SUMMARIES for each in element.all(name) if (said := each.words())]
    contents = [each for name in _CONTENTS for each in element.all(name) if each.inner < each.stop]
    base = next((found for each in [*contents, element] if (found := _base(each))), None)
    entry.base = base.text if base else entry.base
    for each in contents[:1]:
        _content(entry, each)
    for said in summaries[:1]:
        marked = is_markup(said.text) and not entry.whole
        if not contents and marked:
            entry.html(said, prose=False)
            entry.blocks = entry.page.blocks() if entry.page and len(said.text) > _LONG else []
            if sum(block.kind == "paragraph" for block in entry.blocks) > 1:
                continue
            entry.blocks = []
        own = {value.text for value in entry.props.get("url", ())}
        entry.say("description", summary(said, own) if marked else said)


def _content(entry: Entry, element: Element) -> None:
    if element.value("type") == "xhtml" or element.name == "xhtml:body":
        entry.html(plain(element.source, element.inner, element.stop))
    elif said := element.words():
        if element.value("type") != "text" and is_markup(said.text):
            entry.html(said)
        else:
            entry.text(said)


def _base(element: Element) -> Words | None:
    at: Element | None = element
    while at is not None:
        if found := at.attr("xml:base"):
            return found
        home = _home(at) if at.name in _CHANNELS else None
        if home is not None:
            return home
        at = at.parent
    return None


feed = Format(sniff=_sniff, read=_read, suffixes=(".rss", ".atom", ".rdf", ".xml"))
