"""The input formats, one file each: how sure one is from the first characters, and how it is taken apart."""
