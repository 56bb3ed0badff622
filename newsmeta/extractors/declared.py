"""Evidence from what a page declares: tables of places to look, each with the trust it deserves."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.lexicon.vocabulary import nearest
from newsmeta.recalled import recalled
from newsmeta.sources.document import Document, Meta
from newsmeta.sources.items import find, tops
from newsmeta.sources.remembered import remembered
from newsmeta.sources.structured import ARTICLES, Item, Value, text, texts

_OWN = ("og:title", "og:url", "link:canonical", "twitter:title")
_JOINTS = str.maketrans("", "", "-_.: ")
_PAGES = ("WebPage", "ItemPage", "ImageGallery", "MediaGallery", "Recipe", "Review", "HowTo")
_MOST_STORIES, _MOST_ITEMS = 3, 1000  # items that describe one story, items among which they are
_MOST_MISSPELT = 50  # items whose type may be misspelt


def spellings(table: Mapping[str, float]) -> dict[str, float]:
    """Return a *table* of metas' names by how they spell: ``publish-date`` and ``publish_date`` are one name."""
    return {_spelling(name): trust for name, trust in table.items()}


@recalled(4096)  # pages share their names of metas
def _spelling(name: str) -> str:
    return name.translate(_JOINTS)


def from_meta(document: Document, field: str, table: Mapping[str, float]) -> Iterator[Evidence]:
    """Yield one piece of evidence for every meta of *document* that *table* lists (:func:`spellings` → trust)."""
    known = _spelled(document)
    for name in table:
        if name in known:  # a page has few of the names that fields look for
            for meta in known[name]:
                yield _said(field, meta, table[name])


def from_meta_ending(
    document: Document, field: str, endings: tuple[str, ...], trust: float, but: Container[str]
) -> Iterator[Evidence]:
    """Yield evidence for the metas whose spelling ends in one of *endings*, a vendor's name before it or not.

    Those whose whole spelling is in *but* are left out: a table has them.
    """
    for name, metas in _spelled(document).items():
        if name.endswith(endings) and name not in but:
            for meta in metas:
                yield _said(field, meta, trust)


def _said(field: str, meta: Meta, trust: float) -> Evidence:
    kind = "feed" if meta.name.startswith("feed:") else "meta"
    return Evidence(field, meta.content, kind, meta.name, meta.place, trust)


@remembered
def _spelled(document: Document) -> dict[str, list[Meta]]:
    """Return the metas by how their names spell."""
    found: dict[str, list[Meta]] = {}
    for name, metas in document.names().items():
        if name.startswith("item:"):
            continue  # it says something of an item in the page, which is read as one
        spelling = _spelling(name)
        found[spelling] = found[spelling] + metas if spelling in found else metas
    return found


@remembered
def story_items(document: Document) -> list[Item]:
    """Return the items that describe the story itself; articles that stand in lists or as related ones are left out."""
    found = tops(document.items, ARTICLES)[:_MOST_ITEMS] or find(document.items, ARTICLES)[:1] or _misspelt(document)
    if len(found) < 2:
        return found
    known = {_key(meta.content) for name in _OWN for meta in document.named(name)} | {_key(document.url or "")}
    known.discard("")
    titles = [f" {_key(meta.content)} " for meta in document.named("title")[:2]]
    own = [item for item in found if _is_own(item, known, titles)]
    if own or not titles or any(item.syntax == "jsonld" for item in found):
        return (own or found)[:_MOST_STORIES]
    return []  # marked up in the page, several, none with its title: cards of other stories


def _misspelt(document: Document) -> list[Item]:
    """Return the one item that is an article but for the spelling of its type: the fault is its type, not its words."""
    near = (item for item in islice(document.items, _MOST_MISSPELT) if item.top and texts(item, "headline"))
    return [item for item in near if any(nearest(name, "types") in ARTICLES for name in item.types)][:1]


def _is_own(item: Item, known: set[str], titles: list[str]) -> bool:
    """Say whether an item's headline or address is the page's own, or stands word for word in the page's title."""
    named = [_key(value.text) for value in texts(item, "headline", "url")]
    return any(one in known or (" " in one and any(f" {one} " in title for title in titles)) for one in named)


def _key(text: str) -> str:
    return " ".join(text.casefold().rstrip("/").split())


def from_items(document: Document, field: str, table: Mapping[str, float]) -> Iterator[Evidence]:
    """Yield evidence for every text value of the properties in *table* (property → trust) on the story's items."""
    yield from _said_of(story_items(document), field, table)


def from_page_items(document: Document, field: str, table: Mapping[str, float]) -> Iterator[Evidence]:
    """Yield the same for the item that describes the page, where none describes its story."""
    if not story_items(document):
        yield from _said_of(tops(document.items, _PAGES)[:1], field, table)


def _said_of(items: Iterable[Item], field: str, table: Mapping[str, float]) -> Iterator[Evidence]:
    for item in items:
        for name, trust in table.items():
            for value in texts(item, name):
                yield from_value(field, item, name, value, trust)


def parts_from(item: Item, table: Mapping[str, Sequence[str]]) -> dict[str, Words]:
    """Return the pieces of a composite value that an item states: part → the first words of the properties listed."""
    found = ((part, text(item, *names)) for part, names in table.items())
    return {part: Words(said.text, said.place) for part, said in found if said is not None}


def from_value(field: str, item: Item, name: str, value: Value, trust: float) -> Evidence:
    """Return one text value of an item's property as evidence."""
    how = f"{item.types[0] if item.types else 'Thing'}.{name}"
    return Evidence(field, value.text, item.syntax, how, value.place, trust)
