"""Which rules speak up with another one because one fault is both, and which rules have no fault here; and why."""

from __future__ import annotations

PAIRS: dict[tuple[str, str], str] = {
    ("date-glued-to-text", "missing-headline"): "the date stands where a dump has its headline",
    ("empty-feed-item", "missing-headline"): "an item without title and description has no headline either",
    ("unknown-keyword", "missing-type"): "an item whose @type is misspelt has none",
    ("missing-date", "incomplete-sitemap-entry"): "a sitemap must name the date",
    ("missing-headline", "incomplete-sitemap-entry"): "a sitemap must name the title",
    ("relative-date", "missing-date"): "a date that moves is none",
    ("atom-without-author", "missing-author"): "an entry that has none names nobody",
    ("missing-date", "atom-entry-without-updated"): "an entry without any date has none of change",
    ("date-without-zone", "jsonfeed-date-not-rfc3339"): "JSON Feed rules the form of its dates itself",
    ("missing-signoff", "missing-author"): "copy that only its end signs names nobody without it",
}
"""(the fault's rule, the other rule) → why the two cannot be told apart."""

_HOLLOW = "a source that holds no story has one finding; the rule's own page and the tests of texts hold its faults"
_ACROSS = "compares the sources of a merged story, a clean story here is one; the rule's own page holds its fault"
WITHOUT: dict[str, str] = {
    **{
        f"source-{what}": _ACROSS
        for what in ("dates-disagree", "headlines-differ", "authors-differ", "languages-differ", "stories-differ")
    },
    "charset-not-of-bytes": "the clean stories are handed over as text; the rule's own page holds its fault",
    "crowded-sitemap": "needs a thousand stories in one file; the rule's own page holds its fault",
    "empty-source": _HOLLOW,
    "not-text": _HOLLOW,
    "embargo-not-lifted": "no clean story here is ninjs or NewsML-G2; the rule's own page holds its fault",
    "item-not-usable": "no clean story here is ninjs or NewsML-G2; the rule's own page holds its fault",
    "missing-rights": "no clean story here is ninjs or NewsML-G2; the rule's own page holds its fault",
    "offset-not-of-house": "needs a house with a zone; the rule's own page and the tests of dates hold its faults",
    "one-image-shape": "the clean stories state one picture, which is what the rule, of one profile only, speaks about",
    "rdf-not-well-formed": "no clean story here is RDF; the rule's own page and the tests of RDF hold its faults",
}
"""Rules without a fault in this suite → why."""


def inseparable(rule: str) -> frozenset[str]:
    """Return the rules that rightly speak up where *rule*'s fault is put in."""
    return frozenset(other for first, other in PAIRS if first == rule)
