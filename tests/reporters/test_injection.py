"""Foreign words stay words: whatever a story, a file name or a hint holds, no report of it can be taken over."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest
from lxml import etree

from newsmeta.registry import names
from newsmeta.reporters.reporter import FORMATS, Run, reporter
from newsmeta.reporters.shown import shown

from .stories import HOSTILE, hostile, page, run, written

CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\u200e\u200f]")
PLAIN = ["text", "concise", "grouped", "github", "markdown"]


@pytest.mark.parametrize("payload", HOSTILE)
@pytest.mark.parametrize("name", names(FORMATS))
def test_no_control_characters(name: str, payload: str) -> None:
    report = "".join(reporter(name).write(hostile(payload)))
    assert not CONTROLS.search(report.replace("\t", "") if name == "html" else report)
    report.replace("\ud800", "").encode("utf-8")


@pytest.mark.parametrize("payload", HOSTILE)
@pytest.mark.parametrize("name", ["text", "concise", "grouped", "markdown"])
def test_no_line_is_a_command_to_a_ci_system(name: str, payload: str) -> None:
    report = written(name, hostile(payload))
    assert not any(line.strip().startswith("::") for line in report.splitlines())
    assert not re.search(r"##(?:\[|vso\[|teamcity\[)", report)


@pytest.mark.parametrize("payload", HOSTILE)
@pytest.mark.parametrize("name", [n for n in names(FORMATS) if n in {"json", "sarif", "rdjson", "gitlab"}])
def test_json_gives_the_message_back(name: str, payload: str) -> None:
    def strings(value: object) -> list[str]:
        if isinstance(value, dict):
            return [text for each in value.values() for text in strings(each)]
        if isinstance(value, list):
            return [text for each in value for text in strings(each)]
        return [value] if isinstance(value, str) else []

    texts = strings(json.loads(written(name, hostile(payload))))
    whole = payload.encode("utf-8", "backslashreplace").decode()
    assert any(each in text for text in texts for each in (shown(payload), whole, payload))


@pytest.mark.parametrize("payload", HOSTILE)
def test_xml_gives_the_message_back(payload: str) -> None:
    for name in ("junit", "checkstyle"):
        tree = etree.fromstring(written(name, hostile(payload)).encode())
        messages = [value for each in tree.iter() for value in each.attrib.values()]
        assert f"Wrong: {shown(payload)}".replace("\ufffe", "\ufffd") in messages
        assert not tree.findall(".//evil")


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for key, value in attrs if key in {"href", "src"} or key.startswith("on")]

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("payload", HOSTILE)
def test_html_holds_no_tag_that_is_not_ours(payload: str) -> None:
    found = Tags(written("html", hostile(payload)))
    assert not set(found.tags) & {"script", "img", "b", "iframe", "object", "link"}
    assert all(link.startswith("#") for link in found.links)
    assert f"Wrong: {shown(payload)}".encode("utf-8", "backslashreplace").decode() in found.text


def test_html_policy_allows_its_own_style_and_nothing_else() -> None:
    import base64
    import hashlib

    text = written("html", run())
    style = text.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy
    assert policy[1].replace("&#x27;", "'").startswith(f"default-src 'none'; style-src 'sha256-{digest}'")
    assert "unsafe" not in policy[1]
    assert " style=" not in text


def test_html_ties_every_finding_to_its_words() -> None:
    text = written("html", run())
    for nth in range(len(page().findings)):
        assert text.count(f'id="f0-{nth}"') == text.count(f'id="s0-{nth}"') == 1
    marked = re.findall(r"<mark[^>]*><a[^>]*>([^<]*)</a></mark>", text)
    assert marked[:3] == ["32 January", "&lt;", "記者が"]
    assert "A ferry leaves" in marked
    assert "  the pier" in marked


def test_html_of_a_long_source_shows_what_is_near_the_findings() -> None:
    from newsmeta.reporters.reporter import Checked

    from .stories import found

    text = "\n".join(f"line {n}" for n in range(1, 2001))
    report = written("html", Run((Checked("long.txt", (found(text, "line 1000"),), text=text),)))
    assert re.findall(r'class="no">(\d+)<', report) == ["998", "999", "1000", "1001", "1002"]


@pytest.mark.parametrize("payload", HOSTILE)
def test_markdown_is_plain_words(payload: str) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    parser = markdown_it.MarkdownIt("commonmark").enable("table")
    text = written("markdown", hostile(payload))
    flat = [each for token in parser.parse(text) for each in (token, *(token.children or ()))]
    kinds = {token.type for token in flat}
    assert not kinds & {"link_open", "image", "html_inline", "html_block", "fence", "code_block", "table_open"}
    assert [token.tag for token in flat if token.type == "heading_open"] == ["h2"]
    assert not re.search(r"@[a-z]", "".join(token.content for token in flat if token.type == "text"))
    words = "".join(token.content for token in flat if token.type in {"text", "text_special"})
    expected = shown(payload).replace("@", "@\u2060").encode("utf-8", "backslashreplace").decode().strip()
    assert re.sub(r"\s+", "", expected) in re.sub(r"\s+", "", words)


def test_html_lists_the_sources_and_lets_severities_be_hidden_without_a_script() -> None:
    text = written("html", run())
    boxes = re.findall(r'<input type="checkbox" id="show-(\w+)" checked> (\d+)', text)
    assert len(boxes) > 1
    assert all(f"main:has(#show-{level}:not(:checked)) .card.{level}" in text for level, _ in boxes)
    assert "<script" not in text
    for at in re.findall(r'<li><a href="#(s\d+)">', text):
        assert f'<details class="source" id="{at}"' in text
