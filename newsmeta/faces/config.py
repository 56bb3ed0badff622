"""The configuration: ``[tool.newsmeta]`` in pyproject.toml, or the whole of newsmeta.toml or .newsmeta.toml.

It is data only: nothing in it names code to run, an address to fetch, or a file to write.
"""

from __future__ import annotations

import difflib
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from newsmeta.errors import BadConfig, reason
from newsmeta.faces.smallfile import read_small

FILES = (".newsmeta.toml", "newsmeta.toml", "pyproject.toml")
Level = Literal["error", "warning", "info", "off"]
RuleNames = Annotated[list[str], Field(description="Rule names; `*` stands for any characters, `all` for every rule.")]


def _kebab(name: str) -> str:
    return name.replace("_", "-")


_WANTED = {
    "model_type": "this should be a table",
    "dict_type": "this should be a table",
    "list_type": "this should be a list",
    "string_type": "this should be text in quotes",
    "int_type": "this should be a whole number",
}


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, alias_generator=_kebab, populate_by_name=True)


class HouseTable(_Table):
    """What the newsroom states about itself; rules compare the stories with it."""

    publisher: Annotated[str | None, Field(description="The publisher's name as stories should carry it.")] = None
    agencies: Annotated[list[str], Field(description="Agencies the newsroom itself files as.")] = []
    zone: Annotated[str | None, Field(description="Its time zone, as IANA names it: Asia/Ho_Chi_Minh.")] = None
    language: Annotated[str | None, Field(description="The language of its stories, as BCP 47 writes it: vi.")] = None
    headline_length: Annotated[int, Field(ge=1, description="The most characters a headline should have.")] = 110


class Config(_Table):
    """Which rules apply to which files, how severe they are, and what fails a run."""

    profile: Annotated[str, Field(description="The consumer whose wishes are checked.")] = "default"
    select: Annotated[RuleNames, Field(description="Only these rules, whatever the profile holds.")] = []
    extend_select: Annotated[RuleNames, Field(description="These rules besides those of the profile.")] = []
    ignore: Annotated[RuleNames, Field(description="Not these rules.")] = []
    severity: Annotated[dict[str, Level], Field(description="Rule name → its severity here, or `off`.")] = {}
    per_file_ignores: Annotated[
        dict[str, RuleNames], Field(description="Path pattern, from this file's folder → rules to ignore there.")
    ] = {}
    exclude: Annotated[
        list[str], Field(description="Path patterns, from this file's folder, that a walk through a folder leaves out.")
    ] = []
    fail_on: Annotated[
        Literal["error", "warning", "info"], Field(description="The severity from which a finding fails the run.")
    ] = "error"
    max_warnings: Annotated[int | None, Field(ge=0, description="More warnings than this fail the run.")] = None
    house: HouseTable = HouseTable()


def config_in(path: Path) -> Config | None:
    """Return the configuration in the file *path*; None when it is a pyproject.toml without our table.

    Raises:
        BadConfig: the file cannot be read, is not TOML, or holds what newsmeta does not know.
    """
    try:
        whole = tomllib.loads(read_small(path).decode("utf-8-sig"))  # editors on Windows put a mark before it
    except OSError as error:
        raise BadConfig(f"{path}: {reason(error)}") from None
    except UnicodeDecodeError as error:
        raise BadConfig(f"{path}: it is not UTF-8 (byte {error.start + 1})") from None
    except tomllib.TOMLDecodeError as error:
        raise BadConfig(f"{path}: {error}") from None
    except ValueError:  # tomllib leaves some to Python: a number of thousands of digits
        raise BadConfig(f"{path}: it holds a number that cannot be read") from None
    except RecursionError:
        raise BadConfig(f"{path}: its brackets are nested too deep to be read") from None
    if path.name == "pyproject.toml":
        tools = whole.get("tool")
        table = tools.get("newsmeta") if isinstance(tools, dict) else None
        return None if table is None else parse_config(table, f"{path} [tool.newsmeta]")
    return parse_config(whole, str(path))


def parse_config(table: Any, where: str) -> Config:
    """Return the configuration that a TOML table states; *where* begins the message of an error.

    Raises:
        BadConfig: a key is unknown or a value is of the wrong kind.
    """
    try:
        return Config.model_validate(table)
    except ValidationError as error:
        lines = [_explained(list(row["loc"]), row["type"], row["msg"]) for row in error.errors(include_url=False)]
        raise BadConfig("\n".join(f"{where}: {line}" for line in lines)) from None


def _explained(path: list[Any], kind: str, message: str) -> str:
    name = ".".join(map(str, path))
    if kind != "extra_forbidden":
        words = _WANTED.get(kind, f"{message[:1].lower()}{message[1:]}")
        return f"{name}: {words}" if name else words
    table: type[BaseModel] = HouseTable if path[:1] == ["house"] else Config
    known = [_kebab(field) for field in table.model_fields]
    if path == ["tool"]:
        return "the table [tool.newsmeta] is for pyproject.toml; here the keys stand at the top"
    near = difflib.get_close_matches(str(path[-1]), known, n=1)
    return f"unknown key {name!r}; " + (f"did you mean {near[0]!r}?" if near else f"choose from {', '.join(known)}.")
