"""Datelines of Chinese, Japanese and Korean copy.

``新华社北京1月15日电``, ``【ワシントン時事】``, ``(서울=연합뉴스) 홍길동 기자 =`` and their kin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.lexicon import gazetteer
from newsmeta.wire.agencywords import is_agency, is_domain, printed_so
from newsmeta.wire.pieces import Line, Piece
from newsmeta.wire.reporterplace import reported

# any letter will do where the words around it are Chinese or Korean; ranges of 20,000 signs are slow to compile
_SIGN = r"[^\W\d_]"
_KANA = "\u3040-\u30ffー"
_DAY = r"(?:(?:\d{2,4}|[０-９]{2,4})年)?(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}[日號号]"
_TAIL = (
    r"(?:[综綜][合合]|体育|體育|特稿)?(?:外|专|專|急)?[电電](?:[讯訊])?(?:[综綜]合)?(?:外[电電])?(?:[报報][导導道])?"
    r"|专讯|專訊|快?[讯訊]|消息|(?:[综綜]合)?[报報][道导導]"
)
_REPORTER = r"(?:特[约約]|实习|實習|见习|見習|本报|本報)?(?:[记記]者|通[讯訊][员員]|[编編]辑)"
_OPEN = re.compile(r"(?P<open>[（(【〔\[])?\s?[据據]?")
_HOUSE = re.compile(
    rf"本[报報台网網社刊]|{_SIGN}{{2,8}}(?:客户端|新闻网|日报|晚报|时报|網|网|社)(?=[^社网網])"
    rf"|{_SIGN}{{1,5}}[报報](?=[讯訊]\s?[（(]|[记記]者)"
)
_OWN = re.compile("本[报報台网網社刊]")
_MIDDLE = re.compile(
    rf"(?:[／/]|\s)?(?P<who>{_REPORTER}[\s\u3000]?)?(?P<words>(?:{_SIGN}|[·、／/\s]){{0,24}}?)(?P<day>{_DAY})?\s?(?P<tail>{_TAIL})"
)
_FILED = re.compile(rf"[（(](?P<place>{_SIGN}{{2,8}}?)(?P<day>{_DAY})(?:[综綜][合合])?(?:[电電讯訊]|专讯|專訊)[）)]")
_BYLINE = re.compile(rf"[\s\u3000]{{0,2}}[（(]\s?{_REPORTER}[\s:：]{{0,2}}(?P<names>[^）)\n]{{2,40}})[）)]")
_TAIWAN = re.compile(
    rf"(?P<open>[（(【〔\[])?(?:{_SIGN}{{2,6}}[／/]|(?P<house>本[报報台网網社刊]))?[记記]者(?P<names>(?:{_SIGN}|[、·.．…]){{2,24}})[／/]?(?P<place>{_SIGN}{{2,6}}?)"
    r"(?:[连連][线線]|特[派稿]|即[时時])?[报報][导導](?P<close>[）)】〕\]])?"
)
_WRAPPED = re.compile(
    r"(?P<open>[【（(［\[〔])(?P<inside>[^】）)］\]〕\n]{2,36})[】）)］\]〕](?:\s?[-－―—＝=](?=[\s\u3000]))?"
)
_KOREAN = re.compile(r"(?P<open>[(\[【〔（])(?P<inside>[^)\]】〕）\n]{2,48})[)\]】〕）]")
_ROLE = rf"(?:{_SIGN}{{0,8}}(?:기자|특파원|논설위원|편집위원|위원|통신원|리포터|에디터|작가|객원))"
_KOREAN_NAMES = re.compile(
    rf"\s{{0,2}}(?P<names>(?:{_SIGN}{{2,5}}(?:[\s·ㆍ,/]{{1,2}}|(?=기자|특파원))(?:[^\s=]{{2,12}}\s)?){{1,5}}?){_ROLE}(?:\s?=)?"
)
_COLON = re.compile(r"(?:[（(][^（）()\n]{2,10}[）)])?[，,：:]")
_NO_PLACES = frozenset("사진 그래픽 자료 자료사진 제공 영상 출처 이미지 캡처".split())
_SPLIT = re.compile(r"[\s\u3000=＝・|/／,，、]+")
_JUNK = re.compile(r"[\s\u3000　]*")


def scan_han(text: str, start: int) -> Line | None:
    """Read the Chinese, Japanese or Korean dateline at *start*; None when the words there are not one."""
    junk = _JUNK.match(text, start)
    at = junk.end() if junk else start
    head = text[at : at + 60]
    if head[:1] in "([【〔（" and any("\uac00" <= sign <= "\ud7a3" for sign in head[:24]):
        return _korean(text, at)
    for read in (_mainland, _filed, _taiwan, _wrapped):
        line = read(text, at)
        if line:
            return line
    return None


def _line(start: int, end: int, pieces: list[Piece], separator: str | None = None) -> Line:
    mark = end - len(separator) if separator else end
    return Line(start, pieces, mark, end, separator)


def _mainland(text: str, at: int) -> Line | None:
    """Read agency, perhaps reporters, place, day and 电: 新华社北京1月15日电（记者张三）."""
    lead = _OPEN.match(text, at)
    start = lead.end() if lead else at
    house = next((end for end in range(start + 12, start + 2, -1) if printed_so(text[start:end])), None)
    named = None if house else _HOUSE.match(text, start)
    house = named.end() if named else house
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


def _bare(match: re.Match[str]) -> bool:
    return not match["words"].strip() and match["tail"][-1] in "讯訊息电電"


def _closing(text: str, at: int, match: re.Match[str], opened: str | None, pieces: list[Piece]) -> Line:
    """Take in what closes a Chinese dateline: its bracket, the reporters in brackets, the comma after 消息."""
    end = match.end()
    close = re.compile(r"[）)】〕\]]").match(text, end)
    if opened and close:
        end = close.end()
    byline = _BYLINE.match(text, end)
    if byline:
        pieces += _people(byline["names"], byline.start("names"))
        return _line(at, byline.end(), pieces)
    mark = _COLON.match(text, end) if match["tail"][-1] in "息道導讯訊" else None
    if mark:
        return _line(at, mark.end(), pieces, mark[0][-1])
    return _line(at, end, pieces)


def _people(names: str, start: int) -> Iterator[Piece]:
    cleaned = re.sub(r"[记記]者|通[讯訊][员員]|[编編]辑|[:：]", "、", names)
    for name in re.finditer(rf"(?:{_SIGN}|[· .]){{2,24}}", cleaned):
        for part in re.finditer(r"[^\s\u3000]{2,}(?:\s[A-Za-z.]+)*", name[0]):
            yield Piece("byline", start, start + len(names), part[0])


def _named(start: int, words: str, reporters: bool) -> Iterator[Piece]:
    """Split the words between agency and day: reporters' names, then the place (its longest known ending)."""
    end = start + len(words)
    if not words.strip():
        return
    if not reporters:
        for part in re.finditer(rf"(?:{_SIGN}|·)+", words):
            yield Piece("town", start + part.start(), start + part.end(), part[0])
        return
    cut = _place_start(words)
    for part in re.finditer(rf"(?:{_SIGN}|·){{2,6}}", words[:cut]):
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
        if gazetteer.is_place(words[-size:]) or gazetteer.is_large_place(words[-size:]):
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
    return _line(
        at,
        match.end(),
        [*pieces, *([place] if place.text else []), Piece("date", match.start("day"), match.end("day"), match["day"])],
    )


def _taiwan(text: str, at: int) -> Line | None:
    """Read 記者王大明／台北報導 in its brackets or none."""
    match = _TAIWAN.match(text, at)
    if not match or bool(match["open"]) != bool(match["close"]):
        return None
    pieces = [Piece("agency", match.start("house"), match.end("house"), match["house"])] if match["house"] else []
    pieces += _people(match["names"], match.start("names"))
    if match["place"] not in ("綜合", "综合"):
        pieces.append(Piece("town", match.start("place"), match.end("place"), match["place"]))
    return _line(at, match.end(), pieces)


def _wrapped(text: str, at: int) -> Line | None:
    """Read a bracket with place, agency, day or reporter inside: 【ワシントン時事】, 【ソウル＝山田太郎】."""
    match = _WRAPPED.match(text, at)
    if not match:
        return None
    pieces: list[Piece] = []
    inside, start = match["inside"], match.start("inside")
    for token in re.finditer(r"[^\s\u3000=＝・|/／,，、]+", inside):
        pieces += _token(token[0], start + token.start(), "＝" in inside or "=" in inside)
    kinds = {piece.kind for piece in pieces}
    known = [piece for piece in pieces if piece.kind == "agency" or (piece.kind == "town" and piece.sure)]
    if not known:
        pieces = list(reported(inside, start))
    elif "other" in kinds or ("agency" not in kinds and kinds == {"town"}):
        return None
    if not pieces:
        return None
    close = match[0].rstrip()
    separator = close[-1] if close[-1] in "-－―—＝=" else None
    return _line(at, at + len(close), pieces, separator)


def _token(token: str, start: int, paired: bool) -> Iterator[Piece]:
    """Say what one part of a bracket is; place and agency or place and reporter may be printed as one word."""
    end = start + len(token)
    if re.fullmatch(_DAY, token):
        yield Piece("date", start, end, token)
        return
    plain = re.sub(r"(?:[综綜]合)?(?:[报報][道导導]|[电電]|特派员|特派員|発|发)$|(?<=本.)[讯訊]$", "", token)
    if is_agency(plain) or _OWN.fullmatch(plain):
        yield Piece("agency", start, start + len(plain), plain)
        return
    for size in range(len(token) - 1, 1, -1):
        head, tail = token[:size], token[size:]
        if gazetteer.is_place(head) or gazetteer.is_large_place(head) or is_agency(tail):
            if is_agency(tail):
                yield from (Piece("town", start, start + size, head), Piece("agency", start + size, end, tail))
                return
            if 3 <= len(tail) <= 6 and all("\u3400" <= sign <= "\u9fff" or sign == "々" for sign in tail):
                yield from (Piece("town", start, start + size, head), Piece("byline", start + size, end, tail))
                return
    if gazetteer.is_place(token) or gazetteer.is_large_place(token):
        yield Piece("town", start, end, token)
    elif re.fullmatch(rf"[{_KANA}]{{2,12}}", token):
        yield Piece("town", start, end, token, False)
    elif paired and re.fullmatch(rf"{_SIGN}{{2,8}}", token):
        yield Piece("byline", start, end, token)
    else:
        yield Piece("other", start, end, token)


def _korean(text: str, at: int) -> Line | None:
    """Read (서울=연합뉴스) 홍길동 기자 = and its kin: the agency on either side of =, or agency and reporter inside."""
    match = _KOREAN.match(text, at)
    if not match:
        return None
    inside, start = match["inside"], match.start("inside")
    pieces = list(_pair(inside, start)) if re.search("[=＝]", inside) else list(_alone(inside, start))
    if not any(piece.kind == "agency" for piece in pieces) or any(piece.text in _NO_PLACES for piece in pieces):
        return None
    end, separator = match.end(), None
    names = _KOREAN_NAMES.match(text, end, end + 70)
    if names:
        pieces += _reporters(names["names"], names.start("names"))
        end = names.end()
    equals = re.compile(r"\s{0,2}[=＝]").match(text, end)
    if text[end - 1] in "=＝":
        separator = text[end - 1]
    elif equals:
        end, separator = equals.end(), equals[0].strip()
    return _line(at, end, pieces, separator)


def _pair(inside: str, start: int) -> Iterator[Piece]:
    left, _, right = re.split("([=＝])", inside, maxsplit=1)
    second = start + len(left) + 1
    if is_agency(left.strip()) and not is_agency(right.strip()):
        yield Piece("agency", start, start + len(left), left.strip())
        yield from _places_or_people(right, second)
    else:
        for part in re.finditer(r"[^\s·ㆍ,/、]+", left):
            kind = "agency" if is_agency(part[0]) else "town"
            yield Piece(kind, start + part.start(), start + part.end(), part[0])
        yield Piece("agency", second, second + len(right), right.strip())


def _places_or_people(words: str, start: int) -> Iterator[Piece]:
    """Read what a comma separates: reporters where a role is printed, else a place."""
    for part in re.finditer(r"[^,，|]+", words):
        if re.search(_ROLE, part[0]):
            yield from _reporters(part[0], start + part.start())
        else:
            for place in re.finditer(rf"{_SIGN}{{2,10}}", part[0]):
                yield Piece("town", start + part.start(), start + part.end(), place[0])


def _alone(inside: str, start: int) -> Iterator[Piece]:
    """Read a bracket without =: the agency alone, or the agency and its reporter."""
    inside = inside.replace("ㅣ", "|")  # a letter that looks like a bar
    first, *rest = _SPLIT.split(inside.strip(), maxsplit=1)
    barred = inside[len(first) : len(first) + 2].strip()[:1] == "|" and bool(rest)
    if (is_agency(first) or barred) and re.search(_ROLE, inside):
        yield Piece("agency", start, start + len(first), first)
        yield from _places_or_people(inside[len(first) :], start + len(first))
    elif is_agency(inside.strip()) or is_domain(inside.strip()):
        yield Piece("agency", start, start + len(inside), inside.strip())


def _reporters(words: str, start: int) -> Iterator[Piece]:
    for name in re.finditer(rf"{_SIGN}{{2,4}}(?=[\s·ㆍ,/]|기자|특파원|$)", words):
        if not is_agency(name[0]) and not re.fullmatch(_ROLE, name[0]):
            yield Piece("byline", start + name.start(), start + name.end(), name[0])
