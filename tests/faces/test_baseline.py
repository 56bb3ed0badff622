"""The baseline: what is known stays silent, what is new is told, whatever moves in between."""

from __future__ import annotations

import json
from pathlib import Path

from .newsroom import BROKEN, MENDED, RULE, newsmeta, report, rules_of, write

KEEP = ("-s", RULE, "--baseline", "known.json")


def test_what_is_known_is_silent_and_what_is_new_is_told(room: Path) -> None:
    write(room, a_html=BROKEN)
    assert "knows 1 finding" in newsmeta("check", *KEEP, "--update-baseline", "a.html", code=0).stderr
    whole = report(*KEEP, "a.html", code=0)
    assert whole["findings"] == []
    assert whole["summary"]["known"] == 1
    write(room, b_html=BROKEN)
    assert [row["source"] for row in report(*KEEP, ".", code=1)["findings"]] == ["b.html"]


def test_a_mark_of_the_byte_order_is_no_fault(room: Path) -> None:
    write(room, a_html=BROKEN)
    newsmeta("check", *KEEP, "--update-baseline", "a.html", code=0)
    (room / "known.json").write_bytes(b"\xef\xbb\xbf" + (room / "known.json").read_bytes())
    assert report(*KEEP, "a.html", code=0)["summary"]["known"] == 1


def test_lines_do_not_matter(room: Path) -> None:
    write(room, a_html=BROKEN)
    newsmeta("check", *KEEP, "--update-baseline", "a.html", code=0)
    write(room, a_html="\n\n" + BROKEN)
    assert report(*KEEP, "a.html", code=0)["summary"]["known"] == 1


def test_a_second_flaw_of_the_same_kind_is_new(room: Path) -> None:
    write(room, a_html=BROKEN)
    newsmeta("check", *KEEP, "--update-baseline", "a.html", code=0)
    block = BROKEN[BROKEN.index("<script") : BROKEN.index("</head>")]
    write(room, a_html=BROKEN.replace("</head>", block + "</head>"))
    whole = report(*KEEP, "a.html", code=1)
    assert rules_of(whole) == [RULE]
    assert whole["summary"]["known"] == 1


def test_an_update_speaks_only_of_what_was_read(room: Path) -> None:
    write(room, a_html=BROKEN, b_html=BROKEN)
    newsmeta("check", *KEEP, "--update-baseline", ".", code=0)
    write(room, a_html=MENDED)
    newsmeta("check", *KEEP, "--update-baseline", "a.html", code=0)
    assert list(json.loads((room / "known.json").read_text())["sources"]) == ["b.html"]


def test_the_file_names_sources_from_its_own_folder(room: Path) -> None:
    write(room, sub__a_html=BROKEN)
    newsmeta("check", "-s", RULE, "--baseline", "sub/known.json", "--update-baseline", ".", code=0)
    assert list(json.loads((room / "sub" / "known.json").read_text())["sources"]) == ["a.html"]


def test_updating_without_a_name_writes_the_usual_file(room: Path) -> None:
    write(room, a_html=BROKEN)
    newsmeta("check", "-s", RULE, "--update-baseline", "a.html", code=0)
    assert (room / "newsmeta.baseline.json").is_file()


def test_what_is_no_baseline_is_wrong_use(room: Path) -> None:
    write(room, a_html=BROKEN, known_json="[1, 2]")
    for text in (
        "[1, 2]",
        "{}",
        '{"version": 9, "sources": {}}',
        "nonsense",
        '{"version": 1, "sources": {"a": 3}}',
        "[" * 99_999,
    ):
        (room / "known.json").write_text(text)
        assert "known.json" in newsmeta("check", *KEEP, "a.html", code=2).stderr
