"""The mutation suite: clean stories of our own, one fault put into each, and the rule that must see it.

``python -m tests.mutations`` prints recall and precision per rule.
"""
