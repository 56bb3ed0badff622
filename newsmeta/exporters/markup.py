"""Writing XML and HTML by hand: escaped, without the characters that XML cannot hold."""

from __future__ import annotations

from html import escape

from newsmeta.exporters.terms import NOT_XML, well_formed


def text(words: str) -> str:
    """Return *words* as XML character data; what XML cannot hold is left out, a return is kept as a reference."""
    return escape(NOT_XML.sub("", well_formed(words)), quote=True).replace("\r", "&#13;")


def attribute(words: str) -> str:
    """Return *words* for between the quotes of an attribute; line breaks and tabs are kept as references."""
    return text(words).replace("\n", "&#10;").replace("\t", "&#9;")


def tag(name: str, content: str | None = None, /, **attributes: str | int | None) -> str:
    """Return an element around *content*, which is markup already; attributes that are None are left out.

    ``_`` at the end of an attribute's name is taken off and a double one inside stands for a colon.
    """
    shown = "".join(
        f' {key.rstrip("_").replace("__", ":")}="{attribute(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{shown}/>" if content is None else f"<{name}{shown}>{content}</{name}>"


def words(name: str, said: str | None, /, **attributes: str | int | None) -> str:
    """Return an element that holds *said* as text; nothing when there is nothing to say."""
    return tag(name, text(said), **attributes) if said else ""
