"""A story as an IPTC NewsML-G2 2.35 news item, its text and pictures as XHTML inside."""

from __future__ import annotations

import re
from typing import Final

from newsmeta.exporters.markup import tag, text, words
from newsmeta.exporters.moments import xsd_date_time
from newsmeta.exporters.remainder import HOLDS, ORGANIZATION, PERSON, Held, as_xml, inexact_dates, remainder
from newsmeta.exporters.terms import iri, language_tag
from newsmeta.exporters.tree import story_iri
from newsmeta.model.article import NewsArticle
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import Image, Organization, Person, Place, Related

SPACE = "http://iptc.org/std/nar/2006-10-01/"
_HELD: Final[Held] = {
    **dict.fromkeys(("url", "identifier", "headline", "alternativeHeadline", "description", "dateline"), HOLDS),
    **dict.fromkeys(("datePublished", "dateModified", "expires", "creditText", "articleSection", "genre"), HOLDS),
    **dict.fromkeys(("inLanguage", "copyrightNotice", "license", "digitalSourceType", "articleBody"), HOLDS),
    "author": {**PERSON, "jobTitle": HOLDS},
    "publisher": ORGANIZATION,
    "sourceOrganization": ORGANIZATION,
    "locationCreated": {
        "@type": "Place",
        "name": HOLDS,
        "address": {"@type": "PostalAddress", "addressRegion": HOLDS, "addressCountry": HOLDS},
    },
    "copyrightHolder": {"@type": "Organization", "name": HOLDS},
    "mentions": {"@type": "CreativeWork", **dict.fromkeys(("headline", "url", "description"), HOLDS)},
}
_XHTML = "http://www.w3.org/1999/xhtml"
_CODES = "http://cv.iptc.org/newscodes"


def news_item(article: NewsArticle, created: str, *, root: bool = True) -> str:
    """Return the story's ``newsItem``; *created* (xsd:dateTime) is the time of the item, not of the story.

    The item's ``versionCreated``, which the standard asks for, is the story's own time where it states one in full;
    ``contentCreated`` and ``contentModified`` hold the story's dates as read, at their precision.
    """
    return tag(
        "newsItem",
        _rights(article) + _item_meta(article, created) + _content_meta(article) + _content(article),
        xmlns=SPACE if root else None,
        guid=story_iri(article),
        version=1,
        standard="NewsML-G2",
        standardversion="2.35",
        conformance="power",
        xml__lang=language_tag(article.language),
    )


def _one_line(said: str) -> str:
    return re.sub("[\t\n\r]+", " ", said)


def _line(name: str, said: str | None) -> str:
    """An element whose type in the standard knows no line breaks."""
    return words(name, _one_line(said) if said else None)


def _rights(article: NewsArticle) -> str:
    holder = article.copyright_holder
    license_ = iri(article.license) if article.license else None
    said = (
        (tag("copyrightHolder", _line("name", holder)) if holder else "")
        + words("copyrightNotice", article.copyright_notice)
        + (tag("link", href=license_, reluri="http://schema.org/license") if license_ else "")
    )
    return tag("rightsInfo", said) if said else ""


def _item_meta(article: NewsArticle, created: str) -> str:
    first = xsd_date_time(article.date_published)
    url = iri(article.url) if article.url else None
    return tag(
        "itemMeta",
        tag("itemClass", uri=f"{_CODES}/ninature/text")
        + _party("provider", article.publisher or article.source)
        + tag("versionCreated", xsd_date_time(article.date_modified) or first or text(created))
        + words("firstCreated", first)
        + tag("pubStatus", uri=f"{_CODES}/pubstatusg2/usable")
        + tag("generator", "newsmeta")
        + words("expires", _day_or_time(article.date_expires))
        + (tag("link", href=url, reluri="http://schema.org/url") if url else "")
        + "".join(_related(each) for each in article.related),
    )


def _day_or_time(date: NewsDate | None) -> str | None:
    return xsd_date_time(date) or (date.iso if date and date.precision == "day" else None)


def _party(name: str, party: Person | Organization | None) -> str:
    if party is None:
        return tag(name)
    uri = iri(party.url) if party.url else None
    nature = "person" if isinstance(party, Person) else "organisation"
    job = party.job_title if isinstance(party, Person) else None
    said = _line("name", party.name) + _line("definition", job) + _line("note", party.role)
    return tag(name, said, uri=uri, typeuri=f"{_CODES}/cpnature/{nature}")


def _content_meta(article: NewsArticle) -> str:
    line, spoken = article.dateline, language_tag(article.language)
    return tag(
        "contentMeta",
        words("contentCreated", _truncated(article.date_published))
        + words("contentModified", _truncated(article.date_modified))
        + _code("digitalSourceType", article.digital_source_type)
        + "".join(_place(place) for place in (line.places if line else ()))
        + (_party("infoSource", article.source) if article.source else "")
        + "".join(_party("creator", author) for author in article.authors)
        + (tag("altId", text(article.identifier)) if article.identifier else "")
        + (tag("language", tag=spoken) if spoken else "")
        + (tag("genre", _line("name", article.genre)) if article.genre else "")
        + "".join(_line("keyword", keyword) for keyword in article.keywords)
        + (tag("subject", _line("name", article.section)) if article.section else "")
        + words("headline", article.headline, rank=1)
        + words("headline", article.alternative_headline, rank=2)
        + words("dateline", line.text if line else None)
        + words("by", article.byline)
        + words("description", article.description)
        + _rest(article),
    )


def _rest(article: NewsArticle) -> str:
    """What the standard has no place for, and what XHTML lacks of pictures, in its extension point."""
    inexact = inexact_dates(article, _truncated)
    if article.date_expires and _day_or_time(article.date_expires) != article.date_expires.iso:
        inexact.append("expires")
    return as_xml(remainder(article, _HELD, *inexact), declared=False)


def _truncated(date: NewsDate | None) -> str | None:
    """The date at its own precision; a time that XSD cannot hold is given as it can."""
    return (xsd_date_time(date) or date.iso[:10]) if date else None


def _code(name: str, code: str | None) -> str:
    if not code:
        return ""
    return tag(name, uri=iri(code)) if iri(code) else tag(name, literal=_one_line(code))


def _place(place: Place) -> str:
    wider = (tag("broader", _line("name", place.region)) if place.region else "") + (
        tag("broader", literal=_one_line(place.country)) if place.country else ""
    )
    return tag("located", _line("name", place.name) + wider)


def _related(related: Related) -> str:
    picture = _figure(related.image, space=_XHTML) if related.image else ""
    said = words("title", related.title) + words("description", related.description) + picture
    href = iri(related.url) if related.url else None
    return tag("link", said, reluri=f"{_CODES}/itemrelation/seeAlso", href=href)


def _content(article: NewsArticle) -> str:
    figures = "".join(_figure(image) for image in article.images)
    body = figures + "".join(words("p", paragraph) for paragraph in article.body)
    if not body:
        return ""
    page = tag("html", tag("head", words("title", article.headline)) + tag("body", body), xmlns=_XHTML)
    return tag("contentSet", tag("inlineXML", page, contenttype="application/xhtml+xml"))


def _figure(image: Image, space: str | None = None) -> str:
    said = text(image.caption or "") + "".join(
        words("span", value, class_=name)
        for name, values in (
            ("credit", [image.credit]),
            ("creator", image.creators),
            ("copyright", [image.copyright_notice]),
        )
        for value in values
    )
    source = (iri(image.url) if image.url else None) or image.file
    picture = tag("img", src=source, alt=image.alt or "", width=image.width, height=image.height) if source else ""
    return tag("figure", picture + (tag("figcaption", said) if said else ""), xmlns=space)
