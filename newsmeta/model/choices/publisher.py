"""The publisher."""

from __future__ import annotations

import re

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.headings import key_of
from newsmeta.extractors.hosts import host_of, label_of
from newsmeta.model.choice import Choice, Context, Decision, decided, weigh
from newsmeta.model.choices.headline import tidy
from newsmeta.model.parts import Organization
from newsmeta.model.web import address

_DOMAIN = re.compile(r"[\w-]{1,40}(?:\.[\w-]{1,40}){0,2}\.[a-z]{2,12}", re.IGNORECASE)
_SMALL = frozenset("the of and for der die das le la les el und et de".split())


def _decide(context: Context) -> Decision:
    usable = [item for item in context.of("publisher") if not item.text.startswith(("http", "@", "/"))]
    host = _label(context)
    names = {id(item): tidy(item.text) for item in usable}
    fitting = {id(item) for item in usable if _fits(names[id(item)], host)}
    named = any(id(item) in fitting and not _DOMAIN.fullmatch(names[id(item)]) for item in usable)

    def plausible(item: Evidence) -> float:
        """Return less for a bare domain and for a name that the address does not bear out where another's is."""
        name = names[id(item)]
        foreign = fitting and id(item) not in fitting and name.isascii()
        return (0.4 if named and _DOMAIN.fullmatch(name) else 1.0) * (0.8 if foreign else 1.0)

    groups = weigh(usable, lambda item: names[id(item)].casefold(), plausible)
    return decided(groups, _organization(groups[0].members, context) if groups else None)


def _label(context: Context) -> str:
    """Return the site's own label in the story's address: ``example`` of www.example.co.uk; empty when unknown."""
    urls = [context.document.url or "", *(meta.content for meta in context.document.named("link:canonical"))]
    host = next((found for url in urls if (found := host_of(url))), "")
    return label_of(host).replace("-", "")


def _fits(name: str, host: str) -> bool:
    """Say whether *name*, its initials or its main word stand in the address."""
    key = key_of(name)
    initials = "".join(word[0] for word in re.findall(r"\w+", name.casefold()) if word not in _SMALL)
    return bool(key and host) and (host in key or key in host or (len(initials) > 1 and host.startswith(initials)))


def _organization(members: list[Evidence], context: Context) -> Organization:
    parts: dict[str, str] = {}
    for item in members:
        for name in ("url", "logo", "same_as"):
            found = address(item.part(name), context.document)
            if found:
                parts.setdefault(name, found)
    kind = any("NewsMediaOrganization" in (item.part("type") or "") for item in members)
    same = parts.get("same_as")
    return Organization(
        type="NewsMediaOrganization" if kind else "Organization",
        name=tidy(members[0].text),
        url=parts.get("url"),
        logo=parts.get("logo"),
        same_as=(same,) if same else (),
    )


publisher = Choice(_decide)
