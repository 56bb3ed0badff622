"""How a story's prose is laid out: which block is headline, standfirst, dateline, caption, body, related.

Worked out once a document and shared by the extractors of those fields. It only sorts blocks; the words stay
verbatim, and dates, names and credits are read later.
"""

from __future__ import annotations

from newsmeta.extractors.prose import dump, page
from newsmeta.extractors.prose.sheet import Layout
from newsmeta.sources.document import Document
from newsmeta.sources.remembered import remembered


@remembered
def layout(document: Document) -> Layout:
    """Return the layout of *document*, worked out at the first call."""
    found = Layout()
    told = document.page is not None or any(block.kind == "paragraph" for block in document.blocks[:1])
    (page if told else dump).lay_out(document, found)
    return found
