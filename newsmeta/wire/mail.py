"""E-mail addresses as they stand beside names in bylines and credits."""

from __future__ import annotations

import re
from typing import Final

ADDRESS: Final = r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}"
"""One address as a pattern, to be put into others."""
EMAIL: Final = re.compile(ADDRESS)
