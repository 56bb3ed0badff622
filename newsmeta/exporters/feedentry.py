"""What entries of RSS and Atom share: the properties they hold, pictures as Media RSS, links to related stories."""

from __future__ import annotations

from typing import Final

from newsmeta.exporters.markup import tag, words
from newsmeta.exporters.remainder import HOLDS, Held
from newsmeta.exporters.terms import iri
from newsmeta.model.parts import Image, Related

_PICTURE = ("url", "contentUrl", "caption", "creditText", "copyrightNotice", "description", "width", "height")

HELD: Final[Held] = {
    **dict.fromkeys(("url", "headline", "description", "dateline", "datePublished", "dateModified"), HOLDS),
    **dict.fromkeys(("articleSection", "keywords", "inLanguage", "copyrightNotice", "articleBody"), HOLDS),
    "author": {"@type": "Person", "name": HOLDS},
    "publisher": {"@type": "Organization", "name": HOLDS},
    "sourceOrganization": {"@type": "Organization", "name": HOLDS},
    "locationCreated": {"@type": "Place", "name": HOLDS},
    "image": {"@type": "ImageObject", "needs": ("url",), **dict.fromkeys(_PICTURE, HOLDS)},
    "mentions": {"@type": "CreativeWork", "needs": ("headline", "url"), "headline": HOLDS, "url": HOLDS},
}
"""What an entry's own elements hold; the rest stands in one element of schema.org's namespace."""


def pictures(images: tuple[Image, ...]) -> str:
    """Return the pictures, several each in a group of its own: side by side they would be sizes of one."""
    files = [file for image in images if (file := _file(image))]
    return "".join(files) if len(files) < 2 else "".join(tag("media:group", file) for file in files)


def _file(image: Image) -> str:
    link = iri(image.url) if image.url else None
    if link is None:
        return ""
    said = (
        words("media:title", image.alt)
        + words("media:description", image.caption)
        + words("media:credit", image.credit)
        + words("media:copyright", image.copyright_notice)
    )
    return tag("media:content", said, url=link, medium="image", width=image.width, height=image.height)


def related_links(name: str, related: tuple[Related, ...]) -> str:
    """Return the related stories that have an address as links, elements called *name*."""
    links = ((iri(each.url) if each.url else None, each.title) for each in related)
    return "".join(tag(name, rel="related", href=link, title=title) for link, title in links if link)
