"""Sources made by hand, findings in them at exact words, and the Run they make."""

from __future__ import annotations

from newsmeta.reporters.reporter import Checked, Run, Unread, reporter
from newsmeta.sources.document import Document
from newsmeta.validators.report import Also, Excerpt, Finding, fingerprint
from newsmeta.validators.rule import Edit, Severity

PAGE = """<!doctype html>
<html lang="en">
<head>
  <title>Ferry fares fall in Port Ellery</title>
  <meta property="article:published_time" content="32 January">
</head>
<body>
\t<h1>Ferry fares fall</h1>
  <p>PORT ELLERY (AP) - 東京の記者が伝えた。 Fares fell 🚢🚢 on Friday.</p>
  <figure><figcaption>A ferry leaves
  the pier</figcaption></figure>
</body>
</html>
"""
RULES = ("unknown-suppression", "unused-suppression")


def found(
    text: str,
    words: str,
    message: str = "These words are wrong.",
    *,
    severity: Severity = Severity.WARNING,
    rule: str = RULES[0],
    source: str = "story.html",
    **more: object,
) -> Finding:
    """A finding at the first place of *words* in *text*."""
    document = Document(text, "html", source)
    start = text.index(words)
    place = document.locate(start, start + len(words))
    return Finding(
        rule=rule,
        severity=severity,
        message=message,
        source=source,
        location=place,
        value=words,
        excerpt=Excerpt(place.line, (document.text.split("\n")[place.line - 1],)),
        fingerprint=fingerprint(rule, source, None, words, 0),
        **more,  # type: ignore[arg-type]
    )


def page() -> Checked:
    date = PAGE.index("32 January")
    findings = (
        found(
            PAGE,
            "32 January",
            "The publication date cannot be read: “32 January”.",
            severity=Severity.ERROR,
            hint="Write it as 2026-01-31T09:30:00+01:00.",
            field="date_published",
            also=(Also("the page's own text says Friday", Document(PAGE, "html").locate(date, date + 2)),),
            fix=(Edit(date, date + 10, "2026-01-31"),),
        ),
        found(PAGE, "<h1>", "No byline was found.", absent=True, rule=RULES[1], severity=Severity.INFO, field="byline"),
        found(PAGE, "記者が", "A word in Japanese."),
        found(PAGE, "🚢 on", "A ship."),
        found(PAGE, "A ferry leaves\n  the pier", "The caption names no credit."),
    )
    silenced = (found(PAGE, "Fares", "Allowed.", suppressed="the archive is what it is"),)
    return Checked("news/story.html", findings, 1, PAGE, silenced)


def run() -> Run:
    return Run(
        (page(), Checked("news/clean file.txt", (), 1, "A clean story.\n")),
        (Unread("news/pipe", "it is a pipe, not a file"), Unread("news/old.html", "excluded", skipped=True)),
    )


HOSTILE = (
    "\x1b]0;owned\x07\x1b[2J",
    "\n::error file=x::pwned",
    "\r\n##[error]x ##vso[task.setvariable]y ##teamcity[z]",
    "\u202egnp.exe\u2066",
    "]]><evil/>&amp;\x00\x0b\ufffe\ud800",
    "</script><script>alert(1)</script><img src=x onerror=alert(1)>",
    "`` ``` [x](http://evil.example) ![i](http://evil.example/b.png) @everyone | <b>b</b>",
    "https://evil.example www.evil.example a@evil.example <https://evil.example> &commat;all",
    '", "injected": "yes',
    "%0A::warning::x,title=y:z",
    "\x85\u2028\u2029section_start:1:x\r\x1b[0K",
    "# heading\n- item\n\n    code",
)


def hostile(payload: str) -> Run:
    """A Run with the payload in every place that foreign words can reach."""
    text = f"line one\n{payload} end\n"
    finding = Finding(
        rule=RULES[0],
        severity=Severity.ERROR,
        message=f"Wrong: {payload}",
        source=payload,
        location=Document(text, "html").locate(9, 9 + len(payload)),
        field=payload,
        value=payload,
        hint=payload,
        fingerprint="00",
        excerpt=Excerpt(2, (text.split("\n")[1],)),
        also=(Also(payload, None),),
    )
    return Run((Checked(payload, (finding,), 1, text),), (Unread(payload, payload),))


def written(name: str, what: Run) -> str:
    """Return what the reporter called *name* writes to a file: lone surrogates of odd file names become escapes."""
    return "".join(reporter(name).write(what)).encode("utf-8", "backslashreplace").decode("utf-8")
