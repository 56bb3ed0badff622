"""Markup that would cost a parser gigabytes is blanked out at the same length; everything else is left alone."""

from __future__ import annotations

import time

import pytest
import turbohtml

from newsmeta.sources.caps import ATTRIBUTES, CHARACTERS, LEVELS, ROOTS, tame

MANY = 20_000
NUMBERS = range(MANY)
FEW = " ".join(f"a{i}" for i in range(700))
PARAGRAPHS = "<p>x</p>" * MANY
HOSTILE = {
    "root-tags": "".join(f"<html a{i}=1>" for i in NUMBERS) + "<p>words",
    "attributes-of-a-tag": "<p><b " + " ".join(f"a{i}=1" for i in NUMBERS) + "></p>" + PARAGRAPHS + "<p>words",
    "levels-of-elements": "<div><em>" * MANY + "words" + "</em></div>" * MANY,
    "open-formatting-tags": "<p>" + "".join(f"<FONT color={i}>" for i in NUMBERS) + "</p>" + PARAGRAPHS + "<p>words",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_a_parser_would_copy_is_capped(name: str) -> None:
    text = HOSTILE[name]
    began = time.process_time()
    tamed, caps = tame(text)
    root = turbohtml.parse(tamed)
    assert time.process_time() - began < 3
    assert name in [cap.name for cap in caps]
    assert len(tamed) == len(text)
    assert text[caps[0].offset] == "<"
    assert tamed[caps[0].offset + 1] == "!"
    assert root.text.rstrip().endswith("words")


def test_what_stands_behind_too_deep_a_part_stands_where_it_did() -> None:
    text = "<div>" * 3 * MANY + "deep" + "</div>" * 3 * MANY + "<section><p>behind</section>"
    root = turbohtml.parse(tame(text)[0])
    assert root.select_one("p").parent.parent.tag == "body"
    assert len(list(root.select("div"))) == LEVELS


def test_one_huge_tag_in_a_small_page_is_found() -> None:
    tag = "<a title='>' " + " ".join(f"a{i}" for i in range(4000)) + ">"
    tamed, caps = tame(f"<p>before {tag}after")
    assert caps == (("attributes-of-a-tag", ATTRIBUTES, len("<p>before ")),)
    assert tamed == f"<p>before <!{tag[2:]}after"


@pytest.mark.parametrize("name", ["b", "a href=x", "FONT"])
def test_one_tag_of_many_attributes_is_found_among_many_others(name: str) -> None:
    text = f"{PARAGRAPHS}<p><{name} {FEW}>words"
    tamed, caps = tame(text)
    assert caps == (("attributes-of-a-tag", ATTRIBUTES, text.index(f"<{name}")),)
    assert tame(text, text.count("<")) == (tamed, caps)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<" * 50_000,
        "<p><a href='data:image/png;base64," + "A" * 50_000 + "'>link</a>",
        f"{PARAGRAPHS}<figure {FEW}>",
        "<b>bold</b> <font color=red>red</font> " * 5000,
        "<p>" + "word " * 50_000,
        "<body class=x>" * ROOTS + "<p>x</p>" * 5000,
        "<div><ul><li><b>x</b></ul></div>" * MANY,
        "<div>x" * 600,
        "<script>a = '" + "<div>" * MANY + "'</script><!-- " + "<div>" * MANY + " --><p>x",
        "<script>" + "a b = 1; " * 50_000 + "</script>" + "<p>x" * 5000,
    ],
    ids=range(11),
)
def test_pages_within_the_caps_pass_untouched(text: str) -> None:
    assert tame(text) == (text, ())


def test_the_length_is_capped() -> None:
    tamed, caps = tame("x" * (CHARACTERS + 1))
    assert len(tamed) == CHARACTERS
    assert [cap.name for cap in caps] == ["characters"]
