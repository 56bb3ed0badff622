"""Finds a story's pictures and what is said of them: where they stand, whose words are the caption's, whose the credit's."""
