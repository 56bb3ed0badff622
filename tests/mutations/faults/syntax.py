"""Faults in the text of JSON-LD."""

from __future__ import annotations

from html import escape
from math import nan

from tests.mutations.fault import SCRIPT, Fault, says, writes
from tests.mutations.story import Draft
from tests.mutations.writing import blocks, script

_OPEN = '<script type="application/ld+json">\n'


def _at_end(extra: str) -> object:
    def change(draft: Draft) -> None:
        if draft.carrier == "html":
            draft.sub(r"\n</script>", extra.replace("\\", "\\\\") + "\n</script>")
        else:
            draft.edits.append(lambda text: text.rstrip("\n") + extra + "\n")

    return change


def _cut(draft: Draft) -> None:
    if draft.carrier == "html":
        draft.sub(r"\s*[\]}]\n</script>", "\n</script>")
    else:
        draft.edits.append(lambda text: text.rstrip("\n]} "))


def _escaped(draft: Draft) -> None:
    def edit(text: str) -> str:
        head, opened, rest = text.partition(_OPEN)
        held, closed, tail = rest.partition("\n</script>")
        return head + opened + escape(held) + closed + tail

    draft.edits.append(edit)


def _twice(draft: Draft) -> None:
    draft.head.append(script(blocks(draft)[0], draft))


def _shared_id(draft: Draft) -> None:
    draft.ld["author"][0]["@id"] = draft.ld["publisher"]["@id"]


_WORDS = r'("description": "[^"]{6})'
_LANGUAGE = r'"inLanguage": ("[^"]*")'
FAULTS = [
    Fault("trailing-comma", SCRIPT, writes(r'("height": 900)', r"\1,")),
    Fault("missing-comma", SCRIPT, writes(rf"({_LANGUAGE}),", r"\1")),
    Fault("stray-semicolon", SCRIPT, _at_end(";")),
    Fault("comment-in-jsonld", SCRIPT, writes(rf"({_LANGUAGE},)", r"\1 /* set by the theme */")),
    Fault("unescaped-quote", SCRIPT, writes(_WORDS + r'([^"]{4})', r'\1"\2"')),
    Fault("unquoted-jsonld", SCRIPT, writes('"inLanguage":', "inLanguage:")),
    Fault("single-quoted-jsonld", SCRIPT, writes('"inLanguage": "([^"]*)"', r"'inLanguage': '\1'")),
    Fault("not-a-json-value", SCRIPT, says("wordCount", nan)),
    Fault("not-a-json-value", SCRIPT, writes(r'("isAccessibleForFree": )(?:true|false)', r"\1undefined")),
    Fault("invalid-escape", SCRIPT, writes(_WORDS, r"\1\\'")),
    Fault("raw-control-character", SCRIPT, writes(_WORDS, r"\1\n")),
    Fault("lone-surrogate", SCRIPT, writes(_WORDS, r"\1\\ud83d")),
    Fault("escaped-jsonld", ["script"], _escaped),
    Fault(
        "jsonld-wrapped",
        ["script"],
        writes(r"(?s)(ld\+json\">\n)(.*?)\n</script>", r"\1//<![CDATA[\n\2\n//]]>\n</script>"),
    ),
    Fault("jsonld-byte-order-mark", ["script"], writes(r'(ld\+json">)\n', "\\1\ufeff")),
    Fault("empty-jsonld", ["script"], lambda draft: draft.head.append(_OPEN + "</script>")),
    Fault(
        "two-values-in-block", SCRIPT, _at_end('\n{"@context": "https://schema.org", "@type": "Thing", "name": "x"}')
    ),
    Fault("truncated-jsonld", SCRIPT, _cut),
    Fault("unparseable-jsonld", SCRIPT, writes('"inLanguage": ', '"inLanguage" ')),
    Fault("duplicate-key", SCRIPT, writes(r'("articleSection": "[^"]*",)', r'\1 "articleSection": "News",')),
    Fault("duplicate-block", ["script"], _twice),
    Fault("unknown-keyword", SCRIPT, writes(r'"@type": "ImageObject"', '"@Type": "ImageObject"')),
    Fault("undefined-prefix", SCRIPT, says("shelf:mark", "Local")),
    Fault("one-id-two-things", SCRIPT, _shared_id),
    Fault("wrong-script-type", ["script"], writes(r"application/ld\+json", "application/json+ld")),
]
