"""Addresses of authors' pages: links to them are names of people, not titles of stories."""

from __future__ import annotations

import re
from itertools import pairwise

_LONGEST = 300  # letters of an address
_DIRECTORIES = frozenset(
    "author authors autor autore autorn autoren autors autores auteur auteurs autori autory people staff writer writers"
    " reporter reporters journalist journalists journaliste journalistes editor editors contributor contributors"
    " columnists redakteur redakteure redaktion by skribent newsteam team firma firmas redactores"
    " kirjoittaja forfatter giornalisti profile profiles autorzy dziennikarz dziennikarze avtor avtory avtori szerzo"
    " szerzok yazar yazarlar muhabir redakce redaktor redaktori redakcja redakcia forfattere skribenter journalister"
    " medarbejder redacteur redacteurs verslaggever giornalista colunista colunistas toimittaja toimittajat tekijat"
    " jurnalist redactor novinar novinari av von door af reporter-bio bio bios profil profils perfil perfiles penulis"
    " wartawan redattore redattori autrice autrici correspondent correspondents columnist columnista columnistas"
    " bylines contributeur contributeurs colaborador colaboradores jornalista jornalistas kirjoittajat".split()
)
_TOPICS = frozenset(
    "topic topics tag tags thema themen tema temas category categories kategorie kategorien categoria categorias"
    " section sections rubrik rubrique rubriques keyword keywords".split()
)
_OF_SOMEBODY = re.compile(r"[^?#\s]{3}")


def is_topic_page(address: str) -> bool:
    """Say whether an address is that of a topic, by a folder that is named for such."""
    return not _TOPICS.isdisjoint(address[:_LONGEST].lower().split("/")[1:-1])


def is_author_page(address: str) -> bool:
    """Say whether an address is that of somebody's page: a folder named for people, with a name in it."""
    parts = address[:_LONGEST].lower().split("/")[1:]
    if _DIRECTORIES.isdisjoint(parts):
        return False
    return any(one in _DIRECTORIES and _OF_SOMEBODY.match(after) for one, after in pairwise(parts))
