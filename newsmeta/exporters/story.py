"""What exporters take: an article, or the reading that holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from newsmeta.errors import expect
from newsmeta.model.article import NewsArticle

if TYPE_CHECKING:
    from newsmeta.model.reading import Reading

Story: TypeAlias = "NewsArticle | Reading"


def article_of(story: Story) -> NewsArticle:
    """Return the article of a Reading, or the article itself."""
    if isinstance(story, NewsArticle):
        return story
    article = getattr(story, "article", story)
    expect(article, NewsArticle, "what is exported is a NewsArticle or a Reading")
    return cast("NewsArticle", article)
