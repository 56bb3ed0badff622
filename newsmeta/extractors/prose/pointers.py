"""Related stories in a text dump: a tail under a label ("Voir plus"), or a line inside the story ("Read also: …")."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from newsmeta.extractors.prose.bylinelines import sure_byline
from newsmeta.extractors.prose.daylines import is_date, is_dated_again, is_stamp
from newsmeta.extractors.prose.lines import EDGES, is_label, is_paragraph, is_title, weight
from newsmeta.extractors.prose.listedstories import heads_others, stories, story
from newsmeta.extractors.prose.pictureline import is_caption
from newsmeta.extractors.prose.sheet import Layout
from newsmeta.lexicon import every, folded
from newsmeta.sources.document import Block
from newsmeta.wire.datetext import read_date

_MOST_AFTER = 2  # times as much prose behind a label as before it: the story goes on
_SOON, _RUN = 12, 3  # lines behind a label, paragraphs among them in a row with which it goes on, too
_LOOK, _TITLES = 9, 2  # lines behind a label, titles among them that make a list
_MOST = 60  # lines of a list
_MARK = re.compile(r"[:：|»›→▶]|(?<= )> ")  # what parts a label from its title
_TOPICS, _TOPIC = 2, 2  # more make a row, which have fewer blanks
_OPENING, _CLOSING = "([【", " )]】"
_NEAR, _KEY, _WORDS = 40, 3, 2  # letters of a label, those by which it is looked for, blanks in a title behind one


def take_related(blocks: list[Block], found: Layout) -> list[Block]:
    """Move related stories from *blocks* to *found*; return what is left."""
    kept: list[Block] = []
    index = looked = 0
    seen = False
    buttons = _buttons(blocks)
    told = [_told(block) for block in blocks]  # weighed once: a dump may hold hundreds of labels
    behind, before = sum(told), 0.0
    while index < len(blocks):
        block = blocks[index]
        behind -= told[index]
        button = block.text in buttons and not (kept and is_paragraph(kept[-1]))
        labelled = is_label(block, "related") and not (button or heads_others(block.text))
        title = None if labelled else _after_label(block)
        if (labelled or title) and not seen:
            seen, looked = _any_prose(kept[looked:]), len(kept)
        if seen and labelled:
            found.labels.append(block)
            rest = blocks[index + 1 :]
            if _is_tail(rest) and not (behind > _MOST_AFTER * before or _goes_on(rest)):
                signed = [block for block in rest[:_MOST] if _signs(block)]
                found.related += stories([block for block in rest if not any(block is one for one in signed)][:_MOST])
                return kept + signed  # "written by … – published …" under all else is the story's
            dated = len(rest) > 1 and is_date(rest[0])
            pointed = rest[dated] if rest[dated:] else None
            if pointed and is_title(pointed) and not (sure_byline(pointed) or is_caption(pointed)):
                found.related.append(story(pointed, None, None))
                behind -= sum(told[index + 1 : index + 2 + dated])
                index += 1 + dated
        elif seen and title:
            found.related.append(story(title, None, None))
        else:
            kept.append(block)
            before += told[index]
        index += 1
    return kept


def _buttons(blocks: list[Block]) -> set[str]:
    """Return the lines that only say to read on, again and again, as buttons under teasers do."""
    said = Counter(block.text for block in blocks if len(block.text) <= _NEAR)
    return {text for text, count in said.items() if count > 1 and folded(text.strip(EDGES)) in every("page", "read_on")}


def _signs(block: Block) -> bool:
    """Say whether a line says who wrote the story and when, or when it was published and when changed."""
    if not is_stamp(block.text):
        return False
    found = read_date(block.text)
    return sure_byline(block) is not None or (found is not None and is_dated_again(block.text[found.end :]))


def _any_prose(lines: list[Block]) -> bool:
    """Say whether the story has begun: "Read more" under a picture at its head points nowhere."""
    return any(is_paragraph(block) and not is_caption(block) for block in lines)


def _goes_on(rest: list[Block]) -> bool:
    """Say whether the story goes on after a label and its titles: much of its prose follows in one piece."""
    run = 0
    for block in rest[:_SOON]:
        run = run + 1 if is_paragraph(block) and not is_caption(block) else 0
        if run == _RUN:
            return True
    return False


def _told(block: Block) -> float:
    """Return how much of the story's prose a line holds."""
    return weight(block.text) if is_paragraph(block) else 0


def _is_tail(rest: list[Block]) -> bool:
    """Say whether a list of stories follows a label, rather than one pointer inside the story."""
    near = [block for block in rest[:_LOOK] if not is_caption(block)]
    if near and sure_byline(near[0]) is not None:
        return False  # the story begins here: the label stood under a picture
    prose = sum(is_paragraph(block) for block in near)
    titles = sum(is_title(block) and not is_paragraph(block) for block in near)
    return (titles >= _TITLES and prose <= titles + 1) or len(rest) <= _TITLES + 1


def _after_label(block: Block) -> Block | None:
    """Return the title behind a line's label: what parts them, or the title's capital, says where it begins."""
    text = block.text
    mark = _MARK.search(text, 0, _NEAR + 1)
    label = folded(text[: mark.start()].strip(EDGES)) if mark else ""
    if mark and (label in every("page", "related") or label in every("page", "suggested")):
        behind = mark.end()
    else:
        behind = _unmarked(text)
    words = text[behind:].lstrip(EDGES).rstrip(_CLOSING if text[:1] in _OPENING else None) if behind else ""
    if not words or _lists_topics(words):
        return None
    start = text.find(words, behind)
    return Block(words, block.part(start, start + len(words)))


def _lists_topics(words: str) -> bool:
    """Say whether words are topics in a row, each of a few words: "Harbour, Lindvik bridge, Ferries"."""
    parts = words.split(", ")
    return len(parts) > _TOPICS and all(part.count(" ") < _TOPIC for part in parts)


def _unmarked(text: str) -> int:
    """Return where a title begins right behind a label of several words ("Lees ook Duikers …"), 0 where none does."""
    known = _labels().get(folded(text[:_KEY]))
    if known is None:
        return 0
    said = folded(text[:_NEAR])
    end = next((len(label) for label in known if said.startswith(label)), 0)
    title = text[end:].lstrip()
    return end if end and title[:1].isupper() and title.count(" ") >= _WORDS and title[-1:] not in ".:" else 0


@cache
def _labels() -> dict[str, list[str]]:
    """Return the labels of several words by the first letters, the longest first."""
    found: dict[str, list[str]] = {}
    for label in sorted(every("page", "related"), key=len, reverse=True):
        if " " in label:
            found.setdefault(label[:_KEY], []).append(label)
    return found
