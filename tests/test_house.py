"""The rules of the house that no linter knows: sizes, names, who imports what and when, what the wheel carries."""

from __future__ import annotations

import ast
import os
import re
import resource
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsmeta.contracts import schema_names
from newsmeta.lexicon.derive import tables

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "newsmeta"
MODULES = sorted(PACKAGE.rglob("*.py"))
EQUALS = [
    folder
    for folder in sorted(PACKAGE.rglob("*"))
    if folder.is_dir() and folder.name in {"rules", "fields", "formats", "choices"}
]
FORBIDDEN_NAMES = {"utils", "util", "core", "base", "helpers", "helper", "common", "misc"}
HEAVY = {"rdflib", "extruct", "jsonschema", "referencing", "lxml", "turbohtml", "pydantic", "pyshacl", "pyarrow"}


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path, nodes: Iterator[ast.AST] | None = None) -> Iterator[str]:
    """Every module an import statement of the file names, absolute."""
    package = name_of(path) if path.name == "__init__.py" else name_of(path.parent)
    for node in nodes or ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            home = ".".join(package.split(".")[: len(package.split(".")) - node.level + 1]) if node.level else ""
            whole = ".".join(part for part in (home, node.module) if part)
            yield whole
            yield from (f"{whole}.{alias.name}" for alias in node.names)


def at_import_time(path: Path) -> Iterator[ast.AST]:
    """The nodes that run when the module is imported: not those in functions or under TYPE_CHECKING."""
    waiting: list[ast.AST] = [parsed(path)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            waiting.extend(node.orelse)
            continue
        yield node
        waiting.extend(ast.iter_child_nodes(node))


def run(*command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment, cwd=ROOT, timeout=120)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_and_functions_stay_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300, f"{path.name} is a lot"
    for node in ast.walk(parsed(path)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines = (node.end_lineno or 0) - node.lineno + 1
            assert lines <= 50, f"{path.name}:{node.lineno} {node.name} has {lines} lines"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_private_name_is_left_over(path: Path) -> None:
    source, tree = path.read_text(encoding="utf-8"), parsed(path)
    names = {node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    assigned = [node for node in tree.body if isinstance(node, (ast.Assign, ast.AnnAssign))]
    targets = (
        target for node in assigned for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
    )
    names |= {name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)}
    private = {name for name in names if name.startswith("_") and not name.startswith("__")}
    assert not {name for name in private if len(re.findall(rf"\b{name}\b", source)) < 2}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_are_named_after_what_they_do(path: Path) -> None:
    assert not FORBIDDEN_NAMES & {part.removesuffix(".py") for part in path.relative_to(PACKAGE).parts}


@pytest.mark.parametrize("folder", EQUALS, ids=name_of)
def test_siblings_never_import_each_other(folder: Path) -> None:
    home = name_of(folder)
    for path in folder.glob("*.py"):
        reached = {name for name in imported(path) if name.startswith(f"{home}.")}
        assert not reached, f"{path.name} imports its sibling {reached}"


def test_only_faces_know_click() -> None:
    lower = [path for path in MODULES if "faces" not in path.parts]
    assert [name_of(p) for p in lower if any(name.partition(".")[0] == "click" for name in imported(p))] == []


def test_only_faces_come_in_by_the_front_door() -> None:
    # `from newsmeta import x` inside the package would make every layer depend on the top one
    children = {path.stem for path in PACKAGE.iterdir()}
    inner = [
        p for p in MODULES if "faces" not in p.parts and p not in (PACKAGE / "__main__.py", PACKAGE / "__init__.py")
    ]
    for path in inner:
        for name in imported(path):
            head, _, rest = name.partition(".")
            assert head != "newsmeta" or not rest or rest.partition(".")[0] in children, f"{name_of(path)}: {name}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_heavy_libraries_are_imported_where_they_are_used(path: Path) -> None:
    heads = {name.partition(".")[0] for name in imported(path, at_import_time(path))}
    allowed = {"pydantic"} if "pydantic" in heads else set()
    assert heads & HEAVY <= allowed, f"{name_of(path)} imports {heads & HEAVY} when it is imported"


def test_each_heavy_library_has_one_home() -> None:
    homes: dict[str, list[str]] = {}
    for path in MODULES:
        for head in {name.partition(".")[0] for name in imported(path)} & {"extruct", "jsonschema", "turbohtml"}:
            homes.setdefault(head, []).append(name_of(path))
    detectors = {"newsmeta.sources.decode", "newsmeta.sources.language"}
    assert set(homes.pop("turbohtml", [])) <= {"newsmeta.sources.page", *detectors}
    assert all(len(where) == 1 for where in homes.values()), homes


def test_importing_newsmeta_loads_nothing_heavy() -> None:
    log = run(sys.executable, "-X", "importtime", "-c", "import newsmeta").stderr
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in log.splitlines()}
    assert "newsmeta" in loaded
    assert not loaded & (HEAVY | {"click"})


def cpu(*codes: str) -> list[float]:
    """The least user and system seconds of fresh interpreters running each code, measured in turns."""
    spent: list[list[float]] = [[] for _ in codes]
    for _ in range(7):
        for code, times in zip(codes, spent, strict=True):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            run(sys.executable, "-c", code)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return [min(times) for times in spent]


def test_help_comes_at_once() -> None:
    call = "import sys; sys.argv = ['newsmeta', '--help']; from newsmeta.faces.cli import main; main()"
    bare, click, asked = cpu("pass", "import click", call)
    assert asked <= 4 * bare + max(click - bare, 0), f"pass {bare:.3f}, import click {click:.3f}, --help {asked:.3f}"


def test_the_lexicon_s_tables_are_up_to_date() -> None:
    written = (PACKAGE / "lexicon" / "tables.json").read_text(encoding="utf-8")
    up_to_date = written == tables.derive()
    assert up_to_date, "run  python -m newsmeta.lexicon.derive.tables"


def test_the_wheel_carries_all_of_ours_and_nothing_else(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path))
    (wheel,) = tmp_path.glob("newsmeta_lint-*.whl")
    carried = {Path(name) for name in zipfile.ZipFile(wheel).namelist()}
    ours = {path for path in carried if path.parts[0] == "newsmeta"}
    wanted = {
        path.relative_to(ROOT) for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    }
    contracts = {Path("newsmeta/schema") / path.name for path in (ROOT / "schema").iterdir()}
    assert ours == wanted | contracts
    assert contracts, schema_names()
    rest = {path.parts[0].rpartition(".")[2] for path in carried - ours}
    assert rest == {"dist-info"}
    assert any(path.name == "LICENSE" for path in carried)


def test_ci_runs_on_the_oldest_and_a_new_python() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    oldest = project["requires-python"].removeprefix(">=")
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    tried = re.findall(r'"(3[.\d]+)"', workflow)
    assert tried[0].startswith(f"{oldest}.")
    assert int(tried[0].rpartition(".")[2]) < 5  # where re has a fault, see decisions.md
    assert int(tried[-1].partition(".")[2]) >= 14
