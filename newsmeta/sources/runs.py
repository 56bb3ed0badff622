"""Words of an element outside inner blocks and scripts, in runs that line breaks part."""

from __future__ import annotations

from typing import Any, Final

from newsmeta.sources.page import one_line, text_without

LOOSE: Final = ("div", "td", "section", "article", "center", "font", "main")
_BLOCKS: Final = frozenset(
    "p div ul ol li table tr td section article aside header footer nav figure figcaption blockquote pre form"
    " h1 h2 h3 h4 h5 h6 dl dt dd main address iframe hr".split()
)
_UNREAD: Final = frozenset(
    ("script", "style", "noscript", "template", "svg", "textarea", "button", "select", "video", "audio")
)
_ODD: Final = _UNREAD | {"br"}
_ODDLY: Final = ",".join(sorted(_ODD))
_MOST: Final = 3000
_SCRIPTED: Final = 200


def is_plain(element: Any) -> bool:
    """Say whether an element's text is its words as they are: no line break, script or style right inside it."""
    # Children are made one by one when asked for, so they are not asked for where none lies deeper either.
    return not element.select_one(_ODDLY) or all(getattr(child, "tag", "") not in _ODD for child in element.children)


def own_length(element: Any) -> tuple[int, int]:
    """Return how many characters stand right in an element, inner blocks left out, and how many line breaks."""
    size = breaks = 0
    for child in element.children[:_MOST]:
        tag = getattr(child, "tag", None)
        if tag == "br":
            breaks += 1
        elif tag is None:
            size += len((getattr(child, "text", None) or "").strip())
        elif tag not in _BLOCKS and tag not in _UNREAD:
            size += len(_seen(child).strip())
    return size, breaks


def _seen(element: Any) -> str:
    """Return the text of an inner element without that of a script in it, which is long."""
    text: str = element.text
    scripted = len(text) > _SCRIPTED and getattr(element, "tag", None)
    return text_without(element, "script,style") if scripted else text


def runs_of(element: Any) -> list[str]:
    """Return the runs of words right in an element, white space folded; a line break or an inner block ends one."""
    runs: list[str] = []
    said: list[str] = []
    for child in element.children[:_MOST]:
        tag = getattr(child, "tag", None)
        if tag == "br" or tag in _BLOCKS:
            runs.append("".join(said))
            said = []
        elif tag not in _UNREAD:
            said.append(_seen(child) if tag else getattr(child, "text", None) or "")
    runs.append("".join(said))
    return [run for run in map(one_line, runs) if run]
