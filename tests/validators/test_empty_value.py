"""What says nothing is found however it is written, at its key."""

from __future__ import annotations

import pytest

import newsmeta

PAGE = """<script type="application/ld+json">
{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens", "keywords": {said}}}
</script>"""


def found(said: str) -> list[str | None]:
    page = PAGE.format(said=said)
    report = newsmeta.check(page)
    places = [finding.location for finding in report if finding.rule == "empty-value"]
    return [
        page.splitlines()[each.line - 1][each.column - 1 : each.end_column - 1] if each else None for each in places
    ]


@pytest.mark.parametrize("said", ['""', '" "', "null", "[]", "[ ]", "{}", '[""]', "[{}]", '[[], ""]'])
def test_nothing_is_found(said: str) -> None:
    assert found(said) == ["keywords"]


@pytest.mark.parametrize("said", ['"ferry"', "0", "false", '["", "ferry"]', '{"@type": "DefinedTerm"}', "NaN"])
def test_something_is_not(said: str) -> None:
    assert found(said) == []
