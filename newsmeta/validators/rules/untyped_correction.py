"""The story prints a correction that the structured data do not name.

## What it does
Looks for a paragraph that begins with a word for a correction and a colon or dash, on pages whose story has no
`correction`.

## Why it matters
Readers of the page learn of the mistake, search engines and archives do not.

## Who asks for it
schema.org: `correction` holds a CorrectionComment (https://schema.org/correction, read 2026-11-02); the Trust Project
asks for visible corrections.

## How to fix
Add `correction` with the text and its `datePublished`.

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
<p>Correction: An earlier version named the wrong year of the storm.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en",
 "correction": {"@type": "CorrectionComment", "text": "An earlier version named the wrong year."}}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
<p>Correction: An earlier version named the wrong year of the storm.</p>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.lexicon.wording import words_of
from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import paragraphs
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import of_story, quoted, stories

_OPENING = re.compile(r"\W{0,3}([^\W\d_][^:：–—.(\n]{2,40}+)\s{0,2}(?:\([^()]{1,40}\)\s{0,2})?[:：–—.]")
_OPENED = 100
_NAMED = 44  # characters within which the opening's first words end


@rule("info", "corrections", formats=("html",), trust="warning")
def untyped_correction(reading: Reading, house: House) -> Iterator[Found]:
    labels = words_of(reading.article.language, "correction")
    if not labels or not stories(reading) or of_story(reading, "correction"):
        return
    known = paragraphs(reading)
    openings = "\n".join([said.text[:_NAMED] for said in known]).casefold()
    for said in known if any(map(openings.__contains__, labels)) else ():
        opening = _OPENING.match(said.text[:_OPENED])
        if opening and opening[1].strip().casefold() in labels:
            yield at(
                said, f"the correction {quoted(said.text)} is not in the structured data", hint="add it as correction"
            )
