"""Faults of wire copy and of the story's text."""

from __future__ import annotations

import re

from tests.mutations.fault import FEEDS, HTML, Change, Fault, says
from tests.mutations.story import Draft, Part

_TEXT = (*HTML, "text")
_PROSE = (*_TEXT, *FEEDS)
_ODD = ("ar", "zh", "ja")


def _first(draft: Draft) -> Part:
    return next(part for part in draft.parts if part.kind in ("p", "paid"))


def _last(draft: Draft) -> Part:
    return next(part for part in reversed(draft.parts) if part.kind in ("p", "paid"))


def _middle(draft: Draft) -> Part:
    return [part for part in draft.parts if part.kind in ("p", "paid")][1]


def _no_body(draft: Draft) -> bool:
    if draft.carrier == "html":
        draft.parts = [Part("raw", '<div id="app"></div>')]  # a script is to fill it
    draft.drop("p", "paid", "standfirst", "correction")
    draft.ld.pop("articleBody", None)
    return "live" not in draft.kinds


def _cut(draft: Draft) -> object:
    if "paid" in draft.kinds or "corrected" in draft.kinds:
        return False
    part = _last(draft)
    text = (part.text + " " + draft.story.paragraphs[0])[:90]
    part.text = text.rstrip(" .,。") + "…"
    return True


def _short(draft: Draft) -> None:
    keep = _first(draft)
    keep.text = keep.text[:60].rsplit(" ", 1)[0] + "."
    gone = ("p", "paid", "correction", "figure", "related")
    draft.parts = [part for part in draft.parts if part.kind not in gone or part is keep]


def _twice(draft: Draft) -> None:
    draft.parts.insert(draft.parts.index(_last(draft)) + 1, Part("p", _middle(draft).text))


def _loud(draft: Draft) -> None:
    part = _middle(draft)
    part.text = part.text.upper()


def _glued(draft: Draft) -> object:
    for part in draft.all("p"):
        glued = re.sub(r"(\b[a-zа-я]{4,20}\.) ([A-ZА-Я][a-zа-я]* [a-zа-я])", r"\1\2", part.text, count=1)
        if glued != part.text:
            part.text = glued
            return True
    return False


def _after_first(make: Change) -> Change:
    def change(draft: Draft) -> None:
        at = draft.parts.index(_first(draft))
        draft.parts.insert(at + 1, Part("p", str(make(draft))))

    return change


def _caption_inside(draft: Draft) -> None:
    part = _middle(draft)
    credit = draft.story.credit.format("Reuters")
    part.text = f"{draft.story.caption} {credit} {part.text}"


def _unfinished(draft: Draft) -> None:
    part = _middle(draft)
    part.text = f"{part.text} [insert quote of the minister]"


def _standfirst_again(draft: Draft) -> None:
    draft.parts.insert(draft.parts.index(_first(draft)) + 1, Part("p", draft.story.standfirst))


def _stated(line: str) -> Change:
    """Return a change by which the structured data give the text, with a line that is none of it."""

    def change(draft: Draft) -> None:
        lines = [
            *draft.story.paragraphs[:2],
            line.format(long=max(draft.story.related, key=len)),
            *draft.story.paragraphs[2:],
        ]
        draft.ld["articleBody"] = "\n".join(lines)

    return change


def _counted(draft: Draft) -> object:
    draft.ld["articleBody"] = "\n".join(draft.story.paragraphs)
    draft.ld["wordCount"] = 7000
    return True


def _dateline(text: str) -> Change:
    """Return a change of the dateline of wire copy; `{}` in *text* is the town."""

    def change(draft: Draft) -> object:
        part, story = _first(draft), draft.story
        if not part.text.startswith(story.dateline):
            return False
        part.text = text.format(story=story) + part.text[len(story.dateline) :]
        return True

    return change


_OTHER_DAY = {
    "ferry": "PORT AVEN, Jan. 3 (NPA) – ",
    "rail": "NORTH HAVEN, Jan. 3 (NPA) — ",
    "pont": "LORMONT, 2 janvier (Agence Vire Presse) – ",
    "puerto": "Montalba, 9 ene (EFE).- ",
    "ducheng": "新华社临河1月2日电 ",
}
_PLACELESS = {"ferry": "March 5 (NPA) – ", "rail": "Feb 11 (NPA) — "}
_KNOWN = ("dpa", "EFE", "TTXVN", "新华社", "ТАСС")


def _other_day(draft: Draft) -> object:
    return _dateline(_OTHER_DAY[draft.story.key])(draft) if draft.story.key in _OTHER_DAY else False


def _misspelled(draft: Draft) -> object:
    return draft.language != "zh" and _dateline(draft.story.dateline.replace(draft.story.agency, "Ruters"))(draft)


def _placeless(draft: Draft) -> object:
    return _dateline(_PLACELESS[draft.story.key])(draft) if draft.story.key in _PLACELESS else False


def _signed(draft: Draft) -> object:
    if not draft.story.signoff or draft.story.agency not in _KNOWN:
        return False
    part = _last(draft)
    part.text = part.text.removesuffix(f" {draft.story.signoff}") + " – Reuters"
    return True


def _unsigned(draft: Draft) -> object:
    part = _last(draft)
    signoff = f" {draft.story.signoff}"
    if draft.story.signoff == "" or not part.text.endswith(signoff):
        return False
    part.text = part.text.removesuffix(signoff)
    _dateline("")(draft)
    credit = draft.story.credit.format("Reuters")
    captions = [
        Part("p", f"{words} {credit}") for words in (draft.story.caption, f"{draft.story.town}. {draft.story.section}.")
    ]
    at = draft.parts.index(_first(draft)) + 1
    draft.parts[at:at] = captions
    return True


def _no_dateline(draft: Draft) -> object:
    draft.ld.pop("dateline", None)
    draft.ld["sourceOrganization"] = {"@type": "NewsMediaOrganization", "name": "Reuters"}
    return _dateline("")(draft)


def _unlinked_agency(draft: Draft) -> object:
    draft.drop("byline")
    return _dateline("{story.town} (Reuters) – ")(draft)


def _not_credited(draft: Draft) -> object:
    draft.ld.pop("sourceOrganization")
    return draft.story.agency in _KNOWN


def _filed_by_other(draft: Draft) -> object:
    part, story = _first(draft), draft.story
    if story.language != "zh":
        return False
    part.text = part.text.replace("15日电 ", "15日电（记者王小明）", 1)
    return True


def _related(*titles: str) -> Change:
    """Return a change that adds a related list without links to plain text."""

    def change(draft: Draft) -> None:
        rows = [draft.story.label, *(title.format(*draft.story.related) for title in titles)]
        draft.edits.append(lambda text: text + "\n" + "\n\n".join(rows) + "\n")

    return change


def _later(draft: Draft) -> object:
    words = {
        "en": "The council decided on 7 November 2026 to order a second one, the office said.",
        "de": "Der Rat beschloss am 7. November 2026, ein zweites zu bestellen, hieß es.",
        "fr": "Le conseil a décidé le 7 novembre 2026 d’en commander un second, a-t-on appris.",
    }
    if draft.language not in words:
        return False
    return _related("{0}", words[draft.language])(draft)


FAULTS = [
    Fault("missing-body", HTML, _no_body),
    Fault("missing-body", ["text"], _no_body, only="dump"),
    Fault("body-cut", _PROSE, _cut),
    Fault("short-body", HTML, _short, never=("zh", "ja")),
    Fault("paragraph-twice", _PROSE, _twice, never=("zh", "ja")),
    Fault("shouting-body", _PROSE, _loud, never=_ODD),
    Fault("glued-sentences", _PROSE, _glued),
    Fault("boilerplate-in-body", ["text"], _after_first(lambda d: "Advertisement")),
    Fault("boilerplate-in-body", HTML, _stated("Advertisement")),
    Fault("embargo-in-body", _TEXT, _after_first(lambda d: "EMBARGOED UNTIL 06:00 GMT")),
    Fault("desk-note-in-body", _TEXT, _after_first(lambda d: "(EDS: UPDATES with quote from the minister)")),
    Fault("dummy-text-in-body", _TEXT, _unfinished),
    Fault("file-name-in-body", _TEXT, _after_first(lambda d: "quay-landing-stage.jpg")),
    Fault("caption-in-body", ["text"], _caption_inside, only="dump", never=_ODD),
    Fault("standfirst-in-body", HTML, _standfirst_again, never=_ODD),
    Fault("related-in-body", HTML, _stated("{long}"), never=("zh", "ja")),
    Fault("word-count-wrong", HTML, _counted, never=("vi", "zh", "ja")),
    Fault("article-body-cut", HTML, says("articleBody", lambda d: d.story.paragraphs[0][:20] + "…")),
    Fault("dateline-date-differs", _TEXT, _other_day, only="wire"),
    Fault("dateline-without-place", _TEXT, _placeless, only="wire"),
    Fault("unknown-agency", _TEXT, _misspelled, only="wire"),
    Fault("dateline-differs-from-signoff", _TEXT, _signed, only="wire"),
    Fault("missing-signoff", ["text"], _unsigned, only="wire"),
    Fault("missing-dateline", HTML, _no_dateline, only="wire"),
    Fault("dateline-not-lifted", HTML, lambda d: d.ld.pop("dateline"), only="wire"),
    Fault("dateline-place-differs", HTML, says("dateline", "Ostby"), only="wire"),
    Fault("agency-not-credited", HTML, _not_credited, only="wire"),
    Fault("agency-without-link", ["text"], _unlinked_agency, only="wire"),
    Fault("dateline-byline-not-author", HTML, _filed_by_other, only="wire"),
    Fault("related-without-link", ["text"], _related("{0}", "{1}", "{0} 2")),
    Fault("related-twice", ["text"], _related("{0}", "{1}", "{0}")),
    Fault("related-later-than-article", ["text"], _later),
    Fault("standfirst-in-body", ["text"], _standfirst_again, only="dump", never=_ODD),
]
