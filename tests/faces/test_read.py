"""``newsmeta read``, ``convert`` and ``merge``."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
import rdflib

from newsmeta.faces.publish import published

from .newsroom import BROKEN, MENDED, WIRE, newsmeta, write


def test_json_is_one_story_a_line_and_as_published(room: Path) -> None:
    write(room, a_html=BROKEN, b_txt=WIRE)
    lines = newsmeta("read", "--json", "a.html", "b.txt", code=0).stdout.splitlines()
    rows = [json.loads(line) for line in lines]
    assert [row["source"] for row in rows] == ["a.html", "b.txt"]
    assert [row["format"] for row in rows] == ["html", "text"]
    assert rows[0]["article"]["headline"] == "Ferry fares fall"
    schema = jsonschema.Draft202012Validator(json.loads(published()["schema/reading.schema.json"]))
    for row in rows:
        schema.validate(row)


def test_evidence_stands_where_it_says(room: Path) -> None:
    write(room, a_html=BROKEN)
    (row,) = [json.loads(line) for line in newsmeta("read", "--json", "a.html").stdout.splitlines()]
    winner = next(each for each in row["evidence"]["headline"] if each["won"])
    line = BROKEN.splitlines()[winner["line"] - 1]
    assert line[winner["column"] - 1 : winner["end_column"] - 1] == winner["text"] == "Ferry fares fall"
    assert all(each["why"] for rows in row["evidence"].values() for each in rows)


def test_the_table(room: Path) -> None:
    write(room, a_html=MENDED)
    lines = newsmeta("read", "a.html", code=0).stdout.splitlines()
    assert lines[0] == "a.html · html"
    assert any(re.match(r"  headline +\d+:\d+  Ferry fares fall {2,}\S", line) for line in lines)
    assert any("lost: " in line for line in lines)
    assert any(line.startswith("  not found: ") and "images" in line for line in lines)


def test_the_table_shows_what_belongs_to_a_picture(room: Path) -> None:
    figure = (
        '<figure><img src="/pier.jpg" alt="A pier" width="900" height="600">'
        "<figcaption>The pier in March.</figcaption></figure>\n<p>"
    )
    write(room, a_html=MENDED.replace("<p>", figure, 1))
    lines = newsmeta("read", "a.html", code=0, COLUMNS="80").stdout.splitlines()
    at = next(nth for nth, line in enumerate(lines) if line.startswith("  images "))
    assert [line.split(maxsplit=2)[::2] for line in lines[at + 1 : at + 3]] == [
        ["caption", "The pier in March."],
        ["alt", "A pier"],
    ]
    assert not any(line.split()[:1] == ["width"] for line in lines)


def test_the_table_is_cut_to_a_width_but_never_in_a_pipe(room: Path) -> None:
    title = "Ferry fares fall " + "and fall " * 20
    write(room, a_html=MENDED.replace("Ferry fares fall", title.strip()), b_txt=WIRE)
    for command in (("read", "a.html"), ("merge", "a.html", "b.txt")):
        fitting = newsmeta(*command, code=0, COLUMNS="100").stdout.splitlines()
        assert max(map(len, fitting)) <= 100
        assert any("lost: " in line and line.endswith("…") for line in fitting)
        piped = newsmeta(*command, code=0).stdout
        assert "…" not in piped
        assert f"  {title.strip()}  " in piped
    newsmeta("merge", "a.html", "b.txt", "-o", "table.txt", code=0, FORCE_COLOR="1", COLUMNS="60")
    table = (room / "table.txt").read_text(encoding="utf-8")
    assert title.strip() in table
    assert "\x1b" not in table


def test_an_unreadable_input_among_others(room: Path) -> None:
    write(room, a_html=MENDED)
    result = newsmeta("read", "--json", "gone.html", "a.html", code=3)
    assert json.loads(result.stdout)["source"] == "a.html"
    assert result.stderr == "newsmeta: gone.html: there is no such file\n"


@pytest.mark.parametrize("command", ["read", "convert", "merge"])
def test_no_path_is_wrong_use(room: Path, command: str) -> None:
    assert "- for standard input" in newsmeta(command, code=2).stderr


def test_hostile_words_are_shown(room: Path) -> None:
    write(room, a_html=MENDED.replace("Ferry fares fall", "Ferry \x1b[31m\u202e\x9bfares"))
    for more in ((), ("--json",)):
        result = newsmeta("read", *more, "a.html", code=0)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", result.stdout)


def test_convert_to_standard_output(room: Path) -> None:
    write(room, a_html=MENDED, b_txt=WIRE)
    whole = json.loads(newsmeta("convert", "a.html", code=0).stdout)
    assert "Ferry fares fall" in json.dumps(whole)
    graph = rdflib.Graph()
    graph.parse(data=newsmeta("convert", "--to", "ntriples", "a.html", "b.txt", code=0).stdout, format="nt")
    assert len(set(graph.subjects(rdflib.RDF.type, rdflib.URIRef("http://schema.org/NewsArticle")))) == 2


def test_convert_to_a_file(room: Path) -> None:
    write(room, a_html=MENDED)
    assert newsmeta("convert", "--to", "turtle", "a.html", "-o", "out.ttl", code=0).stdout == ""
    assert "Ferry fares fall" in (room / "out.ttl").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["convert", "merge"])
def test_the_folder_of_a_file_is_made(room: Path, command: str) -> None:
    write(room, a_html=MENDED)
    newsmeta(command, "--to", "turtle", "a.html", "-o", "new/folder/out.ttl", code=0)
    assert "Ferry fares fall" in (room / "new" / "folder" / "out.ttl").read_text(encoding="utf-8")


def test_a_file_is_no_folder(room: Path) -> None:
    write(room, a_html=MENDED, b_txt=WIRE)
    assert "b.txt: cannot be written to: it is a file" in newsmeta("convert", "a.html", "-o", "b.txt/", code=2).stderr


def test_wrong_use_leaves_no_half_written_file(room: Path) -> None:
    write(room, a_html=MENDED, b_txt=WIRE)
    said = newsmeta("convert", "--to", "html", "a.html", "b.txt", "-o", "out.html", code=2).stderr
    assert "name a folder to write each to a file" in said
    assert sorted(path.name for path in room.iterdir()) == [".git", "a.html", "b.txt"]


@pytest.mark.parametrize("output", ["out/", "all.jsonld"])
def test_a_second_run_does_not_read_what_the_first_wrote(room: Path, output: str) -> None:
    write(room, a_html=BROKEN, b_txt=WIRE)
    newsmeta("convert", ".", "-o", output, code=0)
    first = {path: path.read_bytes() for path in room.rglob("*") if path.is_file()}
    said = newsmeta("convert", ".", "-o", output, code=0).stderr
    assert {path: path.read_bytes() for path in room.rglob("*") if path.is_file()} == first
    assert "not read, it is written to" in said
    made = next(path for path in sorted(first) if path.suffix == ".jsonld")
    as_a_shell_writes = sorted(path.name for path in room.iterdir() if path.is_dir() or path.suffix != ".jsonld")
    newsmeta("convert", *as_a_shell_writes[1:], "-o", output, code=0)
    assert {path: path.read_bytes() for path in room.rglob("*") if path.is_file()} == first
    assert newsmeta("convert", str(made), "-t", "ninjs", "-o", str(made.parent), code=0).stderr == ""
    assert made.with_suffix(".json").is_file()


def test_a_second_merge_does_not_read_what_the_first_wrote(room: Path) -> None:
    write(room, a_html=BROKEN)
    newsmeta("merge", ".", "-t", "jsonld", "-o", "one.jsonld", code=0)
    assert "not read, it is written to" in newsmeta("merge", ".", "-t", "jsonld", "-o", "one.jsonld", code=0).stderr


def written(folder: Path) -> list[str]:
    """The files in *folder*, from there."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_convert_to_a_folder_names_each_after_its_source(room: Path) -> None:
    write(room, a_html=MENDED, sub__a_html=MENDED, b_txt=WIRE)
    newsmeta("convert", "--to", "ntriples", ".", "-o", "out/", code=0)
    assert written(room / "out") == ["a.nt", "b.nt", "sub/a.nt"]


@pytest.mark.parametrize(
    ("paths", "made"),
    [
        (["news"], ["2025/a.jsonld", "2026/a.jsonld", "2026/a~2.jsonld"]),
        (["news/2025", "news/2026"], ["2025/a.jsonld", "2026/a.jsonld", "2026/a~2.jsonld"]),
        (["news/*"], ["2025/a.jsonld", "2026/a.jsonld", "2026/a~2.jsonld"]),
        (["news/2025", "news/2026/a.html"], ["2025/a.jsonld", "a.jsonld"]),
        (["news/2025/a.html", "news/2026/a.html"], ["a.jsonld", "a~2.jsonld"]),
        (
            ["news/2025/..", "more.html"],
            ["more.jsonld", "news/2025/a.jsonld", "news/2026/a.jsonld", "news/2026/a~2.jsonld"],
        ),
    ],
)
def test_what_a_folder_holds_keeps_its_place_in_it(room: Path, paths: list[str], made: list[str]) -> None:
    write(room, news__2025__a_html=MENDED, news__2026__a_html=BROKEN, news__2026__a_txt=WIRE, more_html=MENDED)
    newsmeta("convert", *paths, "-o", "out/", code=0)
    assert written(room / "out") == made
    assert not list(room.glob("news/**/*.jsonld"))


def test_many_stories_in_a_file_called_like_a_folder_are_told(room: Path) -> None:
    write(room, a_html=MENDED, b_txt=WIRE)
    said = newsmeta("convert", ".", "-o", "out", code=0).stderr
    assert said == "newsmeta: out: 2 stories in this one file; remove it and use -o out/ to have a file for each\n"
    assert newsmeta("convert", "a.html", "b.txt", "-o", "all.jsonld", code=0).stderr == ""
    assert newsmeta("convert", "a.html", "-o", "one", code=0).stderr == ""


def test_an_address_without_a_scheme_is_wrong_use(room: Path) -> None:
    write(room, a_html=MENDED)
    assert "begin it with https://" in newsmeta("read", "a.html", "--url", "courier.example/a", code=2).stderr


def test_convert_of_names_as_long_as_a_file_system_takes(room: Path) -> None:
    for name in ("n" * 250 + ".html", "n" * 249 + "m.html", "xü" * 83 + ".html"):
        (room / name).write_text(MENDED)
    newsmeta("convert", ".", "-o", "out/", code=0)
    assert sorted(path.name for path in (room / "out").iterdir()) == [
        "n" * 200 + ".jsonld",
        "n" * 200 + "~2.jsonld",
        "xü" * 66 + "x.jsonld",
    ]


def test_convert_knows_its_formats_and_options(room: Path) -> None:
    write(room, a_html=MENDED)
    assert "did you mean 'turtle'?" in newsmeta("convert", "--to", "turtel", "a.html", code=2).stderr
    assert "has no option 'colour'" in newsmeta("convert", "--option", "colour=1", "a.html", code=2).stderr
    assert "is not NAME=VALUE" in newsmeta("convert", "--option", "indent", "a.html", code=2).stderr
    spread = newsmeta("convert", "--to", "json", "--option", "indent=2", "a.html", code=0).stdout
    assert len(spread.splitlines()) > 3


@pytest.mark.parametrize(
    "command",
    [
        ("convert", "a.html", "b.txt", "-o", "a.html"),
        ("merge", "a.html", "b.txt", "-t", "jsonld", "-o", "./a.html"),
        ("check", "a.html", "-f", "html=a.html"),
        ("convert", "item.json", "-t", "ninjs", "-o", "."),
    ],
)
def test_what_is_read_is_not_written_over(room: Path, command: tuple[str, ...]) -> None:
    write(room, a_html=MENDED, b_txt=WIRE, item_json='{"uri": "urn:x", "type": "text", "headline": "Ferry fares fall"}')
    before = {path.name: path.read_bytes() for path in room.glob("*.*") if path.is_file()}
    said = newsmeta(*command, code=2).stderr
    assert "it is read here, and would be written over" in said
    assert {path.name: path.read_bytes() for path in room.glob("*.*") if path.is_file()} == before


def test_merge_says_where_each_field_is_from(room: Path) -> None:
    undated = MENDED.replace(',\n "datePublished": "2026-01-16T08:30:00+00:00"', "")
    write(room, a_html=undated, b_txt=WIRE)
    merged = json.loads(newsmeta("merge", "--json", "a.html", "b.txt", code=0).stdout)
    assert merged["article"]["headline"] == "Ferry fares fall"
    origins = {each.get("origin") for rows in merged["evidence"].values() for each in rows}
    assert {"a.html", "b.txt"} <= origins
    table = newsmeta("merge", "a.html", "b.txt", code=0).stdout
    assert "merged from a.html, b.txt" in table
    assert "lost: b.txt: dateline, a source named before it has one\n" in table
    assert "lost: a.html: paragraph, another source says more\n" in table
    assert "  b.txt: " in table


def test_merge_to_a_format(room: Path) -> None:
    write(room, a_html=MENDED, b_txt=WIRE)
    whole = json.loads(newsmeta("merge", "a.html", "b.txt", "--to", "jsonld", code=0).stdout)
    assert json.dumps(whole).count('"NewsArticle"') == 1
    assert newsmeta("merge", "a.html", "gone.txt", "--to", "jsonld", "-o", "m.json", code=3).stdout == ""
    assert (room / "m.json").is_file()
    assert newsmeta("merge", "gone.txt", code=3).stdout == ""


def test_merge_says_where_the_sources_contradict_each_other(room: Path) -> None:
    (room / "one.html").write_text('<h1>Ferry fares fall</h1><p class="byline">By Ann Lee</p><p>They fall.</p>')
    (room / "two.html").write_text(
        '<h1>Harbour gets a second ramp</h1><p class="byline">By Ann Lee</p><p>Fares fall.</p>'
    )
    said = newsmeta("merge", "one.html", "two.html", code=0)
    assert "two.html:1:5: info[source-headlines-differ] the headline is" in said.stderr
    assert "source-headlines-differ" not in said.stdout


def test_merge_of_two_stories_says_so(room: Path) -> None:
    (room / "one.html").write_text('<h1>Ferry fares fall</h1><p class="byline">By Ann Lee</p><p>They fall.</p>')
    (room / "two.html").write_text('<h1>Library gets longer hours</h1><p class="byline">By Pia Moor</p><p>It does.</p>')
    said = newsmeta("merge", "one.html", "two.html", "--to", "json", code=0)
    assert said.stderr == (
        "two.html:1:5: warning[source-stories-differ] this seems to be another story than one.html: "
        "no address, day or words in common\n"
    )
