"""Puts a dump's lines right: bullets off, code and lines without a word out, what was torn apart together again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsmeta.extractors.prose.lines import is_label, weight
from newsmeta.extractors.prose.marked import plain_lines
from newsmeta.extractors.prose.wrapped import join
from newsmeta.lexicon import every
from newsmeta.sources.document import Block
from newsmeta.wire import vocabulary
from newsmeta.wire.creditspan import caption_labels
from newsmeta.wire.dateline import parse_dateline
from newsmeta.wire.labels import nouns
from newsmeta.wire.nameseries import joints

_BULLET = re.compile(r"(?:[*•·▪◦‣●■►▶□+]\s{0,4}){1,4}(?=\S)")
_LETTER = re.compile(r"[^\W\d_]")
_DATED = re.compile(r"\d{1,4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,4}")
_GLUED = re.compile(r"(?:[^\W\d_]|[,.])\s(?:19|20)\d\d(?=\d{1,2}(?::\d\d|\s[^\W\d_]{3}))")
_DIGIT = re.compile(r"\d")
_COUNTED = re.compile(r"\d[:.h]\d\d\s(?P<count>\d[\d.,]{0,6}\s(?P<what>[^\W\d_]{3,15})\.?)\Z")  # 11:48 12 Kommentare
_OWN = (4, 3, 2)  # words of the page's own behind a date
_BUTTON = "(BUTTON)"  # how lynx writes one
_DRAWN = re.compile(  # pictures and, alone on their line, buttons as browsers for terminals write them
    r"(?:\[(?:IMG|INLINE|[\w*.-]{1,60}\.(?:jpe?g|png|gif|svg|webp))\]\s{0,4}){1,9}|(?:\[\s[^\[\]]{1,30}\s\]\s{0,4}){1,9}\Z"
)
_CODE = re.compile(r"[{}]|[\w)]\(|[=!<>]==?|\s=\s")
_SCRIPT = re.compile(r"\bfunction\s{0,2}\([^()]{0,80}\)\s{0,2}\{|\.[\w-]{1,40}\{[a-z-]{1,30}:[^{}]{1,200};\}")
_CODE_TAIL = 120
_LABEL, _LONGEST_STAMP = 30, 140  # letters
_ALT = 24  # letters of a line that stand in it once more where it says an alt text and a caption
_SHORTEST_ALT = 8  # letters of an alt text that is all that a line says twice
_MOST_NAMED = 8
_DASHES, _COMMAS = "-–—", ",،、"
_STORY = 160  # letters of the line after, so that a dateline's dash has something to open
_LONGEST_JOIN, _MOST_JOINED, _LONGEST_NAME = 500, 3, 90


def tidy_lines(blocks: Sequence[Block]) -> list[Block]:
    """Return *blocks* as one would read them: a bracket's inside or a name after "By" is no line of its own."""
    lines = [line for block in plain_lines(blocks) if (line := _bare(block)) is not None]
    return [part for line in _joined(lines) for part in _unglued(_said_once(line))]


def _said_once(line: Block) -> Block:
    """Return a line without the alt text that a dumper ran into the caption that says the same."""
    text = line.text
    if len(text) > 2 * _LONGEST_JOIN:
        return line
    half = len(text) // 2
    twice = half > _SHORTEST_ALT and text[half].isspace() and text[:half] == text[half + 1 :]
    again = half + 1 if twice else -1
    if again < 0 and len(text) >= 2 * _ALT:
        again = text.find(text[:_ALT], _ALT, _LONGEST_JOIN)
    if again < 0 or not text.startswith(text[:again].rstrip(), again):
        return line
    return Block(text[again:], line.part(again, len(text)), line.kind, line.gap)


def _unglued(line: Block) -> tuple[Block, ...]:
    """Return a line that runs a year into the hour or day after it, or a date into the page's own words, as two."""
    text = line.text
    if len(text) > _LONGEST_STAMP or not _DIGIT.search(text):
        return (line,)
    glued = _GLUED.search(text)
    at = glued.end() if glued else _own_words_at(text)
    if not 0 < at < len(text):
        return (line,)
    first = Block(text[:at].rstrip(), line.part(0, len(text[:at].rstrip())), line.kind, line.gap)
    return first, Block(text[at:], line.part(at, len(text)), line.kind, 0)


def _own_words_at(text: str) -> int:
    """Return where the page's own words begin behind a date: how often it was read, "Leave a comment"; else 0."""
    counted = _COUNTED.search(text, max(0, len(text) - _LABEL))
    if counted and counted["what"].lower() not in vocabulary.calendar_words():
        return counted.start("count")
    words = text.split(" ")
    known = every("page", "furniture")
    sizes = (len(" ".join(words[-count:])) for count in _OWN if count < len(words))
    return next((len(text) - size for size in sizes if text[-size:].casefold() in known), 0)


def _bare(block: Block) -> Block | None:
    if not _LETTER.search(block.text) and not _DATED.search(block.text[:60]):
        return None
    if block.text.startswith(_BUTTON) or _is_code(block.text):
        return None
    bullet = _BULLET.match(block.text)
    end = bullet.end() if bullet is not None else 0
    drawn = _DRAWN.match(block.text, end) if block.text[end] == "[" else None
    end = drawn.end() if drawn is not None else end
    if end == len(block.text):
        return None
    kind = "item" if bullet is not None else block.kind
    return Block(block.text[end:], block.part(end, len(block.text)), kind, block.gap) if end else block


def _is_code(text: str) -> bool:
    """Say whether a line is code that a dumper left in: it ends as statements do, or holds a function or a style."""
    if text[-1] in "{};" and _CODE.search(text[-_CODE_TAIL:]):
        return True
    return "{" in text and _SCRIPT.search(text) is not None


def _joined(lines: list[Block]) -> Iterator[Block]:
    index = 0
    while index < len(lines):
        size = _torn(lines, index)
        yield join(lines[index : index + size]) if size > 1 else lines[index]
        index += size


def _torn(lines: list[Block], index: int) -> int:
    """Return how many lines from *index* on are one: an introduction without its name, a bracket left open."""
    text = lines[index].text
    following = lines[index + 1 : index + 1 + _MOST_JOINED]
    if len(text) > _LONGEST_JOIN or not following:
        return 1
    if text.strip(" :").casefold() in every("byline", "by") and _may_be_name(following[0]):
        return 2 + _named_on(lines[index + 2 : index + 2 + _MOST_NAMED])
    if following[0].text[0] in _COMMAS and len(text) + len(following[0].text) <= _LONGEST_NAME:
        return 2
    if following[0].gap <= 1 and weight(following[0].text) > _LABEL and _is_dateline(text, following[0].text):
        return 2
    if following[0].gap <= 1 and _labels_next(text) and weight(following[0].text) <= _LONGEST_JOIN:
        return 2
    for opening, closing in ("()", "（）"):
        if text.rfind(opening) > text.rfind(closing):
            for size, line in enumerate(following, 2):
                if line.gap > 1 or len(line.text) > _LONGEST_NAME:
                    break
                if line.text.endswith(closing) and opening not in line.text:
                    return size
    return 1


def _named_on(lines: list[Block]) -> int:
    """Return how many of *lines* go on with a byline's names: "and", then one more name."""
    size = 0
    while size + 1 < len(lines) and lines[size].text.strip(" ,").casefold() in joints():
        if not _may_be_name(lines[size + 1]):
            break
        size += 2
    return size


def _is_dateline(text: str, after: str) -> bool:
    """Say whether a line is a place with its dash and nothing else: the story goes on in the next one."""
    if len(text) > _LONGEST_NAME or text[-1] not in _DASHES or not text[0].isupper():
        return False
    parsed = parse_dateline(f"{text} {after[:_STORY]}")
    return parsed is not None and parsed.start == 0 and parsed.end >= len(text)


def _labels_next(text: str) -> bool:
    """Say whether a line is only the label of a caption or credit that stands on the next ("Photo credit:")."""
    if len(text) > _LABEL:
        return False
    label = text.strip(" ,:：").lower()
    return label in caption_labels() or (text[-1] in ",:：" and label in nouns())


def _may_be_name(line: Block) -> bool:
    return len(line.text) <= _LONGEST_NAME and not (is_label(line, "related") or is_label(line, "boilerplate"))
