"""Evidence of the pictures that a page's structured data states for its story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsmeta.extractors.declared import parts_from, story_items
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.sources.document import Document
from newsmeta.sources.structured import Item, Value, items, text, texts

_TRUST, _THUMBNAIL = 0.85, 0.5  # the trust in a stated picture, in a thumbnail's address
_PARTS: Final = {
    "caption": ("caption",),
    "credit": ("creditText",),
    "copyright_notice": ("copyrightNotice",),
    "width": ("width",),
    "height": ("height",),
    "license": ("license",),
    "acquire_license_page": ("acquireLicensePage",),
    "digital_source_type": ("digitalSourceType",),
    "alt": ("description",),  # what it shows, for who cannot see it
}
_MARKUP: Final = ("jsonld", "microdata", "rdfa")
_FILE: Final = re.compile(r"[^\s/]{1,200}\.(?:jpe?g|png|gif|webp|avif|tiff?|heic|svg)", re.IGNORECASE)
_PEOPLE: Final = ("creator", "author", "copyrightHolder", "provider")


def stated(document: Document) -> Iterator[Evidence]:
    """Yield the pictures of the items that describe the story."""
    for number, item in enumerate(story_items(document)):
        for name, trust in (("image", _TRUST), ("thumbnailUrl", _THUMBNAIL)):
            how = f"{item.types[0] if item.types else 'Thing'}.{name}"
            for value in texts(item, name):
                yield Evidence("images", value.text, item.syntax, how, value.place, trust)
            for picture in items(item, name):
                yield from _picture(picture, how, f"{name}{number}")


def _picture(picture: Item, how: str, group: str) -> Iterator[Evidence]:
    """Yield what one thing of the list *group* says; a file that is no page is believed that it lists each once."""
    address = text(picture, "url", "contentUrl")
    parts = parts_from(picture, _PARTS)
    file = text(picture, "name") if not address else None
    if file and (picture.syntax not in _MARKUP or _FILE.fullmatch(file.text)):
        parts["file"] = Words(file.text, file.place)
    if makers := _people(picture):
        parts["creators"] = Words("\n".join(found.text for found in makers), makers[0].place)
    if "credit" not in parts and (name := _maker(picture)):
        parts["credit"] = name
    if address or parts:
        where = address.place if address else picture.place
        own = group if "ImageObject" in picture.types else ""
        yield Evidence("images", address.text if address else "", picture.syntax, how, where, _TRUST, parts, own)


def _people(picture: Item) -> list[Value]:
    """Return the names of the persons who are stated as creators."""
    named = [text(one, "name") for one in items(picture, "creator") if "Person" in one.types]
    return [name for name in named if name is not None]


def _maker(picture: Item) -> Words | None:
    for prop in _PEOPLE:
        found = text(picture, prop) or next((name for one in items(picture, prop) if (name := text(one, "name"))), None)
        if found and not found.text.startswith("http"):
            return Words(found.text, found.place)
    return None
