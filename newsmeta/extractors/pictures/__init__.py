"""Finds a story's pictures and what is said of them: where they stand, which words are caption, which credit."""
