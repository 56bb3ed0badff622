"""``newsmeta check``: what it reports, where it writes, and how it ends."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from .newsroom import BROKEN, MENDED, RULE, WIRE, newsmeta, report, rules_of, write


def test_findings_with_their_place(room: Path) -> None:
    write(room, story_html=BROKEN)
    whole = report("story.html", code=1)
    (row,) = [row for row in whole["findings"] if row["rule"] == RULE]
    assert (row["source"], row["line"], row["column"]) == ("story.html", 7, 46)
    assert row["severity"] == "error"
    assert row["fixable"] is True


def test_clean_is_zero_and_says_so(room: Path) -> None:
    write(room, story_html=MENDED)
    assert "Nothing to report in 1 source" in newsmeta("check", "-s", RULE, "story.html", code=0).stdout


def test_without_a_path_the_current_folder_is_checked(room: Path) -> None:
    write(room, news__a_html=BROKEN, news__deep__b_html=BROKEN, news__c_py="x = 1", _hidden_html=BROKEN)
    assert report("-s", RULE, code=1)["summary"]["read"] == 2


def test_standard_input_and_its_name() -> None:
    whole = report("-s", RULE, "-", "--stdin-filename", "desk.html", stdin=BROKEN, code=1)
    assert [row["source"] for row in whole["findings"]] == ["desk.html"]
    assert report("-s", RULE, "-", stdin=BROKEN)["findings"][0]["source"] == "<stdin>"


def test_paths_from_a_list(room: Path) -> None:
    write(room, a_html=BROKEN, b_html=BROKEN, list_txt="# comment\na.html\n\nb.html\na.html\n")
    assert report("-s", RULE, "--files-from", "list.txt")["summary"]["found"] == 2
    assert report("-s", RULE, "--files-from", "-", stdin="a.html\n")["summary"]["found"] == 1
    assert "standard input (-) can be read once" in newsmeta("check", "-", "--files-from", "-", code=2).stderr.lower()


def test_patterns(room: Path) -> None:
    write(room, a_html=BROKEN, b_txt=WIRE, sub__c_html=BROKEN)
    assert report("-s", RULE, "*.html")["summary"]["found"] == 1
    assert report("-s", RULE, "**/*.html")["summary"]["found"] == 2
    whole = report("nothing*.html", code=3)
    assert whole["unread"] == [{"source": "nothing*.html", "reason": "no file matches this pattern", "skipped": False}]


def test_one_unreadable_input_gives_three_and_the_rest_is_read(room: Path) -> None:
    write(room, a_html=BROKEN)
    whole = report("-s", RULE, "a.html", "gone.html", code=3)
    assert rules_of(whole) == [RULE]
    assert whole["summary"]["failed"] == 1
    text = newsmeta("check", "-s", RULE, "a.html", "gone.html", code=3).stdout
    assert "not read: gone.html: there is no such file\n" in text
    assert newsmeta("check", "-s", RULE, "--exit-zero", "a.html", "gone.html").exit_code == 3


def test_an_empty_folder_is_no_clean_run(room: Path) -> None:
    assert "no stories found" in newsmeta("check", ".", code=3).stderr


def test_large_inputs_are_refused_by_name(room: Path) -> None:
    write(room, a_html=BROKEN)
    whole = report("a.html", "--max-bytes", "100", code=3)
    assert "more than 100 bytes (--max-bytes)" in whole["unread"][0]["reason"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], 1),
        (["--exit-zero"], 0),
        (["--severity", f"{RULE}=warning"], 0),
        (["--severity", f"{RULE}=warning", "--fail-on", "warning"], 1),
        (["--severity", f"{RULE}=warning", "--max-warnings", "0"], 1),
        (["--severity", f"{RULE}=warning", "--max-warnings", "1"], 0),
        (["--severity", f"{RULE}=info", "--fail-on", "info"], 1),
        (["--severity", f"{RULE}=off"], 0),
        (["--ignore", RULE], 0),
    ],
)
def test_exit_codes(room: Path, arguments: list[str], code: int) -> None:
    write(room, a_html=BROKEN)
    newsmeta("check", "-s", RULE, *arguments, "a.html", code=code)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--profile", "gogle"], "did you mean 'google'?"),
        (["--select", "trailing-coma"], "did you mean 'trailing-comma'?"),
        (["--ignore", "trailing-coma"], "did you mean 'trailing-comma'?"),
        (["--severity", "trailing-comma=fatal"], "error, warning, info or off"),
        (["-f", "sarf"], "did you mean 'sarif'?"),
        (["-f", "text", "-f", "json"], "only one format can go to standard output"),
        (["-f", "sarif=out", "-f", "json=./out"], "out: two formats would be written into it"),
        (["--profle", "x"], "--profile"),
        (["--fix", "--diff"], "exclude each other"),
        (["--from", "htm"], "did you mean 'html'?"),
        (["--baseline", "gone.json"], "there is no such baseline"),
        (["--config", "gone.toml"], "gone.toml"),
    ],
)
def test_wrong_use_is_two_with_advice(room: Path, arguments: list[str], words: str) -> None:
    write(room, a_html=BROKEN)
    result = newsmeta("check", *arguments, "a.html", code=2)
    assert words in result.stderr
    assert result.stdout == ""


def test_several_formats_at_once(room: Path) -> None:
    write(room, a_html=BROKEN)
    files = ["sarif=out.sarif", "junit=out.xml", "html=out.html", "gitlab=out.json"]
    result = newsmeta("check", "-s", RULE, "a.html", "-f", "concise", *(x for f in files for x in ("-f", f)), code=1)
    assert result.stdout.startswith(f"a.html:7:46: error[{RULE}]")
    assert json.loads((room / "out.sarif").read_text())["version"] == "2.1.0"
    assert "<mark" in (room / "out.html").read_text(encoding="utf-8")
    assert sorted(path.name for path in room.iterdir() if path.name.startswith(".out")) == []


def test_a_report_only_to_a_file_leaves_standard_output_empty(room: Path) -> None:
    write(room, a_html=BROKEN)
    done = newsmeta("check", "-s", RULE, "a.html", "-f", "json=out.json", code=1)
    assert (done.stdout, done.stderr) == ("", "newsmeta: 1 error in 1 source · 1 fixable with --fix\n")
    assert newsmeta("check", "-q", "-s", RULE, "a.html", "-f", "json=out.json", code=1).stderr == ""
    assert rules_of(json.loads((room / "out.json").read_text())) == [RULE]


def test_a_report_that_cannot_be_written_is_wrong_use(room: Path) -> None:
    write(room, a_html=BROKEN)
    said = newsmeta("check", "a.html", "-f", "json=a.html/out.json", code=2).stderr
    assert said == "Error: a.html: cannot be written to: it is a file, not a folder\n"


def test_a_pipe_stays_what_it_is(room: Path) -> None:
    write(room, a_html=BROKEN)
    os.mkfifo(room / "pipe")
    reader = os.open(room / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    newsmeta("check", "-s", RULE, "a.html", "-f", "json=pipe", code=1)
    assert rules_of(json.loads(os.read(reader, 65536))) == [RULE]
    os.close(reader)
    assert stat.S_ISFIFO((room / "pipe").stat().st_mode)
    (room / "self").symlink_to("self")
    assert "levels of symbolic links" in newsmeta("convert", "a.html", "-o", "self", code=2).stderr


def test_a_pipe_that_nobody_reads_yet_is_waited_for_in_so_many_words(room: Path) -> None:
    write(room, a_html=BROKEN)
    os.mkfifo(room / "pipe")
    command = [sys.executable, "-m", "newsmeta", "convert", "a.html", "-o", "pipe"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as writer:
        assert writer.stderr is not None
        assert writer.stderr.readline() == "pipe: nobody reads this pipe yet; waiting until somebody does\n"
        assert b"Ferry fares fall" in (room / "pipe").read_bytes()
    assert writer.returncode == 0


def test_the_folder_of_a_report_is_made(room: Path) -> None:
    write(room, a_html=BROKEN)
    newsmeta("check", "a.html", "-f", "json=reports/today/out.json", "--exit-zero", code=0)
    assert json.loads((room / "reports" / "today" / "out.json").read_text())["findings"]


def test_processes_change_nothing(room: Path) -> None:
    for n in range(8):
        write(room, **{f"s{n}_html": BROKEN if n % 2 else MENDED})
    arguments = ["check", "-f", "json", ".", "gone.html"]
    alone = newsmeta(*arguments, "--jobs", "1", code=3)
    assert newsmeta(*arguments, "--jobs", "2", code=3).stdout == alone.stdout


def test_one_source_that_breaks_newsmeta_does_not_hide_the_others(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import newsmeta.pipeline as pipeline

    real = pipeline.read_all

    def fails(data: bytes, **more: object) -> object:
        if b"poison" in data:
            raise RuntimeError("boom \x1b[31m")
        return real(data, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "read_all", fails)
    write(room, a_txt="poison", b_html=BROKEN)
    result = newsmeta("check", "-s", RULE, "-j", "1", ".", code=3)
    assert "newsmeta itself failed on it (RuntimeError: boom \\x1b[31m)" in result.stdout
    assert f"error[{RULE}]" in result.stdout


def test_statistics(room: Path) -> None:
    write(room, a_html=BROKEN, b_html=BROKEN)
    lines = newsmeta("check", "-s", RULE, "--statistics", ".", code=1).stdout.splitlines()
    assert lines[0].split() == ["2", "error", RULE, "2", "fixable"]
    result = newsmeta("check", "-s", RULE, "--statistics", "-f", "json", ".", code=1)
    assert len(json.loads(result.stdout)["findings"]) == 2
    assert RULE in result.stderr


def test_quiet_and_verbose(room: Path) -> None:
    write(room, a_html=BROKEN)
    assert newsmeta("check", "-s", RULE, "-qq", "a.html", code=1).output == ""
    assert "a.html: profile default, no configuration file\n" in newsmeta("check", "-v", "a.html").stderr


def test_colour(room: Path) -> None:
    write(room, a_html=BROKEN)
    run = ["check", "-s", RULE, "a.html"]
    assert "\x1b[" not in newsmeta(*run).stdout
    assert "\x1b[" in newsmeta(*run, FORCE_COLOR="1").stdout
    assert "\x1b[" not in newsmeta(*run, FORCE_COLOR="1", NO_COLOR="1").stdout
    assert "\x1b[" in newsmeta(*run, "--color", "always", NO_COLOR="1").stdout


def test_a_feed_s_stories_are_told_apart(room: Path) -> None:
    item = "<item><title>Ferry {0}</title><link>https://gazette.example/{0}</link></item>"
    feed = f'<rss version="2.0"><channel><title>G</title>{item.format(1)}{item.format(2)}</channel></rss>'
    write(room, feed_xml=feed)
    whole = report("-s", "missing-date", "feed.xml")
    assert [row["entry"] for row in whole["findings"]] == [0, 1]
    assert whole["summary"]["stories"] == 2


def test_control_characters_never_reach_the_terminal(room: Path) -> None:
    name = "a\x1b[31m\n::error::x.html"
    (room / name).write_text(BROKEN)
    for output in ("text", "concise", "grouped", "github", "markdown"):
        result = newsmeta("check", "-f", output, ".", "gone\x07.html", code=3)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", result.output), output
        assert not any(line.startswith("::error::x") for line in result.output.splitlines())


def test_show_settings(room: Path) -> None:
    write(
        room, newsmeta_toml='profile = "google"\nmax-warnings = 3\n[house]\npublisher = "The Gazette"\n', a_html=BROKEN
    )
    shown = newsmeta("check", "--show-settings", "a.html", code=0).stdout
    import tomllib

    whole = tomllib.loads(shown)
    assert whole["profile"] == "google"
    assert whole["max-warnings"] == 3
    assert whole["house"]["publisher"] == "The Gazette"
    assert str(room / "newsmeta.toml") in shown


def test_what_each_consumer_makes_of_it(room: Path) -> None:
    write(room, a_html=BROKEN, b_html=MENDED)
    rows = report("--verdicts", ".")["verdicts"]
    broken = {row["profile"]: row["error"] for row in rows if row["source"] == "a.html"}
    mended = {row["profile"]: row["error"] for row in rows if row["source"] == "b.html"}
    assert {"google", "wire", "open-graph", "schema-org"} <= broken.keys() == mended.keys()
    assert broken["schema-org"] == mended["schema-org"] + 1
    text = newsmeta("check", "--verdicts", "a.html").stdout
    assert "a.html · what each consumer makes of it\n" in text
    assert re.search(r"^    google +\S", text, re.MULTILINE)
    newsmeta("check", "--verdicts", "a.html", "-f", "html=out.html")
    assert "<dt>google</dt>" in (room / "out.html").read_text(encoding="utf-8")
    assert "what each consumer makes of it" in newsmeta("check", "--verdicts", "a.html", "-f", "grouped").stdout
    assert "| | google | " in newsmeta("check", "--verdicts", "a.html", "-f", "markdown").stdout
    assert "no format asked for shows verdicts" in newsmeta("check", "--verdicts", "a.html", "-f", "concise").stderr


def test_an_address_is_not_fetched(room: Path) -> None:
    whole = report("https://gazette.example/news?id=1", code=3)
    assert whole["unread"][0]["source"] == "https://gazette.example/news?id=1"
    assert "opens no connection" in whole["unread"][0]["reason"]
