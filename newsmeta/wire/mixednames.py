"""Takes apart what was printed without a separator: persons in a row, a person and a house, a house and a title."""

from __future__ import annotations

from newsmeta.wire import vocabulary
from newsmeta.wire.agencywords import printed_so
from newsmeta.wire.house import is_house
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.nameasides import are_agency
from newsmeta.wire.person import given, is_particle, is_person

_SHORT = 4  # letters of an agency's sign
_STAFF = ("staff", "reporter", "reporters", "correspondent", "correspondents")


def house_before_title(text: str) -> tuple[str, str, str] | None:
    """Return house, title and what follows for "Associated Press writers Jane Doe", "IGN Staff"; None otherwise."""
    words = text.split()
    start = next((i for i, word in enumerate(words) if is_title_like(word)), 0)
    while (
        start
        and start + 1 < len(words)
        and words[start].lower() in vocabulary.houses("words")
        and " ".join(words[start : start + 2]).lower() not in vocabulary.words("byline", "titles")  # bureau chief
        and not _named(words[:start])
    ):
        start += 1
    while start and start < len(words) and are_agency(words[: start + 1]):
        start += 1  # CBS News Staff
    rest = next((i for i in range(start, len(words)) if not is_title_like(words[i])), len(words))
    if not start or not any(is_title(word) or word.lower() in _STAFF for word in words[start:rest]):
        return None
    house = " ".join(words[:start])
    staffed = words[start].lower() in _STAFF and start + 1 == len(words) and not is_person(house)
    return (house, " ".join(words[start:rest]), " ".join(words[rest:])) if is_house(house) or staffed else None


def is_sign(house: str) -> bool:
    """Return whether a house is two or three capitals that are no known agency's."""
    return len(house) < 4 and house.isalpha() and house.isupper() and house.lower() not in vocabulary.agency_names()


def _named(words: list[str]) -> bool:
    """Return whether the words are a name already, so that the next one ("News", "National") belongs to the title."""
    return are_agency(words) or (len(words) > 1 and is_person(" ".join(words)))


def is_title_like(word: str) -> bool:
    """Return whether *word* belongs to a job title: a title or what stands before one ("senior", "staff")."""
    low = word.lower().strip(".,:")
    return low in _STAFF or low in vocabulary.words("byline", "modifiers") or is_title(word)


def person_before_house(text: str) -> tuple[str, str] | None:
    """Return person and house of "Jane Doe The Associated Press", None when the text is not both."""
    words = text.split()
    for index in range(2, len(words)):
        person, house = " ".join(words[:index]), " ".join(words[index:])
        low = house.lower().removeprefix("the ")
        if (
            low in vocabulary.agency_names()
            and is_person(person)
            and not is_house(person)
            and not _is_name_too(house)
            and words[0].lower() not in vocabulary.family("towns")
        ):
            return person, house
    article = next((at for at in (2, 3) if words[at : at + 1] == ["The"]), 0)
    if article and is_person(" ".join(words[:article])) and is_house(" ".join(words[article + 1 :])):
        return " ".join(words[:article]), " ".join(words[article:])
    size = 3 if len(words) > 2 and (words[1].endswith(".") or not words[1][:1].isupper()) else 2
    person, house = " ".join(words[:size]), " ".join(words[size:])
    if (
        len(words) > size + 1
        and given(words[0])
        and is_person(person)
        and not is_house(person)
        and is_house(house)
        and not is_title_like(words[-1])
    ):
        return person, house
    return None


def _is_name_too(house: str) -> bool:
    """Return whether a short word is printed as a name is, not as the agency signs: "Mena", not "MENA"."""
    return len(house) <= _SHORT and house.istitle() and not printed_so(house)


def until_small(text: str) -> str:
    """Cut "Laura Adler is editor of …" behind the name."""
    words = text.split()
    at = next((i for i, word in enumerate(words) if word.isalpha() and word.islower() and not is_particle(word)), 0)
    return (
        " ".join(words[:at])
        if at > 1 and all(word[0].isupper() for word in words[:at]) and not is_title(text)
        else text
    )


def apart(text: str) -> list[str]:
    """Return the persons in *text*, printed one after the other, by given names and by pairs of words."""
    words = text.split()
    if len(words) < 4:
        return [text]
    cuts = [i for i in range(2, len(words) - 1) if given(words[i]) and not given(words[i - 1]) and _full(words[i - 1])]
    if cuts and given(words[0]):
        chosen: list[int] = []
        for cut in cuts:
            if cut - (chosen[-1] if chosen else 0) >= 2:
                chosen.append(cut)
        return [" ".join(words[a:b]) for a, b in zip([0, *chosen], [*chosen, len(words)], strict=True)]
    if len(words) % 2 == 0 and all(_cyrillic(word) for word in words) and not any(_patronymic(word) for word in words):
        return [" ".join(words[i : i + 2]) for i in range(0, len(words), 2)]
    return [text]


def _full(word: str) -> bool:
    return len(word.strip(".")) > 1 and word[:1].isupper()


def _cyrillic(word: str) -> bool:
    return "\u0400" <= word[0] <= "\u04ff" and word[0].isupper()


def _patronymic(word: str) -> bool:
    return word.lower().endswith(tuple(vocabulary.family("patronymics")))
