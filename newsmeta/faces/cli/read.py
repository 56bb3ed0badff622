"""``newsmeta read``: what was found, where, and what lost."""

from __future__ import annotations

import sys
from typing import Any

import click

from newsmeta.faces.cli.options import how_of, inputs, stories_of


@click.command()
@inputs
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line and story.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours in the table.")
@click.pass_context
def read(context: click.Context, /, as_json: bool, color: str, **options: Any) -> None:
    """Show what was found in stories: each field's value, where it stands, how it was found, and what lost.

    A terminal shows what fits its width; a pipe or file gets values and reasons whole.
    """
    from newsmeta.faces.console import emit, has_width, only_ascii, wants_color, width_of
    from newsmeta.faces.readingrow import reading_row
    from newsmeta.faces.readingtable import reading_table
    from newsmeta.reporters.jsontext import json_line
    from newsmeta.reporters.paint import plain
    from newsmeta.reporters.reporter import Style

    bright = wants_color(sys.stdout) if color == "auto" else color == "always"
    style = Style(bright, width_of(sys.stdout), only_ascii(sys.stdout))
    whole = not has_width(sys.stdout)  # read by a program or kept in a file
    stories = stories_of(options, how_of(options))
    for _, nth, reading in stories:
        if as_json:
            emit(json_line(reading_row(reading)))
        else:
            emit(plain("".join(reading_table(reading, style, nth, whole=whole)), style))
    context.exit(stories.code)
