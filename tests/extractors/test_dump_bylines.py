"""Who wrote a story, by where a dump prints names: in the head, under the last words, over a few words about them."""

from __future__ import annotations

import pytest

import newsmeta
from tests.extractors.test_dumps import LINES, STORY, TITLE


def _authors(text: str) -> list[str]:
    return [author.name for author in newsmeta.read(text).article.authors]


@pytest.mark.parametrize(
    ("foot", "names"),
    [
        ("Anna Moor", ["Anna Moor"]),
        ("Save\n\nAnna Moor Contributor", ["Anna Moor"]),
        ("Save\n\nSend\n\nAnna Moor anna.moor@x.example", ["Anna Moor"]),
        (f"Save\n\nAnna Moor\n\nMoor has written about ferries since she was a child, and {LINES[3]}", ["Anna Moor"]),
        ("#Anna Moor", []),
        ("(Reporting by Ulvar Threlk; Editing by Oswin Braddle)", ["Ulvar Threlk"]),
        ("Reporting by Ulvar Threlk; Editing by Oswin Braddle", ["Ulvar Threlk"]),
        ("(Photo by Ulvar Threlk)", []),
        ("Harbour news\n\nAnna Moor", []),
    ],
)
def test_a_name_under_the_story_signs_it_where_something_says_so(foot: str, names: list[str]) -> None:
    assert _authors(f"{TITLE}\n\n{STORY}\n\n{foot}\n") == names


def test_the_words_of_the_page_are_no_names() -> None:
    head = "Anna Moor\n12 March 2026\n\nauthor avatar image\n\nShare Pin Email\n\nAnzahl Kommentare:\n\nSave"
    assert _authors(f"{TITLE}\n\n{head}\n\n{STORY}") == ["Anna Moor"]


def test_a_login_beside_the_date_is_a_byline() -> None:
    assert _authors(f"{TITLE}\n\nby amoor\n\n12 March 2026\n\n{STORY}") == ["amoor"]


def test_a_line_that_names_the_author_is_no_credit() -> None:
    text = f"{TITLE}\n\n{LINES[0]}\n\nAutor: Anna Moor und Bo Lind\n\n12.03.2026\n\n{STORY}"
    assert _authors(text) == ["Anna Moor", "Bo Lind"]


def test_far_below_the_story_only_a_stamp_with_its_byline_counts() -> None:
    pointed = "Weitere Artikel\n\nWas die Brücke kostet\n\nWann die Fähren fahren\n\nWer das alles zahlt"
    foot = "erstellt von Anna Moor — veröffentlicht 12.03.2026 06:00"
    article = newsmeta.read(f"{TITLE}\n\n{STORY}\n\n{pointed}\n\n{foot}\n").article
    assert [author.name for author in article.authors] == ["Anna Moor"]
    assert article.date_published is not None
    assert article.date_published.iso == "2026-03-12T06:00"


def test_the_button_to_follow_an_author_is_no_part_of_the_name() -> None:
    assert _authors(f"{TITLE}\n\nBy Anna Moor Follow\n12 March 2026\n\n{STORY}") == ["Anna Moor"]


def test_a_headline_that_opens_with_a_name_in_von_is_no_byline() -> None:
    title = "Von der Heide will Brücke von Lindvik noch im Herbst sperren – und alle zahlen mit"
    text = f"6. November 2026\n\n{title}\n\n{LINES[0]}\n\n{LINES[1]}"
    article = newsmeta.read(text).article
    assert article.headline == title
    assert article.authors == ()


def test_who_said_a_quotation_did_not_write_the_story() -> None:
    said = '"We never thought that it would take so long."\n— Anna Moor, Lindvik, 15 April 2026'
    assert _authors(f"{TITLE}\n\n14 May 2026\n\n{said}\n\n{STORY}") == []


def test_the_subject_of_a_story_and_doubled_names_do_not_mislead() -> None:
    title = "Ferry captain Anna Moor shows her new harbour"
    about = f"Captain Anna Moor, who has sailed since she was a child, {LINES[1][0].lower()}{LINES[1][1:]}"
    assert _authors(f"{title}\n\n12 March 2026\n\n{LINES[0]}\n\nAnna Moor\n\n{about}") == []
    portrait = f"{TITLE}\n\n{LINES[0]}\n\nBo Lindgren\n\nBo Lindgren\n\n12 March 2026\n\n{STORY}"
    assert newsmeta.read(portrait).article.images == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("朝鮮半島\n2026/3/12 5:50", []),
        ("田中 花子\n2026/3/12 5:50", ["田中 花子"]),
        ("王小明 2026-03-12 14:27", ["王小明"]),
    ],
)
def test_a_few_characters_are_a_name_only_with_a_mark(line: str, names: list[str]) -> None:
    story = "\n\n".join(
        (
            (
                "港の橋が火曜日に再び開通した。八か月にわたる修理が終わり、市長は子どもたちと一緒に橋を渡った。費用は予定の二倍を超えたが、"
                "最後の請求書はまだ支払われていないという。市は来月までに結論を出す。"
            ),
            (
                "フェリーは日曜の夜に最後の運航を迎える。冬の間、通勤する人びとを運んだ船は、これから南の港に戻り、次の仕事を待つことになる。"
                "船長は寂しいが誇りに思うと話した。"
            ),
        )
    )
    assert _authors(f"港の橋が八か月の修理を終えて再び開通した\n\n{line}\n\n{story}") == names


def test_the_buttons_that_lynx_writes_are_dropped() -> None:
    assert _authors(f"{TITLE}\n\n(BUTTON) Share Icon\n\nAnna Moor\n\n12 March 2026\n\n{STORY}") == ["Anna Moor"]


def test_names_over_their_addresses_are_bylines() -> None:
    mailed = "Vharla Moor\nmoor@lindvik.example\n\nOthek Lindgren\nlindgren@lindvik.example"
    assert _authors(f"{TITLE}\n\n{mailed}\n\n{STORY}") == ["Vharla Moor", "Othek Lindgren"]


def test_a_caption_cut_off_for_a_click_is_no_headline_under_the_byline() -> None:
    shown = "A neighbour waves at the mayor of the town in the rain… more"
    article = newsmeta.read(f"Anna Moor Contributor\n\nHome of the Day\n\n{shown}\n\n{STORY}").article
    assert article.headline is None
    assert [author.name for author in article.authors] == ["Anna Moor"]


@pytest.mark.parametrize("line", ["Per E-Mail teilen", "Von Facebook"])
def test_how_to_share_is_no_byline(line: str) -> None:
    assert _authors(f"{TITLE}\n\n{line}\n\n16 January 2026\n\n{STORY}") == []


@pytest.mark.parametrize(
    "desk", ["Lindvik Sports Desk", "Redacción Costa", "Our Foreign Staff", "The Associated Press"]
)
def test_a_newsroom_beside_the_date_is_the_byline(desk: str) -> None:
    assert _authors(f"{TITLE}\n\n{desk}\n\n12 March 2026\n\n{STORY}") == [desk]


def test_a_person_says_more_than_the_newsroom() -> None:
    assert _authors(f"{TITLE}\n\nAnna Moor\n\nLindvik Sports Desk\n\n12 March 2026\n\n{STORY}") == ["Anna Moor"]


def test_the_language_of_a_dump_tells_which_month_is_meant() -> None:
    text = "Tramwaje wróciły na most\n\n24 listopada 2026, 06:55\n\n" + "\n\n".join(
        ("Tramwaje wróciły we wtorek na most, zamknięty od jesieni ubiegłego roku, podał zarząd dróg w mieście.",) * 2
    )
    date = newsmeta.read(text).article.date_published
    assert date is not None
    assert date.iso == "2026-11-24T06:55"


def test_an_agency_s_bureau_under_a_name_makes_a_byline_without_a_date() -> None:
    assert _authors(f"{TITLE}\n\nRonde Quill\nBBC News, Lindvik\n\n{STORY}") == ["Ronde Quill"]


@pytest.mark.parametrize("house", ["BBC News, Lindvik", "Reuters"])
def test_the_house_under_a_name_says_for_whom_they_write(house: str) -> None:
    assert _authors(f"{TITLE}\n\n12 March 2026\nRonde Quill\n{house}\n\n{STORY}") == ["Ronde Quill"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ronde Quill @in/rondeq\n12 March 2026", ["Ronde Quill"]),
        ("12.03.2026 um 07:45 Uhr - Anna Moor, Max Verholm - in Hafen - 7 Zusätze", ["Anna Moor", "Max Verholm"]),
        ("Ronde Quill LP\n12 March 2026", ["Ronde Quill"]),
        ("Ronde Quaß LP\n12 March 2026", ["Ronde Quaß"]),
        ("İdil Quill LP\n12 March 2026", ["İdil Quill"]),
        ("Lindvik-Post Ronde QUILL Published 12 March 2026", ["Ronde QUILL"]),
        ("Ronde Quill and Reuters\n12 March 2026", ["Ronde Quill", "Reuters"]),
        ("Ronde Quill The North Lindvikian\n12 March 2026", ["Ronde Quill"]),
        ("12 March 2026\n\nDewi Harbourne,\n\nBagus Quillano", ["Dewi Harbourne", "Bagus Quillano"]),
    ],
)
def test_handle_day_section_and_house_are_no_part_of_a_name(line: str, names: list[str]) -> None:
    pictures = "The old ferry by night. Photo: Bo Lind / LP\n\nThe bridge by day. Photo: Bo Lind/Lindvik-Post\n\n"
    pictures += "The bay in the fog. Photo: Bo Lind/Reuters\n\n"
    pictures += "The mayor in the rain. Photo: Bo Lind/The North Lindvikian\n\n"
    assert _authors(f"{TITLE}\n\n{line}\n\n{pictures}{STORY}") == names


def test_a_japanese_name_in_brackets_signs_under_the_last_words() -> None:
    told = (
        "市議会は四日夜、四時間を超える審議の末、港の橋の改修計画を先送りすることを決めた。住民は秋の調査を待つという。",
        "財政担当の部長は費用が二年で三割近く膨らんだと説明し、最新の試算を示した。秋までに新たな調査が行われる。",
    )
    text = "\n\n".join(("橋の工事は来年に　市議会「費用が膨らんだ」", "2026/03/12 12:30", *told, "【山田真理】"))
    assert _authors(text) == ["山田真理"]


def test_according_to_somebody_is_no_byline() -> None:
    text = (
        "Cầu Bến Lau thông xe trở lại\n\nĐặng Hoài Thu\n\nThứ Ba, 24/11/2026 08:50\n\n"
        "Theo Ủy ban nhân dân thị xã, công trình có tổng vốn 320 tỷ đồng, cầu rộng 12 m và có làn riêng cho xe đạp.\n\n"
        "Phà tạm ngừng hoạt động từ hôm nay, xe tải vẫn phải đi đường vòng qua Cồn Sậy cho đến hết tháng sau."
    )
    assert _authors(text) == ["Đặng Hoài Thu"]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Ronde Quill\n\n, Tove Marsh\n\n12 March 2026", ["Ronde Quill", "Tove Marsh"]),
        ("12 March 2026 by Ronde Quill | Filed under: Harbour", ["Ronde Quill"]),
        ("Imre Dalos\n\nImre Dalos, Anouk Stel\n\n12 March 2026", ["Imre Dalos", "Anouk Stel"]),
        ("Anna Moor-Quill\n\nAnna Moor-QuillLindvik\n\n12 March 2026", ["Anna Moor-Quill"]),
    ],
)
def test_bylines_that_a_dumper_tore_or_printed_twice(head: str, names: list[str]) -> None:
    assert _authors(f"{TITLE}\n\n{head}\n\n{STORY}") == names


def test_the_story_names_its_author_where_it_says_where_to_write_to() -> None:
    contact = "Reach reporter Ronde Quill at rquill@lindvik.example."
    assert _authors(f"{TITLE}\n\nRonde Quill\nLindvik Post\n\n{STORY}\n\n{contact}") == ["Ronde Quill"]
    assert _authors(f"{TITLE}\n\nRonde Quill\nLindvik Post\n\n{STORY}") == []


def test_a_sentence_under_the_story_says_when_and_by_whom_it_was_published() -> None:
    foot = "Dieser Beitrag wurde am 17. April 2026 von Jule Brandt in Hafen veröffentlicht."
    assert _authors(f"{TITLE}\n\n{STORY}\n\n{foot}") == ["Jule Brandt"]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Rens Quill redacteur Binnenland", ["Rens Quill"]),
        (
            "Åsmund Lindvik Journalist\n\nBjørk Kvelde Journalist\n\nRapportert fra Lindvik\n\n12 March 2026",
            ["Åsmund Lindvik", "Bjørk Kvelde"],
        ),
        ("EFE / REDACCIÓN\n\n12 March 2026", ["EFE", "REDACCIÓN"]),
        ("Иван Берегов\n\n© Служба «Линдвик»\n\n12 March 2026", ["Иван Берегов"]),
        ("Ольга Линдова (Редактор)\n\nФото: Илья Мостов", ["Ольга Линдова"]),
        (f"{LINES[1]}\n\n{LINES[1]}\n\nBy ANNA MOOR\n\nAP Business Writer", ["ANNA MOOR", "AP"]),
    ],
)
def test_what_stands_around_a_name_makes_it_a_byline(head: str, names: list[str]) -> None:
    article = newsmeta.read(f"{TITLE}\n\n{head}\n\n{STORY}").article
    assert [author.name for author in article.authors] == names
    assert not any(image.credit and image.credit.startswith("By") for image in article.images)


@pytest.mark.parametrize(
    ("told", "names"),
    [
        (
            "Hội đồng thành phố quyết định hoãn việc cải tạo khu cảng cũ vào đêm thứ ba, sau hơn bốn giờ tranh luận.",
            ["Mai Hiên"],
        ),
        ("The old harbour has to wait, the council of the city decided on Tuesday night after four hours.", []),
    ],
)
def test_a_name_alone_signs_a_vietnamese_story(told: str, names: list[str]) -> None:
    assert _authors("\n\n".join((TITLE, "12/03/2026", told, told.lower(), told, "Mai Hiên"))) == names


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Redazione ANSA ROMA\n\n12 March 2026", ["Redazione ANSA"]),
        ("Par C.D. avec Belga\n\n12 March 2026", ["C.D.", "Belga"]),
        ("All India Edited by Anna Moor\n\n12 March 2026", ["Anna Moor"]),
        ("1. News\n\n3. Aktueller Artikel\n\n12 March 2026", []),
        ("20 Minutes avec AFP\n\n12 March 2026", ["AFP"]),
        ("200 € Wechselbonus\n\n12 March 2026", []),
    ],
)
def test_what_is_printed_around_names_and_what_looks_like_names(head: str, names: list[str]) -> None:
    assert _authors(f"{TITLE}\n\n{head}\n\n{STORY}") == names


def test_a_sentence_under_the_story_says_when_it_was_published() -> None:
    foot = "Dieser Beitrag wurde am 17. April 2026 von Jule Brandt in Hafen veröffentlicht."
    date = newsmeta.read(f"{TITLE}\n\n{STORY}\n\n{foot}").article.date_published
    assert date is not None
    assert date.iso == "2026-04-17"


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (
            "By Ronde Quill\n\nHarbour Reporter, The Post\n\nand\n\nTove Kvelde\n\nFerry Reporter\n\n12 March 2026",
            ["Ronde Quill", "Tove Kvelde"],
        ),
        (
            "Lindvik | 04.05.2015 à 13h36 • Mis à jour le 05.05.2015 à 20h13 | Par Ronde Quill (avec Tove Kvelde)",
            ["Ronde Quill", "Tove Kvelde"],
        ),
        ("T. K.\n\n12 March 2026", ["T. K."]),
        ("17.12.2026 Автор: Оксана Мостова Переглядів: 812", ["Оксана Мостова"]),
        ("14:20 | 9 февруари 2026 | Обновена: 15:02 | Автор: Десислава Мостова", ["Десислава Мостова"]),
        ("U.S.\n\n12 March 2026", []),
    ],
)
def test_bylines_in_pieces_and_beside_other_things(head: str, names: list[str]) -> None:
    assert _authors(f"{TITLE}\n\n{head}\n\n{STORY}") == names


@pytest.mark.parametrize(
    ("foot", "names"),
    [
        ("Ronde Quill\n\nschreibt für die Zeitung über Küsten und Häfen.", ["Ronde Quill"]),
        ("Ronde Quill\n\nHarbour news of the week", []),
        (f"Text: Kirsten Quill / lindvik.de\n\n{STORY}\n\n{LINES[0]}\n\n{LINES[1]}", ["Kirsten Quill"]),
    ],
)
def test_what_is_told_of_a_name_and_a_label_make_it_the_author(foot: str, names: list[str]) -> None:
    assert _authors(f"{TITLE}\n\n12 March 2026\n\n{STORY}\n\n{foot}") == names


def test_what_a_caption_says_in_other_order_signs_no_story() -> None:
    foot = "Ulla Threlk, head of Harrow Port\n\nHead of Harrow Port: Ulla Threlk - © Bo Lind / LP"
    assert _authors(f"{TITLE}\n\n{STORY}\n\n{foot}\n") == []


def test_the_button_to_follow_a_topic_is_no_byline() -> None:
    assert _authors(f"{TITLE}\n\nSeguir Lindvik\n12 March 2026\n\n{STORY}") == []


def test_whom_a_picture_shows_in_a_year_did_not_write_the_story() -> None:
    assert _authors(f"Lotte Berg in 2016\n\nNews\n\n{TITLE}\n\nLotte Berg says: {STORY}") == []


def test_a_day_over_the_story_is_its_own_although_events_under_it_tell_their_hour() -> None:
    events = "Tags harbour\n\nDates\n\n20.04.2026 20:00 Chess evening\n13.04.2026 20:00 Chess evening"
    date = newsmeta.read(f"{TITLE}\n\nby amoor\n12 March 2026\n\n{LINES[0]}\n\n{events}\n").article.date_published
    assert date is not None
    assert date.iso == "2026-03-12"


def test_a_day_in_numbers_is_read_as_the_same_day_in_words() -> None:
    date = newsmeta.read(f"{TITLE}\n\nA. Moor | 03.12.26\n\nMarch 12th, 2026\n\n{STORY}").article.date_published
    assert date is not None
    assert date.iso == "2026-03-12"


@pytest.mark.parametrize("line", ["São Paulo", "Join Now Sign In", "Members Only"])
def test_a_town_or_a_button_over_the_story_signs_nothing(line: str) -> None:
    assert _authors(f"{TITLE}\n\n12 March 2026\n\n{line}\n\n{STORY}") == []
