"""Runs of words: what a reader sees of an element that marks no paragraphs."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.sources.page import parse, seen_words
from newsmeta.sources.runs import parted_words

PROSE = "The bridge across the harbour was opened to cars again, eight months after a ferry had hit it at night."

MORE = "Drivers waited for hours before the barriers went up, and the mayor walked across with the children."


def test_a_script_inside_a_link_is_no_prose() -> None:
    script = f"<script>//<![CDATA[\n(function(){{{'var a = document.title; ' * 60}}})();\n//]]></script>"
    page = f'<html><body><div id="head"><a href="/">{script}Home</a></div><h1>Bridge opens</h1><div>{PROSE}<br>{MORE}'
    body = newsmeta.read(f"{page}</div></body></html>").article.body
    assert body == (PROSE, MORE)


PARTED = {
    "a name over a job title": ("<b>Ada Bergqvist</b><i>Reporter</i>", "Ada Bergqvist Reporter"),
    "words beside them": ("By <b>Ada Bergqvist</b><i>Reporter</i>", "By Ada Bergqvist Reporter"),
    "several parts, deeper": ("<p><b>Lindvik</b><i>The Post</i> — </p>", "Lindvik The Post —"),
    "a comment between": ("<b>Ada Bergqvist</b><!-- role --><i>Reporter</i>", "Ada Bergqvist Reporter"),
    "a first letter": ("<b>A</b><i>da Bergqvist</i>", "Ada Bergqvist"),
    "a word with a bold end": ("Berg<b>qvist</b>", "Bergqvist"),
    "blocks in blocks": (
        "<div><div><a>News</a><div><b>Ada Bergqvist</b> Reporter</div></div></div><div>12 May</div>",
        "News Ada Bergqvist Reporter 12 May",
    ),
    "a short word before a block": ("<span>By</span><div>Ada Bergqvist</div>", "By Ada Bergqvist"),
    "a large first letter": ("<div>A</div><div>da Bergqvist</div>", "Ada Bergqvist"),
    "what nobody reads": ("<b>Ada Bergqvist</b><script>x = 1</script>", "Ada Bergqvist"),
}


@pytest.mark.parametrize(("inner", "wanted"), PARTED.values(), ids=list(PARTED))
def test_parts_that_touch_are_parted(inner: str, wanted: str) -> None:
    assert parted_words(parse(f"<div>{inner}</div>").select_one("div")) == wanted


def test_the_words_of_a_drawing_are_cut_where_it_stands_and_not_where_they_are_read_elsewhere() -> None:
    root = parse("<p>Quay <svg><title>Mail</title></svg>by night <svg><title>Quay</title></svg>Mail</p>")
    assert seen_words(root.select_one("p")) == "Quay by night Mail"
