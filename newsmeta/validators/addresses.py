"""Web addresses as rules compare them: is it the same page, is it whole, where does it lead."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, urlsplit

from newsmeta.extractors.evidence import Evidence
from newsmeta.lexicon.vocabulary import range_of
from newsmeta.model.reading import Reading
from newsmeta.recalled import recalled
from newsmeta.sources.document import Document
from newsmeta.sources.remembered import remembered
from newsmeta.validators.sight import under
from newsmeta.validators.survey import Statement

_LONGEST = 2000
_MOST = 50
_PLAIN = re.compile(r"https?://[a-zA-Z0-9.-]+(?:[/?#][!#-;=?-\[\]_a-z~]*+)?")
_FRONT = re.compile(r"^(?:www|m|mobile|amp)\.")
_NUMBER = re.compile(r"(?<!\d)(?!(?:19|20)\d{6}(?!\d))\d{6,20}(?!\d)")  # an article's number, no date
_JOINED = re.compile(r"[-_.\dA-Z]")
_NAME = 5  # characters that make a short name worth comparing
_END = re.compile(r"(?:/amp(?:\.html)?|/index\.html?|/)$")
_TRACKING = frozenset(
    "fbclid gclid dclid msclkid yclid igshid mc_cid mc_eid phpsessid jsessionid sessionid sid ref_src".split()
)


def split(url: str) -> SplitResult | None:
    """Return the parts of *url*; None when it cannot be taken apart."""
    try:
        return urlsplit(url.strip()[:_LONGEST])
    except ValueError:
        return None


@recalled(2000)
def page_key(url: str) -> tuple[str, str]:
    """Return host and path without ``www.``, ``m.``, ``/amp`` and trailing slash; the host may be empty."""
    parts = split(url)
    if parts is None:
        return "", url
    return _FRONT.sub("", (parts.netloc.rpartition("@")[2]).lower()), _END.sub("", parts.path)


def same_page(one: str, other: str) -> bool:
    """Say whether two addresses lead to one page; a query counts only where both have one that names a page."""
    if page_key(one) != page_key(other):
        return False
    left, right = _naming(one), _naming(other)
    return not left or not right or left == right


def same_story(one: str, other: str) -> bool:
    """Say whether two addresses of one site lead to one story: the same page, or one number or short name in both."""
    if same_page(one, other):
        return True
    left, right = page_key(one)[1], page_key(other)[1]
    if set(_NUMBER.findall(left)) & set(_NUMBER.findall(right)):
        return True
    return any(_holds(long, short.rpartition("/")[2]) for long, short in ((left, right), (right, left)))


def _holds(path: str, name: str) -> bool:
    """Say whether a story's short name is a part of a longer path, its end left out; one bare word names a section."""
    return len(name) >= _NAME and bool(_JOINED.search(name)) and name in path.split("/")[:-1]


def same_host(one: str, other: str) -> bool:
    """Say whether two addresses are of one site: one host, or one below the other."""
    left, right = page_key(one)[0], page_key(other)[0]
    return left == right or left.endswith("." + right) or right.endswith("." + left)


def _naming(url: str) -> frozenset[tuple[str, str]]:
    parts = split(url)
    pairs = parse_qsl(parts.query) if parts else []
    return frozenset((name, value) for name, value in pairs if not is_tracking(name))


def is_tracking(name: str) -> bool:
    """Say whether a query parameter follows readers instead of naming a page."""
    return name.lower().startswith("utm_") or name.lower() in _TRACKING


@remembered
def own_addresses(reading: Reading) -> list[Evidence]:
    """Return what the source itself says is the story's address, whole addresses only; the caller's is left out."""
    found = [e for e in reading.ledger.of("url") if e.source != "url"]
    return [e for e in found if e.text.strip()[:8].lower().startswith(("http://", "https://"))][:_MOST]


@remembered
def odd_addresses(document: Document) -> list[Statement]:
    """Return what stands in JSON-LD where an address belongs and is no whole, well-formed one in ASCII: hardly any."""
    return [said for said in under(document, _takes_url, _is_odd) if said.item.syntax == "jsonld"]


def _is_odd(text: str) -> bool:
    return not _PLAIN.fullmatch(text)


@recalled(4000)
def _takes_url(name: str) -> bool:
    """Say whether schema.org expects an address, never free text, under a property."""
    ranges = range_of(name)
    return "URL" in ranges and "Text" not in ranges
