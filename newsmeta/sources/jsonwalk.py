"""The walk over flawed JSON: text → events, each repair with its place.

One pass, no recursion; every character is looked at a bounded number of times, whatever the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final, Literal

from newsmeta.sources.jsonmended import Mended
from newsmeta.sources.jsonparts import DEPTH, SPACE, Event, JsonFlaw
from newsmeta.sources.jsonstrings import QUOTE, Quoted, quoted
from newsmeta.sources.jsonwords import is_word, read_word, shown

SAME_KIND: Final = 20  # flaws of one kind that are listed for one text
MOST_WRONG: Final = 10_000  # after so many flaws this is no JSON; nothing behind them is read

_NAME: Final = re.compile(r"[^\s,:{}\[\]\"']++")
_STRAY: Final = re.compile(r"[^{\[]*+")
_DEEP: Final = re.compile(r'"[^"\\]*+(?:(?>\\.[^"\\]*+))*+"?|[{}\[\]]', re.DOTALL)  # what counts for skipping
_BRACKETS: Final = {"{": 1, "[": 1, "}": -1, "]": -1}
_COMMENT: Final = re.compile(r"//[^\r\n]*+|/\*")
_WRAP: Final = re.compile(
    r"(?:/[/*]\s{0,20})?<!\[CDATA\[(?:\s{0,20}\*/)?|<!--|"
    r"(?P<close>(?:/[/*]\s{0,20})?\]\]>(?:\s{0,20}\*/)?|(?://\s{0,20})?-->)"
)


class Walk:
    """One walk over one text; ``flaws`` fill up while the events are taken."""

    def __init__(self, text: str) -> None:
        self.flaws: list[JsonFlaw] = []
        self._text, self._at = text, 0
        self._kinds: Counter[str] = Counter()
        self._wrong = 0
        self._open: list[str] = []  # the brackets that are open
        self._counts = {"{": 0, "[": 0}
        self._due = False  # a value stands complete: a comma or a closing bracket is due
        self._keyed = False  # a key stands with its colon: its value is due
        self._comma = -1  # where a comma stands while nothing follows it
        self._last = 0  # the end of the last value
        self._wrapped = False  # a CDATA or comment wrapping is open
        self._mended = Mended(text)

    def flaw(self, kind: str, message: str, start: int, end: int) -> None:
        """Note one flaw; of one kind at most SAME_KIND are kept, of a text escaped as a whole one."""
        self._note(JsonFlaw(kind, message, start, end))

    def _note(self, flaw: JsonFlaw) -> None:
        self._kinds[flaw.kind] += 1
        self._wrong += flaw.kind != "html-entities"  # of these every string of an escaped block has one
        if self._kinds[flaw.kind] <= (1 if flaw.kind == "html-entities" else SAME_KIND):
            self.flaws.append(flaw)

    def events(self) -> Iterator[Event]:
        """Yield what stands in the text; every ``open`` has its ``close``, every key its value."""
        if not self._text.strip("\ufeff \t\r\n"):
            self.flaw("empty", "nothing stands here", 0, len(self._text))
        elif self._text[mark := len(self._text) - len(self._text.lstrip())] == "\ufeff":
            self.flaw("bom", "a byte order mark stands before the JSON", mark, mark + 1)
        while self._to_token():
            yield from self._step(self._text[self._at])
        yield from self._finish()

    def _to_token(self) -> bool:
        """Move to the next character that means something; ``False`` at the end of the text."""
        while True:
            self._at = _end(SPACE, self._text, self._at)
            char = self._text[self._at : self._at + 1]
            if self._wrong > MOST_WRONG and char:
                self._give_up()
            elif char == ";":
                self._semicolon()
            elif not (char in {"/", "<", "-", "]"} and (self._wrapping() or self._comment())):
                return char != ""

    def _give_up(self) -> None:
        message = f"more than {MOST_WRONG:,} things are wrong up to here; no more is read"
        self.flaws.append(JsonFlaw("not-json", message, self._at, self._at + 1))
        self._at = len(self._text)

    def _semicolon(self) -> None:
        self.flaw("stray-semicolon", "a semicolon has no place in JSON", self._at, self._at + 1)
        self._due = self._due and not self._open  # inside brackets it stands for a comma
        self._at += 1

    def _wrapping(self) -> bool:
        found = _WRAP.match(self._text, self._at)
        if not found or (found["close"] and self._open and not self._wrapped):
            return False
        if not found["close"] or not self._wrapped:
            kind = "html-comment-wrap" if found[0].endswith(("<!--", "-->")) else "cdata-wrap"
            self.flaw(kind, f"{found[0]} has no place in JSON", *found.span())
        self._wrapped = not found["close"]
        self._at = found.end()
        return True

    def _comment(self) -> bool:
        found = _COMMENT.match(self._text, self._at)
        if not found:
            return False
        end = found.end()
        if found[0] == "/*":
            close = self._text.find("*/", end)
            end = close + 2 if close >= 0 else len(self._text)
        self.flaw("comment", "JSON has no comments", self._at, end)
        self._at = end
        return True

    def _step(self, char: str) -> Iterator[Event]:
        if char in "}]":
            yield from self._close(char)
        elif char == ",":
            yield from self._separator()
        elif char == ":":
            self.flaw("not-json", "a colon stands where no key is", self._at, self._at + 1)
            self._at += 1
        elif not self._open and not self._starts_value(char):
            self._skip_stray()
        else:
            self._separate(char)
            if self._open[-1:] == ["{"] and not self._keyed:
                yield from self._key(char)
            else:
                yield from self._value(char)

    def _starts_value(self, char: str) -> bool:
        return (
            char in '{["' or (char == "&" and bool(QUOTE.match(self._text, self._at))) or is_word(self._text, self._at)
        )

    def _skip_stray(self) -> None:
        end = _end(_STRAY, self._text, self._at)
        words = self._text[self._at : end].rstrip()
        self.flaw("not-json", "this is not JSON", self._at, self._at + len(words))
        self._at = end

    def _separate(self, char: str) -> None:
        """Note what is missing between the last value and the one that begins here."""
        if self._due and not self._open:
            self.flaw("two-objects", "a second value begins; one block holds one", self._at, self._at + 1)
        elif self._due:
            self.flaw("missing-comma", "a comma is missing here", self._last, self._last)
        self._due, self._comma = False, -1

    def _separator(self) -> Iterator[Event]:
        if self._keyed:
            yield self._nothing()
        elif not self._due:
            self.flaw("extra-comma", "nothing stands before this comma", self._at, self._at + 1)
        self._due, self._comma = self._due and not self._open, self._at
        self._at += 1

    def _nothing(self) -> Event:
        self.flaw("missing-value", "this key has no value", self._at, self._at)
        self._done(self._at)
        return Event("value", self._at, self._at, None)

    def _done(self, end: int) -> None:
        self._due, self._keyed, self._last = True, False, end

    def _value(self, char: str) -> Iterator[Event]:
        if char in "{[" and len(self._open) >= DEPTH:
            yield self._too_deep()
        elif char in "{[":
            self._keyed = False
            self._open.append(char)
            self._counts[char] += 1
            self._at += 1
            yield Event("open", self._at - 1, self._at, char)
        elif quote := QUOTE.match(self._text, self._at):
            yield self._string(self._mended(quoted(self._text, self._at, quote[0]), quote[0]), "value")
        else:
            yield self._word()

    def _too_deep(self) -> Event:
        """Pass over a bracket with all it holds; it becomes a value without content."""
        start, depth, end = self._at, 0, len(self._text)
        for found in _DEEP.finditer(self._text, start):
            depth += _BRACKETS.get(found[0], 0)
            if depth == 0:
                end = found.end()
                break
        self.flaw("too-deep", f"more than {DEPTH} brackets are open; no deeper is read", start, start + 1)
        self._at = end
        self._done(end)
        return Event("value", start, start + 1, None)

    def _close(self, char: str) -> Iterator[Event]:
        bracket = "{" if char == "}" else "["
        self._at += 1
        if not self._counts[bracket]:
            self.flaw("mismatched-bracket", f"{char} closes nothing", self._at - 1, self._at)
            return
        if self._open[-1] != bracket:
            self.flaw("mismatched-bracket", f"another bracket is still open before this {char}", self._at - 1, self._at)
        while self._open[-1] != bracket:
            yield from self._shut(self._at - 1)
        yield from self._shut(self._at)

    def _shut(self, end: int) -> Iterator[Event]:
        if self._keyed:
            yield self._nothing()
        if self._comma >= 0:
            self.flaw("trailing-comma", "nothing follows this comma", self._comma, self._comma + 1)
        self._counts[self._open.pop()] -= 1
        self._comma = -1
        self._done(end)
        yield Event("close", end, end, None)

    def _finish(self) -> Iterator[Event]:
        if self._open:
            self._comma = -1
            end = len(self._text.rstrip())
            missing = "".join({"{": "}", "[": "]"}[bracket] for bracket in reversed(self._open[-8:]))
            self.flaw("truncated", f"the text ends before {missing}", end, end)
        elif self._comma >= 0:
            self.flaw("trailing-comma", "nothing follows this comma", self._comma, self._comma + 1)
        while self._open:
            yield from self._shut(len(self._text))

    def _key(self, char: str) -> Iterator[Event]:
        start = self._at
        quote = QUOTE.match(self._text, start)
        name = None if quote else _NAME.match(self._text, start)
        if quote:
            yield self._string(quoted(self._text, start, quote[0]), "key")
        elif name:
            self.flaw("unquoted-key", f"the key {shown(name[0])} has no quotes", *name.span())
            self._at = name.end()
            yield Event("key", start, name.end(), name[0])
        else:
            self.flaw("missing-key", f"{char} stands where a key is due", start, start + 1)
            yield Event("key", start, start, "")
        self._keyed = True
        end = self._at
        if self._to_token() and self._text[self._at] == ":":
            self._at += 1
        elif name is not None or quote:
            self.flaw("missing-colon", "no colon follows this key", end, end)

    def _string(self, string: Quoted, kind: Literal["key", "value"]) -> Event:
        for flaw in string.flaws:
            self._note(flaw)
        if not string.closed:
            self.flaw("truncated", "the text ends inside this string", string.start, len(self._text.rstrip()))
        self._at = string.after
        if kind == "value":
            self._done(string.after)
        return Event(kind, string.start, string.end, string.value)

    def _word(self) -> Event:
        start, word = self._at, read_word(self._text, self._at)
        if word.flaw:
            self._note(word.flaw)
        self._at = word.end
        self._done(word.end)
        return Event("value", start, word.end, word.value)


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
