"""Which words a credit on a line of its own belongs to: those before it or, in some dumps, those after it."""

from __future__ import annotations

import re
from itertools import islice

from newsmeta.extractors.counters import counts_pictures
from newsmeta.extractors.prose.bylinelines import bare_names, sure_byline
from newsmeta.extractors.prose.daylines import is_date
from newsmeta.extractors.prose.likeness import said_words
from newsmeta.extractors.prose.lines import ends_sentence, is_furniture, is_label, is_paragraph, weight
from newsmeta.extractors.prose.nearlines import follows_headline, repeats_headline
from newsmeta.extractors.prose.pictureline import credits_only, names_source
from newsmeta.sources.document import Block
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.caption import Caption, parse_caption
from newsmeta.wire.dateline import parse_dateline

_SHORTEST_CAPTION, _TITLE, _PROSE, _LONGEST_CAPTION = 12, 26, 140, 600  # letters
_LONGEST_TAIL = 26  # letters of a counter, and of the time at a line's end
_LONGEST_NAMES = 80  # letters of a line of names
_FEWEST_WORDS = 4  # blanks in words of their own
_ALT_REACH = 3  # lines back to where a caption stands once more
_STAMPED = re.compile(r"\d[,\s]{1,3}\d\d?[:.]\d\d\Z")
_STOPS = (".", "。")
_QUOTES = '“„"«»「『–—'
_SHARED, _MANY_SHARED = 2, 4  # words of an alt text in its caption, in one as long as a paragraph
_STEP, _STEPS = " / ", 3  # what parts topics in a list of them, and how often it does
_HEAD = 200  # lines among which a title is looked for


def leading(blocks: list[Block], said: list[Caption]) -> int:
    """Return by how many more the credits of a dump stand over their captions than under them, where it is plain.

    *said* holds what each of *blocks* says as a caption.
    """
    near = zip(blocks, blocks[1:], blocks[2:], said[1:], strict=False)
    return sum(_vote(before, block, after) for before, block, after, parsed in near if credits_only(block, parsed))


def _vote(before: Block, credit: Block, after: Block) -> int:
    """Return 1 where only the line after a credit can be its caption, -1 where only the one before it can."""
    if _touches(before, credit, after):
        return -1
    over, under = _is_told(before, 2 * _PROSE), _is_told(after, _PROSE)
    if over and under and _stands_closer(credit, after):
        return 1 if credit.gap > after.gap else -1
    under = under and not is_paragraph(after)
    if over and not under and is_paragraph(before) and not is_paragraph(after):
        return 0  # under the last paragraph stands whose story it is
    return under - over


def _stands_closer(credit: Block, after: Block) -> bool:
    """Say whether a credit's line touches one of the lines around it and is apart from the other."""
    return credit.gap != after.gap and min(credit.gap, after.gap) == 0


def _touches(before: Block, credit: Block, after: Block) -> bool:
    """Say whether a credit touches the line over it alone, which may be a caption, be it one of few words."""
    if (
        not _stands_closer(credit, after)
        or credit.gap > 0
        or not _SHORTEST_CAPTION <= weight(before.text) <= 2 * _PROSE
    ):
        return False
    return not (is_furniture(before) or is_begun_by(before))


def _is_told(block: Block, most: int) -> bool:
    """Say whether a line may be the caption of a credit beside it: a few words of its own, and none of the page's."""
    if not _TITLE <= weight(block.text) <= most or block.text.count(" ") < _FEWEST_WORDS:
        return False
    if _STAMPED.search(block.text[-_LONGEST_TAIL:]) or block.text.count(_STEP) >= _STEPS:
        return False
    if is_furniture(block) or is_date(block) or sure_byline(block) or parse_caption(block.text).credit:
        return False
    place = parse_dateline(block.text[:_PROSE])
    return place is None or place.start > 0


def stands_first(credit: Block, kept: list[Block], before: Block | None, after: Block, lead: int) -> bool:
    """Say whether a credit's line belongs to the words *after* it, *kept* being the lines before it that are left.

    It does where the story's prose or another caption stands before it, and where the dump sets credits over captions
    (*lead*); lines that stand closer together belong together. Before a story has begun such words are its headline.
    """
    closer = _stands_closer(credit, after)
    if closer and lead > 0 and credit.gap > 0 and _SHORTEST_CAPTION <= weight(after.text) <= 2 * _PROSE:
        return not (names_source(credit) or is_furniture(after) or is_begun_by(after))
    if before is not None and _touches(before, credit, after):
        return False
    if before is not None and _repeats_alt(before, after) and any(map(is_begun, kept[:_HEAD])):
        alone = len(kept) > 1 and kept[-2].text == before.text and _is_titles_alt(before, kept, after)
        return not (names_source(credit) or repeats_headline(before, kept) or alone)
    if names_source(credit) or is_paragraph(after) or not _is_told(after, _LONGEST_CAPTION):
        return False
    if not (after.text.endswith(_STOPS) or any(map(is_begun, kept[:_HEAD]))):
        return False
    if before is None or not _is_told(before, _LONGEST_CAPTION):
        return lead > 0 or (closer and credit.gap > 0 and after.text.endswith(_STOPS))
    if closer:
        return credit.gap > after.gap
    if lead == 0 and after.text.endswith(_STOPS) and _is_first(before, kept[:_HEAD]):
        return True
    return lead > 0 or (lead == 0 and is_paragraph(before) and ends_sentence(before.text))


def _repeats_alt(alt: Block, block: Block) -> bool:
    """Say whether a caption under its credit says in other words what its picture's alt text over that says."""
    if alt.text == block.text or weight(alt.text) > 2 * _PROSE or not _is_told(block, 2 * _PROSE):
        return False
    words, other = said_words(alt.text), said_words(block.text)
    shared = len(words & other)
    told = is_paragraph(block) or ends_sentence(alt.text)
    return shared >= (_MANY_SHARED if told else _SHARED) and 2 * shared >= min(len(words), len(other))


def _is_first(block: Block, kept: list[Block]) -> bool:
    """Say whether a line is the first title of the text, nothing like a title over it."""
    return not (is_paragraph(block) or any(line is not block and _may_be_title(line) for line in kept))


def ends_caption(credit: Block, before: Block, after: Block | None, kept: list[Block]) -> bool:
    """Say whether the line before a credit's line, the last of *kept*, is its caption."""
    if is_paragraph(before) and (names_source(credit) or after is None):
        return False  # under the story's last paragraph stands whose story it is
    if is_paragraph(before) and _stands_in_story(credit, kept, after):
        return False
    if _signs(before, credit, after):
        return False
    twins = len(kept) > 1 and kept[-2].text == before.text and len(before.text) <= _LONGEST_CAPTION
    if twins and _is_titles_alt(before, kept, after):
        return False
    return twins or (after is not None and before.text == after.text) or may_be_caption(before, kept)


def _stands_in_story(credit: Block, kept: list[Block], after: Block | None) -> bool:
    """Say whether a labelled credit stands among long paragraphs, two over it and one below: it has no caption."""
    among = len(kept) > 1 and after is not None and is_paragraph(kept[-2]) and is_paragraph(after)
    return (
        among
        and weight(kept[-1].text) >= _PROSE
        and kept[-2].text != kept[-1].text
        and bool(parse_caption(credit.text).label)
    )


def _is_titles_alt(alt: Block, kept: list[Block], after: Block | None) -> bool:
    """Say whether the line said twice is the text's only title, its picture's alt text under it, and the story next."""
    told = after is not None and is_begun(after) and not (is_paragraph(alt) or ends_sentence(alt.text))
    return told and not any(_may_be_title(line) and line.text != alt.text for line in kept[:_HEAD])


def _signs(block: Block, credit: Block, after: Block | None) -> bool:
    """Say whether a line is names, with what they do, or with the story's house and day under them."""
    if len(block.text) > _LONGEST_NAMES or 2 * sum(map(len, bare_names(block))) < len(block.text):
        return False
    said = parse_byline(block.text)
    dated = after is not None and is_date(after) and not parse_caption(credit.text).creators
    return dated or bool(said.roles or said.titles)


def may_be_caption(block: Block, kept: list[Block]) -> bool:
    """Say whether the line before a credit is its caption rather than the story's headline, standfirst or a label."""
    if is_paragraph(block) and not ends_sentence(block.text):
        return False
    if weight(block.text) < _SHORTEST_CAPTION or weight(block.text) > 2 * _PROSE or is_furniture(block):
        return False
    if is_label(block, "boilerplate") or is_label(block, "related") or sure_byline(block) is not None:
        return False
    if block.text.count(_STEP) >= _STEPS:
        return False
    if is_date(block) or is_counter(block) or (block.text[0] in _QUOTES and is_paragraph(block)):
        return False
    again = any(line is not block and line.text == block.text for line in kept[-_ALT_REACH:])
    if is_paragraph(block) and not again and follows_headline(kept):
        return False
    if repeats_headline(block, kept):
        return False
    titles = sum(1 for _ in islice(filter(_may_be_title, kept[:-1][:_HEAD]), 2))  # none, one or more
    if titles == 1 and is_paragraph(block):  # a standfirst stands over byline and date, a caption may stand below
        return again or _stands_under_mark(kept)
    return titles > 0 or block.text.endswith(_STOPS)  # headlines over a picture's credit end in no full stop


def _stands_under_mark(kept: list[Block]) -> bool:
    """Say whether the last line stands under byline or date, a picture's few words perhaps between them."""
    over = kept[-3:-1]
    return any(map(is_begun_by, over[-1:])) or (
        len(over) > 1 and weight(over[1].text) < _TITLE and is_begun_by(over[0])
    )


def is_counter(block: Block) -> bool:
    """Say whether a line counts pictures."""
    return len(block.text) < _LONGEST_TAIL and counts_pictures(block.text)


def is_begun(block: Block) -> bool:
    """Say whether a line shows that the headline is over: a byline, a date or prose."""
    return is_paragraph(block) or is_begun_by(block)


def is_begun_by(block: Block) -> bool:
    """Say whether a line is a byline or a date."""
    return is_date(block) or sure_byline(block) is not None


def _may_be_title(block: Block) -> bool:
    return weight(block.text) >= _TITLE and not (is_furniture(block) or is_date(block) or sure_byline(block))
