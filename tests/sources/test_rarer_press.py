"""What press formats say seldom: NITF without a headline, attachments, RDF collections, mail that is not in order."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.sources.rdfxml import read_rdfxml

LONG = "The harbour opened again on Friday after a week of storms that had kept the boats tied up at the quay."


def test_nitf_that_says_more() -> None:
    article = newsmeta.read(
        '<nitf xml:lang="en"><head><title>Ferries run again</title><tobject><tobject.property '
        'tobject.property.type="Feature"/></tobject><meta name="Section" content="Harbour"/>'
        '<docdata><doc.copyright holder="Marlow Press"/></docdata></head><body><body.head>'
        '<dateline>PARIS <story.date norm="20260116T083000+0700">Jan. 16</story.date></dateline>'
        "<distributor><org>Moor News</org></distributor></body.head>"
        f"<body.content><p>{LONG}</p></body.content><body.end><tagline>Ada Moor contributed</tagline></body.end>"
        "</body></nitf>"
    ).article
    assert (article.headline, article.section, article.genre) == ("Ferries run again", "Harbour", "Feature")
    assert str(article.date_published) == "2026-01-16T08:30:00+07:00"
    assert article.source is not None
    assert (article.source.name, article.copyright_holder) == ("Moor News", "Marlow Press")


def test_pictures_attached_to_a_json_feed() -> None:
    said = '{{"url": "https://a.example/{}", "mime_type": "{}", "title": "Boats at the quay"}}'
    files = f"{said.format('b.jpg', 'image/jpeg')}, {said.format('b.mp3', 'audio/mpeg')}"
    feed = (
        '{"version": "https://jsonfeed.org/version/1.1", "title": "The Marlow Herald", "items": '
        f'[{{"id": "1", "title": "Ferries run", "attachments": [{files}]}}]}}'
    )
    (image,) = newsmeta.read(feed).article.images
    assert (image.url, image.caption) == ("https://a.example/b.jpg", "Boats at the quay")


@pytest.mark.parametrize(
    "content",
    [
        f"<inlineXML><nitf><body><body.content><p>{LONG}</p></body.content></body></nitf></inlineXML>",
        f"<inlineData>&lt;p&gt;{LONG}&lt;/p&gt;</inlineData>",
    ],
)
def test_text_inside_a_news_item(content: str) -> None:
    item = (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentMeta><creator/>'
        f"<headline>Ferries run</headline></contentMeta><contentSet>{content}</contentSet></newsItem>"
    )
    article = newsmeta.read(item).article
    assert (article.headline, article.body, article.authors) == ("Ferries run", (LONG,), ())


def test_html_and_plain_words_as_the_content_of_an_entry() -> None:
    atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>M</title><entry><title>Ferries</title>{}</entry></feed>'
    plain = newsmeta.read(atom.format(f'<content type="text">{LONG}</content>')).article
    assert plain.body == (LONG,)
    rss = "<rss><channel><title>M</title><item><title>F</title><description>{}</description></item></channel></rss>"
    story = "".join(f"&lt;p&gt;{number}. {LONG}&lt;/p&gt;" for number in range(9))
    told = newsmeta.read(rss.format(story)).article
    assert (told.description, len(told.body)) == (None, 9)


def test_lines_of_a_description_without_paragraphs_are_the_text() -> None:
    story = f"<content:encoded>{LONG}&lt;br&gt;&lt;br&gt;{LONG.upper()}</content:encoded>"
    rss = f"<rss><channel><title>M</title><item><title>F</title>{story}</item></channel></rss>"
    assert newsmeta.read(rss).article.body == (LONG, LONG.upper())


def test_collections_and_local_names_in_rdf() -> None:
    found = read_rdfxml(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://schema.org/" '
        'xml:base="https://herald.example/"><s:NewsArticle rdf:ID="one"><s:author rdf:parseType="Collection">'
        "<s:Person><s:name>Ada Moor</s:name></s:Person><s:Person><s:name>Bo Lind</s:name></s:Person></s:author>"
        '<s:image rdf:resource="//[broken"/></s:NewsArticle></rdf:RDF>'
    )
    terms = [term.words.text for rows in found.said.values() for _, term in rows]
    assert any(name.endswith("#one") for name in found.said)
    assert {"Ada Moor", "Bo Lind", "//[broken"} <= set(terms)


@pytest.mark.parametrize(
    ("head", "body", "wanted"),
    [
        ("Content-Type: multipart/mixed", LONG, ()),
        ("Content-Type: text/plain\nContent-Transfer-Encoding: base64", "A", ()),
        ("Content-Type: multipart/mixed; boundary=b", f"--b\nContent-Type: text/plain\n\n{LONG}\n", (LONG,)),
        (
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable",
            f"{LONG}=E2=80=A6",
            (f"{LONG}…",),
        ),
    ],
)
def test_mail_that_is_not_in_order(head: str, body: str, wanted: tuple[str, ...]) -> None:
    subject = "=?utf-8?b?not base64?="
    letter = (
        f"From: A <a@b.example>\nTo: c@d.example\nSubject: {subject} Ferries run\nMIME-Version: 1.0\n{head}\n\n{body}"
    )
    article = newsmeta.read(letter).article
    assert article.body == wanted
    assert article.headline is not None
    assert article.headline.endswith("Ferries run")
