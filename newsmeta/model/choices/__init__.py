"""How each field is chosen, one file a field."""
