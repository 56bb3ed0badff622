"""The standfirst."""

from __future__ import annotations

import re

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.prose.lines import ends_sentence, weight
from newsmeta.extractors.titlewords import key_of, stems
from newsmeta.model.blurb import blurb
from newsmeta.model.choice import Choice, Context, Decision, Group, decided, weigh
from newsmeta.model.tidied import tidied
from newsmeta.sources.document import FOR_READERS
from newsmeta.wire import vocabulary

_SHORTEST = 10  # letters of a description
_KEY = 60  # letters by which two are the same
_LABEL, _FEW = 40, 45  # letters of what may be a label; the same where metadata agree on a description
_CLOSE = 25  # letters by which a repeated headline may differ in length
_SHARED = {"og:description", "description"}
_EVERYWHERE = {"item", *_SHARED}
_BAIT = "✓✔☑✅➤►▶➨➜★☛"
"""Signs that catch the eye among search results; no standfirst has them."""
_CUT, _HEAD, _BLOCKS = 30, 90, 16  # letters that begin a paragraph: of the description, of each of the first blocks
_SENTENCE = 20  # letters of a description that may be one sentence of another
_STORY, _LONG = 700, 400  # letters of the story's whole text, and of what may be cut in a sentence
_TAIL, _SITE = re.compile(r"\s[-–—|]\s[^-–—|]{2,30}$"), 34
_KNOWN, _TOLD = 2, 3  # words shared with a headline of more than so many


def _decide(context: Context) -> Decision:
    words = blurb if context.document.format in FOR_READERS else tidied
    texts = {id(item): words(item.text) for item in context.of("description")}
    usable = [item for item in context.of("description") if len(texts[id(item)]) >= _SHORTEST]
    publisher = context.values.get("publisher")
    site = (publisher.name or "").casefold() if publisher else ""
    title = context.values.get("headline") or ""
    headline, size, about = key_of(title), len(title), stems(title)

    said = _said(usable, texts)
    shared = any(hows >= _SHARED for hows in said.values())
    written = _written(said, context)

    def plausible(item: Evidence) -> float:
        """Return less for the headline again, for what tells of the site, and for labels."""
        text = texts[id(item)]
        if abs(len(text) - size) < _CLOSE and key_of(text) == headline:
            return 0.3
        if site and _tells_of(text.casefold(), site):
            return 0.4
        of_site = item.source != "html" and bool(site) and _names(text.casefold(), site)
        if of_site and len(stems(text) & about) < (_KNOWN if len(about) > _TOLD else 1) and about:
            return 0.6  # of the site, not of the story
        if item.source != "html":
            return 0.8 if any(sign in text for sign in _BAIT) else 1.0
        label = weight(text) < _LABEL and not ends_sentence(text)
        if label or (shared and len(text) < _FEW and text.isascii()):
            return 0.8
        return 0.9 if written and text[:_KEY].casefold() not in written else 1.0

    groups = weigh(usable, lambda item: _key(texts[id(item)], texts), plausible)
    if not groups:
        return decided(groups, None)
    fullest = _fullest(groups[0], texts)
    groups[0].members.remove(fullest)
    groups[0].members.insert(0, fullest)
    return decided(groups, texts[id(fullest)])


def _key(text: str, texts: dict[int, str]) -> str:
    """Return what groups a description with those that say the same; one sentence of a longer one is the same."""
    key = text[:_KEY].casefold()
    begun = key.rstrip(" .…")
    if len(text) > _KEY or len(begun) <= _SENTENCE:
        return key
    longer = (other[:_KEY].casefold() for other in texts.values() if len(other) > len(text))
    return next((other for other in longer if other.startswith(begun)), key)


def _tells_of(text: str, site: str) -> bool:
    """Say whether a text says what the site is: "The Post is the paper of Lindvik"."""
    behind = text[len(site) :].split(None, 1)[:1] if text.startswith(f"{site} ") else []
    return bool(behind) and behind[0] in vocabulary.words("byline", "copula")


def _names(text: str, site: str) -> bool:
    """Say whether a text names the site in whole words."""
    return site in text and re.search(rf"(?<!\w){re.escape(site)}(?!\w)", text) is not None


def _fullest(group: Group, texts: dict[int, str]) -> Evidence:
    """Return the longest of those that say the same, but not the whole story where another gives its beginning."""
    said = {texts[id(item)] for item in group.members}
    bare = [item for item in group.members if not _is_tailed(texts[id(item)], said)] or group.members
    brief = [item for item in bare if len(texts[id(item)]) <= _STORY] or bare
    longest = max(brief, key=lambda item: (len(texts[id(item)]), item.trust))
    if longest.source != "html" and len(texts[id(longest)]) > _LONG:
        whole = [item for item in brief if ends_sentence(texts[id(item)]) and item is not longest]
        return max(whole, key=lambda item: len(texts[id(item)]), default=longest)
    return longest


def _is_tailed(text: str, said: set[str]) -> bool:
    """Say whether a text is another one with a name behind a dash or bar: the site's."""
    tail = _TAIL.search(text[-_SITE:])
    return tail is not None and text[: -len(tail[0])] in said


def _said(usable: list[Evidence], texts: dict[int, str]) -> dict[str, set[str]]:
    """Return the descriptions of the metadata, each with the places that give it."""
    said: dict[str, set[str]] = {}
    for item in usable:
        if item.source not in ("html", "prose"):
            place = item.how if item.source == "meta" else "item"
            said.setdefault(texts[id(item)][:_KEY].casefold(), set()).add(place)
    return said


def _written(said: dict[str, set[str]], context: Context) -> set[str]:
    """Return the descriptions that all metadata agree on and that no paragraph begins with: somebody wrote them."""
    agreed = {key for key, places in said.items() if places >= _EVERYWHERE and not any(sign in key for sign in _BAIT)}
    if not agreed:
        return agreed
    told = [block.text[:_HEAD].casefold() for block in context.document.blocks[:_BLOCKS]]
    return {key for key in agreed if not any(key[:_CUT] in text for text in told)}  # a dateline may stand before it


description = Choice(_decide, after=("headline", "publisher"))
