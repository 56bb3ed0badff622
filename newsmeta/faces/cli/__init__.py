"""The command line: one file a command, imported when it is called."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from newsmeta import __version__
from newsmeta.errors import NewsmetaError, reason
from newsmeta.faces.console import give_up_stdout, open_streams

_COMMANDS = {
    "check": "Say what is missing or contradictory in stories, and where.",
    "convert": "Write stories as JSON-LD, RDF or a news format.",
    "read": "Show what was found in stories, where, and what lost.",
    "merge": "Make one story of several sources.",
    "rules": "List the rules, or explain one.",
    "schema": "Print a published schema.",
}


_SELDOM = (50_000, 20, 100)
"""How often Python looks for cycles; stories make few, and looking seldom saves a twentieth of a long run."""


class _Commands(click.Group):
    """The commands by name; only the one that is called is imported."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        found = getattr(import_module(f"newsmeta.faces.cli.{cmd_name}"), cmd_name)
        return found if isinstance(found, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in _COMMANDS or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        from newsmeta.errors import UnknownName

        raise click.UsageError(str(UnknownName("command", args[0], _COMMANDS)), ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def main(self, *args: Any, **kwargs: Any) -> Any:
        open_streams()
        try:
            return super().main(*args, **kwargs)
        except OSError as error:  # click's own words, such as --help, went to a full disk
            give_up_stdout()
            sys.stderr.write(f"Error: standard output: cannot be written: {reason(error)}\n")
            sys.exit(2)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            raise click.UsageError(_shown(error.format_message()), error.ctx) from None  # it may quote a file's name
        except NewsmetaError as error:
            raise click.UsageError(_shown(str(error))) from None
        except KeyboardInterrupt:
            ctx.exit(130)
        except BrokenPipeError:  # whoever read our output has gone (`| head`)
            give_up_stdout()
            ctx.exit(141)


def _shown(text: str) -> str:
    from newsmeta.reporters.shown import shown

    return "\n".join(shown(line) for line in text.split("\n"))


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 clean, 1 findings that fail the run, 2 wrong use or configuration, "
    "3 an input could not be read.",
)
@click.version_option(__version__, "-V", "--version", message="newsmeta %(version)s")
def main() -> None:
    """Read news stories as they really arrive, say what is wrong with them and where, and export them."""
    gc.set_threshold(*_SELDOM)
    try:
        Path.cwd()
    except OSError as error:
        raise click.UsageError(f"The current folder is gone ({reason(error)}).") from None
