"""The entries of a live blog, in the order given."""

from __future__ import annotations

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import Choice, Context, Decision, kept
from newsmeta.model.dating import read_news_date
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import LiveUpdate
from newsmeta.model.tidied import tidied
from newsmeta.model.web import address


def _decide(context: Context) -> Decision:
    offered = context.of("live_updates")
    return kept(tuple([_update(item, context) for item in offered]), offered)


def _update(item: Evidence, context: Context) -> LiveUpdate:
    headline = tidied(item.part("headline") or "")
    lines = (tidied(line) for line in (item.part("body") or "").split("\n"))
    return LiveUpdate(
        headline=headline or None,
        body=tuple(line for line in lines if line),
        date_published=_date(item, "date_published", context),
        date_modified=_date(item, "date_modified", context),
        url=address(item.part("url"), context.document),
    )


def _date(item: Evidence, part: str, context: Context) -> NewsDate | None:
    words = item.part(part)
    date = read_news_date(words, context.values.get("language")) if words else None
    return date if isinstance(date, NewsDate) else None


live_updates = Choice(_decide, after=("language",))
