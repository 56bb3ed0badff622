"""Apache Parquet, a row a story, columns as in the model; needs pyarrow (the extra ``parquet``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, get_args

from newsmeta.errors import MissingExtra
from newsmeta.exporters.exporter import Exporter
from newsmeta.exporters.story import Story, article_of
from newsmeta.exporters.terms import well_formed
from newsmeta.model.article import NewsArticle
from newsmeta.model.parts import Part

if TYPE_CHECKING:
    import pyarrow

_ROWS = 1000


class _Sink:
    """A file to write to whose bytes are taken away as they come."""

    closed = False

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.size = 0

    def write(self, data: Any) -> int:
        piece = bytes(data)
        self.pieces.append(piece)
        self.size += len(piece)
        return len(piece)

    def tell(self) -> int:
        return self.size

    def flush(self) -> None:
        pass

    def take(self) -> bytes:
        data = b"".join(self.pieces)
        self.pieces.clear()
        return data


def write(stories: Iterable[Story], *, rows: int = _ROWS) -> Iterator[bytes]:
    """Yield one Parquet file, ``rows`` stories a row group.

    Raises:
        MissingExtra: pyarrow is not installed.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise MissingExtra("the Parquet exporter", "parquet") from error
    schema = pyarrow.schema([(name, kind) for name, kind in _struct(NewsArticle, pyarrow).items()])
    sink, waiting = _Sink(), iter(stories)
    with parquet.ParquetWriter(pyarrow.PythonFile(sink, mode="w"), schema) as file:
        while batch := [_row(article_of(story)) for story in islice(waiting, rows)]:
            file.write_table(pyarrow.Table.from_pylist(batch, schema=schema))
            yield sink.take()
    yield sink.take()


def _row(article: NewsArticle) -> Any:
    return _clean(article.model_dump(mode="json"))


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return well_formed(value)
    if isinstance(value, dict):
        return {name: _clean(each) for name, each in value.items()}
    return [_clean(each) for each in value] if isinstance(value, list) else value


def _struct(part: type[Part], arrow: Any) -> dict[str, pyarrow.DataType]:
    return {name: _type(field.annotation, arrow) for name, field in part.model_fields.items()}


def _type(annotation: Any, arrow: Any) -> pyarrow.DataType:
    inner = [each for each in get_args(annotation) if each is not type(None) and each is not Ellipsis]
    if annotation in (bool, int):
        return arrow.bool_() if annotation is bool else arrow.int64()
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return arrow.struct(list(_struct(annotation, arrow).items()))
    if getattr(annotation, "__origin__", None) is tuple:
        return arrow.list_(_type(inner[0], arrow))
    if hasattr(annotation, "__metadata__"):
        return _type(inner[0], arrow)
    parts = [each for each in inner if isinstance(each, type) and issubclass(each, Part)]
    if len(parts) > 1:  # a person or an organisation: the fields of both
        fields = {name: kind for each in parts for name, kind in _struct(each, arrow).items()}
        return arrow.struct(list(fields.items()))
    return _type(inner[0], arrow) if inner and not isinstance(inner[0], str) else arrow.string()


EXPORTER = Exporter(write, ".parquet", "application/vnd.apache.parquet")
