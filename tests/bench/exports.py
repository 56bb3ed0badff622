"""How fast stories are written, beside rdflib and pyoxigraph: ``python -m tests.bench.exports [stories]``.

First it writes 1,000 and 100,000 stories in each format and prints the peak memory, which must not grow; then it writes
*stories* (10,000 unless said) by all contenders and prints stories a second and how many times faster newsmeta is.

All contenders get their turn on every batch, so that a busy machine slows all of them alike; times are CPU seconds.
rdflib and pyoxigraph are given the story's terms ready made, which newsmeta has to work out from the article.
"""

from __future__ import annotations

import argparse
import gc
import json
import resource
import time
from collections.abc import Callable, Iterator
from typing import Any

from newsmeta.exporters.exporter import export_stream, to_jsonld
from newsmeta.exporters.quads import iter_quads
from newsmeta.exporters.terms import Quad, unquoted
from newsmeta.model.article import NewsArticle
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import Dateline, Image, Organization, Person, Place

BATCH = 250
FORMATS = ("jsonld", "ntriples", "nquads", "turtle")
MEMORY = (1_000, 100_000)
Plain = tuple[str, str, tuple[str, str | None, str | None] | str, str]


def story(n: int) -> NewsArticle:
    """Return a story as long as a news agency's short one: some 40 triples, 300 words."""
    paragraph = f"The river rose again on day {n}, and the lower town spent another night on its roofs. "
    return NewsArticle(
        url=f"https://news.example/2026/01/river-{n}",
        headline=f"River rises again at bridge {n}",
        description="The lower town spent the night on its roofs, the mayor said.",
        dateline=Dateline(text="Port-Sable (Vorex)", places=(Place(name="Port-Sable"),), agencies=("Vorex",)),
        authors=(Person(name="Anne Aube", url="https://news.example/people/anne-aube"),),
        source=Organization(name="Vorex"),
        publisher=Organization(
            type="NewsMediaOrganization",
            name="The Bank",
            url="https://news.example/",
            logo="https://news.example/logo.png",
        ),
        date_published=NewsDate("2026-01-16T08:30:00+07:00"),
        date_modified=NewsDate("2026-01-16T09:30:00+07:00"),
        language="en",
        section="World",
        keywords=("river", "flood", f"bridge {n}"),
        images=(
            Image(url=f"https://news.example/{n}.jpg", caption="A bridge", credit="Vorex", width=1200, height=800),
        ),
        body=(paragraph * 4, paragraph * 5, paragraph * 6),
        is_accessible_for_free=True,
    )


def plain(quads: Iterator[Quad]) -> list[Plain]:
    """Return quads as plain strings: IRIs bare, literals as words, datatype and language."""
    made: list[Plain] = []
    for subject, predicate, value, graph in quads:
        thing: Any = value[1:-1]
        if value[0] != "<":
            end = value.rindex('"') + 1
            rest = value[end:]
            kind, tag = (rest[3:-1] if rest[:2] == "^^" else None), (rest[1:] if rest[:1] == "@" else None)
            thing = (unquoted(value[:end]), kind, tag)
        made.append((subject[1:-1], predicate[1:-1], thing, graph[1:-1]))
    return made


def by_rdflib(name: str) -> Callable[[list[Plain]], object]:
    import rdflib

    def term(thing: Any) -> Any:
        if isinstance(thing, str):
            return rdflib.URIRef(thing)
        words, kind, language = thing
        return rdflib.Literal(words, lang=language, datatype=kind and rdflib.URIRef(kind), normalize=False)

    def graph(quads: list[Plain]) -> Any:
        made = rdflib.Graph()
        for subject, predicate, thing, _ in quads:
            made.add((rdflib.URIRef(subject), rdflib.URIRef(predicate), term(thing)))
        return made.serialize(format={"ntriples": "nt"}.get(name, name))

    def dataset(quads: list[Plain]) -> Any:
        made = rdflib.Dataset()
        for subject, predicate, thing, home in quads:
            made.graph(rdflib.URIRef(home)).add((rdflib.URIRef(subject), rdflib.URIRef(predicate), term(thing)))
        return made.serialize(format="nquads")

    return dataset if name == "nquads" else graph


def by_oxigraph(name: str) -> Callable[[list[Plain]], object]:
    import pyoxigraph as oxi

    form = {"nquads": oxi.RdfFormat.N_QUADS, "ntriples": oxi.RdfFormat.N_TRIPLES, "turtle": oxi.RdfFormat.TURTLE}[name]

    def term(thing: Any) -> Any:
        if isinstance(thing, str):
            return oxi.NamedNode(thing)
        words, kind, language = thing
        if language:
            return oxi.Literal(words, language=language)
        return oxi.Literal(words, datatype=oxi.NamedNode(kind)) if kind else oxi.Literal(words)

    def write(quads: list[Plain]) -> Any:
        made = [
            (oxi.NamedNode(subject), oxi.NamedNode(predicate), term(thing), oxi.NamedNode(home))
            for subject, predicate, thing, home in quads
        ]
        if name == "nquads":
            return oxi.serialize([oxi.Quad(*each) for each in made], format=form)
        return oxi.serialize([oxi.Triple(*each[:3]) for each in made], format=form)

    return write


def rates(stories: int) -> dict[tuple[str, str], float]:
    """Return (who, format) → stories a CPU second."""
    others: dict[tuple[str, str], Callable[[Any], object]] = {
        (who, name): make(name)
        for name in FORMATS[1:]
        for who, make in (("rdflib", by_rdflib), ("pyoxigraph", by_oxigraph))
    }
    others["json.dumps", "jsonld"] = json.dumps  # of the finished object: what a quiet core can do at all
    spent = dict.fromkeys([*[("newsmeta", name) for name in FORMATS], *others], 0.0)
    for start in range(0, stories, BATCH):
        batch = [story(n) for n in range(start, min(start + BATCH, stories))]
        terms = [plain(iter_quads(each)) for each in batch]
        documents = [to_jsonld(each) for each in batch]
        gc.freeze()  # the batch itself is nobody's garbage to go through
        for who, name in spent:
            began = time.process_time()
            if who == "newsmeta":
                options = {"provenance": "none"} if name == "nquads" else {}
                for _ in export_stream(batch, name, **options):
                    pass
            else:
                for each in documents if name == "jsonld" else terms:
                    others[who, name](each)
            spent[who, name] += time.process_time() - began
        gc.unfreeze()
    return {key: stories / seconds for key, seconds in spent.items()}


def memory() -> None:
    """Print what a long stream takes in memory beside a short one."""
    for name in FORMATS:
        for stories in MEMORY:
            size = sum(len(piece) for piece in export_stream(map(story, range(stories)), name))
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(f"  {name:9} {stories:>7,} stories  {size / 1e6:8.1f} MB written  {peak:6.1f} MB peak memory so far")


def main() -> None:
    parser = argparse.ArgumentParser("python -m tests.bench.exports", None, __doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("stories", nargs="?", type=int, default=10_000, help="how many stories each contender writes")
    stories = parser.parse_args().stories
    memory()
    found = rates(stories)
    print(f"{len(list(iter_quads(story(1))))} triples a story, {stories:,} stories, per CPU second:")
    for name in FORMATS:
        ours = found["newsmeta", name]
        beside = [
            f"{ours / found[who, name]:5.1f} × {who} ({found[who, name]:,.0f})"
            for who in ("rdflib", "pyoxigraph", "json.dumps")
            if (who, name) in found
        ]
        print(f"  {name:9} {ours:10,.0f}   {'   '.join(beside)}")


if __name__ == "__main__":
    main()
