"""From evidence to a reading: every field chosen in turn, nothing invented, what lost is kept."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import ValidationError

from newsmeta.extractors.evidence import Ledger
from newsmeta.model.article import NewsArticle
from newsmeta.model.choice import Choice, Chosen, Context, Decision
from newsmeta.model.plain import decide_plainly
from newsmeta.model.reading import Reading, Refusal
from newsmeta.registry import load_all
from newsmeta.sources.document import Document


@cache
def ordered() -> tuple[tuple[str, Choice], ...]:
    """Return the choices so that each comes after the fields it asks for."""
    waiting = {name.replace("-", "_"): choice for name, choice in load_all("newsmeta.model.choices", Choice).items()}
    done: list[tuple[str, Choice]] = []
    while waiting:
        ready = [name for name, choice in waiting.items() if not set(choice.after) & waiting.keys()]
        if not ready:
            raise TypeError(f"these choices wait for one another: {', '.join(waiting)}")
        done += [(name, waiting.pop(name)) for name in ready]
    return tuple(done)


def resolve(document: Document, ledger: Ledger) -> Reading:
    """Choose a value for every field and return the Reading."""
    context = Context(document, ledger, {})
    decisions: dict[str, Decision] = {}
    for name, choice in ordered():
        decision = decisions[name] = choice.decide(context)
        if decision.value is not None and decision.value != ():
            context.values[name] = decision.value
    for name in ledger:
        if name not in decisions and name in NewsArticle.model_fields:
            decision = decisions[name] = decide_plainly(name, context)
            if decision.value is not None:
                context.values[name] = decision.value
    article, refused = _article(context.values, decisions)
    return Reading(
        article=article,
        evidence=Chosen(decisions, ledger),
        document=document,
        ledger=ledger,
        refusals=tuple(r for decision in decisions.values() for r in decision.refusals) + refused,
    )


def _article(values: dict[str, Any], decisions: dict[str, Decision]) -> tuple[NewsArticle, tuple[Refusal, ...]]:
    """Return the article of *values*; a value that the model refuses is left out and told as a Refusal."""
    kept = {name: value for name, value in values.items() if name in NewsArticle.model_fields}
    refused: list[Refusal] = []
    while True:
        try:
            return NewsArticle(**kept), tuple(refused)
        except ValidationError as error:
            for name in {str(row["loc"][0]) for row in error.errors()}:
                reason = next(row["msg"] for row in error.errors() if row["loc"][0] == name)
                kept.pop(name, None)
                refused += [Refusal(name, reason, c.evidence) for c in decisions[name].candidates if c.won][:1]
