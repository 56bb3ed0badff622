"""Who signs behind a story that nothing else signs: a line that says who posted it, a box about its author."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsmeta.extractors.bylinewords import dated, is_by, may_introduce, says_by
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.surroundings import Surroundings
from newsmeta.extractors.toldbylines import LINE
from newsmeta.lexicon import every, folded
from newsmeta.sources.document import Document
from newsmeta.sources.page import Element, Page, one_line, words
from newsmeta.sources.runs import parted_words
from newsmeta.wire.person import is_person

_TOLD = 4  # blocks at a story's end among which a box may tell of its author
_BAR = " | "  # between the lines of a byline
_BEHIND = 0.52  # the trust in a line behind the story


def signed_at_the_foot(document: Document, near: Surroundings, page: Page) -> list[Evidence]:
    """Return who posted the story by the line right behind it; else whom a box at its end is about."""
    return list(_at_the_foot(near, page)) or list(_told_about(document))


def _at_the_foot(near: Surroundings, page: Page) -> Iterator[Evidence]:
    """Yield the line right behind the story that says who posted it, where nothing else names anybody."""
    for raw, holder in near.last_lines():
        alone = is_by(raw) and ":" in raw
        text = _labelled(raw, holder) if alone else dated(raw) or " ".join(raw.split())
        if len(text) <= LINE and (alone or may_introduce(text)) and says_by(text) and not near.is_aside(holder):
            yield Evidence("authors", text, "html", "byline line", page.part(holder, text), _BEHIND)
            return
    for spot in near.named("byline"):
        name = spot.element.select_one("h2,h3,h4,h5,h6") if spot.where == "end" else None
        if name is not None and " " in (said := words(name)) and is_person(said):
            yield Evidence("authors", said, "html", "author's box", page.content(name), 0.4)
            return


def _labelled(label: str, holder: Element) -> str:
    """Return the words of what holds a label for the author, or of the box where the label stands alone."""
    said = words(holder)
    return parted_words(holder.parent, _BAR) if said == one_line(label) and hasattr(holder.parent, "tag") else said


def _told_about(document: Document) -> Iterator[Evidence]:
    """Yield whom a heading among the last blocks tells about, and the words under it: "About Jane Doe"."""
    for over, under in pairwise(document.blocks[-_TOLD:]):
        first, _, name = over.text.partition(" ")
        headed = over.kind == "heading" and folded(first) in every("byline", "about")
        if headed and is_person(name) and under.text.startswith(name):
            at = len(over.text) - len(name)
            yield Evidence("authors", name, "html", "author's box", over.part(at, len(over.text)), 0.4)
            return
