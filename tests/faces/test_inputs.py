"""Files: each listed once, only regular ones opened, nothing outside the tree, nothing that hangs."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from newsmeta.faces.inputs import Input, display, gather, read_input
from newsmeta.reporters.reporter import Unread

from .newsroom import BROKEN, RULE, newsmeta, report, rules_of, write

ROOT = Path(__file__).parents[2]


def names(*paths: str) -> list[str]:
    return [row.name for row in gather(paths) if isinstance(row, Input)]


def refused(*paths: str) -> dict[str, str]:
    return {row.name: row.reason for row in gather(paths) if isinstance(row, Unread) and not row.skipped}


def test_each_source_once(room: Path) -> None:
    write(room, a_html="x", sub__b_html="y")
    assert names("a.html", "./a.html", ".", "sub", "sub/../a.html", "*.html") == ["a.html", "sub/b.html"]


def test_only_stories_and_open_folders(room: Path) -> None:
    write(room, a_html="x", b_TXT="x", c_py="x", d_png="x", e_jsonld="x", f_rss="x")
    (room / "notes").write_text("x")
    (room / "node_modules").mkdir()
    write(room / "node_modules", g_html="x")
    (room / ".hidden").mkdir()
    write(room / ".hidden", h_html="x")
    assert names(".") == ["a.html", "b.TXT", "e.jsonld", "f.rss"]
    assert names("c.py", "notes") == ["c.py", "notes"]  # what is named is read


def test_names_are_relative_to_the_current_folder(room: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = write(tmp_path_factory.mktemp("outside"), a_html="x")
    write(room, b_html="x")
    assert display(str(room / "b.html")) == "b.html"
    assert names(str(outside / "a.html")) == [str(outside / "a.html")]


def test_a_pipe_is_refused_at_once(room: Path) -> None:
    write(room, a_html=BROKEN)
    os.mkfifo(room / "b.html")
    whole = report("-s", RULE, ".", code=3)
    assert [row["source"] for row in whole["findings"]] == ["a.html"]
    assert whole["unread"] == [{"source": "b.html", "reason": "it is a pipe, not a file", "skipped": False}]
    assert refused("b.html") == {"b.html": "it is a pipe, not a file"}


def test_what_is_no_story_by_name_is_only_skipped(room: Path) -> None:
    write(room, a_html="x")
    os.mkfifo(room / "queue")
    rows = list(gather(["."]))
    assert rows == [Input("a.html", "a.html"), Unread("queue", "it is a pipe, not a file", skipped=True)]


def test_a_pattern_that_runs_in_circles_names_each_thing_once(room: Path) -> None:
    write(room, d__a_html="x")
    os.mkfifo(room / "d" / "queue.html")
    (room / "d" / "self").symlink_to(".")
    rows = list(gather(["**/*.html"]))
    assert rows == [Input("d/a.html", "d/a.html"), Unread("d/queue.html", "it is a pipe, not a file")]


def test_devices_and_sockets(room: Path) -> None:
    assert refused("/dev/zero") == {"/dev/zero": "it is a device, not a file"}
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s.html")
        assert refused("s.html") == {"s.html": "it is a socket, not a file"}


def test_links_stay_in_the_tree(room: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.html"
    secret.write_text("token-of-the-other-folder")
    write(room, news__a_html="x")
    (room / "news" / "inside.html").symlink_to("a.html")
    (room / "news" / "out.html").symlink_to(secret)
    (room / "news" / "gone.html").symlink_to("nowhere.html")
    (room / "news" / "loop.html").symlink_to("loop.html")
    (room / "news" / "folder").symlink_to(secret.parent)
    (room / "news" / "up").symlink_to("..")
    (room / "news" / "self").symlink_to(".")
    assert names("news") == ["news/a.html"]
    leads_out, nowhere = "it is a link that leads out of the tree", "it is a link that leads nowhere"
    assert refused("news") == {
        "news/out.html": leads_out,
        "news/folder": leads_out,
        "news/up": leads_out,
        "news/gone.html": nowhere,
        "news/loop.html": nowhere,
    }
    result = newsmeta("check", "-f", "json", "news", "news/out.html", code=3)
    assert "token-of-the-other-folder" not in result.output


def test_a_named_link_within_the_folder_is_read(room: Path) -> None:
    write(room, a_html="x")
    (room / "b.html").symlink_to("a.html")
    assert names("b.html") == ["b.html"]


def test_a_file_swapped_for_a_pipe_after_listing_does_not_hang(room: Path) -> None:
    write(room, a_html="x")
    (source,) = gather(["a.html"])
    assert isinstance(source, Input)
    (room / "a.html").unlink()
    os.mkfifo(room / "a.html")
    done: list[str] = []

    def read() -> None:
        try:
            read_input(source)
        except OSError as error:
            done.append(str(error.strerror))

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    thread.join(5)
    assert done == ["it is not a regular file"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read(room: Path) -> None:
    write(room, a_html="x", shut__b_html="x")
    (room / "a.html").chmod(0)
    (room / "shut").chmod(0)
    try:
        whole = report(".", code=3)
        reasons = {row["source"]: row["reason"] for row in whole["unread"]}
        assert reasons["a.html"] == "permission denied"
        assert "cannot be listed" in reasons["shut"]
    finally:
        (room / "shut").chmod(0o755)


def test_names_that_are_not_utf_8(room: Path) -> None:
    try:
        (room / os.fsdecode(b"caf\xe9.html")).write_text(BROKEN)
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    for output in ("text", "json", "sarif", "html", "junit", "github", "gitlab", "jsonl", "rdjson", "checkstyle"):
        assert newsmeta("check", "-s", RULE, "-f", output, ".", code=1).stdout
    assert "caf\\udce9.html" in newsmeta("check", "-s", RULE, ".").stdout
    assert "caf%E9.html" in newsmeta("check", "-s", RULE, "-f", "sarif", ".").stdout


def test_a_name_like_an_option_is_no_option(room: Path) -> None:
    (room / "-rf.html").write_text(BROKEN)
    assert report("-s", RULE, ".", code=1)["findings"][0]["source"] == "-rf.html"
    assert "./-rf.html:7:46" in newsmeta("check", "-s", RULE, ".").stdout
    assert report("-s", RULE, "--", "-rf.html", code=1)["summary"]["read"] == 1


def test_what_lies_about_in_every_project_is_no_story(room: Path) -> None:
    write(room, a_html="x", package_json="{}", robots_txt="x", newsmeta_baseline_json="{}", README_txt="x")
    (room / "b.json").write_text('{"@type": "NewsArticle"}')
    assert names(".") == ["a.html", "b.json"]
    assert names("package.json") == ["package.json"]  # what is named is read


SITEMAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
FOREIGN = {
    "manifest.json": '{"name": "Port Aven Post", "icons": [{"src": "a.png"}]}',
    "list.json": '[{"id": 1, "title": "Ferry", "author": "Ann Lee"}]',
    "report.json": '{"findings": [{"rule": "missing-headline", "field": "headline"}]}',
    "packages.json": '{"dependencies": {"@types/node": "1", "@graph/id": "2"}}',
    "index.xml": f"<?xml version='1.0'?><sitemapindex {SITEMAPS}><sitemap><loc>https://x.example/a</loc></sitemap></sitemapindex>",
    "urls.xml": f"<?xml version='1.0'?><urlset {SITEMAPS}><url><loc>https://x.example/a</loc></url></urlset>",
    "pom.xml": "<?xml version='1.0'?><project><artifactId>x</artifactId></project>",
    "outline.xml": "<?xml version='1.0'?><opml version='2.0'><head/><body><outline text='x'/></body></opml>",
    "sign.xml": "<svg xmlns='http://www.w3.org/2000/svg'/>",
}
NEWS = {
    "broken.json": "{'@type': 'NewsArticle', 'headline': 'Ferry'",
    "typeless.json": '{"headline" : "Ferry fares fall", "author": "Ann Lee"}',
    "items.json": '{"uri": "https://x.example/1", "versioncreated": "2026-01-16", "profile": "text"}',
    "feed.json": '{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": []}',
    "wide.json": '{"@type": "NewsArticle"}'.encode("utf-16"),
    "feed.xml": "<?xml version='1.0'?><rss version='2.0'><channel><title>x</title></channel></rss>",
    "news.xml": f"<?xml version='1.0'?><urlset {SITEMAPS} xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'/>",
    "page.xml": "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>x</p></body></html>",
    "part.xml": "<article><h1>Ferry</h1><p>It sails.</p></article>",
    "note.xml": "Ferry fares fall",
    "none.json": "",
}


def test_a_folder_gives_news_documents_only(room: Path) -> None:
    for name, text in {**FOREIGN, **NEWS}.items():
        (room / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    assert names(".") == sorted(NEWS)
    assert names(*FOREIGN) == list(FOREIGN)  # what is named is read


def test_a_report_for_people_is_no_story_of_the_next_run(room: Path) -> None:
    write(room, a_html=BROKEN)
    newsmeta("check", "-s", RULE, "-f", "html=report.html", ".", code=1)
    assert names(".") == ["a.html"]
    assert names("report.html") == ["report.html"]  # what is named is read


def test_how_many_files_were_passed_over(room: Path) -> None:
    for name in FOREIGN:
        (room / name).write_text(FOREIGN[name])
    said = newsmeta("check", ".", code=3).stderr
    assert said.startswith("newsmeta: no stories found (9 files passed over, no news documents); name files")
    write(room, a_html=BROKEN)
    assert "passed over" not in newsmeta("check", "-s", RULE, ".", code=1).stderr
    said = newsmeta("check", "-v", "-s", RULE, ".", code=1).stderr
    assert "newsmeta: 9 files passed over, no news documents: index.xml, list.json, manifest.json, " in said


def test_reports_of_a_run_are_no_stories_of_the_next(room: Path) -> None:
    write(room, a_html=BROKEN)
    (room / "out").mkdir()
    first = ("check", "-s", RULE, "-f", "json=out/all.json", "-f", "junit=all.xml", ".")
    newsmeta(*first, "--baseline", "known.json", "--update-baseline", code=0)
    newsmeta(*first, "--baseline", "known.json", "-v", code=0)
    said = newsmeta(*first, "--baseline", "known.json", "-v", code=0).stderr
    assert "a.html" in said
    assert "all.json: profile" not in said
    assert "all.xml: profile" not in said
    assert "known.json: profile" not in said


def test_a_list_whose_paths_are_parted_by_nul(room: Path) -> None:
    write(room, a_html=BROKEN)
    (room / "b c.html").write_text(BROKEN)
    whole = newsmeta("check", "-s", RULE, "-f", "concise", "--files-from", "-", stdin=b"a.html\0b c.html\0", code=1)
    assert [line.partition(":")[0] for line in whole.stdout.splitlines()[:2]] == ["a.html", "b c.html"]
    assert "there is no such file" in newsmeta("check", "--files-from", "-", stdin=b"a.html\0\nb\n\0", code=3).stdout


def test_any_limit_of_bytes_is_taken(room: Path) -> None:
    write(room, a_html=BROKEN)
    newsmeta("check", "-s", RULE, "--max-bytes", "9" * 40, "a.html", code=1)
    newsmeta("check", "-s", RULE, "--max-bytes", "9" * 40, "-", stdin=BROKEN, code=1)
    assert "more than 2 bytes" in newsmeta("check", "--max-bytes", "2", "-", stdin=BROKEN, code=3).stdout


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_list_as_windows_writes_it(room: Path, encoding: str) -> None:
    write(room, a_html=BROKEN)
    (room / "list").write_bytes("a.html\r\n".encode(encoding))
    assert report("-s", RULE, "--files-from", "list", code=1)["summary"]["read"] == 1


def test_a_list_that_names_nothing_is_nothing_to_check(room: Path) -> None:
    write(room, a_html=BROKEN)
    done = newsmeta("check", "--files-from", "-", stdin="\n", code=0)
    assert "the list names no file; nothing was checked" in done.stderr
    assert newsmeta("check", "nowhere", code=3)


def test_names_are_shown_as_utf8_whatever_the_locale(room: Path) -> None:
    write(room, a_html=BROKEN)
    (room / "a.html").rename(room / "ä.html")
    command = [sys.executable, "-m", "newsmeta", "check", "-f", "concise", "-s", RULE, "."]
    locale = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, env={**os.environ, **locale}, check=False, timeout=60)
    assert done.stdout.decode().startswith("ä.html:7:")


@pytest.mark.skipif(os.geteuid() == 0 and not shutil.which("setpriv"), reason="root may enter everything")
def test_a_folder_that_must_not_be_entered_stops_nothing(room: Path) -> None:
    write(room, a_html=BROKEN, shut__b_html=BROKEN, deep__in__c_html=BROKEN)
    (room / "link").symlink_to("deep/in")
    (room / "shut").chmod(0o400)
    (room / "deep").chmod(0)
    barred = "-dac_override,-dac_read_search"
    bare = ["setpriv", f"--inh-caps={barred}", f"--bounding-set={barred}"] if os.geteuid() == 0 else []
    command = [*bare, sys.executable, "-m", "newsmeta", "check", "-s", RULE, "-f", "json", ".", "link", "shut/b.html"]
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    finally:
        (room / "shut").chmod(0o700)
        (room / "deep").chmod(0o700)
    assert done.returncode == 3, done.stderr
    whole = json.loads(done.stdout)
    assert rules_of(whole) == [RULE]
    reasons = {row["source"]: row["reason"] for row in whole["unread"]}
    assert reasons["link"] == reasons["shut/b.html"] == "permission denied"
    assert "cannot be listed" in reasons["deep"]
