"""JSON as it stands in pages: every repair with its place, everything readable kept, nothing that raises or hangs."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmeta
from newsmeta.sources.jsonblocks import JsonBlock
from newsmeta.sources.jsonparts import JsonFlaw, Located, Path
from newsmeta.sources.jsonplaces import CleanPlaces
from newsmeta.sources.jsonrepair import Index
from newsmeta.sources.jsontext import (
    JsonText,
    duplicates,
    lone_surrogates,
    read_whole,
    whole_characters,
)


def read_json(text: str) -> JsonText:
    return read_whole(whole_characters(text))


def locate(text: str, path: Path) -> Located | None:
    return JsonBlock(text).locate(path)


def place(text: str, flaw: JsonFlaw) -> tuple[int, int]:
    before = text[: flaw.start]
    return before.count("\n") + 1, flaw.start - (before.rfind("\n") + 1) + 1


STORY = {"@type": "NewsArticle", "headline": "Harbour opens", "wordCount": 12}

BROKEN = {
    "trailing-comma": ('{"@type": "NewsArticle",\n "headline": "Harbour opens",\n "wordCount": 12,\n}', 3, 17, ","),
    "comment": (
        '{"@type": "NewsArticle", // the type\n "headline": "Harbour opens", "wordCount": 12}',
        1,
        26,
        "// the type",
    ),
    "raw-newline": ('{"@type": "NewsArticle",\n "wordCount": 12,\n "headline": "Harbour\nopens"}', 3, 22, "\n"),
    "nan": ('{"@type": "NewsArticle",\n "headline": "Harbour opens", "wordCount": NaN}', 2, 44, "NaN"),
    "html-comment-wrap": (
        '\n<!--\n{"@type": "NewsArticle", "headline": "Harbour opens", "wordCount": 12}\n//-->\n',
        2,
        1,
        "<!--",
    ),
    "cdata-wrap": (
        '\n//<![CDATA[\n{"@type": "NewsArticle", "headline": "Harbour opens", "wordCount": 12}\n//]]>\n',
        2,
        1,
        "//<![CDATA[",
    ),
    "stray-semicolon": ('{"@type": "NewsArticle",\n "headline": "Harbour opens", "wordCount": 12};', 2, 47, ";"),
    "two-objects": ('{"@type": "NewsArticle", "headline": "Harbour opens", "wordCount": 12}\n\n {"a": 1}', 3, 2, "{"),
    "bom": ('\ufeff{"@type": "NewsArticle", "headline": "Harbour opens", "wordCount": 12}', 1, 1, "\ufeff"),
    "single-quotes": (
        '{"@type": "NewsArticle",\n "headline": \'Harbour opens\', "wordCount": 12}',
        2,
        14,
        "'Harbour opens'",
    ),
    "missing-comma": ('{"@type": "NewsArticle",\n "headline": "Harbour opens"\n "wordCount": 12}', 2, 29, ""),
    "html-entities": (
        '{"@type": "NewsArticle", "headline": "Harbour opens", "wordCount": 12}'.replace('"', "&quot;"),
        1,
        2,
        "&quot;",
    ),
    "unquoted-key": ('{"@type": "NewsArticle",\n headline: "Harbour opens", "wordCount": 12}', 2, 2, "headline"),
    "curly-quotes": ('{"@type": "NewsArticle",\n “headline”: "Harbour opens", "wordCount": 12}', 2, 2, "“headline”"),
    "missing-colon": ('{"@type": "NewsArticle",\n "headline" "Harbour opens", "wordCount": 12}', 2, 12, ""),
    "extra-comma": ('{"@type": "NewsArticle",,\n "headline": "Harbour opens", "wordCount": 12}', 1, 25, ","),
    "not-json": (
        'var story = {"@type": "NewsArticle", "headline": "Harbour opens", "wordCount": 12}',
        1,
        1,
        "var story =",
    ),
    "unquoted-value": ('{"@type": NewsArticle,\n "headline": "Harbour opens", "wordCount": 12}', 1, 11, "NewsArticle"),
    "truncated": ('{"@type": "NewsArticle",\n "headline": "Harbour opens", "wordCount": 12\n', 2, 46, ""),
    "mismatched-bracket": ('{"@type": "NewsArticle",\n "headline": "Harbour opens", "wordCount": 12}}', 2, 47, "}"),
    "missing-quote": ('{"@type": "NewsArticle,\n "headline": "Harbour opens", "wordCount": 12}', 1, 24, ""),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_block_is_read_and_its_flaw_has_its_place(kind: str) -> None:
    text, line, column, words = BROKEN[kind]
    read = read_json(text)
    flaw = next(flaw for flaw in read.flaws if flaw.kind == kind)
    assert place(text, flaw) == (line, column)
    assert text[flaw.start : flaw.end] == words
    assert {flaw.kind for flaw in read.flaws} == {kind}
    expected = dict(STORY)
    if kind == "nan":
        expected["wordCount"] = None
    if kind == "raw-newline":
        expected["headline"] = "Harbour\nopens"
    assert read.value == ([expected, {"a": 1}] if kind == "two-objects" else expected)


@pytest.mark.parametrize(
    ("text", "value", "kinds"),
    [
        ("", None, ["empty"]),
        (" \n", None, ["empty"]),
        ('\n\ufeff{"a": 1}', {"a": 1}, ["bom"]),
        ("hello", None, ["not-json"]),
        ('{"a": "He said "yes" and "no, never""}', {"a": 'He said "yes" and "no, never"'}, ["unescaped-quote"]),
        (r'{"a": "C:\dir"}', {"a": r"C:\dir"}, ["invalid-escape"]),
        (r"{'a': 'it\'s'}", {"a": "it's"}, ["single-quotes", "single-quotes"]),
        ('{"a": [1, {"b": "x', {"a": [1, {"b": "x"}]}, ["truncated"]),
        ('{"a": , "b": 1}', {"a": None, "b": 1}, ["missing-value"]),
        ('{{"a": 1}}', {"": {"a": 1}}, ["missing-key"]),
        ('{"a": 1},{"b": 2}', [{"a": 1}, {"b": 2}], ["two-objects"]),
        ('{"a": [1, 2}', {"a": [1, 2]}, ["mismatched-bracket"]),
        ('{\xa0"a": 1}', {"a": 1}, ["not-json"]),
        ('{"a": "x\ty"}', {"a": "x\ty"}, ["control-character"]),
        ("{&quot;a&quot;: &quot;x &amp;amp; y&quot;}", {"a": "x &amp; y"}, ["html-entities"]),
        ('/* <![CDATA[ */ {"a": [[1]]} /* ]]> */', {"a": [[1]]}, ["cdata-wrap"]),
        (
            '{"a": -Infinity, "b": undefined, "c": True}',
            {"a": None, "b": None, "c": True},
            ["nan", "nan", "unquoted-value"],
        ),
    ],
)
def test_everything_readable_is_kept(text: str, value: object, kinds: list[str]) -> None:
    read = read_json(text)
    assert read.value == value
    assert [flaw.kind for flaw in read.flaws] == kinds


def test_numbers_longer_than_python_converts_stay_text() -> None:
    read = read_json("[" + "9" * 5000 + ", 1]")
    assert read.value == ["9" * 5000, 1]
    assert [(flaw.kind, flaw.start, flaw.end) for flaw in read.flaws] == [("huge-number", 1, 5001)]


@pytest.mark.parametrize("number", ["1e999", "-1e999", "1.5E+400"])
def test_numbers_beyond_all_floats_stay_text(number: str) -> None:
    read = read_json(f'{{"a": {number}, "b": 2e9}}')
    assert read.value == {"a": number, "b": 2e9}
    assert [(flaw.kind, flaw.start, flaw.end) for flaw in read.flaws] == [("huge-number", 6, 6 + len(number))]


def test_lone_surrogates_are_replaced_and_found() -> None:
    text = r'{"a": "\ud800x", "b": "\ud83d\ude00", "c": "\\ud800"}'
    assert read_json(text).value == {"a": "\ufffdx", "b": "\U0001f600", "c": r"\ud800"}
    assert [(flaw.kind, text[flaw.start : flaw.end], flaw.start) for flaw in lone_surrogates(text)] == [
        ("lone-surrogate", r"\ud800", 7)
    ]


@pytest.mark.parametrize(
    ("escapes", "halves"),
    [
        (r"\ud83d\ud83d\ude00", [0]),
        (r"\ud83d\ude00\ude00", [12]),
        (r"\\ud83d", []),
        (r"\ud83d\\ude00", [0]),
        (r"\uD83D\uDe00\udc", []),
        (r"\ud83d \uDE00", [0, 7]),
    ],
)
def test_each_half_without_its_neighbour_is_replaced(escapes: str, halves: list[int]) -> None:
    assert [flaw.start for flaw in lone_surrogates(escapes)] == halves
    whole = whole_characters(escapes)
    assert len(whole) == len(escapes)
    assert [at for at in range(len(whole)) if whole.startswith(r"\ufffd", at)] == halves


UNSEEN = ["\x01", "\x7f", "\xa0", "\xad", "\u200b", "\u200d", "\u200e", "\u2028", "\u2060"]


@pytest.mark.parametrize("unseen", UNSEEN)
def test_what_nobody_sees_between_pieces_is_neither_key_nor_value(unseen: str) -> None:
    written = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Pier opens"}'
    for at in (0, written.index('"@type"'), written.index(": "), written.index('"Pier'), len(written) - 1):
        text = written[:at] + unseen + written[at:]
        assert read_json(text).value == json.loads(written)
        assert [(flaw.start, flaw.end) for flaw in read_json(text).flaws] == [(at, at + 1)]
        assert newsmeta.read(text).article.headline == "Pier opens"


def test_duplicate_keys_are_found_at_the_second_one() -> None:
    text = '{"a": 1, "b": {"a": 2},\n "a": 3}'
    assert [(place(text, flaw), flaw.kind) for flaw in duplicates(text)] == [((2, 3), "duplicate-key")]
    assert duplicates('[{"a": 1}, {"a": 2}]') == []
    assert [flaw.start for flaw in duplicates('{"a": 1, "a": 2,}')] == [10]


@pytest.mark.parametrize(
    "text",
    [
        '{"@graph": [{"x": [1, 2]}, {"é\\"": "w\\u00e9", "headline": "", "headline" : "New"}], "n": {"d": -1.5e3}}',
        '{"@graph": [{"x": [1, 2,]}, {"é\\"": "w\\u00e9", headline: "", "headline" : "New"}], \'n\': {"d": -1.5e3}};',
    ],
)
def test_a_value_is_located_in_clean_and_in_flawed_text(text: str) -> None:
    def words(*path: str | int) -> tuple[str, str]:
        found = locate(text, path)
        assert found
        return text[found.key_start : found.key_end], text[found.start : found.end]

    assert words("@graph", 1, "headline") == ("headline", "New")
    assert words("@graph", 1, 'é"') == ('é\\"', "w\\u00e9")
    assert words("@graph", 0, "x", 1) == ("x", "2")
    assert words("n") == ("n", '{"d": -1.5e3}')
    assert words("n", "d") == ("d", "-1.5e3")
    assert locate(text, ()) == (0, 0, 0, len(text.rstrip(";")))
    assert locate(text, ("n", "q")) is None
    assert locate(text, ("@graph", 7)) is None
    assert locate(text, ("@graph", "x")) is None


def test_values_after_a_second_object_are_located_in_the_list_they_become() -> None:
    text = '[1] {"a": "zz"}'
    found = locate(text, (1, "a"))
    assert found
    assert text[found.start : found.end] == "zz"
    assert locate(text, (0,)) == (0, 0, 0, 3)


documents = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=20,
)


@given(documents, st.booleans())
def test_the_repairing_reader_reads_what_json_reads(value: object, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    wrapped = read_json("<!--" + text + "-->")
    assert read_json(text).value == value
    assert wrapped.value == value
    assert [flaw.kind for flaw in wrapped.flaws] == ["html-comment-wrap"]


def paths(value: object, way: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], object]]:
    yield way, value
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield from paths(inner, (*way, step))


@given(documents, st.sampled_from([None, 1]), st.booleans())
def test_the_quick_and_the_thorough_search_find_the_same_place(value: object, indent: int | None, lone: bool) -> None:
    text = json.dumps(value, ensure_ascii=lone, indent=indent)
    for path, held in paths(value):
        found = locate(text, path)
        assert found == Index(text).find(path)
        assert found
        words = text[found.start : found.end]
        assert json.loads(f'"{words}"' if isinstance(held, str) else words) == held


def refuse(word: str) -> None:
    raise ValueError(word)


@given(st.text(alphabet="{}[]\",:;'/*<!->&quot\\u d8\n1a", max_size=60))
def test_nothing_raises_and_what_json_refuses_has_a_flaw(text: str) -> None:
    read = read_json(text)
    try:
        json.loads(text, parse_constant=refuse)
    except ValueError:
        assert read.flaws
    else:
        assert not read.flaws
    assert all(0 <= flaw.start <= flaw.end <= len(text) for flaw in read.flaws)
    json.dumps(read.value)
    duplicates(text)
    list(lone_surrogates(text))


N = 10_000
HOSTILE = {
    "open lists": "[" * N,
    "open objects": '{"a":' * N,
    "deep and closed": "[" * N + "]" * N,
    "digits": "9" * 500_000,
    "long string": '{"a":"' + "x" * 1_000_000 + '",}',
    "escapes": '{"a":"' + "\\n" * N + '",}',
    "bad escapes": '["\\d",' * N,
    "quotes": '"' * N,
    "quotes and blanks": '["a"' + (" " * 200 + '"') * 500,
    "raw quotes": '["a"b' * N,
    "unclosed strings": '["a\nb:' * N,
    "stray words": "x{}" * N,
    "commas": "," * N,
    "comments": "/*" * N,
    "wraps": "<!--" * N,
    "closing": "]}" * N,
    "mismatched": "[{" * N + "]" * N,
    "entities": "{&quot;" * N,
    "NUL": "\0" * N,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_costs_no_more_than_its_length(name: str) -> None:
    text = HOSTILE[name]
    start = time.process_time()
    read = read_json(text)
    locate(text, ("a", "b"))
    duplicates(text)
    assert time.process_time() - start < 5
    assert name == "long string" or read.flaws
    assert len(read.flaws) < 300


def test_depth_is_capped_with_a_flaw_and_what_stands_beside_is_read() -> None:
    read = read_json('{"deep": ' + "[" * 5000 + "]" * 5000 + ', "headline": "Harbour opens"}')
    assert read.value["headline"] == "Harbour opens"
    assert [(flaw.kind, flaw.start) for flaw in read.flaws] == [("too-deep", 9 + 511)]


@pytest.mark.parametrize(("depth", "kinds"), [(510, []), (511, []), (512, ["too-deep"]), (700, ["too-deep"])])
def test_the_cap_on_depth_is_not_python_s(depth: int, kinds: list[str]) -> None:
    for words in ("", "]]} [[{{ \\" * 300, "[" * 2000):
        text = json.dumps({"words": words, "wide": [[{}]] * 300}).removesuffix("}")
        text += ', "deep": ' + "[" * depth + "]" * depth + "}"
        assert [flaw.kind for flaw in read_json(text).flaws] == kinds


@pytest.mark.parametrize("unit", ['["a"b', '["\\d",', "x{}", '["a\nb:', "{'a':1 "])
def test_time_grows_with_length_only(unit: str) -> None:
    def cost(text: str) -> float:
        start = time.process_time()
        read_json(text)
        return time.process_time() - start

    short = min(cost(unit * 1_000) for _ in range(3))
    long = min(cost(unit * 4_000) for _ in range(3))
    assert long < 4 * 2.5 * short


def _holders(inner: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4)


def _ways(value: object) -> Iterator[tuple[str | int, ...]]:
    yield ()
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, held in steps:
        yield from ((step, *way) for way in _ways(held))


@given(st.recursive(st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4), _holders, max_leaves=12))
def test_clean_text_taken_apart_at_once_gives_the_places_of_the_walk(value: object) -> None:
    for text in (json.dumps(value), json.dumps(value, indent=1, ensure_ascii=False)):
        at_once, walked = CleanPlaces(text), Index(text)
        for path in _ways(value):
            assert at_once.find(path) == walked.find(path) == locate(text, path)


def test_doubled_keys_are_found_whatever_else_looks_like_one() -> None:
    block = JsonBlock(r'{"a": ":", "b\"": 1, "c\\" : {"d": "x\": y"}, "a": 2, "e": {"f":1,"f":2}}')
    assert [block.text[flaw.start : flaw.end] for flaw in block.repeated()] == ["a", "f"]
    assert JsonBlock('{"a": ":", "b": "\\": \\":", "c": {"a": 1}}').repeated() == []
