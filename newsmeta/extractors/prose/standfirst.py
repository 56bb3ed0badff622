"""The words between a dump's headline and its text: which of them are the standfirst, and which a picture's."""

from __future__ import annotations

from statistics import median

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.prose.bylinelines import bare_names, is_introduced, is_known
from newsmeta.extractors.prose.daylines import is_date
from newsmeta.extractors.prose.likeness import said_words
from newsmeta.extractors.prose.lines import (
    ends_sentence,
    is_furniture,
    is_paragraph,
    is_share_bar,
    label_before,
    weight,
)
from newsmeta.extractors.prose.pictureline import is_caption, is_credit
from newsmeta.extractors.prose.sheet import Layout
from newsmeta.sources.document import Block
from newsmeta.wire.dateline import parse_dateline
from newsmeta.wire.sentences import last_sentence

_STORY, _MEDIAN = 24, 8  # lines, and paragraphs among them, that tell what the story says and how long it tells it
_SHORTEST_SHOWN, _SHORTEST_STANDFIRST, _LONGEST_STANDFIRST = 26, 36, 700  # letters
_LEAD = 600  # letters of a paragraph among which its dateline stands
_LONG_PARAGRAPH = 170  # letters of paragraphs beside which a short first one may be the standfirst
_SHARE, _SMALL_SHARE = 0.72, 0.6  # of their letters that it has at most, and where it opens with the dateline
_SHARED, _SAME = 2, 0.8  # words in common with the story; the share of them that makes a line the headline again
_ASKING, _TOPICS = ("?", "？", ":"), 3
_WORDS = 3  # of a line between headline and byline that may be a standfirst although the story uses others
_FIRST, _SUMMARY = 2, 60  # paragraphs with which a page's summary may begin, letters in which it does
_SHORTEST_TELLING, _SOON = 50, 4  # letters of a line that is no mere topic; lines until byline or date stand under it
_BESIDE = 4  # signs between a line and the next


def take_standfirst(between: list[Block], text: list[Block], found: Layout, dated: bool) -> None:
    """Enter the words between headline and text; else the first paragraph where something sets it apart."""
    paragraphs = [block for block in text[:_STORY] if is_paragraph(block)][:_MEDIAN]
    found.standfirst = _between(between, text, paragraphs, found) or _printed_twice(between, paragraphs)
    if found.standfirst is None and len(paragraphs) > 1 and (found.headline or dated) and text[0] is paragraphs[0]:
        _take_first(paragraphs, text, found, dated)  # a short first sentence with its dateline is no standfirst


def _between(between: list[Block], text: list[Block], paragraphs: list[Block], found: Layout) -> Block | None:
    """Return the line between headline and text that stands or speaks as a standfirst does."""
    said = set().union(*(said_words(block.text) for block in paragraphs))
    marked = False
    sentence: Block | None = None
    for index, block in enumerate(between):
        over = index == 0 and block.text.count(" ") >= _WORDS and _stands_over_mark(between, found)
        marked = marked or _is_mark(block, found)
        if (marked and _opens_caption(block, found)) or _begins(text, block):
            continue
        long = weight(block.text) >= _SHORTEST_STANDFIRST
        if not (over or (long and block.kind != "item")) or not _may_be_standfirst(block, found):
            continue
        if over or len(said_words(block.text) & said) >= _SHARED:
            return block
        if sentence is None and _is_set_apart(block, [*between[index + 1 :], *text[:1]], found):
            sentence = block
    return sentence


def _printed_twice(between: list[Block], paragraphs: list[Block]) -> Block | None:
    """Return the line that the text prints once more, and no summary where nothing else is a standfirst."""
    twice = next((block for block in between if any(block.text == one.text for one in paragraphs[:_FIRST])), None)
    return twice if twice is not None and weight(twice.text) >= _SHORTEST_STANDFIRST else None


def _take_first(paragraphs: list[Block], text: list[Block], found: Layout, dated: bool) -> None:
    """Enter the first paragraph where something sets it apart from the second."""
    first, second = paragraphs[:2]
    if weight(first.text) > _LONGEST_STANDFIRST or first.kind == "item" or not _may_be_standfirst(first, found):
        return
    opens = parse_dateline(first.text[:_LEAD])
    if opens is not None and opens.separator != "." and last_sentence(first.text) <= opens.end:
        return  # as reports open; a standfirst is "Lindar. The ferry …" or says two things
    apart = text[1] is not second or second.gap != first.gap or parse_dateline(second.text[:_LEAD]) is not None
    if opens is None and (dated or apart):
        found.standfirst = first
        return
    usual = median(weight(block.text) for block in paragraphs[1:])
    short = usual > _LONG_PARAGRAPH and weight(first.text) < (_SHARE if opens is None else _SMALL_SHARE) * usual
    if short or (opens is None and _picture_between(first, second, found)):
        found.lead = first


def _is_set_apart(block: Block, under: list[Block], found: Layout) -> bool:
    """Say whether a sentence between headline and story stands over byline or date, or beside a picture."""
    if found.headline is None or not ends_sentence(block.text) or block.text.endswith(_ASKING):
        return False
    if not under or parse_dateline(block.text[:_LEAD]) is not None:
        return False
    marked = any(_is_mark(line, found) for line in under)
    return marked or _picture_between(block, under[-1], found) or _picture_between(found.headline, block, found)


def _begins(text: list[Block], block: Block) -> bool:
    """Say whether a line begins as one of the story's first paragraphs does, as a page's summary may."""
    said = block.text[:_SUMMARY]
    return len(said) == _SUMMARY and any(one.text.startswith(said) for one in text[:_FIRST])


def _stands_over_mark(between: list[Block], found: Layout) -> bool:
    """Say whether the first line under the headline stands over byline or date, or in a list of its own."""
    if len(between) < 2 or weight(between[0].text) < _SHORTEST_SHOWN or is_known(bare_names(between[0])):
        return False
    if is_paragraph(between[0]):
        return any(_is_mark(one, found) for one in between[1:])
    if weight(between[0].text) >= _SHORTEST_TELLING and not _opens_caption(between[0], found):
        return any(_is_mark(one, found) for one in between[1 : 1 + _SOON])
    return _is_mark(between[1], found) or (between[0].kind == "item" and between[1].kind != "item")


def take_shown(between: list[Block], text: list[Block], found: Layout) -> None:
    """Enter the only words between standfirst and text that byline and date leave as what the lead picture shows."""
    begin = next((index for index, block in enumerate(between) if block is found.standfirst), len(between))
    left = [one for one in between[begin + 1 :] if weight(one.text) >= _SHORTEST_SHOWN and not _is_mark(one, found)]
    if len(left) != 1 or left[0].kind == "item" or _is_aside(left[0].text) or not _may_be_standfirst(left[0], found):
        return
    shown = left[0]
    said = set().union(*(said_words(block.text) for block in text[:_STORY] if is_paragraph(block)))
    if len(said_words(shown.text) & said) >= _SHARED and not _captions_behind(shown, found):
        parts = {"caption": Words(shown.text, shown.place)}
        found.captions.append(Evidence("images", "", "prose", "words under the standfirst", shown.place, 0.4, parts))


def _is_aside(text: str) -> bool:
    """Say whether a line asks, announces, lists topics or says who wrote the story rather than what is shown."""
    lists = text.count(",") >= _TOPICS and bool(label_before(text)[0])
    return text.endswith(_ASKING) or text[0].islower() or lists or is_introduced(text)


def _is_mark(block: Block, found: Layout) -> bool:
    return is_date(block) or any(block is line for line in found.bylines)


def _opens_caption(block: Block, found: Layout) -> bool:
    """Say whether a caption stands right after a line: under byline and date it is that picture's alt text.

    A sentence that shares no word with the caption is none.
    """
    behind = _captions_behind(block, found)
    words = said_words(block.text) if behind and ends_sentence(block.text) else None
    return bool(behind) and (words is None or any(words & said_words(one.part("caption") or "") for one in behind))


def _captions_behind(block: Block, found: Layout) -> list[Evidence]:
    """Return the captions right after a line; those that are no sentence may be alt texts themselves."""
    return [one for one in found.captions if _is_sentence(one) and _follows(one, block)]


def _follows(caption: Evidence, block: Block) -> bool:
    mine, span = block.place.span(), caption.place.span() if caption.place is not None else None
    return mine is not None and span is not None and 0 <= span[0] - mine[1] <= _BESIDE


def _is_sentence(caption: Evidence) -> bool:
    words = caption.part("caption") or ""
    return caption.how != "caption and credit line" or ends_sentence(words)


def _picture_between(first: Block, second: Block, found: Layout) -> bool:
    one, two = first.place.span(), second.place.span()
    places = [caption.place.span() for caption in found.captions if caption.place is not None]
    places += [label.place.span() for label in found.labels if is_credit(label)]
    return any(place and one and two and one[1] <= place[0] < two[0] for place in places)


def _may_be_standfirst(block: Block, found: Layout) -> bool:
    if (
        any(block is line for line in found.bylines)
        or (is_furniture(block) or is_share_bar(block))
        or is_caption(block)
        or is_date(block)
    ):
        return False
    if block.text.count("-") > block.text.count(" "):
        return False  # a file's name
    return not (found.headline and _says_the_same(block, found.headline))


def _says_the_same(block: Block, headline: Block) -> bool:
    words, other = said_words(block.text), said_words(headline.text)
    return len(words & other) > _SAME * max(1, min(len(words), len(other))) and len(words) < 2 * len(other)
