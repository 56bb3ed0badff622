"""Bytes to Document: decoding, parsing, places; nothing is interpreted here."""
