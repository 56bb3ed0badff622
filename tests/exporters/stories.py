"""Stories of our own to export: one that has everything, and a strategy for any other."""

from __future__ import annotations

from hypothesis import strategies as st

from newsmeta.extractors.evidence import UNSAID
from newsmeta.model.article import NewsArticle
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import (
    Correction,
    Dateline,
    Image,
    LiveUpdate,
    Organization,
    Person,
    Place,
    Related,
)
from tests.chance import examples

FULL = NewsArticle(
    identifier="urn:newsml:vorex.example:20260116:k41",
    url="https://news.example/monde/2026/01/16/crue?a=1&b=2",
    headline="Le fleuve monte & les quais ferment <encore>",
    alternative_headline="Crue : les quais fermés",
    description="La ville de Port-Sable a fermé ses quais.",
    dateline=Dateline(
        text="Port-Sable, Ardanie (Vorex)",
        places=(Place(name="Port-Sable", region="Delta", country="AD"), Place(name="Ardanie")),
        agencies=("Vorex",),
    ),
    byline="Par Anne Aube, avec le service Monde",
    authors=(
        Person(name="Anne Aube", url="https://news.example/auteurs/anne-aube", job_title="Envoyée spéciale"),
        Person(name="Luc Pré", url="https://news.example/auteurs/anne-aube", role="translator"),
        Organization(name="Service Monde", role="desk"),
    ),
    source=Organization(name="Vorex", url="https://vorex.example/"),
    publisher=Organization(
        type="NewsMediaOrganization",
        name="La Rive",
        url="https://news.example/",
        logo="https://news.example/logo.png",
        same_as=("https://encyclo.example/La_Rive",),
    ),
    date_published=NewsDate("2026-01-16T08:30:00+07:00"),
    date_modified=NewsDate("2026-01-16T09:05:12.5Z"),
    date_expires=NewsDate("2027-01"),
    language="fr-FR",
    section="Monde",
    genre="Reportage",
    keywords=("crue", "fleuve", "crue"),
    images=(
        Image(
            url="https://news.example/img/quai.jpg",
            caption="Le quai nord, jeudi.",
            credit="Jo Brun/Vorex",
            creators=("Jo Brun",),
            copyright_notice="© 2026 Vorex",
            alt="Un quai sous l’eau",
            width=1200,
            height=800,
            license="https://vorex.example/licence",
            acquire_license_page="https://vorex.example/acheter",
            digital_source_type="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
        ),
        Image(file="carte.png", caption="La carte du delta."),
    ),
    related=(
        Related(
            title="Le pont rouvre",
            url="https://news.example/pont",
            description="Après six mois.",
            image=Image(caption="Le pont.", credit="Vorex"),
        ),
        Related(title="Sans lien"),
        Related(url="https://news.example/seul"),
    ),
    body=("Le fleuve a gagné deux mètres.", "« Nous partons », dit une habitante.\tElle rit."),
    is_accessible_for_free=False,
    paywalled=(".payant", "#suite"),
    speakable=("h1", "/html/head/title"),
    corrections=(Correction(text="Une première version plaçait le quai au sud.", date=NewsDate("2026-01-17")),),
    backstory="Notre envoyée a passé trois jours sur place.",
    print_section="A",
    print_edition="Nationale",
    print_page="A4",
    copyright_holder="La Rive SA",
    copyright_notice="© 2026 La Rive",
    license="https://news.example/licence",
    digital_source_type="trainedAlgorithmicMedia",
)
"""A story that has a value in every field but those of a live blog."""

LIVE = NewsArticle(
    type="LiveBlogPosting",
    url="https://news.example/direct#haut",
    headline="La crue en direct",
    dateline=Dateline(text="Port-Sable (Vorex)"),
    coverage_start=NewsDate("2026-01-16T06:00+07:00"),
    coverage_end=NewsDate("2026-01-16"),
    live_updates=(
        LiveUpdate(headline="8 h 10", body=("L’eau monte.",), date_published=NewsDate("2026-01-16T08:10:00+0700")),
        LiveUpdate(body=("Elle baisse.", "Enfin."), url="https://news.example/direct#2"),
    ),
)
BARE = NewsArticle()
UNLINKED = NewsArticle(headline="The river fell", related=(Related(title="The bridge"),), language="en")
RELATIVE = NewsArticle(url="/2026/river", headline="The river fell", license="javascript:alert(1)")

STORIES = {"full": FULL, "live": LIVE, "bare": BARE, "unlinked": UNLINKED, "relative": RELATIVE}

BAITS = (
    "</script><script>alert(1)</script>",
    "<!-- --> ]]> <![CDATA[",
    "a\u2028b\u2029c",
    'say "hi" \\ "',
    "line\nline\r\nline\rline\tend",
    "😀 𝔘𝔫𝔦 \U0010ffff",
    "\x00\x01\x0b\x1f\x7f\x85\xa0\ufeff\ufffe\uffff",
    "&amp; &lt; &#60; %3C",
    '"@fr ^^<x> .',
    "=cmd()",
    "العربية \u200f\u202e 中文 Ελλ e\u0301",
)
words = st.one_of(st.sampled_from(BAITS), st.text(min_size=1, max_size=40)).filter(
    lambda text: text.strip() not in UNSAID and not any("\ud800" <= char <= "\udfff" for char in text)
)
urls = st.one_of(
    st.from_regex(
        r"https?://[a-z]{1,8}\.example/[a-zA-Z0-9/_.~-]{0,12}(\?[a-z]=[0-9]&b=%C3%A9)?(#[a-z]{1,4})?", fullmatch=True
    ),
    st.sampled_from(("https://news.example/é/1", "http://news.example", "https://news.example:8080/a;b=c,d")),
)
dates = st.sampled_from(
    "2026 2026-01 2026-01-16 2026-01-16T08:30 2026-01-16T08:30:00 2026-01-16T08:30:00Z 2026-01-16T08:30:00.125-03:30 "
    "2026-01-16T08:30:00+0700 2026-01-16T08:30+07:00 2026-01-16T23:59:60Z 2026-01-16T08:30:00,5Z".split()
).map(NewsDate)
_many = lambda what: st.lists(what, max_size=3).map(tuple)  # noqa: E731
_maybe = lambda what: st.none() | what  # noqa: E731
people = st.builds(
    Person, type=st.just("Person"), name=words, url=_maybe(urls), job_title=_maybe(words), role=_maybe(words)
)
organizations = st.builds(
    Organization,
    type=st.sampled_from(["Organization", "NewsMediaOrganization"]),
    name=words,
    url=_maybe(urls),
    logo=_maybe(urls),
    same_as=_many(urls),
    role=_maybe(words),
)
images = st.builds(
    Image,
    url=_maybe(urls),
    file=_maybe(words),
    caption=_maybe(words),
    credit=_maybe(words),
    creators=_many(words),
    alt=_maybe(words),
    width=_maybe(st.integers(1, 9999)),
    license=_maybe(urls),
    digital_source_type=_maybe(words | urls),
)
related = st.builds(Related, title=_maybe(words), url=_maybe(urls), description=_maybe(words), image=_maybe(images))
updates = st.builds(
    LiveUpdate, headline=_maybe(words), body=_many(words), date_published=_maybe(dates), url=_maybe(urls)
)
datelines = st.builds(
    Dateline,
    text=words,
    places=_many(st.builds(Place, name=words, region=_maybe(words), country=_maybe(words))),
    agencies=_many(words),
)
articles = st.builds(
    NewsArticle,
    type=st.sampled_from(["NewsArticle", "OpinionNewsArticle", "LiveBlogPosting"]),
    identifier=_maybe(words | st.just("urn:uuid:3b1c7f0e-1111-4222-8333-444455556666")),
    url=_maybe(urls),
    headline=_maybe(words),
    description=_maybe(words),
    dateline=_maybe(datelines),
    byline=_maybe(words),
    authors=_many(people | organizations),
    source=_maybe(organizations),
    publisher=_maybe(organizations),
    date_published=_maybe(dates),
    date_modified=_maybe(dates),
    language=_maybe(st.sampled_from(["fr", "en-GB", "zh-Hant-TW", "fr_FR", "??"])),
    section=_maybe(words),
    keywords=_many(words),
    images=_many(images),
    related=_many(related),
    body=_many(words),
    is_accessible_for_free=_maybe(st.booleans()),
    paywalled=_many(words),
    speakable=_many(words),
    corrections=_many(st.builds(Correction, text=words, date=_maybe(dates))),
    live_updates=_many(updates),
    copyright_holder=_maybe(words),
    license=_maybe(urls),
    digital_source_type=_maybe(words | urls),
)
"""Any story: every field present or not, words that break careless writers among them."""

several = examples(25)
"""As many examples as a test may take."""
