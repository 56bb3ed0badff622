"""The choice for fields that need no file of their own: by the kind of value the model has for them."""

from __future__ import annotations

from newsmeta.model.article import NewsArticle
from newsmeta.model.choice import ABSENT, Context, Decision, decided, kept, most_trusted, weigh
from newsmeta.model.dating import choose_date
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import Url
from newsmeta.model.web import address


def decide_plainly(name: str, context: Context) -> Decision:
    """Return the Decision for a field by its type: a date is read, an address made absolute, several texts are kept."""
    if name in _DATES:
        return choose_date(context, name)
    if name in _LISTS:
        texts = dict.fromkeys(item.text.strip() for item in context.of(name))
        return kept(tuple(texts), context.of(name))
    return choose_address(context, name) if name in _ADDRESSES else most_trusted(context.of(name))


# Worked out once: to spell out a type takes as long as to choose a value.
_KINDS = {name: str(field.annotation) for name, field in NewsArticle.model_fields.items()}
_DATES = frozenset(name for name, kind in _KINDS.items() if NewsDate.__name__ in kind)
_LISTS = frozenset(name for name, kind in _KINDS.items() if kind.startswith("tuple"))
_ADDRESSES = frozenset(
    name for name, field in NewsArticle.model_fields.items() if Url in getattr(field.annotation, "__args__", ())
)


def choose_address(context: Context, name: str) -> Decision:
    """Return the Decision for a field that holds an address."""
    usable = [item for item in context.of(name) if address(item.text, context.document)]
    groups = weigh(usable, lambda item: address(item.text, context.document) or "")
    return decided(groups, groups[0].key) if groups else ABSENT
