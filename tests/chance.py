"""How many examples the property tests try: always the same few in the gate, as many new ones as asked when exploring.

``NEWSMETA_EXPLORE=2000 pytest tests/exporters`` tries 2,000 new ones in each.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_MANY = int(os.environ.get("NEWSMETA_EXPLORE") or 0)


def examples(usual: int) -> settings:
    """Settings for a property test that tries *usual* examples in the gate."""
    slow = [HealthCheck.too_slow]  # a busy machine makes any of them so
    return settings(max_examples=_MANY or usual, derandomize=not _MANY, deadline=None, suppress_health_check=slow)
