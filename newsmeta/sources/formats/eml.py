"""E-mail press releases: subject, sender, date, and the text or HTML of the message."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.sources.document import Document, Format, Source
from newsmeta.sources.entry import Entry, thing
from newsmeta.sources.mailparts import Part, parts
from newsmeta.sources.origin import Words, plain

_FIELDS = re.compile(r"(?:From [^\n]{1,300}\n)?(?:(?>[!-9;-~]{1,80}:(?:(?>[^\n]|\n(?=[ \t])))*+(?:\n|\Z))){3,}+")
_TELLING = re.compile(
    r"^(from|subject|date|to|received|message-id|mime-version|content-type|return-path)[ \t]{0,9}:",
    re.IGNORECASE | re.MULTILINE,
)
_ENOUGH = 4
_REPLY = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|antw|vs|sv|i|r)[ ]{0,2}:[ ]{0,3}){1,9}", re.IGNORECASE)
_SENDER = re.compile(r"\"?([^\"<>@]{1,200}?)\"?\s{0,9}<[^<>]{1,300}>")
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)


def _sniff(head: str) -> float:
    fields = _FIELDS.match(head.lstrip("\ufeff\n"))
    if not fields:
        return 0.0
    told = {found[1].lower() for found in _TELLING.finditer(fields[0])}
    return 0.97 if len(told) >= _ENOUGH and told & {"from", "subject"} else 0.0


def _read(source: Source) -> Iterator[Document]:
    found = list(parts(source.text))
    message = found[0]
    entry = Entry(source, "eml", plain(source.text, 0, len(source.text)))
    _headers(entry, message)
    for part in found:
        _picture(entry, part)
    texts = [part for part in found if part.kind in ("text/html", "text/plain") and not _attached(part)]
    best = next((part for part in texts if part.kind == "text/html"), next(iter(texts), None))
    if best is not None and best.kind == "text/html":
        entry.html(best.words())
    elif best is not None:
        words = best.words()
        signature = _SIGNATURE.search(words.text)
        entry.text(words.part(0, signature.start()) if signature else words)
    yield entry.document()


def _headers(entry: Entry, message: Part) -> None:
    subject, sender = message.headers.get("subject"), message.headers.get("from")
    if subject is not None:
        reply = _REPLY.match(subject.text)
        entry.say("headline", subject.part(reply.end(), len(subject.text)) if reply else subject)
    if sender is not None:
        named = _SENDER.match(sender.text)
        entry.say("author", sender.part(*named.span(1)) if named and named[1].strip() else None)
    entry.named("publisher", "Organization", message.headers.get("organization"))
    entry.say("datePublished", message.headers.get("date"))
    entry.say("inLanguage", message.headers.get("content-language"))
    entry.say("keywords", message.headers.get("keywords"))
    name = message.headers.get("message-id")
    entry.say("identifier", name.part(1, len(name.text) - 1) if name and name.text.startswith("<") else name)


def _attached(part: Part) -> bool:
    return part.header("content-disposition").lower().startswith("attachment")


def _picture(entry: Entry, part: Part) -> None:
    file = part.parameter("content-disposition", "filename") or part.parameter("content-type", "name")
    if part.kind.startswith("image/") and file:
        where: Words = part.headers["content-type"]
        said = {"name": Words(file, lambda start, end: where.span())}
        entry.say("image", thing("eml", "ImageObject", where, said))


eml = Format(sniff=_sniff, read=_read, suffixes=(".eml",))
