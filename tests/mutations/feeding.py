"""Writes a draft as the one entry of a feed: RSS, Atom, JSON Feed or a news sitemap."""

from __future__ import annotations

import json
from datetime import datetime
from email.utils import format_datetime
from html import escape
from typing import Any

from tests.mutations.story import Draft

_MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def rss(draft: Draft) -> str:
    """Return an RSS 2.0 feed with Media RSS and Dublin Core."""
    story, said = draft.story, draft.ld
    lines = [
        _tag("title", said.get("headline")),
        _tag("link", said.get("url")),
        f'<guid isPermaLink="false">{story.domain}:{story.key}</guid>',
        _tag("description", said.get("description")),
        _tag("pubDate", _mail(said.get("datePublished"))),
        *(_tag("dc:creator", name) for name in _authors(said)),
        *(_tag("category", word) for word in said.get("keywords", [])),
        _media(said),
        f"<content:encoded><![CDATA[{_html(draft)}]]></content:encoded>",
    ]
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" {_MEDIA} '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel>\n'
        f"<title>{escape(story.paper)}</title>\n<link>{story.site}/</link>\n"
        f"<description>{escape(story.section)}</description>\n{_tag('language', said.get('inLanguage'))}\n"
        "<item>\n" + "\n".join(line for line in lines if line) + "\n</item>\n</channel>\n</rss>\n"
    )


def atom(draft: Draft) -> str:
    """Return an Atom feed."""
    story, said = draft.story, draft.ld
    language = said.get("inLanguage")
    lines = [
        _tag("title", said.get("headline")),
        f'<link rel="alternate" href="{escape(said.get("url", ""))}"/>' if said.get("url") else "",
        _tag("id", f"tag:{story.domain},2026:{story.key}"),
        _tag("published", said.get("datePublished")),
        _tag("updated", said.get("dateModified")),
        *(f"<author><name>{escape(name)}</name></author>" for name in _authors(said)),
        _tag("summary", said.get("description")),
        _media(said),
        f'<content type="html">{escape(_html(draft))}</content>',
    ]
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" '
        f'xmlns:media="http://search.yahoo.com/mrss/"{_attribute("xml:lang", language)}>\n'
        f"<title>{escape(story.paper)}</title>\n<id>{story.site}/</id>\n<updated>{story.modified}</updated>\n"
        f'<link rel="alternate" href="{story.site}/"/>\n'
        "<entry>\n" + "\n".join(line for line in lines if line) + "\n</entry>\n</feed>\n"
    )


def jsonfeed(draft: Draft) -> str:
    """Return a JSON Feed 1.1."""
    story, said = draft.story, draft.ld
    pictures = said.get("image", [])
    item = {
        "id": story.url,
        "url": said.get("url"),
        "title": said.get("headline"),
        "summary": said.get("description"),
        "content_html": _html(draft),
        "date_published": said.get("datePublished"),
        "date_modified": said.get("dateModified"),
        "authors": [{"name": name} for name in _authors(said)],
        "language": said.get("inLanguage"),
        "tags": said.get("keywords", []),
        "image": (pictures[0]["url"] if isinstance(pictures[0], dict) else pictures[0]) if pictures else None,
    }
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": story.paper,
        "home_page_url": f"{story.site}/",
        "items": [{key: value for key, value in item.items() if value not in (None, [])}],
    }
    return json.dumps(feed, ensure_ascii=False, indent=2) + "\n"


def sitemap(draft: Draft) -> str:
    """Return a news sitemap with Google's news and image extensions."""
    said = draft.ld
    house = said.get("publisher", {})
    name = house.get("name") if isinstance(house, dict) else house
    paper = _tag("news:name", name) + _tag("news:language", said.get("inLanguage"))
    news = [
        f"<news:publication>{paper}</news:publication>",
        _tag("news:publication_date", said.get("datePublished")),
        _tag("news:title", said.get("headline")),
    ]
    space = "http://www.google.com/schemas/sitemap"
    image = "".join(f"<image:image>{_tag('image:loc', _url(one))}</image:image>" for one in said.get("image", []))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:news="{space}-news/0.9" xmlns:image="{space}-image/1.1">\n<url>\n{_tag("loc", said.get("url"))}\n'
        f"{_tag('lastmod', said.get('dateModified'))}\n<news:news>\n"
        + "\n".join(line for line in news if line)
        + f"\n</news:news>\n{image}\n</url>\n</urlset>\n"
    )


def _tag(name: str, said: object) -> str:
    return "" if said is None else f"<{name}>{escape(str(said), quote=False)}</{name}>"


def _attribute(name: str, said: object) -> str:
    return "" if said is None else f' {name}="{escape(str(said))}"'


def _url(picture: Any) -> str:
    return str(picture["url"] if isinstance(picture, dict) else picture)


def _mail(said: Any) -> Any:
    """Return an ISO date as RSS writes it; whatever else stays as it is."""
    try:
        return format_datetime(datetime.fromisoformat(said)) if len(said) > 20 and said[10] == "T" else said
    except (TypeError, ValueError):
        return said


def _authors(said: dict[str, Any]) -> list[str]:
    authors = said.get("author", [])
    rows = authors if isinstance(authors, list) else [authors]
    return [row["name"] if isinstance(row, dict) else row for row in rows]


def _media(said: dict[str, Any]) -> str:
    rows = []
    for one in said.get("image", []):
        told = one if isinstance(one, dict) else {"url": one}
        size = "".join(_attribute(name, told.get(name)) for name in ("width", "height"))
        inner = _tag("media:description", told.get("caption")) + _tag("media:credit", told.get("creditText"))
        rows.append(f'<media:content url="{escape(told["url"])}" medium="image"{size}>{inner}</media:content>')
    return "\n".join(rows)


def _html(draft: Draft) -> str:
    return "".join(
        part.text if part.kind == "raw" else f"<p>{escape(part.text, quote=False)}</p>"
        for part in draft.parts
        if part.kind in ("p", "paid", "raw")
    )
