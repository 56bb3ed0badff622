"""One story of a file that is no page: what the file says of it, under schema.org's names, and its prose.

Feeds, sitemaps, wire formats and e-mails all become Documents in this one way: an :class:`Item` of the format's own
syntax, typed and named as JSON-LD would be, so that the extractors read all of them alike; the prose as blocks, HTML
as a page inside the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from newsmeta.sources.document import Block, Document, Flaw, Meta, Source
from newsmeta.sources.innerpage import InnerPage, paragraphs_of, text_blocks
from newsmeta.sources.items import Items
from newsmeta.sources.origin import Origin, Words
from newsmeta.sources.place import Place, Span
from newsmeta.sources.sheet import Sheet
from newsmeta.sources.structured import Item, NamedPlace, Props, Syntax, Value, inside

MADE_UP: Final = "urn:uuid:6e657773-6d65-8"
"""How the names begin that newsmeta gives to stories without one, where a format demands it: they identify nothing."""
Said: TypeAlias = Words | Item | None
"""Something a file says: words, a thing with properties of its own, or nothing."""


def thing(syntax: Syntax, kind: str, place: NamedPlace, said: Mapping[str, Said | Iterable[Said]]) -> Item | None:
    """Return an Item of type *kind* with what is *said*; None where nothing is."""
    props: Props = {}
    for name, each in said.items():
        rows = [each] if each is None or isinstance(each, (Words, Item)) else each
        if found := [_value(one) for one in rows if one is not None]:
            props[name] = found
    return Item(syntax, (kind,), place, props, top=False) if props else None


def web(said: Words | None) -> Words | None:
    """Return *said* when it is a web address, else None."""
    return said if said is not None and said.text.startswith(("http://", "https://")) else None


def _value(said: Words | Item) -> Value:
    return Value(said, said.place) if isinstance(said, Item) else Value(said.text, said)


def each_its_own(flaws: Sequence[Flaw], holders: Sequence[Place]) -> Iterator[list[Flaw]]:
    """Yield for each of *holders*, in order, the flaws up to its end that none before it had; the last has the rest."""
    waiting = list(flaws)[::-1]
    for number, place in enumerate(holders):
        own: list[Flaw] = []
        end = (place.span() or Span(0, 0))[1] if waiting and number + 1 < len(holders) else None
        while waiting and (end is None or (waiting[-1].place.span() or (0, 0))[0] < end):
            own.append(waiting.pop())
        yield own


class Repeated:
    """Watches the names that the entries of one feed go by: each is to be used once."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def flaws(self, name: Words | None) -> list[Flaw]:
        """Return a flaw where an earlier entry has the same name."""
        if name is None or not name.text.strip():
            return []
        if name.text in self._seen:
            return [Flaw("repeated-guid", "an earlier entry has the same identifier", name, name.text)]
        self._seen.add(name.text)
        return []


@dataclass(slots=True)
class Entry:
    """Gathers what a file says of one story; ``document()`` hands it on. ``place`` is the whole entry's."""

    source: Source
    format: Syntax
    place: NamedPlace
    sheet: Sheet | None = None
    """The whole file with its lines, shared by all its entries."""
    base: str | None = None
    kind: str = "NewsArticle"
    props: Props = field(default_factory=dict)
    metas: list[Meta] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    flaws: list[Flaw] = field(default_factory=list)
    page: InnerPage | None = None
    house: Item | None = None
    whole: bool = False
    """newsmeta wrote the file: its paragraphs are the story's text, and what it does not state, the story has not."""

    def say(self, name: str, *said: Said) -> None:
        """Add values of the property *name*."""
        for one in said:
            if isinstance(one, Item) or (one is not None and one.text.strip() and not one.text.startswith(MADE_UP)):
                self.props.setdefault(name, []).append(_value(one))

    def has(self, name: str) -> bool:
        """Say whether the property *name* has a value."""
        return name in self.props

    def named(self, name: str, kind: str, said: Words | None, url: Words | None = None) -> None:
        """Add a thing of type *kind* that has a name and perhaps a URL."""
        if said is not None:
            self.say(name, thing(self.format, kind, said, {"name": said, "url": url}))

    def related(self, stories: Iterable[Said]) -> None:
        """Add the stories that this one points to, as JSON-LD does: mentions of the article's page."""
        self.say("mainEntityOfPage", thing(self.format, "WebPage", self.place, {"mentions": list(stories)}))

    def identify(self, *said: Words | None) -> None:
        """Take what identifies the story: its URL where it has none yet and this is one, else its identifier."""
        for one in said:
            if one is not None and not self.has("url") and one.text.startswith(("http://", "https://")):
                self.say("url", one)
            elif one is not None and one.text not in {value.text for value in self.props.get("url", ())}:
                self.say("identifier", one)

    def complete(self, rest: Item | None) -> None:
        """Take what newsmeta wrote beside the format's own fields, which it does where they say less."""
        if rest is not None:
            self.kind = rest.types[0]
            self.props |= rest.props

    def once_updated(self) -> None:
        """Forget an update at the time of publication: Atom and ninjs demand one of stories that were never changed."""
        published = {value.text for value in self.props.get("datePublished", ())}
        changed = [value for value in self.props.pop("dateModified", ()) if value.text not in published]
        if changed:
            self.props["dateModified"] = changed

    def site(self, title: Words | None, url: Words | None) -> None:
        """Take the name and address of the channel or site that the story stands in."""
        self.meta("feed:channel", title)
        if title is not None:
            self.house = thing(self.format, "WebSite", title, {"name": title, "url": url})

    def meta(self, name: str, said: Words | None) -> None:
        """Add a named value of the file around the story."""
        if said is not None:
            self.metas.append(Meta(name, said.text, said))

    def html(self, origin: Origin, *, prose: bool = True) -> None:
        """Take HTML as the story's page and, where it is *prose*, its paragraphs as the story's text."""
        if self.whole:
            self.text(paragraphs_of(origin))
            return
        self.page = InnerPage(origin)
        if prose:
            self.blocks += self.page.blocks()

    def text(self, origin: Origin) -> None:
        """Take plain text as the story's text, every word of it."""
        if isinstance(origin, Words):
            self.say("articleBody", origin)
        self.blocks += text_blocks(origin)

    def document(self) -> Document:
        """Return the Document of what was gathered."""
        source = self.source
        item = Item(self.format, (self.kind,), self.place, self.props)
        items = [item, *inside(item)] if self.props else []
        if self.house is not None:
            self.house.top = True
            items.append(self.house)
        return Document(
            source.text,
            self.format,
            source.name,
            None,
            source.encoding,
            source.lost,
            metas=self.metas,
            items=Items(items),
            blocks=self.blocks,
            flaws=self.flaws,
            page=self.page,
            base=self.base or source.url,
            _sheet=self.sheet,
        )
