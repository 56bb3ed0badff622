"""Job titles in and behind names ("Senior Politics Editor", "Wirtschaftsredakteur")."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from newsmeta.lexicon import gazetteer
from newsmeta.recalled import recalled
from newsmeta.wire import vocabulary


@recalled(4096)
def is_title(text: str) -> bool:
    """Return whether *text* is a job title: its words hold one of the lexicon's ("Senior Politics Editor")."""
    low = text.lower().strip(" .()")
    known = vocabulary.words("byline", "titles")
    return len(low) < 100 and (low in known or any(is_title_word(word) for word in low.split()) or _spans(low, known))


def _spans(low: str, known: frozenset[str]) -> bool:
    parts = low.split()
    return any(" ".join(pair) in known for pair in pairwise(parts))


@cache
def _long_titles() -> tuple[str, ...]:
    return tuple(
        title
        for title in vocabulary.words("byline", "titles")
        if len(title) > 7 and " " not in title and title.isalpha()
    )


def is_title_word(word: str) -> bool:
    """Return whether one word is a job title, also as the end of a compound ("Wirtschaftsredakteur")."""
    bare = word.lower().strip(".,:;()")
    return bare in vocabulary.words("byline", "titles") or (len(bare) > 9 and bare.endswith(_long_titles()))


def split_title(text: str) -> tuple[str, str]:
    """Return a name and the job title printed right after it without a separator ("Amy Gray Political Editor")."""
    parts = text.split()
    modifiers = vocabulary.words("byline", "modifiers")
    for index in range(2, len(parts)):
        starts = is_title_word(parts[index]) or parts[index].lower().strip(".,") in modifiers
        if starts and is_title(" ".join(parts[index:])):
            placed = index > 2 and gazetteer.is_large_place(parts[index - 1])  # Ana Ruiz Washington correspondent
            cut = index - placed
            return " ".join(parts[:cut]), " ".join(parts[cut:])
    return text, ""
