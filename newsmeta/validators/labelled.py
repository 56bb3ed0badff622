"""Stories that their section calls opinion or paid content, while their type calls them plain news."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.lexicon.wording import words_of
from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, at
from newsmeta.validators.sight import quoted, stories

_PLAIN = frozenset(("Article", "NewsArticle", "ReportageNewsArticle"))


def labelled(reading: Reading, label: str, what: str, right: str) -> Iterator[Found]:
    """Yield a Found where section or genre is one of the lexicon's words for *label* and every type a plain one.

    *what* is what such a word says of the story, *right* the type that it should have.
    """
    types = [set(item.types) for item in stories(reading)]
    if not types or not all(each <= _PLAIN for each in types):
        return
    known = words_of(reading.article.language, label) | words_of("en", label)
    named = (said for field in ("section", "genre") for said in reading.ledger.of(field))
    said = next((each for each in named if each.text.strip(" :|").casefold() in known), None)
    if said:
        message = f"the {said.field} {quoted(said.text)} says {what}, the type does not"
        yield at(said, message, hint=f"type it as {right}")
