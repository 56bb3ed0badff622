"""A picture from its evidence: the credit lifted out of the caption, numbers read, addresses made absolute."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsmeta.extractors.evidence import Words
from newsmeta.extractors.pictures.same import stem_of
from newsmeta.model.choice import Context
from newsmeta.model.parts import Image
from newsmeta.model.tidied import tidied
from newsmeta.model.web import address
from newsmeta.wire.caption import Caption, parse_caption
from newsmeta.wire.credit import Credit, read_credit
from newsmeta.wire.flags import KINDS, flags_of
from newsmeta.wire.labels import nouns

_LARGEST = 100_000  # pixels


def fields_of(parts: Mapping[str, Words], url: str, context: Context, *, stated: bool = False) -> dict[str, Any]:
    """Return what one piece of evidence says of a picture, by the fields of Image; absent where it says nothing.

    A credit that a field of its own has *stated* is taken at its word, and so is the caption beside it.

    An Image is made when all is known: most evidence speaks of a picture that another has named.
    """
    if not parts:  # most metadata gives an address and nothing else
        found = address(tidied(url), context.document)
        return {"url": found} if found else {}
    said = {name: tidied(words.text) for name, words in parts.items()}
    caption, credit, creators, notice = _read_caption(said, context.values.get("language"), stated)
    if stated and "creators" in parts:
        creators = tuple(filter(None, map(tidied, parts["creators"].text.split("\n"))))
    written = tidied(url) or said.get("url") or said.get("image") or ""
    if caption and " " not in caption and not context.document.is_stated and caption.casefold() == stem_of(written):
        caption = None  # a content system's name for the file
    fields = {
        "url": address(written, context.document),
        "file": said.get("file"),
        "caption": caption,
        "credit": credit,
        "creators": creators,
        "copyright_notice": said.get("copyright_notice") or notice,
        "alt": said.get("alt"),
        "width": _pixels(said.get("width")),
        "height": _pixels(said.get("height")),
        "license": address(said.get("license"), context.document),
        "acquire_license_page": address(said.get("acquire_license_page"), context.document),
        "digital_source_type": said.get("digital_source_type"),
    }
    return {name: value for name, value in fields.items() if value}


def is_told(fields: Mapping[str, Any]) -> bool:
    """Say whether a picture's fields hold an address, a file, a caption or a credit: without these it is none."""
    return "url" in fields or "caption" in fields or "credit" in fields or "file" in fields


def image_from(parts: Mapping[str, Words], context: Context) -> Image | None:
    """Return the Image that *parts* describe; None when they hold neither address, file nor caption."""
    fields = fields_of(parts, "", context) if parts else {}
    return Image(**fields) if is_told(fields) else None


def _read_caption(
    said: Mapping[str, str], language: str | None, verbatim: bool
) -> tuple[str | None, str | None, tuple[str, ...], str | None]:
    """Return caption, credit, creators and copyright notice; a credit told apart goes before one in the caption."""
    whole, stated = said.get("caption", ""), said.get("credit", "")
    if verbatim and stated:
        named = _read_credit(stated, language)
        return whole or None, stated, named.creators, named.copyright_notice or None
    parsed = parse_caption(whole, language=language) if whole else None
    caption = parsed.caption if parsed else ""
    if stated:
        named = _read_credit(stated, language)
        caption = _without_label(caption.removesuffix("()").rstrip(" |–—-")) or _only_kind(whole, parsed)
        if parsed is not None and parsed.creators and not named.creators and parsed.credit_name not in stated:
            both = f"{parsed.credit_name} / {named.name or stated}"  # the photographer, and the house beside
            return caption or None, both, parsed.creators, named.copyright_notice or None
        return caption or None, _once(named.name or stated), named.creators, named.copyright_notice or None
    if parsed is None:
        return None, None, (), None
    return caption or None, _once(parsed.credit_name) or None, parsed.creators, parsed.copyright_notice or None


def _only_kind(whole: str, parsed: Caption | None) -> str:
    """Return a caption that only says what kind of picture it is ("Representative image."), not who gave it."""
    return whole if parsed is not None and parsed.flags and KINDS.issuperset(parsed.flags) else ""


def _without_label(caption: str) -> str:
    """Return *caption* without a label left at its end whose credit stands apart ("The mayor waves. Credit:").

    "Archivbild." says what the picture is and stays.
    """
    head, _, last = caption.rpartition(" ")
    if last.endswith(".") and (flags_of(last) or head[-1:] not in tuple(".!?…")):
        return caption  # the sentence's last word: "The planned harbour, visualisation."
    labelled = last[:1].isupper() or last.endswith(":")
    return head.rstrip(" |-–—") if head and labelled and last.strip(" :.").lower() in nouns() else caption


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
