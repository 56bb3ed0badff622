"""Names behind a drawing of a person, as themes with a font of icons print who wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.surroundings import NEAR, Surroundings
from newsmeta.sources.page import Page

_PERSON = re.compile(r"(?:^|[-_ ])(?:users?|person|author)(?:[-_ ]|$)")
_ICON = ("i", "span", "svg")
_LINES, _LONGEST = 24, 40  # under the headline, letters of a name
_NODES = 200  # beside each other that are looked at, for each of those lines; no byline stands among as many
_TRUST = 0.5


def icon_bylines(page: Page, near: Surroundings) -> Iterator[Evidence]:
    """Yield the first words under the headline that stand right behind the icon of a person."""
    for raw, holder in islice(near.lines(NEAR), _LINES):
        text = " ".join(raw.split())
        if text and len(text) <= _LONGEST and not near.is_aside(holder) and _is_behind_icon(holder, raw):
            yield Evidence("authors", text, "html", "byline line", page.part(holder, text), _TRUST, group="icon")
            return


def _is_behind_icon(holder: Any, raw: str) -> bool:
    """Say whether the words right in an element, or the link that they are, follow the icon of a person."""
    inside = [one for one in islice(holder.children, _NODES) if getattr(one, "tag", "") or one.text.strip()]
    at = next((at for at, one in enumerate(inside) if not hasattr(one, "tag") and one.text.strip() == raw.strip()), 0)
    beside = islice(holder.previous_siblings, _NODES)
    before: Any = inside[at - 1] if at else next((one for one in beside if _is_seen(one)), None)
    return getattr(before, "tag", "") in _ICON and not before.text.strip() and _shows_person(before)


def _is_seen(node: Any) -> bool:
    return hasattr(node, "tag") or bool(node.text.strip())


def _shows_person(icon: Any) -> bool:
    return _PERSON.search(icon.attr("class") or "") is not None
