"""Finds where in a caption the credit stands: in brackets at the end, behind a label, bare behind the last sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from newsmeta.wire import eastasian, labels, vocabulary
from newsmeta.wire.name import given, is_house, is_person
from newsmeta.wire.nameruns import names_end

Span = tuple[int, int]

_TAIL = 420  # characters before the end in which a credit is looked for
_MOST = 300  # no more colons than this are looked at in one text
_SIZE = 170  # characters a credit may be long
_SIGNS = re.compile(r"[:：=＝…©ⓒ]|\.{3}|\([cC]\)|(?<=[\u3000-\u9fffdo])[/／]")
_WORD = re.compile(r"[^\s.,;:!?()\[\]/|=]{1,40}")
_STOP = re.compile(r"[.!?…。！？»”\"'’)\]](?:[”»\"'’)\]])?\s{0,3}|\s\|\s|[）】]")
_BAR = re.compile(r"\s[-–—]\s|\s{0,3}/\s{0,3}(?!/)|\svia\s", re.IGNORECASE)
_PARTS = re.compile(r"\s{0,3}[/／|;•]\s{0,3}|,\s{1,3}|\s[-–—]\s|\s(?:v[ií]a|for|für|pour|para)\s", re.IGNORECASE)
_CLOSE = {")": "(", "]": "[", "）": "（", "】": "【", "］": "［"}
_LOWER_OK = 0.34  # share of small words above which a text is a sentence and no credit


def find_credit(seen: str, start: int, end: int) -> Span | None:
    """Return where in ``seen[start:end]`` the credit stands, None when there is none."""
    first = _leading_credit(seen, start, end)
    if first:
        return first
    low = max(start, end - _TAIL)
    bracket = _bracket(seen, low, end)
    if bracket and _credits_inside(seen, bracket, low):
        return _joined(seen, low, bracket)
    stop = bracket[0] if bracket and labels.flags_of(seen[bracket[0] : bracket[1]]) else end
    found = _labelled(seen, low, stop) or _bare(seen, low, len(seen[:stop].rstrip()), start)
    return (found[0], end) if found else None


def _joined(seen: str, low: int, bracket: Span) -> Span:
    """Take a label before the bracket along ("Foto: Jan Berg (dpa)")."""
    before = _labelled(seen, low, bracket[0])
    again = before and before[0] > low and labels.leading(labels.unwrap(seen[slice(*bracket)]))
    return (before[0], bracket[1]) if before and not again else bracket


def _leading_credit(seen: str, start: int, end: int) -> Span | None:
    """Return a credit that stands before a labelled caption ("Image copyright Reuters Image caption Rain in Leeds")."""
    head = seen[start : start + _SIZE]
    size = labels.leading(head)
    if not size or means_of(head[:size]):
        return None
    low = head.lower()
    at = next((at for label in caption_labels() if (at := low.find(label, size)) > 0 and not low[at - 1].isalnum()), 0)
    if not at and len(seen[start + size : end].split()) > 8:
        at = _run_before_sentence(seen, start + size, end) - start
    return (start, start + len(head[:at].rstrip(" .,|-–"))) if at > 0 else None


def _run_before_sentence(seen: str, at: int, end: int) -> int:
    """Return where the names behind a label end when a whole sentence follows them, 0 when none does."""
    stop = names_end(seen, at)
    rest = seen[stop:end].split()
    return stop if stop and len(rest) > 3 and rest[0][0].isupper() and sum(word.islower() for word in rest) > 1 else 0


@cache
def caption_labels() -> tuple[str, ...]:
    """Return the labels of captions themselves ("image caption"), longest first."""
    return tuple(sorted(vocabulary.words("caption", "captions"), key=len, reverse=True))


def _bracket(seen: str, low: int, end: int) -> Span | None:
    """Return the bracketed group at the end, brackets included."""
    stop = len(seen[:end].rstrip(" .")) if seen[low:end].rstrip(" .") else end
    opener = _CLOSE.get(seen[stop - 1 : stop])
    at = seen.rfind(opener, max(low, stop - _SIZE), stop) if opener else -1
    return (at, stop) if at >= 0 else None


def _credits_inside(seen: str, bracket: Span, low: int) -> bool:
    inner = seen[bracket[0] + 1 : bracket[1] - 1].strip()
    if labels.leading(inner):
        return True
    if _is_abbreviation(inner, seen[low : bracket[0]]):
        return False
    if is_chain(inner) or _slash_person(inner) or eastasian.is_signed(inner):
        return True
    alone = seen[low : bracket[0]].rstrip()[-1:] in tuple(".!?…”\"»")
    return alone and (is_house(inner) or (is_person(inner) and given(inner.split()[0]))) and not labels.flags_of(inner)


def _is_abbreviation(inner: str, before: str) -> bool:
    """Return whether the bracket only abbreviates the words before it ("World Health Organization (WHO)")."""
    initials = "".join(word[0] for word in before.split()[-8:] if word[0].isupper())
    return inner.isupper() and len(inner) > 1 and initials.endswith(inner)


def _slash_person(inner: str) -> bool:
    parts = inner.split("/")
    return 2 <= len(parts) <= 4 and is_person(parts[0].strip()) and all(part.strip() for part in parts) and len(inner) < 90


def _labelled(seen: str, low: int, end: int) -> Span | None:
    """Return the span from the leftmost label whose whole rest reads like a credit."""
    for start, stop in label_spans(seen, low, end):
        if means_of(seen[start:stop]) and seen[low:start].rstrip()[-1:] not in tuple(".!?…)]([|»”\"") and start > low:
            continue
        if start > low and seen[start - 1] in "([（【":
            start -= 1
        if reads_like_credit(seen[stop:end]) and not (start == low and means_of(seen[start:stop]) and not is_chain(seen[stop:end])):
            return start, end
    return None


_OF = frozenset("von vom aus de del di da do dos van fra från af z od from из من از от của từ d' d’ na ya".split())


def means_of(label: str) -> bool:
    """Return whether the label may as well mean "a picture of" ("Foto de", "Bild von")."""
    return label.lower().rstrip(" :").rpartition(" ")[2] in _OF


def label_spans(seen: str, low: int, end: int) -> list[Span]:
    """Return where labels stand in ``seen[low:end]``, first to last, each with the offset behind it."""
    signs = islice(_SIGNS.finditer(seen, low, end), _MOST)
    found = [span for match in signs if (span := _before_sign(seen, low, match))]
    wordy = list(islice(_wordy(seen, low, end), _MOST))
    return sorted(found + wordy) if wordy else found


_SPACED = re.compile(r"[\s.,;:!?()\[\]/|=]")


def _before_sign(seen: str, low: int, sign: re.Match[str]) -> Span | None:
    if sign[0][0] in "©ⓒ(":
        return sign.start(), sign.end()
    head = seen[max(low, sign.start() - 43) : sign.start()]
    blanks = len(head) - len(head.rstrip())
    head = head.rstrip()
    size = _label_at_end(head)
    if size and sign[0] == "/" and head[-size:].lower() not in ("ljósmynd", "mynd", "foto") and head[-1].isascii():
        return None
    return (sign.start() - blanks - size, sign.end()) if size else None


@cache
def _by_tail() -> dict[str, list[str]]:
    """Return labels by their last two characters, longest first, so that few are compared."""
    found: dict[str, list[str]] = {}
    for label in sorted(labels.nouns(), key=len, reverse=True):
        found.setdefault(label[-2:], []).append(label)
    return found


def _label_at_end(head: str) -> int:
    """Return how long the label is with which *head* ends, 0 for none; it may be glued to the word before it."""
    low = head.lower()
    if len(low) != len(head):
        return 0
    for label in (*_by_tail().get(low[-2:], ()), *_by_tail().get(low[-1:], ())):
        if low.endswith(label):
            before, first = head[: -len(label)][-1:], head[-len(label)]
            if not before.isalnum() or (first.isupper() and (before.islower() or head[-1].islower())) or eastasian.is_eastasian(label):
                return len(label)
    return 0


def _wordy(seen: str, low: int, end: int) -> Iterator[Span]:
    """Yield labels without a colon ("Photo by"): capitalised, or behind a stop or at the start."""
    text = seen[low:end].lower()
    for head in labels.starts().intersection(_SPACED.split(text)):
        at = low + text.find(head)
        while low <= at < end:
            size = (labels.wordy(seen, at) or labels.stopped(seen, at)) if _begins_label(seen, low, at) else 0
            if size and size < end:
                yield at, size
            at = low + text.find(head, at - low + 1)


def _begins_label(seen: str, low: int, at: int) -> bool:
    before = seen[at - 1 : at] if at > low else ""
    if before.isalnum() and not before.islower():
        return False
    last = seen[max(low, at - 24) : at].split()[-1:]
    word = _WORD.match(seen, at)
    if last and word and f"{last[0]} {word[0]}".lower().strip("./|") .rsplit("/")[-1] in vocabulary.agency_names():
        return False  # "Getty Images via …"
    return seen[at].isupper() and not before.isalpha() or not before or before in "([|" or seen[at - 2 : at] in (". ", "| ", "/ ")


def reads_like_credit(text: str) -> bool:
    """Return whether *text*, found behind a label, names somebody instead of saying something."""
    text = text.strip(" .,;:")
    if not text or len(text) > _SIZE or text[-1] in "?!":
        return False
    words = text.split()
    if words[0].strip(".,").isdigit() and (words[0][-1] in ".," or words[1:2] == [] or not words[1][0].isupper()):
        return False
    if eastasian.is_eastasian(text):
        return len(text) <= 45 and "。" not in text
    if text.lower() == text.upper():
        return len(words) <= 8
    small = [word for word in words if word[:1].islower() and not _is_small_ok(word)]
    if ". " in text and not _labelled_parts(text):
        return False
    return len(words) <= 24 and len(small) <= max(1, _LOWER_OK * len(words))


def _labelled_parts(text: str) -> bool:
    """Return whether what follows each full stop inside *text* is another label, a name or an initial's rest."""
    parts = text.split(". ")
    return all(len(before.split()[-1:][0]) <= 4 or labels.leading(after) or is_chain(after) for before, after in zip(parts, parts[1:], strict=False) if before)


_PARTICLES = frozenset("von van vom zu de del della di da do dos du des der den ten ter la le el al bin ibn bint af av y e i".split())


def _is_small_ok(word: str) -> bool:
    low = word.strip(".,;:()/|-").lower()
    return low in _PARTICLES or low in _small_words() or "/" in word or "." in word[:-1] or not low.isalpha()


@cache
def _small_words() -> frozenset[str]:
    lists = vocabulary.words("caption", "by", "suffix", "handout", "archive", "pool", "staff", "montage", "symbol", "ai", "labels", "others")
    return lists | vocabulary.words("byline", "conj", "with", "for") | vocabulary.houses("signs") | vocabulary.agency_names() | frozenset(("via", "für", "for"))


def is_chain(text: str) -> bool:
    """Return whether *text* is names only, at least one of them a known agency's ("Jan Berg/AFP", "APA / dpa, File")."""
    text = text[4:] if text[:4].lower() == "via " else text
    parts = [part.strip(" .") for part in _PARTS.split(text) if part and part.strip(" .")]
    if not parts or len(parts) > 6 or len(text) > 110:
        return False
    named = any(_known(part) for part in parts) or (len(parts) > 1 and is_person(parts[0]) and any(map(is_house, parts[1:])))
    return named and all(_known(part) or _nameable(part) for part in parts)


def _known(part: str) -> bool:
    low = part.lower()
    names = vocabulary.agency_names()
    first, _, rest = low.partition(" ")
    if rest in names and labels.flags_of(first):
        return True
    return low in names or labels.without_suffix(part)[0].lower() in names and len(part.split()) <= 5


def _nameable(part: str) -> bool:
    if part.startswith("©") or labels.flags_of(part):
        return True
    words = part.split()
    if len(words) > (6 if is_house(part) else 5) or any(char in part for char in "?!“”\"") or any(word.isdigit() for word in words):
        return False
    if ". " in part and not is_person(part):
        return False
    name = labels.without_suffix(part)[0]
    small = [word for word in words if word.islower() and word.isalpha() and not _is_small_ok(word)]
    return is_person(name) or (is_house(name) and len(small) < 2) or (len(words) == 1 and part.replace("-", "").isalnum())


def _bare(seen: str, low: int, end: int, start: int) -> Span | None:
    """Return a credit without a label: the whole text, or what follows the last sentence, or a name before a slash."""
    if low == start and end - start <= 110 and _is_whole(seen[start:end]):
        return start, end
    from_ = max(low, end - 110)
    for stop in _STOP.finditer(seen, from_, end):
        at = stop.end()
        if at < end and not _inside_name(seen, stop.start(), at) and _is_tail(seen[at:end]):
            return at, end
    return _before_bar(seen, from_, end) or _glued(seen, from_, end) or _signed(seen, from_, end)


def _signed(seen: str, low: int, end: int) -> Span | None:
    """Return the photographer's name with "took this" behind it, after the last comma (``、山田太郎撮影``)."""
    tail = seen[low:end].rstrip(" .。")
    at = max(tail.rfind(char, 0, len(tail) - 1) for char in "、，＝=。 （")
    return (low + at + 1, end) if at >= 0 and eastasian.is_eastasian(tail[-1:]) and eastasian.is_signed(tail[at + 1 :]) else None


def _inside_name(seen: str, dot: int, at: int) -> bool:
    """Return whether the full stop belongs to "N.H." or a domain rather than to a sentence."""
    if seen[max(0, dot - 2) : dot].strip().isdigit() and not seen[max(0, dot - 4) : dot].isdigit():
        return True  # "3. Juli"
    if seen[dot] == "." and dot > 1 and seen[dot - 1].isupper() and seen[dot - 2] == " " and at > dot + 1:
        return True  # "Michael D. Higgins"
    return seen[dot] == "." and at == dot + 1 and (dot < 2 or not seen[dot - 2].isalnum() or seen[at].islower())


def _is_whole(text: str) -> bool:
    bare = text.strip(" .")
    return bool(labels.flags_of(bare) and "ai" not in labels.flags_of(bare) and bare.lower() not in _AMBIGUOUS) or is_chain(text)


_AMBIGUOUS = frozenset("illustration graphic grafik infografik file archive montage collage video foto photo image team staff of save private".split())


def _is_tail(text: str) -> bool:
    if is_chain(text):
        return True
    if len(text) < 80 and _slash_person(text) and is_person(text.partition("/")[0].strip()):
        return True
    first, _, rest = text.strip(" .").partition(" ")
    if first.lower() in _BARE_LABELS and (is_chain(rest) or labels.flags_of(rest) or _slash_person(rest)):
        return True
    head, _, last = text.strip(" .").rpartition(" ")
    return eastasian.is_korean_name(head) and last in vocabulary.words("caption", "suffix") or eastasian.is_signed(text.strip(" ."))


_BARE_LABELS = frozenset("photo photos foto fotos bild image imagen imagem foto: fot fotó kuva фото ảnh".split())
_GLUED = re.compile(r"(?<=[a-zß-ÿąćęłńóśźż])(?=[A-ZÀ-Þ])")


def _glued(seen: str, low: int, end: int) -> Span | None:
    """Return an agency's name printed right behind the last word ("… nielegalnych imigrantówReuters")."""
    for match in _GLUED.finditer(seen, max(low, end - 40), end):
        if is_chain(seen[match.start() : end]) and end - match.start() > 2:
            return match.start(), end
    return None


def _before_bar(seen: str, low: int, end: int) -> Span | None:
    """Return "Jan Berg/AFP" standing behind a caption that ends without a full stop: the two or three words before the bar."""
    for bar in _BAR.finditer(seen, low, end):
        after = seen[bar.end() : end]
        words = list(_WORD_DOTTED.finditer(seen, low, bar.start()))[-4:]
        for count in (3, 2, 1):
            if count <= len(words) and _known(seen[words[-count].start() : bar.start()].strip()) and (is_chain(after) or is_person(after)):
                return words[-count].start(), end
        size = _name_before(seen, words, bar.start()) if is_chain(after) else None
        if size:
            return size[0], end
        if bar[0] == " / " and is_person(seen[bar.end() : end].strip(" .")) and given(seen[bar.end() : end].split()[0]):
            return bar.end(), end
        if bar[0].strip() in ("-", "–", "—") and _is_tail(after):
            return bar.end(), end
        if bar[0].strip() == "/" and _known(after.strip(" .")):
            return bar.end(), end
    return None


_WORD_DOTTED = re.compile(r"[^\s,;:!?()\[\]/|=]{1,40}")


def _name_before(seen: str, words: list[re.Match[str]], end: int) -> Span | None:
    """Return the shortest person's name that ends at *end*: two words, or three round an initial or particle."""
    for count in (2, 3):
        if count > len(words):
            return None
        name = seen[words[-count].start() : end].strip()
        if is_person(name) and name[0].isupper() and len(name.split()[0].strip(".")) > 1:
            return words[-count].start(), end
    return None
