"""Atom 1.0; dates also as read, in Dublin Core terms.

RFC 4287 wants a full time in ``updated``: a story that states none has no ``updated`` rather than a made-up one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from newsmeta.exporters.channel import GENERATOR, channel_home, channel_title
from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.markup import tag, text, words
from newsmeta.exporters.moments import rfc3339, stated_time
from newsmeta.exporters.remainder import HOLDS, PERSON, Held, as_xml, remainder
from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import iri
from newsmeta.exporters.tree import story_iri
from newsmeta.model.article import NewsArticle
from newsmeta.model.parts import Image, Organization, Person

_SPACES = (
    'xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:schema="http://schema.org/"'
)

_NOBODY = "urn:uuid:00000000-0000-0000-0000-000000000000"


_HELD: Final[Held] = {
    **dict.fromkeys(("url", "headline", "description", "dateline", "datePublished", "dateModified"), HOLDS),
    **dict.fromkeys(("articleSection", "keywords", "inLanguage", "copyrightNotice", "articleBody"), HOLDS),
    "author": PERSON,
    "publisher": {"@type": "Organization", "name": HOLDS},
    "sourceOrganization": {"@type": "Organization", "name": HOLDS},
    "locationCreated": {"@type": "Place", "name": HOLDS},
    "image": {
        "@type": "ImageObject",
        "needs": ("url",),
        **dict.fromkeys(("url", "contentUrl", "caption", "creditText", "width", "height"), HOLDS),
    },
    "mentions": {"@type": "CreativeWork", "needs": ("headline", "url"), "headline": HOLDS, "url": HOLDS},
}
"""What an entry's own elements hold; the rest stands in one element of schema.org's namespace."""


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
        + "".join(_related(each.title, each.url) for each in article.related)
        + _pictures(article.images)
        + as_xml(remainder(article, _HELD)),
        xml__lang=article.language,
    )


def _person(author: Person | Organization) -> str:
    return tag("author", words("name", author.name) + words("uri", iri(author.url) if author.url else None))


def _related(title: str | None, url: str | None) -> str:
    link = iri(url) if url else None
    return tag("link", rel="related", href=link, title=title) if link else ""


def _pictures(images: tuple[Image, ...]) -> str:
    """The pictures, several each in a group of its own: side by side they would be sizes of one."""
    files = [file for image in images if (file := _media(image))]
    return "".join(files) if len(files) < 2 else "".join(tag("media:group", file) for file in files)


def _media(image: Image) -> str:
    link = iri(image.url) if image.url else None
    if link is None:
        return ""
    said = words("media:description", image.caption) + words("media:credit", image.credit)
    return tag("media:content", said, url=link, medium="image", width=image.width, height=image.height)


EXPORTER = Exporter(write, ".atom", "application/atom+xml")
