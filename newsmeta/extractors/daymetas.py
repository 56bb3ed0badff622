"""What meta tags call the day of publication: agreed names, and the endings of those that vendors make up."""

from __future__ import annotations

from typing import Final

from newsmeta.extractors.declared import spellings

METAS: Final = spellings(
    {
        "feed:published": 0.9,
        "article:published_time": 0.85,
        "og:article:published_time": 0.8,
        "itemprop:datepublished": 0.75,
        "article:published": 0.7,
        "og:published_time": 0.7,
        "parsely-pub-date": 0.7,
        "pubdate": 0.65,
        "publish-date": 0.65,
        "published-date": 0.65,
        "publication-date": 0.65,
        "date-published": 0.65,
        "published_time": 0.65,
        "publish_time": 0.65,
        "sailthru.date": 0.6,
        "dc.date.issued": 0.6,
        "dcterms.issued": 0.6,
        "article_date_original": 0.6,
        "date": 0.55,
        "dc.date": 0.5,
        "dcterms.date": 0.5,
        "dcterms.created": 0.5,
        "citation_date": 0.5,
        "article:date": 0.5,
        "article:created": 0.5,
        "displaydate": 0.5,
        "ptime": 0.5,
        "pdate": 0.5,
        "og:regdate": 0.5,
        "release_date": 0.5,
        "date.release": 0.5,
        "dateposted": 0.5,
        "dc.created": 0.45,
        "created": 0.4,
        "gentime": 0.4,
        "dcterms.available": 0.4,
    }
)
NAMED: Final = (
    "publisheddate",
    "publishdate",
    "publicationdate",
    "pubdate",
    "publishedtime",
    "publishtime",
    "datepublished",
    "publishedat",
    "publishedon",
    "publishat",
    "datearticle",
    "articledate",
)
MADE: Final = ("createddate", "createdate", "createdtime", "datecreated")
"""What the names of metas end in that publishers and vendors make up for the day of publication, and of writing."""
