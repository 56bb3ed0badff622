"""Articles to bytes: one file of ``formats/`` an output format."""
