"""Whether words that no label marks are those of a credit: a name, a house, a house and its photographer."""

from __future__ import annotations

from newsmeta.lexicon import gazetteer
from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.agencywords import is_domain
from newsmeta.wire.creditlike import is_chain, is_known, is_person_and_house
from newsmeta.wire.flags import flags_of
from newsmeta.wire.house import is_house
from newsmeta.wire.person import given, is_particle, is_person

_JOINTS = str.maketrans("", "", " -&")
_FEW = 3  # blanks in a name
_LETTERS, _ACRONYM = 5, 8  # letters of a house's short name beside a word for a picture, before a slash and a name


def is_house_alone(text: str) -> bool:
    """Return whether *text* is one house's name and no sentence: "Lancashire Police"."""
    words = text.split()
    named = 1 < len(words) < 5 and all(word[0].isupper() or is_particle(word) for word in words)
    return named and text.translate(_JOINTS).isalpha() and is_house(text)


def is_name(text: str, *, known: bool = False) -> bool:
    """Return whether *text* is one person's name and nothing more; *known*: by a common given name."""
    words = text.split()
    return 1 < len(words) < 5 and is_person(text) and not is_house(text) and (not known or given(words[0]))


def is_house_photo(text: str) -> bool:
    """Return whether *text* is a house and its word for "photo", the house's photographer before it or not.

    "HT Photo", "Rasos Pakalnytės (ELTA) nuotr."
    """
    head, _, last = text.rpartition(" ")
    noun = last.lower().rstrip(".")
    if noun not in vocabulary.words("caption", "suffix"):
        return False
    person, _, house = head.rstrip(")").partition(" (")
    if noun in vocabulary.words("caption", "stopped") and is_name(person) and len(house) <= _ACRONYM:
        return True  # Rasos Pakalnytės nuotr., Rasos Pakalnytės (15min) nuotr.
    if (head.isupper() and head.isalpha() and 1 < len(head) <= _LETTERS) or (is_known(house) and is_name(person)):
        return True
    return " " not in head and eastasian.is_eastasian(head) and is_house(head)


def is_house_then_person(text: str) -> bool:
    """Return whether *text* behind a bar is a house, a dash and its photographer ("Le Phare – Ana Ruiz")."""
    house, dash, person = text.replace(" - ", " – ").partition(" – ")
    small = [word for word in house.split() if word.islower() and word not in vocabulary.family("particles")]
    return bool(dash) and not small and house.count(" ") <= _FEW and is_name(person)


def is_short_house_and_person(text: str) -> bool:
    """Return whether *text* is a house's letters or address, a slash and a person ("LP/Ana Ruiz")."""
    house, slash, person = text.partition("/")
    short = house.isupper() and 1 < len(house) <= _ACRONYM
    return bool(slash) and (short or is_domain(house)) and is_name(person.strip())


def is_labelled_name(text: str, *, alone: bool = False) -> bool:
    """Return whether *text* is a label without its colon and a credit ("Foto Ansa", "Beeld Jan Berg / ANP").

    *alone*: nothing stands before it, so that "Photo Gallery Highlights" may as well be a heading.
    """
    first, _, rest = text.partition(" ")
    if first.lower() not in vocabulary.bare_labels() or not rest:
        return False
    if is_chain(rest) or flags_of(rest) or is_person_and_house(rest) or is_house_and_person(rest):
        return True
    flag, _, house = rest.partition(" ")
    if not alone and "file" in flags_of(flag) and is_short_name(house.strip(" .")):
        return True  # Photo archives La Vague
    if not alone and first[0].isupper() and rest.isalpha() and rest.isupper() and 2 < len(rest) <= _LETTERS:
        return True  # a house's letters: "Foto LPR"
    return is_name(rest.partition(",")[0], known=alone and first.lower() in vocabulary.words("caption", "heading"))


def is_short_name(name: str) -> bool:
    """Return whether *name* is a few words with a capital first and no small one but particles and house words."""
    said = name.split()
    return 0 < len(said) <= _FEW + 1 and name[0].isupper() and not any(word.islower() for word in said)


def is_labelled_house(text: str) -> bool:
    """Return whether *text* behind a slash is a label in small letters and a few names ("фото ДСНС України")."""
    label, _, name = text.partition(" ")
    return label.islower() and label in vocabulary.bare_labels() and is_short_name(name)


def is_house_and_person(text: str) -> bool:
    """Return whether *text* is a house nobody knows, a slash between blanks and a person ("Marsh FM / Ana Ruiz")."""
    house, slash, person = text.rpartition(" / ")
    if not slash or " " not in person or is_person(house) or not is_short_name(house):
        return False
    return is_person(person) and (given(person.split()[0]) or is_full_name(person))


def is_house_with_person(text: str) -> bool:
    """Return whether *text* is a house, a colon and a person, as broadcasters print them ("Marsh News: Ana Ruiz")."""
    house, colon, person = text.partition(": ")
    return bool(colon) and " " in house and is_house(house) and is_name(person)


def is_full_name(text: str) -> bool:
    """Return whether *text* is two or three capitalised words that name no place."""
    words = text.split()
    if not 1 < len(words) < 4 or not all(word[0].isupper() and word.isalpha() for word in words):
        return False
    return not gazetteer.is_on_the_map(text)
