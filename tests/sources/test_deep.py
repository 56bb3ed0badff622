"""Full RDFa and microformats by way of extruct: what is read, where it stands, and when nobody asks."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

import newsmeta
from newsmeta.model.reading import Reading

ENTRY = """<html lang=en><body><div class="h-entry"><p class="p-name">Harbour opens again</p>
<p class="p-summary">Ferries sail from Monday.</p>
<span class="p-author h-card"><a class="p-name u-url" href="https://x.example/lan">Lan Pham</a></span>
<time class="dt-published" datetime="2024-05-01T10:00:00+02:00"></time>
<div class="e-content"><p>The harbour opened again after the storm, the master said on Monday.</p></div></div>"""
DRUPAL = """<html xmlns:dc="http://purl.org/dc/terms/" xmlns:sioc="http://rdfs.org/sioc/ns#"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" version="XHTML+RDFa 1.0"><body>
<div about="/node/1" typeof="sioc:Item foaf:Document"><span property="dc:title" content="Harbour opens again"></span>
<span property="dc:date dc:created" content="2011-01-02T10:00:00+01:00" datatype="xsd:dateTime" rel="sioc:has_creator">
<a about="/u/2" typeof="sioc:UserAccount" property="foaf:name" href="/u/2">Lan Pham</a></span></div></body></html>"""
RNEWS = """<html prefix="rnews: http://iptc.org/std/rNews/2011-10-07#"><body><div about="#a" typeof="rnews:NewsItem">
<h2 property="rnews:headline">Harbour opens again</h2><b property="rnews:datePublished" datatype="">2011-01-02</b>
<p rel="rnews:creator"><i typeof="rnews:Person"><b property="rnews:name">Lan Pham</b></i></p></div></body></html>"""


def words(reading: Reading, field: str, source: str) -> list[tuple[str, str]]:
    """Each piece of evidence of that source, with the words at its place."""
    text, found = reading.document.text, []
    for candidate in reading.evidence.get(field, ()):
        span = candidate.evidence.place.span() if candidate.evidence.place else None
        if candidate.evidence.source == source:
            found.append((candidate.evidence.text, text[slice(*span)] if span else ""))
    return found


def test_microformats_are_read_with_their_places() -> None:
    reading = newsmeta.read(ENTRY, deep=True)
    assert words(reading, "headline", "microformat") == [("Harbour opens again", "Harbour opens again")]
    assert words(reading, "description", "microformat") == [("Ferries sail from Monday.", "Ferries sail from Monday.")]
    assert ("Lan Pham", "Lan Pham") in words(reading, "authors", "microformat")
    assert ("2024-05-01T10:00:00+02:00",) * 2 in words(reading, "date_published", "microformat")
    assert str(reading.article.date_published) == "2024-05-01T10:00:00+02:00"
    assert [author.name for author in reading.article.authors] == ["Lan Pham"]


@pytest.mark.parametrize("source", [DRUPAL, RNEWS])
def test_other_vocabularies_tell_a_story_too(source: str) -> None:
    reading = newsmeta.read(source, deep=True)
    assert words(reading, "headline", "rdfa") == [("Harbour opens again", "Harbour opens again")]
    assert words(reading, "authors", "rdfa") == [("Lan Pham", "Lan Pham")]
    assert words(reading, "date_published", "rdfa")[0][1].startswith("2011-01-02")
    assert str(reading.article.date_published).startswith("2011-01-02")


def test_a_type_of_another_vocabulary_claims_no_type_of_schema_org() -> None:
    source = DRUPAL.replace("</div></body>", '<p about="#b" typeof="foaf:Image"></p></div></body>')
    rules = [each.rule for each in newsmeta.check(newsmeta.read(source, deep=True)).findings]
    assert "unknown-type" not in rules


def test_the_deep_reader_is_asked_when_a_field_is_missing() -> None:
    assert newsmeta.read(RNEWS).article == newsmeta.read(RNEWS, deep=True).article
    assert newsmeta.read(RNEWS).article.headline == "Harbour opens again"


def test_a_thing_the_walk_knows_is_not_told_twice() -> None:
    source = """<div vocab="http://schema.org/" typeof="NewsArticle" resource="#a"><h1 property="headline">Harbour
    opens</h1><p about="#a" property="schema:description" datatype="xsd:string">It did.</p></div>"""
    items = newsmeta.read(source, deep=True).document.items
    assert [item.types for item in items] == [("NewsArticle",)]


def test_ordinary_pages_never_load_extruct() -> None:
    page = "<html><head><title>x</title></head><body class=hentry><h1 class=entry-title>Harbour opens</h1><p>No.</p>"
    code = f"import sys, newsmeta; newsmeta.read({page!r}); print('extruct' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


SOCKETS = """
import sys
asked = set()
sys.addaudithook(lambda event, arguments: event.startswith("socket.") and asked.add((event, str(arguments[1:]))))
import newsmeta
for name in ("rss", "html", "turtle", "ninjs"):
    newsmeta.check(newsmeta.export(newsmeta.read("<title>Harbour opens</title><p>At last."), name))
assert not asked, asked
newsmeta.read("<p class=h-entry>", deep=True)
assert "extruct" in sys.modules
binds = {told for event, told in asked if event == "socket.bind"}
assert binds <= {"(('::1', 0),)"} and {event for event, _ in asked} <= {"socket.__new__", "socket.bind"}, asked
"""


def test_only_the_import_of_extruct_asks_the_machine_for_a_socket_and_connects_it_to_nothing() -> None:
    subprocess.run([sys.executable, "-c", SOCKETS], check=True)


HOSTILE = {
    "attributes": "<div typeof=A class=h-entry " + " ".join(f"a{i}=1" for i in range(1000)) + ">",
    "elements": "<div class=h-entry typeof=A>" + "<p property=b class=p-name>x</p>" * 10_000,
    "deep": "<div class=h-entry typeof=A property=x>" * 3000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_too_much_for_it_stays_as_the_walk_read_it(name: str) -> None:
    start = time.process_time()
    reading = newsmeta.read(HOSTILE[name], deep=True)
    assert time.process_time() - start < 5
    assert name == "deep" or "deep-reader" in {flaw.detail for flaw in reading.document.flaws}


def test_the_author_of_an_old_entry_is_named_by_its_card_not_by_the_words_around_it() -> None:
    card = '<span class="author vcard"><span>Author </span><a class="url fn n" href="/a">Ada Moor</a></span>'
    page = f'<article class="hentry"><h1 class="entry-title">Harbour opens</h1><p>No.</p>{card}</article>'
    reading = newsmeta.read(page, format="html", deep=True)
    (entry,) = (item for item in reading.document.items if item.syntax == "microformat")
    (author,) = entry.props["author"]
    assert [value.text for value in author.value.props["name"]] == ["Ada Moor"]


def test_a_card_that_lists_its_authors_stories_names_the_author_only() -> None:
    told = "".join(
        f"<li><a href=/s/{n}>Third Council Debate Set For Lindvik, But Details Unknown {n}</a></li>" for n in "abc"
    )
    card = f'<div class="author vcard"><h2>Ada Moor</h2><p>Columnist</p><ul>{told}</ul></div>'
    page = f'<article class="hentry"><h1 class="entry-title">Harbour opens</h1>{card}<p>No.</p></article>'
    assert [author.name for author in newsmeta.read(page, format="html", deep=True).article.authors] == ["Ada Moor"]
