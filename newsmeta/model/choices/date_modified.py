"""When the story was last changed."""

from __future__ import annotations

from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.dating import choose_date


def _decide(context: Context) -> Decision:
    return choose_date(context, "date_modified")


date_modified = Choice(_decide, after=("language",))
