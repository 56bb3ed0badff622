"""Scripts that derive the lexicon's tables from their sources; run by hand, checked by tests."""
