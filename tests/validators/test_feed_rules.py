"""Rules of feeds, of names and of selectors, beyond what their own pages show."""

from __future__ import annotations

import json
from dataclasses import replace

import newsmeta
from newsmeta.sources.place import Span
from newsmeta.validators.ownwords import as_written
from newsmeta.validators.rule import Found

PREFIXED = """<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>Port Aven Post</atom:title>
<atom:id>https://example.com/</atom:id><atom:updated>2026-01-16T08:30:00Z</atom:updated>
<atom:entry><atom:title>Ferry line reopens</atom:title><atom:id>https://example.com/ferry</atom:id>
<atom:updated>{date}</atom:updated></atom:entry></atom:feed>"""


def rules(*readings: newsmeta.Reading) -> list[str]:
    return [finding.rule for reading in readings for finding in newsmeta.check(reading).findings]


def checked(text: str) -> tuple[newsmeta.Finding, ...]:
    return newsmeta.check(newsmeta.read(text)).findings


def test_an_entry_written_with_a_prefix() -> None:
    found = rules(*newsmeta.read_all(PREFIXED.format(date="2026-01-16T08:30:00Z")))
    assert not {"missing-guid", "atom-entry-without-updated", "incomplete-channel"} & set(found)
    assert "atom-date-not-rfc3339" in rules(*newsmeta.read_all(PREFIXED.format(date="16 January 2026")))


def test_a_feed_of_ours_lacks_what_its_stories_do_not_say() -> None:
    article = newsmeta.NewsArticle.model_validate({"headline": "Ferry line reopens"})
    for name in ("rss", "atom", "jsonfeed"):
        assert "incomplete-channel" not in rules(*newsmeta.read_all(newsmeta.export(article, name)))


def test_the_channel_is_told_once_and_a_name_at_each_repetition() -> None:
    item = "<item><title>Ferry {0}</title><link>https://example.com/{0}</link><guid>https://example.com/1</guid></item>"
    feed = f"<rss version='2.0'><channel>{''.join(item.format(n) for n in range(3))}</channel></rss>"
    found = rules(*newsmeta.read_all(feed))
    assert (found.count("incomplete-channel"), found.count("repeated-guid")) == (1, 2)


def test_accents_alone_are_one_finding() -> None:
    page = """<html lang="en"><meta name="author" content="José Peñalver"><h1>Ferry line reopens</h1>
    <p class="byline">By José Peñalver</p><p>The ferry sails again.</p><script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
     "author": {"@type": "Person", "name": "Jose Penalver"}}</script></html>"""
    found = {rule for rule in rules(newsmeta.read(page)) if rule.startswith("author-")}
    assert found == {"author-without-url", "author-name-variants"}


def test_findings_call_a_value_what_its_source_calls_it() -> None:
    feed = """<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>undefined</title>
    <link>http://localhost/a</link><dc:creator><![CDATA[By Ann Lee]]></dc:creator></item></channel></rss>"""
    item = {"uri": "urn:x", "type": "text", "headline": "“Person.name”", "versioncreated": "2026-01-16T08:30:00"}
    item |= {"byline": "By Ann Lee"}
    told = [finding.message for text in (feed, json.dumps(item)) for finding in checked(text)]
    assert "title is “undefined”" in told
    assert any(message.startswith("link leads to a test system") for message in told)
    assert "dc:creator begins with “By”: “By Ann Lee”" in told
    assert any(message.startswith("versioncreated 2026-01-16T08:30:00 does not say") for message in told)
    assert not any("byline" in message for message in told)  # that line is printed as it stands
    assert not [message for message in told if "NewsArticle." in message]


def test_two_values_of_a_finding_are_called_by_their_own_names() -> None:
    document = newsmeta.read('{"uri": "urn:x", "type": "text", "firstcreated": "A", "versioncreated": "B"}').document
    places = [Span(document.text.index(f'{letter}"'), document.text.index(f'{letter}"') + 1) for letter in "AB"]
    found = Found("NewsArticle.datePublished is A, NewsArticle.dateModified “Person.name”", places[0])
    found = replace(found, also=(("NewsArticle.dateModified says otherwise", places[1]),))
    message = "firstcreated is A, versioncreated “Person.name”"
    assert as_written(document, found) == (message, (("versioncreated says otherwise", places[1]),))


NEWS_ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:1" version="1">
<itemMeta><versionCreated>2026-01-16T08:30:00Z</versionCreated>{meta}</itemMeta>
<contentMeta><headline>Ferry line reopens</headline></contentMeta></newsItem>"""


def test_what_a_news_item_says_to_desks() -> None:
    def found(meta: str) -> set[str]:
        rules = {finding.rule for finding in checked(NEWS_ITEM.format(meta=meta))}
        return rules & {"item-not-usable", "embargo-not-lifted", "missing-guid", "unknown-property"}

    assert found('<pubStatus qcode="stat:usable"/><embargoed>2026-01-16T06:00:00Z</embargoed>') == set()
    assert found('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/usable"/>') == set()
    assert found('<pubStatus qcode="stat:canceled"/>') == {"item-not-usable"}
    assert found("<embargoed>2136-01-16T06:00:00Z</embargoed>") == {"embargo-not-lifted"}
    assert "missing-guid" in [each.rule for each in checked(NEWS_ITEM.replace(' guid="urn:example:1"', ""))]


def test_a_prefix_that_nothing_declares_is_told() -> None:
    feed = "<rss version='2.0'><channel><item><title>Ferry</title><media:content url='https://a.example/b.jpg'/></item>"
    told = [each.message for each in checked(feed + "</channel></rss>") if each.rule == "xml-not-well-formed"]
    assert told == ["this is not well-formed XML: no xmlns declares the prefix of this name"]


def test_selectors_that_are_none_match_nothing() -> None:
    wrong = [".-", ".1a", "..a", "#", "-", "1", ".--a", ".é", ".a, .-", "*" * 300, ":is(", "[a=", ".a" * 100_000]
    parts = [{"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": each} for each in wrong]
    for nth in range(0, len(wrong), 5):  # rules look at five
        story = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "isAccessibleForFree": False,
            "hasPart": parts[nth : nth + 5],
            "speakable": {"@type": "SpeakableSpecification", "cssSelector": wrong[nth : nth + 5]},
        }
        page = f'<script type="application/ld+json">{json.dumps(story)}</script><p>The ferry sails again.</p>'
        found = {finding.rule for finding in newsmeta.check(newsmeta.read(page), profile="pedantic").findings}
        assert found & {"selector-matches-nothing", "selector-not-a-class", "speakable-matches-nothing"}
