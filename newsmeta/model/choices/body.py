"""The story's text: the paragraphs read from the prose, else what metadata gives."""

from __future__ import annotations

from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.choices.headline import tidy
from newsmeta.model.reading import Candidate


def _decide(context: Context) -> Decision:
    prose = [item for item in context.of("body") if item.group == "prose"]
    given = [item for item in context.of("body") if item.group != "prose"]
    rows = [Candidate(item, bool(prose) == (item.group == "prose"), item.how) for item in prose + given]
    if prose and _is_standfirst(prose[0].text, context):
        rows = [Candidate(row.evidence, row.won and row.evidence is not prose[0], row.why) for row in rows]
        prose = prose[1:] or prose
    if prose:
        return Decision(tuple(tidy(item.text) for item in prose), rows)
    lines = [tidy(line) for item in given[:1] for line in item.text.split("\n")]
    return Decision(tuple(line for line in lines if line), rows)


def _is_standfirst(text: str, context: Context) -> bool:
    """Say whether a page's first paragraph is the standfirst, marked as such and chosen: it is told once, not twice."""
    chosen = context.values.get("description")
    marked = [item for item in context.of("description") if item.source == "html" and item.how == "standfirst"]
    return chosen is not None and tidy(text) == chosen and any(tidy(item.text) == chosen for item in marked)


body = Choice(_decide, after=("description",))
