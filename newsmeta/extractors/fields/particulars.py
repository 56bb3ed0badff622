"""Fields that structured data alone states: rights, print places, corrections, live updates and their like."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_meta, parts_from, spellings, story_items
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.extractor import long_extractor
from newsmeta.sources.document import Document
from newsmeta.sources.structured import Item, items, text, texts, values

_TEXTS = {
    "identifier": "identifier",
    "alternativeHeadline": "alternative_headline",
    "genre": "genre",
    "backstory": "backstory",
    "printSection": "print_section",
    "printEdition": "print_edition",
    "printPage": "print_page",
    "copyrightNotice": "copyright_notice",
    "copyrightHolder": "copyright_holder",
    "license": "license",
    "digitalSourceType": "digital_source_type",
    "expires": "date_expires",
    "coverageStartTime": "coverage_start",
    "coverageEndTime": "coverage_end",
}
_METAS = {
    "date_expires": spellings({"article:expiration_time": 0.7}),
    "copyright_notice": spellings({"copyright": 0.6, "dc.rights": 0.6, "dcterms.rights": 0.6, "feed:rights": 0.7}),
    "identifier": spellings({"feed:id": 0.8, "article:id": 0.5}),
}
_UPDATE = {
    "headline": ("headline",),
    "body": ("articleBody",),
    "date_published": ("datePublished",),
    "date_modified": ("dateModified",),
    "url": ("url",),
}
_MOST = 500  # updates of a live blog


@long_extractor
def particulars(document: Document) -> Iterator[Evidence]:
    for item in story_items(document):
        yield from _plain(item)
        yield from _speakable(item)
        yield from _corrections(item)
        yield from _updates(item)
    for field, table in _METAS.items():
        yield from from_meta(document, field, table)


def _plain(item: Item) -> Iterator[Evidence]:
    for prop, field in _TEXTS.items():
        if not values(item, prop):  # nearly always: a story has one or two of them
            continue
        how = f"{item.types[0]}.{prop}"
        for value in texts(item, prop):
            yield Evidence(field, value.text, item.syntax, how, value.place, 0.85)
        for thing in items(item, prop):
            if name := text(thing, "name", "value", "url"):
                yield Evidence(field, name.text, item.syntax, how, name.place, 0.85)


def _speakable(item: Item) -> Iterator[Evidence]:
    for spoken in items(item, "speakable"):
        for value in texts(spoken, "cssSelector", "xpath"):
            how = f"{item.types[0]}.speakable"
            yield Evidence("speakable", value.text, item.syntax, how, value.place, 0.85)


def _corrections(item: Item) -> Iterator[Evidence]:
    how = f"{item.types[0]}.correction"
    for value in texts(item, "correction"):
        yield Evidence("corrections", value.text, item.syntax, how, value.place, 0.85)
    for note in items(item, "correction"):
        said = text(note, "text", "description", "name")
        if said:
            dated = text(note, "datePublished")
            parts = {"date": Words(dated.text, dated.place)} if dated else {}
            yield Evidence("corrections", said.text, item.syntax, how, said.place, 0.85, parts)


def _updates(item: Item) -> Iterator[Evidence]:
    how = f"{item.types[0]}.liveBlogUpdate"
    for update in items(item, "liveBlogUpdate")[:_MOST]:
        parts = parts_from(update, _UPDATE)
        if parts:
            first = next(iter(parts.values()))
            yield Evidence("live_updates", first.text, item.syntax, how, first.place, 0.85, parts)
