"""Document to Ledger: evidence for every field, verbatim and with its place."""
