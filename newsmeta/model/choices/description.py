"""The standfirst."""

from __future__ import annotations

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.headings import key_of, stems
from newsmeta.model.choice import Choice, Context, Decision, decided, weigh
from newsmeta.model.choices.headline import tidy

_SHORTEST, _KEY, _LABEL, _CLOSE, _SHORT_NAME = 10, 60, 40, 25, 3
_ENDS = (".", "!", "?", "…", "。", "！", "？", "।", '"', "”", "“", "»", "؟", "۔")


def _decide(context: Context) -> Decision:
    texts = {id(item): tidy(item.text) for item in context.of("description")}
    usable = [item for item in context.of("description") if len(texts[id(item)]) >= _SHORTEST]
    publisher = context.values.get("publisher")
    site = (publisher.name or "").casefold() if publisher else ""
    title = context.values.get("headline") or ""
    headline, size, about = key_of(title), len(title), stems(title)

    def plausible(item: Evidence) -> float:
        """Return less for the headline again, for what tells of the site, and for labels."""
        text = texts[id(item)]
        if abs(len(text) - size) < _CLOSE and key_of(text) == headline:
            return 0.3
        if site and text[: len(site) + 4].casefold() == f"{site} is ":
            return 0.4
        of_site = item.source != "html" and len(site) > _SHORT_NAME and site in text.casefold()
        if of_site and about and stems(text).isdisjoint(about):
            return 0.6  # of the site, not of the story
        label = item.source == "html" and len(text) < _LABEL and not text.endswith(_ENDS)
        return 0.8 if label else 1.0

    groups = weigh(usable, lambda item: texts[id(item)][:_KEY].casefold(), plausible)
    if not groups:
        return decided(groups, None)
    longest = max(groups[0].members, key=lambda item: (len(texts[id(item)]), item.trust))
    groups[0].members.remove(longest)
    groups[0].members.insert(0, longest)
    return decided(groups, texts[id(longest)])


description = Choice(_decide, after=("headline", "publisher"))
