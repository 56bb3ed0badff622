"""The text says a machine wrote it, and the structured data do not.

## What it does
Reports short paragraphs that say the story was written, translated or summed up by or with AI, on pages whose
structured data have no `digitalSourceType`.

## Why it matters
Readers are told, machines are not; some platforms and laws ask for both.

## Who asks for it
IPTC's digital source types (https://cv.iptc.org/newscodes/digitalsourcetype/, read 2026-11-02); schema.org has
`digitalSourceType`; the Trust Project asks for disclosure.

## How to fix
Add `digitalSourceType` to the article, for example `https://schema.org/TrainedAlgorithmicMediaDigitalSource` or, where
people edited it, the composite one.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel sails again from Thursday, the harbour office said on Wednesday. A ticket is four pounds.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
<p>This article was translated with the help of artificial intelligence and checked by an editor.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "digitalSourceType": "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource"}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel sails again from Thursday, the harbour office said on Wednesday. A ticket is four pounds.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
<p>This article was translated with the help of artificial intelligence and checked by an editor.</p>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import lines_of_body, place_of_line
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story, quoted, stories

_SAYS = re.compile(
    r"\b(?:article|story|text|summary|report|translation)\b.{0,60}"
    r"\b(?:written|generated|translated|produced|created|summari[sz]ed)"
    r"\b.{0,40}\b(?:AI|artificial intelligence)\b"
    r"|\b(?:Artikel|Text|Beitrag|Meldung)\b.{0,60}\b(?:KI|künstlicher Intelligenz)\b.{0,40}"
    r"\b(?:erstellt|übersetzt|geschrieben|erzeugt)"
    r"|\b(?:article|texte)\b.{0,60}\b(?:généré|traduit|rédigé|résumé)\b.{0,40}\b(?:IA|intelligence artificielle)\b"
    r"|\b(?:artículo|texto|noticia)\b.{0,60}\b(?:generado|traducido|escrito|generada)"
    r"\b.{0,40}\b(?:IA|inteligencia artificial)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?:AI|KI|IA)\b|ntelligen")
_LONGEST = 300


@rule("info", "body", formats=("html", "jsonld"), trust="warning")
def ai_text_undeclared(reading: Reading, house: House) -> Iterator[Found]:
    if not stories(reading) or of_story(reading, "digitalSourceType"):
        return
    for line in lines_of_body(reading, "AI", "KI", "IA", "ntelligen", longest=_LONGEST):
        if _NAMED.search(line.text) and (found := _SAYS.search(line.text)):
            message = f"the text says {quoted(found[0])}, the structured data do not"
            yield Found(
                message,
                place_of_line(reading, line),
                line.text,
                "body",
                hint="add digitalSourceType to the article",
                confidence="likely",
            )
            return
