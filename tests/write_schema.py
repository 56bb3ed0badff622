"""Write the published contracts of articles again: ``python -m tests.write_schema`` from the checkout's root."""

from __future__ import annotations

from pathlib import Path

from newsmeta.exporters.published import published

if __name__ == "__main__":
    folder = Path(__file__).parents[1] / "schema"
    folder.mkdir(exist_ok=True)
    for name, text in published().items():
        (folder / name).write_text(text, encoding="utf-8")
        print(folder / name)
