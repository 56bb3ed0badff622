"""The publisher names none of its policies.

## What it does
Reports publishers in structured data that name neither their principles nor their policies on corrections, ethics,
fact-checking, ownership, masthead or feedback.

## Why it matters
Readers and rating services look for them. They are the difference between a newsroom and a website that looks like
one.

## Who asks for it
The Trust Project's indicators, as schema.org carries them (https://schema.org/docs/news.html, read 2026-11-02).

## How to fix
Add `publishingPrinciples`, `correctionsPolicy`, `ethicsPolicy` or `ownershipFundingInfo` with the address of the page.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": {"@type": "NewsMediaOrganization", "name": "Port Aven Post",
  "logo": {"@type": "ImageObject", "url": "https://example.com/logo.png"}}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": {"@type": "NewsMediaOrganization", "name": "Port Aven Post",
  "correctionsPolicy": "https://example.com/corrections"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, values
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, key_place, of_story

_POLICIES = (
    "publishingPrinciples",
    "correctionsPolicy",
    "ethicsPolicy",
    "ownershipFundingInfo",
    "verificationFactCheckingPolicy",
    "actionableFeedbackPolicy",
    "missionCoveragePrioritiesPolicy",
    "diversityPolicy",
    "masthead",
)


@rule(None, "publisher", trust="warning")
def missing_policies(reading: Reading, house: House) -> Iterator[Found]:
    for said in of_story(reading, "publisher") if reading.document.format in TYPED else ():
        if isinstance(said.value.value, Item) and not values(said.value.value, *_POLICIES):
            hint = "add publishingPrinciples, correctionsPolicy or ethicsPolicy"
            message = "the publisher names none of its policies"
            yield Found(message, key_place(said.value), None, "publisher", absent=True, hint=hint)
            return
