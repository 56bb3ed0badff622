"""Wire copy: datelines, sign-offs, captions and related lists, each finding at its words."""

from __future__ import annotations

import json

import pytest

import newsmeta
from newsmeta.validators.agencies import agencies_in, agency_of
from newsmeta.validators.report import Report
from tests.stories import SHARED
from tests.validators.test_rule_pages import NOW

SEEDS = SHARED / "data" / "seeds"

DUMP = """\
La ligne de ferry vers l’île de Tessel rouvre après la tempête

Après deux ans sans bateau, les habitants de l’île retrouvent une liaison régulière avec la côte, matin et soir.

Le maire de Port-Aven, Yann Le Guen (à droite). Photo : AFP
Le maire de Port-Aven, Yann Le Guen (à droite). Photo : AFP

Port-Aven (AFP) – La ligne de ferry vers Tessel a rouvert, a indiqué le port lors d’une cérémonie qui s’est \
tenue jeudi 15 janvier sur le quai, devant une centaine de personnes venues de toute la région pour le premier départ.

ferry-quai.jpg
Le nouveau débarcadère de l’île. Photo: AFP

Le premier bateau a quitté Port-Aven à l’aube avec quarante passagers à bord, a précisé le port dans un communiqué qui \
annonce deux départs par jour jusqu’au printemps, puis quatre pendant tout l’été si le temps le permet. – AFP

Voir plus

Le port commande un second ferry pour l’été prochain

Le conseil a décidé de commander un second bateau, a dit le port, qui en attend la livraison pour la la fin du mois \
de mai et veut doubler le nombre de départs pendant les vacances d’été.

Les dégâts de la tempête enfin réparés sur l’île

Le débarcadère a été reconstruit en deux ans par une entreprise de la région, et le maire l’a inauguré par un discours \
très bref devant les habitants réunis sur le quai.
"""


def at(report: Report) -> dict[str, tuple[int, int]]:
    return {f.rule: (f.location.line, f.location.column) for f in report.findings if f.location}


def test_a_dump_with_every_flaw() -> None:
    found = at(newsmeta.check(newsmeta.read(DUMP, format="text"), config=NOW))
    assert found["caption-twice"] == (6, 1)
    assert found["agency-without-link"] == (8, 1)
    assert found["file-name-in-body"] == (10, 1)
    assert found["mixed-credit-style"] == (11, 1)
    assert found["related-without-link"] == (17, 1)
    line, column = found["doubled-word"]
    assert DUMP.splitlines()[line - 1][column - 1 :].startswith("la la")
    wrong = ("headline", "dateline", "language", "body", "standfirst")
    assert [rule for rule in found if rule.startswith(wrong)] == []


def test_the_missing_date_names_the_years_of_its_weekday() -> None:
    report = newsmeta.check(newsmeta.read(DUMP, format="text"), config=NOW)
    hint = next(finding.hint for finding in report.findings if finding.rule == "missing-date")
    assert hint is not None
    assert "jeudi 15 janvier" in hint
    assert "2026" in hint


@pytest.mark.parametrize(("day", "fires"), [(9, True), (10, False), (13, False), (14, False), (15, True)])
def test_a_dateline_may_be_a_day_off(day: int, fires: bool) -> None:
    text = (
        "Ferry line to Tessel island reopens after storm\n\nPublished 2026-01-13\n\nPORT AVEN, Jan. "
        f"{day} (Reuters) – The ferry to Tessel island sails again from the new landing stage, twice a day."
    )
    report = newsmeta.check(newsmeta.read(text, format="text"), profile="wire", config=NOW)
    assert ("dateline-date-differs" in at(report)) == fires


@pytest.mark.parametrize(
    ("signed", "fires"), [("Reuters", False), ("AFP", True), ("AFP/Reuters", False), ("ab", False)]
)
def test_a_signoff_may_name_one_of_two_agencies(signed: str, fires: bool) -> None:
    text = (
        "Ferry line to Tessel island reopens after storm\n\nPORT AVEN (Reuters) – The ferry to Tessel island sails on"
        " from the new landing stage, twice a day until spring.\n\nThe first ship left Port Aven at dawn with forty"
        " passengers on board, the harbour office said on the quay, where the mayor had spoken of two years of waiting"
        f" and thanked the people of the island for their patience. ({signed})\n"
    )
    report = newsmeta.check(newsmeta.read(text, format="text"), config=NOW)
    assert ("dateline-differs-from-signoff" in at(report)) == fires


def test_agencies_are_one_under_all_their_names() -> None:
    assert agency_of("Thomson Reuters") == agency_of("REUTERS") == agency_of("路透社") is not None
    assert agency_of("Port Aven Post") is None
    assert len(agencies_in("AFP/dpa")) == 2


def test_a_caption_on_its_own_line_is_not_run_in() -> None:
    lead = "Ferry line to Tessel island reopens\n\nThe ferry to Tessel island sails again from the new stage.\n\n"
    more = "The line had been closed for two years after a storm broke the landing stage of the small island.\n"
    caption = "The ferry at the quay of Tessel island. Photo: AFP"
    for between, seen in (("\n\n", []), (" ", [caption])):
        report = newsmeta.check(newsmeta.read(lead + caption + between + more, format="text"), config=NOW)
        assert [finding.value for finding in report.findings if finding.rule == "caption-in-body"] == seen


def test_merged_findings_stand_in_their_source() -> None:
    dated = "date 2026-01-16 The ferry to Tessel island sails again from the new stage.\n\nAnd so on it went."
    readings = [newsmeta.read(DUMP, name="a.txt", format="text"), newsmeta.read(dated, name="b.txt", format="text")]
    report = newsmeta.check(newsmeta.merge(readings), config=NOW)
    rules = {finding.rule: finding for finding in report.findings}
    assert not {"missing-date", "missing-headline"} & set(rules)
    assert rules["caption-twice"].source == "a.txt"
    assert rules["date-without-time"].source == "b.txt"
    assert rules["date-without-time"].location is not None
    assert rules["date-without-time"].location.column == 6


@pytest.mark.skipif(not SEEDS.exists(), reason="the shared seeds are not here")
def test_the_two_real_texts() -> None:
    expected = json.loads((SEEDS / "expected.json").read_text(encoding="utf-8"))
    first, second = (newsmeta.read(path.read_bytes(), name=path.name) for path in sorted(SEEDS.glob("*.txt")))
    one, two = at(newsmeta.check(first, config=NOW)), at(newsmeta.check(second, config=NOW))
    for found, reading in ((one, first), (two, second)):
        assert set(expected[reading.name]["findings_include"]) <= set(found)
    assert one["caption-twice"] == (6, 1)
    assert one["agency-without-link"] == (8, 1)
    assert one["file-name-in-body"] == (20, 1)
    assert two["date-glued-to-text"] == (1, 2)
    assert two["date-without-time"] == (1, 7)
    assert two["caption-in-body"] == (23, 258)
    assert {"missing-signoff"} <= set(two)
    assert [rule for rule in one if rule.startswith(("dateline", "headline", "language"))] == []
    both = newsmeta.check(newsmeta.merge([first, second]), config=NOW)
    assert not set(expected["merge"]["findings_exclude"]) & {finding.rule for finding in both.findings}
