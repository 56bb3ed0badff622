"""A reading is gone when it is dropped: nothing waits for the collector of cycles, however many stories are read."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

import newsmeta

STORIES = Path(__file__).parent.parent / "examples" / "stories"


SOURCES = sorted(
    path for path in STORIES.iterdir() if path.suffix != ".xml"
)  # an XML tree's elements know their parents


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_a_dropped_reading_leaves_nothing_to_collect(path: Path) -> None:
    source = path.read_bytes()

    def use() -> None:
        for reading in newsmeta.read_all(source):
            report = newsmeta.check(reading)
            assert all(finding.message for finding in report.findings)
            newsmeta.export(reading.article, "jsonld")

    use()  # imports and caches
    gc.collect()
    gc.disable()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        use()
        gc.collect()
        left = {type(each).__qualname__ for each in gc.garbage if type(each).__module__.startswith("newsmeta")}
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
    assert left == set()
