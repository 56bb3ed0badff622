"""The extractors, one file a field."""
