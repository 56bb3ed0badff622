"""The description is the site's, not the story's.

## What it does
Compares the story's descriptions with that of the website and the publisher in the structured data.

## Why it matters
Every story of the site then has the same description, and search engines drop it.

## Who asks for it
Google: descriptions should differ from page to page (https://developers.google.com/search/docs/appearance/snippet,
read 2026-11-02).

## How to fix
Write the story's own description, or leave it out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
 {"@type": "WebSite", "name": "Port Aven Post", "description": "News from Port Aven and the islands."},
 {"@type": "NewsArticle", "headline": "Ferry line reopens", "description": "News from Port Aven and the islands."}]}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The ferry sails twice a day from Thursday."}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import texts
from newsmeta.validators.alike import key
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted
from newsmeta.validators.survey import survey_of

_HOUSES = {"WebSite", "Organization", "NewsMediaOrganization"}


@rule("warning", "description", google="info")
def standfirst_describes_site(reading: Reading, house: House) -> Iterator[Found]:
    sites = {
        key(v.text)
        for item in survey_of(reading.document).items(_HOUSES.intersection)
        for v in texts(item, "description", "slogan")
    }
    for said in reading.candidates("description") if sites else ():
        if said.how != "standfirst" and key(said.text) and key(said.text) in sites:
            message = f"{said.how} describes the site, not the story: {quoted(said.text)}"
            yield Found(message, said.place, said.text, "description", hint="write the story's own description")
            return
