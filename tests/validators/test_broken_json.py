"""Each kind of broken JSON-LD gives one finding at its line and column, and the good block beside it is read."""

from __future__ import annotations

from typing import NamedTuple

import pytest

import newsmeta
from newsmeta.validators.report import Finding

GOOD = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Ann Lee"}</script>'
OPEN = '<script type="application/ld+json">'
CLOSE = "</script>"
STORY = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"'


class Broken(NamedTuple):
    """The block as written, the rule that names it, and the flawed words, which stand in the block once."""

    block: str
    rule: str
    words: str


KINDS = {
    "trailing comma": Broken(STORY + ',\n "inLanguage": "en",\n}', "trailing-comma", ",\n}"),
    "comment": Broken(STORY + ", // by the theme\n}", "comment-in-jsonld", "// by the theme"),
    "raw newline": Broken(STORY + ',\n "description": "It sails\nagain"}', "raw-control-character", "\nagain"),
    "NaN": Broken(STORY + ',\n "wordCount": NaN}', "not-a-json-value", "NaN"),
    "duplicate key": Broken(
        STORY + ',\n "inLanguage": "en",\n  "inLanguage" : "fr"}', "duplicate-key", 'inLanguage" :'
    ),
    "HTML comment": Broken("\n<!--\n" + STORY + "}\n", "jsonld-wrapped", "<!--"),
    "CDATA": Broken("\n//<![CDATA[\n" + STORY + "}\n", "jsonld-wrapped", "//<![CDATA["),
    "stray semicolon": Broken(STORY + "}\n;", "stray-semicolon", ";"),
    "two objects": Broken(
        STORY + '}\n  {"@context": "https://schema.org"}', "two-values-in-block", '{"@context": "https://schema.org"}'
    ),
    "byte order mark": Broken("\ufeff" + STORY + "}", "jsonld-byte-order-mark", "\ufeff"),
    "single quotes": Broken(STORY + ",\n 'inLanguage': 3}", "single-quoted-jsonld", "'inLanguage'"),
    "missing comma": Broken(STORY + '\n "inLanguage": "en"}', "missing-comma", '\n "inLanguage'),
    "entities": Broken("\n{&quot;@context&quot;: 3}", "escaped-jsonld", "&quot;@context"),
    "unescaped quote": Broken(STORY + ',\n "description": "The "new" ferry"}', "unescaped-quote", '"new'),
    "truncated": Broken(STORY + ',\n "image": {"url": 3 ', "truncated-jsonld", ""),
    "unquoted": Broken(STORY + ",\n isAccessibleForFree: true}", "unquoted-jsonld", "isAccessibleForFree"),
    "escape": Broken(STORY + ',\n "description": "the harbour\\\'s"}', "invalid-escape", "\\'"),
    "half a character": Broken(STORY + ',\n "description": "ferry \\ud83d"}', "lone-surrogate", "\\ud83d"),
    "empty": Broken("\n  \n", "empty-jsonld", ""),
    "bare value": Broken("\nnull\n", "empty-jsonld", "null"),
}


def page(broken: Broken) -> str:
    return f"<!doctype html>\n<html>\n<head>\n{OPEN}{broken.block}{CLOSE}\n{GOOD}\n</head>\n"


def findings(broken: Broken) -> list[Finding]:
    report = newsmeta.check(page(broken), profile="schema-org")
    return [finding for finding in report.findings if finding.rule == broken.rule]


@pytest.mark.parametrize("kind", KINDS)
def test_stands_at_its_line_and_column(kind: str) -> None:
    broken = KINDS[kind]
    found = findings(broken)
    assert len(found) == 1, found
    location = found[0].location
    assert location is not None
    before = page(broken)[: page(broken).index(OPEN) + len(OPEN)]
    start = broken.block.rindex(broken.words) if broken.words else len(broken.block.rstrip())
    text = before + broken.block[: start if broken.block.strip() else 0]
    line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
    assert (location.line, location.column) == (line, column)


@pytest.mark.parametrize("kind", KINDS)
def test_the_good_block_beside_it_is_read(kind: str) -> None:
    document = newsmeta.read(page(KINDS[kind])).document
    assert [item.types for item in document.items][-1] == ("Person",)


def test_a_clean_block_has_no_flaw() -> None:
    clean = Broken(STORY + "}", "", "")
    report = newsmeta.check(page(clean), profile="schema-org")
    names = {broken.rule for broken in KINDS.values()}
    assert [finding for finding in report.findings if finding.rule in names] == []


def test_repairs_that_are_offered_leave_good_json() -> None:
    for kind in ("trailing comma", "byte order mark", "comment"):
        text = page(KINDS[kind])
        (found,) = findings(KINDS[kind])
        assert found.fix, kind
        for edit in found.fix:
            text = text[: edit.start] + edit.text + text[edit.end :]
        left = newsmeta.read(text).document
        assert [flaw.kind for flaw in left.flaws] == (["trailing-comma"] if kind == "comment" else []), kind
