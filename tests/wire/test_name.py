"""What a printed name names, and how several in one string come apart."""

from __future__ import annotations

import pytest

from newsmeta.wire.name import clean_name, kind_of_name, split_names

KINDS = [
    ("person", "Nora Ash"), ("person", "Mohamed El Sabe"), ("person", "Nguyễn Phú Minh"), ("person", "T.C. Reed"),
    ("person", "Christoph von Berg"), ("person", "INÉS RUIZ"), ("person", "Илья Громов"), ("person", "سامي حداد"),
    ("person", "홍길동"), ("person", "山田太郎"), ("person", "谢若明"), ("person", "Anna"), ("person", "Park Geun-min"),
    ("organization", "AP"), ("organization", "Agence France-Presse"), ("organization", "MTZ-Redaktion"),
    ("organization", "Le Moulin"), ("organization", "The White House"), ("organization", "Government of Lorvan"),
    ("organization", "Galerie ALT + NEU"), ("organization", "sportmoor.de"), ("organization", "HackRanker"),
    ("organization", "新华社"), ("organization", "연합뉴스"), ("organization", "Báo Moulin"),
    ("organization", "MARSH Staff"),
    ("desk", "Staff Reporter"), ("desk", "La rédaction"), ("desk", "Служба новостей"), ("desk", "編集部"),
    ("handle", "@noraash"), ("email", "nora@marsh.example"), ("url", "https://marsh.example/nora"),
    ("date", "2024-01-02"), ("placeholder", "admin"), ("placeholder", ""), ("unknown", "jal"), ("unknown", "x" * 500),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "name"), KINDS)
def test_kind(kind: str, name: str) -> None:
    assert kind_of_name(name) == kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A. Name, B. Name and C. Name", ("A. Name", "B. Name", "C. Name")),
        ("Doe, Jane", ("Doe, Jane",)),
        ("Jane Doe, Jr.", ("Jane Doe, Jr.",)),
        ("Smith, J. K.", ("Smith, J. K.",)),
        ("José Ortega y Gasset", ("José Ortega y Gasset",)),
        ("Anna Berg und Carl Dahl; dpa", ("Anna Berg", "Carl Dahl", "dpa")),
        ("王小明、李大同", ("王小明", "李大同")),
        ("Maria e João", ("Maria", "João")),
        ("Nora Ash, Nora Ash", ("Nora Ash",)),
        ("", ()),
    ],
)
def test_split(text: str, names: tuple[str, ...]) -> None:
    assert split_names(text) == names


@pytest.mark.parametrize(
    ("text", "name", "title", "house"),
    [
        ("By Jane Doe, Senior Reporter", "Jane Doe", "Senior Reporter", ""),
        ("Jane Doe (AFP)", "Jane Doe", "", "AFP"),
        ("Jane Doe | Reuters", "Jane Doe", "", "Reuters"),
        ("Mr. John Reed", "John Reed", "", ""),
        ("文／王小明", "王小明", "", ""),
        ("Par Le Moulin", "Le Moulin", "", ""),
        ("Doe, Jane", "Doe, Jane", "", ""),
        ("jane@marsh.example Jane Doe", "Jane Doe", "", ""),
        ("", "", "", ""),
    ],
)
def test_clean(text: str, name: str, title: str, house: str) -> None:
    found = clean_name(text)
    assert (found.name, found.title, found.organization) == (name, title, house)
