"""What a picture's credit says: who made it, which houses stand behind it, who holds the rights, what is flagged."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsmeta.recalled import recalled
from newsmeta.wire import creditjoints, eastasian, labels, vocabulary
from newsmeta.wire.creditmakers import sort_pieces
from newsmeta.wire.creditpieces import cut_pieces
from newsmeta.wire.flags import flags_of, flags_of_label, without_suffix
from newsmeta.wire.hansigns import SIGN
from newsmeta.wire.house import is_house
from newsmeta.wire.mail import ADDRESS
from newsmeta.wire.person import given, is_particle, is_person
from newsmeta.wire.rights import claims_copyright, without_reserved
from newsmeta.wire.spaces import tidy

_BEHIND = re.compile(r"(?<=\w)\s{0,3}[(（©ⓒ]\s?([^()（）©]{2,40})[)）]?$")  # "Jan Berg (AFP)"
_COUNT = re.compile(r"\s?\(\d{1,2}\)(?=\s?(?:[,;/|]|$))")
_NOTICED = re.compile(r"^[（(]([^()（）]{2,60})[)）]\s?(?=[©ⓒ])")  # (남해해경 제공)© 뉴스1
_TAKEN = re.compile(r"(?<=\S)\s\([^()]{2,40}[ .,/](?:19|20)\d\d\)\Z")
"""Place and day behind a name, as Swiss papers print them: "Urs Keller (Bern, 3. Mai 2026)"."""
_FROM = re.compile(rf"^{SIGN}{{2,10}}=(?={SIGN}{{2,4}}\s)")  # 부산=홍길동 기자
_ROLE_BEHIND = re.compile(r"(?<=\S)\s?[／/]\s?(?:攝影|摄影|攝|摄)\Z")
"""What a Taiwanese reporter did, behind the name: 記者陳大文／攝影."""
_ISSUED = re.compile(rf"^({SIGN}{{2,6}})[发發]\s?[（(]([^（()）]{{2,16}})[）)]$")
_ISSUED_BY = re.compile(rf"^({SIGN}{{1,5}}社)[发發]\s(?={SIGN}{{2,6}}\s?[摄攝]$)")
_INITIALED = re.compile(r"(?:[^\W\d_]\.\s?){1,3}[^\W\d_]|[^\d()]{2,40} [A-ZÀ-Þ]")
"""What has lost the full stop of its last initial: "M.K", "Apichai J"."""
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){2,4}")  # M.K.
_TAIL = re.compile(r"\s+or licen[sc]ors\b", re.IGNORECASE)
_ADDRESSES = re.compile(rf"https?://\S{{1,300}}|(?<=\s){ADDRESS}(?=[)\]]?$)")
_LONGEST = 400  # letters that are read


@dataclass(frozen=True, slots=True)
class Credit:
    """The parts of one credit; texts are "" and tuples empty when the credit says nothing of the kind."""

    label: str = ""
    name: str = ""
    creators: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    copyright_notice: str = ""
    copyright_holder: str = ""
    flags: tuple[str, ...] = ()
    via: bool = False


@recalled(2048)
def read_credit(raw: str) -> Credit:
    """Return the parts of *raw*, a credit as printed with its label and brackets ("(Foto: Jan Berg/AFP)")."""
    inner = _plain(raw)
    size = labels.leading(inner)
    size += _leading_by(inner[size:])
    label, body = inner[:size].strip(), _without_bare_label(inner[size:])
    name = body.strip() if _INITIALS.fullmatch(body.strip()) else body.strip(" .;,،，|-–—")
    name = labels.unwrap(name) if label and "/" in name else name  # Bild: (Marsh Post/Berg)
    name += "." * (_INITIALED.fullmatch(name) is not None and f"{name}." in body)
    parted = _without_bare_label(_parted(inner)[size:])
    parted = f"{parted[:1]}{parted[1:].replace(' ©', ' / ©')}" if "©" in parted else parted
    pieces, flags = cut_pieces(_BEHIND.sub(r" / \1", parted), labels.role(label))
    creators, houses = sort_pieces(pieces, labelled=bool(label) and labels.role(label) == "maker")
    notice = tidy(raw) if claims_copyright(inner[: size + 1]) else ""
    flags = [*dict.fromkeys([*flags_of_label(label), *flags])]
    holder = (*houses, *creators, "")[0] if notice else ""
    through = creditjoints.goes_through(inner)
    return Credit(label, _shorn(name, bare=not label), creators, houses, notice, holder, tuple(flags), through)


def _leading_by(inner: str) -> int:
    """Return how many characters of a credit are a word for "by" that begins no name ("By Jan Berg"), 0 for none."""
    first, _, rest = inner.partition(" ")
    said = first.istitle() and rest[:1].isupper() and first.lower() in vocabulary.words("byline", "by")
    return len(first) + 1 if said and not (is_particle(first) or given(first)) else 0


def _plain(raw: str) -> str:
    """Return the credit's words without brackets, address, a count of pictures ("(2)") and "or licensors"."""
    inner = without_reserved(eastasian.without_reservation(labels.unwrap(tidy(_ADDRESSES.sub("", raw[:_LONGEST])))))
    inner = inner.lstrip("/／ ")  # … 등대. /사진=홍길동 기자
    inner = _COUNT.sub("", inner) if inner.count("(") else inner
    inner = _NOTICED.sub(r"\1 ", inner) if inner[:1] in ("(", "（") else inner
    inner = without_suffix(inner)[0] if ") " in inner else inner  # R. Pakalnytės (ELTA) nuotr.
    inner = _ISSUED.sub(r"\1/\2", inner)  # 新华社发（王安摄）
    inner = _TAKEN.sub("", inner) if inner[-1:] == ")" else inner
    placed = "=" in inner and inner[0] > "\u3000" and not labels.leading(inner)  # 사진=홍길동 기자 has a label
    inner = _FROM.sub("", inner) if placed else inner
    inner = _ROLE_BEHIND.sub("", inner) if inner[-1:] > "\u3000" else inner
    inner = _ISSUED_BY.sub(r"\1/", inner)  # 新华社发 王安 摄
    return _TAIL.sub("", inner) if "licen" in inner else inner


def _parted(inner: str) -> str:
    """Return a credit with a slash where a house's label parts it from the name: "Marsh Photo by Ana Ruiz"."""
    size = labels.leading(inner)
    lead = labels.house_before_label(inner[size:])
    if not lead or "©" in inner[size + lead[0] : size + lead[1]]:
        return inner
    return f"{inner[: size + lead[0]]} / {inner[size + lead[1] :]}"


def _shorn(name: str, *, bare: bool) -> str:
    """Return the credit's name without a bracket left open.

    Where no label stands before it, *bare*, the reporter's title behind East Asian names is what calls it a credit.
    """
    name = name.strip(" ()[]") if name.count("(") != name.count(")") else name
    titled = _is_titled(name)
    if titled and not bare:
        return name
    if eastasian.is_eastasian(name) and len(creditjoints.parted(name)) == 1:
        name = without_suffix(name)[0]
    return name.rpartition(" ")[0] if titled and _is_titled(name) else name


def _is_titled(name: str) -> bool:
    """Return whether a reporter's title stands behind an East Asian name."""
    head, _, last = name.rpartition(" ")
    return bool(head) and eastasian.is_eastasian(last) and last in vocabulary.words("byline", "titles")


def _without_bare_label(name: str) -> str:
    """Return *name* without a label that lacks its colon ("Foto Ansa"); "Foto Huebner" is a house and stays."""
    first, _, rest = name.partition(" ")
    if first.lower() in vocabulary.bare_labels() and " " in rest and "file" in flags_of(rest.partition(" ")[0]):
        return rest  # Photo doc La Vague
    if (
        first.lower() not in vocabulary.bare_labels()
        or not rest[:1].isupper()
        or name.lower() in vocabulary.agency_names()
    ):
        return name
    parts = creditjoints.parted(rest)
    head = parts[0] or ""
    signed = len(parts) > 1 and " " in (parts[-1] or "") and is_person(parts[-1].strip())  # Foto LP – Ana Ruiz
    sure = (
        signed
        or name.isupper()
        or head.lower() in vocabulary.agency_names()
        or is_house(head)
        or (" " in head and is_person(head))
    )
    return rest if sure or first.islower() else name
