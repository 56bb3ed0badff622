"""When the story was published."""

from __future__ import annotations

from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.dating import choose_date


def _decide(context: Context) -> Decision:
    return choose_date(context, "date_published")


date_published = Choice(_decide, after=("language",))
