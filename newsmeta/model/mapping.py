"""Which schema.org property holds which field of the model: one table, read in both directions.

Writing, the exporters walk the rows in their order. Reading, the same rows say under which property a field stands:

- ``words`` (text in the story's language), ``text``, ``date``, ``url``, ``code`` (a URL or a plain term), ``flag``
  (true or false) and ``number`` stand as they are; a field of many becomes an array.
- ``paragraphs``: one text, paragraphs parted by a blank line.
- ``node``: the rows of the table called ``node`` make an object (an array of objects for a field of many).
- ``nested``: the rows of the table make an object of further fields of the *same* part (region and country of a place
  in one ``PostalAddress``); left out when none of them is there.
- ``person``, ``organization``, ``picture``: a bare name or URL becomes a small object, ``{"@type": "Person",
  "name": …}``, ``{"@type": "ImageObject", "url": …}``.
- ``verbatim`` and ``places``: a dateline's text and its places. Its date, agencies and bylines are read again from the
  text; schema.org has no property for them.
- ``selectors``: CSS selectors, one ``WebPageElement`` each, that readers must pay for (``isAccessibleForFree`` false).
- ``speakable``: CSS selectors, and XPaths for those that begin with ``/``, in one ``SpeakableSpecification``.
- ``page``: related stories stand not on the article but on its page (``mainEntityOfPage``, a ``WebPage``): ``mentions``
  holds a ``CreativeWork`` for each, in reading order, and ``relatedLink`` repeats their URLs for consumers that know
  only that.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Row(NamedTuple):
    """One field of the model and the property that holds it; ``node`` names the table of an object's own rows."""

    field: str
    property: str
    kind: str
    node: str = ""


ARTICLE: Final = (
    Row("related", "mainEntityOfPage", "page", "Related"),
    Row("url", "url", "url"),
    Row("identifier", "identifier", "text"),
    Row("headline", "headline", "words"),
    Row("alternative_headline", "alternativeHeadline", "words"),
    Row("description", "description", "words"),
    Row("dateline", "dateline", "verbatim"),
    Row("dateline", "locationCreated", "places", "Place"),
    Row("date_published", "datePublished", "date"),
    Row("date_modified", "dateModified", "date"),
    Row("date_expires", "expires", "date"),
    Row("authors", "author", "node", "Author"),
    Row("byline", "creditText", "words"),
    Row("publisher", "publisher", "node", "Author"),
    Row("source", "sourceOrganization", "node", "Author"),
    Row("images", "image", "node", "Image"),
    Row("section", "articleSection", "words"),
    Row("genre", "genre", "words"),
    Row("keywords", "keywords", "words"),
    Row("language", "inLanguage", "text"),
    Row("is_accessible_for_free", "isAccessibleForFree", "flag"),
    Row("paywalled", "hasPart", "selectors"),
    Row("speakable", "speakable", "speakable"),
    Row("backstory", "backstory", "words"),
    Row("corrections", "correction", "node", "Correction"),
    Row("coverage_start", "coverageStartTime", "date"),
    Row("coverage_end", "coverageEndTime", "date"),
    Row("live_updates", "liveBlogUpdate", "node", "LiveUpdate"),
    Row("print_section", "printSection", "text"),
    Row("print_edition", "printEdition", "text"),
    Row("print_page", "printPage", "text"),
    Row("copyright_holder", "copyrightHolder", "organization"),
    Row("copyright_notice", "copyrightNotice", "words"),
    Row("license", "license", "url"),
    Row("digital_source_type", "digitalSourceType", "code"),
    Row("body", "articleBody", "paragraphs"),
)
"""NewsArticle, in the order the properties are written."""

PARTS: Final[dict[str, tuple[str | None, tuple[Row, ...]]]] = {
    "Article": (None, ARTICLE),
    "Author": (
        None,  # a Person, Organization or NewsMediaOrganization: the part says which
        (
            Row("name", "name", "text"),
            Row("url", "url", "url"),
            Row("logo", "logo", "picture"),
            Row("job_title", "jobTitle", "words"),
            Row("role", "disambiguatingDescription", "words"),
            Row("same_as", "sameAs", "url"),
        ),
    ),
    "Place": ("Place", (Row("name", "name", "text"), Row("name", "address", "nested", "Address"))),
    "Address": ("PostalAddress", (Row("region", "addressRegion", "text"), Row("country", "addressCountry", "text"))),
    "Image": (
        "ImageObject",
        (
            Row("url", "url", "url"),
            Row("url", "contentUrl", "url"),
            Row("file", "name", "text"),
            Row("caption", "caption", "words"),
            Row("alt", "description", "words"),
            Row("credit", "creditText", "words"),
            Row("creators", "creator", "person"),
            Row("copyright_notice", "copyrightNotice", "words"),
            Row("width", "width", "number"),
            Row("height", "height", "number"),
            Row("license", "license", "url"),
            Row("acquire_license_page", "acquireLicensePage", "url"),
            Row("digital_source_type", "digitalSourceType", "code"),
        ),
    ),
    "Related": (
        "CreativeWork",
        (
            Row("title", "headline", "words"),
            Row("url", "url", "url"),
            Row("description", "description", "words"),
            Row("image", "image", "node", "Image"),
        ),
    ),
    "Correction": ("CorrectionComment", (Row("text", "text", "words"), Row("date", "datePublished", "date"))),
    "LiveUpdate": (
        "BlogPosting",
        (
            Row("headline", "headline", "words"),
            Row("url", "url", "url"),
            Row("date_published", "datePublished", "date"),
            Row("date_modified", "dateModified", "date"),
            Row("body", "articleBody", "paragraphs"),
        ),
    ),
}
"""The parts: table name → schema.org type and rows."""

NEWS_ONLY: Final = frozenset({"dateline", "printSection", "printEdition", "printPage"})
"""Properties that schema.org knows on NewsArticle alone: a LiveBlogPosting that has one is typed as both."""

KINDS: Final[dict[str, str]] = {
    row.property: "words" if row.kind in {"paragraphs", "verbatim"} else row.kind
    for _, rows in PARTS.values()
    for row in rows
} | {"mentions": "node", "relatedLink": "url", "cssSelector": "text", "xpath": "text", "isAccessibleForFree": "flag"}
"""Property → kind of what it holds, the same wherever it stands."""

OF_OTHERS: Final = frozenset({"mentions"})
"""Properties whose texts are other stories', in a language that nobody stated."""
