"""Faults of feeds themselves."""

from __future__ import annotations

from tests.mutations.fault import Fault, writes

_RSS, _ATOM, _JSON = ["rss"], ["atom"], ["jsonfeed"]
FAULTS = [
    Fault(
        "rss-date-not-rfc822", _RSS, writes("<pubDate>.*?</pubDate>", "<pubDate>2026-01-16T08:30:00+07:00</pubDate>")
    ),
    Fault("atom-date-not-rfc3339", _ATOM, writes(r"<entry>((?s:.)*?<published>.{10})T(.{5}):\d\d", r"<entry>\1 \2")),
    Fault("missing-guid", _RSS, writes("<guid.*?</guid>\n", "")),
    Fault("missing-guid", _ATOM, writes(r"(<entry>(?s:.)*?)<id>.*?</id>\n", r"\1")),
    Fault("missing-guid", _JSON, writes(r'"id": ".*?",\s*', "")),
    Fault("repeated-guid", _RSS, writes(r"(?s)(<item>.*</item>\n)", r"\1\1")),
    Fault("repeated-guid", _ATOM, writes(r"(?s)(<entry>.*</entry>\n)", r"\1\1")),
    Fault("incomplete-channel", _RSS, writes(r"<description>.*?</description>\n", "")),
    Fault("incomplete-channel", _ATOM, writes(r"<updated>.*?</updated>\n", "")),
    Fault("incomplete-channel", _JSON, writes(r'"title": ".*?",\s*', "")),
    Fault("atom-entry-without-updated", _ATOM, writes(r"(<entry>(?s:.)*?)<updated>.*?</updated>\n", r"\1")),
    Fault("jsonfeed-date-not-rfc3339", _JSON, writes(r'("date_published": "[^"]*):(\d\d")', r"\1\2")),
    Fault("guid-not-a-link", _RSS, writes(' isPermaLink="false"', "")),
    Fault("incomplete-enclosure", _RSS, writes("</item>", '<enclosure url="https://example.com/a.jpg"/></item>')),
    Fault("incomplete-media", _RSS, writes("</item>", '<media:content width="1200"/></item>')),
    Fault("atom-without-author", _ATOM, writes(r"(?s)<author>.*?</author>\n", "")),
    Fault("script-in-feed", _RSS, writes(r"<!\[CDATA\[", '<![CDATA[<script src="https://a.example/map.js"></script>')),
    Fault("date-not-iso", ["sitemap"], writes("(<news:publication_date>).*?<", r"\g<1>5 March 2026<")),
    Fault("relative-feed-link", _RSS, writes(r'(<media:content[^>]*url=")https://[^/]*', r"\1")),
    Fault("relative-feed-link", _RSS, writes(r"(<item>(?s:.)*?<link>)https://[^/]*", r"\1")),
    Fault("rss-author-not-email", _RSS, writes("<dc:creator>(.*?)</dc:creator>", r"<author>\1</author>")),
    Fault("xml-not-well-formed", [*_RSS, *_ATOM], writes("<title>", "<title>Fish & chips: ")),
    Fault("xml-not-well-formed", ["sitemap"], writes("<news:title>", "<news:title>Fish & chips: ")),
    Fault("xml-not-well-formed", _RSS, writes('xmlns:media="[^"]*" ', "")),
    Fault("xml-not-well-formed", ["sitemap"], writes(' xmlns:news="[^"]*"', "")),
    Fault("relative-feed-link", ["sitemap"], writes(r"(<loc>)https://[^/]*", r"\1")),
    Fault("xml-entity", _RSS, writes("<rss ", '<!DOCTYPE rss [<!ENTITY paper "The paper">]>\n<rss ')),
    Fault("xml-entity", ["sitemap"], writes("<urlset ", '<!DOCTYPE urlset [<!ENTITY a "b">]>\n<urlset ')),
    Fault("incomplete-sitemap-entry", ["sitemap"], writes("<news:language>.*?</news:language>", "")),
    Fault("incomplete-sitemap-entry", ["sitemap"], writes("<news:name>.*?</news:name>", "")),
    Fault("sitemap-name-differs", ["sitemap"], writes("</news:name>", " (free)</news:name>")),
    Fault("stale-sitemap-entry", ["sitemap"], writes("(<news:publication_date>)2026", r"\g<1>2025")),
    Fault("empty-feed", _RSS, writes("(?s)<item>.*</item>\n", "")),
    Fault("empty-feed", _ATOM, writes("(?s)<entry>.*</entry>\n", "")),
    Fault("empty-feed", ["sitemap"], writes("(?s)<url>.*</url>\n", "")),
    Fault("empty-feed", ["jsonfeed"], writes(r'(?s)"items": \[.*\]', '"items": []')),
    Fault(
        "empty-feed-item", _RSS, writes("(?s)(<item>\n)<title>.*?</title>(.*)<description>.*?</description>", r"\1\2")
    ),
]
