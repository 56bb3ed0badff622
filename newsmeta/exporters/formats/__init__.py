"""The output formats, one object a file; the file's name is the format's name."""
