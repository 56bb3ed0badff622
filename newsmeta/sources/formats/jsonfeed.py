"""JSON Feed 1.0 and 1.1: each item is a Document of its own; what newsmeta itself adds to an item is read, too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.sources.document import Document, Flaw, Format, Source
from newsmeta.sources.entry import Entry, Repeated, each_its_own, thing
from newsmeta.sources.jsonnodes import Node, flaws_of, nodes
from newsmeta.sources.jsonparts import shown
from newsmeta.sources.remainder import in_json
from newsmeta.sources.sheet import Sheet

_VERSION = re.compile(r"\"version\"\s{0,20}:\s{0,20}\"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org(?:\\?/)version")
_WORDS = {"headline": "title", "description": "summary", "inLanguage": "language"}
_DATES = {"datePublished": "date_published", "dateModified": "date_modified"}


def _sniff(head: str) -> float:
    start = shown(head)
    return 0.99 if start[:1] == "{" and _VERSION.search(start) else 0.0


def _read(source: Source) -> Iterator[Document]:
    feed = nodes(source)[0]
    items = feed.all("items")
    sheet = Sheet(source.text)
    repeated = Repeated()
    for item, flaws in zip(items, each_its_own(flaws_of(feed), items), strict=True):
        flaws.extend(repeated.flaws(item.words("id")))
        if item.get("id") is None and isinstance(item.value, dict):
            flaws.append(Flaw("missing-id", "the item has no id", item, "json"))
        if item is items[0] and not feed.text("title"):
            flaws.append(Flaw("incomplete-channel", "the feed has no title", feed, "json"))
        entry = Entry(source, "jsonfeed", item, sheet, flaws=flaws)
        _fill(entry, item, feed)
        yield entry.document()
    if not items:
        nothing = Flaw("empty-feed", "the feed holds no entry", feed, "json")
        yield Entry(source, "jsonfeed", feed, sheet, flaws=[*flaws_of(feed), nothing]).document()


def _fill(entry: Entry, item: Node, feed: Node) -> None:
    for name, key in _WORDS.items():
        entry.say(name, item.words(key))
    for name, key in _DATES.items():
        entry.say(name, item.words(key))
    entry.once_updated()
    _names(entry, item, feed)
    if feed.get("_newsmeta") is None:  # ours name the publisher apart, and have a title in any case
        entry.site(feed.words("title"), feed.words("home_page_url"))
    if not entry.has("inLanguage"):
        entry.meta("feed:language", feed.words("language"))
    entry.say("keywords", *(tag.words() for tag in item.all("tags")))
    _prose(entry, item)
    _pictures(entry, item)
    entry.complete(in_json("jsonfeed", item.get("_newsmeta")))
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


def _pictures(entry: Entry, item: Node) -> None:
    lead = item.get("image", "banner_image")
    entry.say("image", lead.words() if lead else None)
    for each in item.all("attachments"):
        if each.text("mime_type").startswith("image/"):
            said = {"url": each.words("url"), "caption": each.words("title")}
            entry.say("image", thing("jsonfeed", "ImageObject", each, said))


jsonfeed = Format(sniff=_sniff, read=_read, suffixes=(".json",))
