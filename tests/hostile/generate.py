"""Makes hostile inputs, the same ones each time: what strangers, broken tools and attackers send.

``cases()`` yields name → maker; nothing is built before its maker is called, so a run never holds more than one.
``python -m tests.hostile.generate`` prints the names.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator

Maker = Callable[[], bytes]
Case = tuple[str, Maker]

N = 8000  # tags of a family
BAIT = 100_000  # characters of a bait
DEEP = 100_000

NESTED = ["<div>", "<b>", "<a><div>", "<b><p>", "<table>", "<table><tr><td>", "<svg><g>", "<math><mi>", "<template>"]
NESTED += ["<ul><li>", "<li>", "<dl><dd>", "<form><div></form>", "<nobr>", "<ruby><rt>", "<button>", "<h1>", "<select>"]
NESTED += ["<article>", "<figure><figcaption>", "<blockquote>", "<section><p>x", "<script>", "<script><!--<script>"]
NESTED += ["<title>", "<textarea>", "<time>", "<frameset>", "<noscript>", "<object>", "<meta><link>", "<p itemscope>"]
NESTED += ["<div itemscope itemprop=author>", "<div typeof=NewsArticle property=author>", "<p class=byline>", "<main>"]
NESTED += [
    "<template><b itemprop=author itemscope>",
    "<template><i typeof=Person property=author>",
    "<template><img src=a>",
]
NESTED += ["<div class=related><a href=x>y", "<iframe>", "<plaintext>", "<image>", "</p>", "</br>", "<!DOCTYPE html>"]

RUNS = {
    "lt": "<", "lt-slash": "</", "lt-bang": "<!", "comment-open": "<!--", "cdata": "<![CDATA[", "amp": "&",
    "entities": "&notit;", "nul": "\0", "nul-tag": "<p\0>", "surrogate-entity": "&#xD800;", "big-entity": "&#99999999;",
    "newlines": "\n", "returns": "\r", "tabs": "\t", "nbsp": "\u00a0", "zero-width": "\u200b", "bidi": "\u202e",
    "combining": "\u0301", "emoji-joins": "👩\u200d", "astral": "𝔸", "bom": "\ufeff", "form-feed": "\f",
    "line-separator": "\u2028", "quotes": "\"'", "backslashes": "\\", "escapes": "\x1b]8;;x\x07", "ideographs": "字",
    "arabic": "ا ", "thai": "ก", "words": "word ", "sentences": "He said so. ", "lines": "One line.\n",
    "paragraphs": "One paragraph.\n\n",
}  # fmt: skip

BAITS = {
    "by": "By ", "by-name": "By Ann Lee and ", "commas": "a, ", "spaces": " ", "brackets": "(", "bracket-pairs": "() ",
    "dashes": " — ", "hyphens": "-", "slashes": "1/", "digits": "1", "dated": "2024-", "clock": "12:", "copyright": "© ",
    "photo": "Photo: ", "credit": "Photo/", "capitals": "A", "capital-words": "HANOI, ", "mixed": "aA", "stops": "A. ",
    "bars": "a | ", "mails": "a@b.c ", "quotes": '"', "september": "Sept. 3, ", "agencies": "(AFP) ", "urls": "http://a.b/",
    "open-tags": "<b", "month-day": "March 3 ", "nbsp": "\u00a0\u00a0", "fullwidth": "（新华社）", "apostrophes": "d'",
}  # fmt: skip

DATES = ["", " ", "0", "-1", "00000000", "0000-00-00", "0001-01-01", "9999-12-31T23:59:60Z", "2024-02-30", "2024-13-01"]
DATES += [
    "2024-02-29T24:00:00",
    "2024-02-29T25:61:61",
    "2024-1-1",
    "24-1-1",
    "2024-W53-7",
    "2024-366",
    "20240229T010203Z",
]
DATES += [
    "2024-02-29T01:02:03.123456789123456789Z",
    "2024-02-29T01:02+99:99",
    "2024-02-29T01:02+25:00",
    "2024-02-29 -0000",
]
DATES += [
    "1e309",
    "9" * 5000,
    "-" * 5000,
    "2024-02-29T" + "0" * 5000,
    "99999999999999999999",
    "1709164800",
    "1709164800000",
]
DATES += [
    "-62135596801",
    "31/02/2024",
    "02/03/04",
    "32.13.2024",
    "yesterday",
    "now",
    "NaN",
    "null",
    "true",
    "[object Object]",
]
DATES += [
    "{{ date }}",
    "29 février 2023",
    "三月三日",
    "٢٠٢٤-٠٢-٢٩",
    "２０２４年２月３０日",
    "2567-02-29",
    "Thu, 30 Feb 2024 99:99:99 XYZ",
]
DATES += [
    "2024-02-29T01:02:03Z2024-02-29T01:02:03Z",
    "2024‑02‑29",
    "2024\u200e-02-29",
    "Thursday",
    "12:00",
    "AM",
    "Sept",
]

VALUES = [
    "null",
    "42",
    "true",
    '""',
    '" "',
    "[]",
    "{}",
    "[[[]]]",
    "[null]",
    '[{"@type":[]}]',
    '{"@id":"#x"}',
    "1e999",
    "-0",
]
VALUES += [
    '{"@value":{"@value":1}}',
    '{"@list":[[1]]}',
    '"\\ud800"',
    '"\\u0000"',
    '"javascript:alert(1)"',
    '"//["',
    '"http://["',
]
VALUES += ['{"name":{"name":{"name":1}}}', '[{"name":null},7,"x"]', '{"@type":"Person","name":["A",["B"]]}', "9" * 5000]

PROPERTIES = (
    "@type @id @context headline name description author creator publisher datePublished dateModified image caption"
)
PROPERTIES += (
    " url mainEntityOfPage articleBody keywords articleSection inLanguage isAccessibleForFree @graph @reverse width"
)


QUILT_TAGS = (
    "div div p p span figure figcaption img img a a h1 h2 ul li article section header footer aside time b".split()
)
QUILT_TAGS += (
    "template template noscript picture source table td blockquote cite small address video svg dl dt dd".split()
)
QUILT_NAMES = (
    "byline author caption credit related date dateline standfirst hentry entry-title gallery image sidebar".split()
)
QUILT_PROPERTIES = "author name headline image caption datePublished publisher url og:title article:author".split()
QUILT_TYPES = ["https://schema.org/NewsArticle", "https://schema.org/Person", "ImageObject", "schema:Person x:y", ""]
QUILT_VALUES = [
    "a.jpg",
    "a.jpg 1x, b.jpg 2w",
    "/2026/02/pier-opens-again",
    "http://[",
    "//",
    "2026-02-03T04:05Z",
    "#a",
    "",
]
QUILT_ATTRIBUTES: list[tuple[str, list[str]]] = [("class", QUILT_NAMES), ("class", QUILT_NAMES), ("id", ["a", "b"])]
QUILT_ATTRIBUTES += [(name, QUILT_PROPERTIES) for name in ("itemprop", "property", "rel")]
QUILT_ATTRIBUTES += [(name, QUILT_TYPES) for name in ("itemtype", "typeof", "itemscope", "vocab")]
QUILT_ATTRIBUTES += [
    (name, QUILT_VALUES) for name in ("href", "src", "srcset", "datetime", "resource", "about", "itemref")
]
QUILT_WORDS = [
    "By Ann Lee",
    "HANOI, March 3 (AFP) - The pier opened.",
    "Photo: Ann Lee/AFP",
    "Read also:",
    "3 March 2026",
    "",
]
QUILT_WORDS += [
    "The pier opened again today in the old town, as Ann Lee said.",
    "x" * 300,
    "\u202e",
    "\0",
    "&amp;",
    "<!--",
    "-->",
]


def page(body: str, head: str = "") -> bytes:
    """Return a page as UTF-8; lone surrogates become the bytes a careless tool writes for them."""
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode("utf-8", "surrogatepass")


def ld(text: str) -> bytes:
    """Return a page with one JSON-LD block."""
    return page("<h1>Bridge opens</h1><p>The bridge opened.", f'<script type="application/ld+json">{text}</script>')


def article(**values: object) -> str:
    """Return the JSON-LD of an article."""
    return json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **values})


def filled(unit: str, size: int = BAIT) -> str:
    """Return *unit* repeated up to *size* characters."""
    return (unit * (size // len(unit) + 1))[:size]


def _markup() -> Iterator[Case]:
    for tag in NESTED:
        yield f"nested {tag}", lambda tag=tag: page("<h1>x</h1>" + tag * N)
    numbers = range(N)
    distinct = " ".join(f"a{i}=1" for i in numbers)
    made: dict[str, Callable[[], str]] = {
        "100k attributes": lambda: "<p " + " ".join(f"a{i}=1" for i in range(100_000)) + ">x",
        "100k equal attributes": lambda: "<p " + "a=1 " * 100_000 + ">x",
        "attributes merged into html": lambda: "".join(f"<html a{i}=1>" for i in numbers),
        "attributes merged into body": lambda: "".join(f"<BODY a{i}=1>" for i in numbers),
        "attributes copied": lambda: f"<p><b {distinct}></p>" + "<p>x</p>" * N,
        "formatting copied": lambda: "<p>" + "".join(f"<font color={i}>" for i in numbers) + "</p>" + "<p>x</p>" * N,
        "formatting and blocks": lambda: "".join(f"<font color={i}><div>" for i in numbers) + "</font>" * N,
        "100k classes": lambda: '<p class="' + "a " * 100_000 + '">x',
        "meta attributes": lambda: f"<meta {distinct} name=author content=x>",
        "itemprop many names": lambda: '<div itemscope><p itemprop="' + "a " * 50_000 + '">x',
        "itemref cycle": lambda: "".join(f'<p id=i{i} itemscope itemprop=x itemref="i{(i + 1) % 500}">' for i in range(500)),
        "itemref star": lambda: '<p id=a itemscope itemref="' + "a b " * 20_000 + '"><p id=b itemprop=name>x',
        "itemscope siblings": lambda: "<p itemscope itemtype=http://schema.org/NewsArticle><b itemprop=name>x</b></p>" * N,
        "rdfa prefixes": lambda: '<p prefix="' + "a: http://a/ " * 10_000 + '" typeof=a:b property=a:c>x',
        "many metas": lambda: "<meta property=og:title content=x>" * N,
        "many json blocks": lambda: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>' * 3000,
        "many figures": lambda: "<figure><img src=a.jpg><figcaption>A bridge. Photo: Ann Lee</figcaption></figure>" * 4000,
        "many times": lambda: "<time datetime=2024-02-29>29 February</time>" * N,
        "many links": lambda: '<a href="/a?b=c">Read more about it here</a> ' * N,
        "many headings": lambda: "<h1>Bridge opens</h1>" * N,
        "many images": lambda: '<img src="a.jpg" alt="A bridge" width=9999999999999 height=-1>' * N,
        "many srcset": lambda: '<img srcset="' + "a.jpg 1x, " * 20_000 + '">',
        "one huge url": lambda: f'<base href="http://{"a." * 50_000}"><a href="{"../" * 50_000}x">y</a><img src="{"%" * 50_000}">',
        "bad urls": lambda: "".join(f"<a href='{u}'>x</a>" for u in ("http://[", "//", "http://a:b", "\0", "data:,", "?", "#"))
        + "<base href='http://['>",
        "unclosed tag": lambda: "<p>x<div class='" + "y" * BAIT,
        "unclosed script": lambda: "<script type='application/ld+json'>" + '{"a":' * N,
        "wide and deep": lambda: ("<div>" * 400 + "x" + "</div>" * 400) * 20,
    }  # fmt: skip
    for name, make in made.items():
        yield name, lambda make=make: page("<h1>Bridge opens</h1>" + make())


def _runs() -> Iterator[Case]:
    for name, unit in RUNS.items():
        size = 1_000_000 if name in {"lt", "spaces", "nul"} else BAIT
        yield f"text of {name}", lambda unit=unit, size=size: filled(unit, size).encode()
        yield f"page of {name}", lambda unit=unit, size=size: page("<h1>x</h1><p>" + filled(unit, size))


def _baits() -> Iterator[Case]:
    carriers: dict[str, Callable[[str], bytes]] = {
        "title": lambda s: page(f"<h1>{s}</h1><p>x", f'<title>{s}</title><meta property="og:title" content="{s}">'),
        "byline": lambda s: page(f'<h1>x</h1><p class=byline>{s}</p><a rel=author href=x>{s}</a><p>{s}', f"<meta name=author content='{s}'>"),
        "caption": lambda s: page(f"<h1>x</h1><figure><img src=a.jpg alt='{s}'><figcaption>{s}</figcaption></figure><p>x"),
        "dateline": lambda s: f"Bridge opens\n\n{s} The bridge opened on Friday.\n\n{s}\n".encode(),
        "date": lambda s: page(f"<h1>x</h1><time datetime='{s}'>{s}</time>", f"<meta property='article:published_time' content='{s}'>"),
        "json": lambda s: ld(article(headline=s, author=s, datePublished=s, image={"caption": s}, articleBody=s, keywords=s)),
    }  # fmt: skip
    for bait, unit in BAITS.items():
        for carrier, put in carriers.items():
            yield f"bait {bait} in {carrier}", lambda put=put, unit=unit: put(filled(unit) + "!")


def _json() -> Iterator[Case]:
    chain = [{"@id": f"#{i}", "@type": "NewsArticle", "author": {"@id": f"#{i + 1}"}} for i in range(20_000)]
    double = [{"@id": f"#{i}", "author": [{"@id": f"#{i + 1}"}] * 2, "image": {"@id": f"#{i + 1}"}} for i in range(30)]
    cycle = [{"@id": "#a", "@type": "NewsArticle", "author": {"@id": "#b"}}, {"@id": "#b", "author": {"@id": "#a"}}]
    made: dict[str, Callable[[], str]] = {
        "arrays 100k deep": lambda: "[" * DEEP,
        "closed arrays 100k deep": lambda: "[" * DEEP + "]" * DEEP,
        "objects 100k deep": lambda: '{"author":' * DEEP,
        "closed objects 100k deep": lambda: '{"author":' * DEEP + "1" + "}" * DEEP,
        "graphs deep": lambda: '{"@graph":[' * 20_000,
        "graph cycle": lambda: json.dumps({"@graph": cycle}),
        "graph own id": lambda: json.dumps(
            {"@graph": [{"@id": "#a", "@type": "NewsArticle", "author": {"@id": "#a"}}]}
        ),
        "graph chain": lambda: json.dumps({"@graph": chain}),
        "graph doubling": lambda: json.dumps({"@graph": [{**double[0], "@type": "NewsArticle"}, *double[1:]]}),
        "graph same id": lambda: json.dumps({"@graph": [{"@id": "#a", "@type": "NewsArticle", "name": "x"}] * 10_000}),
        "duplicate keys": lambda: '{"@type":"NewsArticle",' + '"headline":"x",' * 10_000 + '"a":1}',
        "many keys": lambda: json.dumps({f"k{i}": i for i in range(20_000)}),
        "many authors": lambda: article(author=[{"@type": "Person", "name": f"Ann {i}"} for i in range(10_000)]),
        "many keywords": lambda: article(keywords=", ".join(f"word {i}" for i in range(20_000))),
        "many contexts": lambda: json.dumps({"@context": ["https://schema.org"] * 5000, "@type": "NewsArticle"}),
        "remote context": lambda: json.dumps(
            {"@context": "http://169.254.169.254/x", "@type": "NewsArticle", "name": "x"}
        ),
        "file context": lambda: json.dumps({"@context": "file:///etc/passwd", "@type": "NewsArticle", "name": "x"}),
        "commas": lambda: "," * BAIT,
        "colons": lambda: "{" + ":" * BAIT,
        "quotes": lambda: '"' * BAIT,
        "single quotes": lambda: "{'a':" * 20_000,
        "missing commas": lambda: "[" + "1 " * 50_000,
        "comments": lambda: "/*" * 50_000,
        "line comments": lambda: "//\n" * 30_000 + "{}",
        "semicolons": lambda: "{};" * 30_000,
        "html comments": lambda: "<!--" * 25_000,
        "cdata": lambda: "//<![CDATA[\n" * 8000,
        "backslashes": lambda: '{"headline":"' + "\\" * BAIT,
        "half escapes": lambda: '{"headline":"' + "\\u00" * 25_000 + '"}',
        "lone surrogates": lambda: '{"@type":"NewsArticle","headline":"' + "\\ud800" * 15_000 + '"}',
        "entities": lambda: "{&quot;headline&quot;:" * 5000,
        "raw newlines": lambda: '{"headline":"' + "\n" * BAIT + '"}',
        "long number": lambda: '{"wordCount":' + "9" * BAIT + "}",
        "long exponent": lambda: '{"wordCount":1e' + "9" * BAIT + "}",
        "bare words": lambda: "{" + "a" * BAIT,
        "controls": lambda: '{"headline":"' + "".join(map(chr, range(32))) * 1000 + '"}',
        "marks": lambda: "\ufeff" * 30_000 + "{}",
    }
    for name, make in made.items():
        yield f"json-ld {name}", lambda make=make: ld(make())
        yield f"bare json {name}", lambda make=make: make().encode("utf-8", "surrogatepass")
    for value in VALUES:
        fields = ",".join(f'"{name}":{value}' for name in PROPERTIES.split())
        yield f"every property {value[:20]}", lambda fields=fields: ld("{" + fields + "}")
        known = ",".join(f'"{name}":{value}' for name in PROPERTIES.split() if name[0] != "@")
        yield f"article with {value[:20]}", lambda known=known: ld('{"@type":"NewsArticle",' + known + "}")


def _dates() -> Iterator[Case]:
    for number, value in enumerate(DATES):
        head = f'<meta property="article:published_time" content="{value}"><meta name=date content="{value}">'
        block = f'<script type="application/ld+json">{article(datePublished=value, dateModified=value)}</script>'
        body = f"<h1>x</h1><time datetime='{value}'>{value}</time><p>HANOI, {value[:80]} (VNA) - The bridge opened.</p>"
        yield f"date {number} {value[:20]}", lambda body=body, head=head + block: page(body, head)


def _bytes() -> Iterator[Case]:
    story = "Bridge opens\n\nПариж (АФП) — Мост открыт, Hà Nội 新桥通车.\n"
    for codec in (
        "utf-16-le",
        "utf-16-be",
        "utf-32-le",
        "utf-7",
        "utf-8-sig",
        "gb18030",
        "cp1251",
        "shift_jis",
        "big5",
    ):
        whole = story.encode(codec, "replace")
        yield f"bytes {codec}", lambda whole=whole: whole
        yield f"odd {codec}", lambda whole=whole: whole[:-1] + b"\xff"
        yield f"mislabelled {codec}", lambda whole=whole: b'<meta charset="euc-jp"><h1>x</h1><p>' + whole
    labels = ["zlib_codec", "unicode_escape", "utf-7", "../../etc/passwd", "x" * 9999, "\0", "utf-16", "x-user-defined"]
    labels += ["iso-2022-jp", "hz-gb-2312", "replacement", "idna", "punycode", "rot13", "utf-8\0", "mbcs", "undefined"]
    for label in labels:
        yield (
            f"label {label[:20]!r}",
            lambda label=label: page(story + "caf\u00e9", f'<meta charset="{label}">')[:-3] + b"\xe9\xff",
        )
    chance = random.Random(20261119)
    for number in range(12):
        seed = chance.randrange(1 << 30)
        yield f"random bytes {number}", lambda seed=seed: random.Random(seed).randbytes(20_000)
        yield f"random tags {number}", lambda seed=seed: _soup(seed)
    fixed = {
        "nothing": b"",
        "one byte": b"\xff",
        "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" * 500,
        "gzip": b"\x1f\x8b\x08" + bytes(5000),
    }
    fixed |= {
        "zip": b"PK\x03\x04" + bytes(range(256)) * 40,
        "cesu": b"\xed\xa0\xbd\xed\xb8\x80" * 9000,
        "overlong": b"\xc0\xaf" * 9000,
    }
    for name, data in fixed.items():
        yield f"bytes {name}", lambda data=data: data


def _soup(seed: int) -> bytes:
    chance = random.Random(seed)
    words = [
        *NESTED,
        *(w[:40] for w in (*BAITS.values(), *RUNS.values())),
        "</div>",
        "</b>",
        "</a>",
        "<figcaption>",
        "=",
        ">",
    ]
    return page("".join(chance.choices(words, k=4000)))


def _quilts() -> Iterator[Case]:
    for number in range(60):
        yield f"quilt {number}", lambda number=number: _quilt(random.Random(f"quilt {number}"))


def _quilt(chance: random.Random) -> bytes:
    """Return real tags, names, properties and words in no order, some closed, some within templates."""
    parts: list[str] = []
    for _ in range(150):
        tag = chance.choice(QUILT_TAGS)
        held = "".join(f" {name}='{chance.choice(values)}'" for name, values in chance.sample(QUILT_ATTRIBUTES, 2))
        parts += [f"<{tag}{held}>", chance.choice(QUILT_WORDS), chance.choice(["", "", f"</{tag}>", "</div>"])]
    return page("".join(parts))


def _feeds() -> Iterator[Case]:
    bomb = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10 if i else "lol"}">' for i in range(12))
    made: dict[str, Callable[[], str]] = {
        "entity bomb": lambda: f"<?xml version='1.0'?><!DOCTYPE rss [{bomb}]><rss><channel><title>&e11;</title></channel></rss>",
        "outside entity": lambda: '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><title>&x;</title></rss>',
        "outside dtd": lambda: '<!DOCTYPE rss SYSTEM "http://169.254.169.254/x.dtd"><rss><channel><item><title>x</title></item></channel></rss>',
        "huge entity": lambda: f'<!DOCTYPE rss [<!ENTITY x "{"x" * BAIT}">]><rss><title>{"&x;" * 1000}</title></rss>',
        "deep": lambda: "<rss><channel>" + "<item>" * DEEP,
        "many items": lambda: "<rss><channel>" + "<item><title>x</title></item>" * 3000,
        "attributes": lambda: "<rss " + " ".join(f"a{i}='1'" for i in range(50_000)) + "><channel/></rss>",
        "namespaces": lambda: "<rss " + " ".join(f"xmlns:a{i}='u{i}'" for i in range(20_000)) + "><channel/></rss>",
        "cut": lambda: "<rss><channel><item><title>Bridge",
        "lying": lambda: '<?xml version="1.0" encoding="utf-16"?><rss><channel><item><title>x</title></item></channel></rss>',
        "escaped html": lambda: f"<rss><channel><item><description>{'&lt;div&gt;' * 20_000}</description></item></channel></rss>",
        "json feed": lambda: '{"version":"https://jsonfeed.org/version/1.1","items":[' + '{"id":1},' * 3000 + "null,7,[]]}",
        "atom links": lambda: '<feed xmlns="http://www.w3.org/2005/Atom"><entry>' + '<link href="x"/>' * N + "</entry></feed>",
    }  # fmt: skip
    for name, make in made.items():
        yield f"feed {name}", lambda make=make: make().encode()


def cases() -> Iterator[Case]:
    """Yield every hostile input as its name and the function that makes it."""
    for family in (_markup, _runs, _baits, _json, _dates, _bytes, _quilts, _feeds):
        yield from family()


if __name__ == "__main__":
    for name, make in cases():
        print(f"{len(make()):9} {name!r}")
