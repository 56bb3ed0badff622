"""The words for "by" before a name, in any language."""

from __future__ import annotations

import re
from functools import cache

from newsmeta import lexicon
from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.house import is_desk, is_house
from newsmeta.wire.person import given, is_vietnamese

_PART = re.compile(r"\s?[,|;/(·]")
_ELIDED = re.compile(r"(?<= )d['’](?=[^\W\d_])")  # une enquête d'Anaïs …
_SIGNS = re.compile(r"[a-zäöü]{2,4}(?:[/,][a-zäöü]{2,4}){0,2}[/,]?")
"""Letters with which agencies and reporters sign, parted by slashes."""
_COLON = re.compile("[:：／/]")


def strip_intro(text: str, language: str | None = None) -> str:
    """Return *text* without the word for "by" in front, in any language, as long as a name remains."""
    for _ in range(3):
        size = _intro_size(text, language)
        if not size:
            return text
        text = text[size:].lstrip(" :：.-–—·")
    return text


def _is_sign(word: str) -> bool:
    return word in vocabulary.agency_names() or word in vocabulary.houses("signs")


@cache
def _first_words() -> frozenset[str]:
    """Return the words with which an introduction can begin."""
    return frozenset(intro.split()[0] for intro in vocabulary.words("byline", "by"))


def _intro_size(text: str, language: str | None) -> int:
    """Return how many characters of *text* are an introduction ("By", "Von:", "文／"), 0 when there is none."""
    known = vocabulary.words("byline", "by")
    head = text[:60]
    elided = _ELIDED.search(head)
    if elided and f"{head[: elided.start()]}de".lower() in known and head[elided.end()].isupper():
        return elided.end()
    colon = min((i for i in map(head.find, ":：／/") if i > 0), default=0) if _COLON.search(head) else 0
    if colon and head[colon] == "/" and head[: head.find(":")].lower() in known:
        colon = head.find(":")  # Autor/in: …
    before = head[:colon].strip().lower()
    if before in known and not (head[colon] in "/／" and is_desk(before)):  # Redacción / EFE
        return colon + 1
    words_ = head.split(" ")
    if words_[0].lower() not in _first_words():
        return eastasian.intro_size(text)
    for count in (4, 3, 2, 1):
        intro = " ".join(words_[:count])
        if len(words_) > count and intro.lower() in known and _may_follow(intro, text[len(intro) :].strip(), language):
            return len(intro)
    return eastasian.intro_size(text)


def _may_follow(intro: str, rest: str, language: str | None) -> bool:
    """Return whether what follows can be a name of its own, so that "Di Marzio" or "author's" is not cut."""
    words_ = rest.split()
    low = intro.lower()
    own = low in lexicon.across("byline", "by").get((language or "").partition("-")[0], ())
    if low in vocabulary.words("byline", "nouns") and not (len(words_) > 1 and (own or given(words_[0]))):
        return False
    if given(intro) and intro[:1].isupper() and not is_house(_PART.split(rest)[0]) and not is_vietnamese(rest):
        return False  # Nina, Per, Theo and Ville are names, too
    if low in vocabulary.houses("articles") and intro[:1].isupper() and is_house(rest):
        return False  # Le Courrier …
    if low not in vocabulary.family("also_by") or is_house(rest):
        return bool(words_) and not is_desk(low)
    if low in vocabulary.family("by_in_capitals"):
        if words_ and all(map(_SIGNS.fullmatch, words_)) and ("/" in rest or _is_sign(words_[0])):
            return True  # Von lno/mbo
        ours = bool(words_) and words_[0] in vocabulary.words("byline", "modifiers")  # "Von unserem Korrespondenten"
        return bool(words_) and (intro.islower() or (len(words_) > 1 and (words_[0][0].isupper() or ours)))
    if len(words_) == 1:
        return intro.islower() and words_[0][0].isupper() and given(words_[0])  # da Chiara
    return bool(words_) and (intro.islower() or own or given(words_[0]))
