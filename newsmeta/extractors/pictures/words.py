"""Takes the words beside a picture apart: which belong to the caption, which to the credit, which to the page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from newsmeta.extractors.pictures.names import role_of
from newsmeta.sources.page import one_line
from newsmeta.wire import vocabulary
from newsmeta.wire.labels import nouns

_SILENT: Final = frozenset(
    "script style noscript template svg button select form nav img picture source video audio iframe object".split()
)
_CREDITS: Final = frozenset(("cite", "small", "footer"))
_BREAKS: Final = frozenset("p div br li ul ol h1 h2 h3 h4 h5 h6 figcaption footer section dd dt td tr".split())
_RUNNING: Final = frozenset("a abbr b bdi bdo em font i mark q s strong sub sup u wbr".split())
_STOPS: Final = tuple(".!?…)")
_DEEPEST: Final = 12  # levels below a picture's part of the page
_MOST: Final = 200  # nodes in it
_HOUSE: Final = 30  # letters of a house behind a name
_PARTS: Final = 4  # parts of a small print that are looked at


@dataclass(slots=True)
class Said:
    """The words beside one picture by what they are; each a list of runs in the order printed."""

    caption: list[str] = field(default_factory=list)
    credit: list[str] = field(default_factory=list)
    loose: list[str] = field(default_factory=list)
    """Words in no element that says what they are."""
    captions: list[Any] = field(default_factory=list)
    """The outermost elements that hold caption words."""
    credits: list[Any] = field(default_factory=list)
    nodes: int = 0
    edge: bool = False
    """Whether an element that keeps its words apart has just begun or ended."""


def alt_of(picture: Any) -> str:
    """Return the alternative text of a picture; "" where it has none."""
    return one_line(picture.attr("alt") or "")


def listen(element: Any) -> Said:
    """Return the words of a figure or of a picture's container, sorted."""
    said = Said()
    if element.tag == "figcaption" or role_of(element) == "caption":
        said.captions.append(element)
    _walk(element, said, "caption" if said.captions else "loose", 0)
    return said


def _goes_on(node: Any) -> bool:
    """Say whether words right behind a credit's element name one more house: "<i>Ana Ruiz</i>, EFE"."""
    words = (node.text or "").strip()
    return words[:1] in (",", "/") and len(words) <= _HOUSE and words[1:].strip()[:1].isupper() and words[-1] != "."


def _add_house(node: Any, said: Said) -> None:
    """Add the words right behind a credit to it."""
    at = max((at for at, run in enumerate(said.credit) if run.strip()), default=-1)
    said.credit[at] = said.credit[at].rstrip() + one_line(node.text)


def _walk(element: Any, said: Said, role: str, depth: int) -> None:
    credited = False
    for child in element.children:
        said.nodes += 1
        if said.nodes > _MOST or depth > _DEEPEST:
            return
        tag = getattr(child, "tag", None)
        if tag is None:
            if credited and _goes_on(child):
                _add_house(child, said)
            else:
                _hear(child, said, role)
            credited = False
        elif tag not in _SILENT:
            signed = len(said.credits)
            role = _enter(child, tag, said, role, depth)
            credited = len(said.credits) > signed


def _hear(node: Any, said: Said, role: str) -> None:
    """Add a text node's words to the run that is being said."""
    if type(node).__name__ != "Text" or not node.data:
        return
    words = node.data
    runs: list[str] = getattr(said, role)
    if not runs:
        runs.append("")
    if said.edge and words[:1].isalnum() and (runs[-1][-1:].isalnum() or runs[-1][-1:] in _STOPS):
        runs[-1] += " "
    said.edge = False
    runs[-1] += words


def _enter(child: Any, tag: str, said: Said, role: str, depth: int) -> str:
    """Hear an element; return what the words behind it are: a hidden label ("Image source, ") says so."""
    named = "caption" if tag == "figcaption" else role_of(child)
    if named == "hidden":
        return _announced(child, said, role)
    signs = tag in _CREDITS and (role == "caption" or tag == "footer") and not _holds_credit(child)
    if role != "credit" and (named == "credit" or signs):
        _within(child, said, "credit", depth, said.credits)
    elif role != "caption" and named == "caption":
        _within(child, said, "caption", depth, said.captions)
    elif tag in _BREAKS:
        _within(child, said, role, depth, None)
    else:
        said.edge = said.edge or tag not in _RUNNING
        _walk(child, said, role, depth + 1)
        said.edge = said.edge or tag not in _RUNNING
    return role


def _holds_credit(child: Any) -> bool:
    """Say whether a part of an element is named for the credit: what stands before it there is not."""
    inner = [part for part in child.select("[class]")[:_PARTS] if role_of(part) == "credit"]
    return any(len(part.text) < len(child.text.strip()) for part in inner)


def _announced(label: Any, said: Said, role: str) -> str:
    """Return the role that words for screen readers give to what stands behind them."""
    noun = label.text.strip(" ,،，:\n\t").lower()
    if noun in nouns() and (role == "loose" or noun not in vocabulary.bare_labels()):
        said.credits.append(label.parent)
        said.credit.append("")
        return "credit"
    return role


def _within(child: Any, said: Said, role: str, depth: int, holders: list[Any] | None) -> None:
    """Hear *child* as runs of its own."""
    if holders is not None:
        holders.append(child)
    runs: list[str] = getattr(said, role)
    runs.append("")
    _walk(child, said, role, depth + 1)
    runs.append("")
