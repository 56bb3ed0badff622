"""Bylines in the forms they are printed in, in many languages, on invented people."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from newsmeta.wire.byline import Byline, parse_byline
from tests.wire.rows import names

# text, authors, organizations
FORMS = [
    ("By Nora Ash and Tom Reed", "Nora Ash|Tom Reed", ""),
    ("By NORA ASH, TOM REED and LIA MORE Associated Press", "NORA ASH|TOM REED|LIA MORE", "Associated Press"),
    ("NORA ASHBYAssociated Press", "NORA ASHBY", "Associated Press"),
    ("ByNora AshbyNews ReporterTom Reed", "Nora Ashby|Tom Reed", ""),
    ("Paul AshbyAnna Reed, The Associated Press", "Paul Ashby|Anna Reed", "The Associated Press"),
    ("Nora AshbyApril 26, 2024 at 11:24 a.m. EDT", "Nora Ashby", ""),
    ("Nora Ashby12:43, 20 Apr 2026Updated 12:44, 20 Apr 2026", "Nora Ashby", ""),
    ("Monday November 18, 2019 7:45 am PST by Nora Ash", "Nora Ash", ""),
    ("Nora Ash · CBC News · Posted: Aug 08, 2024 4:00 AM EDT", "Nora Ash", "CBC News"),
    ("News By Nora Ash published 19 May 2026", "Nora Ash", ""),
    ("By Nora Ash, Marsh Times Staff", "Nora Ash", "Marsh Times"),
    ("By MARSH POST STAFF NOVEMBER 20, 2019 10:43", "", "MARSH POST"),
    ("By Staff Reporter", "", "Staff Reporter"),
    ("Nora Ash For Marshmail.Com", "Nora Ash", "Marshmail.Com"),
    ("Text und Fotos: Nora Ash", "Nora Ash", ""),
    ("Nora Ash Transport correspondent Reporting from Fenwick Harbour", "Nora Ash", ""),
    ("Por Nora Ash e Caio Reed, p1 Pará — Belém", "Nora Ash|Caio Reed", ""),
    ("Von xyz/ abc", "xyz|abc", ""),
    ("By Nora Ash with AFP", "Nora Ash", "AFP"),
    ("Nora Ash and others", "Nora Ash", ""),
    ("Nora Ash1, Tom Reed & … Lia More", "Nora Ash|Tom Reed|Lia More", ""),
    ("Nora Ash @noraash nora.ash@marsh.example", "Nora Ash", ""),
    ("Claudia Reedclaudiar@marsh.example", "Claudia Reed", ""),
    ("nora@marsh.example", "", ""),
    ("@noraash", "", ""),
    ("https://marsh.example/nora", "", ""),
    ("Whitlock, Nora", "Whitlock, Nora", ""),
    ("The Marsh Post, Jakarta", "", "The Marsh Post"),
    ("Von t-online, jse", "jse", "t-online"),
    ("여수/글·사진 홍다솔 기자", "홍다솔", ""),
    ("여수/홍다솔 기자 dasol@marsh.example", "홍다솔", ""),
    ("本报记者 顾念慈 韩 路", "顾念慈|韩 路", ""),
    ("文・写真 石倉真帆", "石倉真帆", ""),
    ("Lunga Ash | South Africa", "Lunga Ash", ""),
    ("Laporan Wartawan Lantang Marsh, Budi Santosa", "Budi Santosa", "Lantang Marsh"),
    ("Laporan Wartawan Budi Santosa", "Budi Santosa", ""),
    ("森下 亮太郎 : 東洋週報 記者", "森下 亮太郎", "東洋週報"),
    ("(jal/dpa)", "jal", "dpa"),
    ("Von dpa 30.04.2024, 18:58", "", "dpa"),
    ("vonJörn Aldag,Deutsche Presse-Agentur", "Jörn Aldag", "Deutsche Presse-Agentur"),
    ("Von Jörn Aldag und Karin Beck, Nairobi", "Jörn Aldag|Karin Beck", ""),
    ("Kommentar von Karin Beck", "Karin Beck", ""),
    ("Von unserem Korrespondenten Jörn Aldag", "Jörn Aldag", ""),
    ("MTZ-Redaktion", "", "MTZ-Redaktion"),
    ("Par Le Figaro et AFP", "", "Le Figaro|AFP"),
    ("La rédaction avec AFP", "", "La rédaction|AFP"),
    ("Par Zoé Marchal Publié le 06/01/2026 - 14:16 UTC+1", "Zoé Marchal", ""),
    ("Propos recueillis par Zoé Marchal", "Zoé Marchal", ""),
    ("Por Inés Carvajal y Mateo Ruiz", "Inés Carvajal|Mateo Ruiz", ""),
    ("José Ortega y Gasset", "José Ortega y Gasset", ""),
    ("Redacción: INÉS CARVAJAL", "INÉS CARVAJAL", ""),
    ("Por Redacción Diario El Molino", "", "Redacción Diario El Molino"),
    ("Do UOL, em São Paulo 21/05/2020 17h29", "", "UOL"),
    ("Rui Tavares e Ana Lopes", "Rui Tavares|Ana Lopes", ""),
    ("di Carla Venuti", "Carla Venuti", ""),
    ("Di Marzio", "Di Marzio", ""),
    ("Door Joost Verhage", "Joost Verhage", ""),
    ("Av Ebba Lindvall", "Ebba Lindvall", ""),
    ("Af Mikkel Ravn, /ritzau/", "Mikkel Ravn", "ritzau"),
    ("Ingrid Dahl Marlene Lund Holm", "Ingrid Dahl|Marlene Lund Holm", ""),
    ("oprac. Jan Wolski", "Jan Wolski", ""),
    ("Petr Halas a Jana Malá", "Petr Halas|Jana Malá", ""),
    ("Írta: Kovács Bence", "Kovács Bence", ""),
    ("Cem Arslan, Ankara", "Cem Arslan", ""),
    ("Автор: Илья Громов", "Илья Громов", ""),
    ("Илья Громов Антон Белов Карина Лис 8 января, 17:46", "Илья Громов|Антон Белов|Карина Лис", ""),
    ("بقلم: سامي حداد", "سامي حداد", ""),
    ("מאת דנה לוי", "דנה לוי", ""),
    ("מאת: אורן לביא, נועה ברק ורותם שגב", "אורן לביא|נועה ברק|רותם שגב", ""),
    ("יעל בן ורד", "יעל בן ורד", ""),
    ("लेखक: अमित वर्मा", "अमित वर्मा", ""),
    ("โดย สมชาย ใจดี", "สมชาย ใจดี", ""),
    ("Trần Minh - Lê Hoa", "Trần Minh|Lê Hoa", ""),
    ("Theo TTXVN", "", "TTXVN"),
    ("Oleh Budi Santosa dan Siti Rahma", "Budi Santosa|Siti Rahma", ""),
    ("（中央社記者王小明、李大同台北10日電）", "王小明|李大同", "中央社"),
    ("(责编：王小明、李大同)", "王小明|李大同", ""),
    ("来源：新华社", "", "新华社"),
    ("山田 太郎", "山田 太郎", ""),
    ("Von Nina Muster, RND", "Nina Muster", "RND"),
    ("Theo Muster und dpa", "Theo Muster", "dpa"),
    ("Per Prøve", "Per Prøve", ""),
    ("By NORA ASH AP Sports Writer", "NORA ASH", "AP"),
    ("Nora Ash, BBC Sport at Anfield", "Nora Ash", "BBC Sport"),
    ("Par L'Exemple avec AFP", "", "L'Exemple|AFP"),
    ("(서울=뉴스1) 홍길동 기자", "홍길동", "뉴스1"),
    ("By Nora Ash for the Marsh Post", "Nora Ash", "Marsh Post"),
    ("By Nora Ash, Special to The Star", "Nora Ash", "The Star"),
    ("By Nora Ash Senior Staff Writer", "Nora Ash", ""),
    ("Nora Ash Washington correspondent", "Nora Ash", ""),
    ("Nora Ash, in Kyiv", "Nora Ash", ""),
    ("Bloomberg's Nora Ash contributed to this report.", "Nora Ash", "Bloomberg"),
    ("Nora Ash reported from Kyiv. Tom Reed contributed reporting.", "Nora Ash|Tom Reed", ""),
    ("By CBS News Staff", "", "CBS News"),
    ("VonHeike Muster", "Heike Muster", ""),
    ("Von Heike Muster, New York", "Heike Muster", ""),
    ("Heike Muster, Rio de Janeiro", "Heike Muster", ""),
    ("Interview: Heike Muster", "Heike Muster", ""),
    ("Mit Material der dpa", "", "dpa"),
    ("NURIA EJEMPLO Madrid", "NURIA EJEMPLO", ""),
    ("Nuria Ejemplo y EFE", "Nuria Ejemplo", "EFE"),
    ("Con información de AFP y EFE", "", "AFP|EFE"),
    ("Una crónica de Nuria Ejemplo", "Nuria Ejemplo", ""),
    ("By Nina de' Esempi", "Nina de' Esempi", ""),
    ("By NORA ASH of the Marsh Post", "NORA ASH", "Marsh Post"),
    ("As told to Nora Ash", "Nora Ash", ""),
    ("Contributed by Nora Ash", "Nora Ash", ""),
    ("By the Editorial Board", "", "Editorial Board"),
    ("Posted by Anna Juma on Wednesday, November 12, 2025", "Anna Juma", ""),
    ("Nora Ash reports from Tbilisi", "Nora Ash", ""),
    ("Nora Ash is a reporter at The Marsh Post.", "Nora Ash", "The Marsh Post"),
    ("Heike Muster ist Redakteurin im Ressort Wissen.", "Heike Muster", ""),
    ("Aus Kairo berichtet Heike Muster", "Heike Muster", ""),
    ("Das Gespräch führte Heike Muster.", "Heike Muster", ""),
    ("Ein Gastbeitrag von Prof. Dr. Heike Muster", "Prof. Dr. Heike Muster", ""),
    ("By the Rev. Nora Ash", "Rev. Nora Ash", ""),
    ("Une enquête d'Anne Exemple", "Anne Exemple", ""),
    ("Le Courrier du Moulin avec AFP", "", "Le Courrier du Moulin|AFP"),
    ("Skrevet af: Mette Prøve", "Mette Prøve", ""),
    ("Texto de Rui Exemplo, fotografia de Inês Exemplo", "Rui Exemplo|Inês Exemplo", ""),
    ("Připravila Jana Malá", "Jana Malá", ""),
    ("Joost Voorbeeld is verslaggever", "Joost Voorbeeld", ""),
    ("Minh Thư (tổng hợp)", "Minh Thư", ""),
    ("本报记者 李例安 北京报道", "李例安", ""),
    ("文／林例安　攝影／王例文", "林例安|王例文", ""),
    ("By CNN's Oona Ash", "Oona Ash", "CNN"),
    ("By Nora Ash, Tom Reed and the Marsh Data Team", "Nora Ash|Tom Reed", "Marsh Data Team"),
    ("Protokoll: Heike Muster", "Heike Muster", ""),
    ("홍길동 기자 | 서울", "홍길동", ""),
    ("NORA ASH Marsh Record", "NORA ASH", "Marsh Record"),
    ("By Capt. Nora Ash", "Capt. Nora Ash", ""),
    ("By Nora Ash of The Associated Press", "Nora Ash", "The Associated Press"),
    ("By MaryAnn McAshby", "MaryAnn McAshby", ""),
    ("Von Heike Muster, Redaktionsnetzwerk Beispiel", "Heike Muster", "Redaktionsnetzwerk Beispiel"),
    ("VON HEIKE MUSTER UND JÖRN ALDAG", "HEIKE MUSTER|JÖRN ALDAG", ""),
    ("POR NURIA EJEMPLO Y MATEO RUIZ", "NURIA EJEMPLO|MATEO RUIZ", ""),
    ("Rui Exemplo, enviado especial a Tbilissi", "Rui Exemplo", ""),
    ("Вера Пример специально для «Коммерсанта»", "Вера Пример", "Коммерсанта"),
    ("Cem Arslan - Ankara Temsilcisi", "Cem Arslan", ""),
    ("Cem ARSLAN/ANKARA, (DHA)", "Cem ARSLAN", "DHA"),
    ("From our correspondent Nora Ash in Lagos", "Nora Ash", ""),
    ("Nuria Ejemplo / Madrid", "Nuria Ejemplo", ""),
    ("Nuria Ejemplo. Barcelona", "Nuria Ejemplo", ""),
    ("Inês Exemplo, da CNN, São Paulo", "Inês Exemplo", "CNN"),
    ("Inês Exemplo - Repórter da Agência Brasil", "Inês Exemplo", "Agência Brasil"),
    ("Por Inês Exemplo, g1 — Brasília", "Inês Exemplo", "g1"),
    ("Par Ouest-France", "", "Ouest-France"),
    ("Ирина Пример, корреспондент ТАСС", "Ирина Пример", "ТАСС"),
    ("Theo VnExpress", "", "VnExpress"),
    ("〔記者王大明／綜合報導〕", "王大明", ""),
    ("この記事の筆者 山田太郎 フォロー すべて見る", "山田太郎", ""),
    ("【ソウル＝山田太郎】", "山田太郎", ""),
    ("홍길동·김철수 기자 외 1명", "홍길동|김철수", ""),
    ("(서울=연합뉴스) 홍길동 특파원 =", "홍길동", "연합뉴스"),
    ("Bruno (Heitor Exemplo) Alves", "Bruno (Heitor Exemplo) Alves", ""),
    ("Nora Ash (Reuters) Tom Reed", "Nora Ash|Tom Reed", "Reuters"),
    ("Richard (R.J.) Example", "Richard (R.J.) Example", ""),
    ("Autor: Rechtsanwalt Jörn Aldag", "Jörn Aldag", ""),
    ("Super User", "", ""),
    ("C. A. B.", "C. A. B.", ""),
    ("Marsh & i", "", ""),
    ("Nora Ash & Tom Reed", "Nora Ash|Tom Reed", ""),
    ("Text Expander", "Text Expander", ""),
    ("Text Anna Beispiel", "Anna Beispiel", ""),
    ("Wednesday, 08 Apr 2020 11:39 PM MYT", "", ""),
    ("08 Apr 2020 11:39 PM AFP", "", "AFP"),
    ("DM Correspondent", "", "DM Correspondent"),
    ("AFP Correspondent", "", "AFP"),
    ("文● ミナモト／星野編集部", "ミナモト", "星野編集部"),
    ("", "", ""),
    (" | · , ", "", ""),
    ("Por Nora Ash Mena", "Nora Ash Mena", ""),
    ("Wyxa Ashlin The Marsh Post", "Wyxa Ashlin", "The Marsh Post"),
    ("Nora Ash ● Mon, June 3 2019", "Nora Ash", ""),
    ("Nora Ash MENA", "Nora Ash", "MENA"),
    ("浪傳媒記者 楊子游 發自香港", "楊子游", "浪傳媒"),
    ("记者 张三丰 发自北京", "张三丰", ""),
]


@pytest.mark.parametrize(("text", "authors", "houses"), FORMS)
def test_persons_and_houses(text: str, authors: str, houses: str) -> None:
    found = parse_byline(text)
    assert (found.authors, found.organizations) == (names(authors), names(houses))


def test_roles_follow_their_labels() -> None:
    found = parse_byline("(Reporting by Nora Ash, with reporting by Tom Reed, editing by Lia More.)")
    assert found.roles == {"Nora Ash": "reporting", "Tom Reed": "reporting", "Lia More": "editing"}
    assert parse_byline("By Nora Ash Illustration by Tom Reed May 10, 2019").roles["Tom Reed"] == "illustration"
    assert parse_byline("Text: Ebba Lindvall Foto: Sven Rask").roles == {
        "Ebba Lindvall": "writing",
        "Sven Rask": "photo",
    }
    contributed = parse_byline("Associated Press writers Nora Ash and Tom Reed contributed to this report.")
    assert contributed.authors == ("Nora Ash", "Tom Reed")
    assert set(contributed.roles.values()) == {"contributing"}


@pytest.mark.parametrize("text", ["@example_news", "https://example.org/authors/jane | @jane", "jane@example.org"])
def test_handles_and_addresses_name_nobody(text: str) -> None:
    assert parse_byline(text) == Byline()


def test_surnames_in_a_sentence_are_no_authors() -> None:
    found = parse_byline(
        "Ash reported from York. Associated Press writers Tom Reed in Hull and Lia More in Bath contributed."
    )
    assert found.authors == ("Tom Reed", "Lia More")
    assert found.organizations == ("Associated Press",)
    assert set(found.places) == {"York", "Hull", "Bath"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("By Nora Ash, News Reporter", "News Reporter"),
        ("Nora Ash Political Correspondent 16 September 2024 9:33pm", "Political Correspondent"),
        ("Nora Ash - Staff Writer", "Staff Writer"),
        ("Nora Ash (Enviado especial)", "Enviado especial"),
        ("Von Nora Ash Leitende Wirtschaftsredakteurin", "Leitende Wirtschaftsredakteurin"),
        ("By Nora Ash, Press Association Political Correspondent", "Political Correspondent"),
    ],
)
def test_titles_are_no_names(text: str, title: str) -> None:
    found = parse_byline(text)
    assert found.authors == ("Nora Ash",)
    assert found.titles == {"Nora Ash": title}


def test_place_and_date_are_kept_apart() -> None:
    found = parse_byline("Autor: Jörn Aldag und Karin Beck, Lorvan 05.01.2025, 15:23")
    assert found.places == ("Lorvan",)
    assert found.date_text == "05.01.2025, 15:23"


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [("Em Vila Amarela (BA)", "pt-BR", "Vila Amarela"), ("Em São Paulo", "", "São Paulo")],
)
def test_a_line_that_says_where_names_nobody(text: str, language: str, place: str) -> None:
    found = parse_byline(text, language=language)
    assert (found.authors, found.organizations, found.places) == ((), (), (place,))


def test_a_portrait_is_a_picture() -> None:
    assert parse_byline("Portrait by Nora Ash").roles == {"Nora Ash": "photo"}


BAITS = [
    "a", "Ab ", "by ", "ByAb", "a@b.c ", "@", ".", "a. ", "a/", "© ", "记者王", "王明、", "홍길동 기자 ", "1 ", "and ",
    "Ab Cd and ", "Reporting by Ab Cd, editing by ", "http://", "फोटो ", "aB", ", Jr.", " - ", "\0", "İ", "Foto: Ab/",
]  # fmt: skip


@pytest.mark.parametrize("bait", BAITS)
def test_hostile_lines_cost_little(bait: str) -> None:
    parse_byline("By Nora Ash, AP")
    parse_byline("記者王小明")
    line = (bait * 100_000)[:100_000]
    begun = time.process_time()
    assert isinstance(parse_byline(line), Byline)
    assert time.process_time() - begun < 0.15  # a slow, busy machine; a few milliseconds elsewhere


def test_real_bylines(shared: Path) -> None:
    """The open third of the measured lines: shares that must stand, language and publisher regardless."""
    path = shared / "data" / "wire" / "bylines.dev.jsonl"
    if not path.exists():
        pytest.skip("the measured bylines are not at hand")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    exact = 0
    for row in rows:
        want, got = row["expected"], parse_byline(row["text"])
        authors = {_fold(name) for name in want["authors"]} == {_fold(name) for name in got.authors}
        exact += authors and {_fold(name) for name in want["organisations"]} == {
            _fold(name) for name in got.organizations
        }
    assert exact >= 0.94 * len(rows)


def _fold(text: str) -> str:
    return " ".join(text.split()).strip(" .,;:").casefold()


def test_a_number_in_an_address_parts_no_name() -> None:
    assert parse_byline("lindkurier24.de").authors == ()
    assert parse_byline("Nora Ash12.05.2020").authors == ("Nora Ash",)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("by Nora Ash on May 5, 2014 | No Comments", "Nora Ash"),
        ("Geschrieben von Nora Ash am 28. Nov. 2014 | Keine Kommentare", "Nora Ash"),
        ("par Nora Ash 5 mai 2014 | Laisser un commentaire", "Nora Ash"),
        ("by Bernard Comment", "Bernard Comment"),
    ],
)
def test_how_many_commented_is_nobody(line: str, name: str) -> None:
    assert parse_byline(line).authors == (name,)


@pytest.mark.parametrize(
    "line",
    [
        "Pubblicato da Nora Ash",
        "Words and photos by Nora Ash",
        "Postat de Nora Ash",
        "Crónica de Nora Ash",
        "opr. Nora Ash",
    ],
)
def test_more_words_for_by(line: str) -> None:
    assert parse_byline(line).authors == ("Nora Ash",)


def test_both_words_and_pictures_are_a_writers() -> None:
    for text in ("Text und Fotos: Nora Ash", "Texte et photos : Nora Ash", "Fotos und Text von Nora Ash"):
        assert dict(parse_byline(text).roles) == {"Nora Ash": "writing"}
    assert dict(parse_byline("NORA ASH OG TOM REED, FOTO").roles) == {"TOM REED": "photo"}


def test_an_agencys_letters_are_no_part_of_a_persons_name() -> None:
    assert parse_byline("BBC Scotland Highlands").authors == ()
    assert parse_byline("Source AFP").authors == ()
