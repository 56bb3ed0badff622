"""Headlines in dumps: full stops at their ends, kickers over them, standfirsts that say the same under them."""

from __future__ import annotations

import newsmeta
from tests.extractors.test_dumps import STORY, TITLE


def _headline(text: str) -> str | None:
    return newsmeta.read(text).article.headline


def test_a_headline_may_end_in_a_full_stop_over_byline_and_date() -> None:
    title = "Who pays for the bridge? The drivers of Lindvik do."
    assert _headline(f"Opinion\n\n{title}\n\nBy Anna Moor\n\n12 March 2026\n\n{STORY}") == title


def test_a_standfirst_with_its_full_stop_is_no_headline() -> None:
    text = f"{TITLE}\n\nThe ferries of Lindvik can rest at last.\n\nBy Anna Moor\n\n12 March 2026\n\n{STORY}"
    assert _headline(text) == TITLE


def test_a_kicker_over_headline_and_standfirst_is_neither() -> None:
    kicker = "Lindvik and its famous bridge"
    standfirst = "Drivers waited for hours in front of the barriers, the ferry of the commuters sails for the last time"
    assert _headline(f"{kicker}\n\n{TITLE}\n\n{standfirst}\n\nBy Anna Moor\n\n12 March 2026\n\n{STORY}") == TITLE


def test_a_long_standfirst_that_repeats_the_headline_is_no_better_one() -> None:
    standfirst = (
        "The bridge over the harbour reopens after months of repairs - but the last bill of the council is not paid"
    )
    title = "Harbour bridge reopens after repairs"
    assert _headline(f"Sport\n\n{title}\n\n{standfirst}\n\nBy Anna Moor\n\n12 March 2026\n\n{STORY}") == title
