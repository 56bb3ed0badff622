"""``python -m newsmeta`` is the same as ``newsmeta``."""

from newsmeta.faces.cli import main

main(prog_name="newsmeta")
