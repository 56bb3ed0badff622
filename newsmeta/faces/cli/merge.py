"""``newsmeta merge``: one story from several sources."""

from __future__ import annotations

import sys
from typing import Any

import click

from newsmeta.faces.cli.options import Named, Pathlike, format_options, how_of, inputs, named_output, stories_of


@click.command()
@inputs
@click.option(
    "-t",
    "--to",
    type=Named("exporter", "newsmeta.exporters.formats"),
    metavar="FORMAT",
    help="What to write; without it a table of each field and the source it came from.",
)
@click.option("-o", "--output", type=Pathlike(), metavar="FILE", callback=named_output, help="Where to write.")
@click.option("--json", "as_json", is_flag=True, help="The merged reading as JSON, with where each field came from.")
@click.option("--option", "extra", multiple=True, metavar="NAME=VALUE", help="An option of the format: indent=2.")
@click.pass_context
def merge(
    context: click.Context,
    /,
    to: str | None,
    output: str | None,
    as_json: bool,
    extra: tuple[str, ...],
    **options: Any,
) -> None:
    """Make one story of several sources that tell it; every field says which of them it came from.

    Where the sources contradict each other, standard error says so.
    """
    from newsmeta.faces.console import say
    from newsmeta.faces.converting import contradictions, merged_pieces
    from newsmeta.pipeline import merge as merge_readings

    if to and as_json:
        raise click.UsageError("--to and --json exclude each other.")
    stories = stories_of(options, how_of(options), output)
    readings = [reading for _, _, reading in stories]
    if not readings:
        context.exit(3)
    merged = merge_readings(readings)
    for line in contradictions(merged):
        say(line)
    pieces = merged_pieces(merged, to, format_options(extra), as_json, None if output else sys.stdout)
    if output:
        from pathlib import Path

        from newsmeta.faces.output import replace_file

        replace_file(Path(output), pieces)
    else:
        from newsmeta.faces.console import emit

        for piece in pieces:
            emit(piece)
    context.exit(stories.code)
