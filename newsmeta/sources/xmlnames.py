"""The names of XML elements: whatever prefix a file chose, its namespace's well-known one."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

_DECLARED = re.compile(r"(?<![^\s\"'])xmlns(?::([^\s=<>\"'/&]++))?\s*+=\s*+(?:\"([^\"<]*+)\"|'([^'<]*+)')")
_MOST: Final = 512

PREFIXES: Final = {
    "www.w3.org/2005/atom": "atom",
    "purl.org/atom/ns": "atom",
    "www.w3.org/1999/02/22-rdf-syntax-ns": "rdf",
    "purl.org/rss/1.0": "",
    "my.netscape.com/rdf/simple/0.9": "",
    "channel.netscape.com/rdf/simple/0.9": "",
    "backend.userland.com/rss2": "",
    "backend.userland.com/rss": "",
    "blogs.law.harvard.edu/tech/rss": "",
    "purl.org/rss/1.0/modules/content": "content",
    "purl.org/dc/elements/1.1": "dc",
    "purl.org/dc/elements/1.0": "dc",
    "purl.org/dc/terms": "dcterms",
    "search.yahoo.com/mrss": "media",
    "tools.search.yahoo.com/mrss": "media",
    "video.search.yahoo.com/mrss": "media",
    "www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "www.sitemaps.org/schemas/sitemap/0.9": "sm",
    "www.google.com/schemas/sitemap/0.84": "sm",
    "www.google.com/schemas/sitemap-news/0.9": "news",
    "www.google.com/schemas/sitemap-image/1.1": "image",
    "www.w3.org/1999/xhtml": "xhtml",
    "iptc.org/std/nar/2006-10-01": "nar",
    "iptc.org/std/nitf/2006-10-18": "",
    "prismstandard.org/namespaces/basic/2.0": "prism",
    "schema.org": "schema",
}
"""Namespace without scheme, final ``/`` and ``#``, lower case → prefix; empty for names that need none."""


class Scope:
    """The prefixes declared at an element and above it."""

    __slots__ = ("_declared", "_names", "_outer")

    def __init__(self, declared: dict[str, str], outer: Scope | None) -> None:
        self._declared, self._outer = declared, outer
        self._names: dict[str, str] = {}

    def within(self, attributes: str) -> Scope:
        """Return the scope of an element that has these *attributes*."""
        found = islice(_DECLARED.finditer(attributes), _MOST)
        return Scope({match[1] or "": match[2] or match[3] or "" for match in found}, self)

    def name(self, written: str) -> str:
        """Return a tag's name with its namespace's well-known prefix; as written where nobody knows the namespace."""
        known = self._names.get(written)
        if known is None:
            prefix, colon, local = written.rpartition(":")
            declared = self._declared.get(prefix)
            if declared is None and self._outer is not None:
                known = self._outer.name(written)
            else:
                known = _known(declared or "", prefix + colon, local)
            self._names[written] = known
        return known

    def expand(self, written: str) -> str:
        """Return a tag's name with its whole namespace before it; as written where its prefix is not declared."""
        prefix, _, local = written.rpartition(":")
        scope: Scope | None = self
        while scope is not None:
            if prefix in scope._declared:
                return scope._declared[prefix] + local
            scope = scope._outer
        return written


def _known(space: str, prefix: str, local: str) -> str:
    key = space.strip().lower().rstrip("/#").partition("://")[2].removesuffix("/") if space else ""
    chosen = PREFIXES.get(key)
    if chosen is None:
        return prefix + local
    return f"{chosen}:{local}" if chosen else local
