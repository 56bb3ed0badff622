"""Visible bylines of a page: the short texts beside headline and story that mark-up, a link or a "By" gives away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from newsmeta.extractors.authorpages import is_topic_page
from newsmeta.extractors.barebylines import bare_bylines
from newsmeta.extractors.bylinefoot import signed_at_the_foot
from newsmeta.extractors.bylinewords import (
    LONGEST,
    dated,
    is_by,
    labelled,
    may_be_byline,
    may_introduce,
    names_source,
    says_by,
)
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.headings import headings
from newsmeta.extractors.iconbylines import icon_bylines
from newsmeta.extractors.pictures.beside import follows_picture, is_pictured, is_pictures_box, is_under_picture
from newsmeta.extractors.prose.lines import names_network
from newsmeta.extractors.surroundings import FAR, NEAR, Spot, Surroundings, surroundings
from newsmeta.extractors.toldbylines import LINE, told_bylines
from newsmeta.lexicon import every, folded
from newsmeta.sources.document import Document
from newsmeta.sources.page import Element, Page, seen_words, words
from newsmeta.sources.runs import parted_words
from newsmeta.wire import vocabulary
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.name import given, is_desk, kind_of_name, strip_intro

_LINES = 140  # under the headline
_NEAR = 3  # elements around a name of which one may be a picture's
_MANY = 12  # bylines, or parts of one
_MOSTLY = 0.6  # the share of a byline's letters from which its links are the names
_TOLD = 4000  # letters of a paragraph in which a line may be part of a sentence
_CLIMB = 4  # elements around one
_CARD = frozenset(("fn", "vcard", "p-author", "h-card"))
_SOURCED = 0.1  # by how much less is trusted what names where a story is from
_BAR = " | "  # between the lines of one
_FAR = 4000  # nodes that take away as much as all trust
_TRUST = {"under": 0.62, "above": 0.57, "end": 0.52}


def visible_bylines(document: Document, page: Page, stated: bool, named: bool, credited: str) -> Iterator[Evidence]:
    """Yield evidence for each visible byline, those nearest under the headline trusted most.

    Names that stand in sibling elements ("A" and "B" as two links) share a ``group``. Where structured data has
    ``stated`` people, only the nearest are looked at; where anything has ``named`` some, or it has ``credited`` at
    least a house, names that nothing marks are not, or hardly, looked at.
    """
    near = surroundings(document)
    reach = NEAR if stated else FAR
    spots = {spot.element: spot for spot in near.named("byline", reach, under=stated)}
    beside = {spot.element for spot in near.named("beside", reach, under=stated)}
    texts = {one: _bare(seen_words(one)) for one in spots}
    usable = {
        one: text
        for one, text in texts.items()
        if may_be_byline(text) and not is_by(text) and not _is_beside(one, text, beside)
    }
    boxes = {node for element, text in usable.items() for node in _above(element) if usable.get(node) == text}
    for box in boxes:
        del usable[box]  # it holds one name and nothing else
    boxes |= {node for element, text in usable.items() for node in _above(element) if _says(usable.get(node), text)}
    around = {node for element in usable for node in _above(element) if node in usable}
    rows = _rows([element for element in usable if _leads_to_author(spots, element)])
    groups: dict[Any, int] = {}
    seen: set[str] = set()
    for element, text in usable.items():
        if text in seen or len(seen) >= _MANY or _says_again(text, seen):
            continue
        seen.add(text)
        spot = spots[element]
        trust = _TRUST[spot.where] - 0.01 * len(seen) - spot.rank / _FAR - (0.03 if element in around else 0)
        outer = _outer(element, usable, boxes, rows)
        group = f"byline{groups.setdefault(outer, len(groups))}" if element not in around else f"around{len(seen)}"
        for piece, node in _pieces(element, text):
            paged = any(_leads_to_author(spots, one) for one in (node, *(box for box in boxes if texts[box] == piece)))
            how = "author page" if paged else "author card" if _is_card(node, piece) else "byline"
            yield Evidence("authors", piece, "html", how, page.content(node), trust, _link(page, node), group)
    if stated:
        return
    seen.update(text for _, text in headings(document))  # "Von der Leyen will …"
    said = list(_introduced(near, page, seen))
    said += told_bylines(document, seen)
    if not (named or said or usable):
        said = signed_at_the_foot(document, near, page)
    yield from said
    if not (named or any(_names_more(text) for text in (*usable.values(), *(item.text for item in said)))):
        drawn = list(icon_bylines(page, near))
        yield from drawn or bare_bylines(document, page, near, credited)


def _is_card(element: Element, text: str) -> bool:
    """Say whether microformats call an element, or the one around it that says the same, one word, an author's name."""
    if " " in text:
        return False
    around = (element, element.parent) if words(element.parent) == words(element) else (element,)
    return any(not _CARD.isdisjoint((one.attr("class") or "").split()) for one in around)


def _leads_to_author(spots: dict[Any, Spot], element: Any) -> bool:
    """Say whether an element near the headline is a link to its author's page."""
    return element in spots and "author-page" in spots[element].roles


def _bare(text: str) -> str:
    """Return a byline without the square brackets round all of it, or "About" before it: "[遠山美咲, a paper]"."""
    if text[:1] == "[" and text.find("]") == len(text) - 1:
        return text[1:-1].strip()
    first, _, rest = text.partition(" ")
    told = folded(first) in every("byline", "about") and not given(first) and given(rest.partition(" ")[0])
    return rest if told else text


def _says(around: str | None, name: str) -> bool:
    """Say whether the words *around* a name are one for "by" and nothing else: "By Jane Doe"."""
    return around is not None and around.endswith(name) and around != name and strip_intro(around) == name


def _says_again(text: str, seen: set[str]) -> bool:
    """Say whether a line is one word, none for "by", and a name read before: "More Jane Doe."."""
    verb, _, name = text.rstrip(".").partition(" ")
    return " " in name and name in seen and not is_by(verb)


def _names_more(byline: str) -> bool:
    """Say whether a byline names more than the newsroom, the source or a login."""
    parsed = parse_byline(byline)
    if names_source(byline) and not parsed.authors:
        return False
    people = (name for name in parsed.authors if not name.isascii() or not name.islower())
    return any(people) or not all(_is_desk(house.casefold()) for house in parsed.organizations)


def _is_desk(low: str) -> bool:
    """Say whether a house is a newsroom by its own word, a word for "by" that may be an article before it or not."""
    first, _, rest = low.partition(" ")
    return is_desk(low) or (is_by(first) and is_desk(rest))


def _introduced(near: Surroundings, page: Page, seen: set[str]) -> Iterator[Evidence]:
    """Yield the lines that begin with a word for "by", whatever element they stand in."""
    lines = list(islice(near.lines(FAR), _LINES))
    for number, (raw, holder) in enumerate(lines):
        if len(raw) > LINE or near.is_aside(holder):
            continue
        inside = labelled(raw) or dated(raw)
        if not inside and not may_introduce(raw):
            continue
        text = " ".join((inside or raw).split())
        alone = is_by(text)
        element = holder
        for _ in range(2 if alone else 0):
            if words(element).casefold() == text.casefold() and hasattr(element.parent, "tag"):
                element = element.parent
        whole = _parted_from(text, parted_words(element, _BAR)[: LONGEST + 1]) if alone else text
        whole = (alone and dated(whole)) or whole  # "Posted on <span>a day</span> by <span>kim</span>"
        # "the date de <b>Jane Doe</b> | the section", or one label of several
        apart = len(whole) > LINE or (text[-1] in ":：" and not whole.startswith(text))
        if alone and apart and number + 1 < len(lines):
            whole = " ".join(f"{text} {lines[number + 1][0]}".split())
        if whole in seen or len(whole) > LINE or not says_by(whole) or len(words(holder)) > LONGEST:
            continue
        if holder.closest("figure") is not None or is_under_picture(holder) or is_pictured(holder):
            continue
        if inside and follows_picture(holder):
            continue  # under a picture: "The quay. | Source: Jane Doe"
        if _is_told(holder, whole):
            continue
        seen.add(whole)
        named = whole.replace("：", ":").replace(":", " ").split(None, 1)[0].casefold()
        trust, place = _TRUST["under"] - number / _FAR, page.part(element, whole)
        trust -= _SOURCED * (named in vocabulary.words("byline", "sources"))
        yield Evidence("authors", whole, "html", "byline line", place, trust, _link(page, element), f"line{number}")


def _is_told(holder: Element, line: str) -> bool:
    """Say whether words are part of a sentence: behind others at its end ("… a study by Jane Doe.") or in a story's."""
    paragraph = holder.closest("p")
    said = " ".join((holder if paragraph is None else paragraph).text[:_TOLD].split())
    before = said.partition(line)[0].rstrip()
    return before[-1:].isalpha() and (line[-1] == "." or len(said) > LONGEST)


def _parted_from(opening: str, text: str) -> str:
    """Return *text* with a blank behind its *opening*, which may be glued to what follows: "By<b>Jane Doe</b>"."""
    glued = text.startswith(opening) and text[len(opening) :][:1].isalnum()
    return f"{opening} {text[len(opening) :]}" if glued else text


def _is_beside(element: Element, text: str, beside: Collection[Any]) -> bool:
    """Say whether a name stands in a picture's words, or in a box of its own that is no byline (topics to follow)."""
    marked = element.tag == "address" or "author" in (element.attr("rel") or "").split()  # beside a portrait
    for level, node in enumerate(_above(element)):
        if node.tag in ("figure", "figcaption") and not marked:
            return True
        if level < 2 and node in beside and words(node) == text:
            return True
        if level < _NEAR and is_pictures_box(node):
            return True
    return False


def _pieces(element: Element, text: str) -> list[tuple[str, Element]]:
    """Return a byline as one piece, or each of its links where links hold most of its words (names may stand glued)."""
    if element.tag == "a":
        return [(text, element)]
    links = [(seen_words(link), link) for link in islice(element.iter_elements("a"), _MANY)]
    people = [(name, link) for name, link in links if name and not is_topic_page(link.attr("href") or "")]
    named = [(name, link) for name, link in people if not (names_network(name) or _is_button(name))]
    mostly = sum(len(name) for name, _ in named) > _MOSTLY * len(text)
    if len(named) > 1 and mostly:
        return named
    return [(_bare(_without_idle(parted_words(element, _BAR), people)) or text, element)]


def _is_button(name: str) -> bool:
    """Say whether a link's words are those of a button with which one follows an author: "Follow us:"."""
    return folded(name.rstrip(" :+")) in every("byline", "buttons")


def _without_idle(text: str, links: list[tuple[str, Element]]) -> str:
    """Return a byline's lines without those that are links and no name: "More by this author"."""
    idle = {said for said, _ in links if _is_button(said) or (" " in said and kind_of_name(said) == "unknown")}
    lines = text.split(_BAR)
    lines = [line for line in lines if line not in idle and not _is_title_labelled(line)]
    return _BAR.join(line for line in lines if is_by(line) or may_be_byline(line)) or text


def _is_title_labelled(line: str) -> bool:
    """Say whether a line says by its label that it is a job title: "Role, Correspondent"."""
    label, comma, _ = line.partition(",")
    return bool(comma) and label.casefold() in vocabulary.words("byline", "title_labels")


def _link(page: Page, element: Element) -> dict[str, Words]:
    link = element if element.tag == "a" else next(element.iter_elements("a"), None)
    if link is None or not (href := link.attr("href")):
        return {}
    return {"url": Words(href, page.attribute(link, "href"))}


def _above(element: Any) -> Iterator[Any]:
    node = element.parent
    for _ in range(_CLIMB):
        if not hasattr(node, "tag"):
            return
        yield node
        node = node.parent


def _rows(linked: list[Any]) -> set[Any]:
    """Return the small boxes that hold several links to authors' pages."""
    around = Counter(node for element in linked[:_MANY] for node in _above(element) if len(node.text) <= LONGEST)
    return {node for node, times in around.items() if times > 1}


def _outer(element: Any, known: Collection[Any], boxes: set[Any], rows: set[Any]) -> Any:
    """Return the container that *element* shares with its sibling bylines; one of the *boxes* round it is none.

    Links to several authors' pages share one of the *rows*, whatever stands round each.
    """
    above = list(_above(element))
    shared = next((node for node in above if (node in known and node not in boxes) or node.tag in ("ul", "ol")), None)
    shared = next((node for node in above if node in rows), None) if shared is None else shared
    return next((node for node in above if node not in boxes), element.parent) if shared is None else shared
