"""Authors through the whole flow: persons and houses apart, the visible byline where metadata names only the house."""

from __future__ import annotations

from typing import Any

import pytest

import newsmeta
from newsmeta.model.parts import Organization, Person
from tests.extractors.pages import STORY, TITLE, names, read


def person(name: str, **more: str) -> dict[str, Any]:
    return {"author": {"@type": "Person", "name": name, **more}}


HOUSE = {
    "author": {"@type": "Organization", "name": "Lindvik Post"},
    "publisher": {"@type": "Organization", "name": "Lindvik Post"},
}
STATED: dict[str, tuple[dict[str, Any], list[str]]] = {
    "one person": (person("Ada Bergqvist"), ["Ada Bergqvist"]),
    "a list": (
        {"author": [person("Ada Bergqvist")["author"], person("Tom Quill")["author"]]},
        ["Ada Bergqvist", "Tom Quill"],
    ),
    "a string": ({"author": "Ada Bergqvist"}, ["Ada Bergqvist"]),
    "two in one string": (person("Ada Bergqvist and Tom Quill"), ["Ada Bergqvist", "Tom Quill"]),
    "three in one string": (
        person("Ada Bergqvist, Tom Quill, Ines Moreau"),
        ["Ada Bergqvist", "Tom Quill", "Ines Moreau"],
    ),
    "a word for by": (person("By Ada Bergqvist"), ["Ada Bergqvist"]),
    "a job title behind": (person("Ada Bergqvist, Senior Reporter"), ["Ada Bergqvist"]),
    "an address behind": (person("Ada Bergqvist ada@lindvik.example"), ["Ada Bergqvist"]),
    "a workplace behind": (person("Ada Bergqvist, University of Lindvik"), ["Ada Bergqvist"]),
    "an agency beside": (person("Ada Bergqvist, dpa"), ["Ada Bergqvist", "dpa"]),
    "Japanese order": (person("山田花子"), ["山田花子"]),
    "Vietnamese order": (person("Nguyễn Thị Hoa"), ["Nguyễn Thị Hoa"]),
}


@pytest.mark.parametrize(("ld", "wanted"), STATED.values(), ids=list(STATED))
def test_stated_authors(ld: dict[str, Any], wanted: list[str]) -> None:
    assert names(read(ld=ld)) == wanted


SHOWN = {
    "a count beside the name": (
        '<div class="info">Автор: <a href="/a/1">Вера Столбова</a> | 08:15, 12 мая 2023 | 1204 прочтения</div>',
        ["Вера Столбова"],
    ),
    "boxes side by side": (
        (
            '<div><dl class="author"><a href="/author/377"><dt>Ada Bergqvist</dt></a></dl>'
            '<dl class="author"><a href="/author/554"><dt>Tom Quill</dt></a></dl></div>'
        ),
        ["Ada Bergqvist", "Tom Quill"],
    ),
    "four links to their pages": (
        (
            '<div class="authors"><div class="author">By <a href="/authors/a-b">Ada Bergqvist</a></div>'
            '<div class="author"><a href="/authors/t-q">Tom Quill</a></div>'
            '<div class="author"><a href="/authors/i-m">Ines Moreau</a></div>'
            '<div class="author"><a href="/authors/j-s">Jan Sund</a></div></div>'
        ),
        ["Ada Bergqvist", "Tom Quill", "Ines Moreau", "Jan Sund"],
    ),
    "a class": ('<p class="byline">By Ada Bergqvist</p>', ["Ada Bergqvist"]),
    "a camel-case class": ('<div class="articleAuthorName">Ada Bergqvist</div>', ["Ada Bergqvist"]),
    "a test id": (
        '<div data-testid="prism-byline"><span>By</span> <span>Ada Bergqvist</span></div>',
        ["Ada Bergqvist"],
    ),
    "rel=author": ('<div><a rel="author" href="/u/7">Ada Bergqvist</a></div>', ["Ada Bergqvist"]),
    "a link to an author's page": ('<div><a href="/authors/ada-bergqvist">Ada Bergqvist</a></div>', ["Ada Bergqvist"]),
    "by, without any class": ("<p>By Ada Bergqvist</p>", ["Ada Bergqvist"]),
    "by and name in two elements": (
        "<div><span>By</span> <a href='/x'>Ada Bergqvist</a></div>",
        ["Ada Bergqvist"],
    ),
    "German, two": ('<span class="autor">Von Ada Bergqvist und Tom Quill</span>', ["Ada Bergqvist", "Tom Quill"]),
    "glued names as links": (
        '<div class="byline"><a href="/a">Ada Bergqvist</a><a href="/b">Tom Quill</a></div>',
        ["Ada Bergqvist", "Tom Quill"],
    ),
    "a desk beside the name": (
        '<div class="byline"><a href="/people/ada">Ada Bergqvist</a><span class="author-role">Reporter</span></div>',
        ["Ada Bergqvist"],
    ),
    "a name in a box with more": (
        (
            '<div class="author">By Ada Bergqvist Opinion writer reporting from a northern view Email Bio Follow '
            '<span class="author-name">Ada Bergqvist</span></div>'
        ),
        ["Ada Bergqvist"],
    ),
    "one word, introduced": ('<span class="documentAuthor">By <a href="/author/bea">Beatrice</a></span>', ["Beatrice"]),
    "a short house": ("<p>By LBT,</p>", ["LBT"]),
}


@pytest.mark.parametrize(("body", "wanted"), SHOWN.values(), ids=list(SHOWN))
def test_visible_byline(body: str, wanted: list[str]) -> None:
    assert names(read(body=body)) == wanted


NOBODY = {
    "a follow button": '<div class="author"><button class="author-follow">Follow</button></div>',
    "a picture's credit": '<figure><img src="/a.jpg"><figcaption class="author">Photo: Tom Quill</figcaption></figure>',
    "an author in the sidebar": '<aside class="related"><span class="author">Tom Quill</span></aside>',
    "a date called byline": '<p class="byline">3 May 2024, 10:15</p>',
    "the clock with its zone": '<p class="meta">Wednesday, 08 Apr 2020 11:39 PM MYT</p>',
    "a box of links, in Persian": "<div>از سراسر وب</div>",
    "a thing that begins with a word for by": "<h3>Text Expander</h3>",
    "a picture's house": "<div><span>Tom Quill/Shutterstock</span> <span>4 May 2024</span></div>",
    "what an editor's software made": '<p class="editor-p">Lindvik Harbour</p>',
    "a handle": '<p class="author">@lindvikpost</p>',
}


@pytest.mark.parametrize("body", NOBODY.values(), ids=list(NOBODY))
def test_nobody_is_made_an_author(body: str) -> None:
    assert names(read(body=body)) == []


def test_visible_byline_completes_metadata_that_names_only_the_house() -> None:
    assert names(read(body='<p class="byline">By Ada Bergqvist</p>', ld=HOUSE)) == ["Ada Bergqvist"]


def test_house_stays_where_nobody_else_is_named() -> None:
    (author,) = read(ld=HOUSE).article.authors
    assert isinstance(author, Organization)
    assert author.name == "Lindvik Post"


def test_second_author_of_the_visible_byline_is_taken() -> None:
    body = (
        '<div class="byline"><a rel="author" href="/a">Tom Quill</a> <a rel="author" href="/b">Ada Bergqvist</a></div>'
    )
    assert names(read(body=body, ld=person("Ada Bergqvist"))) == ["Tom Quill", "Ada Bergqvist"]


def test_crowd_in_a_meta_tag_loses_to_the_byline() -> None:
    crowd = "Ada Bergqvist, Tom Quill, Ines Moreau, Jan Sund, Eva Lund, Ole Brandt, Mia Falk, Per Holm"
    reading = read(f'<meta name="author" content="{crowd}">', '<p class="byline">By Ada Bergqvist</p>')
    assert names(reading) == ["Ada Bergqvist"]


def test_author_of_the_article_beats_the_house_in_meta_author() -> None:
    head = '<meta name="author" content="Lindvik Media Group"><meta property="article:author" content="Ada Bergqvist">'
    assert names(read(head)) == ["Ada Bergqvist"]


def test_agency_named_twice_beats_a_name_in_the_text() -> None:
    ld = {
        "author": {"@type": "Organization", "name": "Reuters"},
        "publisher": {"@type": "Organization", "name": "Lindvik Post"},
    }
    (author,) = read(body='<p class="byline">By Reuters</p><p class="lead">By Ada Bergqvist</p>', ld=ld).article.authors
    assert isinstance(author, Organization)
    assert author.name == "Reuters"


def test_url_and_job_title_come_with_the_person() -> None:
    (author,) = read(
        ld=person("Ada Bergqvist", url="https://lindvik.example/a", jobTitle="Harbour editor")
    ).article.authors
    assert isinstance(author, Person)
    assert (author.url, author.job_title) == ("https://lindvik.example/a", "Harbour editor")


def test_a_house_typed_as_one_stays_one_although_a_meta_tag_names_it_too() -> None:
    house = {"author": {"@type": "Organization", "name": "qLab"}}
    head = '<meta name="author" content="qLab">'
    assert isinstance(read(head=head).article.authors[0], Person)
    assert read(head=head, ld=house).article.authors == (Organization(name="qLab"),)
    meant = {"author": {"@type": "Organization", "name": "Ada Bergqvist"}}
    (found,) = read(head='<meta name="author" content="Ada Bergqvist">', ld=meant).article.authors
    assert isinstance(found, Person)  # nobody believes that


@pytest.mark.parametrize("house", ["Berg", "Qvist", "Ada"])
def test_a_name_that_holds_the_sites_short_name_is_a_persons(house: str) -> None:
    ld = {**person("Ada Bergqvist"), "publisher": {"@type": "Organization", "name": house}}
    assert names(read('<meta name="author" content="Tom Quill">', ld=ld)) == ["Ada Bergqvist"]


@pytest.mark.parametrize("name", ["Lind Media, Harbour Review", "Harbour News - The Agency of the North | HNA North"])
def test_what_is_typed_as_one_organization_is_one(name: str) -> None:
    (author,) = read(ld={"author": {"@type": "Organization", "name": name}}).article.authors
    assert author == Organization(name=name)
    (author,) = read(
        f'<meta name="author" content="{name}">', ld={"author": {"@type": "Organization", "name": name}}
    ).article.authors
    assert author == Organization(name=name)


def test_a_company_in_a_meta_tag_is_no_author() -> None:
    head = '<meta name="author" content="Pixelberg Internet GmbH">'
    assert names(read(head)) == []
    assert names(read(head, "<div><span>SID</span> <time>4 May 2024</time></div>")) == ["SID"]


def test_who_took_the_pictures_loses_to_who_wrote() -> None:
    body = (
        '<div class="author">Ada Bergqvist <div class="desc">© News service “Lindvik”</div></div>'
        '<div class="picture"><img src="/a.jpg"><span class="img-author">Photo: Tom Quill © Lindvik</span></div>'
    )
    assert names(read(body=body)) == ["Ada Bergqvist"]


def test_a_byline_with_a_word_for_by_adds_the_second_author() -> None:
    body = '<span class="b-byline">By <a href="/author/ada-bergqvist">Ada Bergqvist</a> and Tom Quill</span>'
    assert names(read(body=body, ld=person("Ada Bergqvist"))) == ["Ada Bergqvist", "Tom Quill"]


@pytest.mark.parametrize(
    ("line", "lang", "name"),
    [
        ("2017-03-10 08:42:00　来源：港湾日报　作者：沈若溪", "zh", "沈若溪"),
        ("4 May 2024 | Source: The Buoy | Author: Ada Bergqvist", "en", "Ada Bergqvist"),
    ],
)
def test_a_label_for_the_author_inside_a_line(line: str, lang: str, name: str) -> None:
    assert names(read(body=f'<div class="info">{line}</div>', lang=lang)) == [name]


def test_a_placeholder_of_the_software_yields_to_the_person_shown() -> None:
    body = '<dd class="createdby">Written by <span>Ada Bergqvist</span></dd>'
    assert names(read('<meta name="author" content="Super User">', body)) == ["Ada Bergqvist"]


def test_signs_in_metadata_yield_to_the_name_under_the_story() -> None:
    page = f"<html><body><h1>Bridge opens</h1>{'<p>The bridge was opened to cars again at last today.</p>' * 4}"
    ld = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "kbar/prpb"}}</script>'
    found = newsmeta.read(f'{ld}{page}<div class="author-note">Autor: Ada Bergqvist</div></body></html>')
    assert names(found) == ["Ada Bergqvist"]


def test_a_label_at_the_end_of_the_last_paragraph_names_the_author() -> None:
    words = "The repairs cost more than twice what the council had planned, and the last bill is not paid. "
    ending = f"<p>{words}<br>Source: The Buoy<br>Author: Ada Bergqvist</p>"
    found = newsmeta.read(f"<html><body><h1>Bridge opens</h1><p>{words * 2}</p>{ending}</body></html>")
    assert names(found) == ["Ada Bergqvist"]


@pytest.mark.parametrize("meta", ["Tom Quill", "Buoy"])
def test_a_link_to_an_authors_page_beats_another_name_in_a_meta_tag(meta: str) -> None:
    body = '<div class="byline"><a href="/author/ada-bergqvist">Ada Bergqvist</a></div>'
    assert names(read(f'<meta name="author" content="{meta}">', body)) == ["Ada Bergqvist"]


def test_buttons_beside_a_name_are_no_authors() -> None:
    links = '<a href="https://twitter.com/x">twitter</a> <a href="mailto:a@b.example">mailto</a>'
    body = f'<div class="author"><a href="/author/a-b">Ada Bergqvist</a> <a class="author-follow">+ FOLLOW</a> {links}'
    assert names(read(body=f'{body}<div class="author-social-links">{links}</div></div>')) == ["Ada Bergqvist"]


def test_a_house_that_structured_data_types_is_one_in_a_meta_tag_too() -> None:
    head = '<meta name="author" content="Afrique, Bo Lind">'
    authors = read(head, ld={"author": {"@type": "Organization", "name": "Afrique"}}).article.authors
    assert [(author.type, author.name) for author in authors] == [("Person", "Bo Lind"), ("Organization", "Afrique")]


GLUED = (
    '<ul class="authors"><li><img src="/a.jpg"><div><strong>Ada Bergqvist</strong><span>reporter Harbour</span></div>'
    "</li></ul>"
)
UNSEEN = {
    "a job title that touches the name": (GLUED, "", ["Ada Bergqvist"]),
    "a date before the word": (
        "<small>12 June 2015 by Ada Bergqvist | Filed under: Harbour</small>",
        "",
        ["Ada Bergqvist"],
    ),
    "the site behind the name": (
        '<div class="byline">Ada Maria Bergqvist LP</div>',
        "https://www.lp.example/a",
        ["Ada Maria Bergqvist"],
    ),
    "the site before the name": (
        '<div class="byline">Lind-Quay Ada Bergqvist</div>',
        "https://www.lind-quay.example/a",
        ["Ada Bergqvist"],
    ),
}


@pytest.mark.parametrize(("body", "url", "found"), UNSEEN.values(), ids=UNSEEN)
def test_bylines_in_other_dress(body: str, url: str, found: list[str]) -> None:
    assert names(read(body=body, url=url or None)) == found


def test_a_surname_like_the_site_stays() -> None:
    reading = read(body='<div class="byline">Ute Maria Stern</div>', url="https://www.stern.example/a")
    assert names(reading) == ["Ute Maria Stern"]


def test_who_posted_it_stands_at_the_foot() -> None:
    said = "Posted by Ada Bergqvist on November 07, 2010 at 10:31 PM in Nature"
    foot = f'<div class="foot"><p><span>{said}</span> | Link</p></div>'
    page = f"<html><body><div><h3>{TITLE}</h3><div>{STORY}</div>{foot}</div></body></html>"
    assert names(newsmeta.read(f"<title>{TITLE}</title>{page}")) == ["Ada Bergqvist"]


def test_who_posted_it_stands_in_the_last_paragraph() -> None:
    when = "This entry was posted on Thursday, September 2nd, 2010 at 7:48 am"
    note = f"<p>{when} by Ada Bergqvist and is filed under Finds.</p>"
    page = f"<html><body><div><h2>{TITLE}</h2><div>{STORY}{note}</div></div></body></html>"
    assert names(newsmeta.read(f"<title>{TITLE}</title>{page}")) == ["Ada Bergqvist"]


def test_who_holds_the_rights_posted_nothing() -> None:
    foot = "<p>© 2002-2020 by Lindvik Post/Signs of the Harbour. See our notice of fair use.</p>"
    page = f"<html><body><div><h2>{TITLE}</h2><div>{STORY}{foot}</div></div></body></html>"
    assert names(newsmeta.read(f"<title>{TITLE}</title>{page}")) == []


def test_a_byline_stands_over_the_box_behind_the_story() -> None:
    box = "<h3>Mehr</h3><ul><li><a href=/a>Noch mehr</a></ul>"
    foot = f"<p class=autor>Von Ada Bergqvist</p><p>17.04.2012 - 12:34 Uhr</p>{box}"
    page = f"<html lang=de><body><div><h1>{TITLE}</h1>{STORY}{foot}</div></body></html>"
    assert names(newsmeta.read(page)) == ["Ada Bergqvist"]


def test_the_authors_box_behind_the_story_names_who_wrote_where_nothing_else_does() -> None:
    box = (
        '<div class="author-box"><img src="/a.jpg" alt=""><h4>Anna Bergqvist</h4>'
        "<p>Anna Bergqvist writes about harbours for the Lindvik Post.</p></div>"
    )
    page = f"<html><body><article><h1>{TITLE}</h1><div>{STORY}</div>{box}</article></body></html>"
    assert names(newsmeta.read(page)) == ["Anna Bergqvist"]


def test_a_link_to_a_profile_under_the_headline_is_a_byline() -> None:
    assert names(read(body='<div><a href="/profile/ada-bergqvist">Ada Bergqvist</a></div>')) == ["Ada Bergqvist"]


def test_a_name_of_the_site_that_only_its_title_has_yields_to_a_byline() -> None:
    head = f"<title>{TITLE} - Дневник</title>"
    ld = {
        "author": {"@type": "Person", "name": "Дневник"},
        "publisher": {"@type": "Organization", "name": "Dnevnik.example"},
    }
    assert names(read(head, '<div class="author"><a href="/avtor/mila">Мила Георгиева</a></div>', ld=ld)) == [
        "Мила Георгиева"
    ]


FEET = {
    "the word behind the date": "5. Mai 2014 von Ada Bergqvist in Allgemein",
    "a label behind the date": "05.05.2014 | Von: Ada Bergqvist",
    "the word before the date": "Publicado por Ada Bergqvist el 5 mayo, 2014 en Noticias",
    "posted on": "Geplaatst op 5 mei 2014 door Ada Bergqvist",
}


@pytest.mark.parametrize("foot", FEET.values(), ids=FEET)
def test_a_blogs_foot_says_who_posted_and_when(foot: str) -> None:
    post = f"<div><h2>{TITLE}</h2><div>{STORY}</div><div class=info>{foot}</div></div>"
    page = f"<body>{post}<ul><li>January 2013</ul></body>"
    article = newsmeta.read(f"<title>{TITLE}</title>{page}").article
    assert [str(author.name) for author in article.authors] == ["Ada Bergqvist"]
    assert str(article.date_published)[:10] == "2014-05-05"


def test_a_month_in_the_archive_and_a_line_of_rights_date_nothing() -> None:
    foot = "<ul><li>January 2013</ul><p>© 5.1.2014 Lindvik Post</p>"
    page = f"<body><div><h2>{TITLE}</h2><div>{STORY}</div></div>{foot}</body>"
    assert newsmeta.read(f"<title>{TITLE}</title>{page}").article.date_published is None
