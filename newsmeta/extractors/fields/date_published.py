"""Dates: when the story was published and last changed, as metadata and the page print it."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_items, from_meta
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.layout import layout
from newsmeta.sources.document import Document
from newsmeta.sources.page import words

_ITEMS = {"datePublished": 0.9, "dateCreated": 0.45, "uploadDate": 0.3}
_METAS = {
    "feed:published": 0.9,
    "article:published_time": 0.85,
    "article:published": 0.7,
    "og:published_time": 0.7,
    "og:article:published_time": 0.8,
    "itemprop:datepublished": 0.75,
    "parsely-pub-date": 0.7,
    "sailthru.date": 0.6,
    "pubdate": 0.65,
    "publishdate": 0.65,
    "publish-date": 0.65,
    "publish_date": 0.65,
    "publication_date": 0.65,
    "date": 0.55,
    "dc.date": 0.5,
    "dc.date.issued": 0.6,
    "dc.date.created": 0.5,
    "dcterms.created": 0.5,
    "dcterms.issued": 0.6,
    "dcterms.date": 0.5,
    "citation_publication_date": 0.6,
    "citation_date": 0.5,
    "cxenseparse:recs:publishtime": 0.6,
    "cxenseparse:publishtime": 0.6,
    "bt:pubdate": 0.6,
    "lp.article:published_time": 0.6,
    "originalpublicationdate": 0.6,
    "article_date_original": 0.6,
    "article:create_date": 0.5,
    "vr:published_time": 0.6,
    "article.published": 0.6,
    "displaydate": 0.5,
    "ptime": 0.5,
    "created": 0.4,
}


@extractor
def date_published(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "date_published", _ITEMS)
    yield from from_meta(document, "date_published", _METAS)
    if document.page:
        for element in document.page.select("time")[:20]:
            stamp = element.attr("datetime") or ""
            if stamp:
                place = document.page.attribute(element, "datetime")
                yield Evidence("date_published", stamp, "html", "time datetime", place, 0.5)
            elif words(element):
                yield Evidence("date_published", words(element), "html", "time", document.page.content(element), 0.4)
    else:
        for text, place in layout(document).dates:
            yield Evidence("date_published", text, "prose", "printed date", place, 0.5)
