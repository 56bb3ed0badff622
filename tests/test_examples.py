"""README and examples do what they say."""

from __future__ import annotations

import importlib.util
import re
import shutil
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner

import newsmeta
from newsmeta.faces.cli import main
from newsmeta.faces.config import parse_config

ROOT = Path(__file__).parents[1]
STORIES = ROOT / "examples" / "stories"
PAGES = [str(path.relative_to(ROOT)) for folder in ("docs", "docs/ci") for path in (ROOT / folder).glob("*.md")]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(kind: str, text: str = README) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def run(*arguments: str) -> str:
    return CliRunner().invoke(main, list(arguments), catch_exceptions=False).output


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_readme_transcript_is_what_newsmeta_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    printed = squeezed(run("check", "examples"))
    for finding in blocks("text")[0].strip().split("\n\n"):
        assert squeezed(finding) in printed


def test_readme_python(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(blocks("python")[0], "README.md", "exec"), {})
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Ferry to Tessel island sails again after winter storms"
    assert lines[1] == "('NPA',)"
    assert "Ida Brandt/NPA" in lines[2]
    assert lines[-1] == "2026-01-15"


def test_the_library_page_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    page = (ROOT / "docs" / "library.md").read_text(encoding="utf-8")
    exec(compile("\n".join(blocks("python", page)), "library.md", "exec"), {})


def test_the_tutorial_merges_two_tellings_of_one_story() -> None:
    page, wire = (newsmeta.read((STORIES / name).read_bytes(), name=name) for name in ("ferry.html", "ferry-wire.txt"))
    article = newsmeta.merge([page, wire]).article
    assert article.headline == page.article.headline
    assert article.body == page.article.body


def test_the_tutorial_can_be_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    shutil.copytree(ROOT / "examples", "examples")
    shutil.copytree(STORIES, "stories")
    page = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    for line in (line for block in blocks("sh", page) for line in block.splitlines()):
        command, *arguments = line.partition(" #")[0].split()
        assert command == "newsmeta"
        done = CliRunner().invoke(main, arguments, catch_exceptions=False)
        assert done.exit_code in {0, 1} if arguments[0] == "check" else done.exit_code == 0, (line, done.output)
        if "--baseline" in arguments:
            assert done.exit_code == 0
        if arguments[0] == "merge":
            assert "ferry-wire.txt:1:1: info[source-headlines-differ]" in done.stderr
    assert sorted(path.name for path in Path("out").iterdir()) == ["feed-2.json", "feed.json"]


@pytest.mark.parametrize("document", PAGES)
def test_configurations_in_the_pages_are_understood(document: str) -> None:
    for block in blocks("toml", (ROOT / document).read_text(encoding="utf-8")):
        assert parse_config(tomllib.loads(block), document)


@pytest.mark.parametrize("line", [line for block in blocks("sh")[2:] for line in block.splitlines() if line])
def test_readme_commands_are_known(line: str) -> None:
    command = line.split("#")[0].split()
    assert command[0] == "newsmeta"
    assert run(command[1], "--help").startswith("Usage")


@pytest.mark.parametrize("document", ["README.md", "examples/README.md", *PAGES])
def test_links_lead_somewhere(document: str) -> None:
    path = ROOT / document
    links = re.findall(r"\]\(([^)#\s]+)\)", path.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (path.parent / link).exists()] == []


@pytest.mark.parametrize("path", sorted(STORIES.iterdir()), ids=lambda path: path.name)
def test_every_story_is_read(path: Path) -> None:
    for reading in newsmeta.read_all(path.read_bytes(), name=path.name):
        assert reading.article.body or reading.article.description
        assert reading.article.headline or path.name == "rail-wire.txt"
        assert newsmeta.to_jsonld(reading.article)["@type"]


def test_page() -> None:
    article = newsmeta.read((STORIES / "ferry.html").read_bytes()).article
    assert [author.name for author in article.authors] == ["Maren Okafor", "Jonas Lindqvist"]
    assert str(article.date_published) == "2026-03-05T08:30:00+01:00"
    assert [image.caption for image in article.images] == [
        "The “Silverfin” leaves Port Aven on Thursday morning.",
        "The new ramp at low tide.",
    ]
    assert article.body[0].startswith("The ferry to Tessel island sailed again")
    assert article.body[-1].endswith("the island’s only shop.")
    assert article.related[0].title == "Storm breaks Tessel landing stage"


def test_dump() -> None:
    article = newsmeta.read((STORIES / "mangroves-dump.txt").read_bytes()).article
    assert article.headline == "Quang Lam plante deux cents hectares de mangroves"
    assert article.dateline is not None
    assert [place.name for place in article.dateline.places] == ["Da Nang"]
    assert article.date_published is None
    assert [(image.credit, image.file) for image in article.images] == [("ANQ", None), ("ANQ", "digue-quang-lam.jpg")]
    assert len(article.related) == 2
    assert article.related[0].image is not None
    assert article.related[0].image.caption == "Le port de Quang Lam vu du phare."


def test_wire() -> None:
    article = newsmeta.read((STORIES / "rail-wire.txt").read_bytes()).article
    assert article.headline is None
    assert article.dateline is not None
    assert article.dateline.text == "NORTH HAVEN, March 5 (NPA)"
    assert article.source is not None
    assert article.source.name == "NPA"


def test_feed() -> None:
    readings = list(newsmeta.read_all((STORIES / "feed.xml").read_bytes()))
    assert [str(reading.article.date_published) for reading in readings] == [
        "2026-03-05T08:30:00+01:00",
        "2026-03-05T11:00:00+01:00",
    ]
    assert readings[0].article.images[0].credit == "Ida Brandt/NPA"


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_cms_guard() -> None:
    example = loaded(ROOT / "examples" / "cms" / "publish_guard.py")
    page = (STORIES / "ferry.html").read_text(encoding="utf-8")
    errors = example.guard(page, "https://courier.example/news/2026/03/tessel-ferry-sails-again")
    assert "date_published" in errors
    assert example.script(page, "https://courier.example/a").count("</script>") == 1


def test_ci_example_uses_options_that_exist(tmp_path: Path) -> None:
    text = (ROOT / "examples" / "ci" / "github.yml").read_text(encoding="utf-8")
    command = next(line for line in text.splitlines() if "newsmeta check" in line).split("newsmeta check")[1].split()
    target = tmp_path / "newsmeta.sarif"
    arguments = [
        str(STORIES) if word == "stories/" else word.replace("newsmeta.sarif", str(target)) for word in command
    ]
    assert "::error" in run("check", *arguments)
    assert target.exists()
