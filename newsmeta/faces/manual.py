"""The reference pages of the configuration and the command line, written from what the code says."""

from __future__ import annotations

import json
from collections.abc import Iterator

import click

from newsmeta.faces.cli import main
from newsmeta.faces.config import Config, HouseTable
from newsmeta.validators.runner import profiles

_CONFIGURATION = """# Configuration

newsmeta looks for `.newsmeta.toml`, `newsmeta.toml`, or a `[tool.newsmeta]` table in `pyproject.toml`: for each story
the one nearest to it, up to the root of its repository; of several in one folder the first of these.
For `check`, `--config FILE` uses one for all and `--isolated` none; `convert`, `read` and `merge` take `exclude`
from the nearest one, and stop at a key that it does not know, too.
`newsmeta check --show-settings PATH` shows what applies and where it comes from. What the command line says counts
more. `fail-on` and `max-warnings`, which are of a whole run, are taken from what applies to the first path. A key or a
name that newsmeta does not know is an error (exit 2), never passed over. It is data only: nothing in
it runs code, opens a connection, or names a file to write. Rule names may hold `*` (`jsonld-*`); `all` is every rule.

```toml
# newsmeta.toml; in pyproject.toml the same under [tool.newsmeta], [tool.newsmeta.severity] …
profile = "google"
fail-on = "warning"
ignore = ["author-without-url"]
exclude = ["drafts"]

[severity]
missing-standfirst = "warning"
"image-*" = "off"

[per-file-ignores]
"archive/**" = ["missing-date"]

[house]
publisher = "The Aven Courier"
agencies = ["NPA"]
zone = "Europe/Oslo"
```

A single story allows a finding with a comment: [One story, one exception](ci/README.md#one-story-one-exception). Known
faults of an old archive go into a [baseline](ci/README.md#an-archive-that-was-never-checked).
"""
_COMMAND_LINE = """# The command line

Reports go to standard output as UTF-8, everything else to standard error. Exit codes: **0** clean, **1** findings that
fail the run, **2** wrong use or configuration, **3** an input could not be read. `NO_COLOR` and `FORCE_COLOR` are
honoured. Completion of commands, options, rules and formats: put `eval "$(_NEWSMETA_COMPLETE=bash_source newsmeta)"`
into `~/.bashrc`, the same with `zsh_source` into `~/.zshrc`, or `_NEWSMETA_COMPLETE=fish_source newsmeta | source` into
`config.fish`. `newsmeta --version` says which newsmeta it is, `--help` behind any command what it takes.

A folder gives the files in it whose names end as stories' do (`.html`, `.txt`, `.json`, `.xml` and those of the other
[formats](formats.md)), without hidden ones, what the configuration excludes, and `node_modules`. What is certainly no
news document is passed over, too: `robots.txt` and its like, newsmeta's baseline and reports, JSON that says nothing of
a story (`package.json`), XML of other kinds (`pom.xml`, an index of sitemaps, a sitemap without news); `check -v` names
them. A file that is named is read in any case.
"""
_PROFILES = """
## Profiles

A profile is one consumer's view: the same fault weighs more with one than with another. `newsmeta rules -p NAME` lists
the rules of a profile with the severities they have there.

| Name | Consumer | What it holds |
|---|---|---|
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
    return (
        _COMMAND_LINE
        + "".join(line for name in sorted(main.list_commands(_CONTEXT)) for line in _command(name))
        + _profiles()
    )


def _profiles() -> str:
    rows = [_PROFILES]
    for name, row in profiles().items():
        title = f"[{row['title']}]({row['url']})" if "url" in row else row["title"]
        rows.append(f"| `{name}` | {title} | {row['text']} |\n")
    return "".join(rows)


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
    options = [option for option in command.params if isinstance(option, click.Option)]
    yield "| Option | Meaning |\n|---|---|\n" if options else "It has no options.\n"
    for option in options:
        value = "" if option.is_flag or option.count else f" {option.metavar or _choices(option)}"
        names = (", ".join(option.opts) + value).replace("|", "\\|")
        yield f"| `{names}` | {(option.help or '').replace('|', '&#124;')} |\n"


def _choices(option: click.Option) -> str:
    return " or ".join(map(str, option.type.choices)) if isinstance(option.type, click.Choice) else "VALUE"
