"""Who wrote the story: persons and organisations, each once, named as printed."""

from __future__ import annotations

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.choices.headline import tidy
from newsmeta.model.parts import Organization, Person
from newsmeta.model.reading import Candidate
from newsmeta.model.web import address
from newsmeta.wire.byline import parse_byline


def _decide(context: Context) -> Decision:
    usable = context.of("authors")
    if not usable:
        return Decision()
    best = max(usable, key=lambda item: item.trust)
    chosen = [item for item in usable if (item.how, item.group) == (best.how, best.group)]
    people: dict[str, Person | Organization] = {}
    for item in chosen:
        for author in _read(item, context):
            people.setdefault(author.name.casefold(), author)
    rows = [Candidate(item, item in chosen, item.how if item in chosen else f"{best.how} is trusted more") for item in usable]
    return Decision(tuple(people.values()), sorted(rows, key=lambda row: not row.won))


def _read(item: Evidence, context: Context) -> list[Person | Organization]:
    parsed = parse_byline(tidy(item.text), language=context.values.get("language"))
    single = len(parsed.authors) + len(parsed.organizations) == 1
    url = address(item.part("url"), context.document) if single else None
    found: list[Person | Organization] = [
        Person(name=name, url=url, job_title=item.part("job_title") if single else None) for name in parsed.authors
    ]
    return found + [Organization(name=name, url=url) for name in parsed.organizations]


authors = Choice(_decide, after=("publisher", "language"))
