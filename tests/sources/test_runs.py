"""Runs of words: what a reader sees of an element that marks no paragraphs."""

from __future__ import annotations

import newsmeta

PROSE = "The bridge across the harbour was opened to cars again, eight months after a ferry had hit it at night."

MORE = "Drivers waited for hours before the barriers went up, and the mayor walked across with the children."


def test_a_script_inside_a_link_is_no_prose() -> None:
    script = f"<script>//<![CDATA[\n(function(){{{'var a = document.title; ' * 60}}})();\n//]]></script>"
    page = f'<html><body><div id="head"><a href="/">{script}Home</a></div><h1>Bridge opens</h1><div>{PROSE}<br>{MORE}'
    body = newsmeta.read(f"{page}</div></body></html>").article.body
    assert body == (PROSE, MORE)
