"""Sign-offs: what stands after the last sentence is an agency, initials or an end mark — and nothing else is."""

from __future__ import annotations

import time

import pytest

from newsmeta.wire.signoff import parse_signoff

SIGNED = [
    ("La délégation est repartie lundi. – VNA", "– VNA", "VNA", None),
    ("The minister left on Monday. (AP)", "(AP)", "AP", None),
    ("The minister left on Monday.\n Reuter\n", "Reuter", "Reuter", None),
    ("Das Treffen endete am Montag. /dpa", "/dpa", "dpa", None),
    ("Das Treffen endete am Montag. dpa", "dpa", "dpa", None),
    ("Das Treffen endete am Montag. (dpa/ab)", "(dpa/ab)", "dpa", "ab"),
    ("Das Treffen endete am Montag. (dpa/tmn)", "(dpa/tmn)", "dpa/tmn", None),
    ("Das Treffen endete am Montag. (APA, ab)", "(APA, ab)", "APA", "ab"),
    ("Das Treffen endete am Montag. (ab)", "(ab)", None, "ab"),
    ("Mødet sluttede mandag. /ritzau/", "/ritzau/", "ritzau", None),
    ("Spotkanie zakończono w poniedziałek. (PAP)", "(PAP)", "PAP", None),
    ("Phiên họp bế mạc hôm thứ Hai. (TTXVN)", "(TTXVN)", "TTXVN", None),
    ("Phiên họp bế mạc hôm thứ Hai./.", "./.", None, None),
    ("Mesyuarat tamat pada Isnin. — BERNAMA", "— BERNAMA", "BERNAMA", None),
    ("会议于周一闭幕。（完）", "（完）", None, None),
    ("会议于周一闭幕。【新华社】", "【新华社】", "新华社", None),
    ("회의가 월요일 끝났다. 끝", "끝", None, None),
    ("The minister left on Monday. ENDS", "ENDS", None, None),
    ("VNA", "VNA", "VNA", None),
]

PLAIN = [
    "",
    "He met officials from the Associated Press",
    "Das sagt auch die dpa",
    "Er gehört einer Partei an (SPD)",
    "He said so (and laughed).",
    "This is how it ENDS",
    "All rights reserved. (c)",
    "The report was carried by Reuters",
    "(Ảnh: Lê Văn Ví/TTXVN)",
]


@pytest.mark.parametrize(("text", "sign", "agency", "initials"), SIGNED)
def test_what_is_a_signoff(text: str, sign: str, agency: str | None, initials: str | None) -> None:
    found = parse_signoff(text)
    assert found is not None
    assert (found.text, found.agency, found.initials) == (sign, agency, initials)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_none(text: str) -> None:
    assert parse_signoff(text) is None


@pytest.mark.parametrize("bait", ["(", "/", ". a", "– ", "AP ", "\n", "(ab) ", "【"])
def test_hostile_text_ends_soon(bait: str) -> None:
    start = time.process_time()
    parse_signoff(bait * (100_000 // len(bait)))
    assert time.process_time() - start < 0.05
