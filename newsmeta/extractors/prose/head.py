"""The head of a text dump: headline, standfirst, bylines and dates among the lines around the first words."""

from __future__ import annotations

from statistics import median

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.prose.bylinelines import (
    bare_names,
    dates_in,
    is_date,
    is_introduced,
    is_known,
    is_stamp,
    sure_byline,
    sure_bylines,
    without_button,
)
from newsmeta.extractors.prose.lead import opens_story, stands_alone
from newsmeta.extractors.prose.likelybylines import find_bylines, names_person
from newsmeta.extractors.prose.likeness import said_words
from newsmeta.extractors.prose.lines import (
    ends_sentence,
    is_furniture,
    is_paragraph,
    is_share_bar,
    label_before,
    weight,
)
from newsmeta.extractors.prose.namedparts import dated_part, houses_of, named_part, published_in
from newsmeta.extractors.prose.pictureline import is_caption, is_credit
from newsmeta.extractors.prose.sheet import Layout
from newsmeta.extractors.prose.signatures import signature
from newsmeta.extractors.prose.titles import find_headline, is_beside_date
from newsmeta.sources.document import Block
from newsmeta.wire.dateline import parse_dateline

_ZONE, _INTO = 70, 14  # lines before and behind the story's first words among which its head stands
_ABOVE, _REACH = 4, 20  # lines over the headline that belong to the head; over the story where it has no headline
_TAIL, _FAR = 6, 60  # lines at the story's end and far under it
_STORY, _MEDIAN = 24, 8  # lines, and paragraphs among them, that tell what the story says and how long it tells it
_SHORTEST_SHOWN, _SHORTEST_STANDFIRST, _LONGEST_STANDFIRST = 26, 36, 700  # letters
_LEAD = 600  # letters of a paragraph among which its dateline stands
_LONG_PARAGRAPH = 170  # letters of paragraphs beside which a short first one may be the standfirst
_SHARE, _SMALL_SHARE = 0.72, 0.6  # of their letters that it has at most, and where it opens with the dateline
_SHARED, _SAME = 2, 0.8  # words in common with the story; the share of them that makes a line the headline again
_OVER_BYLINE = 2  # paragraphs that may stand over the byline
_ASKING, _TOPICS = ("?", "？", ":"), 3
_WORDS = 3  # of a line between headline and byline that may be a standfirst although the story uses others
_FIRST, _SUMMARY = 2, 60  # paragraphs with which a page's summary may begin, letters in which it does
_LABEL = 20  # letters among which a byline's label stands
_BESIDE = 4  # signs between a line and the next


def take_head(lines: list[Block], start: int, stop: int, found: Layout, dated: bool) -> int:
    """Fill headline, standfirst, bylines and dates of *found*; return the index at which the story's text begins.

    Its paragraphs stand from *start* to *stop*; with *dated* the text begins with a date label and has no headline.
    """
    low = max(0, start - _ZONE)
    zone = lines[low : start + _INTO]
    dates = [is_date(block) for block in zone]
    names = [sure_byline(block) is not None for block in zone]
    signed = [name or is_beside_date(zone, i, dates) for i, name in enumerate(names)]
    best = find_headline(zone, lines[start : start + _STORY], dates, names, signed) if not dated else None
    if best is not None:
        found.headline = zone[best]
    top = best + 1 if best is not None else 0 if dated else max(0, start - low - _REACH)
    told = [is_paragraph(block) and not (name or is_stamp(block.text)) for block, name in zip(zone, names, strict=True)]
    stamped = [i for i in range(top, len(zone)) if dates[i] and names_person(zone[i])]
    if len(stamped) == 1:
        signed[stamped[0]] = True  # "Anna Moor · 12 March 2026", and no list of stories
    text = _opening(zone, top, told, signed, dates, found.headline.text if found.headline else "")
    above = max(0, top - 1 - _ABOVE)
    below = range(top, next((i for i in range(text + 1, len(zone)) if told[i]), len(zone)))
    over = range(above, max(above, top - 1))
    found.bylines += next(
        (sure for near in (below, over, range(top)) if (sure := sure_bylines([dated_part(zone[i]) for i in near]))), []
    )
    for near in (below, over):
        if not found.bylines:
            houses = houses_of(found.captions)
            head = [named_part(zone[i], houses) for i in near]
            found.bylines += find_bylines(head, [dates[i] for i in near], lines[low + text : low + text + _STORY])
        found.dates += [(zone[i].text, zone[i].place) for i in near if dates[i]]
    if not any(map(names_person, found.bylines)):
        found.bylines += _labelled(lines[low + text : stop + _TAIL])[:1]
    _take_foot(lines[max(low + text, stop - _TAIL) :], found)
    found.dates += dates_in(found.bylines)
    found.dates.sort(key=lambda date: not is_stamp(date[0]))  # "published" says more than a day at the page's head
    _take_standfirst(zone[top:text], lines[low + text : stop], found, dated)
    _take_shown(zone[top:text], lines[low + text : stop], found)
    found.bylines = [without_button(block) for block in found.bylines]
    return low + min(text, len(zone))


def _opening(zone: list[Block], top: int, told: list[bool], names: list[bool], dates: list[bool], title: str) -> int:
    """Return where the story's text begins: behind byline and date, although standfirst and caption stand over them."""
    paragraphs = [i for i in range(top, len(zone)) if told[i]] + [len(zone)]
    over = paragraphs[min(_OVER_BYLINE, len(paragraphs) - 1)]
    last = max((i for i in range(top, over) if names[i] and any(dates[i - 1 : i + 2])), default=top)
    first = next(i for i in paragraphs if i >= last)
    first = next((i for i in range(last, first) if opens_story(zone[i], title)), first)
    alone = last < first < len(zone) and stands_alone(zone[first - 1], zone[first : first + 1]) > 0
    return first - alone


def _take_foot(foot: list[Block], found: Layout) -> None:
    """Look under the story for byline and date where none stands over it; far under it only in a line with a stamp."""
    near = foot[: 2 * _TAIL]
    stamps = [block for block in foot[:_FAR] if is_stamp(block.text)] if not (found.bylines and found.dates) else []
    if not found.bylines:
        signed = (sure_byline(dated_part(block)) for block in (*near, *stamps))
        found.bylines += [byline for byline in signed if byline is not None][:1]
    if not found.bylines:
        title = found.headline.text if found.headline else ""
        found.bylines += [line for line in signature(foot[: _FAR // 2]) if line.text not in title][:1]
    if not found.dates:
        said = (published_in(block) for block in near)
        found.dates += [date for date in said if date is not None][:1]
    if not found.dates:
        found.dates += [(block.text, block.place) for block in near if is_date(block)][:1]
    if not found.dates:
        found.dates += [(block.text, block.place) for block in stamps if is_date(block)][:1]


def _labelled(story: list[Block]) -> list[Block]:
    """Return the lines among and under the paragraphs that a label with its colon calls a byline: "Text: Anna Moor"."""
    said = (sure_byline(block) for block in story if label_before(block.text[:_LABEL])[0])
    return [byline for byline in said if byline is not None and names_person(byline)]


def _take_standfirst(between: list[Block], text: list[Block], found: Layout, dated: bool) -> None:
    """Enter the words between headline and text; else the first paragraph where something sets it apart."""
    paragraphs = [block for block in text[:_STORY] if is_paragraph(block)][:_MEDIAN]
    said = set().union(*(said_words(block.text) for block in paragraphs))
    marked = False
    sentence: Block | None = None
    for index, block in enumerate(between):
        over = index == 0 and block.text.count(" ") >= _WORDS and _stands_over_mark(between, found)
        marked = marked or _is_mark(block, found)
        if (marked and _opens_caption(block, found)) or _begins(text, block):
            continue
        long = weight(block.text) >= _SHORTEST_STANDFIRST
        told = long and len(said_words(block.text) & said) >= _SHARED
        if not (over or (long and block.kind != "item")) or not _may_be_standfirst(block, found):
            continue
        if over or told:
            found.standfirst = block
            return
        if sentence is None and found.headline is not None and _is_set_apart(block, [*between[index + 1 :], *text[:1]], found):
            sentence = block
    if sentence is not None:
        found.standfirst = sentence
        return
    twice = next((block for block in between if any(block.text == one.text for one in paragraphs[:_FIRST])), None)
    if twice is not None and weight(twice.text) >= _SHORTEST_STANDFIRST:
        found.standfirst = twice  # printed once more in the text, and no summary where nothing else is a standfirst
        return
    if len(paragraphs) < 2 or not (found.headline or dated) or text[0] is not paragraphs[0]:
        return  # a short first sentence with its dateline is no standfirst
    first, second = paragraphs[:2]
    if weight(first.text) > _LONGEST_STANDFIRST or first.kind == "item" or not _may_be_standfirst(first, found):
        return
    opens = parse_dateline(first.text[:_LEAD]) is not None
    apart = text[1] is not second or second.gap != first.gap or parse_dateline(second.text[:_LEAD]) is not None
    if not opens and (dated or apart):
        found.standfirst = first
        return
    usual = median(weight(block.text) for block in paragraphs[1:])
    short = usual > _LONG_PARAGRAPH and weight(first.text) < (_SHARE if not opens else _SMALL_SHARE) * usual
    if short or (not opens and _picture_between(first, second, found)):
        found.lead = first


def _is_set_apart(block: Block, under: list[Block], found: Layout) -> bool:
    """Say whether a sentence between headline and story stands over byline or date, or a picture on either side of it."""
    if not ends_sentence(block.text) or block.text.endswith(_ASKING) or parse_dateline(block.text[:_LEAD]) is not None:
        return False
    if any(_is_mark(line, found) for line in under) or not (found.headline and under):
        return bool(under)
    return _picture_between(block, under[-1], found) or _picture_between(found.headline, block, found)


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
    return _is_mark(between[1], found) or (between[0].kind == "item" and between[1].kind != "item")


def _take_shown(between: list[Block], text: list[Block], found: Layout) -> None:
    """Enter the only words between standfirst and text that byline and date leave as what the lead picture shows."""
    begin = next((index for index, block in enumerate(between) if block is found.standfirst), len(between))
    left = [one for one in between[begin + 1 :] if weight(one.text) >= _SHORTEST_SHOWN and not _is_mark(one, found)]
    if len(left) != 1 or left[0].kind == "item" or _is_aside(left[0].text) or not _may_be_standfirst(left[0], found):
        return
    shown = left[0]
    said = set().union(*(said_words(block.text) for block in text[:_STORY] if is_paragraph(block)))
    if len(said_words(shown.text) & said) >= _SHARED and not _opens_caption(shown, found):
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

    A caption that is no sentence may be an alt text itself.
    """
    mine = block.place.span()
    spans = [one.place.span() for one in found.captions if one.place is not None and _is_sentence(one)]
    return any(mine and span and 0 <= span[0] - mine[1] <= _BESIDE for span in spans)


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
