"""Credits that a sign, capitals, a bracket or a word of its own parts from their caption."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.wire.credit import read_credit


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Material incautado en una nave del puerto - POLICÍA DEL MUELLE", None, "POLICÍA DEL MUELLE"),
        ("Un poste caído en la carretera de la costa / MANOLO LINDAR", None, "MANOLO LINDAR"),
        ("Miejsce awarii przy ul. Dobrej Kępy /Jacek Skóra-Nowy /MARSZ FM", None, "Jacek Skóra-Nowy /MARSZ FM"),
        ("Protest rolników na rynku /PAP/EPA", None, "PAP/EPA"),
        ("Рятувальники розбирають завали / фото ДСНС Узмор’я", None, "ДСНС Узмор’я"),
        ("Orgelbaumeister Eilert Jansen (Marschfunk / Henrike Olt)", None, "Marschfunk / Henrike Olt"),
        ("La vettura storica in piazza (fotoservizio Alberto Riva/Molo)", None, "Alberto Riva/Molo"),
        ("Le voilier a coulé en moins d’une heure. Photo doc La Vague", None, "doc La Vague"),
        ("Le voilier a coulé en moins d’une heure. Photo archives La Vague", None, "archives La Vague"),
        ("Broen blev åbnet igen søndag. (Arkivfoto). Henning Lund/Ritzau Scanpix", None, "Henning Lund/Ritzau Scanpix"),
        ("Перший трамвай на лінії (фото Захід.Вісті / Андрій Гук)", None, "Захід.Вісті / Андрій Гук"),
        ("Корабът тръгна по собствен ход. Сн. авторката", None, "авторката"),
        ("Il tratto crollato lungo il torrente FOTO PECORARI", None, "PECORARI"),
        ("Most uzavreli v roku 2011. Foto X – Vladimír Hrnčár", None, "X – Vladimír Hrnčár"),
        ("Im Bild: Das Schiff der Reederei", "Im Bild: Das Schiff der Reederei", ""),
        ("На фото: Иван Петров на причале", "На фото: Иван Петров на причале", ""),
        ("Na snímke: Peter Novák (vpravo)", "Na snímke: Peter Novák (vpravo)", ""),
        ("Une vue du vieux port - MARSEILLE", "Une vue du vieux port - MARSEILLE", ""),
        ("El alcalde en la plaza del puerto - A CORUÑA", "El alcalde en la plaza del puerto - A CORUÑA", ""),
        ("The ship at the quay - MS", "The ship at the quay - MS", ""),
    ],
)
def test_a_credit_stands_apart(text: str, caption: str | None, credit: str) -> None:
    found = newsmeta.parse_caption(text)
    assert found.credit_name == credit
    assert found.caption == (
        caption
        or text[: text.index(credit)]
        .rstrip(" /-(")
        .removesuffix(" Photo")
        .removesuffix(" Foto")
        .removesuffix(" FOTO")
        .removesuffix(" (фото")
        .removesuffix(" Сн.")
        .removesuffix(" / фото")
        .removesuffix(" (fotoservizio")
    )


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Foto: Štátna ochrana prírody", "", "Štátna ochrana prírody"),
        ("Фото: ГУ МЧС по Узморскому району", "", "ГУ МЧС по Узморскому району"),
        ("File photo: Ships wait outside the harbour", "File photo: Ships wait outside the harbour", ""),
        ("Foto: Hasiči zasahovali v noci.", "Hasiči zasahovali v noci.", ""),
    ],
)
def test_an_office_behind_a_label_is_a_credit(text: str, caption: str, credit: str) -> None:
    found = newsmeta.parse_caption(text)
    assert (found.caption, found.credit_name) == (caption, credit)


def test_a_label_alone_names_nobody() -> None:
    assert newsmeta.parse_caption("Foto:").credit_name == ""


@pytest.mark.parametrize(
    "rights",
    ["All rights reserved", "Tous droits réservés", "Alle Rechte vorbehalten.", "Todos los derechos reservados -"],
)
def test_reserved_rights_before_a_name_are_no_part_of_the_credit(rights: str) -> None:
    assert read_credit(f"{rights} Ana Berg/AFP").name == "Ana Berg/AFP"
    assert read_credit(rights).name == rights.rstrip(" .-")
