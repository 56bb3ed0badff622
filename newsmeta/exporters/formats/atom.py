"""Atom 1.0; dates also as read, in Dublin Core terms.

RFC 4287 wants a full time in ``updated``: a story that states none has no ``updated`` rather than a made-up one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from newsmeta.exporters.channel import GENERATOR, channel_home, channel_title
from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.feedentry import HELD, pictures, related_links
from newsmeta.exporters.markup import tag, text, words
from newsmeta.exporters.moments import rfc3339, stated_time
from newsmeta.exporters.remainder import PERSON, Held, as_xml, remainder
from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import iri
from newsmeta.exporters.tree import story_iri
from newsmeta.model.article import NewsArticle
from newsmeta.model.parts import Organization, Person

_SPACES = (
    'xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:schema="http://schema.org/"'
)

_NOBODY = "urn:uuid:00000000-0000-0000-0000-000000000000"


_HELD: Final[Held] = {**HELD, "author": PERSON}


def write(
    stories: Iterable[Story], *, title: str | None = None, self_url: str | None = None, updated: str | None = None
) -> Iterator[bytes]:
    """Yield one feed; its title, unless said, is the first story's publisher or else its site, its time the story's.

    ``self_url`` is the address the feed will have, ``updated`` its own time (RFC 3339).
    """
    articles = map(article_of, stories)
    first = next(articles, None)
    publisher = first.publisher if first and first.publisher else None
    link = channel_home(first)
    head = (
        tag("id", text(self_url or link or (story_iri(first) if first else _NOBODY)))
        + tag("title", text(title or channel_title(first)))
        + tag("generator", GENERATOR)
        + words("updated", stated_time("updated", updated) if updated else _updated(first) if first else None)
        + (tag("link", rel="self", href=self_url) if self_url else "")
        + (tag("link", rel="alternate", href=link) if link else "")
        + (tag("author", words("name", publisher.name)) if publisher else "")
    )
    spoken = f' xml:lang="{text(first.language)}"' if first and first.language else ""
    yield f'<?xml version="1.0" encoding="utf-8"?>\n<feed {_SPACES}{spoken}>{head}\n'.encode()
    for article in chain([first] if first else [], articles):
        yield f"{_entry(article)}\n".encode()
    yield b"</feed>\n"


def _updated(article: NewsArticle) -> str | None:
    return rfc3339(article.date_modified) or rfc3339(article.date_published)


def _entry(article: NewsArticle) -> str:
    link = iri(article.url) if article.url else None
    body = "".join(words("p", paragraph) for paragraph in article.body)
    return tag(
        "entry",
        tag("id", text(story_iri(article)))
        + tag("title", text(article.headline or ""))
        + (tag("link", rel="alternate", type="text/html", href=link) if link else "")
        + words("published", rfc3339(article.date_published))
        + words("updated", _updated(article))
        + words("dcterms:issued", str(article.date_published or ""))
        + words("dcterms:modified", str(article.date_modified or ""))
        + "".join(_person(author) for author in article.authors)
        + words("summary", article.description)
        + (tag("content", text(body), type="html") if body else "")
        + (tag("category", term=article.section, scheme="urn:newsmeta:section") if article.section else "")
        + "".join(tag("category", term=keyword) for keyword in article.keywords)
        + words("rights", article.copyright_notice)
        + words("dcterms:publisher", article.publisher.name if article.publisher else None)
        + words("dcterms:source", article.source.name if article.source else None)
        + words("dcterms:spatial", article.dateline.text if article.dateline else None)
        + related_links("link", article.related)
        + pictures(article.images)
        + as_xml(remainder(article, _HELD)),
        xml__lang=article.language,
    )


def _person(author: Person | Organization) -> str:
    return tag("author", words("name", author.name) + words("uri", iri(author.url) if author.url else None))


EXPORTER = Exporter(write, ".atom", "application/atom+xml")
