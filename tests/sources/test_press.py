"""Wire text, e-mail, NITF, NewsML-G2, ninjs and RDF as others write them: fields, places, nothing opened."""

from __future__ import annotations

import base64
import quopri

import pytest

from newsmeta.pipeline import documents, read, read_all
from newsmeta.sources.rdfxml import read_rdfxml
from newsmeta.sources.triples import Triples
from newsmeta.sources.turtle import read_turtle
from tests.sources.standing import written

WIRE = (
    "\x01dpa0123 4 pl 212 dpa 0456\n\x02Harbour/Ferries/\nFerries run again after a week =\n\n"
    "   Paris (dpa) - The harbour opened again on Friday after a week\nof storms, officials said.\n"
    "   Ferries leave every hour and more will follow, the\ncompany said.\n\n"
    "dpa xy yyzz n1 lo\n\x03\n161130 Jan 26\n\x04"
)
HTML = (
    "<p>PARIS, Jan 16 (AP) – The harbour opened again on Friday after a week of storms that kept boats tied up.</p>"
    "<p>Café boats leave every hour, the company said in a statement to the press.</p>"
)
NITF = """<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf><head><docdata><doc-id id-string="mh-1"/><date.issue norm="20260116T083000+0700"/>
<key-list><keyword key="harbour"/></key-list></docdata>
<pubdata name="The Marlow Herald" ex-ref="https://herald.example/x"/>
</head><body><body.head><hedline><hl1>Ferries run
 again</hl1></hedline><byline>By <person>Ada Moor</person></byline>
<dateline><location>PARIS</location>, Jan. 16 (AP)</dateline><abstract><p>Boats are back.</p></abstract></body.head>
<body.content><block><p>The harbour opened &amp; closed   again.</p><media media-type="image">
<media-reference source="boats.jpg"/><media-caption>Boats</media-caption>
<media-producer>Lena Ost/AP</media-producer></media><p>Two.</p></block></body.content></body></nitf>"""


def test_iptc_7901() -> None:
    reading = read(WIRE.encode())
    article = reading.article
    assert reading.document.format == "iptc7901"
    assert article.headline == written(reading, "headline") == "Ferries run again after a week"
    assert article.body == (
        "The harbour opened again on Friday after a week of storms, officials said.",
        "Ferries leave every hour and more will follow, the company said.",
    )
    assert article.dateline is not None
    assert article.dateline.text == "Paris (dpa)"
    assert article.source is not None
    assert article.source.name == "dpa"
    assert article.keywords == ("Harbour", "Ferries")
    assert str(article.date_published) == "2026-01-16T11:30"
    assert written(reading, "date_published") == "161130 Jan 26"


def test_several_wire_stories_in_one_file() -> None:
    both = read_all(WIRE + WIRE.replace("0123", "0124"))
    assert [reading.article.identifier for reading in both] == ["dpa0123", "dpa0124"]


def mail(body: str, encoding: str) -> str:
    data = body.encode()
    coded = {"8bit": body, "quoted-printable": quopri.encodestring(data).decode()}
    coded["base64"] = base64.encodebytes(data).decode()
    return (
        "Received: by mx.herald.example\nFrom: =?utf-8?q?Eva_K=C3=B6nig?= <eva@ferries.example>\n"
        "To: news@herald.example\nSubject: Fwd: Ferries run again\n from Friday\n"
        "Date: Fri, 16 Jan 2026 08:30:00 +0700\nMessage-ID: <1@ferries.example>\n"
        'Content-Type: multipart/mixed; boundary="b1"\n\npre\n'
        "--b1\nContent-Type: multipart/alternative; boundary=b2\n\n"
        "--b2\nContent-Type: text/plain\n\nPlain words.\n--b2\nContent-Type: text/html; charset=utf-8\n"
        f"Content-Transfer-Encoding: {encoding}\n\n{coded[encoding]}\n--b2--\n"
        '--b1\nContent-Type: image/jpeg; name="boat.jpg"\nContent-Transfer-Encoding: base64\n\n/9j/\n--b1--\n'
    )


@pytest.mark.parametrize("encoding", ["8bit", "quoted-printable", "base64"])
def test_mail(encoding: str) -> None:
    reading = read(mail(HTML, encoding).encode())
    article = reading.article
    assert reading.document.format == "eml"
    assert article.headline == "Ferries run again from Friday"
    assert [author.name for author in article.authors] == ["Eva König"]
    assert str(article.date_published) == "2026-01-16T08:30:00+07:00"
    assert article.dateline is not None
    assert article.dateline.agencies == ("AP",)
    assert article.body[1] == "Café boats leave every hour, the company said in a statement to the press."
    assert [image.file for image in article.images] == ["boat.jpg"]
    if encoding == "quoted-printable":
        assert written(reading, "dateline") == "PARIS, Jan 16 (AP)"


def test_a_letter_in_plain_text_ends_at_its_signature() -> None:
    head = "From: A <a@b.example>\nTo: c@d.example\nSubject: Ferries run again\nDate: Fri, 16 Jan 2026 08:30:00 Z\n\n"
    article = read(head + "One paragraph here.\n\nAnother one\nwith two lines.\n\n-- \nA. Nobody\n").article
    assert article.body == ("One paragraph here.", "Another one with two lines.")


def test_nitf() -> None:
    reading = read(NITF)
    article = reading.article
    assert (reading.document.format, article.headline) == ("nitf", "Ferries run again")
    assert (article.description, article.url) == ("Boats are back.", "https://herald.example/x")
    assert article.keywords == ("harbour",)
    assert str(article.date_published) == "2026-01-16T08:30:00+07:00"
    assert article.body == ("The harbour opened & closed again.", "Two.")
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.agencies) == ("PARIS, Jan. 16 (AP)", ("AP",))
    (image,) = article.images
    assert (image.file, image.caption, image.credit) == ("boats.jpg", "Boats", "Lena Ost/AP")
    assert [author.name for author in article.authors] == ["Ada Moor"]
    assert written(reading, "images", "credit") == "Lena Ost/AP"


NINJS = r"""{"uri": "urn:herald:1", "type": "text", "versioncreated": "2026-01-16T08:30:00+07:00",
"headline": "Ferries run", "byline": "Ada Moor", "description_text": "Boats are back.",
"subject": [{"name": "harbour"}],
"body_xhtml": "<p>One \u00e9tape.</p><p>Two.</p>", "firstcreated": "2026-01-15T10:00:00Z",
"associations": {"main": {"type": "picture", "description_text": "Boats", "byline": "Lena Ost",
"renditions": {"web": {"href": "https://a.example/b.jpg", "width": 9}}}}}"""


def test_ninjs_1() -> None:
    item = NINJS
    reading = read(item)
    article = reading.article
    assert (reading.document.format, article.headline, article.identifier) == ("ninjs", "Ferries run", "urn:herald:1")
    assert str(article.date_published) == "2026-01-15T10:00:00Z"
    assert str(article.date_modified) == "2026-01-16T08:30:00+07:00"
    assert article.body == ("One étape.", "Two.")
    place = reading.evidence["body"][0].evidence.place
    assert place is not None
    assert item[slice(*place.span() or (0, 0))] == "One \\u00e9tape."
    (image,) = article.images
    assert (image.url, image.caption, image.credit, image.width) == ("https://a.example/b.jpg", "Boats", "Lena Ost", 9)


def test_newsml_g2_with_a_picture_beside_the_text() -> None:
    item = (
        '<newsItem guid="urn:x:{0}" xml:lang="fr"><itemMeta><itemClass qcode="ninat:{1}"/>'
        "<versionCreated>2026-01-16T08:30:00Z</versionCreated></itemMeta>"
        "<contentMeta>{2}</contentMeta><contentSet>{3}</contentSet></newsItem>"
    )
    text = item.format(1, "text", "<headline>Les ferries repartent</headline>", "<inlineData>Un.\n\nDeux.</inlineData>")
    said = "<description>Le port</description><creditline>Lena Ost/AFP</creditline>"
    picture = item.format(2, "picture", said, '<remoteContent href="https://a.example/p.jpg" width="900"/>')
    space = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
    (reading,) = read_all(f"<newsMessage {space}><itemSet>{picture}{text}</itemSet></newsMessage>")
    article = reading.article
    assert (article.headline, article.language, article.body) == ("Les ferries repartent", "fr", ("Un.", "Deux."))
    (image,) = article.images
    assert (image.url, image.caption, image.width) == ("https://a.example/p.jpg", "Le port", 900)


TURTLE = r'''
@prefix s: <http://schema.org/> . PREFIX x: <http://x.example/>
@base <https://herald.example/> .
# a comment
<news/1> a s:NewsArticle, x:Thing ; s:headline "Ferries \"run\" \u00e9"@en ; s:keywords ( "a" 'b' """c "d" e""" ) ;
  s:author [ a s:Person ; s:name "Ada Moor" ] ; s:isAccessibleForFree true ; s:wordCount 12 ; s:position -1.5e3 .
<g> { <news/1> s:datePublished "2026-01-16T08:30:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> . }
'''
RDF_XML = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://schema.org/">
<s:NewsArticle rdf:about="https://herald.example/1"><s:headline xml:lang="en">Ferries &amp; boats</s:headline>
<s:author><s:Person><s:name>Ada Moor</s:name></s:Person></s:author>
<s:publisher rdf:nodeID="p"/><s:image rdf:parseType="Resource"><s:url rdf:resource="https://a.example/i.jpg"/></s:image>
</s:NewsArticle><rdf:Description rdf:nodeID="p"><rdf:type rdf:resource="http://schema.org/Organization"/>
<s:name>The Marlow Herald</s:name></rdf:Description></rdf:RDF>"""


def literals(found: Triples) -> set[str]:
    return {term.words.text for rows in found.said.values() for _, term in rows if not term.node}


@pytest.mark.parametrize(("text", "kind"), [(TURTLE, "trig"), (RDF_XML, "xml")])
def test_rdflib_reads_the_same(text: str, kind: str) -> None:
    import rdflib

    found = read_rdfxml(text) if kind == "xml" else read_turtle(text)
    graph = rdflib.Dataset(default_union=True)
    graph.parse(data=text, format=kind)
    theirs = {str(o) for _, p, o in graph.triples((None, None, None)) if isinstance(o, rdflib.Literal)}
    ours = {each.replace("Z", "+00:00") if each.startswith("2026") else each for each in literals(found)}
    listed = {"a", "b", 'c "d" e', "-1500.0", "-1.5e3"}  # list cells are kept apart; rdflib rewrites numbers
    assert ours - listed == theirs - listed
    assert found.flaws == []


def test_rdf_stories() -> None:
    first = read(TURTLE)
    assert (first.document.format, first.article.headline) == ("rdf", 'Ferries "run" é')
    assert written(first, "headline") == r"Ferries \"run\" \u00e9"
    assert first.article.keywords == ("a", "b", 'c "d" e')
    assert str(first.article.date_published) == "2026-01-16T08:30:00Z"
    second = read(RDF_XML).article
    assert [author.name for author in second.authors] == ["Ada Moor"]
    assert second.publisher is not None
    assert second.publisher.name == "The Marlow Herald"
    assert [image.url for image in second.images] == ["https://a.example/i.jpg"]


def test_a_broken_statement_costs_only_itself() -> None:
    lines = [f'<https://a.example/{n}> <http://schema.org/headline> "Story number {n}" .' for n in range(3)]
    types = [f"<https://a.example/{n}> a <http://schema.org/NewsArticle> ." for n in range(3)]
    lines[1] = '<https://a.example/1> <http://schema.org/headline> "Story number 1 .'
    readings = list(read_all("\n".join(types + lines)))
    assert [reading.article.headline for reading in readings] == ["Story number 0", None, "Story number 2"]
    assert [flaw.kind for reading in readings for flaw in reading.document.flaws] == ["rdf-not-well-formed"]


BAITS = ['"""\\', '"\\', "'", "<a", "a:.", "_:a.", "[", "(", "a1", "@a-", "[ a ", "( 1 ", "\\", "{", "a:%4", "{ <a> "]


@pytest.mark.parametrize("bait", BAITS)
def test_hostile_rdf_costs_no_more_than_its_length(bait: str) -> None:
    import time

    def cost(size: int) -> float:
        text = "@prefix a: <http://schema.org/> .\n" + bait * (size // len(bait))
        start = time.process_time()
        read_turtle(text).stories()
        return time.process_time() - start

    small, large = (min(cost(size) for _ in range(2)) for size in (15_000, 60_000))
    assert large < max(10 * small, 0.2)


def test_json_ld_and_pages_stay_with_their_readers() -> None:
    assert next(documents('{"@context": "https://schema.org", "@type": "NewsArticle", "uri": "x"}')).format == "jsonld"
    assert (
        next(documents("<!doctype html><html><head><title>x</title></head><body>To: all</body></html>")).format
        == "html"
    )
    assert next(documents("Subject: the harbour\nIt opened again on Friday.\n")).format == "text"
    assert next(documents("From: here, all is well.\nTo: there\n\nDate: none")).format == "text"
