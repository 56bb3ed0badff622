"""From words as read back to words as written: through tags, entities and folded white space."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from newsmeta.sources.place import Place, Span

_TOKEN = re.compile(r"<!--.{0,5000}?-->|<[^>]{0,5000}>|&#?\w{1,32};?|\s+|[^<&\s]+|.", re.DOTALL)
_PART = re.compile(r"</?(?:br|p|div|li|h[1-6])\b", re.IGNORECASE)


@dataclass(slots=True)
class Projection:
    """Folded text of a piece of HTML source, each of its characters with its offset in the source."""

    text: str
    offsets: list[int]
    end: int

    def span(self, start: int, end: int) -> Span:
        """Return where ``text[start:end]`` stands in the source."""
        if not self.offsets:
            return Span(self.end, self.end)
        last = min(max(end, start + 1), len(self.offsets)) - 1
        first = min(start, len(self.offsets) - 1)
        after = self.offsets[last + 1] if last + 1 < len(self.offsets) else self.end
        return Span(self.offsets[first], self._trim(last, after))

    def _trim(self, last: int, after: int) -> int:
        width = 1 if self.text[last] != " " else 0
        return max(self.offsets[last] + width, min(after, self.offsets[last] + width))


def project(source: str, start: int, end: int, *, parted: bool = False) -> Projection:
    """Return the words of ``source[start:end]`` without tags, entities decoded, white space folded to one blank.

    With *parted*, paragraphs and broken lines have a blank between them.
    """
    words: list[str] = []
    offsets: list[int] = []
    for found in _TOKEN.finditer(source, start, end):
        token = found[0]
        tag = token[0] == "<" and len(token) > 1
        if tag and not (parted and _PART.match(token)):
            continue
        if token[0] == "&" and len(token) > 1:
            token = html.unescape(token)
            words.append(token)
            offsets += [found.start()] * len(token)
        elif tag or token.isspace():
            if words and words[-1] != " ":
                words.append(" ")
                offsets.append(found.start())
        else:
            words.append(token)
            offsets += range(found.start(), found.end())
    return Projection("".join(words), offsets, end)


def place_of(source: str, start: int, end: int, words: str) -> Place:
    """Return where *words* (folded) stand within ``source[start:end]``; the whole range when they cannot be found."""
    plain = source.find(words, start, end)
    if plain >= 0:
        return Span(plain, plain + len(words))
    projected = project(source, start, end)
    at = projected.text.find(words)
    return projected.span(at, at + len(words)) if at >= 0 else Span(start, end)
