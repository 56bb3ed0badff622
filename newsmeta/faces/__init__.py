"""Where people meet newsmeta: the command line and its configuration."""
