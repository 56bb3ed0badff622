"""What looks like a fault and is none: each page beside one that differs where the fault is real."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

import newsmeta
from newsmeta.validators.rule import House
from newsmeta.validators.runner import rule_named

NOW = House(now=datetime(2026, 11, 20, 12, tzinfo=UTC))
URL = "https://www.portavenpost.example/news/ferry-line-reopens"
LONG = "The line had been closed for two years after a storm broke the landing stage of the island in March. "
STORY = "".join(f"<p>{LONG}The harbour office counted {n} passengers that week.</p>" for n in range(40, 48))
OFFER = "Read every story of the harbour, the island and the mainland for one pound a week, always."
BOX = f"<div class=unlock><p>{OFFER}</p></div>"
SHORT = "The new landing stage at noon"
FIGURE = '<figure class="{}"><img src="/d.jpg" alt="Player"><figcaption>The quay, seen from afar</figcaption></figure>'


def page(body: str, head: str = "", lang: str = "en", **said: object) -> str:
    article = {"@context": "https://schema.org", "@type": "NewsArticle", "url": URL, "headline": "Ferry line reopens"}
    block = f'<script type="application/ld+json">{json.dumps(article | said)}</script>'
    return f"<html lang={lang}><head>{head}{block}</head><body><h1>Ferry line reopens</h1>{body}</body></html>"


def person(name: str, kind: str = "Person") -> dict[str, str]:
    return {"@type": kind, "name": name}


def pictures(last: str) -> str:
    credited = "".join(
        f'<figure><img src="/{n}.jpg" alt="A"><figcaption>{SHORT} {n}. Photo: Bo Day</figcaption></figure>'
        for n in "abc"
    )
    return f"{credited}{last}{STORY}"


AGENCY = person("Reuters", "NewsMediaOrganization")
OPENING = "<p>PORT AVEN ({}) – The ferry to Tessel island sails again from the new landing stage.</p>" + STORY
PROMOTED = "<h2>Second ferry ordered for the summer months</h2>"
LIST = '<div><h3>Read also</h3><ul><li><a href="/second">Second ferry ordered for the summer months</a></li></ul></div>'
PAIRS = {
    "paragraph-twice": (page(f"{BOX}{STORY}{BOX}"), page(STORY + STORY)),
    "body-cut": (
        page(STORY + f"<p>{LONG[:-7]}…</p><p>{LONG[:-2]}…</p>"),
        page(STORY + f"<p>{LONG[:-2]}…</p>"),
    ),
    "author-differs-from-byline": (
        page(f'<p class="byline">Aus dem Englischen von Jan Dool</p>{STORY}', lang="de", author=person("Ann Lee")),
        page(f'<p class="byline">Von Jan Dool</p>{STORY}', lang="de", author=person("Ann Lee")),
    ),
    "image-without-credit": (
        page(STORY, image="https://www.portavenpost.example/static/post_logo_share.png"),
        page(STORY, image="https://www.portavenpost.example/2026/ferry.png"),
    ),
    "employer-in-author": (
        page(STORY, author=person("Springer Medizin, Reuters", "Organization")),
        page(STORY, author=person("Ann Lee, Reuters")),
    ),
    "unknown-agency": (page(OPENING.format("KPAV")), page(OPENING.format("Ruters"))),
    "missing-dateline": (
        page(STORY, publisher=AGENCY, sourceOrganization=AGENCY),
        page(STORY, publisher=person("Port Aven Post", "Organization"), sourceOrganization=AGENCY),
    ),
    "agency-without-link": (
        page(STORY, sourceOrganization=person("(bsc)", "Organization")),
        page(STORY, sourceOrganization=AGENCY),
    ),
    "headline-not-in-h1": (
        page(STORY, headline="Storm breaks quay").replace("</h1>", "</h1><h2>Storm breaks quay</h2>"),
        page(STORY, headline="Storm breaks quay"),
    ),
    "related-in-body": (
        page(STORY + PROMOTED + STORY + LIST),
        page(STORY, articleBody=f"{LONG}\nSecond ferry ordered for the summer months") + LIST,
    ),
    "caption-without-credit": (
        page(pictures(FIGURE.format("video-box"))),
        page(pictures(FIGURE.format("aspect-video"))),
    ),
    "missing-author": (page(STORY + "<p>Source: Quay Wire</p>"), page(STORY + "<p>Photo: Quay Wire</p>")),
}


MORE = [
    (
        "employer-in-author",
        page(STORY, author=person("Povilas Aleksa, Vardenio universiteto Žmogaus ir visuomenės studijų profesorius")),
        page(STORY, author=person("Povilas Aleksa, Vardenio universitetas")),
    ),
    ("by-in-author", page(STORY, author=person("Haber Merkezi")), page(STORY, author=person("Haber Ayşe Demir"))),
    (
        "employer-in-author",
        page(STORY, author=person("Corsin Zanelli (Fotos)")),
        page(STORY, author=person("Poppy Harwood For Quayside News")),
    ),
    (
        "desk-as-person",
        page(STORY, author=person("Poppy Harwood For Quayside News")),
        page(STORY, author=person("Quayside News")),
    ),
    (
        "shouting-author",
        page(STORY, author=person("DER HAFENBOTE", "Organization")),
        page(STORY, author=person("PIA LINDQVIST")),
    ),
    (
        "headline-ends-in-full-stop",
        page(STORY, headline="I sailed for a month. It was cheaper than rent."),
        page(STORY, headline="The ferry to the island sails again."),
    ),
    (
        "missing-visible-date",
        page(f'<div class="top">16.01.2026</div>{STORY}', datePublished="2026-01-16T08:30:00Z"),
        page(f'<div class="top">Harbour</div><p>{LONG}</p>', datePublished="2026-01-16T08:30:00Z"),
    ),
    (
        "short-body",
        page("<article><p>It is a short day.</p></article>", lang="en", **{"@type": "LiveBlogPosting"}),
        page("<article><p>It is a short day.</p></article>", lang="en"),
    ),
    (
        "author-differs-from-byline",
        page(f"<p class=byline>Por Ignacia Rivas</p>{STORY}", author=person("Ignacia Rivas - Por Valdemora")),
        page(f"<p class=byline>Por Ignacia Rivas</p>{STORY}", author=person("Teo Lindahl")),
    ),
]


@pytest.mark.parametrize(("name", "silent", "spoken"), [*((name, *pair) for name, pair in PAIRS.items()), *MORE])
def test_it_is_silent_where_nothing_is_wrong_and_speaks_where_something_is(name: str, silent: str, spoken: str) -> None:
    quiet, told = (list(rule_named(name)(newsmeta.read(each, url=URL), NOW)) for each in (silent, spoken))
    assert [found.message for found in quiet] == []
    assert len(told) == 1


def test_the_name_in_the_address_is_no_unknown_agency() -> None:
    reading = newsmeta.read(page(OPENING.format("PAP")).replace(URL, "https://www.papost.example/a/b"))
    assert list(rule_named("unknown-agency")(reading, NOW)) == []


@pytest.mark.parametrize(
    ("host", "name", "own"),
    [
        ("www.theafpost.example", "The Alfold Post", False),  # letters inside a word
        ("www.bhansen.example", "Ansel Gazette", False),
        ("afp.example", "Alfold Post", True),
        ("www.afp-news.example", "Alfold Post", True),
        ("www.herald.example", "Alfold Free Press", True),  # initials
        ("www.herald.example", "AFP News", True),  # the first word
        ("www.herald.example", "Afpress", False),
    ],
)
def test_a_sign_is_the_houses_where_its_name_or_address_bears_it_as_a_part(host: str, name: str, own: bool) -> None:
    source = person("AFP", "NewsMediaOrganization")
    told = page(STORY, publisher=person(name, "Organization"), sourceOrganization=source).replace(
        URL, f"https://{host}/a/b"
    )
    assert (list(rule_named("missing-dateline")(newsmeta.read(told), NOW)) == []) is own


def test_classes_tell_nothing_where_every_paragraph_has_its_own() -> None:
    counts = (40, 41, 42, 43, 44, 45, 41)
    boxes = "".join(f'<div class="p-{at}"><p>{LONG}They were {n}.</p></div>' for at, n in enumerate(counts))
    assert len(list(rule_named("paragraph-twice")(newsmeta.read(page(boxes), url=URL), NOW))) == 1


@pytest.mark.parametrize(("days", "said"), [(0, "zone"), (12, "goes out")])
def test_what_is_wrong_by_days_is_no_question_of_zones(days: int, said: str) -> None:
    told = page(STORY, datePublished=f"2026-01-{16 + days}T08:30:00Z", dateModified="2026-01-16T07:30:00Z")
    (found,) = rule_named("modified-before-published")(newsmeta.read(told), NOW)
    assert said in (found.hint or "")


def test_a_page_without_a_head_lacks_its_tags_beside_the_others() -> None:
    told = page(STORY, head='<meta property="og:title" content="Ferry">').replace("<head>", "").replace("</head>", "")
    (found,) = [each for each in newsmeta.check(told, profile="open-graph").findings if each.rule == "missing-og-url"]
    assert found.location is not None
    assert told.splitlines()[found.location.line - 1][found.location.column - 1 :].startswith("Ferry")


def test_rights_reserved_in_another_language_are_no_caption() -> None:
    told = "Il traghetto torna a navigare verso l'isola da giovedì mattina, ha detto l'ufficio del porto (di Tessel). "
    foot = "<span> Ultimo aggiornamento: 22:07</span> <span>© RIPRODUZIONE RISERVATA</span>"
    source = page(f"<div><span>{told * 4}</span>{foot}</div>", lang="it", inLanguage="it")
    assert list(rule_named("caption-in-body")(newsmeta.read(source, url=URL), NOW)) == []


@pytest.mark.parametrize(
    "line",
    [
        "<p>Zdroj: ČTX, Port24</p>",
        "<div>Newsroom | 8 May 2026</div>",
        "<p>8 May 2026 in Harbour, posted by quay_rat</p>",
        "<table><tr><td>Source:</td><td>Gulf Desk And Agencies</td></tr></table>",
        "<p>red, wave.example/Agenturen</p>",
    ],
)
def test_a_line_that_credits_somebody_is_no_missing_author(line: str) -> None:
    told = page(STORY + line)
    assert list(rule_named("missing-author")(newsmeta.read(told, url=URL), NOW)) == []


def test_a_picture_that_only_the_page_shows_is_named_as_such() -> None:
    told = page(f'<article><img src="/old/quay.jpg">{STORY}</article>')
    (found,) = rule_named("missing-image")(newsmeta.read(told, url=URL), NOW)
    assert "no metadata name it: “/old/quay.jpg”" in found.message
    assert found.place is not None
    assert told[slice(*found.place.span() or (0, 0))] == "/old/quay.jpg"


def test_a_printed_day_is_pointed_to_where_it_stands() -> None:
    told = page(f"<div>Harbour</div><div>Fleet · 14 January 2026</div>{STORY}")
    (found,) = rule_named("date-without-time")(newsmeta.read(told, url=URL), NOW)
    assert found.place is not None
    assert told[slice(*found.place.span() or (0, 0))] == found.value == "14 January 2026"


def test_a_house_that_signs_a_description_is_no_dateline() -> None:
    told = page(STORY, description="(KQUA) — The ferry to Tessel island sails again from the new landing stage.")
    (found,) = rule_named("dateline-in-standfirst")(newsmeta.read(told, url=URL), NOW)
    assert "begins with the sign “(KQUA)”" in found.message


def test_a_papers_own_news_needs_no_place_in_its_dateline() -> None:
    told = page("<p>　　本报讯（记者周砚秋）昨天上午，滨河老桥拆除工程正式启动。</p>" * 2, lang="zh")
    assert list(rule_named("dateline-without-place")(newsmeta.read(told, url=URL), NOW)) == []


def test_an_abbreviation_ends_no_sentence() -> None:
    for headline in ("Ferry firm moves its office to Salem, Mass.", "Ferry line bought by Tessel Corp."):
        assert list(rule_named("headline-ends-in-full-stop")(newsmeta.read(page("", headline=headline)), NOW)) == []


def test_a_cut_description_is_quoted_from_a_whole_word() -> None:
    told = page(STORY, description="A three-mile stretch of the riverfront trail will be closed from Monday morning...")
    (found,) = rule_named("truncated-standfirst")(newsmeta.read(told, url=URL), NOW)
    assert "“…the riverfront trail" in found.message


@pytest.mark.parametrize(
    "opening", ["LINDARPOST.CO.ID, JAKARTA", "JAKARTA (Post)", "JAKARTA (nk)", "MADRID (Corresponsal)"]
)
def test_the_house_initials_and_titles_are_no_unknown_agency(opening: str) -> None:
    told = page(f"<p>{opening} – {LONG}</p>{STORY}", publisher=person("Lindar Post", "Organization"))
    assert list(rule_named("unknown-agency")(newsmeta.read(told, url=URL), NOW)) == []


def test_a_name_that_is_no_houses_is_an_unknown_agency() -> None:
    told = page(f"<p>JAKARTA (QXN) – {LONG}</p>{STORY}", publisher=person("Lindar Post", "Organization"))
    (found,) = rule_named("unknown-agency")(newsmeta.read(told, url=URL), NOW)
    assert "QXN" in found.message


def test_a_date_that_a_script_draws_is_not_missed() -> None:
    told = page('<div class="story-date"><wave-date t="1593378975"></wave-date></div>' + f"<p>{LONG}</p>")
    told = told.replace('"headline"', '"datePublished": "2026-01-16T08:30:00Z", "headline"')
    assert list(rule_named("missing-visible-date")(newsmeta.read(told, url=URL), NOW)) == []
    assert len(list(rule_named("missing-visible-date")(newsmeta.read(told.replace("story-date", "box"), url=URL), NOW)))


def test_the_printed_leads_credit_is_the_leads() -> None:
    shown = '<figure><img src="/quay-640.jpg"><figcaption>The quay at noon. Photo: Bo Day</figcaption></figure>'
    head = '<meta property="og:image" content="https://www.portavenpost.example/share/1200.jpg">'
    rule = rule_named("image-without-credit")
    assert list(rule(newsmeta.read(page(shown + STORY, head), url=URL), NOW)) == []
    uncredited = page(shown.replace(" Photo: Bo Day", "") + STORY, head)
    assert len(list(rule(newsmeta.read(uncredited, url=URL), NOW))) == 1


def test_what_a_feed_says_is_not_held_against_the_vocabulary() -> None:
    item = '<item><title>Ferry</title><link>https://x.example/a</link><enclosure url="https://x.example/a.jpg"/></item>'
    feed = f'<rss version="2.0"><channel><title>Post</title><link>https://x.example/</link>{item}</channel></rss>'
    rules = {found.rule for found in newsmeta.check(feed, profile="pedantic").findings}
    assert "incomplete-enclosure" in rules
    assert rules.isdisjoint({"value-off-range", "property-off-domain"})


def test_an_unreadable_date_of_a_json_feed_is_told_once() -> None:
    item = '{"id": "1", "title": "Ferry line reopens", "date_published": "last Thursday"}'
    feed = f'{{"version": "https://jsonfeed.org/version/1.1", "title": "Post", "items": [{item}]}}'
    rules = {found.rule for found in newsmeta.check(feed).findings}
    assert "unreadable-date" in rules
    assert "jsonfeed-date-not-rfc3339" not in rules


def test_a_dateline_signs_agency_copy_without_a_line_at_its_end() -> None:
    told = f"Ferry line reopens\n\nPORT AVEN (Reuters) – {LONG}\n\n{LONG}\n\nThe harbour office counted passengers.\n"
    assert list(rule_named("missing-signoff")(newsmeta.read(told), NOW)) == []


def test_a_service_of_an_agency_is_known() -> None:
    told = page(f"<p>ZURICH, March 3 (Reuters Breakingviews) – {LONG}</p>{STORY}")
    assert list(rule_named("unknown-agency")(newsmeta.read(told, url=URL), NOW)) == []


GRAPH = """<html lang="en"><head><title>Bridge opens</title><link rel="canonical" href="https://post.example/a">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
{"@type": "NewsArticle", "@id": "https://post.example/a#article", "headline": "Bridge opens",
 "author": {"name": "%s", "@id": "https://post.example/#/person/1"}},
{"@type": "%s", "@id": "https://post.example/#/person/1", "name": "%s", "url": "https://post.example/ada"}]}
</script></head><body><h1>Bridge opens</h1></body></html>"""
"""As the plugins of WordPress write an author: named in the article, typed where the same @id stands again."""


def test_an_author_typed_where_the_same_id_stands_again_has_a_type() -> None:
    found = newsmeta.check(GRAPH % ("Ada Moor", "Person", "Ada Moor"))
    assert not [each for each in found.findings if each.rule in ("untyped-author", "missing-type")]
    told = newsmeta.check(GRAPH % ("Newsroom", "Person", "Newsroom"))
    assert "desk-as-person" in [each.rule for each in told.findings]


def test_an_author_typed_as_a_house_where_the_same_id_stands_again_is_one() -> None:
    (author,) = newsmeta.read(GRAPH % ("Harrow Bay", "Organization", "Harrow Bay")).article.authors
    assert author.type == "Organization"


def test_a_line_of_a_dump_that_credits_somebody_is_no_missing_author() -> None:
    told = f"Ferry line reopens\n\n{LONG}\n\nThe harbour office counted passengers that week.\n\n{{}}\n"
    rule = rule_named("missing-author")
    assert list(rule(newsmeta.read(told.format("red, wave.example/Agenturen"), format="text"), NOW)) == []
    assert len(list(rule(newsmeta.read(told.format("The quay at noon"), format="text"), NOW))) == 1


def test_what_belongs_to_everybody_is_credited_so() -> None:
    assert newsmeta.parse_caption("Posters looked cooler in 1952. (Public domain)").credit_name == "Public domain"


@pytest.mark.parametrize(
    "part", ['<link rel="canonical" href="/a">\n', "<header><h2>Ferry</h2></header>\n", "<h2>Ferry</h2>"]
)
def test_a_part_of_a_page_is_no_plain_text(part: str) -> None:
    assert newsmeta.read(part).document.format == "html"
    assert newsmeta.read("Read the <b>header</b> of h2 and link rel").document.format == "text"
