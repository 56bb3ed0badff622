"""Writes stories in another format: to standard output, to one file, or to a folder with one file each."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, TextIO

from newsmeta.errors import NewsmetaError
from newsmeta.exporters.exporter import export_stream, find_exporter
from newsmeta.faces.console import emit, has_width, only_ascii, wants_color, width_of
from newsmeta.faces.inputs import Input
from newsmeta.faces.output import make_folder, replace_file, written_over
from newsmeta.model.reading import Reading

_LONGEST = 200  # bytes of a file's name, which file systems end at 255: suffix and number come behind
_SPREAD = 2
Stories = Iterable[tuple[Input, int, Reading]]


def to_stdout(stories: Stories, name: str, options: Mapping[str, Any]) -> None:
    """Write all stories as one file to standard output, each as soon as it is read; a terminal gets JSON spread out."""
    if sys.stdout.isatty() and "indent" in find_exporter(name).options:
        options = {"indent": _SPREAD, **options}
    for piece in _whole(stories, name, options):
        emit(piece)


def to_file(stories: Stories, name: str, options: Mapping[str, Any], output: str) -> None:
    """Write all stories as the one file *output*."""
    replace_file(Path(output), _whole(stories, name, options))


def _whole(stories: Stories, name: str, options: Mapping[str, Any]) -> Iterator[bytes]:
    rows = (reading for _, _, reading in stories)
    if find_exporter(name).many:
        return export_stream(rows, name, **options)
    return _single(rows, name, options)


def _single(readings: Iterator[Reading], name: str, options: Mapping[str, Any]) -> Iterator[bytes]:
    for nth, reading in enumerate(readings):
        if nth:
            raise NewsmetaError(f"one file of {name} holds one story; name a folder to write each to a file: -o out/")
        yield from export_stream([reading], name, **options)


def to_folder(stories: Stories, name: str, options: Mapping[str, Any], output: str, sources: Collection[str]) -> None:
    """Write each story to a file of its own in the folder *output*, named after its source; none over the *sources*.

    What was met in a folder keeps its place in there; where more than that folder is named, also the folder's name.
    """
    suffix, folder = find_exporter(name).suffix, Path(output)
    make_folder(folder, folder)
    taken: set[str] = set()
    for source, nth, reading in stories:
        stem = _free(os.path.join(source.place, _stem(source, nth)), taken)  # noqa: PTH118 - a path as found
        target = folder / f"{stem}{suffix}"
        if os.path.realpath(target) in sources:
            raise written_over(str(target))
        replace_file(target, export_stream([reading], name, **options))


def _stem(source: Input, nth: int) -> str:
    name = "stdin" if source.path is None else PurePosixPath(source.name).stem
    data = os.fsencode(name)
    if len(data) > _LONGEST:
        name = data[:_LONGEST].decode("utf-8", "ignore")
    return f"{name}-{nth + 1}" if nth else name


def _free(stem: str, taken: set[str]) -> str:
    """Return *stem*, or with a number where another source of this run has that name already."""
    name, nth = stem, 1
    while name.casefold() in taken:
        nth += 1
        name = f"{stem}~{nth}"
    taken.add(name.casefold())
    return name


def merged_pieces(
    reading: Reading, to: str | None, options: Mapping[str, Any], as_json: bool, stream: TextIO | None
) -> Iterator[bytes]:
    """Yield a merged story in the format *to*, as JSON with its evidence, or as a table fit for *stream*."""
    if to:
        return export_stream([reading], to, **options)
    return iter([_shown(reading, as_json, stream).encode("utf-8", "backslashreplace")])


def contradictions(reading: Reading) -> Iterator[str]:
    """Yield a line for each contradiction between the sources of a merged story."""
    from newsmeta.validators.acrosssources import ACROSS
    from newsmeta.validators.runner import rule_named, run

    for finding in run(reading).findings:
        if rule_named(finding.rule).formats == ACROSS:
            place = f":{finding.location.line}:{finding.location.column}" if finding.location else ""
            yield f"{finding.source}{place}: {finding.severity}[{finding.rule}] {finding.message}"


def _shown(reading: Reading, as_json: bool, stream: TextIO | None) -> str:
    from newsmeta.faces.readingrow import reading_row
    from newsmeta.faces.readingtable import reading_table
    from newsmeta.reporters.jsontext import json_line
    from newsmeta.reporters.paint import plain
    from newsmeta.reporters.reporter import Style

    if as_json:
        return json_line(reading_row(reading))
    if stream is None:
        return "".join(reading_table(reading, Style(), whole=True))
    style = Style(wants_color(stream), width_of(stream), only_ascii(stream))
    return plain("".join(reading_table(reading, style, whole=not has_width(stream))), style)
