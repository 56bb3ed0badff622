"""An h-entry as extruct reads it → an item with the names of schema.org."""

from __future__ import annotations

from typing import Any, Final

from newsmeta.sources.markup import TAG, MarkupPlace
from newsmeta.sources.page import Element, Page
from newsmeta.sources.structured import Item, Props, Value
from newsmeta.sources.valueplaces import Index

_LONGEST_NAME: Final = 300  # an entry without a name of its own is given all its words as name
_LONGEST_CARD: Final = 120  # of a card that is given more the first line names whose it is
_ENTRY: Final = {
    "name": "headline",
    "summary": "description",
    "published": "datePublished",
    "updated": "dateModified",
    "author": "author",
    "photo": "image",
    "featured": "image",
    "url": "url",
    "category": "keywords",
}
_CARD: Final = {"name": "name", "url": "url", "job-title": "jobTitle"}


def read_entry(page: Page, element: Element, found: dict[str, Any], index: Index, *, top: bool = False) -> Item:
    """Return the item of an entry or, inside it, of a card (a person or organization)."""
    is_card = "h-card" in found["type"]
    names, given = (_CARD if is_card else _ENTRY), found.get("properties", {})
    is_body = is_card and bool(given.get("org")) and given.get("org") == given.get("name")
    kind = ("Organization" if is_body else "Person") if is_card else "Article"
    whole = MarkupPlace(page, element, TAG, "class")
    props: Props = {}
    for said, name in names.items():
        for one in given.get(said, ()):
            value: str | Item = one if isinstance(one, str) else one.get("value", "")
            if said == "name" and len(str(value)) > _LONGEST_NAME:
                continue
            named = is_card and said == "name"  # extruct gives a card of the old kind all its words as name
            value, place = index.inside("fn", str(value), whole) if named else index.find(said, str(value), whole)
            if named and len(value) > _LONGEST_CARD:
                value = value.strip().partition("\n")[0]
            if isinstance(one, dict) and "h-card" in one.get("type", ()):
                value = read_entry(page, element, one, index)
            props.setdefault(name, []).append(Value(value, place))
    return Item("microformat", (kind,), whole, props, top=top)
