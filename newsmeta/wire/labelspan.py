"""Where a credit's labels stand in a text ("Photo:", "Foto von", "©"), also glued to the word before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsmeta.wire import labels, vocabulary

Span = tuple[int, int]


_MOST = 300  # no more colons than this are looked at in one text
_SIGNS = re.compile(  # one set of characters first: what cannot begin a sign is skipped ten times as fast
    r"[:：=＝…©ⓒ📷📸.(（/／](?:(?<=[:：=＝…©ⓒ📷📸])|(?<=\.)\.\."
    r"|(?<=\()[cC]\)|(?<=（)[cCＣ]）|(?<=[\u3000-\u9fffdo ][/／]))"
)
_BREAKS = ".,;:!?()[]|/="


def means_of(label: str) -> bool:
    """Return whether the label may as well mean "a picture of" ("Foto de", "Bild von")."""
    return label.lower().rstrip(" :").rpartition(" ")[2] in vocabulary.words("caption", "of")


def label_spans(seen: str, low: int, end: int) -> list[Span]:
    """Return where labels stand in ``seen[low:end]``, first to last, each with the offset behind it."""
    signs = islice(_SIGNS.finditer(seen, low, end), _MOST)
    found = [span for match in signs if (span := _before_sign(seen, low, match))]
    wordy = list(islice(_wordy(seen, low, end), _MOST))
    return sorted(found + wordy) if wordy else found


def _before_sign(seen: str, low: int, sign: re.Match[str]) -> Span | None:
    if sign[0][0] in "©ⓒ📷📸(（":
        return _before_notice(seen, low, sign.start()), sign.end()
    head = seen[max(low, sign.start() - 43) : sign.start()]
    blanks = len(head) - len(head.rstrip())
    head = head.rstrip()
    size = _label_at_end(head)
    if size and sign[0] == "/" and not _takes_slash(head, size, blanks):
        return None
    return (sign.start() - blanks - size, sign.end()) if size else None


def _before_notice(seen: str, low: int, at: int) -> int:
    """Return where a label begins that stands between a full stop and a copyright sign ("… at work. Photo © AFP")."""
    head = seen[max(low, at - 43) : at].rstrip()
    size = _whole_words(head.lower()) if head[-1:].isalpha() else 0
    free = size and head[-size].isupper() and head[:-size].rstrip()[-1:] in ("", ".", "!", "?", "”", "»")
    return max(low, at - 43) + len(head) - size if free else at


def _takes_slash(head: str, size: int, blanks: int) -> bool:
    """Return whether a label may be followed by a slash: in Iceland and East Asia, and "Photo / Name" behind a stop."""
    free = blanks == 1 and head[-size:].istitle() and head[:-size].rstrip()[-1:] in ("", ".", "!", "?", "”", ")")
    return free or head[-size:].lower() in vocabulary.words("caption", "slashed") or not head[-1].isascii()


def _label_at_end(head: str) -> int:
    """Return how long the label is with which *head* ends, 0 for none; it may be glued to the word before it."""
    low = head.replace("İ", "i").lower()
    if not head or len(low) != len(head):
        return 0
    last = head.rpartition(" ")[2].lstrip("([（【|")
    return (
        _whole_words(low)
        or (len(last) if labels.is_compound(last) else 0)
        or (_signs(low) if head[-1] > "\u2e80" else _glued(head, low))
    )


def _whole_words(low: str) -> int:
    words = low.split(" ")[-5:]
    for index in range(len(words)):
        label = " ".join(words[index:]).lstrip("([（【|")
        if label in labels.nouns():
            return len(label)
    return 0


def _signs(low: str) -> int:
    """Return the length of an East Asian label, which no space sets apart."""
    if low[-1] in "摄攝" and low[-2:-1] > "\u3000" and low[-2:-1].isalpha():
        return 0  # 李例安摄/…: behind a name it is no label
    return next((size for size in range(8, 0, -1) if low[-size:] in labels.nouns()), 0)


def _glued(head: str, low: str) -> int:
    """Return the length of a capitalised label glued to a word ("VALENTINOFoto"), or set behind a sign ("end.Foto")."""
    for at in range(head.rfind(" ") + 2, len(head)):
        starts = head[at].isupper() and (not head[at - 1].isupper() or head[at + 1 : at + 2].islower())
        if (starts or not head[at - 1].isalnum()) and low[at:] in labels.nouns():
            return len(head) - at
    return 0


def _wordy(seen: str, low: int, end: int) -> Iterator[Span]:
    """Yield labels without a colon ("Photo by"): capitalised, or behind a stop or at the start."""
    text = seen[low:end].lower()
    for head in labels.starts().intersection(_words(text)):
        at = low + text.find(head)
        while low <= at < end:
            size = (labels.wordy(seen, at) or labels.stopped(seen, at)) if _begins_label(seen, low, at) else 0
            if size and size < end:
                yield at, size
            at = low + text.find(head, at - low + 1)


def _words(text: str) -> list[str]:
    for sign in _BREAKS:
        if sign in text:
            text = text.replace(sign, " ")
    return text.split()


def _begins_label(seen: str, low: int, at: int) -> bool:
    before = seen[at - 1 : at] if at > low else ""
    if before.isalnum() and not before.islower():
        return False
    if not (
        not before
        or (seen[at].isupper() and not before.isalpha())
        or before in "([|"
        or seen[at - 2 : at] in (". ", "| ", "/ ", "- ", "– ", "— ")
    ):
        return False
    last = seen[max(low, at - 24) : at].split()[-1:]
    word = labels.WORD.match(seen, at)
    # not in "Getty Images via …"
    return not (
        last and word and f"{last[0]} {word[0]}".lower().strip("./|").rsplit("/")[-1] in vocabulary.agency_names()
    )
