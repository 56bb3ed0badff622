"""Headlines: the words over the story first, then structured data, then what is made for search and sharing."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.calledtitles import is_entry_title
from newsmeta.extractors.declared import from_items, from_meta, spellings, story_items
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.headings import ends_title, headings, is_elsewhere, is_hidden, repeats_title
from newsmeta.extractors.layout import layout
from newsmeta.extractors.titlewords import is_whole, key_of
from newsmeta.sources.document import Document
from newsmeta.sources.marks import roles_of
from newsmeta.sources.page import Element, Page, words
from newsmeta.sources.structured import texts

_ITEMS = {"headline": 0.9, "name": 0.5}
_METAS = spellings(
    {
        "feed:title": 0.9,
        "og:title": 0.75,
        "twitter:title": 0.6,
        "parsely-title": 0.7,
        "sailthru.title": 0.7,
        "dc.title": 0.6,
        "dcterms.title": 0.6,
        "citation_title": 0.7,
        "itemprop:headline": 0.8,
        "headline": 0.6,
        "title": 0.45,
    }
)
_NAMING = ("class", "data-qa", "data-testid")
_INLINE, _JOINTS, _RESTING = ("span", "strong", "b", "em", "i", "small", "a"), " -–—:|·•/.", 15
_PLAIN = 0.7  # the trust in a heading that nothing else confirms
_SECTION = 0.3
"""A link at a heading's start that holds no more of its words leads to the section, not to the story."""


@extractor
def headline(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "headline", _ITEMS)
    yield from from_meta(document, "headline", _METAS)
    if document.page:
        yield from _shown(document, document.page)
    block = layout(document).headline
    if block:
        yield Evidence("headline", block.text, "prose", "first line", block.place, 0.6)


def _shown(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the page's own headings; the first is the one that most surely stands over the story."""
    for number, (element, text) in enumerate(headings(document)):
        top = element.tag == "h1"
        sure = number == 0 and (top or repeats_title(document, text))
        trust = (0.98 if top else 0.93) if sure else 0.7 if top else 0.6
        if number == 0 and not top and not sure and is_whole(text) and _is_in_breadcrumb(document, page):
            trust = 0.97  # the h1 is for search engines, and metadata repeat it
        bare, place = _without_kicker(document, element, text), page.content(element)
        if bare != text:
            yield Evidence("headline", text, "html", f"{element.tag} with kicker", place, min(trust, 0.9))
            counted = _is_stated(document, text) or _is_shared(document, text, bare)
            trust = min(trust, 0.93) if counted else trust  # the house counts the kicker in
        how = "entry-title" if trust < _PLAIN and is_entry_title(element) else element.tag
        yield Evidence("headline", bare, "html", how, place, trust)


def _is_in_breadcrumb(document: Document, page: Page) -> bool:
    """Say whether the page's ``h1`` stands in its breadcrumbs and is what all metadata state."""
    tops = page.select("h1")[:2]
    if len(tops) != 1 or not is_elsewhere(tops[0]) or not repeats_title(document, said := words(tops[0]), whole=True):
        return False
    return all(
        key_of(value.text) == key_of(said) for item in story_items(document) for value in texts(item, "headline")
    )


def _is_stated(document: Document, text: str) -> bool:
    """Say whether structured data apart from the page's own mark-up has these words as headline, whatever follows."""
    apart = (item for item in story_items(document) if item.syntax == "jsonld")
    stated = [value.text for item in apart for value in texts(item, "headline")]
    return any(key_of(one).startswith(key_of(text)) for one in stated)


def _is_shared(document: Document, text: str, bare: str) -> bool:
    """Say whether the card for sharing has these words as title, and structured data not the *bare* ones."""
    titles = {key_of(meta.content) for meta in document.named("og:title")[:2]}
    return key_of(text) in titles and not _is_stated(document, bare)


def _without_kicker(document: Document, element: Element, text: str) -> str:
    """Return the heading's words without the kicker or hidden words inside it at its start, and a badge at its end.

    What nothing calls a kicker is one where it has an element of its own and another source has the rest as title.
    """
    children = [child for child in element.children if getattr(child, "tag", None) or child.text.strip()]
    before = "".join(words(child) for child in children[:1] if getattr(child, "tag", None) in _INLINE)
    badge = words(children[-1]) if len(children) > 1 and getattr(children[-1], "tag", None) in _INLINE else ""
    if badge and len(badge) <= _RESTING and text.endswith(badge) and not repeats_title(document, text, whole=True):
        rest = text[: -len(badge)].rstrip(_JOINTS)
        if len(rest) > _RESTING and repeats_title(document, rest, whole=True):
            return rest
    if before and text.startswith(before) and not _is_stated(document, text):
        rest = text[len(before) :].lstrip(_JOINTS)
        if len(rest) > _RESTING and (repeats_title(document, rest, whole=True) or ends_title(document, rest, before)):
            return rest
    for kicker in element.select("[class],[data-qa],[data-testid],a[href]"):
        names = " ".join(filter(None, map(kicker.attr, _NAMING)))
        called = "kicker" in roles_of(names) or is_hidden(names)
        before = words(kicker) if called or kicker.tag == "a" else ""
        if not before or (not called and len(before) > _SECTION * len(text)):
            continue
        if text.startswith(before) and len(text) > len(before) + 8:
            text = text[len(before) :].lstrip(_JOINTS)
    return text
