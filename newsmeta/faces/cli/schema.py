"""``newsmeta schema``: a published schema."""

from __future__ import annotations

import click


@click.command()
@click.argument("name", required=False)
def schema(name: str | None) -> None:
    """Print the published schema called NAME; without a name list those there are."""
    from newsmeta.contracts import schema_names, schema_text
    from newsmeta.faces.console import emit

    emit(schema_text(name) if name else "".join(f"{each}\n" for each in schema_names()))
