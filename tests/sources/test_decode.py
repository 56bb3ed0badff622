"""Bytes to text: every way an encoding is told, mistold or not told at all."""

from __future__ import annotations

import codecs
import time

import pytest
import turbohtml.detect  # noqa: F401 - registers the whatwg-* codecs
from hypothesis import assume, given
from hypothesis import strategies as st
from webencodings.labels import LABELS

import newsmeta
from newsmeta.sources.decode import decode

PLAIN = "Le pont a été ouvert, déclare l’élu."


def test_utf8_is_the_common_case() -> None:
    got = decode(PLAIN.encode())
    assert (got.text, got.encoding, got.lost, got.how) == (PLAIN, "utf-8", 0, "utf-8")


@pytest.mark.parametrize(
    ("mark", "codec", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16le"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16be"),
    ],
)
def test_a_mark_wins_over_everything(mark: bytes, codec: str, name: str) -> None:
    got = decode(mark + f'<meta charset="koi8-r">{PLAIN}'.encode(codec), declared="windows-1251")
    assert (got.encoding, got.how, got.lost) == (name, "bom", 0)
    assert got.text == f'<meta charset="koi8-r">{PLAIN}'


def test_the_transport_wins_over_the_document() -> None:
    data = '<meta charset="utf-8">Мост'.encode("koi8-r")
    got = decode(data, declared='"KOI8-R"')
    assert (got.text, got.how) == ('<meta charset="utf-8">Мост', "declared")


def test_who_reads_a_story_says_what_the_transport_named() -> None:
    data = '<meta charset="windows-1251"><h1>Мост открыт снова</h1>'.encode("koi8-r")
    assert newsmeta.read(data, charset="koi8-r").article.headline == "Мост открыт снова"
    assert newsmeta.read(data, charset="no such thing").article.headline != "Мост открыт снова"


@pytest.mark.parametrize(
    "tag",
    [
        '<meta charset="windows-1251">',
        "<META CHARSET=cp1251>",
        "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
        '<meta content="text/html;charset=windows-1251" http-equiv="content-type"/>',
        '<!-- <meta charset="utf-8"> --><meta charset="windows-1251">',
        '<meta name="description" content="charset=utf-8"><meta charset="windows-1251">',
        '<meta charset="klingon"><meta charset="windows-1251">',
        '<?xml version="1.0" encoding="windows-1251"?><html>',
    ],
)
def test_the_document_declares_itself(tag: str) -> None:
    got = decode(f"{tag}<p>Мост открыт".encode("cp1251"))
    assert got.text.endswith("<p>Мост открыт")
    assert got.encoding == "windows-1251"
    assert got.how == ("xml" if tag.startswith("<?xml") else "meta")


def test_a_declaration_after_the_first_kilobyte_is_still_read() -> None:
    data = (f"<head><script>{' ' * 5000}</script>" + '<meta charset="iso-8859-2">Żółw').encode("iso-8859-2")
    assert decode(data).text.endswith("Żółw")


def test_valid_utf8_beats_the_label_of_a_former_encoding() -> None:
    got = decode('<meta charset="gb2312">新桥通车'.encode())
    assert (got.text, got.encoding, got.how) == ('<meta charset="gb2312">新桥通车', "utf-8", "utf-8")


def test_broken_utf8_that_declares_itself_keeps_its_good_part_and_counts_the_lost() -> None:
    got = decode(b'<meta charset="utf-8">caf\xe9 cr\xe8me \xef\xbf\xbd')
    assert (got.text, got.lost) == ('<meta charset="utf-8">caf\ufffd cr\ufffdme \ufffd', 2)


def test_undeclared_utf8_cut_in_a_character_is_not_taken_for_a_legacy_encoding() -> None:
    got = decode("Мост открыт".encode()[:-1])
    assert (got.text, got.encoding, got.lost) == ("Мост откры\ufffd", "utf-8", 1)


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Губернатор области Петров сообщил о начале ремонта.", "cp1251"),
        ("Губернатор области Петров сообщил о начале ремонта.", "koi8-r"),
        ("市長の山本氏は三日、新しい橋が開通したと発表した。", "shift_jis"),
        ("市長の山本氏は三日、新しい橋が開通したと発表した。", "euc-jp"),
        ("市長の山本氏は三日、新しい橋が開通したと発表した。", "iso-2022-jp"),
        ("新桥昨日通车，市民欢迎。", "gbk"),
        ("新橋昨日通車，市民歡迎。", "big5"),
        ("새 다리가 어제 개통되었다고 시장이 밝혔다.", "euc-kr"),
        ("Η νέα γέφυρα άνοιξε χθες στην πόλη.", "iso-8859-7"),
        ("افتتح الجسر الجديد أمس في المدينة.", "cp1256"),
        ("הגשר החדש נפתח אתמול בעיר", "cp1255"),
        ("สะพานใหม่เปิดเมื่อวาน", "cp874"),
        ("Most został otwarty, ogłosił wójt gminy Żółty Brzeg.", "iso-8859-2"),
        ("Köprü dün açıldı, belediye başkanı söyledi. Şehir sevindi.", "cp1254"),
        ("Hôm nay trơ\u0300i mưa to ơ\u0309 miê\u0300n Bă\u0301c, đươ\u0300ng ngâ\u0323p sâu.", "cp1258"),
        (PLAIN, "cp1252"),
        (PLAIN, "utf-16-le"),
        (PLAIN, "utf-16-be"),
    ],
)  # fmt: skip
def test_undeclared_legacy_text_is_recognised(text: str, codec: str) -> None:
    got = decode(text.encode(codec))
    assert (got.text, got.lost, got.how) == (text, 0, "detected")


@pytest.mark.parametrize("label", ["zlib_codec", "unicode_escape", "utf-7", "idna", "../../etc/passwd", "x" * 9999, ""])
def test_only_whatwg_labels_reach_a_codec(label: str) -> None:
    raw = b"\\u0041 +AGE- caf\xc3\xa9"
    assert decode(raw, declared=label).text == "\\u0041 +AGE- café"
    page = f'<meta charset="{label}">'.encode() + b"\\u0041 +AGE- \xe9l\xe8ve"
    assert decode(page).text.endswith("\\u0041 +AGE- élève")


def test_every_whatwg_label_decodes() -> None:
    for label, name in LABELS.items():
        got = decode(b"abc", declared=f" {label.upper()} ")
        assert (got.encoding, got.how) == (name, "declared")


def test_a_page_cannot_declare_itself_utf16() -> None:
    assert decode(b'<meta charset="utf-16">caf\xe9').encoding == "utf-8"


def test_line_ends_become_one_and_controls_stay() -> None:
    got = decode(b"one\r\ntwo\rthree\n\0\x07four")
    assert got.text == "one\ntwo\nthree\n\0\x07four"


def test_text_passes_and_lone_surrogates_are_lost_characters() -> None:
    got = decode("\ufeffa\r\nb\ud800c\ufffd")
    assert (got.text, got.lost, got.how) == ("a\nb\ufffdc\ufffd", 1, "text")


@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "gb18030", "utf-16le", "nonsense", "replacement"]))
def test_any_bytes_become_encodable_text(data: bytes, declared: str | None) -> None:
    got = decode(data, declared=declared)
    got.text.encode()
    assert 0 <= got.lost <= got.text.count("\ufffd")
    assert "\r" not in got.text


@given(st.binary(max_size=300), st.sampled_from(sorted(set(LABELS.values()))))
def test_a_declared_encoding_is_read_as_browsers_read_it(data: bytes, name: str) -> None:
    assume(not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")))
    want = data.decode(f"whatwg-{name}").replace("\r\n", "\n").replace("\r", "\n")
    assert decode(data, declared=name).text == want


@pytest.mark.parametrize(
    "bait",
    [
        b"<meta " * 200_000,
        b"<!--" * 300_000,
        b"<meta charset=" * 80_000 + b"\xff",
        b"<meta " + b"a=" * 500_000 + b"\xe9>",
        b" " * 1_000_000 + b"<?xml \xe9",
        b"\xe9\x1b" * 500_000,
        b"\0" * 1_000_000,
    ],
    ids=range(7),
)
def test_hostile_heads_cost_little(bait: bytes) -> None:
    began = time.process_time()
    decode(bait)
    assert time.process_time() - began < 0.5


def test_line_ends_of_all_kinds_become_one_and_tags_are_counted() -> None:
    data = ("<p>" + "Élan, „so“ – 🎈\r\n" * 999 + "x" * 9999 + "<p>é\r").encode() * 3
    got = decode(data)
    assert got.text == data.decode().replace("\r\n", "\n").replace("\r", "\n")
    assert (got.lost, got.tags) == (0, 6)
    assert decode(data.replace(b"\r\n", b"\n").replace(b"\r", b"\r\n")).text == got.text
