"""Sorts prose into the parts of a story: ``dump`` for plain text, ``page`` for HTML, ``lead`` for what both share."""
