"""The story's text: the paragraphs read from the prose, else what metadata gives."""

from __future__ import annotations

from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.choices.headline import tidy
from newsmeta.model.reading import Candidate


def _decide(context: Context) -> Decision:
    prose = [item for item in context.of("body") if item.group == "prose"]
    given = [item for item in context.of("body") if item.group != "prose"]
    rows = [Candidate(item, bool(prose) == (item.group == "prose"), item.how) for item in prose + given]
    if prose:
        return Decision(tuple(tidy(item.text) for item in prose), rows)
    lines = [tidy(line) for item in given[:1] for line in item.text.split("\n")]
    return Decision(tuple(line for line in lines if line), rows)


body = Choice(_decide)
