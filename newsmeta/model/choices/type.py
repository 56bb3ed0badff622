"""The kind of article: NewsArticle unless the source says one of its subtypes."""

from __future__ import annotations

from typing import get_args

from newsmeta.model.article import ArticleType
from newsmeta.model.choice import ABSENT, Choice, Context, Decision, decided, weigh

_KNOWN = frozenset(get_args(ArticleType))


def _decide(context: Context) -> Decision:
    usable = [item for item in context.of("type") if item.text in _KNOWN]
    special = [item for item in usable if item.text != "NewsArticle"]
    groups = weigh(special or usable, lambda item: item.text)
    return decided(groups, groups[0].key) if groups else ABSENT


type_ = Choice(_decide)
