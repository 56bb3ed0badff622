"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); what it has no field for stands under ``_newsmeta``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Final

from newsmeta.exporters.channel import GENERATOR, channel_home, channel_title
from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.moments import rfc3339
from newsmeta.exporters.prose import prose
from newsmeta.exporters.remainder import HOLDS, PERSON, Held, inexact_dates, remainder
from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import iri, utf8
from newsmeta.exporters.tree import story_iri
from newsmeta.model.article import NewsArticle

_VERSION = "https://jsonfeed.org/version/1.1"
_HELD: Final[Held] = {
    **dict.fromkeys(("url", "headline", "description", "datePublished", "dateModified"), HOLDS),
    **dict.fromkeys(("keywords", "inLanguage", "articleBody"), HOLDS),
    "author": PERSON,
    "image": {"@type": "ImageObject", "url": HOLDS, "contentUrl": HOLDS},
}
"""What an item's own fields hold; the rest stands as schema.org has it under ``_newsmeta``."""


def write(stories: Iterable[Story], *, title: str | None = None, feed_url: str | None = None) -> Iterator[bytes]:
    """Yield one feed, an item a line; its title, unless said, is the first story's publisher or else its site."""
    articles = map(article_of, stories)
    first = next(articles, None)
    head = _sparse(
        {
            "version": _VERSION,
            "title": title or channel_title(first),
            "home_page_url": channel_home(first),
            "feed_url": feed_url,
            "language": first.language if first else None,
            "_newsmeta": {"generator": GENERATOR},
        }
    )
    yield utf8(json.dumps(head, ensure_ascii=False)[:-1] + ', "items": [')
    mark = "\n"
    for article in chain([first] if first else [], articles):
        yield utf8(mark + json.dumps(_item(article), ensure_ascii=False))
        mark = ",\n"
    yield b"\n]}\n"


def _item(article: NewsArticle) -> dict[str, Any]:
    pictures = [iri(image.url) for image in article.images if image.url]
    inexact = inexact_dates(article, rfc3339)
    if article.date_modified == article.date_published:  # others repeat the one as the other: it is read as no update
        inexact.append("dateModified")
    if prose(article.body) == article.description:  # it would be read as the summary said twice
        inexact.append("articleBody")
    if len(article.images) > 1:
        inexact.append("image")
    return _sparse(
        {
            "id": story_iri(article),
            "url": iri(article.url) if article.url else None,
            "title": article.headline,
            "summary": article.description,
            "content_text": prose(article.body),
            "image": next((picture for picture in pictures if picture), None),
            "date_published": rfc3339(article.date_published),
            "date_modified": rfc3339(article.date_modified),
            "authors": [_sparse({"name": a.name, "url": iri(a.url) if a.url else None}) for a in article.authors],
            "tags": list(article.keywords),
            "language": article.language,
            "_newsmeta": remainder(article, _HELD, *inexact),
        }
    ) | ({} if article.body else {"content_text": article.description or ""})  # an item must have a content


def _sparse(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


EXPORTER = Exporter(write, ".json", "application/feed+json")
