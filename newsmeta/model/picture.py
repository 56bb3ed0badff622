"""A picture from its evidence: the credit lifted out of the caption, numbers read, addresses made absolute."""

from __future__ import annotations

from collections.abc import Mapping

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.model.choice import Context
from newsmeta.model.choices.headline import tidy
from newsmeta.model.parts import Image
from newsmeta.model.web import address
from newsmeta.wire.caption import parse_caption
from newsmeta.wire.credit import Credit, read_credit

_LARGEST = 100_000


def image_of(item: Evidence, context: Context) -> Image:
    """Return the Image that one piece of evidence describes."""
    parts = dict(item.parts)
    if item.text:
        parts["url"] = Words(item.text)
    return image_from(parts, context) or Image()


def image_from(parts: Mapping[str, Words], context: Context) -> Image | None:
    """Return the Image that *parts* describe; None when they hold neither address, file nor caption."""
    said = {name: tidy(words.text) for name, words in parts.items()}
    url = address(said.get("url") or said.get("image"), context.document)
    caption, credit, creators, notice = _read_caption(said, context.values.get("language"))
    if not (url or caption or credit or said.get("file")):
        return None
    return Image(
        url=url,
        file=said.get("file") or None,
        caption=caption,
        credit=credit,
        creators=creators,
        copyright_notice=said.get("copyright_notice") or notice,
        alt=said.get("alt") or None,
        width=_pixels(said.get("width")),
        height=_pixels(said.get("height")),
        license=address(said.get("license"), context.document),
        acquire_license_page=address(said.get("acquire_license_page"), context.document),
        digital_source_type=said.get("digital_source_type") or None,
    )


def _read_caption(
    said: Mapping[str, str], language: str | None
) -> tuple[str | None, str | None, tuple[str, ...], str | None]:
    """Return caption, credit, creators and copyright notice; a credit told apart goes before one in the caption."""
    whole, stated = said.get("caption", ""), said.get("credit", "")
    parsed = parse_caption(whole, language=language) if whole else None
    caption = parsed.caption if parsed else ""
    if stated:
        named = _read_credit(stated, language)
        return caption or None, _once(named.name or stated), named.creators, named.copyright_notice or None
    if parsed is None:
        return None, None, (), None
    return caption or None, _once(parsed.credit_name) or None, parsed.creators, parsed.copyright_notice or None


def _read_credit(stated: str, language: str | None) -> Credit:
    """Return the credit that stands apart from any caption, without the page's own words behind it ("hide caption")."""
    parsed = parse_caption(stated, language=language)
    return read_credit(stated if parsed.caption or not parsed.credit else parsed.credit)


def _once(credit: str) -> str:
    """Return *credit* with a name that is printed twice said once ("Ada Moor | Ada Moor")."""
    parts = {part.casefold(): part for part in reversed(credit.split(" | "))}
    return " | ".join(reversed(parts.values()))


def _pixels(text: str | None) -> int | None:
    digits = (text or "").removesuffix("px").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and 0 < int(digits[:9]) <= _LARGEST else None
