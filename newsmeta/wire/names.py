"""What a byline has named so far: persons, houses, places, what each did."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsmeta.lexicon import gazetteer
from newsmeta.wire.mixednames import apart
from newsmeta.wire.nameasides import are_agency


@dataclass(slots=True)
class Names:
    """What has been read so far; dictionaries keep the printed order and drop repeats."""

    authors: dict[str, None] = field(default_factory=dict)
    houses: dict[str, None] = field(default_factory=dict)
    places: dict[str, None] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    language: str = ""

    def add(self, name: str, role: str) -> None:
        """Add a person; a country of two words is where the story was filed."""
        if " " in name and gazetteer.is_country(name):
            self.places.setdefault(name)
            return
        self.authors.setdefault(name)
        if role:
            self.roles.setdefault(name, role)

    def add_house(self, name: str, role: str) -> None:
        """Add a house."""
        self.houses.setdefault(name)
        if role:
            self.roles.setdefault(name, role)

    def add_people(self, text: str, role: str) -> None:
        """Add the persons in *text*, printed one after the other."""
        for name in apart(text):
            self.add(name, role)

    def add_title(self, title: str) -> None:
        """Note the last person's job title, and the house that ends it ("Repórter da Agência Brasil")."""
        words = title.split()
        house = next((" ".join(words[i:]) for i in range(1, len(words)) if are_agency(words[i:])), "")
        if house:
            self.add_house(house, "")
        if self.authors and title:
            self.titles.setdefault(next(reversed(self.authors)), title)
