"""The standfirst."""

from __future__ import annotations

from newsmeta.model.choice import Choice, Context, Decision, decided, weigh
from newsmeta.model.choices.headline import tidy

_SHORTEST = 10


def _decide(context: Context) -> Decision:
    usable = [item for item in context.of("description") if len(tidy(item.text)) >= _SHORTEST]
    groups = weigh(usable, lambda item: tidy(item.text)[:60].casefold())
    if not groups:
        return decided(groups, None)
    longest = max(groups[0].members, key=lambda item: (len(tidy(item.text)), item.trust))
    groups[0].members.remove(longest)
    groups[0].members.insert(0, longest)
    return decided(groups, tidy(longest.text))


description = Choice(_decide)
