"""``newsmeta.load_config``: the library checks as the command line does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsmeta

from .newsroom import BROKEN, write
from .newsroom import newsmeta as command

CONFIG = """
profile = "google"
ignore = ["missing-*"]
[severity]
trailing-comma = "info"
long-headline = "warning"
[per-file-ignores]
"archive/**" = ["long-headline"]
[house]
headline-length = 5
publisher = "The Aven Courier"
"""


def told(config: object, name: str = "a.html", **more: str) -> set[tuple[str, str]]:
    report = newsmeta.check(newsmeta.read(BROKEN.encode(), name=name), config=config, **more)
    return {(finding.rule, str(finding.severity)) for finding in report.findings}


@pytest.mark.parametrize("profile", [(), ("--profile", "wire")])
def test_it_finds_what_the_command_line_finds(room: Path, profile: tuple[str, ...]) -> None:
    (room / "newsmeta.toml").write_text(CONFIG)
    write(room, a_html=BROKEN)
    (room / "archive").mkdir()
    (room / "archive" / "a.html").write_text(BROKEN)
    for name in ("a.html", "archive/a.html"):
        rows = json.loads(command("check", "-f", "json", *profile, name).stdout)["findings"]
        ours = told(newsmeta.load_config("newsmeta.toml"), name, **dict([("profile", profile[1])] if profile else []))
        assert ours == {(row["rule"], row["severity"]) for row in rows}
        assert (("long-headline", "warning") in ours) == (name == "a.html")


def test_the_nearest_configuration_of_a_folder_or_story(room: Path) -> None:
    (room / "newsmeta.toml").write_text(CONFIG)
    (room / "desk").mkdir()
    usual = told(None)
    for path in (room, "desk", Path("desk/not-yet.html"), "newsmeta.toml", room / "newsmeta.toml"):
        assert told(newsmeta.load_config(path)) == told(newsmeta.load_config("newsmeta.toml")) != usual
    (room / "newsmeta.toml").unlink()
    assert told(newsmeta.load_config("desk")) == usual


def test_every_check_has_its_own_moment(room: Path) -> None:
    (room / "newsmeta.toml").write_text(CONFIG)
    config = newsmeta.load_config(room)
    first = config.wishes(None).house
    assert config.wishes(None).house.now > first.now
    assert (first.publisher, first.headline_length) == ("The Aven Courier", 5)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("profil = 'wire'", "did you mean 'profile'?"),
        ("profile = 'wyre'", "did you mean 'wire'?"),
        ("ignore = ['missing-dat']", "did you mean 'missing-date'?"),
        ("ignore =", "newsmeta.toml: Invalid value"),
        ("[house]\nzone = 'Mars/Base'", "no time zone 'Mars/Base'; names are like"),
    ],
)
def test_what_is_wrong_is_said_when_it_is_loaded(room: Path, text: str, said: str) -> None:
    (room / "newsmeta.toml").write_text(text)
    with pytest.raises(newsmeta.NewsmetaError, match=r"newsmeta\.toml") as error:
        newsmeta.load_config("newsmeta.toml")
    assert said in str(error.value)
    assert str(error.value) in command("check", "--config", "newsmeta.toml", code=2).stderr.replace("\n       ", " ")


def test_wrong_arguments(room: Path) -> None:
    with pytest.raises(newsmeta.NewsmetaError, match="no such file"):
        newsmeta.load_config("gone.toml")
    with pytest.raises(newsmeta.NewsmetaError, match="takes a path, not dict"):
        newsmeta.load_config({"profile": "wire"})  # type: ignore[arg-type]
    with pytest.raises(newsmeta.NewsmetaError, match="no profile 'wyre'"):
        newsmeta.check(BROKEN, profile="wyre", config=newsmeta.load_config("."))
