"""RSS 2.0 with Media RSS pictures; dates also as read, in Dublin Core terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from newsmeta.exporters.channel import GENERATOR, channel_home, channel_title
from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.feedentry import HELD, pictures, related_links
from newsmeta.exporters.markup import tag, text, words
from newsmeta.exporters.moments import rfc822
from newsmeta.exporters.remainder import as_xml, remainder
from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import iri
from newsmeta.exporters.tree import story_iri
from newsmeta.model.article import NewsArticle

_SPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "atom": "http://www.w3.org/2005/Atom",
        "content": "http://purl.org/rss/1.0/modules/content/",
        "dc": "http://purl.org/dc/elements/1.1/",
        "dcterms": "http://purl.org/dc/terms/",
        "media": "http://search.yahoo.com/mrss/",
        "schema": "http://schema.org/",
    }.items()
)


def write(
    stories: Iterable[Story],
    *,
    title: str | None = None,
    link: str | None = None,
    description: str | None = None,
    self_url: str | None = None,
) -> Iterator[bytes]:
    """Yield one channel; its title and link, unless said, are those of the first story's publisher or else its site's.

    ``self_url`` is the address the feed will have.
    """
    articles = map(article_of, stories)
    first = next(articles, None)
    named = title or channel_title(first)
    head = (
        words("title", named)
        + words("link", link or channel_home(first))
        + words("description", description or named)
        + words("language", first.language if first else None)
        + words("generator", GENERATOR)
        + (tag("atom:link", rel="self", type="application/rss+xml", href=self_url) if self_url else "")
    )
    yield f'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" {_SPACES}>\n<channel>{head}\n'.encode()
    for article in chain([first] if first else [], articles):
        yield f"{_item(article)}\n".encode()
    yield b"</channel>\n</rss>\n"


def _item(article: NewsArticle) -> str:
    name = story_iri(article)
    link = iri(article.url) if article.url else None
    body = "".join(words("p", paragraph) for paragraph in article.body)
    return tag(
        "item",
        words("title", article.headline)
        + words("link", link)
        + tag("guid", text(name), isPermaLink="true" if name == link else "false")
        + words("description", _as_html(article.description))
        + words("pubDate", rfc822(article.date_published))
        + words("dcterms:issued", str(article.date_published or ""))
        + words("dcterms:modified", str(article.date_modified or ""))
        + "".join(words("dc:creator", author.name) for author in article.authors)
        + words("dc:publisher", article.publisher.name if article.publisher else None)
        + words("dc:source", article.source.name if article.source else None)
        + words("dc:language", article.language)
        + words("dc:rights", article.copyright_notice)
        + words("dcterms:spatial", article.dateline.text if article.dateline else None)
        + words("category", article.section, domain="section")
        + "".join(words("category", keyword) for keyword in article.keywords)
        + (words("content:encoded", body) if body else "")
        + related_links("atom:link", article.related)
        + pictures(article.images)
        + as_xml(remainder(article, HELD)),
    )


def _as_html(said: str | None) -> str | None:
    """Return *said* as what a description is in feeds, HTML: what looks like a tag is made words."""
    return text(said) if said and "<" in said else said


EXPORTER = Exporter(write, ".xml", "application/rss+xml")
