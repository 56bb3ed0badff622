"""The pictures of a feed's entry: Media RSS, enclosures and what else feeds attach, as ImageObjects."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.sources.entry import thing
from newsmeta.sources.origin import Words
from newsmeta.sources.structured import Item, Syntax
from newsmeta.sources.xmltext import Element

_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])", re.IGNORECASE)
_TOLD = {
    "caption": ("media:description",),
    "description": ("media:title", "media:text"),
    "creditText": ("media:credit",),
    "copyrightNotice": ("media:copyright",),
}


def pictures(syntax: Syntax, element: Element) -> Iterator[Item | None]:
    """Yield the pictures that an entry attaches, in the order they stand.

    One file that stands alone or in a ``media:group`` is a picture; bare ones side by side may be sizes of one.
    """
    attached = [each for each in element.below("media:content", "enclosure", "atom:link") if _is_picture(each)]
    alone = len(attached) == 1
    for each in attached:
        said: dict[str, Words | None] = {"url": each.attr("url", "href")}
        for name, tags in _TOLD.items():
            said[name] = _told(each, tags, element if alone else None)
        for name in ("width", "height"):
            said[name] = each.attr(name)
        grouped = each.parent is not None and each.parent.name == "media:group" and _alone_in(each.parent)
        yield thing(syntax, "ImageObject" if grouped or alone else "MediaObject", each, said)


def _is_picture(element: Element) -> bool:
    kind, medium = element.value("type").lower(), element.value("medium").lower()
    if element.name == "atom:link" and element.value("rel") != "enclosure":
        return False
    if medium or kind:
        return medium == "image" or (not medium and kind.startswith("image/"))
    return bool(_FILE.search(element.value("url")[-200:]))


def _alone_in(group: Element) -> bool:
    return len(group.all("media:content")) == 1


def _told(picture: Element, tags: tuple[str, ...], entry: Element | None) -> Words | None:
    """Return what is told of a picture: by itself, by its group, or by the entry where it is the only one."""
    group = picture.parent if picture.parent is not None and picture.parent.name == "media:group" else None
    for holder in (picture, group, entry):
        found = holder.first(*tags) if holder is not None else None
        if found is not None and (said := found.words()):
            return said
    return None
