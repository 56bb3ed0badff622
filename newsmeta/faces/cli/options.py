"""Options that several commands share, and what they make of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from newsmeta.faces.checking import How
    from newsmeta.faces.stories import Stories

Command = TypeVar("Command", bound=Callable[..., Any])
MOST_BYTES = 32 * 1024 * 1024


class Pathlike(click.ParamType):  # type: ignore[type-arg]  # generic only in newer click
    """A path kept exactly as typed; it need not exist, an input that cannot be read is no wrong use."""

    name = "path"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file")]


class Named(click.ParamType):  # type: ignore[type-arg]  # generic only in newer click
    """A name from a folder of objects, offered by shell completion and checked with "did you mean"."""

    def __init__(self, name: str, package: str, *extra: str) -> None:
        self.name = name
        self._package = package
        self._extra = extra

    def known(self) -> list[str]:
        """Return the names there are."""
        from newsmeta.registry import names

        return [*self._extra, *names(self._package)]

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from newsmeta.errors import UnknownName

        if value.partition("=")[0] not in self.known():
            self.fail(str(UnknownName(self.name, value.partition("=")[0], self.known())), param, ctx)
        return value

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(name) for name in self.known() if name.startswith(incomplete)]


def _address(context: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Refuse what is no whole address: it would make nothing absolute, without a word."""
    if value is not None and "://" not in value:
        raise click.BadParameter(f"{value!r} is no whole address; begin it with https://.", context, param)
    return value


def profile_names(context: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Return the profiles whose names begin as typed, for shell completion."""
    from newsmeta.validators.runner import profiles

    return [name for name in profiles() if name.startswith(incomplete)]


_INPUTS = (
    click.option(
        "--files-from",
        type=Pathlike(),
        metavar="FILE",
        help="Read paths from FILE, one a line or parted by NUL; - is standard input.",
    ),
    click.option(
        "--stdin-filename",
        metavar="NAME",
        default="<stdin>",
        help="What reports call standard input; check looks for its configuration there.",
    ),
    click.option(
        "--from",
        "source_format",
        type=Named("format", "newsmeta.sources.formats", "auto"),
        default="auto",
        metavar="FORMAT",
        help="The format of the inputs; normally seen from what they hold.",
    ),
    click.option(
        "--url",
        callback=_address,
        metavar="URL",
        help="Where the story stands; relative links are made absolute with it.",
    ),
    click.option("--deep", is_flag=True, help="Also read full RDFa and microformats (slower)."),
    click.option(
        "--max-bytes",
        type=click.IntRange(1),
        default=MOST_BYTES,
        metavar="N",
        help="Refuse inputs larger than this (32 MiB).",
    ),
)


def inputs(command: Command) -> Command:
    """Add the paths and how they are read."""
    for option in reversed(_INPUTS):
        command = option(command)
    return click.argument("paths", nargs=-1, type=Pathlike(), metavar="[PATH|-]...")(command)


def chosen_paths(paths: Iterable[str], files_from: str | None, default: str | None = None) -> list[str]:
    """Return the paths of a command line.

    Raises:
        click.UsageError: there are none, or standard input is asked for twice.
    """
    from newsmeta.faces.inputs import listed

    rows = [*paths, *(listed(files_from) if files_from else ())]
    if not rows and not files_from and default:
        rows = [default]
    if not rows and not files_from:
        raise click.UsageError("Name a file, a folder, a pattern, or - for standard input.")
    if [*rows, files_from or ""].count("-") > 1:
        raise click.UsageError("Standard input (-) can be read once only.")
    return rows


def named_output(context: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Refuse an empty name, which an unset variable of a shell makes; None is no output at all."""
    if value == "":
        raise click.BadParameter("it names nothing.", context, param)
    return value


def how_of(options: Mapping[str, Any]) -> How:
    """Return how the inputs of a command line are read."""
    from newsmeta.faces.checking import How

    return How(options["source_format"], options["url"], options["deep"], options["max_bytes"])


def stories_of(options: Mapping[str, Any], how: How, output: str | None = None) -> Stories:
    """Return the stories that a command line names; those in *output*, which is written to, only if named."""
    from newsmeta.faces.stories import Stories

    paths = tuple(chosen_paths(options["paths"], options["files_from"]))
    return Stories(paths, how, options["stdin_filename"], output=output)


def format_options(pairs: Iterable[str]) -> dict[str, str]:
    """Return ``NAME=VALUE`` pairs as a mapping; the format reads what a value says.

    Raises:
        click.UsageError: a pair has no ``=``.
    """
    found: dict[str, str] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            raise click.UsageError(f"{pair!r} is not NAME=VALUE.")
        found[name] = value
    return found
