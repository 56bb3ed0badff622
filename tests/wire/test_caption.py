"""Captions and credits: every form that facts are known of, in many languages, on invented pictures."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from newsmeta.wire.caption import Caption, find_captions, parse_caption
from tests.wire.rows import names

# language, text, caption, credit, creators, organizations
FORMS = [
    ("en", "A tram at the mill. Photo: Nora Ash/AP", "A tram at the mill.", "Photo: Nora Ash/AP", "Nora Ash", "AP"),
    ("en", "A tram at the mill.Credit: PA", "A tram at the mill.", "Credit: PA", "", "PA"),
    ("en", "The mill. (AP Photo/Nora Ash, File)", "The mill.", "(AP Photo/Nora Ash, File)", "Nora Ash", "AP"),
    ("en", "The mill. [File: Reuters]", "The mill.", "[File: Reuters]", "", "Reuters"),
    ("en", "The mill. Nora Ash via Getty Images", "The mill.", "Nora Ash via Getty Images", "Nora Ash", "Getty Images"),
    ("en", "The mill in Hull Nora Ash/Reuters", "The mill in Hull", "Nora Ash/Reuters", "Nora Ash", "Reuters"),
    ("en", "The old mill AP Photo/Nora B. Ash", "The old mill", "AP Photo/Nora B. Ash", "Nora B. Ash", "AP"),
    ("en", "The mill. Photo by Nora Ash", "The mill.", "Photo by Nora Ash", "Nora Ash", ""),
    (
        "en",
        "The mill. Photo courtesy of Marsh Museum",
        "The mill.",
        "Photo courtesy of Marsh Museum",
        "",
        "Marsh Museum",
    ),
    (
        "en",
        "Image copyright Reuters Image caption Rain in Hull",
        "Rain in Hull",
        "Image copyright Reuters",
        "",
        "Reuters",
    ),
    ("en", "The mill. Nora Ash/AP hide caption toggle caption", "The mill.", "Nora Ash/AP", "Nora Ash", "AP"),
    ("en", "The mill. Photo by u9_k /Getty Images", "The mill.", "Photo by u9_k /Getty Images", "u9_k", "Getty Images"),
    (
        "en",
        "The mill. (Nora Ash for Marsh Times)",
        "The mill.",
        "(Nora Ash for Marsh Times)",
        "Nora Ash",
        "Marsh Times",
    ),
    (
        "en",
        "The mill.Credit...Nora Ash/Marsh Times",
        "The mill.",
        "Credit...Nora Ash/Marsh Times",
        "Nora Ash",
        "Marsh Times",
    ),
    (
        "de",
        "Die Mühle. © Jörn Aldag/dpa | Jörn Aldag",
        "Die Mühle.",
        "© Jörn Aldag/dpa | Jörn Aldag",
        "Jörn Aldag",
        "dpa",
    ),
    ("de", "Die Mühle. © Jörn Aldag/\u200bdpa", "Die Mühle.", "© Jörn Aldag/\u200bdpa", "Jörn Aldag", "dpa"),
    ("de", "Die Mühle | Bild: Jörn Aldag/rbb", "Die Mühle", "Bild: Jörn Aldag/rbb", "Jörn Aldag", "rbb"),
    (
        "de",
        "Die Mühle (Foto: Mühlenverein Neustadt)",
        "Die Mühle",
        "(Foto: Mühlenverein Neustadt)",
        "",
        "Mühlenverein Neustadt",
    ),
    (
        "de",
        "Quelle: jal/Getty Images; Montage: Grafik Neustadt",
        "",
        "Quelle: jal/Getty Images; Montage: Grafik Neustadt",
        "jal",
        "Getty Images|Grafik Neustadt",
    ),
    (
        "de",
        "Die MühleFoto: Jörn Aldag. Styling: Ute Beck",
        "Die Mühle",
        "Foto: Jörn Aldag. Styling: Ute Beck",
        "Jörn Aldag",
        "",
    ),
    (
        "de",
        "Bild: APA/JÖRN ALDAG Die alte Mühle wird im Sommer abgerissen und verkauft",
        "Die alte Mühle wird im Sommer abgerissen und verkauft",
        "Bild: APA/JÖRN ALDAG",
        "JÖRN ALDAG",
        "APA",
    ),
    ("fr", "Le moulin. Photo : VNA", "Le moulin.", "Photo : VNA", "", "VNA"),
    ("fr", "Le moulin. ZOÉ MARCHAL / AFP", "Le moulin.", "ZOÉ MARCHAL / AFP", "ZOÉ MARCHAL", "AFP"),
    (
        "fr",
        "Le moulin. Crédit photo : Mairie de Lorvan",
        "Le moulin.",
        "Crédit photo : Mairie de Lorvan",
        "",
        "Mairie de Lorvan",
    ),
    ("es", "El molino.EFE", "El molino.", "EFE", "", "EFE"),
    (
        "es",
        "El molino Inés Ruiz - Europa Press / Europa Press",
        "El molino",
        "Inés Ruiz - Europa Press / Europa Press",
        "Inés Ruiz",
        "Europa Press",
    ),
    (
        "es",
        "El molino.Cedida por la 'Asociación del Molino'",
        "El molino.",
        "Cedida por la 'Asociación del Molino'",
        "",
        "Asociación del Molino",
    ),
    ("pt", "O moinho — Foto: Rui Tavares/Lusa", "O moinho", "Foto: Rui Tavares/Lusa", "Rui Tavares", "Lusa"),
    ("it", "Il mulino al tramonto - Ansa", "Il mulino al tramonto", "Ansa", "", "Ansa"),
    ("nl", "De molen. © JOOST VERHAGE", "De molen.", "© JOOST VERHAGE", "JOOST VERHAGE", ""),
    ("sv", "Kvarnen. Foto: Ebba Lindvall/TT", "Kvarnen.", "Foto: Ebba Lindvall/TT", "Ebba Lindvall", "TT"),
    ("da", "Mikkel Ravn/Ritzau Scanpix", "", "Mikkel Ravn/Ritzau Scanpix", "Mikkel Ravn", "Ritzau Scanpix"),
    ("nb", "Mølla. Foto: Ida Moen / NTB Vis mer", "Mølla.", "Foto: Ida Moen / NTB", "Ida Moen", "NTB"),
    (
        "fi",
        "Mylly. Kuva: Aino Rantala / Lehtikuva",
        "Mylly.",
        "Kuva: Aino Rantala / Lehtikuva",
        "Aino Rantala",
        "Lehtikuva",
    ),
    ("is", "Myllan. Ljósmynd/Jón Jónsson", "Myllan.", "Ljósmynd/Jón Jónsson", "Jón Jónsson", ""),
    ("lt", "Malūnas. Jono Petraičio / BNS nuotr.", "Malūnas.", "Jono Petraičio / BNS nuotr.", "Jono Petraičio", "BNS"),
    ("pl", "Młyn. Fot. Jan Wolski / PAP", "Młyn.", "Fot. Jan Wolski / PAP", "Jan Wolski", "PAP"),
    ("pl", "Stary młynReuters", "Stary młyn", "Reuters", "", "Reuters"),
    ("cs", "Mlýn | Zdroj: ČTK", "Mlýn", "Zdroj: ČTK", "", "ČTK"),
    ("ro", "Moara. Sursa foto: Agerpres", "Moara.", "Sursa foto: Agerpres", "", "Agerpres"),
    ("hu", "A malom. Fotó: Kovács Bence / MTI", "A malom.", "Fotó: Kovács Bence / MTI", "Kovács Bence", "MTI"),
    ("el", "Ο μύλος. Φωτογραφία: ΑΠΕ-ΜΠΕ", "Ο μύλος.", "Φωτογραφία: ΑΠΕ-ΜΠΕ", "", "ΑΠΕ-ΜΠΕ"),
    ("tr", "Değirmen. (Fotoğraf: Cem Arslan/DHA)", "Değirmen.", "(Fotoğraf: Cem Arslan/DHA)", "Cem Arslan", "DHA"),
    ("ru", "МельницаФото: Илья Громов, ТАСС", "Мельница", "Фото: Илья Громов, ТАСС", "Илья Громов", "ТАСС"),
    ("uk", "Млин. Фото: Укрінформ", "Млин.", "Фото: Укрінформ", "", "Укрінформ"),
    ("ar", "الطاحونة القديمة (رويترز)", "الطاحونة القديمة", "(رويترز)", "", "رويترز"),
    ("ar", "الطاحونة القديمة. تصوير: سامي حداد", "الطاحونة القديمة.", "تصوير: سامي حداد", "سامي حداد", ""),
    ("he", "הטחנה הישנה. צילום: דנה לוי", "הטחנה הישנה.", "צילום: דנה לוי", "דנה לוי", ""),
    ("hi", "पुरानी चक्की (फोटो: PTI)", "पुरानी चक्की", "(फोटो: PTI)", "", "PTI"),
    ("th", "โรงสีเก่า ภาพ: AFP", "โรงสีเก่า", "ภาพ: AFP", "", "AFP"),
    ("vi", "Cối xay. Ảnh: Trần Minh/TTXVN", "Cối xay.", "Ảnh: Trần Minh/TTXVN", "Trần Minh", "TTXVN"),
    ("id", "Kincir. (Foto: Budi Santosa/ANTARA)", "Kincir.", "(Foto: Budi Santosa/ANTARA)", "Budi Santosa", "ANTARA"),
    ("zh", "老磨坊。新华社记者李明摄", "老磨坊。", "新华社记者李明摄", "李明", "新华社"),
    ("zh-Hant", "老磨坊。（圖／記者王小明攝）", "老磨坊。", "（圖／記者王小明攝）", "王小明", ""),
    ("ja", "古い水車＝市内で5日、山田太郎撮影", "古い水車＝市内で5日", "山田太郎撮影", "山田太郎", ""),
    ("ja", "古い水車（共同）", "古い水車", "（共同）", "", "共同"),
    ("ko", "오래된 물레방아. [사진 = 홍길동 기자]", "오래된 물레방아.", "[사진 = 홍길동 기자]", "홍길동", ""),
    ("ko", "오래된 물레방아. ⓒ 뉴시스", "오래된 물레방아.", "ⓒ 뉴시스", "", "뉴시스"),
    ("zu", "Isigayo. Isithombe: Sipho Dlamini", "Isigayo.", "Isithombe: Sipho Dlamini", "Sipho Dlamini", ""),
]

PLAIN = [
    "The mill stands by the river.",
    "Nora Ash speaks to the council.",
    "Friedrich Berg (CDU)",
    "A speech at the World Health Organization (WHO)",
    "Das ist ein Bild von einer Mühle.",
    "Ein Bild: die Mühle steht noch.",
    "Foto de familia de los ministros en el molino.",
    "Photo of the year",
    "The minister said: we will rebuild it.",
    "Die Grünen/Bündnis stimmten am Montag zu.",
    "Die Mühle am 3. Juli.",
    "Nora Ash",
    "",
    "   ",
    "Photo:",
    "()",
]


@pytest.mark.parametrize(("language", "text", "caption", "credit", "creators", "houses"), FORMS)
def test_caption_and_credit_come_apart(
    language: str, text: str, caption: str, credit: str, creators: str, houses: str
) -> None:
    found = parse_caption(text, language=language)
    assert (found.caption, found.credit) == (caption, credit)
    assert (found.creators, found.organizations) == (names(creators), names(houses))
    assert text[found.start : found.end] == caption
    assert text[found.credit_start : found.credit_end] == credit


@pytest.mark.parametrize("text", PLAIN)
def test_a_plain_sentence_has_no_credit(text: str) -> None:
    found = parse_caption(text)
    assert found.credit == found.credit_name == ""
    assert found.caption == text.strip()
    assert found.creators == found.organizations == ()


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("Le moulin. Photo : VNA", "Photo :", "VNA"),
        ("(Image: © NASA/ESA)", "Image: ©", "NASA/ESA"),
        ("Die Mühle im Regen. Bild © Nora Ash (dpa)", "Bild ©", "Nora Ash (dpa)"),
        ("Das neue Bild © dpa", "©", "dpa"),
        ("Tiltas uoste / N. Ašytės / Malūno nuotr.", "", "N. Ašytės / Malūno nuotr"),
        ("Die Mühle. picture alliance / Foto Ashner | Nora Ash", "", "picture alliance / Foto Ashner | Nora Ash"),
        ("Photo by Nora Ash/Bloomberg", "Photo by", "Nora Ash/Bloomberg"),
        ("AP Photo/Nora Ash, File", "", "AP Photo/Nora Ash, File"),
        ("오래된 물레방아. [사진 = 홍길동 기자]", "사진 =", "홍길동 기자"),
        ("老磨坊。（新华社发）", "", "新华社"),
        ("Il mulino (foto Ansa)", "", "Ansa"),
        ("De molen, dinsdag. Beeld Nora Ash / ANP", "", "Nora Ash / ANP"),
        ("El molino. Foto: Cortesía/Alcaldía", "Foto:", "Cortesía/Alcaldía"),
        ("Le moulin, le 12 mars - Nora ASH © AFP", "", "Nora ASH © AFP"),
        ("El molino, este martes. NORA ASH (EFE)", "", "NORA ASH (EFE)"),
        ("El molino cerrado.NORA ASH", "", "NORA ASH"),
        ("Two ferries tied up. (Mwangi Otieno)", "", "Mwangi Otieno"),
        ("Le moulin PHOTO NORA ASH, ARCHIVES LA MEULE", "", "NORA ASH, ARCHIVES LA MEULE"),
        ("The mill at dusk. (Buenos Aires)", "", ""),
        ("O moinho ao anoitecer - Nora Ash - 12.mar.24/Folhapress", "", "Nora Ash - 12.mar.24/Folhapress"),
        ("The mill. AVN/Nora Ash/File Photo Purchase Licensing Rights , opens new tab", "", "AVN/Nora Ash/File Photo"),
    ],
)
def test_the_credits_name_comes_without_its_label(text: str, label: str, name: str) -> None:
    found = parse_caption(text)
    assert (found.label, found.credit_name) == (label, name)


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("© AFP | HANDOUT", {"handout"}),
        ("Uncredited/AP/dpa", {"staff"}),
        ("Nora Ash / Pool via Reuters", {"pool"}),
        ("Foto: Jörn Aldag/dpa/Archiv", {"file"}),
        ("Foto: privat", {"handout"}),
        ("Cối xay. Ảnh: NVCC", {"handout"}),
        ("Shutterstock / Getty Images (Composite)", {"montage"}),
        ("(Bild: Bild erstellt mit KI durch Neustadt online / jal)", {"ai"}),
    ],
)
def test_flags_are_no_names(text: str, flags: set[str]) -> None:
    found = parse_caption(text)
    assert flags <= set(found.flags)
    assert not {name.lower() for name in (*found.creators, *found.organizations)} & {
        "handout",
        "pool",
        "archiv",
        "privat",
    }


@pytest.mark.parametrize(
    "text", ["El molino cerrado. NORA ASH (EFE)", "El molino - Nora Ash © AFP", "El molino cerrado.NORA ASH"]
)
def test_the_house_behind_a_name_is_no_part_of_it(text: str) -> None:
    assert [name.lower() for name in parse_caption(text).creators] == ["nora ash"]


def test_copyright_is_the_first_house_or_else_the_person() -> None:
    assert parse_caption("© Ana Ruiz/Agencia Molino/dpa").copyright_holder == "Agencia Molino"
    person = parse_caption("© ANA RUIZ")
    assert (person.copyright_holder, person.copyright_notice) == ("ANA RUIZ", "© ANA RUIZ")
    assert parse_caption("Foto: Ana Ruiz").copyright_notice == ""


BODY = "The council met on Monday. "
LONG = (
    "Le plan est en cours de finalisation et sera adopté à la fin de cette longue année de travail par tous, selon le "
    "rapport que le conseil a publié lundi soir après une séance de plus de six heures dans la salle du moulin. "
)
GLUED = [
    (
        "Le chef du conseil (à droite). Photo : VNA Le chef du conseil a tenu ces propos lundi lors d’un entretien.",
        "Le chef du conseil (à droite).",
        "Photo : VNA",
    ),
    (
        LONG + "Le maire et les chefs de délégation à la 6e réunion du conseil. Photo: VNA",
        "Le maire et les chefs de délégation à la 6e réunion du conseil.",
        "Photo: VNA",
    ),
    (
        BODY + "Dr. J. Ash at the site in St. Paul. Photo: Nora Ash/AP Work will begin in the spring, the city said.",
        "Dr. J. Ash at the site in St. Paul.",
        "Photo: Nora Ash/AP",
    ),
    (
        "Der Rat tagte am Montag. Die neue Halle in Neustadt. (Foto: Jan Berg) Danach ging es um den Haushalt.",
        "Die neue Halle in Neustadt.",
        "(Foto: Jan Berg)",
    ),
    ("市长视察了大桥工地（图：新华社）昨天下午，市长讲话。", "市长视察了大桥工地", "（图：新华社）"),
    (
        "Cối xay cũ. Ảnh: Trần Minh/TTXVN Sáng 15/1, tại Hà Nội, hội nghị bắt đầu.",
        "Cối xay cũ.",
        "Ảnh: Trần Minh/TTXVN",
    ),
    (
        "Мэр у мельницы. Фото: Илья Громов / ТАСС Во вторник мэр провел встречу.",
        "Мэр у мельницы.",
        "Фото: Илья Громов / ТАСС",
    ),
]


@pytest.mark.parametrize(("text", "caption", "credit"), GLUED)
def test_a_glued_caption_is_found(text: str, caption: str, credit: str) -> None:
    (found,) = find_captions(text)
    assert (found.caption, found.credit) == (caption, credit)
    span = text[found.start : found.end]
    assert span.startswith(caption)
    assert span.endswith(credit)


@pytest.mark.parametrize(
    "text",
    [
        BODY * 3,
        "Der Bürgermeister zeigte ein Bild: Angela Berg war darauf zu sehen und lachte.",
        "Source: the ministry said on Monday that the plan was good.",
        "He said: Video: it was late.",
        "Das Motto im Bild: Freiheit für alle.",
        "صورة من اللقاء في المدينة القديمة اليوم.",
    ],
)
def test_a_plain_paragraph_holds_no_caption(text: str) -> None:
    assert find_captions(text) == []


BAITS = [
    "a", "Ab ", "Photo by ", "Photo: ", ":", "Foto: Ab/", "(", "()", "(Photo: A/B) ", ",", ".", "a. ", "/", "(c)", "© ",
    "写真：", "\u200b", "\n", "\0", "1 ", "http://", "hide caption ", "image caption ", "صورة: ",
    "Photo : VNA ", " - ", "İ", "Special to ", "Photo / ", "Ana-", "x on y ", "a—b", "发（", "ST PHOTO: ",
    "Name (AFP) ",
]  # fmt: skip


@pytest.mark.parametrize("bait", BAITS)
def test_hostile_lines_cost_little(bait: str) -> None:
    parse_caption("Warm. Foto: Jan Berg/AFP")
    find_captions("Warm. Foto: Jan Berg/AFP Und weiter.")
    line = (bait * 100_000)[:100_000]
    begun = time.process_time()
    assert isinstance(parse_caption(line), Caption)
    find_captions(line)
    assert time.process_time() - begun < 0.25  # a slow, busy machine; tens of milliseconds elsewhere


def test_real_captions(shared: Path) -> None:
    """The open third of the measured lines: shares that must stand, language and publisher regardless."""
    path = shared / "data" / "wire" / "captions.dev.jsonl"
    if not path.exists():
        pytest.skip("the measured captions are not at hand")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    right = creators = houses = 0
    for row in rows:
        want, got = row["expected"], parse_caption(row["text"])
        right += _fold(want["caption"]) == _fold(got.caption)
        creators += {_fold(name) for name in want["creators"]} == {_fold(name) for name in got.creators}
        houses += {_fold(name) for name in want["organisations"]} == {_fold(name) for name in got.organizations}
    assert right >= 0.94 * len(rows)
    assert creators >= 0.94 * len(rows)
    assert houses >= 0.94 * len(rows)


def _fold(text: str) -> str:
    return " ".join(text.replace("\u200b", "").split()).strip(" .,;:").casefold()


def test_what_opens_a_gallery_is_no_part_of_the_caption() -> None:
    found = parse_caption("Open this photo in gallery: The mill burned on Monday. Nora Ash/AP")
    assert (found.caption, found.credit) == ("The mill burned on Monday.", "Nora Ash/AP")


@pytest.mark.parametrize("said", ["photo d’illustration", "photo d'archives", "foto d'archivio"])
def test_what_the_picture_is_stays_in_the_caption_whatever_it_is_called(said: str) -> None:
    assert parse_caption(f"Le quai ({said})").credit == ""


def test_a_credit_that_begins_with_by() -> None:
    assert parse_caption("By Nora Ash, AP").creators == ("Nora Ash",)
    assert parse_caption("Von Trier/AFP").creators == ("Von Trier",)
