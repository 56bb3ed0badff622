"""What an exporter is, and the functions that use one: one file of ``formats/`` a format, found by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from newsmeta.errors import NewsmetaError, expect
from newsmeta.exporters.jsonld import to_jsonld, to_script
from newsmeta.exporters.optionvalues import option_names, option_values
from newsmeta.exporters.story import Story, article_of
from newsmeta.model.article import NewsArticle
from newsmeta.registry import load

if TYPE_CHECKING:
    import rdflib

__all__ = [
    "Exporter",
    "Story",
    "article_of",
    "export",
    "export_stream",
    "find_exporter",
    "to_graph",
    "to_jsonld",
    "to_script",
]

FORMATS: Final = "newsmeta.exporters.formats"


@dataclass(frozen=True, slots=True)
class Exporter:
    """An output format; its name is its file's.

    ``write`` takes any number of stories and yields the bytes of one valid file piece by piece, reading no story before
    the one before it is written; what it takes beside them are the format's options. ``many`` is False for a format
    that holds one story a file.
    """

    write: Callable[..., Iterator[bytes]]
    suffix: str
    media_type: str
    many: bool = True

    @property
    def options(self) -> tuple[str, ...]:
        """The names of the options that ``write`` takes."""
        return option_names(self.write)


def find_exporter(name: str) -> Exporter:
    """Return the exporter called *name*.

    Raises:
        UnknownName: there is no such format.
    """
    return load(FORMATS, name, Exporter)


def export(stories: Story | Iterable[Story], name: str, **options: Any) -> bytes:
    """Return one story or several as one file in the format *name*.

    >>> export(NewsArticle(headline="River falls"), "ntriples").splitlines()[1].split()[-3:]
    [b'"River', b'falls"', b'.']

    Raises:
        UnknownName: there is no such format.
        NewsmetaError: the format takes no such option, or not that value.
        MissingExtra: the format needs a library that is not installed.
    """
    single = isinstance(stories, NewsArticle) or hasattr(stories, "article")
    if not single:
        kinds = () if isinstance(stories, (str, bytes, Mapping)) else Iterable  # those are iterable, too
        expect(stories, kinds, "what is exported is a NewsArticle, a Reading or an iterable of them")
    return b"".join(export_stream([stories] if single else stories, name, **options))  # type: ignore[list-item, arg-type]


def export_stream(stories: Iterable[Story], name: str, **options: Any) -> Iterator[bytes]:
    """Return the pieces of one file that holds all *stories*, written as they come; see `export`."""
    exporter = find_exporter(name)
    for option in options:
        if option not in exporter.options:
            known = f"it takes {', '.join(exporter.options)}" if exporter.options else "it takes none"
            raise NewsmetaError(f"the exporter {name!r} has no option {option!r}; {known}")
    return exporter.write(stories, **option_values(exporter.write, options))


def to_graph(story: Story) -> rdflib.Graph:
    """Return the story as an rdflib Graph: the triples of `iter_quads`, literals exactly as read."""
    from newsmeta.exporters.graph import graph_of

    return graph_of(story)
