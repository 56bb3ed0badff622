"""A rule is put only to sources that have one of the words it needs."""

from __future__ import annotations

import newsmeta
from newsmeta.validators.runner import asked

PROSE = "<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>"


def put_to(page: str) -> set[str]:
    return {name for name, _ in asked(newsmeta.read(page), "pedantic")}


def test_a_field_with_evidence_is_a_word() -> None:
    rules = {"dateline-date-differs", "agency-not-credited", "agency-without-link", "related-in-body"}
    assert not rules & put_to(f"<h1>Ferry line reopens</h1>{PROSE}")
    told = put_to(f"<h1>Ferry line reopens</h1><p>PORT AVEN (AP) - The line reopened.</p>{PROSE}")
    assert rules & told == rules - {"related-in-body"}


def test_a_type_and_a_flaw_are_words() -> None:
    rules = {"live-blog-without-updates", "jsonld-wrapped"}
    page = '<h1>Ferry line reopens</h1><script type="application/ld+json">{}</script>'
    assert not rules & put_to(page.format('{"@type": "NewsArticle"}'))
    assert rules & put_to(page.format('{"@type": "LiveBlogPosting"}')) == {"live-blog-without-updates"}
    assert rules & put_to(page.format('<![CDATA[{"@type": "NewsArticle"}]]>')) == {"jsonld-wrapped"}
