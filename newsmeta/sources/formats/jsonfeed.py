"""JSON Feed 1.0 and 1.1: each item is a Document of its own; what newsmeta itself adds to an item is read, too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.sources.document import Document, Flaw, Format, Source
from newsmeta.sources.entry import Entry, each_its_own, thing
from newsmeta.sources.jsonnodes import Node, flaws_of, nodes
from newsmeta.sources.sheet import Sheet
from newsmeta.sources.structured import Item

_VERSION = re.compile(r"\"version\"\s{0,20}:\s{0,20}\"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org(?:\\?/)version")
_WORDS = {"headline": "title", "description": "summary", "inLanguage": "language"}
_DATES = {"datePublished": "date_published", "dateModified": "date_modified"}
_PICTURE = {
    "url": "url",
    "caption": "caption",
    "description": "alt",
    "creditText": "credit",
    "copyrightNotice": "copyright_notice",
    "width": "width",
    "height": "height",
    "name": "file",
    "license": "license",
    "acquireLicensePage": "acquire_license_page",
    "digitalSourceType": "digital_source_type",
}


def _sniff(head: str) -> float:
    start = head.lstrip("\ufeff \t\r\n")
    return 0.99 if start[:1] == "{" and _VERSION.search(start) else 0.0


def _read(source: Source) -> Iterator[Document]:
    feed = nodes(source)[0]
    items = feed.all("items")
    sheet = Sheet(source.text)
    for item, flaws in zip(items, each_its_own(flaws_of(feed), items), strict=True):
        entry = Entry(source, "jsonfeed", item, sheet, flaws=flaws)
        _fill(entry, item, feed)
        yield entry.document()
    if not items:
        nothing = Flaw("empty-feed", "the feed holds no entry", feed, "json")
        yield Entry(source, "jsonfeed", feed, sheet, flaws=[*flaws_of(feed), nothing]).document()


def _fill(entry: Entry, item: Node, feed: Node) -> None:
    more = item.get("_newsmeta") or Node({}, item.place)
    for name, key in _WORDS.items():
        entry.say(name, item.words(key))
    for name, key in _DATES.items():
        entry.say(name, more.words(key) or item.words(key))
    entry.once_updated()
    _names(entry, item, feed)
    entry.site(feed.words("title"), feed.words("home_page_url"))
    if not entry.has("inLanguage"):
        entry.meta("feed:language", feed.words("language"))
    entry.say("keywords", *(tag.words() for tag in item.all("tags")))
    _prose(entry, item)
    _pictures(entry, item, more)
    _beside(entry, more)
    home = feed.words("home_page_url")
    entry.base = home.text if home else None


def _names(entry: Entry, item: Node, feed: Node) -> None:
    entry.say("url", item.words("url"))
    own = item.words("id")
    if own is not None and own.text != item.text("url"):
        entry.identify(own)
    house = feed.text("title")
    rows = item.all("authors", "author") or [
        each for each in feed.all("authors", "author") if each.text("name") != house
    ]
    for author in rows:
        entry.named("author", "Person", author.words("name"), author.words("url"))


def _prose(entry: Entry, item: Node) -> None:
    html, plain = item.words("content_html"), item.words("content_text")
    if html is not None:
        entry.html(html)
    elif plain is not None and plain.text != item.text("summary"):
        entry.text(plain)


def _pictures(entry: Entry, item: Node, more: Node) -> None:
    for picture in more.all("images"):
        entry.say("image", _picture(picture))
    if not more.get("images"):
        attached = [each for each in item.all("attachments") if each.text("mime_type").startswith("image/")]
        lead = item.get("image", "banner_image")
        entry.say("image", lead.words() if lead else None)
        for each in attached:
            said = {"url": each.words("url"), "caption": each.words("title")}
            entry.say("image", thing("jsonfeed", "ImageObject", each, said))


def _picture(node: Node) -> Item | None:
    return thing("jsonfeed", "ImageObject", node, {name: node.words(key) for name, key in _PICTURE.items()})


def _beside(entry: Entry, more: Node) -> None:
    dateline, house = more.get("dateline"), more.get("source")
    entry.say("dateline", dateline.words("text") if dateline else None)
    entry.say("creditText", more.words("byline"))
    entry.say("articleSection", more.words("section"))
    if house is not None:
        entry.named("sourceOrganization", "Organization", house.words("name"), house.words("url"))
    entry.related(_related(each) for each in more.all("related"))


def _related(node: Node) -> Item | None:
    picture = node.get("image")
    said = {"headline": node.words("title"), "url": node.words("url"), "description": node.words("description")}
    return thing("jsonfeed", "CreativeWork", node, {**said, "image": _picture(picture) if picture else None})


jsonfeed = Format(sniff=_sniff, read=_read, suffixes=(".json",))
