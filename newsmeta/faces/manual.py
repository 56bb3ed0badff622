"""The reference pages of the configuration and the command line, written from what the code says."""

from __future__ import annotations

import json
from collections.abc import Iterator

import click

from newsmeta.faces.cli import main
from newsmeta.faces.config import Config, HouseTable

_CONFIGURATION = """# Configuration

newsmeta looks for `.newsmeta.toml`, `newsmeta.toml`, or a `[tool.newsmeta]` table in `pyproject.toml`: for each story
the one nearest to it, up to the root of its repository. `--config FILE` uses one for all, `--isolated` none;
`newsmeta check --show-settings PATH` shows what applies and where it comes from. What the command line says counts
more. A key or a name that newsmeta does not know is an error (exit 2), never passed over. It is data only: nothing in
it runs code, opens a connection, or names a file to write.
"""
_COMMAND_LINE = """# The command line

Reports go to standard output as UTF-8, everything else to standard error. Exit codes: **0** clean, **1** findings that
fail the run, **2** wrong use or configuration, **3** an input could not be read. `NO_COLOR` and `FORCE_COLOR` are
honoured. Completion of commands, options, rules and formats: put `eval "$(_NEWSMETA_COMPLETE=bash_source newsmeta)"`
into `~/.bashrc`, the same with `zsh_source` into `~/.zshrc`, or `_NEWSMETA_COMPLETE=fish_source newsmeta | source` into
`config.fish`.
"""


def configuration_page() -> str:
    """Return ``docs/configuration.md``."""
    parts = [_CONFIGURATION]
    for model, title in ((Config, "At the top (or in `[tool.newsmeta]`)"), (HouseTable, "In `[house]`")):
        parts.append(f"\n## {title}\n\n| Key | Default | Meaning |\n|---|---|---|\n")
        for name, field in model.model_fields.items():
            if field.description:
                default = json.dumps(field.get_default(call_default_factory=True), ensure_ascii=False)
                parts.append(f"| `{name.replace('_', '-')}` | `{default}` | {field.description} |\n")
    return "".join(parts)


def command_line_page() -> str:
    """Return ``docs/command-line.md``."""
    return _COMMAND_LINE + "".join(line for name in sorted(main.list_commands(_CONTEXT)) for line in _command(name))


_CONTEXT = click.Context(main, info_name="newsmeta")


def _command(name: str) -> Iterator[str]:
    command = main.get_command(_CONTEXT, name)
    if command is None:
        return
    operands = [
        each.metavar or f"[{str(each.name).upper()}]" for each in command.params if isinstance(each, click.Argument)
    ]
    yield f"\n## newsmeta {' '.join([name, *operands])}\n\n"
    yield "\n\n".join(" ".join(part.split()) for part in (command.help or "").split("\n\n")) + "\n\n"
    yield "| Option | Meaning |\n|---|---|\n"
    for option in command.params:
        if isinstance(option, click.Option):
            value = "" if option.is_flag or option.count else f" {option.metavar or _choices(option)}"
            names = (", ".join(option.opts) + value).replace("|", "\\|")
            yield f"| `{names}` | {(option.help or '').replace('|', '&#124;')} |\n"


def _choices(option: click.Option) -> str:
    return " or ".join(map(str, option.type.choices)) if isinstance(option.type, click.Choice) else "VALUE"
