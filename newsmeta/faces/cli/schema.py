"""``newsmeta schema``: a published schema."""

from __future__ import annotations

import click


def _schemas(context: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from newsmeta.contracts import schema_names

    return [name for name in schema_names() if name.startswith(incomplete)]


@click.command()
@click.argument("name", required=False, shell_complete=_schemas)
def schema(name: str | None) -> None:
    """Print the published schema called NAME; without a name list those there are."""
    from newsmeta.contracts import schema_names, schema_text
    from newsmeta.faces.console import emit

    emit(schema_text(name) if name else "".join(f"{each}\n" for each in schema_names()))
