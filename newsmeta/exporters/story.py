"""What exporters take: an article, or the reading that holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from newsmeta.model.article import NewsArticle

if TYPE_CHECKING:
    from newsmeta.model.reading import Reading

Story: TypeAlias = "NewsArticle | Reading"


def article_of(story: Story) -> NewsArticle:
    """Return the article of a Reading, or the article itself."""
    return story if isinstance(story, NewsArticle) else story.article
