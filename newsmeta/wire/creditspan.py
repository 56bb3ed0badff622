"""Finds where in a caption the credit stands: in brackets at the end, behind a label, bare behind the last sentence."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.wire import labels, vocabulary
from newsmeta.wire.barecredit import bare_credit, capital_name
from newsmeta.wire.bracketcredit import LONGEST, bracket_before, credits_inside
from newsmeta.wire.creditlike import is_chain, reads_like_credit
from newsmeta.wire.flags import flags_of, flags_of_label
from newsmeta.wire.hansigns import SIGN
from newsmeta.wire.labelspan import Span, label_spans, means_of
from newsmeta.wire.nameruns import names_end
from newsmeta.wire.person import given, is_person

_TAIL = 420  # characters before the end in which a credit is looked for
_ISSUED = re.compile(rf"(?<=[。！？\s])({SIGN}{{2,6}})[发發]\s?(?=[（(])")
_OFFICE, _WESTERN = 5, "\u00ff"  # words of an office's name; the last letter of Western Europe
_OPENER = 30  # characters of words such as "In the picture:"
_NAME = 60  # characters before a house's sign in which its photographer is looked for
_DAY = re.compile(r"\d{1,2}[./-][^\W_]{1,4}[./-]\d{2,4}")
_BARRED = re.compile(r"([^|–—\n]{3,60}?)\s[|–—]\s(?=\w)")
_CHAINED = re.compile(r"([^/|–—\n]{3,40}/[^/|–—\n]{2,40}) [-–—|] (?=\w)")
_PAPERS = re.compile(  # the paper before its label: "… on Monday. Tribune photo by Nora Ash", or that line alone
    r"(?:(?<=[.!?”\"]\s)(?:[A-Z][\w&'’]{2,20}\s){1,3}[Pp]|\A(?:[A-Z][\w&'’]{2,20}\s){1,3}p)hoto by "
    r"(?=[A-Z][^\s]{0,20}(?:\s[A-Z][^\s]{0,20}){0,3}\.?\Z)"
)
_FLAGGED = re.compile(r"\(([^()]{3,30})\)\.?\s{1,3}(?=[^\W\d_])")
_DASHES = re.compile(r"\s[-–—]\s")


def find_credit(seen: str, start: int, end: int) -> Span | None:
    """Return where in ``seen[start:end]`` the credit stands, None when there is none."""
    first = _leading_credit(seen, start, end)
    if first:
        return first
    low = max(start, end - _TAIL)
    if again := _labelled_again(seen, start, end):
        return again
    bracket = bracket_before(seen, low, end)
    if bracket and credits_inside(seen, bracket, low):
        agency = _ISSUED.search(seen, low, bracket[0] + 1)
        if agency and agency.end() == bracket[0] and agency[1].lower() in vocabulary.agency_names():
            return agency.start(), bracket[1]  # 新华社发（王安摄）
        if _is_name(seen[start : bracket[0]].strip()) and is_chain(seen[bracket[0] + 1 : bracket[1] - 1]):
            return start, bracket[1]  # Ana Ruiz (EFE)
        named = capital_name(seen, low, bracket[0])
        return (named[0], bracket[1]) if named else _joined(seen, low, bracket)
    stop = bracket[0] if bracket and flags_of(seen[bracket[0] : bracket[1]]) else end
    signed = _PAPERS.search(seen, low, stop) if "hoto by " in seen[low:stop] else None
    if signed and not given(signed[0].split()[0]):
        return signed.start(), end
    found = _labelled(seen, low, stop) or bare_credit(seen, low, len(seen[:stop].rstrip()), start)
    if found and seen[found[0] - 1 : found[0]] in ("/", "／"):
        whole = bare_credit(seen, low, len(seen[:stop].rstrip()), start)
        found = whole if whole and whole[0] < found[0] else found  # Example Labs/Handout via REUTERS
    if not found:
        return None
    before = bracket_before(seen, low, found[0]) if seen[found[0]] in "©ⓒ" else None
    if before and credits_inside(seen, before, low):
        return before[0], end  # 전복된 어선(남해해경 제공)© 뉴스1
    return _behind_flag(seen, _from_name(seen, low, found[0]), end), end


def _behind_flag(seen: str, start: int, end: int) -> int:
    """Return where a credit begins behind a bracket that says what the picture is: "(File photo). Jan Berg/AFP"."""
    flag = _FLAGGED.match(seen, start, end) if seen[start : start + 1] == "(" else None
    return flag.end() if flag and flag.end() < end and "file" in flags_of(flag[1]) else start


def _labelled_again(seen: str, start: int, end: int) -> Span | None:
    """Return the credit of a text whose first label names the caption: "Photo: A pup rests. Credit: Jan Berg"."""
    size = plain_label(seen[start : start + _NAME])
    for at, stop in label_spans(seen, start + size, end) if size else ():
        said = seen[start + size : at].rstrip()
        if said[-1:] in tuple(".!?") and tells(said) and reads_like_credit(seen[stop:end]):
            return at, end
    return None


def plain_label(head: str) -> int:
    """Return how many characters of *head* are one plain word for a picture and its colon ("Photo: "), 0 for none."""
    word, colon, rest = head.partition(":")
    return len(head) - len(rest.lstrip()) if colon and word.lower() in vocabulary.bare_labels() else 0


def _is_name(text: str) -> bool:
    """Return whether *text* is a person's name for sure: in capitals, or with a common given name."""
    return " " in text and len(text) < _NAME and is_person(text) and bool(text.isupper() or given(text.split()[0]))


def _from_name(seen: str, low: int, at: int) -> int:
    """Return where a credit begins whose person stands between a dash and the house, or a day and the house.

    "… - Jan Berg © AFP", "… - Jan Berg - 12.mar.24/Folhapress".
    """
    start = max(low, at - _NAME)
    before = seen[start:at].rstrip(" /")
    parts = _DASHES.split(before)
    if len(parts) > 2 and seen[at - 1 : at] == "/" and _DAY.fullmatch(parts[-1]):
        name = parts[-2]
    else:
        name = parts[-1] if seen[at : at + 1] in "©ⓒ" else ""
    if len(parts) > 1 and 1 <= name.count(" ") <= 3 and is_person(name):
        return start + before.rfind(name)
    return at


def _joined(seen: str, low: int, bracket: Span) -> Span:
    """Take a label before the bracket along ("Foto: Jan Berg (dpa)")."""
    named = _named_before(seen, low, bracket)
    if named is not None:
        return named, bracket[1]
    before = _labelled(seen, low, bracket[0])
    if before and before[0] <= low and _is_told(seen[low : bracket[0]]):
        return bracket  # "Foto: Masts in the harbour of Vigo. (EFE)"
    again = before and before[0] > low and labels.leading(labels.unwrap(seen[slice(*bracket)]))
    return (before[0], bracket[1]) if before and not again else bracket


def _is_told(said: str) -> bool:
    """Return whether a plain word for a picture opens a whole sentence."""
    size = plain_label(said[:_NAME])
    return bool(size) and said.rstrip()[-1:] in tuple(".!?…") and tells(said[size:])


def _named_before(seen: str, low: int, bracket: Span) -> int | None:
    """Return where a person's name between the last sentence and an agency in brackets begins ("Ana Ruiz (EFE)")."""
    if seen[bracket[0] + 1 : bracket[1] - 1].strip().lower() not in vocabulary.agency_names():
        return None
    at = max(seen.rfind(sign, max(low, bracket[0] - 50), bracket[0]) for sign in ".!?…”»|")
    name = seen[at + 1 : bracket[0]].strip()
    signed = at >= low and 1 < len(name.split()) < 5 and is_person(name)
    signed = signed and bool(seen[at] == "|" or given(name.split()[0]) or name.isupper())
    return seen.index(name, at + 1) if signed else None


def _leading_credit(seen: str, start: int, end: int) -> Span | None:
    """Return a credit that stands before a labelled caption ("Image copyright Reuters Image caption Rain in Leeds")."""
    head = seen[start : start + LONGEST]
    closed = head.find(")") if head[:1] == "(" else 0
    if closed > 1 and is_chain(head[1:closed].replace(" | ", " / ")) and tells(seen[start + closed + 1 : end]):
        return start, start + closed + 1  # (Ana Ruiz | The Marsh Tribune) The quays open again …
    chained = _CHAINED.match(seen, start, end)
    if chained and is_chain(chained[1]) and tells(seen[chained.end() : end]):
        return start, chained.end(1)  # Ana Ruiz/EFE - The quays open again …
    size = labels.leading(head)
    if not size or means_of(head[:size]):
        return None
    barred = _BARRED.match(seen, start + size, end)
    if barred and tells(seen[barred.end() : end]) and (is_chain(barred[1]) or is_person(barred[1])):
        return start, barred.end(1)
    low = head.lower()
    at = next((at for label in caption_labels() if (at := low.find(label, size)) > 0 and not low[at - 1].isalnum()), 0)
    if not at and len(seen[start + size : end].split()) > 8:
        at = _run_before_sentence(seen, start + size, end) - start
    return (start, start + len(head[:at].rstrip(" .,|-–"))) if at > 0 else None


def tells(text: str) -> bool:
    """Return whether words are a sentence rather than one more name: several of them are in lower case."""
    return sum(word.islower() for word in text.split()[:12]) > 2


def _run_before_sentence(seen: str, at: int, end: int) -> int:
    """Return where the names behind a label end when a whole sentence follows them, 0 when none does."""
    stop = names_end(seen, at)
    rest = seen[stop:end].split()
    return stop if stop and len(rest) > 3 and rest[0][0].isupper() and sum(word.islower() for word in rest) > 1 else 0


@cache
def caption_labels() -> tuple[str, ...]:
    """Return the labels of captions themselves ("image caption"), longest first."""
    return tuple(sorted(vocabulary.words("caption", "captions"), key=len, reverse=True))


def _labelled(seen: str, low: int, end: int) -> Span | None:
    """Return the span from the leftmost label whose whole rest reads like a credit."""
    for start, stop in label_spans(seen, low, end):
        if stop - low < _OPENER and seen[low:stop].lower().strip(" :") in _openers():
            continue  # "Im Bild: …" says what the picture shows
        if _opens_sentence(seen, low, (start, stop), end):
            continue
        begin = _from_house(seen, low, start)
        named = reads_like_credit(seen[stop:end]) or (start == low and _is_office(seen[start:stop], seen[stop:end]))
        if named and _is_label_here(seen, low, (begin, stop), end):
            return begin - (begin > low and seen[begin - 1] in "([（【"), end
    return None


def _is_office(label: str, name: str) -> bool:
    """Return whether a label with its colon and a few words are all: an office's name, most of it in small letters.

    "Foto: Štátna ochrana prírody", "Фото: ГУ МЧС по району"; what begins with an article or a preposition tells.
    Only in letters beyond Western Europe's, where "Photo:" may as well open a caption.
    """
    said = name.strip().split()
    if max(name, default="") <= _WESTERN or not label.rstrip().endswith(":") or not 1 < len(said) <= _OFFICE:
        return False
    small = vocabulary.houses("articles") | vocabulary.words("dateline", "at") | vocabulary.words("byline", "place")
    opens = said[0][0].isupper() and said[0].lower() not in small
    return opens and name.strip()[-1].isalpha() and not any(map(str.isdigit, name))


@cache
def _openers() -> frozenset[str]:
    """Return the words with which a caption says that it tells what the picture shows."""
    return frozenset(said.strip(" :") for said in vocabulary.words("caption", "openers"))


def _opens_sentence(seen: str, low: int, label: Span, end: int) -> bool:
    """Return whether the label only says what the caption shows (FILE PHOTO: A ship leaves. REUTERS/…)."""
    return label[0] == low and len(seen[label[1] : end].split()) > 6 and "file" in flags_of_label(seen[slice(*label)])


def _from_house(seen: str, low: int, start: int) -> int:
    """Return where a credit begins when a known agency stands right before its label ("ST PHOTO: …")."""
    words = seen[max(low, start - 30) : start].split(" ")[-4:-1] if seen[start - 1 : start] == " " else []
    for count in range(len(words), 0, -1):
        name = " ".join(words[-count:])
        size = len(name) + 1
        free = (
            start - size <= low or seen[start - size - 2 : start - size] in (". ", "! ", "? ", "| ") or name.isupper()
        )
        if name.lower() in vocabulary.agency_names() and free:
            return start - size
    return start


def _is_label_here(seen: str, low: int, label: Span, end: int) -> bool:
    """Return False for "Foto de …" where it may as well mean a picture of somebody."""
    if not means_of(seen[slice(*label)]):
        return True
    if label[0] == low:
        return is_chain(seen[label[1] : end])
    return seen[low : label[0]].rstrip()[-1:] in tuple('.!?…)]([|»”"')
