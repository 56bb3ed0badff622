"""Where many inputs come from."""
