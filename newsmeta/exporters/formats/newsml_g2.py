"""IPTC NewsML-G2 2.35: one news item, or several in a news message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import chain

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.markup import tag
from newsmeta.exporters.moments import stated_time
from newsmeta.exporters.newsitem import SPACE, news_item
from newsmeta.exporters.story import Story, article_of

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


def write(stories: Iterable[Story], *, created: str | None = None) -> Iterator[bytes]:
    """Yield a ``newsItem``, or a ``newsMessage`` when there are several stories.

    ``created`` (ISO 8601 with a time) is when the message and its items were made, now unless said; it is never given
    as a date of the story.

    Raises:
        NewsmetaError: *created* is not such a time.
    """
    now = _created(created)
    articles = map(article_of, stories)
    first, second = next(articles, None), next(articles, None)
    if first and second is None:
        yield f"{_HEAD}{news_item(first, now)}\n".encode()
        return
    yield f'{_HEAD}<newsMessage xmlns="{SPACE}"><header>{tag("sent", now)}</header><itemSet>\n'.encode()
    for article in chain([each for each in (first, second) if each], articles):
        yield f"{news_item(article, now, root=False)}\n".encode()
    yield b"</itemSet></newsMessage>\n"


def _created(created: str | None) -> str:
    if created is None:
        return datetime.now(UTC).isoformat(timespec="seconds")
    return stated_time("created", created)


EXPORTER = Exporter(write, ".xml", "application/vnd.iptc.g2.newsitem+xml")
