"""Faults of addresses, Open Graph and the head of a page."""

from __future__ import annotations

from tests.mutations.fault import ENTRIES, HTML, ITEMS, SCRIPT, Change, Fault, lacks, says, tells, writes
from tests.mutations.story import Draft


def _canonical(address: str, *, whole: bool = False) -> Change:
    def change(draft: Draft) -> None:
        draft.canonical = address if whole else draft.story.url.replace(*address.split(" -> "))

    return change


def _front_page(draft: Draft) -> None:
    draft.canonical = f"{draft.story.site}/"


def _in_body(draft: Draft) -> None:
    line = f'<link rel="canonical" href="{draft.canonical}">'
    draft.canonical = ""
    draft.sub("<body>", f"<body>\n{line}")


def _second(draft: Draft) -> None:
    draft.head.append(f'<link rel="canonical" href="{draft.story.url}-2">')


def _no_canonical(draft: Draft) -> None:
    draft.canonical = ""


def _everywhere(old: str, new: str) -> Change:
    def change(draft: Draft) -> None:
        at = draft.story.url
        draft.edits.append(lambda text: text.replace(at, at.replace(old, new)))

    return change


def _address(make: str) -> Change:
    return says("url", lambda draft: make.format(site=draft.story.site, url=draft.story.url))


def _tag(line: str) -> Change:
    def change(draft: Draft) -> None:
        draft.head.append(line.format(story=draft.story))

    return change


def _in_name(draft: Draft) -> None:
    draft.sub('<meta property="og:title"', '<meta name="og:title"')


_ITEM = ["jsonld", *ENTRIES]
FAULTS = [
    Fault("quote-cuts-meta", HTML, _tag('<meta name="twitter:image:alt" content="The "big" ferry">')),
    Fault("canonical-elsewhere", HTML, _canonical("https://www.othersite.example/news/story-of-the-day", whole=True)),
    Fault("canonical-is-front-page", HTML, _front_page),
    Fault("canonical-in-body", HTML, _in_body),
    Fault("several-canonicals", HTML, _second),
    Fault("missing-canonical", HTML, _no_canonical),
    Fault("insecure-url", [*ITEMS, *ENTRIES], _everywhere("https://", "http://")),
    Fault("malformed-url", SCRIPT, says("thumbnailUrl", "https://example.comhttps://example.com/a.jpg")),
    Fault("malformed-url", HTML, tells("og:image", "https:/example.com /a.jpg")),
    Fault("relative-url", SCRIPT, says("thumbnailUrl", "/img/story-thumb.jpg")),
    Fault("relative-url", HTML, tells("og:image", lambda d: f"/img/{d.story.key}-1600.jpg")),
    Fault("staging-url", HTML, _everywhere("https://", "https://staging.")),
    Fault("staging-url", _ITEM, _address("http://localhost:8080/news/story-of-the-day")),
    Fault("tracking-in-url", HTML, lambda d: _canonical(f"{d.story.url}?utm_source=rss", whole=True)(d)),
    Fault("tracking-in-url", _ITEM, _address("{url}?utm_source=rss")),
    Fault("urls-disagree", HTML, tells("og:url", lambda d: f"{d.story.site}/news/quite-another-story")),
    Fault("urls-disagree", HTML, _canonical("-story-of -> -other-of")),
    Fault("og-in-name-attribute", HTML, _in_name),
    Fault("og-locale-form", HTML, tells("og:locale", lambda d: d.story.locale.replace("_", "-"))),
    Fault("og-tags-disagree", HTML, _tag('<meta property="og:title" content="{story.paper}: {story.section}">')),
    Fault("wrong-og-type", HTML, tells("og:type", "website")),
    Fault("noindex-story", HTML, tells("robots", "noindex, nofollow, max-image-preview:large")),
    Fault("small-image-preview", HTML, tells("robots", "index, follow")),
    Fault("missing-og-title", HTML, lacks("-", "og:title")),
    Fault("missing-og-type", HTML, lacks("-", "og:type")),
    Fault("missing-og-url", HTML, lacks("-", "og:url")),
    Fault("missing-og-image", HTML, lacks("-", "og:image")),
    Fault("missing-og-image-alt", HTML, lacks("-", "og:image:alt")),
    Fault("missing-twitter-card", HTML, lacks("-", "twitter:card")),
    Fault("og-image-not-in-jsonld", HTML, tells("og:image", lambda d: f"{d.story.site}/img/quite-another.jpg")),
    Fault("missing-article-markup", ["script"], writes(r"(?s)<script.*</script>\n", "")),
    Fault("data-uri-as-image", HTML, tells("og:image", "data:image/gif;base64,R0lGODlhAQABAAAAACw=")),
    Fault("data-uri-as-image", SCRIPT, says("thumbnailUrl", "data:image/gif;base64,R0lGODlhAQABAAAAACw=")),
    Fault("svg-as-share-image", HTML, tells("twitter:image", lambda d: f"{d.story.site}/img/{d.story.key}-1600.svg")),
    Fault("url-is-front-page", HTML, tells("og:url", lambda d: f"{d.story.site}/")),
    Fault("url-is-front-page", ITEMS, says("url", lambda d: f"{d.story.site}/")),
    Fault("fragment-in-canonical", HTML, lambda d: _canonical(f"{d.story.url}#top", whole=True)(d)),
    Fault("hreflang-not-bcp47", HTML, _tag('<link rel="alternate" hreflang="en-UK" href="{story.url}/en">')),
    Fault("og-article-without-date", HTML, lacks("-", "article:published_time")),
    Fault("unknown-suppression", HTML, _tag("<!-- newsmeta: ignore mising-date -- the archive has none -->")),
    Fault("unused-suppression", HTML, _tag("<!-- newsmeta: ignore missing-date -- the archive has none -->")),
    Fault("over-a-cap", HTML, lambda d: d.sub("<body>", f"<body {' '.join(f'a{n}=b' for n in range(600))}>")),
]
