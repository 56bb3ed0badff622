"""What a test compares: an article's fields in short, and the stories of a folder with what is expected of them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsmeta import NewsArticle

CORPUS = Path(__file__).parent / "corpus"
SHARED = Path(os.environ.get("NEWSMETA_SHARED") or Path(__file__).parents[2] / "shared")
"""The measured data beside the checkout; it may be absent."""


def short(article: NewsArticle) -> dict[str, Any]:
    """Return the fields that *article* has, in the short form of ``expected.json``; absent ones are left out."""
    found = {name: value for name, value in article.model_dump(mode="json").items() if value not in (None, [], {}, "")}
    found.pop("type", None)
    if dateline := found.get("dateline"):
        places = [place["name"] for place in dateline.get("places", [])]
        found["dateline"] = _present({**dateline, "places": places})
    for name in ("source", "publisher"):
        if name in found:
            found[name] = found[name]["name"]
    if "authors" in found:
        found["authors"] = [author["name"] for author in found["authors"]]
    found["images"] = [_picture(image) for image in found.get("images", [])]
    found["related"] = [_story(story) for story in found.get("related", [])]
    return _present(found)


def _picture(image: dict[str, Any]) -> dict[str, Any]:
    return _present({name: image.get(name) for name in ("caption", "credit", "file", "url")})


def _story(story: dict[str, Any]) -> dict[str, Any]:
    picture = story.get("image") or {}
    kept = {name: story.get(name) for name in ("title", "url", "description")}
    return _present({**kept, "caption": picture.get("caption"), "credit": picture.get("credit")})


def _present(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, [], {}, "")}


def corpus() -> Iterator[tuple[str, Path, dict[str, Any]]]:
    """Yield every story of the corpus: name, source file, what is expected."""
    for folder in sorted(CORPUS.iterdir()):
        expected = folder / "expected.json"
        if expected.is_file():
            source = next(path for path in sorted(folder.iterdir()) if path.stem == "source")
            yield folder.name, source, json.loads(expected.read_text(encoding="utf-8"))
