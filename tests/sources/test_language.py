"""Hearing a language: a few small words confirm a declared one, trigrams decide the rest."""

from __future__ import annotations

import pytest

from newsmeta.sources.language import guess_language, is_heard

GERMAN = (
    "Der Fluss ist in der Nacht auf den Montag gestiegen, und die Fähre fährt nicht mehr mit dem Fahrplan der Stadt."
)
ENGLISH = (
    "The river rose in the night to Monday, and the ferry that was to leave from the old town has not sailed for it."
)


@pytest.mark.parametrize(("tag", "text"), [("de", GERMAN), ("en", ENGLISH)])
def test_small_words_confirm_what_the_trigrams_say(tag: str, text: str) -> None:
    assert is_heard(tag, text)
    assert guess_language(text) == tag


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", GERMAN),
        ("de", ENGLISH),
        ("de", f"{GERMAN} {ENGLISH}"),
        ("sv", ENGLISH),
        ("en", "Ferry sails again"),
        ("", ""),
    ],
)
def test_doubt_leaves_the_question_open(tag: str, text: str) -> None:
    assert not is_heard(tag, text)
