"""Comments without end cost little."""

from __future__ import annotations

import time

import pytest

from newsmeta.sources.document import Document
from newsmeta.validators.suppression import directives


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- newsmeta: ignore-start a --><!-- newsmeta: ignore-end a -->",
        "<!-- newsmeta: ignore a,b,c,d,e,f,g,h -->",
        "<!-- newsmeta: ignore ",
        "<!-- newsmeta: ignore" + " -" * 400,
        "<!--" + " " * 30,
    ],
)
def test_many_comments(comment: str) -> None:
    document = Document("newsmeta:" + comment * (2_000_000 // len(comment)), "html")
    began = time.process_time()
    found = directives(document)
    assert time.process_time() - began < 1.5
    assert len(found) < 1_100
