"""Where the time of reading a page goes: ``python -m tests.bench.read [PAGE|FOLDER]…``, in parses by lxml.

Every stage gets its turn on every page, so that a busy machine slows all of them alike; the best of the rounds counts,
in CPU seconds. Pages may be gzipped; without any, one made-up page of common size is read. Some stages share work
that the first of them does (the layout of the prose, what stands around the headline): read the sum as well.
"""

from __future__ import annotations

import gzip
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import lxml.html

import newsmeta
from newsmeta.extractors.evidence import Ledger
from newsmeta.extractors.extractor import Extractor
from newsmeta.model.choice import Context
from newsmeta.model.resolve import ordered
from newsmeta.pipeline import documents
from newsmeta.registry import load_all
from newsmeta.sources.caps import tame
from newsmeta.sources.decode import decode
from newsmeta.sources.page import parse

ROUNDS = 3
PARSE, READ, CHECK = "lxml parse", "newsmeta.read", "newsmeta.check of what was read"

_HEAD = """<!doctype html><html lang="en"><head><title>River rises again - The Bank</title>
<meta property="og:title" content="River rises again"><meta property="og:image" content="https://news.example/a.jpg">
<meta name="author" content="Anne Aube"><link rel="canonical" href="https://news.example/2026/river-1">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "River rises
again", "datePublished": "2026-01-16T08:30:00+07:00", "author": {"@type": "Person", "name": "Anne Aube"}}</script>
"""
_STORY = """<article><h1>River rises again</h1><p class="byline">By Anne Aube, 16 January 2026</p><figure>
<img src="/a.jpg" alt="A bridge"><figcaption>A bridge in the lower town. (Photo: Ben Bord/Vorex)</figcaption></figure>
"""
_WORDS = "The lower town spent another night on its roofs, said the mayor: water stood at the second bridge. "


def page() -> bytes:
    """Return a made-up page as large as a news site's common one: 250 kB, most of it scripts, menus and teasers."""
    scripts = "".join(f"<script>window.a{n} = {{'wide': [{n}, 'x < y']}};{'f();' * 900}</script>\n" for n in range(30))
    menu = "".join(f"<li class='nav__item'><a href='/part-{n}'>Part {n} of town</a></li>" for n in range(150))
    prose = "".join(f"<p class='text'>{_WORDS * 3}</p>\n" for _ in range(25))
    teasers = "".join(
        f"<div class='card card--small'><a href='/2026/story-{n}-of-the-day'><img src='/t{n}.jpg' alt=''>"
        f"<h3 class='card__title'>Story {n} of the day</h3></a><span class='card__kicker'>Town</span></div>\n"
        for n in range(120)
    )
    body = f"<nav><ul>{menu}</ul></nav><main>{_STORY}{prose}</article></main><aside>{teasers}</aside>"
    return f"{_HEAD}{scripts}</head><body>{body}</body></html>".encode()


def shares(pages: list[bytes], rounds: int = ROUNDS) -> dict[str, float]:
    """Return stage → CPU time in parses by lxml, that of ``newsmeta.read`` as a whole among them."""
    newsmeta.check(newsmeta.read(pages[0]))  # what is loaded once
    best: dict[str, float] = {}
    for _ in range(rounds):
        spent: defaultdict[str, float] = defaultdict(float)
        for data in pages:
            for stage, step in (*_whole(data), *_stages(data)):
                start = time.process_time()
                step()
                spent[stage] += time.process_time() - start
        best = {stage: min(seconds, best.get(stage, seconds)) for stage, seconds in spent.items()}
    return {stage: seconds / best[PARSE] for stage, seconds in best.items()}


def _whole(data: bytes) -> Iterator[tuple[str, Callable[[], object]]]:
    yield PARSE, lambda: lxml.html.document_fromstring(data, parser=lxml.html.HTMLParser(encoding="utf-8"))
    yield READ, lambda: newsmeta.read(data)
    reading = newsmeta.read(data)
    yield CHECK, lambda: newsmeta.check(reading)


def _stages(data: bytes) -> Iterator[tuple[str, Callable[[], object]]]:
    text = decode(data).text
    yield "decode", lambda: decode(data)
    yield "caps", lambda: tame(text)
    yield "parse", lambda: parse(text)
    yield "document (the three above included)", lambda: list(documents(data))
    document, ledger = next(iter(documents(data))), Ledger()
    context = Context(document, ledger, {})
    for name, extractor in load_all("newsmeta.extractors.fields", Extractor).items():
        yield f"extract {name}", lambda extractor=extractor: [*map(ledger.add, extractor.read(document))]  # type: ignore[misc]
    for name, choice in ordered():
        yield f"choose {name}", lambda name=name, choice=choice: _choose(name, choice, context)  # type: ignore[misc]


def _choose(name: str, choice: Any, context: Context) -> None:
    value = choice.decide(context).value
    if value not in (None, ()):
        context.values[name] = value


def _bytes(path: Path) -> bytes:
    data = path.read_bytes()
    return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


def pages_named(words: list[str]) -> list[bytes]:
    """Return what the files hold that are named on a command line, those in folders included."""
    files = [file for path in map(Path, words) for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
    return [_bytes(file) for file in files]


def main() -> None:
    """Print the stages of reading the pages named on the command line, dearest first."""
    for stage, share in sorted(shares(pages_named(sys.argv[1:]) or [page()]).items(), key=lambda row: -row[1]):
        print(f"{share:8.3f}  {stage}")


if __name__ == "__main__":
    main()
