"""Signs of which the datelines of Chinese, Japanese and Korean copy are made."""

from __future__ import annotations

import re
from typing import Final

# any letter will do where the words around it are Chinese or Korean; ranges of 20,000 signs are slow to compile
SIGN: Final = r"[^\W\d_]"
DAY: Final = r"(?:(?:\d{2,4}|[０-９]{2,4})年)?(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}[日號号]"
OWN: Final = re.compile("本[报報台网網社刊]")
"""How a Chinese paper calls itself."""
