"""``newsmeta convert``: stories in another format."""

from __future__ import annotations

from typing import Any

import click

from newsmeta.faces.cli.options import Named, Pathlike, format_options, how_of, inputs, named_output, stories_of

EXPORTERS = "newsmeta.exporters.formats"


@click.command()
@inputs
@click.option(
    "-t", "--to", type=Named("exporter", EXPORTERS), default="jsonld", metavar="FORMAT", help="What to write (jsonld)."
)
@click.option(
    "-o",
    "--output",
    type=Pathlike(),
    metavar="FILE|DIR",
    callback=named_output,
    help="Where to: one file for all, or a folder for one each.",
)
@click.option("--option", "extra", multiple=True, metavar="NAME=VALUE", help="An option of the format: indent=2.")
@click.pass_context
def convert(context: click.Context, /, to: str, output: str | None, extra: tuple[str, ...], **options: Any) -> None:
    """Write stories as JSON-LD, RDF or a news format."""
    from newsmeta.faces.console import say
    from newsmeta.faces.converting import to_file, to_folder, to_stdout

    stories = stories_of(options, how_of(options), output)
    settings = format_options(extra)
    if output is None:
        to_stdout(stories, to, settings)
    elif is_folder(output):
        to_folder(stories, to, settings, output, stories.sources)
    else:
        to_file(stories, to, settings, output)
        if stories.told > 1 and meant_as_folder(output):
            told = f"{stories.told:,} stories in this one file"
            say(f"newsmeta: {output}: {told}; remove it and use -o {output}/ to have a file for each")
    context.exit(stories.code)


def is_folder(output: str) -> bool:
    """Return whether *output* means a folder: it is one, or it ends with a slash."""
    import os

    return output.endswith(("/", "\\")) or os.path.isdir(output)  # noqa: PTH112 - never raises


def meant_as_folder(output: str) -> bool:
    """Return whether the file *output* is called as folders are: without a suffix."""
    import os

    return os.path.isfile(output) and not os.path.splitext(output)[1]  # noqa: PTH113, PTH122 - never raise
