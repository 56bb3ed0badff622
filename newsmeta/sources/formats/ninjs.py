"""IPTC ninjs 1, 2 and 3: one object, a list of them, or one a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.sources.document import Document, Flaw, Format, Source
from newsmeta.sources.entry import Entry, thing, web
from newsmeta.sources.innerpage import is_markup, without_tags
from newsmeta.sources.jsonnodes import Node, flaws_of, nodes
from newsmeta.sources.jsonparts import shown
from newsmeta.sources.origin import Words
from newsmeta.sources.remainder import in_words
from newsmeta.sources.sheet import Sheet
from newsmeta.sources.structured import Item

_NAMED = re.compile(r"\"(?:name|schema|\$schema)\"\s{0,20}:\s{0,20}\"[^\"]{0,100}ninjs", re.IGNORECASE)
_OWN = re.compile(
    r"\"(?:versioncreated|firstcreated|contentcreated|body_(?:text|xhtml|html)|description_text|copyrightholder"
    r"|representationtype|bodies|headlines|infosources?|altids|pubstatus|usageterms)\"\s{0,20}:",
    re.IGNORECASE,
)
_DATES = {
    "datePublished": ("firstpublished", "firstcreated", "contentcreated"),
    "dateModified": ("versioncreated",),
    "expires": ("expires",),
}
_TEXTS = {
    "inLanguage": "language",
    "copyrightHolder": "copyrightholder",
    "copyrightNotice": "copyrightnotice",
    "printSection": "printsection",
}
_DESK = ("pubstatus", "embargoed")  # not the story's own, for the rules of those who take the item
_ROLES = {"headline": {"alternative": "alternativeHeadline"}, "description": {"dateline": "dateline"}}
_ROLES["description"]["backstory"] = "backstory"
_REST = "application/ld+json"
_CAPTIONS = ("description_text", "description_html", "description_xhtml", "description", "body_text", "headline")


def _sniff(head: str) -> float:
    start = shown(head)
    if start[:1] not in ("{", "[") or '"@context"' in start or '"@type"' in start:
        return 0.0
    if _NAMED.search(start):
        return 0.97
    own = {found[0].casefold() for found in _OWN.finditer(start)}
    return 0.9 if '"uri"' in start and own else 0.6 if len(own) > 1 else 0.0


def _read(source: Source) -> Iterator[Document]:
    sheet = Sheet(source.text)
    for block in nodes(source):
        flaws = flaws_of(block)
        for item in _items(block):
            if not item.text("uri"):
                flaws.append(Flaw("missing-id", "the item has no uri", item, "json"))
            entry = Entry(source, "ninjs", item, sheet, flaws=flaws)
            _fill(entry, item)
            flaws = []
            yield entry.document()
        if not _items(block):
            nothing = Flaw("empty-feed", "the file holds no item", block, "json")
            yield Entry(source, "ninjs", block, sheet, flaws=[*flaws, nothing]).document()


def _items(block: Node) -> list[Node]:
    found = block.all("items", "_items") or block.entries()
    return [each for each in found if isinstance(each.value, dict) and each.value]


def _fill(entry: Entry, item: Node) -> None:
    for name, keys in _DATES.items():
        entry.say(name, next((said for key in keys if (said := item.words(key))), None))
    entry.once_updated()
    for name, key in _TEXTS.items():
        entry.say(name, item.words(key))
    entry.identify(item.words("uri"))
    for name in _DESK:
        entry.say(f"iptc:{name}", item.words(name))
    stated = {each.text("role"): each.words("value") for each in item.all("altids")}
    entry.say("identifier", stated.get("identifier"))
    _told(entry, item)
    rest = next((each for each in item.all("descriptions") if each.text("contenttype") == _REST), None)
    more = in_words("ninjs", rest.words("value") if rest else None)
    _people(entry, item, signed=more is not None and "creditText" in more.props)
    _subjects(entry, item)
    _body(entry, item)
    _attached(entry, item)
    _rights(entry, item)
    entry.complete(more)


def _told(entry: Entry, item: Node) -> None:
    """Take headlines and descriptions, a single one (ninjs 1) or one for each role."""
    for name in ("headline", "description"):
        for each in item.all(f"{name}s"):
            role = each.text("role")
            if each.text("contenttype") == _REST:
                continue
            if role == "correction":
                entry.say("correction", thing("ninjs", "CorrectionComment", each, {"text": each.words("value")}))
            else:
                entry.say(_ROLES[name].get(role, name), _value(each))
    entry.say("headline", item.words("headline"))
    entry.say("description", _bare(item.words("description_text", "description_html", "description_xhtml")))


def _value(node: Node) -> Words | None:
    said = node.words("value")
    return said if node.text("contenttype") == "text/plain" else _bare(said)


def _bare(said: Words | None) -> Words | None:
    return without_tags(said) if said is not None and is_markup(said.text) else said


def _people(entry: Entry, item: Node, *, signed: bool) -> None:
    """Take the people; the byline stands for them where nothing else names them, unless it is *signed* as one."""
    authors = [(each, "Person") for each in item.all("people", "person") if each.text("rel") == "author"]
    authors += [(each, "Organization") for each in item.all("organisations") if each.text("rel") == "author"]
    for each, kind in authors:
        entry.named("author", kind, each.words("name"), web(each.words("uri")))
    by = item.words("by", "byline")
    if by is not None and not authors and not signed:
        entry.say("author", by)
    elif by is not None and by.text != ", ".join(each.text("name") for each, _ in authors):
        entry.say("creditText", by)
    for each in item.all("infosources", "infosource", "source"):
        name = "publisher" if each.text("role") == "publisher" else "sourceOrganization"
        entry.named(name, "Organization", each.words("name") or each.words(), web(each.words("uri")))


def _subjects(entry: Entry, item: Node) -> None:
    for each in [*item.all("subjects", "subject"), *item.all("keywords")]:
        name = each.words("name", "literal") or each.words()
        entry.say("articleSection" if each.text("rel") == "section" else "keywords", name)
    for each in item.all("genres", "genre"):
        entry.say("genre", each.words("name"))
    located = [each.words("name") for each in item.all("places", "place") if each.text("rel") == "dateline"]
    for said in located or [item.words("located")]:
        entry.named("locationCreated", "Place", said)


def _body(entry: Entry, item: Node) -> None:
    bodies = sorted(item.all("bodies"), key=lambda each: each.text("role") not in ("main", ""))
    said = bodies[0].words("value") if bodies else item.words("body_xhtml", "body_html", "body_text")
    if said is not None and is_markup(said.text):
        entry.html(said)
    elif said is not None:
        entry.text(said)


def _attached(entry: Entry, item: Node) -> None:
    """Take the associations: pictures as images, other stories as related ones."""
    if item.text("type") == "picture":
        entry.say("image", _picture(item))
    entry.say("image", *(_picture(each) for each in _associations(item) if each.text("type") == "picture"))
    entry.related(_related(each) for each in _associations(item) if each.text("type") in ("text", "composite"))


def _associations(item: Node) -> list[Node]:
    found = item.get("associations")
    if found is not None and isinstance(found.value, dict):
        return [each for _, each in found.members()]
    return item.all("associations")


def _related(node: Node) -> Item | None:
    title = node.all("headlines")[0].words("value") if node.all("headlines") else node.words("headline", "title")
    pictures = [_picture(each) for each in _associations(node) if each.text("type") == "picture"]
    said = {
        "headline": title,
        "url": _address(node),
        "description": _description(node, "alt"),
        "image": pictures,
    }
    return thing("ninjs", "CreativeWork", node, said)


def _address(node: Node) -> Words | None:
    """Return the URI of an association as its address, unless newsmeta made it up from the story's."""
    said, name = web(node.words("uri")), node.text("name")
    made_up = said is not None and name and said.text.endswith((f"#{name}", "-image"))
    return None if made_up else said


def _description(node: Node, *but: str) -> Words | None:
    rows = [_value(each) for each in node.all("descriptions") if each.text("role") not in but]
    return rows[0] if rows else None


def _picture(node: Node) -> Item | None:
    stated = node.get("renditions")
    rows = node.all("renditions")
    if stated is not None and isinstance(stated.value, dict):
        rows = [each for _, each in sorted(stated.members(), key=lambda row: row[0] != "original")]
    best = next((each for each in rows if each.text("href")), rows[0] if rows else node)
    alt = next((each.words("value") for each in node.all("descriptions") if each.text("role") == "alt"), None)
    caption = node.words(*_CAPTIONS) if node.get(*_CAPTIONS) else None
    return thing(
        "ninjs",
        "ImageObject",
        node,
        {
            "url": best.words("href") or _address(node),
            "caption": _description(node, "alt") or _bare(caption),
            "description": alt,
            "creditText": node.words("by", "byline", "copyrightholder"),
            "creator": [
                thing("ninjs", "Person", each, {"name": each.words("name")})
                for each in node.all("people")
                if each.text("rel") == "creator"
            ],
            "copyrightNotice": node.words("copyrightnotice"),
            "width": best.words("width"),
            "height": best.words("height"),
            "name": node.words("title"),
            "license": _license(node),
            "digitalSourceType": _code(node),
        },
    )


def _rights(entry: Entry, item: Node) -> None:
    entry.say("usageInfo", item.words("usageterms"))
    entry.say("license", _license(item))
    entry.say("digitalSourceType", _code(item))


def _license(node: Node) -> Words | None:
    rights = node.get("rightsinfo")
    return rights.words("linkedrights") if rights else None


def _code(node: Node) -> Words | None:
    code = node.get("digitalsourcetype")
    return code.words("uri", "literal") if code else None


ninjs = Format(sniff=_sniff, read=_read, suffixes=(".json",))
