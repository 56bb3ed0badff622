"""The parts of a story: people, organisations, places, pictures, related stories."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, model_serializer

from newsmeta.model.newsdate import NewsDate

T = TypeVar("T")
_URL = re.compile(r"^[^\s\x00-\x20<>\"{}|\\^`]+$")


def _text(value: str) -> str:
    if not value.strip():
        raise ValueError("is blank; leave the field out instead")
    return value


def _url(value: str) -> str:
    if not _URL.match(value):
        raise ValueError(f"{value[:80]!r} is not a URL; percent-encode spaces and quotes")
    return value


Text = Annotated[str, AfterValidator(_text), Field(json_schema_extra={"pattern": r"\S"})]
"""Words that are there: never empty or only white space."""
Url = Annotated[str, AfterValidator(_url), Field(json_schema_extra={"pattern": _URL.pattern})]
"""A URL kept as written: no white space, quotes or braces; never rewritten."""
Many = Annotated[tuple[T, ...], Field(strict=False)]
"""Any number of them, in the order read; a list is taken too."""


class Part(BaseModel):
    """What every part shares: frozen, strict about types, unknown fields refused, absence allowed."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", validate_default=False)

    @model_serializer(mode="wrap")
    def _sparse(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {name: value for name, value in handler(self).items() if value is not None and value not in ((), [])}


class Organization(Part):
    """An organisation: a publisher, an agency, a desk."""

    type: Literal["Organization", "NewsMediaOrganization"] = "Organization"
    name: Text
    url: Url | None = None
    logo: Url | None = None
    same_as: Many[Url] = ()
    role: Text | None = None


class Person(Part):
    """A person, named as printed."""

    type: Literal["Person"] = "Person"
    name: Text
    url: Url | None = None
    job_title: Text | None = None
    role: Text | None = None
    same_as: Many[Url] = ()


Author = Annotated[Person | Organization, Field(discriminator="type")]


class Place(Part):
    """A place as a dateline names it; ``country`` is ISO 3166 where known."""

    name: Text
    region: Text | None = None
    country: Text | None = None


class Dateline(Part):
    """Where, when and by whom the story was filed; ``text`` is verbatim, without the separator after it."""

    text: Text
    places: Many[Place] = ()
    date: NewsDate | None = None
    agencies: Many[Text] = ()
    bylines: Many[Text] = ()


class Image(Part):
    """A picture with what is said about it; ``file`` is a bare file name where no URL is known."""

    url: Url | None = None
    file: Text | None = None
    caption: Text | None = None
    credit: Text | None = None
    creators: Many[Text] = ()
    copyright_notice: Text | None = None
    alt: Text | None = None
    width: int | None = Field(default=None, gt=0)
    height: int | None = Field(default=None, gt=0)
    license: Url | None = None
    acquire_license_page: Url | None = None
    digital_source_type: Text | None = None


class Related(Part):
    """Another story that this one points its readers to."""

    title: Text | None = None
    url: Url | None = None
    description: Text | None = None
    image: Image | None = None


class Correction(Part):
    """A correction that the story states of itself."""

    text: Text
    date: NewsDate | None = None


class LiveUpdate(Part):
    """One entry of a live blog."""

    headline: Text | None = None
    body: Many[Text] = ()
    date_published: NewsDate | None = None
    date_modified: NewsDate | None = None
    url: Url | None = None
