"""How candidates are weighed: independent witnesses count, repetition does not, and the loser keeps its reason."""

from __future__ import annotations

import pytest

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import decided, most_trusted, weigh, witness


def said(text: str, source: str = "meta", how: str = "x", trust: float = 0.5) -> Evidence:
    return Evidence("headline", text, source, how, None, trust)


def text_of(item: Evidence) -> str:
    return item.text


def test_most_trusted_place_wins() -> None:
    assert most_trusted([said("a", trust=0.4), said("b", trust=0.7)]).value == "b"


def test_two_independent_witnesses_beat_one_that_is_trusted_more() -> None:
    groups = weigh(
        [said("a", "jsonld", trust=0.75), said("b", how="og:title", trust=0.72), said("b", how="y", trust=0.7)], text_of
    )
    assert [group.key for group in groups] == ["b", "a"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("meta", "og:title"), ("meta", "twitter:title")),
        (("html", "h1"), ("microdata", "NewsArticle.headline")),
        (("jsonld", "a"), ("jsonld", "b")),
    ],
)
def test_repetition_in_one_place_is_no_second_witness(first: tuple[str, str], second: tuple[str, str]) -> None:
    once = weigh([said("a", *first)], text_of)[0].score
    assert weigh([said("a", *first), said("a", *second)], text_of)[0].score == once


@pytest.mark.parametrize(
    ("source", "how", "wanted"),
    [
        ("meta", "og:title", "share"),
        ("meta", "twitter:title", "share"),
        ("meta", "title", "title"),
        ("meta", "parsely-title", "meta"),
        ("meta", "itemprop:headline", "html"),
        ("rdfa", "Article.headline", "html"),
        ("jsonld", "NewsArticle.headline", "jsonld"),
    ],
)
def test_witness(source: str, how: str, wanted: str) -> None:
    assert witness(said("a", source, how)) == wanted


def test_plausibility_lowers_a_candidate() -> None:
    groups = weigh(
        [said("bad", trust=0.9), said("good", trust=0.5)], text_of, lambda item: 0.1 if item.text == "bad" else 1.0
    )
    assert groups[0].key == "good"


def test_first_found_wins_a_tie_every_time() -> None:
    tied = [said("a", how="y"), said("b", how="z")]
    assert {weigh(tied, text_of)[0].key for _ in range(20)} == {"a"}


def test_candidate_without_a_key_is_left_out() -> None:
    assert weigh([said("")], text_of) == []


def test_score_never_passes_one() -> None:
    many = [said("a", source, "h", 0.98) for source in ("jsonld", "html", "feed", "prose", "url")]
    assert 0.98 < weigh(many, text_of)[0].score <= 1


def test_every_candidate_is_kept_with_a_reason() -> None:
    items = [said("a", "jsonld", "ld", 0.9), said("a", "html", "h1", 0.8), said("b", how="og:title", trust=0.7)]
    decision = decided(weigh(items, text_of), "a")
    rows = {row.evidence.how: (row.won, row.why) for row in decision.candidates}
    assert rows["ld"][0]
    assert "agrees with h1" in rows["ld"][1]
    assert rows["h1"] == (False, "says the same as ld")
    assert rows["og:title"][1].startswith("scored 0.70 against 0.9")


def test_nothing_to_choose_from() -> None:
    assert most_trusted([]).value is None
