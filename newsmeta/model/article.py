"""The news article: what a story says about itself, after reading and choosing."""

from __future__ import annotations

from typing import Literal

from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import (
    Author,
    Correction,
    Dateline,
    Image,
    LiveUpdate,
    Many,
    Organization,
    Part,
    Related,
    Text,
    Url,
)

ArticleType = Literal[
    "NewsArticle",
    "AnalysisNewsArticle",
    "AskPublicNewsArticle",
    "BackgroundNewsArticle",
    "OpinionNewsArticle",
    "ReportageNewsArticle",
    "ReviewNewsArticle",
    "LiveBlogPosting",
]


class NewsArticle(Part):
    """One news story; every field may be absent, none is ever invented.

    Field names are the JSON names. Sequences are tuples in reading order. What must be there is a rule of a profile,
    not of this model.
    """

    type: ArticleType = "NewsArticle"
    identifier: Text | None = None
    url: Url | None = None
    headline: Text | None = None
    alternative_headline: Text | None = None
    description: Text | None = None
    dateline: Dateline | None = None
    byline: Text | None = None
    authors: Many[Author] = ()
    source: Organization | None = None
    publisher: Organization | None = None
    date_published: NewsDate | None = None
    date_modified: NewsDate | None = None
    date_expires: NewsDate | None = None
    language: Text | None = None
    section: Text | None = None
    genre: Text | None = None
    keywords: Many[Text] = ()
    images: Many[Image] = ()
    related: Many[Related] = ()
    body: Many[Text] = ()
    is_accessible_for_free: bool | None = None
    paywalled: Many[Text] = ()
    speakable: Many[Text] = ()
    corrections: Many[Correction] = ()
    live_updates: Many[LiveUpdate] = ()
    coverage_start: NewsDate | None = None
    coverage_end: NewsDate | None = None
    backstory: Text | None = None
    print_section: Text | None = None
    print_edition: Text | None = None
    print_page: Text | None = None
    copyright_holder: Text | None = None
    copyright_notice: Text | None = None
    license: Url | None = None
    digital_source_type: Text | None = None
