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
_MOST: Final = 3000  # nodes right in an element
_SCRIPTED: Final = 200  # letters from which on a script may be among them
_DEEPEST: Final = 6  # blocks in blocks whose parts are told apart
_WHOLE: Final = 3
"""So many letters are a word of their own; a first letter may stand alone for its size."""


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


def parted_words(element: Any, line: str = " ") -> str:
    """Return an element's words with a blank where two parts of it touch: a name over a job title, town and house.

    Where a new line begins between words, at a break or between two blocks, stands *line*.
    """
    return one_line(_parted(element, line, _DEEPEST))


def _parted(element: Any, line: str, levels: int) -> str:
    parts = _read(element)
    while len(parts) == 1 and hasattr(parts[0], "tag"):
        parts = _read(parts[0])
    said, whole, block = "", False, False
    for part in parts:
        if getattr(part, "tag", None) == "br":
            said, whole = (f"{said.rstrip()}{line}" if said.strip() and not said.endswith(line) else said), False
            continue
        was_whole, whole = whole, hasattr(part, "tag") and len(part.text.strip()) >= _WHOLE
        was_block, block = block, whole and part.tag in _BLOCKS
        apart = whole and (was_whole or (block and len(said) > 1))  # <span>By</span><div>Jane Doe</div>
        joint = line if block and was_block else " " if apart else ""
        said += joint + (_parted(part, line, levels - 1) if levels and whole else part.text)
    return said.removesuffix(line)


def _read(element: Any) -> list[Any]:
    """Return what right in an element says something to readers, its line breaks among them."""
    found = [one for one in element.children[:_MOST] if getattr(one, "tag", None) not in _UNREAD]
    return [one for one in found if getattr(one, "tag", None) == "br" or one.text]
