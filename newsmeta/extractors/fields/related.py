"""Related stories: what the story points its readers to."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.boxes import related_boxes
from newsmeta.extractors.declared import parts_from, story_items
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.headings import story_heading
from newsmeta.extractors.layout import layout
from newsmeta.sources.document import Document
from newsmeta.sources.structured import Item, items, texts

_PARTS = {"title": ("headline", "name"), "url": ("url",), "description": ("description",)}
_PICTURE = {"image": ("url", "contentUrl"), "caption": ("caption",), "credit": ("creditText",)}


def _mentioned(document: Document) -> Iterator[Evidence]:
    """Yield the stories that structured data says the article's page mentions."""
    for item in story_items(document):
        for page in items(item, "mainEntityOfPage"):
            for story in items(page, "mentions"):
                yield from _story(story)


def _story(story: Item) -> Iterator[Evidence]:
    parts = parts_from(story, _PARTS)
    for picture in items(story, "image")[:1]:
        parts |= parts_from(picture, _PICTURE)
    for address in texts(story, "image")[:1]:
        parts["image"] = Words(address.text, address.place)
    if "title" in parts or "url" in parts:
        first = parts.get("title") or parts["url"]
        yield Evidence("related", first.text, story.syntax, "WebPage.mentions", first.place, 0.8, parts)


@extractor
def related(document: Document) -> Iterator[Evidence]:
    yield from _mentioned(document)
    yield from layout(document).related
    if document.page:
        yield from related_boxes(document.page, story_heading(document))
