"""What belongs into a page's head: title, meta tags (Open Graph, article, Twitter), canonical link and JSON-LD."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.jsonld import to_script
from newsmeta.exporters.markup import attribute, text
from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import iri
from newsmeta.model.article import NewsArticle
from newsmeta.model.newsdate import NewsDate


def write(stories: Iterable[Story], *, graph: bool = False) -> Iterator[bytes]:
    """Yield the head block of each story; ``graph`` gives its JSON-LD as linked nodes (see `to_jsonld`)."""
    for story in stories:
        article = article_of(story)
        title = f"<title>{text(article.headline)}</title>\n" if article.headline else ""
        url = iri(article.url) if article.url else None
        link = f'<link rel="canonical" href="{attribute(url)}">\n' if url else ""
        metas = "".join(
            f'<meta {"property" if ":" in name and not name.startswith("twitter:") else "name"}="{name}" '
            f'content="{attribute(str(value))}">\n'
            for name, value in _metas(article, url)
            if value
        )
        yield f"{title}{link}{metas}{to_script(article, graph=graph)}\n".encode()


def _iso(date: NewsDate | None) -> str | None:
    return date.iso if date else None


def _metas(article: NewsArticle, url: str | None) -> Iterator[tuple[str, str | int | None]]:
    yield "description", article.description
    for author in article.authors:
        yield "author", author.name
    yield "keywords", ", ".join(article.keywords)
    yield "og:type", "article"
    yield "og:title", article.headline
    yield "og:description", article.description
    yield "og:url", url
    yield "og:site_name", article.publisher.name if article.publisher else None
    for image in article.images:
        link = iri(image.url) if image.url else None
        if link:
            yield "og:image", link
            yield "og:image:width", image.width
            yield "og:image:height", image.height
            yield "og:image:alt", image.alt
    yield "article:published_time", _iso(article.date_published)
    yield "article:modified_time", _iso(article.date_modified)
    yield "article:expiration_time", _iso(article.date_expires)
    for author in article.authors:
        yield "article:author", iri(author.url) if author.url else None
    yield "article:section", article.section
    for keyword in article.keywords:
        yield "article:tag", keyword
    yield "twitter:card", "summary_large_image" if any(image.url for image in article.images) else "summary"


EXPORTER = Exporter(write, ".html", "text/html", many=False)
