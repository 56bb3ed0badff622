"""From evidence to a reading: refusals are told, the model's own too; every field knows where it came from."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.extractors.evidence import Evidence, Ledger
from newsmeta.model.choices.language import tag_of
from newsmeta.model.dating import read_news_date
from newsmeta.model.resolve import ordered, resolve
from newsmeta.sources.document import Document
from tests.extractors.pages import read


def resolved(*evidence: Evidence, url: str | None = None) -> newsmeta.Reading:
    ledger = Ledger()
    for item in evidence:
        ledger.add(item)
    return resolve(Document("", "html", None, url), ledger)


def test_empty_document_gives_an_empty_article() -> None:
    reading = resolved()
    assert reading.article.headline is None
    assert reading.refusals == ()
    assert not reading.evidence


def test_what_no_choice_can_use_is_kept_with_a_reason() -> None:
    passed_over = {"language": "everything", "publisher": "https://social.example/post", "description": "News"}
    items = [Evidence(field, text, "meta", field, None, 0.5) for field, text in passed_over.items()]
    rows = dict(resolved(*items).evidence)
    assert {name: [(row.won, row.why) for row in each] for name, each in rows.items()} == {
        name: [(False, "not usable")] for name in passed_over
    }


def test_choices_come_after_what_they_ask_for() -> None:
    done: set[str] = set()
    for name, choice in ordered():
        assert set(choice.after) <= done
        done.add(name)


@pytest.mark.parametrize(
    ("text", "reason"),
    [("tomorrow", "relative"), ("05/06/2024", "ambiguous"), ("2024-02-30", "impossible"), ("no date", "unreadable")],
)
def test_unread_date_is_a_refusal_with_its_reason(text: str, reason: str) -> None:
    reading = resolved(Evidence("date_published", text, "jsonld", "NewsArticle.datePublished", None, 0.9))
    assert reading.article.date_published is None
    assert [(row.field, row.reason, row.evidence.text) for row in reading.refusals] == [
        ("date_published", reason, text)
    ]


def test_words_printed_on_the_page_that_are_no_date_are_no_refusal() -> None:
    reading = resolved(Evidence("date_published", "tomorrow", "html", "printed date", None, 0.5))
    assert reading.article.date_published is None
    assert reading.refusals == ()


def test_winner_and_losers_are_told_apart() -> None:
    stated = Evidence("date_published", "2024-05-16T08:30:00Z", "jsonld", "NewsArticle.datePublished", None, 0.9)
    shown = Evidence("date_published", "16 May 2024", "html", "printed date", None, 0.5)
    reading = resolved(stated, shown)
    assert reading.winner("date_published") is stated
    assert [row.why for row in reading.evidence["date_published"] if row.evidence is shown] == [
        "not needed: metadata states the instant"
    ]


def test_dates_of_two_days_disagree_and_the_trusted_one_wins() -> None:
    reading = resolved(
        Evidence("date_published", "2024-05-16", "jsonld", "NewsArticle.datePublished", None, 0.9),
        Evidence("date_published", "2024-05-14", "meta", "date", None, 0.55),
    )
    assert str(reading.article.date_published) == "2024-05-16"
    assert any("scored" in row.why for row in reading.evidence["date_published"])


@pytest.mark.parametrize("text", ["2024-05-16", "2024-05-16T08:30", "2024-05-16T08:30:00.123+02:00"])
def test_iso_keeps_its_own_form(text: str) -> None:
    assert str(read_news_date(text, None)) == text


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("en", "en"),
        ("fr_FR", "fr-FR"),
        ("EN-us", "en-US"),
        ("zh-hant-TW", "zh-Hant-TW"),
        ("de_DE.UTF-8", "de-DE"),
        ("und", None),
        ("English", None),
    ],
)
def test_language_tags(text: str, tag: str | None) -> None:
    assert tag_of(text) == tag


def test_keywords_are_split_and_kept_once() -> None:
    reading = read('<meta name="news_keywords" content="Bridge, harbour; bridge , Lindvik">')
    assert reading.article.keywords == ("Bridge", "harbour", "Lindvik")


def test_canonical_address_is_made_absolute() -> None:
    reading = read('<link rel="canonical" href="/bridge">', url="https://lindvik.example/x?utm_source=a")
    assert reading.article.url == "https://lindvik.example/bridge"


def test_section_from_metadata() -> None:
    assert read('<meta property="article:section" content="Harbour">').article.section == "Harbour"


@pytest.mark.parametrize("blank", ["\u3000", "\xa0", "\u2028"])
def test_white_space_of_any_kind_in_an_address_is_no_error(blank: str) -> None:
    reading = resolved(Evidence("images", f"https://a.example/one{blank}two.jpg", "meta", "og:image"))
    (image,) = reading.article.images
    assert str(image.url).startswith("https://a.example/one%")


def test_evidence_tells_only_of_fields_that_have_any() -> None:
    reading = resolved(Evidence("headline", "Ferry returns to the lake after ten years", "html", "h1", None, 0.9))
    assert list(reading.evidence) == ["headline"]
    assert len(reading.evidence) == 1
    assert reading.evidence.get("body") is None


def test_a_correction_of_blanks_alone_is_none() -> None:
    story = '{"@context": "https://schema.org", "@type": "NewsArticle", "correction": ["&nbsp;", "The bridge is old."]}'
    article = newsmeta.read(story).article
    assert [each.text for each in article.corrections] == ["The bridge is old."]
