"""Publishers through the whole flow: metadata, and what title, logo and rights line say where it is silent."""

from __future__ import annotations

from typing import Any

import pytest

import newsmeta
from tests.extractors.pages import STORY, TITLE, read

URL = "https://www.lindvikpost.example/bridge"


def house(name: str) -> dict[str, Any]:
    return {"publisher": {"@type": "Organization", "name": name}}


def site(name: str) -> str:
    return f'<meta property="og:site_name" content="{name}">'


CASES: dict[str, tuple[str, str, dict[str, Any] | None, str]] = {
    "JSON-LD": ("", "", house("Lindvik Post"), "Lindvik Post"),
    "a string in JSON-LD": ("", "", {"publisher": "Lindvik Post"}, "Lindvik Post"),
    "og:site_name": (site("Lindvik Post"), "", None, "Lindvik Post"),
    "a meta tag": ('<meta name="publisher" content="Lindvik Post">', "", None, "Lindvik Post"),
    "application-name": ('<meta name="application-name" content="Lindvik Post">', "", None, "Lindvik Post"),
    "the tail of the title": (f"<title>{TITLE} | Lindvik Post</title>", "", None, "Lindvik Post"),
    "the logo": ("", '<a href="/"><img src="/l.svg" alt="Lindvik Post-Logo"></a>', None, "Lindvik Post"),
    "the logo's words": ("", '<div id="logo"><a href="/">Lindvik Post</a></div>', None, "Lindvik Post"),
    "the line of rights": ("", "<footer>© 2024 Lindvik Post. All rights reserved.</footer>", None, "Lindvik Post"),
    "a name beats a bare domain": (
        '<meta name="copyright" content="Lindvik Post">',
        "",
        house("lindvikpost.example"),
        "Lindvik Post",
    ),
    "the address bears one of two names out": (site("Lindvik Post"), "", house("Blogmaker"), "Lindvik Post"),
    "the address's own label, not its department": (
        site("Money"),
        "",
        house("QV"),
        "QV",
    ),
    "a name without what it offers": (site("Lindvik Post | News, weather, sport"), "", None, "Lindvik Post"),
    "the part that another source says alone": (
        '<meta name="publisher" content="Harbour News - The Agency of the North">' + site("Harbour News"),
        "",
        None,
        "Harbour News",
    ),
    "a name without the word for a site": (
        '<meta name="application-name" content="Lindvik Post Website">',
        "",
        None,
        "Lindvik Post",
    ),
    "the story's title is no name": (
        (
            f'<title>{TITLE}</title><meta name="application-name" content="{TITLE}">'
            '<meta name="copyright" content="Copyright (c) Lindvik Post 2022">'
        ),
        "",
        None,
        "Lindvik Post",
    ),
    "a domain in capitals beats the line of rights": (
        site("LINDVIK.example") + '<meta name="copyright" content="Copyright (c) Lindvik Media 2022">',
        "",
        None,
        "LINDVIK.example",
    ),
    "the tail of the title that is the address": ("<title>Bridge | Lindvik Post</title>", "", None, "Lindvik Post"),
    "the lead of the title that is the address": ("<title>Lindvik Post: Bridge</title>", "", None, "Lindvik Post"),
    "a button for sharing is no logo": (
        "<title>Bridge | Lindvik Post</title>",
        '<a href="#"><img src="/s.png" alt="Share on Harbourbook"></a>',
        None,
        "Lindvik Post",
    ),
    "an owner that nothing contradicts": ("", "", house("Mariner Media"), "Mariner Media"),
    "a name in another script is not weighed by the address": (
        site("Lindvik Post"),
        "",
        house("リンドビク新聞"),
        "リンドビク新聞",
    ),
}


@pytest.mark.parametrize(("head", "body", "ld", "wanted"), CASES.values(), ids=list(CASES))
def test_publisher(head: str, body: str, ld: dict[str, Any] | None, wanted: str) -> None:
    url = "https://money.qv.example.com/bridge" if wanted == "QV" else URL
    publisher = read(head, body, ld=ld, url=url).article.publisher
    assert publisher is not None
    assert publisher.name == wanted


@pytest.mark.parametrize("title", [TITLE, f"{TITLE} - a second chance", "Something else | Lindvik Post"])
def test_part_of_a_headline_is_no_publisher(title: str) -> None:
    reading = read(f'<title>{title}</title><meta property="og:title" content="{title}">', url=URL)
    assert reading.article.publisher is None or reading.article.publisher.name == "Lindvik Post"


def test_logo_and_address_of_the_house() -> None:
    ld = {
        "publisher": {
            "@type": "NewsMediaOrganization",
            "name": "Lindvik Post",
            "url": "/",
            "logo": {"url": "/logo.png"},
        }
    }
    publisher = read(ld=ld, url=URL).article.publisher
    assert publisher is not None
    assert publisher.type == "NewsMediaOrganization"
    assert (publisher.url, publisher.logo) == (
        "https://www.lindvikpost.example/",
        "https://www.lindvikpost.example/logo.png",
    )


def test_broken_address_is_no_error() -> None:
    assert read(site("Lindvik Post"), url="http://[half").article.publisher is not None


def test_a_chinese_title_is_parted_by_underscores() -> None:
    title = "港口起重机获准保留 市议会九比四通过"
    reading = read(f"<title>{title}_新闻中心_港湾报</title>", h1=title, lang="zh")
    assert reading.article.publisher is not None
    assert reading.article.publisher.name == "港湾报"


def test_the_last_part_of_a_portals_title_is_its_name() -> None:
    reading = read("<title>港口起重机获准保留：市议会九比四_社会新闻_港湾网</title>", h1="", lang="zh")
    assert reading.article.publisher is not None
    assert reading.article.publisher.name == "港湾网"
    assert reading.article.headline == "港口起重机获准保留：市议会九比四"


def test_the_end_of_a_headline_with_a_dash_is_no_publisher() -> None:
    title = "Report: bridge to close - the mayor denies it"
    reading = read(f"<title>{title}</title>", h1=title, ld={"headline": title}, url=URL)
    assert reading.article.publisher is None


def test_the_name_of_a_file_is_no_name_of_a_site() -> None:
    reading = read(body='<a href="/"><img src="/a.jpg" alt="_Ada_Bergqvist_"></a>', url=URL)
    assert reading.article.publisher is None


FORMS = ["{} : {}", "{} :: {}", "{} « {}", "{} ~ {}", "{} < {}", "{} / {}", "{}_{}"]
LEADS = ["{1} » {0}", "{1} - {0}", "{1} | {0}", "{1} > News > {0}", "{1} » Blog Archive » {0}"]


@pytest.mark.parametrize("form", [*FORMS, *LEADS, "{0} | {1} | All the news of the valley"])
@pytest.mark.parametrize("h1", [TITLE, ""])
def test_the_part_of_a_title_that_the_address_bears_out(form: str, h1: str) -> None:
    title = form.format(TITLE, "Lindvik Post")
    publisher = read(f"<title>{title}</title>", h1=h1, url=URL).article.publisher
    assert publisher is not None
    assert publisher.name == "Lindvik Post"


def test_a_kicker_that_the_address_does_not_bear_out_is_no_publisher() -> None:
    assert read(f"<title>Comment » {TITLE}</title>", url=URL).article.publisher is None


def test_a_title_that_is_only_the_sites_name_is_the_publisher_by_its_address() -> None:
    page = f"<html lang=pt><title>Notícias de Lindvik</title><body><h2>{TITLE}</h2>{STORY}"
    article = newsmeta.read(page, url="http://www.noticiasdelindvik.example/index.asp?id=4").article
    assert article.publisher is not None
    assert article.publisher.name == "Notícias de Lindvik"


@pytest.mark.parametrize(("shown", "wanted"), [("<b>Линдвикский курьер</b>", "Линдвикский курьер"), ("", None)])
def test_a_name_in_front_of_section_and_headline_that_the_page_shows_again(shown: str, wanted: str | None) -> None:
    title = f"Линдвикский курьер :: Новости :: {TITLE}"
    again = f'<meta property="og:title" content="{title}">'
    page = f"<html lang=ru><title>{title}</title>{again}<body><table><tr><td>{shown}</table><h1>{TITLE}</h1>{STORY}"
    publisher = newsmeta.read(page, url="http://lk.example/1").article.publisher
    assert (publisher.name if publisher else None) == wanted


def test_a_logo_that_is_no_link_names_the_house_of_a_print_version() -> None:
    foot = "<p>© Copyright 2001-2015 Newsfront Media Group</p>"
    page = f'<div><img src="/logo.gif" alt="Fen Borderer"></div><hr><h2>{TITLE}</h2><div>{STORY}</div>{foot}'
    publisher = newsmeta.read(page).article.publisher
    assert publisher is not None
    assert publisher.name == "Fen Borderer"


def named_by(body: str = "", head: str = "") -> str | None:
    publisher = read(head, body, url="https://lp.example/1").article.publisher
    return publisher.name if publisher else None


@pytest.mark.parametrize(
    "words",
    [
        "Zur Startseite", "Zurück zur Startseite", "Go to homepage", "Back to home page", "Ir para a página inicial",
        "Tilbake til forsiden", "Retour à l'accueil", "Przejdź na stronę główną", "full-black.svg", "Facebook",
    ],
)  # fmt: skip
def test_where_a_logo_leads_is_no_name(words: str) -> None:
    assert named_by(f'<a href="/"><img src="/logo.gif" alt="{words}"></a>') is None


@pytest.mark.parametrize(
    "words",
    [
        "Lindvik Post home page", "Zur Lindvik Post Startseite", "Lindvik Post, zur Startseite", "Go to Lindvik Post",
        "Logo von Lindvik Post", "Logo de Lindvik Post", "Lindvik Post - retour à la une",
        "przejdź na stronę Lindvik Post", "หน้าแรก Lindvik Post",
    ],
)  # fmt: skip
def test_a_name_stays_of_words_that_say_where_a_logo_leads(words: str) -> None:
    assert named_by(f'<a href="/"><img src="/logo.gif" alt="{words}"></a>') == "Lindvik Post"


@pytest.mark.parametrize("said", ["{year} Lindvik", "Post Images/Jan Berg", "_Jan_Berg_", "&amp;#xA9 Lindvik"])
def test_code_and_credits_in_a_line_of_rights_are_no_house(said: str) -> None:
    assert named_by(f"<p>© {said}</p>") is None


def test_the_first_letter_of_a_companys_form_is_no_part_of_its_name() -> None:
    assert named_by("<p>© 2024 Lindvik Mediagroup S.p.A.</p>") == "Lindvik Mediagroup"


def test_a_day_at_a_titles_end_is_no_house() -> None:
    assert named_by(head=f"<title>{TITLE} - Feb. 1, 2016</title>") is None


@pytest.mark.parametrize("name", ["Der Spiegelsee", "De Lindvikse", "Zur Marsch", "Zu Wasser"])
def test_a_house_keeps_its_own_article(name: str) -> None:
    assert named_by(f'<a href="/"><img src="/a.gif" alt="Logo {name}"></a>') == name
    assert named_by(f'<a href="/"><img src="/a.gif" alt="{name}"></a>') == name


@pytest.mark.parametrize(("line", "name"), [("Radio X", "Radio X"), ("Marsh Media S.A.", "Marsh Media")])
def test_a_last_capital_goes_from_a_line_of_rights_where_a_full_stop_cut_it(line: str, name: str) -> None:
    assert named_by(f"<footer>© 2026 {line}</footer>") == name
