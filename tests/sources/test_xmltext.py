"""XML with places: the tree agrees with expat, broken text loses little, nothing is ever opened or expanded."""

from __future__ import annotations

import time
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmeta.sources.xmltext import DEPTH, Element, Xml, judge, root_tag
from tests.chance import examples

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=12)
NAMES = st.sampled_from(["a", "b", "rss", "très"])


@st.composite
def trees(draw: st.DrawFn, depth: int = 3) -> ET.Element:
    made = ET.Element(draw(NAMES), draw(st.dictionaries(NAMES, TEXT.filter(str.strip), max_size=2)))
    made.text = draw(TEXT)
    for _ in range(draw(st.integers(0, 3)) if depth else 0):
        child = draw(trees(depth - 1))
        child.tail = draw(TEXT)
        made.append(child)
    return made


def same(ours: Element, theirs: ET.Element) -> None:
    assert ours.name == theirs.tag
    said = ours.words()
    assert (said.text if said else "") == "".join(theirs.itertext()).strip()
    for name, value in theirs.attrib.items():
        assert ours.value(name) == value.strip()
    assert len(ours.children) == len(theirs)
    for mine, other in zip(ours.children, theirs, strict=True):
        same(mine, other)


@given(trees())
@examples(50)
def test_a_well_formed_text_reads_as_expat_reads_it(tree: ET.Element) -> None:
    text = ET.tostring(tree, encoding="unicode")
    read = Xml(text)
    assert read.flaws == []
    same(read.root.children[0], ET.fromstring(text))


@given(st.text(st.sampled_from("<>/!-[]?&;ab\"'= CDATADOCTYPE"), max_size=120))
@examples(300)
def test_any_text_is_read_and_every_place_lies_in_it(text: str) -> None:
    for element in Xml(text, apart=("a",)).root.below():
        assert 0 <= element.start < element.inner <= element.stop <= element.end <= len(text)
        said = element.words()
        if said:
            start, end = said.span()
            assert element.inner <= start <= end <= element.stop


def test_decoded_words_know_where_each_of_them_stands() -> None:
    text = "<a>one &amp; &#x74;wo <!-- no --><![CDATA[<three>]]> f<b>ou</b>r</a>"
    said = Xml(text).root.children[0].words()
    assert said is not None
    assert said.text == "one & two <three> four"
    for words, written in (("one", "one"), ("&", "&amp;"), ("t", "&#x74;"), ("<three>", "<three>"), ("ou", "ou")):
        at = said.text.index(words)
        start, end = said.at(at, at + len(words))
        assert text[start:end] == written
    start, end = said.part(4, 9).span()
    assert text[start:end] == "&amp; &#x74;wo"
    assert text[slice(*said.key_span() or (0, 0))] == "a"


def test_prefixes_follow_the_namespace_not_the_letters() -> None:
    text = (
        '<x xmlns:m="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom"><m:content/><media:credit/></x>'
    )
    assert [each.name for each in Xml(text).root.below()] == ["atom:x", "media:content", "media:credit"]


@pytest.mark.parametrize(
    ("text", "kind", "at"),
    [
        ("<a>Fish & chips</a>", "xml-not-well-formed", 8),
        ("<a><b>1</a>", "xml-not-well-formed", 9),
        ("<a>é\x01</a>", "xml-not-well-formed", 4),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "xml-entity", 13),
    ],
)
def test_what_is_broken_is_told_with_its_place(text: str, kind: str, at: int) -> None:
    flaws = Xml(text).flaws
    assert flaws[0].kind == kind
    place = flaws[0].place.span()
    assert place is not None
    assert place[0] == at


def test_declared_entities_stay_as_written() -> None:
    layers = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    text = f'<!DOCTYPE a [<!ENTITY l0 "lol">{layers}]><a><b>&l9;</b><c>kept</c></a>'
    read = Xml(text).root.children[0]
    assert read.children[0].text == "&l9;"
    assert read.children[1].text == "kept"


def test_a_lost_end_tag_does_not_swallow_the_next_entry() -> None:
    read = Xml("<r><item><t>1</t><item><t>2</t></item></r>", apart=("item",))
    assert [each.text for each in read.root.below("t")] == ["1", "2"]
    assert [each.text for each in read.root.below("item")] == ["1", "2"]


def test_what_is_too_deep_is_left_out_and_said() -> None:
    read = Xml("<a>" * (2 * DEPTH) + "x" + "</a>" * (2 * DEPTH) + "<b/>")
    assert any(flaw.kind == "over-a-cap" and flaw.detail == "depth" for flaw in read.flaws)
    assert [each.name for each in read.root.children] == ["a", "b"]


BAITS = ("<!--", "<![CDATA[", "<?", "<a ", '<a b="', "<a b='", "<a b", "<a " + 'b="1" ' * 50, "&lt", "]]>", "=", " ")
TANGLES = (
    "<a><b>",
    "<a xmlns:b='c'>",
    "</a>",
    "<a><item>",
    "<!DOCTYPE",
    "<!DOCTYPE a [<!ENTITY b '",
    "<!DOCTYPE a [<!--",
)


@pytest.mark.parametrize("bait", [*BAITS, *TANGLES])
def test_hostile_text_costs_no_more_than_its_length(bait: str) -> None:
    def cost(size: int) -> float:
        text = "<a>" + bait * (size // len(bait))
        start = time.process_time()
        root = Xml(text, apart=("item",)).root
        for element in list(root.below())[:3]:
            element.words()
            element.attr("x")
        root_tag(text)
        return time.process_time() - start

    small, large = (min(cost(size) for _ in range(2)) for size in (15_000, 60_000))
    assert large < max(10 * small, 0.2)


def test_the_root_is_found_behind_a_prolog() -> None:
    assert (
        root_tag("\ufeff\n<?xml version='1.0'?><!-- a - b --><!DOCTYPE rss>\n<rss version='2.0'>")
        == "rss version='2.0'"
    )
    assert root_tag("plain words < more") == ""


def test_expat_judges_without_expanding() -> None:
    assert judge("<a>fine</a>") is None
    assert judge('<?xml version="1.0" encoding="utf-16"?><a>é</a>') is None
    assert judge('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;') is None
