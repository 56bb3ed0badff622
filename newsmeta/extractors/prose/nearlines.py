"""What the lines around a picture's line in a dump tell: an alt text, the headline once more, a standfirst over it."""

from __future__ import annotations

import re
from itertools import pairwise

from newsmeta.extractors.prose.bylinelines import bare_names, sure_byline
from newsmeta.extractors.prose.daylines import is_date
from newsmeta.extractors.prose.lines import is_furniture, is_paragraph, weight
from newsmeta.lexicon import every, folded
from newsmeta.sources.document import Block
from newsmeta.wire.agencywords import printed_so
from newsmeta.wire.flags import KINDS, flags_of
from newsmeta.wire.name import given, is_person

_NAMED = re.compile(r"([^\W\d_][^()\d,]{3,35})\s[(（]([^()（）]{2,30})[)）]")
_KIND = re.compile(r"(?:,|\s[–—-]|[(（\[])\s?([^,()（）\[\]–—]{4,40}?)[)）\]]?\.?\Z")
_TAKEN = re.compile(r"（[^（）]{0,24}?\d日(?:[、，][^（）]{1,24})?）\Z")
"""As Japanese papers end a caption: "… の港（12日、リンドビク）"."""
_FILED = re.compile(r"([^\W\d_]{3,20}(?: [^\W\d_]{3,20})?)(?:\s[–—-]|:)\s(?=\S)")
_SHOWN = re.compile(r"[.!?…]\s?[(（\[]([^()（）\[\]]{4,40})[)）\]]\.?\Z")
_BRACKETED = re.compile(r"[(（]([^()（）]{1,40})[)）]")
_SEPARATORS = ("(", "/", "|", "–", "—", "-", "©", "（", "[")
_HEAD = 200  # lines among which a title is looked for
_SHORTEST_ALT, _LONG_ALT, _SHORTEST_TWIN = 24, 110, 10  # letters of an alternative text: said twice, long, with more
_TITLE, _SHORTEST_CAPTION = 26, 12  # letters of a title, of a caption
_SHORTEST_REST, _LONGEST_REST = 4, 80  # letters of a credit behind an alternative text that is repeated
_LONGEST_NAMED, _LONGEST_KIND = 60, 60  # letters of a named picture, letters at a line's end that say its kind
_LONGEST_SITE, _MOST_NAMES = 40, 3  # letters of a site's name behind a title, blanks in a name


def says_where(text: str) -> bool:
    """Say whether a text says in brackets who stands where in a picture ("Anna Moor (left)")."""
    sides = every("caption", "sides")
    return any(folded(inside.strip(" .:")) in sides for inside in _BRACKETED.findall(text))


def says_which(text: str) -> bool:
    """Say whether a text ends in what kind of picture it tells of ("…, file photo"), or on which day one was taken."""
    if _TAKEN.search(text[-_LONGEST_KIND:]):
        return True
    kind = _KIND.search(text[-_LONGEST_KIND:])
    return kind is not None and not KINDS.isdisjoint(flags_of(kind[1].strip()))


def shows_which(text: str) -> bool:
    """Say whether the kind of a picture stands in brackets behind the last full stop ("… on Sunday. (File photo)")."""
    kind = _SHOWN.search(text[-_LONGEST_KIND:])
    return kind is not None and bool(flags_of(kind[1]))


def opens_as_file(text: str) -> bool:
    """Say whether a text opens with what kind of picture it tells of, as agencies flag old ones ("FILE - The …")."""
    opening = _FILED.match(text[:_LONGEST_KIND])
    return opening is not None and not KINDS.isdisjoint(flags_of(opening[1]))


def is_named_credit(block: Block) -> bool:
    """Say whether a line is a photographer with the agency in brackets, or in brackets, and nothing else."""
    alone = _BRACKETED.fullmatch(block.text)
    if alone is not None:
        return 0 < alone[1].count(" ") < _MOST_NAMES and is_person(alone[1]) and bool(given(alone[1].split()[0]))
    named = _NAMED.fullmatch(block.text) if len(block.text) <= _LONGEST_NAMED else None
    return named is not None and is_person(named[1]) and printed_so(named[2])


def is_signed(lines: list[Block]) -> bool:
    """Say whether a byline stands among *lines*: with its word, or as names beside a date."""
    named = (near for near in pairwise(lines) if is_date(near[0]) != is_date(near[1]))
    beside = any(bare_names(line) and not is_date(line) for near in named for line in near)
    return beside or any(sure_byline(line) is not None for line in lines)


def is_twin(first: Block, second: Block, kept: list[Block], inside: bool) -> bool:
    """Say whether two lines in a row are a picture's alt text and its caption; *kept* ends with the first.

    They say the same, the alt text perhaps with the site's name behind it. A headline is printed twice before any alt
    text is, and once a story has begun, and as long as it goes on (*inside*), hardly anything else is.
    """
    text = second.text
    if not first.text.startswith(text) or len(first.text) - len(text) > _LONGEST_SITE:
        return False
    rest = first.text[len(text) :].lstrip(" .")
    if (
        (rest and rest[0] not in _SEPARATORS)
        or is_furniture(second)
        or sure_byline(second) is not None
        or any(line.text == text for line in kept[:-1][:_HEAD])
    ):
        return False
    size = weight(text)
    if size < _SHORTEST_ALT:
        told = inside and len(kept) > 1 and is_paragraph(kept[-2])
        named = is_person(text) and text.lower() != text.upper()  # an author's portrait and name
        return told and size >= _SHORTEST_TWIN and " " in text and not (named or is_date(second))
    titles = (line for line in kept[:_HEAD] if weight(line.text) >= _TITLE and line.text != first.text)
    return size >= _LONG_ALT or not all(map(is_date, titles))


def alt_before(block: Block, kept: list[Block], before: Block | None) -> Block | None:
    """Return the alt text that stands right before a caption and opens it: what follows in it is the credit."""
    if before is None or not kept or kept[-1] is not before or is_paragraph(block):
        return None
    alt, rest = before.text, block.text[len(before.text) :]
    if len(alt) < _SHORTEST_CAPTION or not block.text.startswith(alt) or len(rest) > _LONGEST_REST:
        return None
    return before if rest.lstrip(" .")[:1] in _SEPARATORS and len(rest) > _SHORTEST_REST else None


def follows_headline(kept: list[Block]) -> bool:
    """Say whether the last line stands right under a title and before all prose: a standfirst, its picture after it."""
    if len(kept) < 2 or len(kept) > _HEAD or weight(kept[-2].text) < _TITLE:
        return False
    over = kept[-2]
    if is_date(over) or sure_byline(over) is not None or any(is_paragraph(line) for line in kept[:-1]):
        return False
    return not (is_furniture(over) or over.kind == "item")


def repeats_headline(block: Block, kept: list[Block]) -> bool:
    """Say whether a line is the text's first title once more, other lines between: an alt text of its picture.

    A title of a few words stands over everything but words as few.
    """
    again = next((at for at, line in enumerate(kept[:_HEAD]) if line.text == block.text), len(kept))
    if again >= len(kept) - 2 or kept[again] is block or " " not in block.text:
        return False
    over = kept[:again]
    return not any(weight(line.text) >= _TITLE and not is_date(line) for line in over)
