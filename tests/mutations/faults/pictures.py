"""Faults of pictures, captions, credits and rights."""

from __future__ import annotations

from typing import Any

from tests.mutations.fault import HTML, ITEMS, Change, Fault, lacks, prints
from tests.mutations.story import Draft, Part


def _says(**said: Any) -> Change:
    """Return a change of what the structured data say of the picture; None takes away."""

    def change(draft: Draft) -> None:
        for name, value in said.items():
            draft.ld["image"][0][name] = value
            if value is None:
                del draft.ld["image"][0][name]

    return change


def _shown(number: int, **more: str | None) -> Change:
    """Return a change of the attributes of a figure; None takes away."""

    def change(draft: Draft) -> None:
        figure = draft.all("figure")[number]
        for name, value in more.items():
            figure.more.pop(name, None)
            if value is not None:
                figure.more[name] = value

    return change


def _uncredited(draft: Draft) -> None:
    _says(creditText=None, creator=None, copyrightNotice=None, license=None, acquireLicensePage=None)(draft)
    for figure in draft.all("figure"):
        figure.more.pop("credit")


def _not_lifted(draft: Draft) -> None:
    _says(creditText=None, creator=None, copyrightNotice=None, license=None, acquireLicensePage=None)(draft)


def _no_image(draft: Draft) -> None:
    draft.drop("figure")
    lacks("image", "og:image", "og:image:alt")(draft)


def _logo(draft: Draft) -> None:
    _no_image(draft)
    draft.ld["image"] = [f"{draft.story.site}/static/logo.png"]


def _small(draft: Draft) -> None:
    draft.ld["image"][0] |= {"width": 150, "height": 84}
    draft.meta.pop("og:image", None)
    for figure in draft.all("figure"):
        figure.more |= {"width": "150", "height": "84"}


def _one_uncredited(draft: Draft) -> None:
    first = draft.all("figure")[0]
    draft.put("figure", Part("figure", f"{draft.story.town}: {draft.story.caption}", dict(first.more)))
    draft.all("figure")[2].more.pop("credit")


def _repeated(draft: Draft) -> None:
    draft.put("figure", Part("figure", draft.story.caption, dict(draft.all("figure")[0].more)))


def _as_alt(draft: Draft) -> None:
    figure = draft.all("figure")[1]
    figure.more["alt"] = figure.text


def _made_up(draft: Draft) -> object:
    words = {"en": "Image: AI-generated", "de": "Bild: KI-generiert", "fr": "Image générée par IA"}
    if draft.language not in words:
        return False
    draft.ld["image"][0].pop("digitalSourceType", None)
    draft.all("figure")[0].more["credit"] = words[draft.language]
    return True


def _spaced(draft: Draft) -> object:
    figure = draft.all("figure")[1]
    label = draft.story.credit
    if ": {}" not in label:
        return False
    other = label.replace(" : ", ": ") if " : " in label else label.replace(": ", " : ")
    figure.more["credit"] = other.format(draft.story.photographer)
    return True


def _two_names(draft: Draft) -> None:
    figures = draft.all("figure")
    for figure, name in zip(figures, ("Reuters", "Thomson Reuters"), strict=True):
        figure.more["credit"] = draft.story.credit.format(name)


FAULTS = [
    Fault("missing-image", ITEMS, _no_image),
    Fault("logo-as-image", ITEMS, _logo),
    Fault("small-image", ITEMS, _small),
    Fault("image-without-credit", [*HTML, "jsonld"], _uncredited),
    Fault("image-without-credit", ["rss", "atom"], _says(creditText=None)),
    Fault("credit-not-lifted", HTML, _not_lifted),
    Fault("license-not-url", ITEMS, _says(license="All rights reserved")),
    Fault("acquire-page-without-license", ITEMS, _says(license=None)),
    Fault("unknown-digital-source-type", ITEMS, _says(digitalSourceType="AI generated")),
    Fault("ai-image-undeclared", HTML, _made_up),
    Fault("missing-alt", HTML, _shown(1, alt=None)),
    Fault("file-name-as-caption", HTML, _shown(1, alt="IMG_2034.JPG")),
    Fault("file-name-as-caption", [*ITEMS, "rss", "atom"], _says(caption="quay-landing-02.jpg")),
    Fault("caption-is-alt", HTML, _as_alt, never=("zh", "ja")),
    Fault("caption-repeats-headline", HTML, prints("figure", lambda d: d.story.headline)),
    Fault("caption-without-credit", HTML, _one_uncredited, never=("zh", "ja")),
    Fault("caption-twice", ["text"], _repeated, only="dump"),
    Fault("mixed-credit-style", HTML, _spaced),
    Fault("mixed-credit-style", ["text"], _spaced, only="dump"),
    Fault("agency-name-variants", HTML, _two_names),
    Fault("agency-name-variants", ["text"], _two_names, only="dump"),
]
