"""The configuration: where it is found, what it changes, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmeta.errors import BadConfig, UnknownName
from newsmeta.faces.config import Config, config_in, parse_config
from newsmeta.faces.publish import published
from newsmeta.faces.settings import Asked, Resolver, expanded, matches
from newsmeta.validators.rule import House, Severity

from .newsroom import BROKEN, RULE, newsmeta, report, rules_of, write


def resolved(path: str | None = None, asked: Asked = Asked(), **more: object) -> dict[str, Severity]:  # noqa: B008
    return dict(Resolver(asked, House(), **more).settings(path).severities)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["newsmeta.toml", ".newsmeta.toml", "pyproject.toml"])
def test_the_three_files(room: Path, name: str) -> None:
    head = "[tool.newsmeta]\n" if name == "pyproject.toml" else ""
    (room / name).write_text(f'{head}ignore = ["{RULE}"]\n')
    write(room, a_html=BROKEN)
    assert RULE not in rules_of(report("a.html"))
    assert RULE in rules_of(report("a.html", "--isolated"))


def test_of_two_in_one_folder_the_first_counts_and_the_other_is_named(room: Path) -> None:
    own = f'[tool.newsmeta]\nselect = ["{RULE}"]\n'
    write(room, newsmeta_toml=f'ignore = ["{RULE}"]', pyproject_toml=own, a_html=BROKEN, b_html=BROKEN)
    said = newsmeta("check", "a.html", "b.html")
    assert RULE not in said.stdout
    sentence = f"newsmeta: {room / 'pyproject.toml'} is not read, because newsmeta.toml beside it comes first"
    assert said.stderr.splitlines().count(sentence) == 1
    assert "comes first" not in newsmeta("check", "-q", "a.html").stderr
    for other in ("[tool.other]", "broken"):
        write(room, pyproject_toml=other)
        assert "comes first" not in newsmeta("check", "a.html").stderr


@pytest.mark.parametrize("text", ["a = " + "[" * 20_000, "a = " + "{b = " * 9000])
def test_what_is_nested_without_end_is_wrong_use(room: Path, text: str) -> None:
    write(room, newsmeta_toml=text, a_html=BROKEN)
    assert "too deep" in newsmeta("check", "a.html", code=2).stderr


def test_a_pyproject_whose_tools_are_no_table_is_passed_by(room: Path) -> None:
    write(room, pyproject_toml="tool = 3", a_html=BROKEN)
    assert RULE in rules_of(report("a.html"))


def test_the_nearest_file_wins_for_each_story(room: Path) -> None:
    write(room, newsmeta_toml=f'ignore = ["{RULE}"]', sub__newsmeta_toml="", a_html=BROKEN, sub__b_html=BROKEN)
    rows = [row["source"] for row in report(".")["findings"] if row["rule"] == RULE]
    assert rows == ["sub/b.html"]


def test_the_search_stops_at_the_root_of_a_repository(room: Path) -> None:
    write(room, newsmeta_toml=f'ignore = ["{RULE}"]', inner__a_html=BROKEN)
    (room / "inner" / ".git").mkdir()
    assert RULE in rules_of(report("inner/a.html"))


def test_a_pyproject_of_other_tools_is_passed_by(room: Path) -> None:
    write(room, newsmeta_toml=f'ignore = ["{RULE}"]', sub__pyproject_toml="[tool.other]\n", sub__a_html=BROKEN)
    assert RULE not in rules_of(report("sub/a.html"))


def test_one_file_for_all(room: Path) -> None:
    write(room, sub__newsmeta_toml="", mine_toml=f'ignore = ["{RULE}"]', sub__a_html=BROKEN)
    assert RULE not in rules_of(report("--config", "mine.toml", "sub/a.html"))


def test_per_file_ignores_count_from_the_file_s_folder(room: Path) -> None:
    write(room, sub__newsmeta_toml=f'[per-file-ignores]\n"old/**" = ["{RULE}"]\n')
    write(room, sub__old__a_html=BROKEN, sub__new__b_html=BROKEN)
    assert [r["source"] for r in report("-s", f"{RULE},missing-date", ".")["findings"] if r["rule"] == RULE] == [
        "sub/new/b.html",
        "sub/old/a.html",
    ]  # what the command line selects counts more
    assert [r["source"] for r in report(".")["findings"] if r["rule"] == RULE] == ["sub/new/b.html"]


def test_exclude(room: Path) -> None:
    write(room, newsmeta_toml='exclude = ["drafts", "*.tmp.html"]')
    write(room, a_html=BROKEN, drafts__b_html=BROKEN)
    (room / "x.tmp.html").write_text(BROKEN)
    whole = report(".")
    assert whole["summary"]["read"] == 1
    assert whole["unread"] == [{"source": "x.tmp.html", "reason": "excluded by the configuration", "skipped": True}]
    (room / "y.tmp.html").write_text(BROKEN)
    done = newsmeta("convert", ".", code=0)
    assert done.stdout.count("NewsArticle") == 1
    assert done.stderr == "newsmeta: skipped: x.tmp.html and 1 more: excluded by the configuration\n"


def test_a_folder_s_own_configuration_counts_from_outside(room: Path) -> None:
    own = 'exclude = ["drafts/*"]\nfail-on = "info"\nseverity = {"*" = "info"}\n'
    write(room, site__a_html=BROKEN, site__drafts__b_html=BROKEN, site__newsmeta_toml=own)
    assert report("site", code=1)["summary"]["read"] == 1
    newsmeta("check", "site/a.html", code=1)
    newsmeta("check", "-", "--stdin-filename", "site/x.html", stdin=BROKEN, code=1)
    assert 'fail-on = "info"' in newsmeta("check", "site", "--show-settings", code=0).stdout


def test_severities_and_selection() -> None:
    base = resolved(isolated=True)
    assert base[RULE] is Severity.ERROR
    assert "http-context" not in base
    only = resolved(asked=Asked(select=("http-context", "jsonld-*")), isolated=True)
    assert "http-context" in only
    assert RULE not in only
    more = resolved(asked=Asked(extend_select=("http-context",)), isolated=True)
    assert more.keys() == base.keys() | {"http-context"}
    changed = resolved(asked=Asked(severity=((RULE, "info"), ("missing-date", "off"))), isolated=True)
    assert changed[RULE] is Severity.INFO
    assert "missing-date" not in changed
    assert resolved(asked=Asked(select=("all",), ignore=("jsonld-*",)), isolated=True).keys() == {
        name for name in expanded(["all"]) if not name.startswith("jsonld-")
    }


def test_file_settings(room: Path) -> None:
    write(
        room,
        newsmeta_toml='extend-select = ["http-context"]\n[severity]\ntrailing-comma = "info"\nempty-jsonld = "off"',
    )
    plan = resolved("a.html")
    assert plan["http-context"] is Severity.INFO
    assert plan[RULE] is Severity.INFO
    assert "empty-jsonld" not in plan


def test_the_command_line_counts_more_than_the_file(room: Path) -> None:
    write(room, newsmeta_toml=f'profile = "wire"\nignore = ["{RULE}"]\nfail-on = "info"', a_html=BROKEN)
    assert RULE in resolved("a.html", Asked(select=(RULE,)))
    assert RULE in resolved("a.html", Asked(extend_select=(RULE,)))
    assert report("a.html", "-p", "google")["summary"]["profile"] == "google"
    assert report("a.html")["summary"]["profile"] == "wire"


def test_house_facts_reach_the_rules(room: Path) -> None:
    facts = (
        'publisher = "The Gazette"\nagencies = ["GZT"]\nzone = "Europe/London"\nlanguage = "en"\nheadline-length = 80\n'
    )
    write(room, newsmeta_toml=f"[house]\n{facts}")
    house = Resolver(Asked(), House()).settings("a.html").house
    assert (house.publisher, house.agencies, house.zone) == ("The Gazette", ("GZT",), "Europe/London")
    assert (house.language, house.headline_length) == ("en", 80)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ingore = []", "unknown key 'ingore'; did you mean 'ignore'?"),
        ("[house]\npublishr = 'x'", "unknown key 'house.publishr'; did you mean 'publisher'?"),
        ("[house]\nheadline_lenght = 8", "did you mean 'headline-length'?"),
        ("xyzzy = 1", "choose from profile,"),
        ("profile = 'gogle'", "did you mean 'google'?"),
        ("profile = 3", "profile: this should be text in quotes"),
        ("ignore = ['trailing-coma']", "did you mean 'trailing-comma'?"),
        ("[severity]\ntrailing-comma = 'fatal'", "severity.trailing-comma"),
        ("[severity]\ntrailing-coma = 'off'", "did you mean 'trailing-comma'?"),
        ("[house]\nzone = 'Europe/Londn'", "did you mean 'Europe/London'?"),
        ("[house]\nzone = '../../etc/passwd'", "there is no time zone"),
        ("[house]\nlanguage = 'english'", "house.language: 'english' is no language tag"),
        ("[house]\nlanguage = 'jp'", "did you mean 'ja'?"),
        ("[tool.newsmeta]\nprofile = 'google'", "here the keys stand at the top"),
        ("fail-on = 'never'", "fail-on"),
        ("house = 3", "house: this should be a table"),
        ("select = 'x'", "select: this should be a list"),
        ("max-warnings = " + "9" * 5000, "it holds a number that cannot be read"),
        ("max-warnings = -1", "max-warnings"),
        ("x = ", "newsmeta.toml"),
        ("[per-file-ignores]\n'*.html' = ['nope']", "there is no rule 'nope'"),
        ("extends = 'http://x.example/c.toml'", "did you mean 'extend-select'?"),
    ],
)
def test_what_is_not_known_is_two_with_the_file_and_advice(room: Path, text: str, words: str) -> None:
    write(room, newsmeta_toml=text, a_html=BROKEN)
    error = newsmeta("check", "a.html", code=2).stderr
    assert words in error
    assert "newsmeta.toml" in error


@pytest.mark.parametrize("option", ["-i", "-s"])
def test_a_wrong_word_on_the_command_line_is_not_the_files_fault(room: Path, option: str) -> None:
    write(room, newsmeta_toml="fail-on = 'error'\n", a_html=BROKEN)
    error = newsmeta("check", option, "trailing-coma", "a.html", code=2).stderr
    assert "did you mean 'trailing-comma'?" in error
    assert "newsmeta.toml" not in error


def test_a_config_without_our_table(room: Path) -> None:
    write(room, pyproject_toml="[tool.other]\n", a_html=BROKEN)
    assert config_in(room / "pyproject.toml") is None
    assert "no [tool.newsmeta] table" in newsmeta("check", "--config", "pyproject.toml", "a.html", code=2).stderr


def test_the_schema_takes_what_we_take() -> None:
    import json

    schema = json.loads(published()["schema/config.schema.json"])
    check = jsonschema.Draft202012Validator(schema)
    good = {"profile": "google", "severity": {RULE: "off", "jsonld-*": "info"}, "house": {"headline-length": 90}}
    check.validate(good)
    parse_config(good, "here")
    for bad in ({"ingore": []}, {"profile": "gogle"}, {"severity": {RULE: "fatal"}}, {"house": {"x": 1}}):
        assert not check.is_valid(bad), bad


KEYS = st.sampled_from(["profile", "select", "house", "severity", "x", "per-file-ignores", "zone"]) | st.text(
    max_size=9
)
LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=9)
TABLES = st.recursive(LEAVES, lambda x: st.lists(x, max_size=3) | st.dictionaries(KEYS, x, max_size=4), max_leaves=8)


@given(TABLES)
def test_any_table_is_a_configuration_or_an_error_of_ours(table: object) -> None:
    try:
        found: Config | BadConfig = parse_config(table, "here")
    except BadConfig as error:
        found = error
    assert isinstance(found, Config) or str(found).startswith("here: ")


@pytest.mark.parametrize(
    ("path", "pattern", "fits"),
    [
        ("a/b/c.html", "a/**", True),
        ("a/b/c.html", "b", True),
        ("a/b/c.html", "b/", True),
        ("a/b/c.html", "*.html", True),
        ("a/b/c.html", "b/*.html", False),
        ("a/b/c.html", "**/c.html", True),
        ("a/b/c.html", "C.html", False),
    ],
)
def test_patterns(path: str, pattern: str, fits: bool) -> None:
    assert matches(path, [pattern]) is fits


def test_a_pattern_without_a_rule_is_an_error() -> None:
    with pytest.raises(UnknownName, match="there is no rule 'zzz-\\*'"):
        expanded(["zzz-*"])


def test_a_mark_of_the_byte_order_is_no_fault(room: Path) -> None:
    (room / "newsmeta.toml").write_bytes(b'\xef\xbb\xbfprofile = "google"\r\n')
    assert 'profile = "google"' in newsmeta("check", "--show-settings", code=0).stdout
