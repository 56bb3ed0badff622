"""A table with a line a story; several values of one field stand in one cell, parted by `` | ``."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.prose import prose
from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import utf8
from newsmeta.model.article import NewsArticle

_JOIN = " | "
_ONE = (
    "type url headline alternative_headline description byline date_published date_modified language section genre "
    "is_accessible_for_free copyright_notice identifier"
).split()
COLUMNS = (
    *_ONE,
    "dateline",
    "places",
    "authors",
    "source",
    "publisher",
    "keywords",
    "image_urls",
    "image_captions",
    "image_credits",
    "related_titles",
    "related_urls",
    "body",
)


def write(stories: Iterable[Story], *, spreadsheet: bool = False) -> Iterator[bytes]:
    """Yield a header line and a line a story, words as read.

    ``spreadsheet`` is for people who open it in a spreadsheet program: a byte order mark, and an apostrophe before what
    the program would run as a formula.
    """
    yield b"\xef\xbb\xbf" if spreadsheet else b""
    yield _line(COLUMNS)
    for story in stories:
        cells = _cells(article_of(story))
        yield _line([_guarded(cell) for cell in cells] if spreadsheet else cells)


def _line(cells: Iterable[str]) -> bytes:
    line = io.StringIO(newline="")
    csv.writer(line).writerow(cells)
    return utf8(line.getvalue().replace("\x00", ""))


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} and len(cell) > 1 else cell


def _cells(article: NewsArticle) -> list[str]:
    fields = vars(article)
    plain = ["" if fields[name] is None else str(fields[name]) for name in _ONE]
    images, related = article.images, article.related
    return [
        *plain,
        article.dateline.text if article.dateline else "",
        _JOIN.join(place.name for place in article.dateline.places) if article.dateline else "",
        _JOIN.join(author.name for author in article.authors),
        article.source.name if article.source else "",
        article.publisher.name if article.publisher else "",
        _JOIN.join(article.keywords),
        _JOIN.join(image.url or image.file or "" for image in images),
        _JOIN.join(image.caption or "" for image in images),
        _JOIN.join(image.credit or "" for image in images),
        _JOIN.join(each.title or "" for each in related),
        _JOIN.join(each.url or "" for each in related),
        prose(article.body),
    ]


EXPORTER = Exporter(write, ".csv", "text/csv")
