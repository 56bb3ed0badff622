"""The publisher."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.hosts import fits, host_of, label_of
from newsmeta.extractors.titleparts import parts_of
from newsmeta.extractors.titlewords import key_of
from newsmeta.model.choice import Choice, Context, Decision, decided, weigh
from newsmeta.model.parts import Organization
from newsmeta.model.tidied import tidied
from newsmeta.model.web import address
from newsmeta.wire import vocabulary
from newsmeta.wire.rights import reserved_at

_DOMAIN = re.compile(r"[\w-]{1,40}(?:\.[\w-]{1,40}){0,2}\.[a-z]{2,12}", re.IGNORECASE)
_RIGHTS = re.compile(r"\s{0,3}(?:copyright\b|©|\(c\)|(?:19|20)\d\d\b|[-–,:.])\s{0,3}", re.IGNORECASE)
_YEAR = re.compile(r"[\s,]{1,3}(?:19|20)\d\d$")
_TITLES = ("title", "og:title", "twitter:title")
_WEAK, _STYLED = 0.5, 0.55
"""Up to this trust a name that is the story's title is a mistake of the page."""


def _decide(context: Context) -> Decision:
    usable = [item for item in context.of("publisher") if not item.text.startswith(("http", "@", "/"))]
    host = _label(context)
    titles = {key_of(meta.content) for name in _TITLES for meta in context.document.named(name)}
    said = {id(item): _name(item) for item in usable}
    usable = [item for item in usable if item.trust > _WEAK or key_of(said[id(item)]) not in titles]
    others = {key_of(name) for name in said.values()}
    names = {id(item): _main_part(said[id(item)], others, host) for item in usable}
    fitting = {id(item) for item in usable if fits(names[id(item)], host)}
    named = any(id(item) in fitting and not _DOMAIN.fullmatch(names[id(item)]) for item in usable)

    def plausible(item: Evidence) -> float:
        """Return less for a bare domain and for a name that the address does not bear out where another's is."""
        name = names[id(item)]
        foreign = fitting and id(item) not in fitting and name.isascii()
        domain = _domain_worth(name, others) if named and _DOMAIN.fullmatch(name) else 1.0
        return domain * (0.8 if foreign else 1.0)

    groups = weigh(usable, lambda item: names[id(item)].casefold(), plausible)
    if not groups:
        return decided(groups, None)
    best = groups[0].members
    return decided(groups, _organization(names[id(best[0])], best, context))


def _domain_worth(name: str, others: set[str]) -> float:
    """Return less for a bare domain; hardly less for one in capitals ("LINDVIK.net") that no other name repeats."""
    return 0.4 if name.islower() or key_of(name.partition(".")[0]) in others else _STYLED


def _name(item: Evidence) -> str:
    """Return the name in a candidate, without the signs of rights and the word for a site."""
    text = tidied(item.text)
    if item.how == "copyright":
        reserved = reserved_at(text)
        text = text if reserved < 0 else text[:reserved].rstrip(" .,|-")
        while (found := _RIGHTS.match(text)) and found.end():
            text = text[found.end() :]
        text = _YEAR.sub("", text)
    return _kind().sub("", text)


@cache
def _kind() -> re.Pattern[str]:
    """Return the word for a site behind its name."""
    return re.compile(rf"\s(?:{vocabulary.either('page', 'site')})$", re.IGNORECASE)


def _main_part(name: str, others: set[str], host: str) -> str:
    """Return the part of "Name | what it offers" that another source says alone, or that alone fits the address."""
    parts = parts_of(name)
    if len(parts) == 1:
        return name
    said = [part for part in parts if key_of(part) in others]
    fitting = said or [part for part in parts if fits(part, host)]
    return fitting[0].strip() if len(fitting) == 1 else name


def _label(context: Context) -> str:
    """Return the site's own label in the story's address: ``example`` of www.example.co.uk; empty when unknown."""
    urls = [context.document.url or "", *(meta.content for meta in context.document.named("link:canonical"))]
    host = next((found for url in urls if (found := host_of(url))), "")
    return label_of(host)


def _organization(name: str, members: list[Evidence], context: Context) -> Organization:
    parts: dict[str, str] = {}
    for item in members:
        for part in ("url", "logo", "same_as"):
            found = address(item.part(part), context.document)
            if found:
                parts.setdefault(part, found)
    kind = any("NewsMediaOrganization" in (item.part("type") or "") for item in members)
    same = parts.get("same_as")
    return Organization(
        type="NewsMediaOrganization" if kind else "Organization",
        name=name,
        url=parts.get("url"),
        logo=parts.get("logo"),
        same_as=(same,) if same else (),
    )


publisher = Choice(_decide)
