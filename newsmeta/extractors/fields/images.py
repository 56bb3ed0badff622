"""Pictures: addresses, captions, credits, from metadata, figures and prose."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_meta, story_items
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.layout import layout
from newsmeta.sources.document import Document
from newsmeta.sources.page import Page, words
from newsmeta.sources.structured import Item, items, text, texts

_METAS = {"og:image": 0.85, "og:image:url": 0.8, "og:image:secure_url": 0.7, "twitter:image": 0.75, "twitter:image:src": 0.7}
_METAS |= {"feed:image": 0.8, "thumbnail": 0.5, "link:image_src": 0.6, "parsely-image-url": 0.6, "sailthru.image.full": 0.6}
_PARTS = {
    "caption": ("caption", "description"),
    "credit": ("creditText",),
    "copyright_notice": ("copyrightNotice",),
    "width": ("width",),
    "height": ("height",),
    "license": ("license",),
    "acquire_license_page": ("acquireLicensePage",),
    "digital_source_type": ("digitalSourceType",),
}


def _picture(picture: Item, how: str) -> Iterator[Evidence]:
    address = text(picture, "url", "contentUrl")
    parts = {}
    for part, names in _PARTS.items():
        if value := text(picture, *names):
            parts[part] = Words(value.text, value.place)
    if address or parts:
        where = address.place if address else picture.place
        yield Evidence("images", address.text if address else "", picture.syntax, how, where, 0.85, parts)


def _figures(page: Page) -> Iterator[Evidence]:
    for figure in page.select("figure")[:60]:
        image = figure.select_one("img")
        caption = figure.select_one("figcaption")
        address = image.attr("src") or image.attr("data-src") or "" if image is not None else ""
        parts = {}
        if caption is not None:
            parts["caption"] = Words(words(caption), page.content(caption))
        if image is not None and image.attr("alt"):
            parts["alt"] = Words(image.attr("alt"), page.attribute(image, "alt"))
        if parts.get("caption"):
            yield Evidence("images", address, "html", "figure", page.content(figure), 0.6, parts)


@extractor
def images(document: Document) -> Iterator[Evidence]:
    for item in story_items(document):
        how = f"{item.types[0]}.image"
        for value in texts(item, "image"):
            yield Evidence("images", value.text, item.syntax, how, value.place, 0.85)
        for picture in items(item, "image"):
            yield from _picture(picture, how)
    yield from from_meta(document, "images", _METAS)
    if document.page:
        yield from _figures(document.page)
    for caption in layout(document).captions:
        yield caption
