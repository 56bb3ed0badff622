"""Files that lie about in projects and sites and are certainly no news documents; a walk through a folder passes by."""

from __future__ import annotations

import re
from typing import Final

from newsmeta.registry import load_all
from newsmeta.reporters.reporter import OWN_REPORT
from newsmeta.sources.document import Format
from newsmeta.sources.xmltext import root_tag

_LOOKED_AT: Final = 65_536
_SUFFIXES: Final = frozenset({".json", ".xml"})  # they say nothing about what a file is for: one has to look into it
NAMES: Final = frozenset(
    {"newsmeta.baseline.json", "robots.txt", "humans.txt", "ads.txt", "app-ads.txt", "llms.txt", "security.txt"}
    | {"requirements.txt", "readme.txt", "license.txt", "cmakelists.txt"}
)
_PAGE_HEAD: Final = 300
_OF_NEWS: Final = re.compile(
    r"""["'](?:@(?:context|type|graph|id)["']|(?:headline|articleBody|datePublished)["']\s{0,99}:)"""
)
_INDEX: Final = re.compile(r"<(?:\w{1,20}:)?sitemapindex[\s>]")
_ADDRESSES: Final = re.compile(r"<(?:\w{1,20}:)?urlset[\s>]")
_NEWS: Final = re.compile(r"sitemap-news/|<news:")
_SNIFFED: Final = 8_000
_KNOWN: Final = 0.5  # less is said of any JSON and any text


def looked_at(suffix: str) -> int:
    """Return how many bytes of a file with that ending tell that it is no news document; 0: it is one."""
    return _LOOKED_AT if suffix in _SUFFIXES else _PAGE_HEAD if suffix == ".html" else 0


def is_foreign(head: bytes, suffix: str) -> bool:
    """Say whether a file that begins with *head* is certainly no news document; in doubt it may be one."""
    if suffix not in _SUFFIXES:  # of a page only that it is a report of ours
        return OWN_REPORT.encode() in head
    if b"\0" in head:  # UTF-16, or broken: reading will tell
        return False
    text = head.decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    if text[:1] == "<" and (_INDEX.search(text) or (_ADDRESSES.search(text) and not _NEWS.search(text))):
        return True
    if text[:1] not in ("<", "{", "[") or _OF_NEWS.search(text):
        return False
    return all(found.sniff(text[:_SNIFFED]) < _KNOWN for found in _claiming(text))


def _claiming(text: str) -> list[Format]:
    """Return the formats that may know *text*; XML with a root of its own is no page, whatever else is in it."""
    from newsmeta.pipeline import FORMATS

    known = dict(load_all(FORMATS, Format))
    root = root_tag(text).split(maxsplit=1)
    if text.startswith("<?xml") and root and root[0].lower() != "html":
        del known["html"]
    return list(known.values())
