"""Writes a draft as an HTML page, as plain text or as bare JSON-LD."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from tests.mutations.story import Draft, Part

_PROPERTY = ("og:", "article:")
_LINES = ("p", "paid", "correction", "raw", "h1")
_LANDMARKS = (
    ("<main><article>", "</article></main>"),
    ('<div id="content"><article class="story">', "</article></div>"),
)


def page(draft: Draft) -> str:
    """Return the draft as an HTML page, its theme deciding wrappers and classes."""
    opening, closing = _LANDMARKS[draft.theme % 2]
    story = draft.story
    body = "\n".join(_part(draft, part) for part in draft.parts)
    micro = _microdata(draft) if draft.shape == "microdata" else ""
    scripts = "".join(f"{script(block, draft)}\n" for block in blocks(draft))
    section = f'<nav><a href="/section">{escape(story.section)}</a></nav>'
    turned = ' dir="rtl"' if story.language == "ar" else ""
    nav = f'<header><a href="/">{escape(story.paper)}</a>{section}</header>'
    return (
        f'<!DOCTYPE html>\n<html lang="{draft.language}"{turned}>\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(draft.title)}</title>\n"
        + (f'<link rel="canonical" href="{escape(draft.canonical)}">\n' if draft.canonical else "")
        + "".join(f"{_meta(name, said)}\n" for name, said in draft.meta.items())
        + "".join(f"{line}\n" for line in draft.head)
        + f"{scripts}</head>\n<body>\n{nav}\n{opening}\n{body}\n{micro}{closing}\n"
        f"<footer><p>© {escape(story.paper)}</p></footer>\n</body>\n</html>\n"
    )


def blocks(draft: Draft) -> list[Any]:
    """Return what the JSON-LD blocks of the page hold: one object each, one graph, or nothing."""
    if draft.shape == "graph":
        nodes = [{key: said for key, said in node.items() if key != "@context"} for node in [draft.ld, *draft.nodes]]
        context = {"@context": draft.ld["@context"]} if "@context" in draft.ld else {}
        return [{**context, "@graph": nodes}]
    return [] if draft.shape == "microdata" else [draft.ld, *draft.nodes]


def script(block: Any, draft: Draft) -> str:
    """Return a JSON-LD block in its script element."""
    indent = 2 if draft.theme % 2 == 0 else None
    text = json.dumps(block, ensure_ascii=False, indent=indent).replace("</", "<\\/")
    return f'<script type="application/ld+json">\n{text}\n</script>'


def bare(draft: Draft) -> str:
    """Return the draft as a JSON-LD file with the story's text."""
    draft.ld.setdefault("articleBody", "\n\n".join(part.text for part in draft.parts if part.kind in ("p", "paid")))
    held = blocks(draft)
    return json.dumps(held[0] if len(held) == 1 else held, ensure_ascii=False, indent=2) + "\n"


def plain(draft: Draft) -> str:
    """Return the draft as plain text: a dump of a page, or an item as the wire sends it."""
    wire = draft.shape == "wire"
    story, lines = draft.story, []
    for part in draft.parts:
        if part.kind in _LINES or (part.kind in ("standfirst", "byline") and not wire):
            lines.append(part.text)
        elif part.kind == "time" and part.text:
            lines.append(story.stamp if part.text == story.shown else part.text)
        elif part.kind == "figure" and not wire:
            lines.append(" ".join(said for said in (part.text, part.more.get("credit")) if said))
    return "\n\n".join(line for line in lines if line) + "\n"


def _meta(name: str, said: str) -> str:
    attribute = "property" if name.startswith(_PROPERTY) else "name"
    return f'<meta {attribute}="{name}" content="{escape(said)}">'


def _part(draft: Draft, part: Part) -> str:
    text, more, odd = escape(part.text, quote=False), part.more, draft.theme % 2
    match part.kind:
        case "raw":
            return part.text
        case "h1":
            return f'<h1 class="{"headline" if odd else "story-title"}">{text}</h1>'
        case "kicker":
            return f'<span class="kicker"><a href="/section">{text}</a></span>'
        case "standfirst":
            return f'<p class="{"standfirst" if odd else "lead"}">{text}</p>'
        case "byline":
            name = escape(more["name"])
            link = f'<a rel="author" href="/people/{draft.story.key}-1">{name}</a>'
            return f'<p class="byline">{text.replace(name, link, 1) if odd else text}</p>'
        case "time":
            return f'<time datetime="{more["datetime"]}"{" class=published" if odd else ""}>{text}</time>'
        case "figure":
            return _figure(part, draft)
        case "correction":
            return f'<p class="correction">{text}</p>'
        case "paid":
            return f'<p class="paid">{text}</p>'
        case "related":
            return _related(draft, text)
        case "related-row":  # stands in the list of the related stories
            return ""
    return f"<p>{text}</p>"


def _figure(part: Part, draft: Draft) -> str:
    more = {name: escape(said) for name, said in part.more.items()}
    image = " ".join(f'{name}="{more[name]}"' for name in ("src", "alt", "width", "height") if name in more)
    credit = more.get("credit", "")
    if credit and draft.theme in (1, 2):
        credit = f'<span class="credit">{credit}</span>'
    return f"<figure><img {image}>\n<figcaption>{escape(part.text, quote=False)} {credit}</figcaption></figure>"


def _related(draft: Draft, label: str) -> str:
    rows = "\n".join(
        f'<li><a href="/news/{draft.story.key}-read-also-{number}">{escape(title)}</a></li>'
        for number, title in enumerate(draft.story.related)
    )
    extra = "\n".join(part.text for part in draft.all("related-row"))
    return f'<div class="related"><h3>{label}</h3>\n<ul>\n{rows}\n{extra}</ul></div>'


def _microdata(draft: Draft) -> str:
    return "".join(_item(block, "") for block in [draft.ld, *draft.nodes])


def _item(said: dict[str, Any], name: str) -> str:
    kind = said.get("@type")
    itemtype = f' itemtype="https://schema.org/{kind}"' if kind else ""
    itemid = f' itemid="{said["@id"]}"' if "@id" in said else ""
    prop = f' itemprop="{name}"' if name else ""
    rows = "".join(_rows(key, value) for key, value in said.items() if not key.startswith("@"))
    return f"<div{prop} itemscope{itemtype}{itemid}>\n{rows}</div>\n"


def _rows(name: str, said: Any) -> str:
    if isinstance(said, list):
        return "".join(_rows(name, one) for one in said)
    if isinstance(said, dict):
        return _item(said, name)
    text = {True: "true", False: "false"}.get(said, str(said)) if isinstance(said, bool) else str(said)
    if text.startswith(("https://", "http://")):
        return f'<link itemprop="{name}" href="{escape(text)}">\n'
    return f'<meta itemprop="{name}" content="{escape(text)}">\n'
