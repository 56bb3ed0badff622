"""Which pieces of a credit name those who made the picture, and which the houses behind it."""

from __future__ import annotations

from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.agencywords import is_domain
from newsmeta.wire.creditpieces import CreditPiece, is_initials
from newsmeta.wire.house import is_house
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.mixednames import is_title_like
from newsmeta.wire.person import given, is_person


def sort_pieces(pieces: list[CreditPiece], *, labelled: bool = False) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the persons and the houses that the pieces name; *labelled*: a word for their maker stood before them."""
    creators: dict[str, str] = {}
    houses: dict[str, str] = {}
    single = labelled and len(pieces) == 2 and _is_first_name(pieces[0].text) and _is_house_behind_slash(pieces[1])
    if single or (len(pieces) == 2 and pieces[1].after == "/" and _is_small_name(pieces[0].text)):
        first = pieces.pop(0).text  # Foto: Ruiz/Reuters, ana ruiz/example
        creators[first.lower()] = first
    for index, piece in enumerate(pieces):
        if _is_title_alone(piece.text):
            continue  # Contributing Photographer
        if _is_editors_sign(piece, bool(creators and houses)):
            continue  # ANTARA FOTO/Bagas Wirawan/foc.
        for text in _reporters(piece.text):
            near = [pieces[i].text for i in (index - 1, index + 1) if 0 <= i < len(pieces)]
            (creators if _is_creator(text, piece.after, bool(creators), near) else houses).setdefault(
                text.lower(), text
            )
    return tuple(creators.values()), tuple(house for key, house in houses.items() if key not in creators)


def _is_title_alone(text: str) -> bool:
    """Return whether a piece is a job title: not a house of words that titles hold, too (National World, POLITICO)."""
    words = text.split()
    named = text.isupper() if len(words) == 1 else not any(map(is_title, words))
    return all(map(is_title_like, words)) and not named


def _is_editors_sign(piece: CreditPiece, named: bool) -> bool:
    """Return whether a piece is the initials of the editor, behind house and photographer."""
    low = piece.text.rstrip(".")
    known = low in vocabulary.agency_names() or low in vocabulary.houses("signs")
    return named and piece.after == "/" and low.isalpha() and low.islower() and len(low) < 4 and not known


def _is_first_name(text: str) -> bool:
    """Return whether *text* is one capitalised word that no house is known by."""
    return text.istitle() and text.isalpha() and text.lower() not in vocabulary.agency_names() and not is_house(text)


def _is_small_name(text: str) -> bool:
    """Return whether *text* is two words in small letters that no house is known by."""
    two = text.islower() and text.count(" ") == 1 and text.replace(" ", "").isalpha()
    return two and text not in vocabulary.agency_names() and not is_house(text)


def _is_house_behind_slash(piece: CreditPiece) -> bool:
    return piece.after == "/" and (piece.text.lower() in vocabulary.agency_names() or is_house(piece.text))


def _reporters(text: str) -> list[str]:
    """Split "新华社记者李明" into house and person."""
    return [part for part in eastasian.at_titles(text) if part] if eastasian.is_eastasian(text) else [text]


def _is_creator(text: str, separator: str, have_one: bool, near: list[str]) -> bool:
    low = text.lower()
    if text.startswith("@"):
        return True
    if low in vocabulary.agency_names() or low in vocabulary.houses("signs") or is_house(text):
        return False
    shared = any(each.lower() in vocabulary.houses("shared") for each in near)
    if is_person(text):
        return not (
            have_one and separator in "/|" and separator and not given(text.split()[0]) and not _initialled(text)
        ) or (shared and not have_one)
    if " " in text:
        return not have_one and bool(near) and _loosely_person(text)
    if is_initials(text) or (text.islower() and not have_one):
        return True
    if separator == "/" and not have_one and text.isalpha() and any(map(is_domain, near)):
        return True  # KOMPAS.com/Dewantoro
    return shared and not have_one


def _loosely_person(text: str) -> bool:
    """Return whether a name with a small word in it ("Shin hyun Kyung") stands where the photographer stands."""
    words = text.split()
    return len(words) == 3 and words[0][0].isupper() and words[2][0].isupper() and text.replace(" ", "").isalpha()


def _initialled(text: str) -> bool:
    return "." in text or eastasian.is_eastasian(text) or is_title(text)
