"""The story's own URL."""

from __future__ import annotations

from functools import partial

from newsmeta.model.choice import Choice
from newsmeta.model.plain import choose_address

url = Choice(partial(choose_address, name="url"))
