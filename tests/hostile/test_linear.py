"""Twice as much of anything costs at most two and a half times as much: no family of inputs is worse than linear."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable

import pytest

import newsmeta
from tests.hostile.generate import article, filled, ld, page

TOO_STEEP = 2.5
OPENED = "<h1>Pier opens</h1>" + "<div class=author><p>" * 200
FLOOR = 0.02  # seconds; below, the clock measures itself


def _feed(text: str) -> bytes:
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [{"content_text": text}]}).encode()


def _list(row: str, n: int) -> str:
    return "".join(row.replace("#", str(number)) for number in range(n))


LEAD = "Pier opens at last\n\n" + "橋は嵐の一週間のあと金曜日に再び開通し多くの人が歩いて渡りました。\n\n" * 4
LABELLED = "Related\n\n" * 4 + "Pier opens at last again\n\nFerry sails once more\n\n" + LEAD.partition("\n\n")[2]

FAMILIES: dict[str, tuple[int, Callable[[int], bytes]]] = {
    "authors": (250, lambda n: ld(article(author=[{"@type": "Person", "name": f"Ann Lee{i}"} for i in range(n)]))),
    "author tags": (250, lambda n: page("", _list("<meta name=author content='Ann Lee#'>", n))),
    "images": (2500, lambda n: ld(article(image=[f"https://e.example/{i}.jpg" for i in range(n)]))),
    "figures": (400, lambda n: page(_list("<figure><img src=#.jpg><figcaption>A pier #. Photo: Ann Lee</figure>", n))),
    "related": (500, lambda n: page("<div class=related>" + _list("<a href=/2026/#.html>Pier # opens</a>", n))),
    "date tags": (2000, lambda n: page("", "<meta property=article:published_time content='2026-02-03T04:05Z'>" * n)),
    "titles": (1000, lambda n: page("", _list("<meta property=og:title content='Pier # opens'>", n))),
    "lines": (1200, lambda n: _list("Item # here\n", n).encode()),
    "labels between paragraphs": (120, lambda n: (LEAD + LABELLED * n).encode()),
    "letters": (1200, lambda n: b"a\n" * n),
    "captions": (500, lambda n: _list("A pier #. Photo: Ann Lee/AFP\n\n", n).encode()),
    "datelines": (1500, lambda n: _list("HANOI, March 3 (AFP) - Pier # opened.\n\n", n).encode()),
    "bold in bold": (2500, lambda n: page("<b>x" * n)),
    "boxes in boxes": (500, lambda n: page("<p>The pier opened.</p>" + "<blockquote><p>The pier opened again." * n)),
    "bars": (40_000, lambda n: ld(article(description=filled("The pier | ", n)))),
    "open divisions": (800, lambda n: page("<div>" * n + "<p>x</p>" * n)),
    "findings": (800, lambda n: page("<div>" * n + _list("<figure><img src=#.JPG><figcaption>#.JPG</figure>", n))),
    "unknown types": (1500, lambda n: ld("[" + ",".join(f'{{"@type":"T{i}","name":""}}' for i in range(n)) + "]")),
    "unknown properties": (2500, lambda n: ld(article(**{f"p{i}": "x" for i in range(n)}))),
    "blank properties": (4000, lambda n: ld(article(**{f"p{i}": "" for i in range(n)}))),
    "people": (2000, lambda n: ld(article(**{f"p{i}": {"@type": "Person", "name": f"Ann Lee{i}"} for i in range(n)}))),
    "named nowhere": (2000, lambda n: ld(article(**{f"p{i}": {"@id": f"#p{i}"} for i in range(n)}))),
    "spelled out": (600, lambda n: ld('{"@type":"NewsArticle",' + _list('"schema:p#":"x",', n) + '"schema:name":"x"}')),
    "deep objects": (20_000, lambda n: ld('{"author":' * n)),
    "deep quotes": (20_000, lambda n: ld("[" * 600 + '"\\"' * n)),
    "graph chain": (1500, lambda n: ld('{"@graph":[' + _list('{"@id":"##","author":{"@id":"##x"}},', n) + "{}]}")),
    "byline": (40_000, lambda n: page(f"<h1>x</h1><p class=byline>{filled('By Ann Lee and ', n)}</p>")),
    "drawings in bylines": (6000, lambda n: page(OPENED + "<svg>a</svg>x " * n)),
    "names between breaks": (4000, lambda n: page("<h1>Pier opens</h1>" + "Ann Lee<br>" * n)),
    "halves of characters": (20_000, lambda n: ld('{"@type":"NewsArticle","headline":"' + r"\ud800" * n + '"}')),
    "empty objects": (10_000, lambda n: ld("[" + "{}," * n + "{}]")),
    "escapes in a feed": (800, lambda n: _feed("Advertisement\n" * n)),
    "credit": (40_000, lambda n: ld(article(image={"url": "a.jpg", "creditText": filled("Ann Lee and ", n)}))),
    "caption": (40_000, lambda n: page(f"<figure><img src=a.jpg><figcaption>{filled('Photo: Lee. ', n)}</figcaption>")),
    "no-break spaces": (60_000, lambda n: ld(article(headline="\u00a0" * n, author=["\u00a0" * n], description="x"))),
}  # fmt: skip


def _cost(data: bytes) -> float:
    gc.collect()
    gc.disable()  # the collector's rounds over everything alive are not the reader's cost
    try:
        began = time.process_time()
        newsmeta.check(newsmeta.read(data, url="https://e.example/2026/02/03/pier"))
        return time.process_time() - began
    finally:
        gc.enable()


@pytest.mark.parametrize("family", FAMILIES)
def test_twice_as_much_costs_at_most_two_and_a_half_times_as_much(family: str) -> None:
    size, make = FAMILIES[family]
    short, long = make(size), make(2 * size)
    _cost(short[:200])
    ratio = 0.0
    for _ in range(4):  # a busy machine may slow one run down, never all of them
        ratio = min(_cost(long) for _ in range(2)) / max(min(_cost(short) for _ in range(2)), FLOOR)
        if ratio <= TOO_STEEP:
            return
    raise AssertionError(f"{family}: {ratio:.1f} times the time for twice the size")
