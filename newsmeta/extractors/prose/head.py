"""The head of a text dump: headline, standfirst, bylines and dates among the lines around the first words."""

from __future__ import annotations

from newsmeta.extractors.prose.bylinelines import dates_in, sure_byline, sure_bylines, without_button
from newsmeta.extractors.prose.daylines import is_changed, is_date, is_stamp
from newsmeta.extractors.prose.lead import opens_story, stands_alone
from newsmeta.extractors.prose.likelybylines import find_bylines, names_person
from newsmeta.extractors.prose.likeness import said_words
from newsmeta.extractors.prose.lines import (
    ends_sentence,
    is_paragraph,
    label_before,
)
from newsmeta.extractors.prose.namedparts import dated_part, houses_of, named_part, published_in
from newsmeta.extractors.prose.sheet import Layout
from newsmeta.extractors.prose.signatures import signature
from newsmeta.extractors.prose.standfirst import take_shown, take_standfirst
from newsmeta.extractors.prose.titles import find_headline, is_beside_date
from newsmeta.sources.document import Block
from newsmeta.wire.caption import parse_caption

_ZONE, _INTO = 70, 14  # lines before and behind the story's first words among which its head stands
_ABOVE, _REACH = 4, 20  # lines over the headline that belong to the head; over the story where it has no headline
_TAIL, _FAR = 6, 60  # lines at the story's end and far under it
_STORY = 24  # lines that tell what the story says
_OVER_BYLINE = 2  # paragraphs that may stand over the byline
_FEW = 2  # lines between headline and story over which a date counts for a name among them
_LABEL = 20  # letters among which a byline's label stands


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
            story = lines[low + text : low + text + _STORY]
            dated_over = near is below and best is not None and text - top <= _FEW and any(dates[above:best])
            dated_over = dated_over and all(zone[i].text != zone[top - 1].text for i in near)  # a kicker between two
            found.bylines += find_bylines(head, [dates[i] for i in near], story, dated=dated_over)
        dated_at = [i for i in near if dates[i]]
        over_text = [i for i in dated_at if i < text]
        found.dates += [(zone[i].text, zone[i].place) for i in over_text or dated_at]
    if not any(map(names_person, found.bylines)):
        found.bylines += _labelled(lines[low + text : stop + _TAIL])[:1]
    _take_foot(lines[max(low + text, stop - _TAIL) :], found)
    if not found.dates:
        inside = (block for block in lines[low + text : stop] if is_stamp(block.text) and is_date(block))
        found.dates += [(block.text, block.place) for block in inside][-1:]
    found.dates += dates_in(found.bylines)
    found.dates.sort(key=lambda date: not is_stamp(date[0]))  # "published" says more than a day at the page's head
    take_standfirst(zone[top:text], lines[low + text : stop], found, dated)
    take_shown(zone[top:text], lines[low + text : stop], found)
    found.bylines = [without_button(block) for block in found.bylines]
    return low + min(text, len(zone))


def _opening(zone: list[Block], top: int, told: list[bool], names: list[bool], dates: list[bool], title: str) -> int:
    """Return where the story's text begins: behind byline and date, although standfirst and caption stand over them."""
    paragraphs = [i for i in range(top, len(zone)) if told[i]] + [len(zone)]
    over = paragraphs[min(_OVER_BYLINE, len(paragraphs) - 1)]
    last = max((i for i in range(top, over) if names[i] and any(dates[i - 1 : i + 2])), default=top)
    first = next(i for i in paragraphs if i >= last)
    first = next((i for i in range(last, first) if opens_story(zone[i], title) or _is_headed(zone, i, last)), first)
    alone = last < first < len(zone) and stands_alone(zone[first - 1], zone[first : first + 1]) > 0
    return first - alone


def _is_headed(zone: list[Block], index: int, last: int) -> bool:
    """Say whether a sentence, short though it is, stands under a dateline on a line of its own."""
    if index <= last or not ends_sentence(zone[index].text):
        return False
    return stands_alone(zone[index - 1], zone[index : index + 1]) > 0


def _take_foot(foot: list[Block], found: Layout) -> None:
    """Look under the story for byline and date where none stands over it; far under it only in a line with a stamp."""
    near = foot[: 2 * _TAIL]
    stamps = [block for block in foot[:_FAR] if is_stamp(block.text)] if not (found.bylines and found.dates) else []
    if not found.bylines:
        signed = (sure_byline(dated_part(block)) for block in (*near, *stamps))
        found.bylines += [byline for byline in signed if byline is not None][:1]
    if not found.bylines:
        found.bylines += [line for line in signature(foot[: _FAR // 2]) if not _is_told(line, found)][:1]
    if all(is_changed(text) for text, _ in found.dates):
        said = (published_in(block) for block in near)
        found.dates += [date for date in said if date is not None][:1]
    if not found.dates:
        found.dates += [(block.text, block.place) for block in near if is_date(block)][:1]
    if not found.dates:
        found.dates += [(block.text, block.place) for block in stamps if is_date(block)][:1]


def _is_told(line: Block, found: Layout) -> bool:
    """Say whether headline or caption say what a line says: "Bo Lind, head of the port", a portrait's alt text."""
    if found.headline is not None and line.text in found.headline.text:
        return True
    words = said_words(line.text)
    captions = (parse_caption(caption.part("caption") or "").caption for caption in found.captions)
    return any(words == said_words(caption) for caption in captions)


def _labelled(story: list[Block]) -> list[Block]:
    """Return the lines among and under the paragraphs that a label with its colon calls a byline: "Text: Anna Moor"."""
    said = (sure_byline(block) for block in story if label_before(block.text[:_LABEL])[0])
    return [byline for byline in said if byline is not None and names_person(byline)]
