"""Words for people on standard error, and how standard output may look."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from newsmeta.errors import NewsmetaError, reason

_DEFAULT_WIDTH = 100


def say(message: str) -> None:
    """Write one line to standard error; control characters and foreign commands become visible escapes."""
    from newsmeta.reporters.shown import shown

    text = "\n".join(shown(line) for line in message.split("\n"))
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")


def wants_color(stream: TextIO) -> bool:
    """Return whether *stream* should be coloured: NO_COLOR, then FORCE_COLOR, then whether it is a terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return os.environ["FORCE_COLOR"] not in {"0", "false"}
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def has_width(stream: TextIO) -> bool:
    """Return whether lines have to fit: on a terminal, or where COLUMNS says how wide it is."""
    return stream.isatty() or os.environ.get("COLUMNS", "").isdigit()


def width_of(stream: TextIO) -> int:
    """Return how many cells a line may take: the terminal's, what COLUMNS says, or a hundred."""
    if not has_width(stream):
        return _DEFAULT_WIDTH
    import shutil

    return min(max(shutil.get_terminal_size((_DEFAULT_WIDTH, 24)).columns, 40), 160)


def only_ascii(stream: TextIO) -> bool:
    """Return whether a terminal cannot show more than ASCII; files and pipes always get UTF-8."""
    return stream.isatty() and "utf" not in (stream.encoding or "").lower()


def emit(pieces: str | bytes) -> None:
    """Write to standard output, always as UTF-8; what cannot be encoded is shown as an escape."""
    data = pieces if isinstance(pieces, bytes) else pieces.encode("utf-8", "backslashreplace")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise  # whoever read it has gone
    except OSError as error:
        give_up_stdout()
        raise NewsmetaError(f"standard output: cannot be written: {reason(error)}") from None


def give_up_stdout() -> None:
    """See to it that what is left unwritten of standard output does not raise again at the end."""
    sys.stdout = sys.stderr


def open_streams() -> None:
    """Put the null device where standard output or error was closed (``>&-``): Python leaves nothing there."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
