"""The grammar of wire copy: text in, parts with spans out; knows nothing of pages or models."""
