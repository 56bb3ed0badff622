"""``newsmeta rules``: the catalogue, or one rule's page."""

from __future__ import annotations

import json
import sys

import click

from newsmeta.faces.cli.options import Named, profile_names


@click.command()
@click.argument("name", required=False, type=Named("rule", "newsmeta.validators.rules"))
@click.option(
    "-p",
    "--profile",
    metavar="NAME",
    shell_complete=profile_names,
    help="Only the rules of this profile, with its severities.",
)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--markdown", is_flag=True, help="The rule's page as Markdown.")
def rules(name: str | None, profile: str | None, as_json: bool, markdown: bool) -> None:
    """List the rules, or explain the one called NAME."""
    from newsmeta.faces.catalogue import catalogue, row_of, table
    from newsmeta.faces.console import emit, has_width, wants_color, width_of
    from newsmeta.faces.rulepage import rendered
    from newsmeta.reporters.reporter import Style

    if as_json and markdown:
        raise click.UsageError("--json and --markdown exclude each other.")
    style = Style(wants_color(sys.stdout), width_of(sys.stdout))
    if name is None:
        rows = catalogue(profile)
        listed = table(rows, style, whole=not has_width(sys.stdout))
        emit(json.dumps(rows, indent=2, ensure_ascii=False) + "\n" if as_json else "".join(listed))
    elif as_json:
        emit(json.dumps(row_of(name, whole=True), indent=2, ensure_ascii=False) + "\n")
    elif markdown:
        from newsmeta.validators.pages import as_markdown

        emit(as_markdown(name))
    else:
        emit("".join(rendered(name, style)))
