"""The publisher."""

from __future__ import annotations

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import Choice, Context, Decision, decided, weigh
from newsmeta.model.choices.headline import tidy
from newsmeta.model.parts import Organization
from newsmeta.model.web import address


def _decide(context: Context) -> Decision:
    usable = [item for item in context.of("publisher") if not item.text.startswith(("http", "@"))]
    groups = weigh(usable, lambda item: tidy(item.text).casefold())
    return decided(groups, _organization(groups[0].members, context) if groups else None)


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
