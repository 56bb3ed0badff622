"""The correspondent in the dateline is not among the authors.

## What it does
Takes the names printed inside a dateline and looks for them among the authors.

## Why it matters
Who filed the story gets no credit for it.

## Who asks for it
Google: name every author that the page shows
(https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-02).

## How to fix
Add the correspondent as author.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee"}}
</script>
<h1>渡轮复航</h1>
<p>新华社北京1月15日电（记者王小明）前往岛上的渡轮周四恢复航行，港务局在一份声明中说，每天两班，直到春天。</p>
<p>首班渡轮黎明时分离开港口，船上有四十名乘客，港务局说。</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "王小明"}}
</script>
<h1>渡轮复航</h1>
<p>新华社北京1月15日电（记者王小明）前往岛上的渡轮周四恢复航行，港务局在一份声明中说，每天两班，直到春天。</p>
<p>首班渡轮黎明时分离开港口，船上有四十名乘客，港务局说。</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import key
from newsmeta.validators.rule import Found, House, at, rule


@rule("info", "authors", "dateline", needs=("dateline",), wire="info")
def dateline_byline_not_author(reading: Reading, house: House) -> Iterator[Found]:
    dateline, said = reading.article.dateline, reading.winner("dateline")
    authors = " ".join(key(author.name) for author in reading.article.authors)
    for name in dateline.bylines if dateline and authors else ():
        if said and key(name) not in authors:
            yield at(said, f"{name} filed the story, but is not among its authors", hint="add the name as author")
