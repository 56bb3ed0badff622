"""Datelines of Chinese, Japanese and Korean copy.

``新华社北京1月15日电``, ``【ワシントン時事】``, ``(서울=연합뉴스) 홍길동 기자 =`` and their kin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.lexicon import gazetteer
from newsmeta.wire import vocabulary
from newsmeta.wire.agencywords import is_agency, printed_so
from newsmeta.wire.bracketline import read_bracket
from newsmeta.wire.hansigns import DAY, SIGN
from newsmeta.wire.koreanline import read_korean
from newsmeta.wire.pieces import Line, Piece, joined

_TAIL = (
    r"(?:[综綜][合合]|体育|體育|特稿)?(?:外|专|專|急)?[电電](?:[讯訊])?(?:[综綜]合)?(?:外[电電])?(?:[报報][导導道])?"
    r"|专讯|專訊|快?[讯訊]|消息|(?:[综綜]合)?[报報][道导導]"
)
_REPORTER = r"(?:特[约約]|实习|實習|见习|見習|本报|本報)?(?:[记記]者|通[讯訊][员員]|[编編]辑)"
_OPEN = re.compile(r"(?P<open>[（(【〔\[])?\s?[据據]?")
_HOUSE = re.compile(
    rf"本[报報台网網社刊]|{SIGN}{{2,8}}(?:客户端|新闻网|日报|晚报|时报|網|网|社)(?=[^社网網])"
    rf"|{SIGN}{{1,5}}[报報](?=[讯訊]\s?[（(]|[记記]者)"
)
_MIDDLE = re.compile(
    rf"(?:[／/]|\s)?(?P<who>{_REPORTER}[\s\u3000]?)?(?P<words>(?:{SIGN}|[·、／/\s]){{0,24}}?)(?P<day>{DAY})?\s?(?P<tail>{_TAIL})"
)
_WIRED = re.compile(rf"(?P<words>{SIGN}{{4,14}}?){DAY}[电電][（(][记記]者")
_SHORTEST = 2  # signs of a house's name
_FILED = re.compile(rf"[（(](?P<place>{SIGN}{{2,8}}?)(?P<day>{DAY})(?:[综綜][合合])?(?:[电電讯訊]|专讯|專訊)[）)]")
_BYLINE = re.compile(rf"[\s\u3000]{{0,2}}[（(]\s?{_REPORTER}[\s:：]{{0,2}}(?P<names>[^）)\n]{{2,40}})[）)]")
_NAMES = re.compile(
    rf"[\s\u3000]{{0,2}}[（(](?P<names>{SIGN}{{2,4}}(?:[\s、]{SIGN}{{2,4}}){{0,3}})\s?[）)](?=\s?{SIGN})"
)
_SIGNED_TOWN = re.compile(rf"(?P<place>(?:{SIGN}|ー){{2,12}})[（(](?P<house>[^（）()\n]{{2,12}})[）)](?=\s|\Z)")
_PLACE_AND_HOUSE = (("town", "place"), ("agency", "house"))
_TAIWAN = re.compile(
    rf"(?P<open>[（(【〔\[［])?(?:{SIGN}{{2,6}}[／/]|(?P<house>本[报報台网網社刊]))?[记記]者(?P<names>(?:{SIGN}|[、·.．…]){{2,24}})[／/]?(?P<place>{SIGN}{{2,6}}?)"
    r"(?:[连連][线線]|特[派稿]|即[时時])?[报報][导導道](?P<close>[）)】〕\]］])?"
)
_COUNTIES = frozenset("縣县市省區区州")
"""Signs behind a place's name that say of what kind it is."""
_COLON = re.compile(r"(?:[（(][^（）()\n]{2,10}[）)])?[，,：:]")
_JUNK = re.compile(r"[\s\u3000　]*")
_PARTING = re.compile(r"[\s、]")
_ROLES = re.compile(r"[记記]者|通[讯訊][员員]|[编編]辑|[:：]")
_LISTED = re.compile(rf"(?:{SIGN}|[· .]){{2,24}}")
_ONE = re.compile(r"[^\s\u3000]{2,}(?:\s[A-Za-z.]+)*")
_WORD = re.compile(rf"(?:{SIGN}|·)+")
_PERSON = re.compile(rf"(?:{SIGN}|·){{2,6}}")
_CLOSE = re.compile(r"[）)】〕\]]")


def scan_han(text: str, start: int) -> Line | None:
    """Read the Chinese, Japanese or Korean dateline at *start*; None when the words there are not one."""
    junk = _JUNK.match(text, start)
    at = junk.end() if junk else start
    head = text[at : at + 60]
    if head[:1] in "([【〔（" and any("\uac00" <= sign <= "\ud7a3" for sign in head[:24]):
        return read_korean(text, at)
    for read in (_mainland, _filed, _taiwan, read_bracket, _signed_town):
        line = read(text, at)
        if line:
            return line
    return None


def _mainland(text: str, at: int) -> Line | None:
    """Read agency, perhaps reporters, place, day and 电: 新华社北京1月15日电（记者张三）."""
    lead = _OPEN.match(text, at)
    start = lead.end() if lead else at
    house = next((end for end in range(start + 12, start + 2, -1) if printed_so(text[start:end])), None)
    named = None if house else _HOUSE.match(text, start)
    house = named.end() if named else house or _unknown_house(text, start)
    if not lead or not house:
        return None
    match = _MIDDLE.match(text, house, house + 64)
    if not match or not (match["day"] or (_bare(match) and text[match.end() : match.end() + 1] in "：:，, 　(（")):
        return None
    pieces = [Piece("agency", start, house, text[start:house])]
    pieces += _named(match.start("words"), match["words"], bool(match["who"]))
    if match["day"]:
        pieces.append(Piece("date", match.start("day"), match.end("day"), match["day"]))
    return _closing(text, at, match, lead["open"], pieces)


def _unknown_house(text: str, start: int) -> int:
    """Return where a house that nobody knows ends before a known place, a day and the reporters, 0 for none."""
    match = _WIRED.match(text, start)
    words = match["words"] if match else ""
    cuts = range(_SHORTEST, len(words) - 1)
    return next((start + cut for cut in cuts if gazetteer.is_place(words[cut:])), 0)


def _bare(match: re.Match[str]) -> bool:
    return not match["words"].strip() and match["tail"][-1] in "讯訊息电電"


def _closing(text: str, at: int, match: re.Match[str], opened: str | None, pieces: list[Piece]) -> Line:
    """Take in what closes a Chinese dateline: its bracket, the reporters in brackets, the comma after 消息."""
    end = match.end()
    close = _CLOSE.match(text, end)
    if opened and close:
        end = close.end()
    byline = _BYLINE.match(text, end) or _named_alone(text, end)
    if byline:
        pieces += _people(byline["names"], byline.start("names"))
        return joined(at, byline.end(), pieces)
    mark = _COLON.match(text, end) if match["tail"][-1] in "息道導讯訊" else None
    if mark:
        return joined(at, mark.end(), pieces, mark[0][-1])
    return joined(at, end, pieces)


def _named_alone(text: str, at: int) -> re.Match[str] | None:
    """Return the reporters' names in brackets without "reporter": 中新网西宁3月11日电 (张三 李四)."""
    match = _NAMES.match(text, at)
    names = _PARTING.split(match["names"]) if match else []
    family = vocabulary.family_signs("chinese")
    return match if names and all(name[0] in family for name in names) else None


def _people(names: str, start: int) -> Iterator[Piece]:
    cleaned = _ROLES.sub("、", names)
    for name in _LISTED.finditer(cleaned):
        for part in _ONE.finditer(name[0]):
            yield Piece("byline", start, start + len(names), part[0])


def _named(start: int, words: str, reporters: bool) -> Iterator[Piece]:
    """Split the words between agency and day: reporters' names, then the place (its longest known ending)."""
    end = start + len(words)
    if not words.strip():
        return
    if not reporters:
        for part in _WORD.finditer(words):
            yield Piece("town", start + part.start(), start + part.end(), part[0])
        return
    cut = _place_start(words)
    for part in _PERSON.finditer(words[:cut]):
        yield Piece("byline", start + part.start(), start + part.end(), part[0])
    place = words[cut:].strip("／/ 、")
    if place:
        yield Piece("town", end - len(words[cut:].lstrip("／/ 、")), end, place)


def _place_start(words: str) -> int:
    """Return where the place that ends *words* starts: after a slash, else its longest known name, else two signs."""
    slash = max(words.rfind("／"), words.rfind("/"))
    if slash >= 0:
        return slash
    for size in range(min(7, len(words) - 2), 1, -1):
        known = gazetteer.is_place(words[-size:])
        if known or (size > 2 and words[-1] in _COUNTIES and gazetteer.is_place(words[-size:-1])):
            return len(words) - size
    return max(len(words) - 2, 0)


def _filed(text: str, at: int) -> Line | None:
    """Read place and day alone in brackets, as papers in Malaysia and Singapore print them: （吉隆坡12日讯）."""
    match = _FILED.match(text, at)
    if not match:
        return None
    size = next((size for size in (4, 3, 2) if printed_so(match["place"][:size])), 0)  # 路透倫敦4日電
    start = match.start("place")
    pieces = [Piece("agency", start, start + size, match["place"][:size])] if size else []
    place = Piece("town", start + size, match.end("place"), match["place"][size:])
    return joined(
        at,
        match.end(),
        [*pieces, *([place] if place.text else []), Piece("date", match.start("day"), match.end("day"), match["day"])],
    )


def _signed_town(text: str, at: int) -> Line | None:
    """Read a known place and the agency in brackets behind it, as on Japanese copy: ロンドン（CNN）."""
    match = _SIGNED_TOWN.match(text, at)
    if not match or not gazetteer.is_place(match["place"]) or not is_agency(match["house"]):
        return None
    return joined(at, match.end(), [Piece(kind, *match.span(key), match[key]) for kind, key in _PLACE_AND_HOUSE])


def _taiwan(text: str, at: int) -> Line | None:
    """Read 記者王大明／台北報導 in its brackets or none."""
    match = _TAIWAN.match(text, at)
    if not match or bool(match["open"]) != bool(match["close"]):
        return None
    pieces = [Piece("agency", match.start("house"), match.end("house"), match["house"])] if match["house"] else []
    pieces += _people(match["names"], match.start("names"))
    if match["place"] not in ("綜合", "综合"):
        pieces.append(Piece("town", match.start("place"), match.end("place"), match["place"]))
    return joined(at, match.end(), pieces)
