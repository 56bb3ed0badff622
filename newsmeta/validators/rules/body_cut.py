"""The text ends in the middle of a sentence.

## What it does
Looks at the last paragraph of stories that are not for subscribers: one that ends with an ellipsis or a comma is cut.
Where others end so, too, they are teasers, or the writer's way; a box behind the text, told by its classes, is left
alone.

## Why it matters
Readers miss the end, and exports and archives keep the torso.

## Who asks for it
House style, a copy editor's check; no consumer asks for it.

## How to fix
Compare the end with the story as written.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
<p>The council paid for the repair out of its own funds, the mayor said, and the new stage can…</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
<p>The council paid for the repair out of its own funds, the mayor said on the quay.</p>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import is_told, narrowed, paragraphs
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_CUT = re.compile(r"[^\W_]\s?(?:…|\.{3}|\[(?:…|\.{3})\]|,)\s{0,3}$")
_LEAST = 60
_TAIL = 60


@rule("info", "body", wire="warning", apple_news="warning")
def body_cut(reading: Reading, house: House) -> Iterator[Found]:
    known = paragraphs(reading)
    if len(known) < 2 or reading.article.is_accessible_for_free is False:
        return
    *others, last = known
    if len(last.text) >= _LEAST and _is_cut(last) and is_told(reading, last) and not any(map(_is_cut, others)):
        end = last.text[-_TAIL:].strip()
        message = f"the text ends {quoted(end)}: it may be cut"
        place = narrowed(reading, last.place, end)
        yield Found(message, place, end, "body", hint="compare the end with the whole story", confidence="likely")


def _is_cut(said: Evidence) -> bool:
    return bool(_CUT.search(said.text[-_TAIL:]))
