"""Words that language files list: each does what its key says, so that adding a language is adding a file."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsmeta import parse_byline, parse_caption, parse_dateline
from newsmeta.lexicon import across, table
from newsmeta.wire.agencywords import is_domain, signs_alone
from newsmeta.wire.creditjoints import goes_through, links, parted, without_article
from newsmeta.wire.flags import is_licence
from newsmeta.wire.labelspan import means_of
from newsmeta.wire.mail import EMAIL
from newsmeta.wire.name import clean_name, kind_of_name, strip_intro
from newsmeta.wire.nameasides import without_verb
from newsmeta.wire.person import is_particle, is_person, is_suffix
from newsmeta.wire.rights import notice_at, reserved_at
from newsmeta.wire.sentences import last_sentence
from newsmeta.wire.vocabulary import family
from tests.lexicon.listed import listed


@pytest.mark.parametrize(("language", "word"), listed("byline", "opens"))
def test_a_writer_before_a_dateline(language: str, word: str) -> None:
    found = parse_dateline(f"{word.capitalize()} Nora Ash. BOSTON (AP) -- The quay opens again on Friday.")
    assert found is not None, language
    assert found.bylines == ("Nora Ash",)
    assert [place.name for place in found.places] == ["BOSTON"]


@pytest.mark.parametrize(("language", "word"), listed("byline", "articles"))
def test_an_article_before_a_job_title(language: str, word: str) -> None:
    copula, title = (across("byline", key)[language][0] for key in ("copula", "titles"))
    assert without_verb(f"Nora Ash {copula} {word} {title}") == (f"Nora Ash | {title}", "")


def test_an_article_inside_a_job_title_stays() -> None:
    assert without_verb("Nora Ash is an editor of the marsh") == ("Nora Ash | editor of the marsh", "")


@pytest.mark.parametrize(("language", "word"), listed("byline", "nouns"))
def test_a_noun_for_by_begins_names_of_things(language: str, word: str) -> None:
    assert strip_intro(f"{word.capitalize()} Expander") == f"{word.capitalize()} Expander", language
    assert strip_intro(f"{word.capitalize()}: Nora Ash") == "Nora Ash"


@pytest.mark.parametrize(("language", "word"), listed("byline", "courtesy"))
def test_courtesy_is_no_part_of_a_name(language: str, word: str) -> None:
    assert clean_name(f"{word.capitalize()} Nora Ash").name == "Nora Ash", language


@pytest.mark.parametrize(("language", "word"), listed("byline", "anonymous"))
def test_anonymous_is_no_name(language: str, word: str) -> None:
    assert kind_of_name(word.capitalize()) == "placeholder", language


@pytest.mark.parametrize(("language", "word"), listed("text", "abbreviations"))
def test_an_abbreviation_ends_no_sentence(language: str, word: str) -> None:
    text = f"The quay opens again. They met at {word}. Ash on Friday."
    assert text[last_sentence(text) :].startswith("They met"), language


@pytest.mark.parametrize(("language", "word"), listed("page", "rights"))
def test_rights_are_reserved(language: str, word: str) -> None:
    assert reserved_at(f"Marsh Post. {word.capitalize()}") == len("Marsh Post. "), language
    assert reserved_at("Rights of way in the marsh") == -1


@pytest.mark.parametrize(("language", "word"), listed("caption", "bare"))
def test_a_label_without_its_colon(language: str, word: str) -> None:
    found = parse_caption(f"{word.capitalize()} Nora Ash/AFP", language=language)
    assert (found.creators, found.organizations) == (("Nora Ash",), ("AFP",))


@pytest.mark.parametrize(("language", "word"), listed("caption", "heading"))
def test_a_bare_label_that_begins_headings(language: str, word: str) -> None:
    assert parse_caption(f"{word.capitalize()} Marsh Wonder", language=language).credit == ""


@pytest.mark.parametrize(("language", "word"), listed("caption", "unsure"))
def test_a_word_alone_may_be_a_heading(language: str, word: str) -> None:
    assert parse_caption(word.capitalize(), language=language).credit == ""


@pytest.mark.parametrize(("language", "word"), listed("caption", "of"))
def test_a_label_may_mean_a_picture_of(language: str, word: str) -> None:
    assert means_of(f"Foto {word}"), language
    assert not means_of("Foto by")


@pytest.mark.parametrize(
    ("language", "word"), [pair for pair in [*listed("caption", "via"), *listed("byline", "for")] if " " not in pair[1]]
)
def test_words_part_a_credit(language: str, word: str) -> None:
    parts = [part for part in parted(f"Nora Ash {word} AFP") if part]
    assert parts == links(f"Nora Ash {word} AFP") == ["Nora Ash", "AFP"], language


@pytest.mark.parametrize(("language", "word"), listed("caption", "via"))
def test_via(language: str, word: str) -> None:
    assert goes_through(f"Nora Ash {word.title()} AFP"), language


@pytest.mark.parametrize(("language", "word"), listed("caption", "articles"))
def test_an_article_before_a_house(language: str, word: str) -> None:
    assert without_article(f"{word} Moulin") == "Moulin", language


@pytest.mark.parametrize(("language", "word"), listed("dateline", "and"))
def test_two_towns(language: str, word: str) -> None:
    found = parse_dateline(f"BOSTON {word} CHICAGO (AP) -- The quays open again on Friday.")
    assert found is not None, language
    assert [place.name for place in found.places] == ["BOSTON", "CHICAGO"]


@pytest.mark.parametrize("ending", table("tables")["hosts"]["endings"])
def test_addresses_as_names(ending: str) -> None:
    assert is_domain(f"marsh.{ending}")
    assert not is_domain(f"Nora.{ending}x")


@pytest.mark.parametrize("word", sorted(family("particles") | family("rare_particles")))
def test_particles_of_family_names(word: str) -> None:
    assert is_particle(word)
    assert is_person(f"Nora {word} Ash")


@pytest.mark.parametrize("word", sorted(family("suffixes") | family("rare_suffixes")))
def test_what_stands_behind_family_names(word: str) -> None:
    assert is_suffix(f"{word.capitalize()}.")
    assert is_person(f"Nora Ash {word}")


@pytest.mark.parametrize("word", sorted(family("also_by")))
def test_a_word_for_by_that_begins_family_names(word: str) -> None:
    assert strip_intro(f"{word.capitalize()} Marshwell") == f"{word.capitalize()} Marshwell"


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (lambda text: parse_byline(text).authors, "Nora Ash nora.ash+desk@news.marsh.example"),
        (lambda text: parse_caption(text).creators, "The quay. Photo: Nora Ash nora.ash+desk@news.marsh.example"),
        (lambda text: (clean_name(text).name,), "Nora Ash nora.ash+desk@news.marsh.example"),
    ],
)
def test_addresses_beside_names(read: Callable[[str], tuple[str, ...]], text: str) -> None:
    assert EMAIL.search(text) is not None
    assert read(text) == ("Nora Ash",)


@pytest.mark.parametrize(("language", "word"), listed("dateline", "asks"))
def test_a_question_behind_a_town_is_no_report(language: str, word: str) -> None:
    assert parse_dateline(f"Hamburg: {word.capitalize()} the quays open again on Friday after two years.") is None, (
        language
    )
    assert parse_dateline(f"Hamburg (AP): {word.capitalize()} the quays open again on Friday after two years."), (
        language
    )


@pytest.mark.parametrize(("language", "word"), listed("dateline", "links"))
def test_small_words_inside_a_towns_name(language: str, word: str) -> None:
    found = parse_dateline(f"MARSHTON {word} FENWATER (AP) -- The quays open again on Friday.")
    assert found is not None, language
    assert [place.name for place in found.places] == [f"MARSHTON {word} FENWATER"]


@pytest.mark.parametrize(("language", "word"), listed("dateline", "rivers"))
def test_a_river_behind_a_town(language: str, word: str) -> None:
    found = parse_dateline(f"Frankfurt/{word.capitalize()} (dpa) - Die Brücke wird erneuert.", language=language)
    assert found is not None
    assert [place.name for place in found.places] == [f"Frankfurt/{word.capitalize()}"]


@pytest.mark.parametrize(("language", "word"), listed("dateline", "cities"))
def test_the_word_for_a_city_behind_its_name(language: str, word: str) -> None:
    found = parse_dateline(f"TACLOBAN {word.upper()} – A storm surge destroyed the pier on Tuesday night.")
    assert found is not None, language
    assert [place.name for place in found.places] == [f"TACLOBAN {word.upper()}"]


@pytest.mark.parametrize(("language", "word"), listed("caption", "stopped"))
def test_a_label_with_a_full_stop(language: str, word: str) -> None:
    found = parse_caption(f"{word.capitalize()}. Nora Ash/AFP", language=language)
    assert (found.creators, found.organizations) == (("Nora Ash",), ("AFP",))


@pytest.mark.parametrize(("language", "word"), listed("caption", "slashed"))
def test_a_label_with_a_slash(language: str, word: str) -> None:
    found = parse_caption(f"The quay at dusk {word.capitalize()}/Nora Ash", language=language)
    assert (found.caption, found.creators) == ("The quay at dusk", ("Nora Ash",))


@pytest.mark.parametrize("word", sorted(family("by_in_capitals")))
def test_a_word_for_by_with_a_capital(word: str) -> None:
    assert strip_intro(f"{word.capitalize()} Nora Ash") == "Nora Ash"


@pytest.mark.parametrize(("language", "word"), listed("caption", "free"))
def test_words_in_the_place_of_a_licence(language: str, word: str) -> None:
    assert is_licence(word.title()), language
    assert not is_licence(f"Lindvik {word}")


@pytest.mark.parametrize("notice", ["© 2026 Marsh Post", "Copyright 2026", "(c) 2026 Marsh Post", "Copyright © 2026"])
def test_a_notice_of_copyright(notice: str) -> None:
    assert notice_at(notice) == 0
    assert notice_at(f"Marsh Post {notice}") == len("Marsh Post ")
    assert notice_at(notice.replace("2026", "AFP")) == -1


@pytest.mark.parametrize(("language", "word"), listed("caption", "via"))
def test_via_parts_those_who_sign(language: str, word: str) -> None:
    assert signs_alone(f"Marsh Lantern {word} Reuters"), language
    assert parse_caption(f"The quay opens again Nora Ash {word} Reuters").creators == ("Nora Ash",)


@pytest.mark.parametrize(("language", "word"), listed("byline", "reported"))
def test_where_somebody_reported_from(language: str, word: str) -> None:
    assert parse_byline(f"By Nora Ash and Ana Ruiz. Ruiz {word} Lindvik").authors == ("Nora Ash", "Ana Ruiz"), language
