"""A story as an IPTC ninjs object, 3.1 or 2.1.

What ninjs has no place for travels where its schemas leave room: the dateline is a description with the role
``dateline``, people are related by ``rel`` (``author``), organisations are infoSources by ``role`` (``publisher``,
``source``), pictures and related stories are associations. What has no place at all (access, the kind of article, a
date that is a bare day or has no zone) is a description of its own, schema.org JSON-LD with the role ``schema.org``:
nothing is filled in and nothing lost.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from newsmeta.exporters.jsonld import CONTEXT
from newsmeta.exporters.moments import rfc3339
from newsmeta.exporters.prose import prose
from newsmeta.exporters.remainder import HOLDS, ORGANIZATION, PERSON, Held, inexact_dates, remainder
from newsmeta.exporters.terms import iri, utf8
from newsmeta.exporters.tree import story_iri
from newsmeta.model.article import NewsArticle
from newsmeta.model.parts import Image, Organization, Person, Related

Object = dict[str, Any]
_ONLY_IN_3: Final = frozenset({"rel", "digitalSourceType"})
_PLAIN: Final = {"contentType": "text/plain"}
_KEEPS_REL: Final = frozenset({"people", "organisations", "places", "subjects"})


@cache
def _held(version: str) -> Held:
    """What ninjs has a place for; 2.1 knows no digital source type."""
    codes = ("digitalSourceType",) if version != "2.1" else ()
    image = {
        "@type": "ImageObject",
        **dict.fromkeys(("url", "contentUrl", "caption", "description", "creditText", "copyrightNotice"), HOLDS),
        **dict.fromkeys(("width", "height", "name", "license", *codes), HOLDS),
        "creator": {"@type": "Person", "name": HOLDS},
    }
    return {
        **dict.fromkeys(("url", "identifier", "headline", "alternativeHeadline", "description", "dateline"), HOLDS),
        **dict.fromkeys(("datePublished", "dateModified", "expires", "creditText", "articleSection", "genre"), HOLDS),
        **dict.fromkeys(("keywords", "inLanguage", "backstory", "copyrightNotice", "license", *codes), HOLDS),
        "articleBody": HOLDS,
        "author": PERSON,
        "publisher": ORGANIZATION,
        "sourceOrganization": ORGANIZATION,
        "locationCreated": {"@type": "Place", "name": HOLDS},
        "copyrightHolder": {"@type": "Organization", "name": HOLDS},
        "correction": {"@type": "CorrectionComment", "text": HOLDS},
        "image": image,
        "mentions": {"@type": "CreativeWork", "headline": HOLDS, "url": HOLDS, "description": HOLDS, "image": image},
    }


def ninjs(article: NewsArticle, version: str = "3.1") -> Object:
    """Return the story as a ninjs object of *version*, ``3.1`` or ``2.1``; absent fields are absent."""
    story = _story(article, version)
    made: Object = _sparse({**story, "standard": _standard(version)})
    if version == "2.1":
        made = _older(made)
    return made


def _standard(version: str) -> Object:
    schema = f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json#"
    return {"name": "ninjs", "version": version, "schema": schema}


def _story(article: NewsArticle, version: str) -> Object:
    uri = story_iri(article)
    places = article.dateline.places if article.dateline else ()
    return {
        "uri": uri,
        "type": "text",
        "representationType": "full",
        "firstCreated": rfc3339(article.date_published),
        "versionCreated": rfc3339(article.date_modified) or rfc3339(article.date_published),
        "expires": rfc3339(article.date_expires),
        "language": article.language,
        "headlines": _values(("", article.headline), ("alternative", article.alternative_headline)),
        "descriptions": _values(
            ("summary", article.description),
            ("dateline", article.dateline.text if article.dateline else None),
            ("backstory", article.backstory),
            *[("correction", each.text) for each in article.corrections],
        )
        + _rest(article, version),
        "bodies": [{"role": "main", "contentType": "text/plain", "value": prose(article.body)}]
        if article.body
        else None,
        "by": article.byline or _names(article) or None,
        "located": places[0].name if places else None,
        "places": [{"name": place.name, "rel": "dateline"} for place in places],
        "people": [_party(each, rel="author") for each in article.authors if isinstance(each, Person)],
        "organisations": [_party(each, rel="author") for each in article.authors if isinstance(each, Organization)],
        "infoSources": [
            _party(party, role=role)
            for role, party in (("source", article.source), ("publisher", article.publisher))
            if party
        ],
        "subjects": _subjects(article),
        "genres": [{"name": article.genre}] if article.genre else None,
        "copyrightHolder": article.copyright_holder,
        "copyrightNotice": article.copyright_notice,
        "rightsInfo": {"linkedRights": iri(article.license)} if article.license and iri(article.license) else None,
        "digitalSourceType": _code(article.digital_source_type),
        "altIds": [{"role": "identifier", "value": article.identifier}] if article.identifier else None,
        "associations": [
            *[_image(each, f"{uri}#image-{n}", f"image-{n}") for n, each in enumerate(article.images, 1)],
            *[_related(each, f"{uri}#related-{n}", f"related-{n}") for n, each in enumerate(article.related, 1)],
        ],
    }


def _names(article: NewsArticle) -> str:
    return ", ".join(author.name for author in article.authors)


def _values(*pairs: tuple[str, str | None]) -> list[Object]:
    return [
        {**({"role": role} if role else {}), **(_PLAIN if "<" in value else {}), "value": value}
        for role, value in pairs
        if value
    ]


def _party(party: Person | Organization, **said: str) -> Object:
    return {"name": party.name, "uri": iri(party.url) if party.url else None, **said}


def _subjects(article: NewsArticle) -> list[Object]:
    section = [{"name": article.section, "rel": "section"}] if article.section else []
    return section + [{"name": keyword, "rel": "keyword"} for keyword in article.keywords]


def _code(code: str | None) -> Object | None:
    if not code:
        return None
    return {"uri": iri(code)} if iri(code) else {"literal": code}


def _rest(article: NewsArticle, version: str) -> list[Object]:
    """What ninjs has no place for, as a description of its own."""
    inexact = inexact_dates(article, rfc3339)
    if article.date_modified == article.date_published:  # its versionCreated stands for no update then
        inexact.append("dateModified")
    if article.byline == _names(article) or not article.authors:  # its by stands for the authors then
        inexact.append("creditText")
    rest = remainder(article, _held(version), *inexact)
    if not rest:
        return []
    value = utf8(json.dumps({"@context": CONTEXT, **rest}, ensure_ascii=False)).decode()
    return [{"role": "schema.org", "contentType": "application/ld+json", "value": value}]


def _image(image: Image, uri: str, name: str) -> Object:
    link = iri(image.url) if image.url else None
    file = {"href": link, "width": image.width, "height": image.height}
    return {
        "uri": link or uri,
        "name": name,
        "rel": "image",
        "type": "picture",
        "title": image.file,
        "descriptions": _values(("caption", image.caption), ("alt", image.alt)),
        "by": image.credit,
        "people": [{"name": creator, "rel": "creator"} for creator in image.creators],
        "copyrightNotice": image.copyright_notice,
        "rightsInfo": {"linkedRights": iri(image.license)} if image.license and iri(image.license) else None,
        "digitalSourceType": _code(image.digital_source_type),
        "renditions": [{"name": "original", **file}] if any(file.values()) else None,
    }


def _related(related: Related, uri: str, name: str) -> Object:
    return {
        "uri": (iri(related.url) if related.url else None) or uri,
        "name": name,
        "rel": "related",
        "type": "text",
        "headlines": _values(("", related.title)),
        "descriptions": _values(("summary", related.description)),
        "associations": [_image(related.image, f"{uri}-image", "image-1")] if related.image else None,
    }


def _sparse(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _sparse(each) for name, each in value.items() if each is not None and each != []}
    return [_sparse(each) for each in value] if isinstance(value, list) else value


def _older(value: Any, inside: str = "") -> Any:
    if isinstance(value, list):
        return [_older(each, inside) for each in value]
    if not isinstance(value, dict):
        return value
    dropped: Iterable[str] = _ONLY_IN_3 - ({"rel"} if inside in _KEEPS_REL else set())
    return {name.lower(): _older(each, name) for name, each in value.items() if name not in dropped}
