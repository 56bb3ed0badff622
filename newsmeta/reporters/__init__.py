"""Turns Reports into what people and programs read: one file of ``formats/`` for each way of showing them."""
