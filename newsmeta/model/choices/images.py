"""The pictures: one entry each, however often and wherever the page speaks of them."""

from __future__ import annotations

from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.parts import Image
from newsmeta.model.picture import image_of
from newsmeta.model.reading import Candidate


def _decide(context: Context) -> Decision:
    images: dict[str, Image] = {}
    rows = []
    for item in sorted(context.of("images"), key=lambda item: -item.trust):
        image = image_of(item, context)
        key = _key(image, images)
        if key is None:
            rows.append(Candidate(item, False, "names no picture and no caption"))
            continue
        known = images.get(key)
        rows.append(Candidate(item, known is None, item.how if known is None else "the same picture"))
        images[key] = _joined(known, image) if known else image
    return Decision(tuple(images.values()), rows)


def _key(image: Image, known: dict[str, Image]) -> str | None:
    if image.caption:
        for key, other in known.items():
            if other.caption == image.caption:
                return key
    if image.url:
        return image.url.split("?")[0].casefold()
    return image.caption or image.credit


def _joined(first: Image, second: Image) -> Image:
    return second.model_copy(update={k: v for k, v in first if v not in (None, ())})


images = Choice(_decide, after=("language",))
