"""Hearing a language: a few small words confirm a declared one, trigrams decide the rest."""

from __future__ import annotations

import pytest

from newsmeta.lexicon import across
from newsmeta.sources.language import guess_language, is_heard
from tests.lexicon.listed import listed

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
        (
            "nl",
            "De brug over het water is weer open, maar de auto’s zijn nog niet van de veerboot af, en dat wordt ook",
        ),
        ("pt", "A ponte não foi aberta, mas uma parte dos carros já passou pelo porto, e as crianças são as primeiras"),
        ("sv", "Bron är inte öppen, och ett fartyg från hamnen har också väntat, eller så blir det mycket värre"),
        (
            "pl",
            "Most nie jest otwarty, ale został już naprawiony, a statek, który płynął przez port, też będzie czekał",
        ),
    ],
)
def test_small_words_of_other_languages(tag: str, text: str) -> None:
    assert is_heard(tag, text)
    assert not is_heard("en", text)


def test_a_neighbour_is_not_believed_against_the_letters_of_the_declared_language() -> None:
    text = (
        "Kommunfullmäktige beslutade sent på tisdagskvällen att skjuta upp ombyggnaden av hamnkvarteren efter fyra "
        "timmars debatt. – Vi behöver ett svar som håller om tjugo år, säger nätverkets talesperson."
    )
    assert guess_language(text) == "nb"
    assert guess_language(text, ["sv"]) is None
    assert guess_language(text, ["nb"]) == "nb"


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


def test_what_no_text_tells_apart_is_believed_as_declared() -> None:
    text = (
        "Gradska skupština odlučila je u utorak da odloži obnovu luke posle više od četiri sata rasprave. Troškovi su "
        "za dve godine porasli za gotovo trećinu, rekla je sekretarka za finansije predstavljajući brojke."
    )
    assert guess_language(text) in ("hr", "sr", "bs")
    assert guess_language(text, [guess_language(text) or ""]) == guess_language(text)
    other = "sr" if guess_language(text) != "sr" else "hr"
    assert guess_language(text, [other]) is None


@pytest.mark.parametrize("language", sorted(across("text", "small")))
def test_small_words_tell_their_language_from_every_other(language: str) -> None:
    text = " ".join(across("text", "small")[language])
    assert [tag for tag in across("text", "small") if is_heard(tag, text)] == [language]


@pytest.mark.parametrize(("language", "other"), listed("text", "neighbours"))
def test_neighbours_are_so_to_each_other(language: str, other: str) -> None:
    assert language in across("text", "neighbours")[other]
