"""The flow: bytes to Document to Ledger to Reading to Report; the only module that sees every stage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from types import NoneType
from typing import Any

from newsmeta.errors import NewsmetaError, UnknownName, expect
from newsmeta.extractors.depth import collect_deeply
from newsmeta.model.merge import merge_readings
from newsmeta.model.reading import Reading
from newsmeta.model.resolve import resolve
from newsmeta.registry import load, load_all, names
from newsmeta.sources.caps import shorten
from newsmeta.sources.decode import decode
from newsmeta.sources.document import Document, Flaw, Format, Source
from newsmeta.sources.place import Span
from newsmeta.validators.report import Report

FORMATS = "newsmeta.sources.formats"
MOST_STORIES = 50_000
"""How many stories of one file are read; sitemaps may hold as many addresses."""
_SNIFFED = 8000
_MOST_ARE = "html"


def documents(
    data: bytes | str,
    *,
    url: str | None = None,
    name: str | None = None,
    format: str = "auto",
    charset: str | None = None,
) -> Iterator[Document]:
    """Yield the Documents that *data* holds: one for a page or text, one an entry for a feed."""
    if not isinstance(data, (bytes, str)):
        raise NewsmetaError(
            f"read() takes bytes or str, not {type(data).__name__}; open the file and pass what it holds"
        )
    expect(url, (str, NoneType), "url is a str or None")
    expect(name, (str, NoneType), "name is a str or None; make a path one with str()")
    if format != "auto" and format not in names(FORMATS):
        raise UnknownName("format", format, [*names(FORMATS), "auto"])
    expect(charset, (str, NoneType), "charset is a str or None")
    decoded = decode(data, declared=charset)
    source = Source(decoded.text, name or url, url, decoded.encoding, decoded.lost, decoded.tags)
    chosen = load(FORMATS, format, Format) if format != "auto" else _sniff(decoded.text)
    for document in _within_cap(chosen.read(source)):
        document.decoded = decoded.how
        yield shorten(document)


def _within_cap(found: Iterable[Document]) -> Iterator[Document]:
    """Yield as many as may be read of one file; if there are more, one more that says so."""
    for nth, document in enumerate(islice(found, MOST_STORIES + 1)):
        if nth == MOST_STORIES:
            place = next((item.place for item in document.items), Span(0, 0))
            message = f"more than {MOST_STORIES:,} stories: the rest was left out"
            document.flaws.append(Flaw("over-a-cap", message, place, "stories"))
        yield document


@cache
def _usual() -> Format:
    return load(FORMATS, _MOST_ARE, Format)


def _sniff(text: str) -> Format:
    head = text[:_SNIFFED]
    if _usual().sniff(head) == 1:  # sure: no other format is loaded
        return _usual()
    known: list[Format] = list(load_all(FORMATS, Format).values())
    return max(known, key=lambda found: found.sniff(head))


def read_all(
    data: bytes | str,
    *,
    url: str | None = None,
    name: str | None = None,
    format: str = "auto",
    deep: bool = False,
    charset: str | None = None,
) -> Iterator[Reading]:
    """Read every story that *data* holds, one Reading each; see :func:`read`."""
    for document in documents(data, url=url, name=name, format=format, charset=charset):
        yield resolve(document, collect_deeply(document, asked=deep))


def read(
    data: bytes | str,
    *,
    url: str | None = None,
    name: str | None = None,
    format: str = "auto",
    deep: bool = False,
    charset: str | None = None,
) -> Reading:
    """Read one story from bytes or text; a feed gives its first entry (:func:`read_all` gives all).

    ``url`` is the story's address (relative links are made absolute with it), ``name`` what reports call the source.
    ``format`` is the name of an input format, or ``auto``. ``deep`` reads full RDFa and microformats in any case, not
    only on pages that show them and leave headline, date or authors unsaid. ``charset`` is the encoding that the
    transport named (in the Content-Type header), which bytes then have unless they begin with another's mark; a name
    that no browser knows counts as none. Content never raises: what is missing is absent from the article, what is
    broken is kept for the report.

    Raises:
        NewsmetaError: *data* is neither bytes nor str, or there is no such format.
    """
    for reading in read_all(data, url=url, name=name, format=format, deep=deep, charset=charset):
        return reading
    empty = Document("", "text", name or url, url)
    return resolve(empty, collect_deeply(empty))


def check(reading_or_data: Reading | bytes | str, *, profile: str = "default", config: Any = None) -> Report:
    """Check a story against a profile's rules and return the Report.

    ``config`` is a :class:`newsmeta.House`, what :func:`newsmeta.load_config` gives, or None. A loaded configuration
    also says which profile, unless one is named here.

    Raises:
        UnknownName: there is no such profile.
        NewsmetaError: *config* is none of these, or what is checked neither a Reading nor a source.
    """
    from newsmeta.validators.rule import House
    from newsmeta.validators.runner import run
    from newsmeta.validators.wishes import Configuration

    wanted = (
        "check() takes a Reading, or what a file holds as bytes or str (of an article: newsmeta.to_script(article))"
    )
    expect(reading_or_data, (Reading, bytes, str), wanted)
    expect(profile, str, "profile is a str")
    expect(config, (NoneType, House, Configuration), "config is a newsmeta.House or what newsmeta.load_config gives")
    reading = reading_or_data if isinstance(reading_or_data, Reading) else read(reading_or_data)
    if isinstance(config, Configuration):
        wishes = config.wishes(reading.name, profile if profile != "default" else None)
        return run(reading, profile=wishes.profile, house=wishes.house, severities=wishes.severities)
    return run(reading, profile=profile, house=config)


def merge(readings: Sequence[Reading]) -> Reading:
    """Make one Reading of several that tell the same story; every field says which source it came from.

    Raises:
        NewsmetaError: *readings* is empty, or holds something else.
    """
    return merge_readings(readings)
