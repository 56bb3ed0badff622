"""Reading and checking stay cheap: the worst slips show here, figures in ``tests.bench.read`` and ``…rules``."""

import json

import pytest

import newsmeta
from newsmeta.sources.jsonblocks import JsonBlock, JsonPlace
from tests.bench.read import CHECK, READ, page, shares
from tests.bench.rules import WHOLE, costs

MOST = 8.0  # parses by lxml; about half of it in truth, the rest is for busy machines
MOST_TO_CHECK = 3.5  # so, too


def test_a_page_is_read_and_checked_in_a_few_parses() -> None:
    """Of CPU time, beside lxml in the same process: the only measure that holds from machine to machine."""
    found = shares([page()], rounds=2)
    assert found[READ] < MOST
    assert found[CHECK] < MOST_TO_CHECK
    assert found[CHECK] < found[READ]


def test_the_cost_of_checking_is_shown_rule_by_rule() -> None:
    found = costs([page()], rounds=1)
    assert {"missing-date", "property-off-domain", WHOLE} <= found.keys()
    assert all(cost >= 0 for cost in found.values())


def test_places_are_looked_for_only_where_something_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A block of clean JSON-LD with many properties is walked once at most, however many rules look at it."""
    asked: list[object] = []
    locate = JsonBlock.locate
    monkeypatch.setattr(JsonBlock, "locate", lambda self, path: asked.append(path) or locate(self, path))
    crumbs = [{"@type": "ListItem", "position": n, "item": f"https://news.example/{n}"} for n in range(1, 200)]
    story = {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": crumbs}
    newsmeta.check(f'<script type="application/ld+json">{json.dumps(story)}</script>')
    assert len(asked) < 10


def test_many_places_of_one_block_cost_one_walk() -> None:
    said = {"@type": "NewsArticle", "keywords": [f"word {n}" for n in range(3000)]}
    block = JsonBlock(json.dumps(said))
    root = JsonPlace(block, None, "")
    words = JsonPlace(block, root, "keywords")
    spans = [JsonPlace(block, words, n).span() for n in range(3000)]
    assert [block.text[start:end] for start, end in spans] == said["keywords"]
