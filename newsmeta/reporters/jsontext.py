r"""JSON that is safe to look at: what could steer a terminal stands as ``\uNNNN``, everything else as itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_LOUD = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ud800-\udfff\ufeff\U000e0000-\U000e007f]"
)


def json_pieces(value: Any) -> Iterator[str]:
    """Yield *value* as indented JSON, piece by piece, with a line break at the end."""
    for piece in json.JSONEncoder(ensure_ascii=False, indent=2).iterencode(value):
        yield _LOUD.sub(_escaped, piece)
    yield "\n"


def json_line(value: Any) -> str:
    """Return *value* as JSON on one line, which it ends."""
    return _LOUD.sub(_escaped, json.dumps(value, ensure_ascii=False)) + "\n"


def _escaped(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]
