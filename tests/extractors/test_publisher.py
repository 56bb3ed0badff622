"""Publishers through the whole flow: metadata, and what title, logo and rights line say where it is silent."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extractors.pages import TITLE, read

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
    publisher = read(head, body, ld=ld, url=URL).article.publisher
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
