"""A news sitemap as Google reads it: one entry a story that has what an entry must have.

An entry must hold the URL, the publication's name and language, the date and the title
(https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap); a story that lacks one is left
out, and a comment says which and why. Google reads 1,000 entries a file, of the last two days.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.markup import tag, text, words
from newsmeta.exporters.moments import w3c
from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import iri
from newsmeta.model.article import NewsArticle

_SPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" '
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
)
_MOST = 1000


def write(stories: Iterable[Story], *, publication: str | None = None, language: str | None = None) -> Iterator[bytes]:
    """Yield the sitemap; ``publication`` and ``language`` stand in where a story does not name its own."""
    yield f'<?xml version="1.0" encoding="utf-8"?>\n<urlset {_SPACES}>\n'.encode()
    written = 0
    for story in stories:
        entry, missing = _entry(article_of(story), publication, language)
        written += not missing
        yield f"{f'<!-- left out: {missing} -->' if missing else entry}\n".encode()
        if written == _MOST + 1:
            yield f"<!-- more than {_MOST} entries: search engines read no further -->\n".encode()
    yield b"</urlset>\n"


def _entry(article: NewsArticle, publication: str | None, language: str | None) -> tuple[str, str]:
    url = iri(article.url) if article.url else None
    name = article.publisher.name if article.publisher else publication
    spoken, day = article.language or language, w3c(article.date_published)
    needed = {"url": url, "publication": name, "language": spoken, "date": day, "headline": article.headline}
    missing = [what for what, value in needed.items() if not value]
    if missing:
        shown = text(article.url or article.headline or "a story")
        shown = shown.replace("--", "- -").replace("--", "- -")  # twice: of three hyphens two stand together again
        return "", f"{shown} has no {', no '.join(missing)}"
    paper = tag("news:publication", words("news:name", name) + words("news:language", spoken))
    news = paper + words("news:publication_date", day) + words("news:title", article.headline)
    links = [iri(image.url) for image in article.images if image.url]
    images = "".join(tag("image:image", words("image:loc", link)) for link in links if link)
    return tag("url", words("loc", url) + tag("news:news", news) + images), ""


EXPORTER = Exporter(write, ".xml", "application/xml")
