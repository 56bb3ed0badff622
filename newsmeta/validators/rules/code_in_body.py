"""Code stands among the story's words.

## What it does
Reports what a system should have turned into something else before readers see it: shortcodes (`[gallery ids="1"]`),
template fields (`{{ad_slot}}`), printed tags (`<strong>`) and printed entities (`&nbsp;`). For the text that structured
data state, `html-in-value`, `entities-in-value` and `placeholder-value` speak.

## Why it matters
Readers, screen readers and everyone who takes the text on get it read out.

## Who asks for it
Newsrooms and their clients; ninjs' `body_text` and schema.org's `articleBody` are plain text.

## How to fix
Delete it, or repair the step that should have rendered it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
<h1>Ferry line reopens</h1>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>[gallery ids="12,13"] The line had been closed for two years after a storm broke the landing stage.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
<h1>Ferry line reopens</h1>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line [opened in 1998] had been closed for two years after a storm broke the landing stage.</p>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import lines_of_body, place_of_line
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_CODE = re.compile(
    r"\[/?[a-z][\w-]{1,30}\s[a-z][\w-]{0,30}\s?=\s?[\"'“”″][^\[\]]{0,300}\]"
    r"|\[/?(?:vc|et_pb|fusion|su|av|tps|elementor)[_-]\w{2,30}(?:\s[^\[\]]{0,300})?\]"
    r"|\[/(?:caption|gallery|embed|video|audio|quote|pullquote|button|row|column)\]"
    r"|\{\{[^{}]{1,80}\}\}|\{%[^%]{1,80}%\}|<%=?[^%]{1,80}%>|<\?(?:php|=)"
    r"|</(?:p|div|span|strong|em|b|i|a|h[1-6]|li|ul|figure|iframe|script)>|<(?:br|p|strong|em|b|i)\s?/?>"
    r"|<(?:a|img|div|span|p|iframe|script)\s[a-z-]{1,30}=[^<>]{1,300}>"
    r"|&(?:amp|nbsp|quot|lt|gt|rsquo|ldquo|rdquo|#\d{2,5}|#x[0-9a-f]{2,4});"
)
_SIGNS = ("[", "{", "<", "&")
_LONGEST = 20_000


@rule("warning", "body", wire="warning", apple_news="warning")
def code_in_body(reading: Reading, house: House) -> Iterator[Found]:
    for line in lines_of_body(reading, *_SIGNS):
        if line.inside or not any(map(line.text.__contains__, _SIGNS)):  # what metadata state has rules of its own
            continue
        if found := _CODE.search(line.text[:_LONGEST]):
            message = f"{quoted(found[0])} is printed among the words of the story"
            yield Found(message, place_of_line(reading, line, found[0]), found[0], "body", hint="delete it")
            return
