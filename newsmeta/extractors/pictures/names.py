"""What the names that pages give their elements say about words beside a picture, in the words of many languages.

These are words of page makers, not of readers: class names and item properties. They are generic, never one site's.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, Final, Literal

from newsmeta.recalled import recalled

Role = Literal["caption", "credit", "hidden"]

_CREDIT: Final = frozenset(
    "credit credits credito copyright copyrights photographer photographers photographe fotograf fotografer"
    " fotografo fotografie bildautor bildquelle bildnachweis fotocredit photocredit imagecredit photoby byline"
    " attribution distributor urheber rechte rights author authors autor auteur autore artist creator contributor"
    " source sources src quelle kilde kalla bron fuente fonte zdroj zrodlo kaynak agency agence agentur agencia"
    " supplier provider owner courtesy firma signature copyrightholder fotografa fotografka"
    " autorzdjecia fotoautor photoauthor imageauthor imgauthor photog kuvaaja fotograaf photosource imagesource"
    " imgsource imgcredit mediacredit piccredit picsource bronvermelding zdrojfoto creditos creditline"
    " argazkilaria argazkia"
    " crediti kreditering bildekreditering fotokreditering bildbyline fotobyline kreditt fotokredit".split()
)
_CAPTION: Final = frozenset(
    "caption captions captiontext figcaption imgcaption imagecaption photocaption mediacaption piccaption cutline"
    " legend legende legenda leyenda bildunterschrift bildtext subtitle didascalia podpis onderschrift description"
    " desc pie peu epigrafe alttext altyazi popis popisek opis bijschrift fotobijschrift bildetekst"
    " billedtekst billedetekst kuvateksti felirat kepalairas fototext sottotitolo piedefoto piefoto fotopie pcaption"
    " imgdesc imgtext photodesc cutlines descripcion descricao descrizione descriptif fotoonderschrift"
    " bilduntertitel bildbeschreibung bildlegende".split()
)
_MODIFIERS: Final = frozenset("has with no without is text font typography".split())
_HIDDEN: Final = re.compile(
    "-(?:sr-only|off-screen|sronly|visually-hidden|visuallyhidden|screen-reader|screenreader|a11y|offscreen|hidden-text|hide-text"
    "|is-hidden|vh|email|toolbar|tooltip|toggle|share|sharing|counter|pagination|zoom|enlarge|expand)-"
)
_ASIDES: Final = frozenset(
    "comment comments commentaires disqus footer cookie cookies consent sidebar menu navbar popular trending"
    " related promo avatar bio profile bylines byline login latest share sharing social logo toolbar newsletter"
    " signup subscribe subscription outbrain taboola recommended recommendations recommend recirculation recirc"
    " breadcrumb breadcrumbs sponsor sponsored gdpr captcha advert advertisement advertising adverts mostread"
    " cta mostviewed relatedarticles relatedcontent relatedstories".split()
)
_AUTHORS: Final = frozenset("author authors autor autoren auteur autore byline contributor columnist".split())
_PICTURES: Final = frozenset("photo photos image img picture media figure foto bild imagen imagem".split())
_SHORT: Final = "cap"
"""Short for a caption behind a word for a picture: "img-cap"; "drop-cap" is a letter."""
_OWN: Final = (["related", "photo"], ["related", "picture"], ["story", "sidebar"])
"""How a page may call its story's own picture, or what holds it, too."""
_LAID: Final = re.compile(r"(?:inline|text|wrap|wrapper|box|block|container|area)\Z")
"""What page makers glue to a word for where it stands: "photocreditinline"."""
_FEW: Final = 3  # so many words in one name say more than "picture"
_PAIRS: Final = frozenset(
    "author-bio author-box author-card author-image author-info author-photo read-more read-also read-next"
    " more-stories more-news more-from more-on more-articles up-next next-article action-bar most-read most-viewed"
    " paid-banner ad-banner product-card product-box product-list product-teaser"
    " most-popular sign-up inline-signup related-articles".split()
)
_ITEMS: Final = {
    "caption": "caption", "description": "caption", "author": "credit", "creator": "credit",
    "copyrightholder": "credit", "credittext": "credit", "copyrightnotice": "credit", "provider": "credit",
    "sourceorganization": "credit",
}  # fmt: skip
_FIELD: Final = re.compile(r"--name-(?:field-)?")  # how Drupal writes which field an element shows
_WORD: Final = re.compile(r"[A-ZÄÖÜ]?[a-zéäöüß0-9]+|[A-Z]+")
_LONGEST: Final = 400  # letters of class names that are looked at


def role_of(element: Any) -> Role | None:
    """Return what the element's names say its words are; None when they say nothing."""
    names = element.attr("class")
    role = class_role(names[:_LONGEST]) if names else None
    if role == "hidden" or not (item := element.attr("itemprop")):
        return role
    item = item.strip().lower()
    if item == "description" and element.closest("figure,[itemtype*='ImageObject']") is None:
        return role  # the story's
    return _ITEMS.get(item, role)  # type: ignore[return-value]


@recalled(4096)
def class_role(names: str) -> Role | None:
    """Return the role that the first telling class name gives: its last telling word counts (``caption-credit``)."""
    found: Role | None = None
    for name in names.split():
        words = [word.lower() for word in _WORD.findall(_FIELD.sub("-", name).split("--")[0])]
        joined = f"-{'-'.join(words)}-"
        if _HIDDEN.search(joined):
            return "hidden"
        if modified := _modified(name):
            return modified
        if found is None and words and words[0] not in _MODIFIERS:
            found = _last_role(words)
    return found


def _modified(name: str) -> Role | None:
    """Return the role that the modifier of a part names, as in ``caption__part--source``."""
    base, _, modifier = name.partition("--")
    return "credit" if "__" in base and modifier.lower() in _CREDIT else None


def _last_role(words: list[str]) -> Role | None:
    for index in range(len(words) - 1, -1, -1):
        if index and words[index - 1] in _MODIFIERS:
            continue
        for word in (words[index], _LAID.sub("", words[index])):
            if word in _CREDIT:
                return "credit"
            if word in _CAPTION or (word == _SHORT and not _PICTURES.isdisjoint(words[:index])):
                return "caption"
    return None


@recalled(4096)
def names_author(names: str) -> bool:
    """Say whether class names call an element the author's."""
    return not _AUTHORS.isdisjoint(word.lower() for word in _WORD.findall(names))


@recalled(4096)
def names_picture(names: str) -> bool:
    """Say whether the first class name calls an element a picture's: "photo", "media media--type-image"."""
    words = _WORD.findall(names.split()[0].rpartition("__")[2]) if names.strip() else []
    return len(words) < _FEW and not _PICTURES.isdisjoint(word.lower() for word in words)


@recalled(4096)
def names_aside(names: str) -> bool:
    """Say whether class names and an id tell of what is beside the story: comments, other stories, promotion."""
    for name in names.split():
        words = [word.lower() for word in _WORD.findall(name)]
        if not _ASIDES.isdisjoint(words) and words[-2:] not in _OWN:
            return True
        if any(f"{one}-{two}" in _PAIRS for one, two in pairwise(words)):
            return True
    return False
