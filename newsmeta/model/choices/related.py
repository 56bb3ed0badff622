"""Related stories, each once, in the order printed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.parts import Related
from newsmeta.model.picture import image_from
from newsmeta.model.reading import Candidate
from newsmeta.model.tidied import tidied
from newsmeta.model.web import address


def _decide(context: Context) -> Decision:
    offered = context.of("related")
    stories: dict[str, Related] = {}
    trusts: dict[str, float] = {}
    titles: set[str] = set()
    fresh: set[int] = set()
    own = {_page(url) for url in (context.document.url, context.values.get("url")) if url}
    for item in offered:
        story = _story(item, context)
        key = (story.url or story.title or "").casefold()
        named = (story.title or key).casefold()
        if key in stories and story.title and not (stories[key].title and trusts[key] >= item.trust):
            stories[key], trusts[key] = _joined(stories[key], story), item.trust  # a picture's link comes first
            titles.add(named)
        elif key and key not in stories and named not in titles and not (story.url and _page(story.url) in own):
            stories[key], trusts[key] = story, item.trust
            titles.add(named)
            fresh.add(id(item))
    return Decision(tuple(stories.values()), rows=partial(_rows, offered, fresh))


def _rows(found: list[Evidence], fresh: set[int]) -> list[Candidate]:
    return [
        Candidate(item, True, item.how) if id(item) in fresh else Candidate(item, False, "named before")
        for item in found
    ]


def _story(item: Evidence, context: Context) -> Related:
    description = item.part("description")
    return Related(
        title=tidied(item.part("title") or ("" if item.part("url") else item.text)) or None,
        url=address(item.part("url"), context.document),
        description=tidied(description) if description else None,
        image=image_from(_picture(item.parts), context),
    )


def _joined(first: Related, second: Related) -> Related:
    """Return *first* with what only *second* knows, and its title: the first is none or a picture's words."""
    more = {name: value for name, value in second if value is not None and getattr(first, name) is None}
    return first.model_copy(update={**more, "title": second.title})


def _page(url: str) -> str:
    """Return what of an address tells the page: neither its scheme nor a place on it."""
    return url.partition("#")[0].partition("://")[2].removeprefix("www.").rstrip("/")


def _picture(parts: Mapping[str, Words]) -> dict[str, Words]:
    """Return the parts that speak of the story's picture; ``url`` is the story's own address."""
    named = {"image": "url", "caption": "caption", "credit": "credit"}
    return {own: parts[name] for name, own in named.items() if name in parts}


related = Choice(_decide, after=("language", "url"))
