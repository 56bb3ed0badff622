"""The organisation credited as source: what metadata names, else the dateline's agency, else the sign-off's."""

from __future__ import annotations

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import ABSENT, Choice, Context, Decision, decided, weigh
from newsmeta.model.parts import Organization
from newsmeta.model.tidied import tidied
from newsmeta.model.web import address


def _decide(context: Context) -> Decision:
    usable = list(context.of("source"))
    dateline = context.values.get("dateline")
    told = next(iter(context.of("dateline")), None)
    if dateline and told:
        usable += [Evidence("source", name, told.source, "dateline", told.place, 0.8) for name in dateline.agencies]
    groups = weigh(usable, lambda item: tidied(item.text).casefold())
    if not groups:
        return ABSENT
    winner = groups[0].members[0]
    return decided(groups, Organization(name=tidied(winner.text), url=address(winner.part("url"), context.document)))


source = Choice(_decide, after=("dateline",))
