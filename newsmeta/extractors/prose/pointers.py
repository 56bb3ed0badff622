"""Related stories in a text dump: a tail under a label ("Voir plus"), or a line inside the story ("Read also: …")."""

from __future__ import annotations

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.prose.bylinelines import sure_byline
from newsmeta.extractors.prose.daylines import is_date, is_dated_again, is_stamp
from newsmeta.extractors.prose.lines import is_label, is_paragraph, is_title, label_before, weight
from newsmeta.extractors.prose.pictureline import is_caption
from newsmeta.extractors.prose.sheet import Layout
from newsmeta.lexicon import every
from newsmeta.sources.document import Block
from newsmeta.wire.datetext import read_date

_STOPS = (".", "。", "!", "?")
_MOST_AFTER = 2  # times as much prose behind a label as before it: the story goes on
_SOON, _RUN = 12, 3  # lines behind a label, paragraphs among them in a row with which it goes on, too
_LOOK, _TITLES = 9, 2  # lines behind a label, titles among them that make a list
_MOST, _SHORTEST = 60, 12  # lines of a list, letters of a title


def take_related(blocks: list[Block], found: Layout) -> list[Block]:
    """Move related stories from *blocks* to *found*; return what is left."""
    kept: list[Block] = []
    index = looked = 0
    seen = False
    while index < len(blocks):
        block = blocks[index]
        labelled = is_label(block, "related")
        title = None if labelled else _after_label(block)
        if (labelled or title) and not seen:
            seen, looked = _any_prose(kept[looked:]), len(kept)
        if seen and labelled:
            found.labels.append(block)
            rest = blocks[index + 1 :]
            if _is_tail(rest) and not _goes_on(rest, kept):
                signed = [block for block in rest[:_MOST] if _signs(block)]
                found.related += _stories([block for block in rest if not any(block is one for one in signed)])
                return kept + signed  # "written by … – published …" under all else is the story's
            dated = len(rest) > 1 and is_date(rest[0])
            pointed = rest[dated] if rest[dated:] else None
            if pointed and is_title(pointed) and not (sure_byline(pointed) or is_caption(pointed)):
                found.related.append(_story(pointed, None, None))
                index += 1 + dated
        elif seen and title:
            found.related.append(_story(title, None, None))
        else:
            kept.append(block)
        index += 1
    return kept


def _signs(block: Block) -> bool:
    """Say whether a line says who wrote the story and when, or when it was published and when changed."""
    if not is_stamp(block.text):
        return False
    found = read_date(block.text)
    return sure_byline(block) is not None or (found is not None and is_dated_again(block.text[found.end :]))


def _any_prose(lines: list[Block]) -> bool:
    """Say whether the story has begun: "Read more" under a picture at its head points nowhere."""
    return any(is_paragraph(block) and not is_caption(block) for block in lines)


def _goes_on(rest: list[Block], kept: list[Block]) -> bool:
    """Say whether the story goes on after a label and its titles: most of its prose follows, or much in one piece."""
    if _told(rest) > _MOST_AFTER * _told(kept):
        return True
    run = 0
    for block in rest[:_SOON]:
        run = run + 1 if is_paragraph(block) and not is_caption(block) else 0
        if run == _RUN:
            return True
    return False


def _told(lines: list[Block]) -> float:
    return sum(weight(block.text) for block in lines if is_paragraph(block))


def _is_tail(rest: list[Block]) -> bool:
    """Say whether a list of stories follows a label, rather than one pointer inside the story."""
    near = [block for block in rest[:_LOOK] if not is_caption(block)]
    if near and sure_byline(near[0]) is not None:
        return False  # the story begins here: the label stood under a picture
    prose = sum(is_paragraph(block) for block in near)
    titles = sum(is_title(block) and not is_paragraph(block) for block in near)
    return (titles >= _TITLES and prose <= titles + 1) or len(rest) <= _TITLES + 1


def _after_label(block: Block) -> Block | None:
    label, behind = label_before(block.text)
    if not (label in every("page", "related") or label in every("page", "suggested")):
        return None
    words = block.text[behind:].strip()
    start = block.text.find(words, behind)
    return Block(words, block.part(start, start + len(words))) if words else None


def _stories(blocks: list[Block]) -> list[Evidence]:
    """Return the stories of a related list: a caption (if any), a title, a standfirst (if any) each."""
    rows: list[Evidence] = []
    caption: Block | None = None
    title: Block | None = None
    for block in blocks[:_MOST]:
        stamp = is_date(block) and not block.text.rstrip().endswith(_STOPS)  # a sentence may hold a date
        if stamp or weight(block.text) < _SHORTEST:
            continue
        if is_caption(block):
            if title is not None:
                rows.append(_story(title, None, caption))
                title = None
            caption = block
        elif title is None:
            title = block
        elif is_paragraph(block) or not is_title(block):
            rows.append(_story(title, block, caption))
            title = caption = None
        else:
            rows.append(_story(title, None, caption))
            title, caption = block, None
    if title is not None:
        rows.append(_story(title, None, caption))
    return rows


def _story(title: Block, description: Block | None, caption: Block | None) -> Evidence:
    parts = {"title": Words(title.text, title.place)}
    if description is not None:
        parts["description"] = Words(description.text, description.place)
    if caption is not None:
        parts["caption"] = Words(caption.text, caption.place)
    return Evidence("related", title.text, "prose", "related list", title.place, 0.7, parts)
