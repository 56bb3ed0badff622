"""The corrections that a story states of itself, in the order given."""

from __future__ import annotations

from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.dating import read_news_date
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import Correction
from newsmeta.model.reading import Candidate, Refusal
from newsmeta.model.tidied import tidied


def _decide(context: Context) -> Decision:
    found: dict[str, Correction] = {}
    rows: list[Candidate] = []
    refusals: list[Refusal] = []
    for item in context.of("corrections"):
        dated = item.part("date")
        date = read_news_date(dated, context.values.get("language")) if dated else None
        if isinstance(date, str):
            refusals.append(Refusal("corrections", date, item))
        words = tidied(item.text)
        if not words:  # a blank written as an entity
            continue
        rows.append(Candidate(item, words not in found, "said before" if words in found else item.how))
        found.setdefault(words, Correction(text=words, date=date if isinstance(date, NewsDate) else None))
    return Decision(tuple(found.values()), rows=rows.copy, refusals=refusals)


corrections = Choice(_decide, after=("language",))
