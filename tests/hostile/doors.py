"""Reads, checks and writes hostile inputs under an audit hook and prints every socket and foreign file that was asked for.

Run as ``python -m tests.hostile.doors CANARY``; CANARY is a file that the inputs name in every way they can.
"""

from __future__ import annotations

import json
import os
import sys
import sysconfig
from pathlib import Path
from typing import Any

HTTP = "http://127.0.0.1:9/door"
DOORS = (
    "open",
    "socket.",
    "urllib.Request",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "ftplib.",
    "http.",
)


def contexts(file: str) -> list[Any]:
    """Contexts that ask to be fetched, by every spelling."""
    asked = [
        HTTP,
        f"file://{file}",
        file,
        f"//127.0.0.1:9{file}",
        "https://schema.org",
        "https://schema.org/docs/x.json",
    ]
    imported = [{"@import": each} for each in asked]
    scoped = [{"NewsArticle": {"@id": "http://schema.org/NewsArticle", "@context": each}} for each in asked]
    return [*asked, asked, *imported, *scoped, {"@vocab": f"file://{file}", "@base": HTTP}]


def jsons(file: str) -> dict[str, list[str]]:
    """Hostile JSON of each format that is JSON."""
    story = {"@type": "NewsArticle", "headline": "River falls again", "image": f"file://{file}", "$ref": HTTP}
    nested = {"author": {"@context": HTTP, "@type": "Person", "name": "Ada Moor"}, "$schema": f"file://{file}"}
    ninjs = {
        "uri": f"file://{file}",
        "$ref": HTTP,
        "$schema": f"file://{file}",
        "standard": {"name": "ninjs", "version": "3.1", "schema": HTTP},
        "headlines": [{"value": "River falls again"}],
        "places": [{"name": "Marlow", "geoJSON": {"$ref": "https://geojson.org/schema/GeoJSON.json"}}],
        "descriptions": [{"contentType": "application/ld+json", "value": json.dumps({"@context": HTTP, **story})}],
        "renditions": [{"name": "x", "href": f"file://{file}"}],
    }
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "feed_url": f"file://{file}",
        "next_url": HTTP,
        "items": [{"id": HTTP, "content_html": f'<iframe src="{HTTP}"></iframe><p>River.', "external_url": file}],
    }
    return {
        "jsonld": [json.dumps({"@context": each, **story, **nested}) for each in contexts(file)],
        "ninjs": [json.dumps(ninjs)],
        "jsonfeed": [json.dumps(feed)],
    }


def pages(file: str) -> list[str]:
    """Hostile pages: contexts, doctypes, links, RDFa vocabularies, frames."""
    scripts = [
        f'<script type="application/ld+json">{json.dumps({"@context": each, "@type": "NewsArticle", "headline": "x"})}'
        "</script>"
        for each in contexts(file)
    ]
    head = (
        f'<!DOCTYPE html SYSTEM "file://{file}"><html><head profile="{HTTP}"><base href="file://{file}">'
        f'<link rel=import href="{HTTP}"><link rel=canonical href="file://{file}"><meta property="og:image" '
        f'content="{HTTP}"><meta http-equiv=refresh content="0;url={HTTP}">'
    )
    rdfa = (
        f'<body vocab="{HTTP}" prefix="x: file://{file}"><div typeof="x:NewsArticle NewsArticle" resource="{HTTP}">'
        f'<h1 property="headline">River falls again</h1><iframe src="{HTTP}"></iframe><img src="file://{file}">'
        f'<object data="{HTTP}"></object></div><div class="h-entry"><a class="include u-url" href="{file}">x</a>'
        f'<p class="p-name">x</p></div><div itemscope itemtype="{HTTP}" itemref="x" itemid="file://{file}"></div>'
    )
    return [head + each + rdfa for each in [*scripts, "".join(scripts)]]


def xmls(file: str) -> dict[str, list[str]]:
    """Hostile XML of each format that is XML: external DTDs, entities of every kind, includes, style sheets, schemas."""
    roots = {
        "feed": (
            "rss",
            "<channel><title>T &e;</title><item><title>&e; &p;</title><link>{http}</link></item></channel>",
        ),
        "newsml-g2": ("newsItem", '<catalogRef href="{http}"/><contentMeta><headline>&e;</headline></contentMeta>'),
        "nitf": ("nitf", "<body><body.head><hedline><hl1>&e;</hl1></hedline></body.head></body>"),
        "sitemap": ("urlset", "<url><loc>file://{file}</loc></url><sitemap><loc>{http}</loc></sitemap>"),
        "rdf": ("rdf:RDF", '<rdf:Description rdf:about="file://{file}">&e;</rdf:Description>'),
    }
    spaces = (
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:xi="http://www.w3.org/2001/XInclude" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    )
    doctypes = (
        'SYSTEM "{http}"',
        'SYSTEM "file://{file}"',
        '[<!ENTITY e SYSTEM "file://{file}"><!ENTITY p PUBLIC "x" "{http}">]',
        '[<!ENTITY % d SYSTEM "{http}"> %d; <!ENTITY e "x">]',
        '[<!ENTITY a "x"><!ENTITY b "&a;&a;&a;"><!ENTITY e "&b;&b;&b;">]',
        '[<!NOTATION n SYSTEM "{file}"><!ENTITY e SYSTEM "{file}" NDATA n>]',
    )
    made: dict[str, list[str]] = {}
    for name, (root, inside) in roots.items():
        for doctype in doctypes:
            text = (
                f'<?xml version="1.0"?><?xml-stylesheet href="{{http}}"?><!DOCTYPE {root} {doctype}>'
                f'<{root} {spaces} xsi:schemaLocation="{{http}} {{http}}" xml:base="file://{{file}}">'
                f'<xi:include href="file://{{file}}" parse="text"/>{inside}</{root}>'
            )
            made.setdefault(name, []).append(text.replace("{http}", HTTP).replace("{file}", file))
    return made


def others(file: str) -> dict[str, list[str]]:
    """Hostile text: Turtle that imports, mail with outside bodies, addresses alone."""
    turtle = (
        f"@base <file://{file}> .\n@prefix s: <http://schema.org/> .\n@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
        f'<> a s:NewsArticle, owl:Ontology ; owl:imports <{HTTP}>, <file://{file}> ; s:headline "River" ; s:url <{HTTP}> .\n'
    )
    mail = (
        "From: Desk <desk@herald.example>\nSubject: River falls again\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\n'
        f'Content-Type: message/external-body; access-type=local-file; name="{file}"\n\nContent-Type: text/plain\n\n'
        f'--b\nContent-Type: message/external-body; access-type=URL; URL="{HTTP}"\n\nContent-Type: text/html\n\n'
        f"--b\nContent-Type: text/html\nContent-Location: {HTTP}\n\n<iframe src='{HTTP}'></iframe><p>River.\n--b--\n"
    )
    return {
        "rdf": [turtle],
        "eml": [mail],
        "text": [file, f"file://{file}", HTTP],
        "iptc7901": [f"\x01{file}\r\n{HTTP}"],
    }


def inputs(file: str) -> dict[str, list[str]]:
    """Return format → hostile inputs, every format among them."""
    made = {"html": pages(file)}
    for more in (jsons(file), xmls(file), others(file)):
        for name, texts in more.items():
            made.setdefault(name, []).extend(texts)
    return made


def work(file: str) -> None:
    """Read, check and write everything."""
    import newsmeta
    from newsmeta.exporters.exporter import FORMATS as EXPORTERS
    from newsmeta.exporters.exporter import export, to_graph
    from newsmeta.pipeline import FORMATS, read_all
    from newsmeta.registry import names

    made = inputs(file)
    assert set(made) == set(names(FORMATS)), set(made) ^ set(names(FORMATS))
    for name, texts in made.items():
        for text in texts:
            for asked in (name, "auto"):
                for reading in read_all(text, name=file, format=asked, deep=True):
                    newsmeta.check(reading)
                    to_graph(reading).serialize(format="turtle")
            for out in names(EXPORTERS):
                export(newsmeta.read(text, url=HTTP), out)


def main() -> None:
    file = sys.argv[1]
    own = [Path(__file__).parents[2], *(Path(sysconfig.get_path(each)) for each in ("stdlib", "purelib", "platlib"))]
    roots = (*(f"{each.resolve()}{os.sep}" for each in own), *(each for each in sys.path if each.endswith(".zip")))
    asked: set[str] = set()

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if not event.startswith(DOORS):
            return
        if event == "open":
            path = arguments[0]
            if isinstance(path, int) or os.path.realpath(os.fsdecode(path)).startswith(roots):
                return
            asked.add(f"open {os.fsdecode(path)}")
        else:
            asked.add(f"{event} {arguments!r:.200}")

    import extruct  # urllib3, which its mf2py imports, tries out IPv6 then: no input asks for that

    sys.addaudithook(watch)
    assert extruct
    work(file)
    print("\n".join(sorted(asked)))


if __name__ == "__main__":
    main()
