"""What strangers send never breaks the answer: values no model takes, half characters, odd addresses, many at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

import newsmeta
from newsmeta.exporters.exporter import FORMATS as EXPORTERS
from newsmeta.registry import names
from newsmeta.reporters.reporter import FORMATS as REPORTERS
from newsmeta.reporters.reporter import Checked, Run, Style, reporter

URL = "https://herald.example/pier"
NOW = newsmeta.House(now=datetime(2026, 2, 4, tzinfo=UTC))
HALF = r'{"@type": "NewsArticle", "headline": "Pier\ud800 opens", "\udc00": 1, "author": "\ud83dAnn Lee"}'

ADDRESSES = [
    "http://[", "http://[::1", "//[", "//]", "[]", "http://1]2[/", "http://[v1.x]/", "http://[::ffff:1.2.3.4.5]/",
    "http://[0:0:0:0:0:0:0:0:0]/", "http://a:99999999/", "http://a:b/", "http://\u2100.example/", "http://\ufe0f/",
    "http://a\tb/", "\0", "%", "?", "#", "://", "http:", "file:///etc/passwd", "javascript:alert(1)", "\\\\a\\b",
]  # fmt: skip
DATES = ["0000-00-00", "2026-02-29", "2026-02-03T10:00:00+25:00", "2026-02-03T10:00-99:99", "9999-12-31T23:59:60-12:00"]
DATES += [
    "0001-01-01T00:00+14:00",
    "10000-01-01",
    "1e999",
    "-1",
    "253402300800000",
    "24:00",
    "0 March 2026",
    "9" * 5000,
]
TINY = [b"", b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0", b"\0" * 999, b"\r\r", b"<", b"{", b"{}", b"[]"]
TINY += [
    b"null",
    b"1",
    b'""',
    b"<rss>",
    b"<?xml",
    b'<script type="application/ld+json"></script>',
    b"BEGIN",
    b"@prefix",
]
TINY += ["Pier opens\n".encode(codec) for codec in ("utf-16-le", "utf-16-be", "utf-32-be", "cp037", "utf-7")]


def block(text: str) -> bytes:
    return f'<h1>Pier opens</h1><script type="application/ld+json">{text}</script>'.encode()


def used(data: bytes) -> newsmeta.Reading:
    """Read, check, export and report *data* in every way there is."""
    reading = newsmeta.read(data, url=URL)
    report = newsmeta.check(reading, config=NOW)
    for name in set(names(EXPORTERS)) - {"parquet"}:
        newsmeta.export(reading, name)
    for name in names(REPORTERS):
        "".join(reporter(name).write(Run((Checked("a.html", report.findings),)), Style(color=True))).encode()
    json.loads(reading.article.model_dump_json())
    return reading


def test_half_characters_are_replaced_and_told_of() -> None:
    reading = used(block(HALF).replace(b"<h1>Pier opens</h1>", b""))
    assert reading.article.headline == "Pier\ufffd opens"
    assert "lone-surrogate" in {finding.rule for finding in newsmeta.check(reading, config=NOW).findings}


def test_half_characters_in_text_are_replaced() -> None:
    assert newsmeta.read("<h1>Pier\ud800 opens</h1>").article.headline == "Pier\ufffd opens"


def test_infinite_numbers_are_never_written() -> None:
    fields = '"headline": "Pier", "wordCount": -1e999, "image": {"url": "https://e.example/a.jpg", "width": 1e999}'
    reading = used(block(f'{{"@type": "NewsArticle", {fields}, "identifier": 1e999, "keywords": [1e999]}}'))
    written = b"".join(newsmeta.export(reading, name) for name in ("jsonld", "json", "turtle", "ninjs", "csv"))
    assert b"inf" not in written.lower()
    assert reading.article.images[0].width is None


@pytest.mark.parametrize("address", ADDRESSES)
def test_odd_addresses_never_raise(address: str) -> None:
    picture = {"@type": "ImageObject", "url": address, "caption": "A pier", "license": address}
    author = {"@type": "Person", "name": "Ann Lee", "url": address, "sameAs": [address]}
    house = {"@type": "Organization", "name": "Herald", "url": address, "logo": address}
    told = {"@type": "NewsArticle", "url": address, "image": [picture, address], "author": author, "publisher": house}
    words = address.replace("&", "&amp;")
    marks = f"<base href='{words}'><link rel=canonical href='{words}'><meta property=og:image content='{words}'>"
    body = f"<figure><a href='{words}'><img src='{words}' srcset='{words} 2x'></a><figcaption>A pier</figure>"
    more = f"<div class=related><a href='{words}'>Another pier opens</a></div><img src=pier.jpg>"
    reading = used(block(json.dumps(told)) + (marks + body + more).encode())
    assert [person.name for person in reading.article.authors if isinstance(person, newsmeta.Person)] == ["Ann Lee"]


@pytest.mark.parametrize("date", DATES)
def test_odd_dates_invent_nothing(date: str) -> None:
    told = {"@type": "NewsArticle", "headline": "Pier", "datePublished": date, "dateModified": date, "expires": date}
    shown = f"<time datetime='{date}'>{date}</time><p>HANOI, {date[:60]} (AFP) - It opened."
    found = used(block(json.dumps(told)) + shown.encode()).article.date_published
    assert found is None or date.startswith(found.text)


@pytest.mark.parametrize("data", TINY)
def test_next_to_nothing_is_read_and_exported(data: bytes) -> None:
    assert used(data).article.url in (None, URL)


@pytest.mark.parametrize("line", [">     deeper quote", ">\t\t\t\t\t\ttabs", ">    ", "> > >   quotes of quotes"])
def test_quotes_of_any_depth_are_read(line: str) -> None:
    assert used(
        f"Ferry fares fall again on the islands\n\nThe office said:\n{line}\n{line}\nand went home.\n".encode()
    ).document.blocks


@pytest.mark.parametrize("width", ["-5", "0", "1e300", "true", '"9px"', '"' + "9" * 6000 + '"', "99999999999999999999"])
def test_odd_sizes_leave_the_picture(width: str) -> None:
    picture = f'{{"@type": "ImageObject", "url": "https://e.example/a.jpg", "width": {width}, "height": {width}}}'
    (found,) = used(block(f'{{"@type": "NewsArticle", "headline": "Pier", "image": {picture}}}')).article.images
    assert (found.width, found.height) in ((None, None), (9, 9))


@pytest.mark.parametrize("language", ["", "-", "en_US", "x-private", "a" * 9999, "en,fr", "\0", "*", "mul", "e\nn"])
def test_odd_languages_never_raise(language: str) -> None:
    told = {"@type": "NewsArticle", "headline": "Pier", "inLanguage": [language]}
    assert used(block(json.dumps(told))).article.headline == "Pier opens"


def test_readings_of_any_kind_merge() -> None:
    story = newsmeta.read(b"Pier opens\n\nHANOI (VNA) - The pier opened on Friday.\n", name="a")
    empty = newsmeta.read(b"", name="b")
    assert newsmeta.merge([story, story]).article == story.article
    assert newsmeta.merge([empty, story]).article == story.article
    assert newsmeta.merge([empty, empty]).article == empty.article
    told = [{"@type": "NewsArticle", "author": f"Ann Lee{number}"} for number in range(50)]
    many = newsmeta.merge([newsmeta.read(block(json.dumps(one))) for one in told])
    assert many.article.headline == "Pier opens"
    assert newsmeta.check(newsmeta.merge([many, story]), config=NOW).findings


def test_controls_never_reach_a_terminal_through_turtle() -> None:
    import rdflib

    article = newsmeta.NewsArticle(headline="Pier\x1b[31m\x07\u202e opens\x00")
    for name in ("turtle", "ntriples", "nquads", "trig"):
        written = newsmeta.export(article, name)
        assert all(control not in written for control in (b"\x1b", b"\x07", b"\x00", "\u202e".encode()))
    graph = rdflib.Graph().parse(data=newsmeta.export(article, "ntriples"), format="nt")
    assert rdflib.Literal(article.headline) in set(graph.objects())


STORIES = [
    block(json.dumps({"@type": "NewsArticle", "author": [f"Ann Lee{n}", "Bo Mai"], "keywords": "a, b"}))
    + f"<p class=byline>By Ann Lee{n}<figure><img src={n}.jpg><figcaption>A pier. Photo: Bo Mai/AFP</figure>".encode()
    for n in range(25)
]


def answer(data: bytes) -> str:
    reading = newsmeta.read(data, url=URL)
    findings = json.dumps([finding.as_dict() for finding in newsmeta.check(reading, config=NOW).findings])
    return findings + "".join(newsmeta.export(reading, name).decode() for name in ("jsonld", "turtle", "ninjs", "json"))


def test_threads_get_the_same_answers() -> None:
    alone = [answer(data) for data in STORIES]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(answer, STORIES * 2)) == alone * 2


def test_answers_do_not_depend_on_the_hash_seed() -> None:
    code = "from tests.test_robust import STORIES, answer\nprint([answer(data) for data in STORIES[:4]])"
    seeds = [{**os.environ, "PYTHONHASHSEED": seed} for seed in ("1", "2026")]
    said = [subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True) for env in seeds]
    assert said[0].stdout == said[1].stdout
    assert b"/3.jpg" in said[0].stdout
