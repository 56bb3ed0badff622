"""Ledger to Reading: the article, its parts, and how each field is chosen among what was found."""
