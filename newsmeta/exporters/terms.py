"""RDF terms as N-Triples writes them: IRIs that are valid or left out, literals with the datatype they deserve."""

from __future__ import annotations

import json
import re
from json.encoder import encode_basestring
from typing import Final, TypeAlias
from urllib.parse import quote

from newsmeta.recalled import recalled

Quad: TypeAlias = tuple[str, str, str, str]
"""Subject, predicate, object, graph."""
TYPE: Final = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"
# The characters of RFC 3987, without its private ranges and the higher planes nobody uses
_CHARACTERS: Final = (
    r"A-Za-z0-9\-._~:/?@!$&'()*+,;="
    "\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\U00010000-\U0001fffd\U00020000-\U0002fffd\U00030000-\U0003fffd"
)
_GOOD = re.compile(r"https?://[A-Za-z0-9.\-]+(?::\d{1,5})?(?:[/?][A-Za-z0-9\-._~:/?@!$&'()*+,;=]*)?\Z")
_WEB = re.compile(r"(https?://)([^/?#@\s]+)((?:[/?][^#]*)?)(?:#(.*))?\Z", re.IGNORECASE | re.DOTALL)
_HOST = re.compile(r"(?:[\w.\-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?\Z")
_NAME = re.compile(r"(?:urn:[A-Za-z0-9][A-Za-z0-9\-]{1,31}|tag):[A-Za-z0-9\-._~:/@!$&'()*+,;=]+\Z")
_ENCODED = re.compile(rf"%(?![0-9A-Fa-f]{{2}})|[^%{_CHARACTERS}]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}\Z")
XSD_DATE_TIME: Final = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?\Z"
)
_DATATYPES: Final = {4: f"{XSD}gYear", 7: f"{XSD}gYearMonth", 10: f"{XSD}date"}

_UNSEEN = re.compile("[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Controls, and what turns the direction of a line: a terminal obeys them."""

NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""The characters that XML 1.0 cannot hold."""


@recalled(1024)
def iri(url: str) -> str | None:
    """Return an absolute web URL as a valid IRI; None when it is relative, of another scheme or has no real host.

    What RFC 3987 does not allow is percent-encoded; everything else stays as written.
    """
    if _GOOD.match(url):
        return url
    parts = _WEB.match(url)
    if parts is None or not _HOST.match(parts[2]):
        return None
    fragment = "" if parts[4] is None else "#" + _ENCODED.sub(_encode, parts[4])
    return f"{parts[1]}{parts[2]}{_ENCODED.sub(_encode, parts[3])}{fragment}"


def _encode(found: re.Match[str]) -> str:
    return quote(found[0], safe="", errors="replace")


def name_iri(identifier: str) -> str | None:
    """Return an identifier that is a URN or a tag URI (``urn:newsml:…``); None for any other."""
    return identifier if _NAME.match(identifier) else None


def quoted(text: str) -> str:
    """Return *text* in quotes with the escapes that N-Triples and Turtle ask for, controls among them."""
    escaped = encode_basestring(text)  # JSON's escapes are all of theirs, too
    if escaped.isascii():
        return escaped if "\x7f" not in escaped else escaped.replace("\x7f", "\\u007F")
    if escaped.isprintable() or _UNSEEN.search(escaped) is None:
        return escaped
    return _UNSEEN.sub(_escape, escaped)


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04X}"


def unquoted(text: str) -> str:
    """Return the words that `quoted` wrote."""
    words: str = json.loads(text, strict=False)
    return words


def language_tag(language: str | None) -> str | None:
    """Return *language* when RDF can carry it as a tag (BCP 47 shape); None otherwise (``fr_FR``)."""
    return language if language and _LANGUAGE.match(language) else None


def date_types(namespace: str) -> tuple[str, ...]:
    """Return the datatype IRIs that `date_type` knows."""
    return *_DATATYPES.values(), f"{XSD}dateTime", f"{namespace}DateTime"


def date_type(iso: str, namespace: str = "http://schema.org/") -> str:
    """Return the datatype IRI of an ISO 8601 date by its precision.

    A bare year is xsd:gYear, a month xsd:gYearMonth, a day xsd:date, a complete time xsd:dateTime. What XSD cannot
    hold as written (no seconds, ``+0700``) is schema:DateTime: nothing is filled in.
    """
    return _DATATYPES.get(len(iso)) or (f"{XSD}dateTime" if XSD_DATE_TIME.match(iso) else f"{namespace}DateTime")


def well_formed(text: str) -> str:
    """Return *text* without lone surrogates: halves that belong together are joined, others become U+FFFD."""
    return utf8(text).decode()


def utf8(text: str) -> bytes:
    """Return *text* as UTF-8; lone surrogates as in `well_formed`."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
