"""The compact table of schema.org 30.0: facts anyone can look up, and that it is what the script derives."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Literal

import pytest

from newsmeta.lexicon import vocabulary
from newsmeta.lexicon.derive.schemaorg import derive


def test_types_and_their_ancestors() -> None:
    assert vocabulary.release() == "30.0"
    assert vocabulary.is_type("NewsArticle")
    assert not vocabulary.is_type("newsarticle")
    assert not vocabulary.is_type("headline")
    assert vocabulary.parents("NewsArticle") == ("Article",)
    assert vocabulary.ancestors("LiveBlogPosting") == {
        "BlogPosting",
        "SocialMediaPosting",
        "Article",
        "CreativeWork",
        "Thing",
    }
    assert vocabulary.is_a("NewsArticle", "NewsArticle")
    assert vocabulary.is_a("ReportageNewsArticle", "CreativeWork")
    assert not vocabulary.is_a("Article", "NewsArticle")
    assert not vocabulary.is_a("Unheard", "Thing")
    assert vocabulary.ancestors("Unheard") == frozenset()
    assert all(vocabulary.is_type(name) for name in vocabulary.DATA_TYPES)


def test_properties_where_they_belong_and_what_they_hold() -> None:
    assert vocabulary.is_property("dateline")
    assert not vocabulary.is_property("Dateline")
    assert vocabulary.domains_of("dateline") == ("NewsArticle",)
    assert vocabulary.range_of("datePublished") == ("Date", "DateTime")
    assert vocabulary.range_of("image") == ("ImageObject", "URL")
    assert vocabulary.domain_ok("headline", ["NewsArticle"])
    assert vocabulary.domain_ok("headline", ["Person", "Article"])
    assert not vocabulary.domain_ok("headline", ["Person"])
    assert not vocabulary.domain_ok("dateline", ["Article"])
    assert vocabulary.domain_ok("unheard", ["Person"])
    assert vocabulary.domain_ok("headline", ["Unheard"])
    assert vocabulary.range_of("unheard") == ()


def test_superseded_and_pending() -> None:
    assert vocabulary.superseded_by("awards") == ("award",)
    assert vocabulary.superseded_by("isBasedOnUrl") == ("isBasedOn",)
    assert vocabulary.superseded_by("headline") == ()
    assert vocabulary.is_pending("creditText")
    assert vocabulary.is_pending("SatiricalArticle")
    assert not vocabulary.is_pending("headline")


def test_enumeration_members() -> None:
    assert "TrainedAlgorithmicMediaDigitalSource" in vocabulary.members("IPTCDigitalSourceEnumeration")
    assert vocabulary.enumeration("DigitalCaptureDigitalSource") == ("IPTCDigitalSourceEnumeration",)
    assert vocabulary.members("Boolean") == ("False", "True")
    assert vocabulary.enumeration("NewsArticle") == ()
    assert vocabulary.members("Unheard") == ()


@pytest.mark.parametrize(
    ("name", "kind", "near"),
    [
        ("datemodified", "properties", "dateModified"),
        ("date_published", "properties", "datePublished"),
        ("headlin", "properties", "headline"),
        ("alternateHeadline", "properties", "alternativeHeadline"),
        ("NewsArtikel", "types", "NewsArticle"),
        ("newsarticle", "types", "NewsArticle"),
        ("NewsArticle", "types", None),
        ("xyzzy", "types", None),
        ("", "types", None),
        ("h" * 10_000, "properties", None),
    ],
)
def test_what_was_meant(name: str, kind: Literal["types", "properties"], near: str | None) -> None:
    assert vocabulary.nearest(name, kind) == near


def test_the_table_is_what_the_script_derives(shared: Path, root: Path) -> None:
    table = root / "newsmeta" / "lexicon" / "schemaorg.json"
    assert table.read_text(encoding="utf-8") == derive(shared / "data" / "standards" / "schemaorg-30.0", "30.0")
    assert table.stat().st_size < 200_000
    assert "ShareAlike 3.0" in table.read_text(encoding="utf-8")[:1000]


def test_the_table_is_read_only_when_asked_for() -> None:
    code = (
        "import newsmeta.sources.jsonitems, newsmeta.lexicon.vocabulary as v, newsmeta.lexicon as l;"
        "assert l.table.cache_info().currsize == 0; v.is_type('Thing'); assert l.table.cache_info().currsize == 1"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
