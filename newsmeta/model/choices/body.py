"""The story's text: the paragraphs read from the prose, else what metadata gives."""

from __future__ import annotations

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.reading import Candidate
from newsmeta.model.tidied import tidied
from newsmeta.sources.document import FOR_READERS

_SHOWN = "the text is read where readers see it"


def _decide(context: Context) -> Decision:
    prose = [item for item in context.of("body") if item.group == "prose"]
    given = [item for item in context.of("body") if item.group != "prose"]
    heard = prose
    if given and context.document.format not in FOR_READERS:  # a field of the file holds the text, every word of it
        prose = []
    told_before = prose[0] if prose and _is_standfirst(prose[0].text, context) else None

    def rows() -> list[Candidate]:
        paragraphs = [_row(item, bool(prose) and item is not told_before, bool(prose)) for item in heard]
        return paragraphs + [Candidate(item, not prose, _SHOWN if prose else item.how) for item in given]

    if prose:
        kept = prose[1:] or prose if told_before is not None else prose
        return Decision(tuple([tidied(item.text) for item in kept]), rows=rows)
    lines = [tidied(line) for item in given[:1] for line in item.text.split("\n")]
    return Decision(tuple(line for line in lines if line), rows=rows)


def _row(item: Evidence, won: bool, shown: bool) -> Candidate:
    return Candidate(item, won, item.how if won else "it is the standfirst" if shown else "a field holds the text")


def _is_standfirst(text: str, context: Context) -> bool:
    """Say whether a page's first paragraph is the standfirst, marked as such and chosen: it is told once, not twice."""
    chosen = context.values.get("description")
    if chosen is None or tidied(text) != chosen:
        return False
    marked = [item for item in context.of("description") if item.source == "html" and item.how == "standfirst"]
    return any(tidied(item.text) == chosen for item in marked)


body = Choice(_decide, after=("description",))
