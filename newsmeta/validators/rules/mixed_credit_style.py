"""Credits are written in two ways in one story.

## What it does
Compares the labels of printed credits, those of related stories too: "Photo : VNA" and "Photo: VNA" are one label in
two styles.

## Why it matters
Readers see untidy copy; programs that cut the credit off by its label miss one of the two.

## Who asks for it
House style, a picture desk's check; no consumer asks for it.

## How to fix
Choose one style and keep it.

## Fails
```text
Ferry line to Tessel island reopens after storm

The ferry at the new landing stage. Photo : VNA

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

Forty passengers were on board. Photo: VNA

The line had been closed for two years after a storm broke the landing stage of the small island.
```

## Passes
```text
Ferry line to Tessel island reopens after storm

The ferry at the new landing stage. Photo: VNA

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

Forty passengers were on board. Photo: VNA

The line had been closed for two years after a storm broke the landing stage of the small island.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.extractors.evidence import Words
from newsmeta.model.reading import Reading
from newsmeta.validators.captions import captions, captions_beside
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.wire.caption import parse_caption
from newsmeta.wire.labels import leading

_COLON = re.compile(r"^[^:：]{1,40}?(\s{0,3}[:：])")


@rule("info", "images", wire="info")
def mixed_credit_style(reading: Reading, house: House) -> Iterator[Found]:
    seen: dict[str, tuple[str, Words]] = {}
    known = list(_credits(reading))
    for credit, words in known if len(known) > 1 else ():
        label = credit[: leading(credit)]
        colon = _COLON.match(label)
        if not colon:
            continue
        name = label[: colon.start(1)].strip().casefold()
        own = label[: colon.end(1)].replace("\u00a0", " ")
        form, first = seen.setdefault(name, (own, words))
        if form.casefold() != own.casefold():
            also = beside("elsewhere", first.place)
            message = f"credits are written “{form}” and “{own}”"
            yield Found(message, words.place, words.text, "images", hint="choose one of them", also=also)
            return


def _credits(reading: Reading) -> Iterator[tuple[str, Words]]:
    for printed in captions(reading):
        if printed.credit:  # in an element of its own
            yield printed.credit.text[:1000].strip(), printed.credit
        elif printed.parsed.credit:
            yield printed.parsed.credit, printed.words
    for words in captions_beside(reading)[:20]:
        yield parse_caption(words.text[:1000], language=reading.article.language).credit, words
