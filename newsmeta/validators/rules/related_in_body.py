r"""A related story is counted as a paragraph of the body.

## What it does
Looks for the titles of related stories among the body's paragraphs and in `articleBody`. A subhead of the story may be
another's title.

## Why it matters
Word counts, summaries and translations then hold other stories' headlines.

## Who asks for it
No formal standard; Google wants `articleBody` to be the story's text.

## How to fix
Take the related links out of the body field.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "articleBody": "It sails again.\nHarbour office orders second ferry for summer\nThe first ship left at dawn."}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<div><h3>Read also</h3>
<ul><li><a href="/2026/second-ferry-for-summer">Harbour office orders second ferry for summer</a></li></ul></div>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "articleBody": "It sails again.\nThe first ship left at dawn."}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<div><h3>Read also</h3>
<ul><li><a href="/2026/second-ferry-for-summer">Harbour office orders second ferry for summer</a></li></ul></div>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import key
from newsmeta.validators.copytext import is_subhead
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_SHORTEST = 25


@rule("info", "body", "related", needs=("related",))
def related_in_body(reading: Reading, house: House) -> Iterator[Found]:
    titles = {name for said in reading.ledger.of("related") if len(name := key(said.text)) >= _SHORTEST}
    if not titles:
        return
    initials = {title[0] for title in titles}
    for said in reading.ledger.of("body"):
        if not said.group and "\n" not in said.text:
            continue
        for line in said.text.splitlines():
            if len(line) < 300 and _may_begin(line, initials) and key(line) in titles and not is_subhead(reading, said):
                message = f"the related story {quoted(line)} stands in the body"
                yield Found(message, said.place, line.strip(), "body", hint="take related links out of the body")
                return


def _may_begin(line: str, initials: set[str]) -> bool:
    """Say whether a line can have a title's words: a plain letter is seen at once, all else is worth a closer look."""
    head = line[:2]
    return not (head.isascii() and head.isalnum()) or head[0].lower() in initials
