"""Credits of captions as papers and agencies of many countries print them: the credit between ⟦ and ⟧."""

from __future__ import annotations

import pytest

from newsmeta.wire.caption import parse_caption

# caption and ⟦credit⟧ | creators | organizations, ";" between names
LINES = """
FILE PHOTO: Ships leave the old port of Marsh, April 22, 2020. ⟦REUTERS/Nora Ash/File Photo⟧ | Nora Ash | REUTERS
The mill. ⟦(Express Photo by Nora Ash)⟧ | Nora Ash | Express
The mill. ⟦Nora Ash—AP⟧ | Nora Ash | AP
The mill. ⟦(Nora Ash/Globe Staff)⟧ | Nora Ash | Globe
The mill. ⟦Photo: Courtesy of the Ash family⟧ | | Ash family
Die Mühle. ⟦© APA/AFP (Jutta Beispiel)⟧ | Jutta Beispiel | APA;AFP
駅の夜景＝⟦ロイター⟧ | | ロイター
역 야경. ⟦[연합뉴스 자료사진]⟧ | | 연합뉴스
역 야경 ⟦[강가시청 제공. 재판매 및 DB 금지]⟧ | | 강가시청
역 야경 ⟦[박정민 촬영]⟧ | 박정민 |
The mill burned on Monday. ⟦Tribune photo by Nora Ash⟧ | Nora Ash | Tribune
The mill burned on Monday. ⟦Marsh Tribune Photo by Nora Ash⟧ | Nora Ash | Marsh Tribune
⟦Tribune photo by Nora Ash⟧ | Nora Ash | Tribune
Nora Ash photo by the mill |  |
The mill burned on Monday. ⟦(Marsh News: Nora Ash)⟧ | Nora Ash | Marsh News
Night market. ⟦Image credit Nora Ash⟧ | Nora Ash |
Le port de l’Arsenal. ⟦Jean Durand/AFP⟧ | Jean Durand | AFP
Le quai (photo d’illustration). ⟦© Nora Ash / AFP⟧ | Nora Ash | AFP
The mill. ⟦Photo: By Nora Ash, AP⟧ | Nora Ash | AP
Il mulino di via Grande ⟦(foto Ruiz/Bianchi)⟧ | | Ruiz;Bianchi
Moara veche, văzută de pe deal ⟦FOTO Nora Ash⟧ | Nora Ash |
A sit-in outside the Press Club, on Monday.—⟦Nora Ash / White Star⟧ | Nora Ash | White Star
GLOW Fishers prepare lanterns at the pier. —⟦MARSH VISAYAS FILE PHOTO⟧ | | MARSH VISAYAS FILE PHOTO
El molino, ayer. // ⟦Nora Ash⟧ | Nora Ash |
The mill in 1988. ⟦Collection: Nora Ash⟧ | Nora Ash |
⟦Credit: nora ash/marshable⟧ | nora ash | marshable
⟦Credit: Marsh Bros. Pictures⟧ | | Marsh Bros. Pictures
⟦Автор фото, Reuters⟧ | | Reuters
⟦تصویر کا ذریعہ، Getty Images⟧ | | Getty Images
⟦ઇમેજ સ્રોત, Getty Images⟧ | | Getty Images
Die Mühle am Sonntag. ⟦Bild: Jutta Beispiel (Mühldorf, 3. Mai 2026)⟧ | Jutta Beispiel |
大橋通車。⟦記者陳大文／攝影⟧ | 陳大文 |
The mill. ⟦(AAP: Nora Ash)⟧ | Nora Ash | AAP
The mill. ⟦(Supplied)⟧ | |
The mill at dusk ⟦(MARSH photo/Nora Ash)⟧ | Nora Ash | MARSH photo
Il mulino chiuso dalle transenne ⟦(foto Bruni)⟧ | | Bruni
Das alte Tor. ⟦Foto: Mühlenverband/H. Beispiel⟧ | H. Beispiel | Mühlenverband
The mill. ⟦(Supplied: Marsh Police)⟧ | | Marsh Police
The mill. ⟦Photo / Nora Ash⟧ | Nora Ash |
The mill. ⟦Marsh Labs PBC/Handout via REUTERS⟧ | | Marsh Labs PBC;REUTERS
The mill. ⟦MMWD/Handout⟧ | | MMWD
The mill. ⟦(Submitted by Nora Ash)⟧ | Nora Ash |
The mill. ⟦Photo supplied by Nora Ash⟧ | Nora Ash |
⟦Photo Le Moulin/Anne Exemple⟧ | Anne Exemple | Le Moulin
Die Mühle. ⟦Foto: dpa/picture alliance⟧ | | dpa;picture alliance
夜の港＝⟦AP⟧ | | AP
다리 전경. ⟦홍길동 기자 hong@yesi.example⟧ | 홍길동 |
The mill. ⟦Drone photo: Nora Ash⟧ | Nora Ash |
Die Mühle. ⟦Drohnenfoto: Heike Muster⟧ | Heike Muster |
El molino. ⟦Captura de pantalla⟧ | |
The mill. ⟦Staff photo by Nora Ash⟧ | Nora Ash |
The mill. ⟦Supplied: Mill Authority⟧ | | Mill Authority
The mill at dusk ⟦📷 Nora Ash⟧ | Nora Ash |
The mill. ⟦(📸: Nora Ash)⟧ | Nora Ash |
⟦Photo Illustration by Nora Ash; Source Images: Getty⟧ | Nora Ash | Getty
⟦AFP or licensors⟧ | | AFP
⟦Beeld Joost Voorbeeld⟧ | Joost Voorbeeld |
⟦Foto Getty Images⟧ | | Getty Images
⟦Photo AFP⟧ | | AFP
Die Mühle ⟦Foto: Architekturbüro Beispiel & Partner⟧ | | Architekturbüro Beispiel & Partner
Die Mühle ⟦Foto: Sammlung Beispiel⟧ | | Sammlung Beispiel
Kincir tua. ⟦(ANTARA/HO-Humas Contoh)⟧ | | ANTARA;Humas Contoh
桥边的游客。⟦（新华社发 李例安摄）⟧ | 李例安 | 新华社
大橋。⟦記者林例安／攝影⟧ | 林例安 |
湖边。⟦李例安摄/示例图片⟧ | 李例安 | 示例图片
다리 전경. ⟦사진제공=부산시⟧ | | 부산시
The mill. ⟦ST PHOTO: NORA ASH⟧ | NORA ASH | ST
The mill. ⟦VNA/VNS Photo Nora Ash⟧ | Nora Ash | VNA;VNS
The mill. | ⟦AFP-JIJI⟧ | | AFP-JIJI
The mill. ⟦Handout/Ministry of Mills via AFP⟧ | | Ministry of Mills;AFP
The mill. ⟦Nora Ash, CC BY-SA 4.0, via Wikimedia Commons⟧ | Nora Ash | Wikimedia Commons
The mill. ⟦Photo by Nora Ash on Unsplash⟧ | Nora Ash | Unsplash
The mill. ⟦Mandatory Credit: Nora Ash-Imagn Images⟧ | Nora Ash | Imagn Images
The mill. ⟦Nora Ash-USA TODAY Sports⟧ | Nora Ash | USA TODAY Sports
The mill ⟦NORA ASH VIA GETTY IMAGES⟧ | NORA ASH | GETTY IMAGES
The mill. ⟦(Photo by Nora Ash, Contributing Photographer)⟧ | Nora Ash |
The mill⟦Credit: AFP or licensors⟧ | | AFP
The mill. ⟦(Nora Ash/Reuters - image credit)⟧ | Nora Ash | Reuters
The mill. ⟦Contributed photo⟧ | |
The mill. ⟦Credit: Hubble & NASA, N. Ash⟧ | N. Ash | Hubble;NASA
Die Mühle. ⟦Fotos: Jutta Beispiel (2), Ralf Muster⟧ | Jutta Beispiel;Ralf Muster |
Die Mühle. ⟦© NDR Foto: Jutta Beispiel⟧ | Jutta Beispiel | NDR
Le moulin. ⟦(Photo Valérie Exemple / AFP)⟧ | Valérie Exemple | AFP
Le moulin. ⟦PHOTO VALÉRIE EXEMPLE, LA CROIX⟧ | VALÉRIE EXEMPLE | LA CROIX
Le moulin. ⟦LP/Valérie Exemple⟧ | Valérie Exemple | LP
Le moulin. ⟦© France Télévisions⟧ | | France Télévisions
Le moulin. ⟦VALÉRIE EXEMPLE POUR « LE MONDE »⟧ | VALÉRIE EXEMPLE | LE MONDE
El molino.⟦Nuria Ejemplo (EFE)⟧ | Nuria Ejemplo | EFE
El molino. ⟦NURIA EJEMPLO (REUTERS)⟧ | NURIA EJEMPLO | REUTERS
El molino. ⟦Nuria Ejemplo⟧ | Nuria Ejemplo |
El molino. ⟦Cortesía⟧ | |
De molen. ⟦Beeld Sanne Voorbeeld⟧ | Sanne Voorbeeld |
Kincir tua. ⟦Foto: Contoh/detikcom⟧ | Contoh | detikcom
工人在车间忙碌。⟦新华社发（王安摄）⟧ | 王安 | 新华社
記者会で話す首相＝⟦山田太郎撮影⟧ | 山田太郎 |
横浜港⟦（C）AFP⟧ | | AFP
"""

PLAIN = [
    "The firm stood to lose a day's money. (The council later waived that penalty.)",
    "“We have to cover the costs of the ferry,” says its director Dr. Anna Moor.",
    "The work was led by Nora Ash, Ph.D., of Marsh University's Institute, and the findings were published in May.",
    "Saving Data: Reducing the size of app updates by 65%",
    "Photo Gallery Highlights",
    "Image Award Winners",
    "A heron stands in the shallows at the lake near Marsh.",
    "Ana Example, left, and her brother Leo at the shop they run in Marsh, Oxfordshire.",
    "Die Trainerin Petra Beispiel (rechts) mit ihrer Mannschaft in Kiel.",
    "Mayor Ana Example (left) speaks with Neil Example on Friday",
    "Der Hafen (links) und die neue Brücke / Blick nach Norden",
    "Der Kanzler beim Gipfel in Brüssel. (Archivbild)",
]


def _rows() -> list[tuple[str, str, str, str]]:
    rows = []
    for line in LINES.strip().splitlines():
        text, creators, houses = line.rsplit("|", 2)
        caption, _, credit = text.partition("⟦")
        rows.append((caption, credit.partition("⟧")[0], creators.strip(), houses.strip()))
    return rows


@pytest.mark.parametrize(("caption", "credit", "creators", "houses"), _rows())
def test_the_credit_comes_out_of_its_caption(caption: str, credit: str, creators: str, houses: str) -> None:
    found = parse_caption(caption + credit)
    assert (found.caption, found.credit) == (caption.strip(" |＝/—"), credit)
    assert (";".join(found.creators), ";".join(found.organizations)) == (creators, houses)


@pytest.mark.parametrize(
    ("credit", "mark", "caption"),
    [
        ("Photo: Nora Ash", "|", "The mayor of Marsh waves to the crowd."),
        ("Photo: Nora Ash", "–", "The mayor of Marsh waves to the crowd."),
        ("Foto: Jutta Beispiel/dpa", "|", "Der Müller winkt der Menge am Montag zu."),
        ("Nora Ash/AP", "-", "The mayor of Marsh waves to the crowd."),
    ],
)
def test_a_labelled_credit_may_stand_before_its_caption(credit: str, mark: str, caption: str) -> None:
    found = parse_caption(f"{credit} {mark} {caption}")
    assert (found.caption, found.credit) == (caption, credit)
    assert parse_caption(f"{credit} {mark} Jan Muster").caption == ""


@pytest.mark.parametrize("text", PLAIN)
def test_a_caption_without_a_credit_stays_whole(text: str) -> None:
    found = parse_caption(text)
    assert (found.caption, found.credit) == (text, "")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The mill. (Express Photo by Nora Ash)", "Express Photo by Nora Ash"),
        ("역 야경. [사진 = 박정민 기자]", "박정민 기자"),
        ("역 야경. 박정민 기자", "박정민"),
        ("The mill burned on Sunday.—Marsh Post", "Marsh Post"),
        ("El molino, ayer. / J. RUIZ", "J. RUIZ"),
        ("El molino de la villa | Cintia Vald-Lara", "Cintia Vald-Lara"),
        ("Le moulin, lundi matin. | L’Écho du Moulin – Rémi Desgrange", "L’Écho du Moulin – Rémi Desgrange"),
        ("The mill burned | fire at night – Ana Ruiz", "Ana Ruiz"),
        ("Міст через річку, фото Тараса Бойка", "Тараса Бойка"),
        ("El pont, aquest dimarts | Mar Vidal (ACN)", "Mar Vidal (ACN)"),
        ("堤防の桜＝29日、白鷺市（撮影・三枝光）", "三枝光"),
        ("항구 전경. 오스트하펜=임채령 특파원 rim@paper.example", "임채령"),
        ("船厂车间。沈皓 / 摄", "沈皓"),
        ("Le moulin en janvier (archives D. Lanoir)", "archives D. Lanoir"),
        ("Jeti yang dijadual dinaik taraf. - Foto XQTP", "XQTP"),
        ("Το πλοίο στο λιμάνι (ΝΟΡΝΤΑ/ΝΙΚΟΣ ΠΑΠΠΑΣ)", "ΝΟΡΝΤΑ/ΝΙΚΟΣ ΠΑΠΠΑΣ"),
        ("The mill. REUTERS/Ada Moor Acquire Licensing Rights", "REUTERS/Ada Moor"),
    ],
)
def test_a_credit_stays_as_printed_and_a_title_alone_is_its_label(text: str, name: str) -> None:
    assert parse_caption(text).credit_name == name


def test_two_labels_parted_by_a_dot_are_no_house() -> None:
    assert parse_caption("堤防の桜（写真・文＝三枝光）").organizations == ()


def test_reserved_rights_behind_a_caption_are_no_part_of_it() -> None:
    assert parse_caption("Il mulino di sera - RIPRODUZIONE RISERVATA").caption == "Il mulino di sera"
    assert parse_caption("Die Mühle am Abend. (Symbolbild) – Alle Rechte vorbehalten").caption.endswith("(Symbolbild)")


def test_a_second_half_of_a_sentence_behind_a_dash_is_no_credit() -> None:
    assert parse_caption("The mill burned on Sunday.—and nobody knew why it did").credit == ""


@pytest.mark.parametrize("behind", [" hide caption", "hide caption", " 1 of 3", "2 of 3", " 2/3"])
def test_the_pages_own_words_and_counters_behind_a_credit_are_no_part_of_it(behind: str) -> None:
    parsed = parse_caption(f"The mill at dusk. (Ana Ruiz / Getty Images){behind}")
    assert (parsed.caption, parsed.credit_name) == ("The mill at dusk.", "Ana Ruiz / Getty Images")


def test_a_buttons_word_glued_to_a_house_is_no_part_of_it() -> None:
    assert parse_caption("The mill at dusk. Ana Ruiz/Getty Imageshide caption").credit == "Ana Ruiz/Getty Images"


def test_a_sentence_between_a_label_and_an_agency_is_the_caption() -> None:
    found = parse_caption("Foto: Mástiles en el puerto de la ciudad. (EFE)")
    assert (found.caption, found.credit) == ("Mástiles en el puerto de la ciudad.", "(EFE)")
    found = parse_caption("Nadine Duval, à Lindvik. - Belga")
    assert (found.caption, found.credit) == ("Nadine Duval, à Lindvik.", "Belga")
    assert parse_caption("Foto: Jan Berg Jr. (EFE)").caption == ""


def test_a_korean_house_names_its_archive() -> None:
    found = parse_caption("3일 재개발이 미뤄진 항만 일대. 서해일보DB")
    assert (found.caption, found.credit) == ("3일 재개발이 미뤄진 항만 일대.", "서해일보DB")


def test_the_last_initial_keeps_its_full_stop() -> None:
    assert parse_caption("A ferry leaves. (Photo: Nora A.)").credit_name == "Nora A."


def test_a_house_in_brackets_stands_between_a_photographer_and_the_word_for_photo() -> None:
    parsed = parse_caption("Uostas po audros. Rasos Pakalnytės (15min) nuotr.")
    assert (parsed.caption, parsed.credit) == ("Uostas po audros.", "Rasos Pakalnytės (15min) nuotr.")


@pytest.mark.parametrize("credit", ["＜共同＞", "〈時事〉", "《共同》"])
def test_angle_brackets_hold_a_known_agency_and_nothing_else(credit: str) -> None:
    found = parse_caption(f"古い水車＝１３日、白鷺市{credit}")
    assert (found.caption, found.credit_name) == ("古い水車＝１３日、白鷺市", credit[1:-1])
    assert parse_caption("水車の前で読む＜水の本＞").credit == ""


def test_a_day_behind_its_month_ends_a_sentence_before_the_credit() -> None:
    found = parse_caption("The wharf of Lindvik, seen on July 9. Nora Ash/Marsh Times")
    assert (found.caption, found.credit) == ("The wharf of Lindvik, seen on July 9.", "Nora Ash/Marsh Times")
    assert not parse_caption("Die Mühle am 9. Juli. Danach fuhr kein Zug").credit


@pytest.mark.parametrize("text", ["▲ 밤의 항만. /사진=김로운 기자", "△ 밤의 항만. [사진=김로운 기자]"])
def test_neither_a_pointer_nor_a_slash_before_the_label_is_said(text: str) -> None:
    found = parse_caption(text)
    assert (found.caption, found.label, found.credit_name) == ("밤의 항만.", "사진=", "김로운 기자")
