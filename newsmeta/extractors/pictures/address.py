"""The address of a picture: the largest that an element offers, whatever trick its page uses to load it late."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsmeta.recalled import recalled

_PLAIN = frozenset(("src", "data-original", "data-lazy", "data-url", "data-image"))
_LATE = frozenset(("src", "lazyload", "lazysrc"))
_DIRECTED = re.compile(r"/|\.[a-z]{3,4}\b", re.IGNORECASE)
"""What an address has and a switch has not (``data-lazyload="true"``)."""
_NOWHERE = ("data:", "about:", "blob:", "#", "javascript:")
_VOID = "blank|transparent|pix(?:el)?|gr[ae]y|loading|loader|lazy(?:-?load)?|preload|trans|clear|empty"
_EMPTY = re.compile(
    r"[/_.-](?:placeholders?|spacer|1x1|lazy(?=/))(?:[/_.-]|$)"
    rf"|/(?:[a-z0-9]{{1,12}}[_-]{{1,2}}){{0,3}}(?:{_VOID})(?:[_.-][a-z0-9]{{1,40}})?(?:\.(?:gif|png|svg))?$"
    rf"|/(?:{_VOID})\.(?:jpe?g|webp)$"
)
"""How the file of an empty picture is called; the ordinary words say so only where the name holds little else."""
_EMBLEM = re.compile(
    r"[/_.-](?:logos?|placeholders?|no-?(?:image|photo|picture|thumb(?:nail)?)|avatar|favicon|sprite|ico|icons?|emoji|spacer)"
    r"(?:[/_.-]|\d|$)"
)
_STAND_IN = re.compile(
    r"/(?:default|fallback|missing|blank)(?:[_.-]|\d|$)(?!.*/)|[_.-](?:default|fallback|missing|blank)\.\w{3,4}$"
)
"""How the name of a file that stands for none begins or ends; folders and sizes are called so, too."""
_MOST = 80  # words of a ``srcset``


def address_of(element: Any) -> tuple[str, Any, str]:
    """Return a picture's address as written, the element and the attribute it stands in; empty where it has none."""
    best: tuple[float, str, Any, str] = (-1.0, "", element, "src")
    for size, written, holder, attribute in _offers(element):
        if size > best[0] and not _is_empty(written):
            best = (size, written, holder, attribute)
    return best[1], best[2], best[3]


def _offers(element: Any) -> Iterator[tuple[float, str, Any, str]]:
    """Yield every address with its width in pixels; one without a stated size counts as an ordinary picture."""
    for attribute in element.attrs:
        if not (attribute in _PLAIN or _keeps_address(attribute)):
            continue
        if (written := element.attr(attribute)) and not written.startswith(_NOWHERE) and _DIRECTED.search(written):
            yield 1.0, written.strip(), element, attribute
    holders = [element]
    parent = element.parent
    if parent is not None and parent.tag == "picture":
        holders += parent.select("source")[:8]
    for holder in holders:
        for attribute in holder.attrs:
            if attribute.endswith("srcset") and (written := holder.attr(attribute)):
                for size, found in sizes(written):
                    yield size, found, holder, attribute


def _keeps_address(attribute: str) -> bool:
    """Say whether an attribute is one more name for the address that a script loads late (``data-td-src``)."""
    return attribute.startswith("data-") and not _LATE.isdisjoint(attribute.split("-"))


def sizes(written: str) -> Iterator[tuple[float, str]]:
    """Yield the addresses of a ``srcset`` with their widths; densities (``2x``) and nothing stated count as small."""
    address = ""
    for token in written.split()[:_MOST]:
        if not address:
            address = token.rstrip(",")
            if not token.endswith(","):
                continue
            yield 0.0, address
            address = ""
        else:
            described, _, following = token.partition(",")
            yield _width(described), address
            address = following
    if address:
        yield 0.0, address


def _width(described: str) -> float:
    number = described[:-1]
    return float(number) if described.endswith("w") and number.isascii() and number[:6].isdigit() else 0.5


@recalled(2048)  # a picture is asked for its address several times
def _is_empty(written: str) -> bool:
    host, _, path = written.partition("//")[2].partition("/") if "//" in written[:8] else ("", "", written)
    return host.startswith("pixel.") or bool(_EMPTY.search(_name(path)))  # "pix." serves pictures


@recalled(1024)
def is_emblem(written: str) -> bool:
    """Say whether a picture's address tells that it stands for a site or for nothing: a logo, a placeholder."""
    name = _name(written)
    return bool(_EMBLEM.search(name) or _STAND_IN.search(name))


def _name(written: str) -> str:
    """Return the end of an address before its query, lower-cased, begun by a slash so that every word has a border."""
    return f"/{written.partition('?')[0][-160:].lower()}"
