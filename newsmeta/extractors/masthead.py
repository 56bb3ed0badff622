"""The house's name as the page shows it: on its logo, in a heading over the site, in the line of rights at its foot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.headings import leads_up
from newsmeta.extractors.hosts import host_of
from newsmeta.extractors.prose.lines import names_network
from newsmeta.sources.document import Document
from newsmeta.sources.page import Element, Page, words
from newsmeta.sources.place import Span
from newsmeta.wire import vocabulary
from newsmeta.wire.rights import reserved_at

_RIGHTS = re.compile(
    r"(?:©|&copy;|opyright(?![a-z])(?:\s?©)?)\s{0,3}(?:(?:19|20)\d\d\s{0,3}(?:[-–]\s{0,3}\d{2,4})?)?[\s,:]{0,4}([^<>©|.,;\d]{3,50})",
    re.IGNORECASE,
)
_ANEW = re.compile(r"(?:^|[\s:-])(?:by\b|copyright)", re.IGNORECASE)
_MASTHEAD = re.compile(r"logo|brand|masthead|site-?(?:name|title)", re.IGNORECASE)
_FILE = re.compile(r"\.(?:svg|png|gif|jpe?g|webp)$", re.IGNORECASE)
_CUT = re.compile(r"\s[A-Z]$")  # of "S.A." the pattern leaves the first letter
_CODE = frozenset('{}"#/\\_')
"""What a script, an entity or a picture's credit holds, and no house's name."""
_LONGEST = 60  # letters of a house's name
_NAMES = 300  # letters of class names that are looked at
_LINKS, _PICTURES, _FOOT = 60, 6, 60_000
"""Links and pictures from the top, characters from the end, among which a page names its house."""


def names_shown(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the name that the page shows where metadata has none: its logo's words, its line of rights."""
    linked = (_on_link(document, page, link) for link in page.select("a[href]")[:_LINKS])
    alone = (_on_picture(page, picture) for picture in page.select("img[alt]")[:_PICTURES])
    yield from islice((found for found in chain(linked, alone) if found), 1)
    yield from islice(_in_rights(document), 1)


def _on_link(document: Document, page: Page, link: Element) -> Evidence | None:
    """Return the name on a link to the front page: its picture's or its own, a masthead's words, a heading's."""
    address, host = link.attr("href") or "", host_of(document.url or "")
    home = {f"{scheme}{host}" for scheme in ("//", "http://", "https://")}
    if address != "/" and address.rstrip("/") not in home:
        if link.parent.tag == "h1" and leads_up(link.parent, document.url or ""):
            return Evidence("publisher", words(link), "html", "heading over the site", page.content(link), 0.4)
        return None
    picture = link.select_one("img[alt]")
    held = [(picture, "alt")] if picture is not None else []
    for element, name in [*held, (link, "title"), (link, "aria-label")]:
        if said := _name(element.attr(name) or ""):
            return Evidence("publisher", said, "html", "logo", page.attribute(element, name), 0.4)
    said = _name(words(link)) if link.parent.tag == "h1" or _is_masthead(link) else ""
    return Evidence("publisher", said, "html", "logo", page.content(link), 0.4) if said else None


def _on_picture(page: Page, picture: Element) -> Evidence | None:
    """Return the name on a logo that is no link, as print versions have it."""
    called = f"{picture.attr('src') or ''} {picture.attr('class') or ''}".lower()
    said = _name(picture.attr("alt") or "") if "logo" in called[:_NAMES] else ""
    if not said:
        return None
    return Evidence("publisher", said, "html", "logo", page.attribute(picture, "alt"), 0.35)


def _in_rights(document: Document) -> Iterator[Evidence]:
    """Yield the names that lines of rights at the foot of the page give."""
    for sign in ("©", "&copy;", "opyright"):
        at = document.text.rfind(sign, max(0, len(document.text) - _FOOT))
        quoted = at > 0 and document.text[at - 1] == '"'  # the rights in a picture, as metadata state them
        found = _RIGHTS.match(document.text, at) if at >= 0 and not quoted else None
        name = _holder(" ".join(found[1].split())) if found else ""
        name = _CUT.sub("", name) if found and document.text.startswith(".", found.end(1)) else name
        if found and 1 < len(name) <= _LONGEST and not name.islower() and _CODE.isdisjoint(name):
            yield Evidence("publisher", name, "html", "line of rights", Span(*found.span(1)), 0.3)


def _name(text: str) -> str:
    """Return the house's name in the words of a logo; "" where they say no more than where it leads."""
    said = text if len(text) <= _NAMES else ""
    around, to_home, to = _logo()
    bare = around.sub("", said).strip()
    leads = bare != said and "logo" not in said.lower()  # "Zur Sache" is a name, "Zur … Startseite" a way
    bare = (to if leads else to_home).sub("", bare).strip()
    usable = 1 < len(bare) <= _LONGEST and "_" not in bare and not _FILE.search(bare)
    return bare if usable and not names_network(bare) else ""


@cache
def _logo() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the words round a house's name on its logo: "logo of", "home page"; "go to the" and "to the" before it."""
    home, to, of = (vocabulary.either("page", key) for key in ("home", "to_home", "logo_of"))
    logo = rf"logo(?:type)?(?:\s(?-i:{of})(?=\s))?"  # "Logo Der Spiegel" has the house's own article
    around = rf"[\s:,|-]{{0,3}}(?:(?<!\w)(?:{to})\s)?(?:{logo}|{home})\b[\s:|-]{{0,3}}"
    phrases = sorted((words for words in vocabulary.words("page", "to_home") if " " in words), key=len, reverse=True)
    to_home = rf"^(?:{'|'.join(map(re.escape, phrases))})\s"
    lead = re.compile(rf"^(?:{to})\s", re.IGNORECASE)
    return re.compile(around, re.IGNORECASE), re.compile(to_home, re.IGNORECASE), lead


def _holder(said: str) -> str:
    """Return who holds the rights in what a line of rights says behind its year."""
    at = reserved_at(said)
    return _ANEW.split(said if at < 0 else said[:at])[0].strip(" -–:")


def _is_masthead(link: Element) -> bool:
    """Say whether a link to the front page is called logo or site name, or stands in what is."""
    nodes = [link, link.parent, getattr(link.parent, "parent", None)]
    named = (f"{node.attr('class') or ''} {node.attr('id') or ''}" for node in nodes if hasattr(node, "attr"))
    return any(_MASTHEAD.search(names[:_NAMES]) for names in named)
