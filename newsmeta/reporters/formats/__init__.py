"""One reporter a file; the file's name is what ``--format`` calls it."""
