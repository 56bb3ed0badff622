"""What checking costs, rule by rule: ``python -m tests.bench.rules [PAGE|FOLDER]…``, in microseconds a page.

Every rule gets its turn on every page as the runner asks it, on a page read anew for each round; the best of the rounds
counts. What several rules share (the survey of the structured data, the paragraphs) is paid by the first that asks.
The last line is the whole, with what gives findings their places.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict

import newsmeta
from newsmeta.validators.rule import House
from newsmeta.validators.runner import asked
from tests.bench.read import ROUNDS, page, pages_named

WHOLE = "newsmeta.check"


def costs(pages: list[bytes], rounds: int = ROUNDS, profile: str = "default") -> dict[str, float]:
    """Return rule → microseconds a page, that of :data:`WHOLE` among them; rules that were not asked are left out."""
    newsmeta.check(newsmeta.read(pages[0]), profile=profile)  # what is loaded once
    spent: defaultdict[str, float] = defaultdict(float)
    house = House()
    for data in pages:
        best: dict[str, float] = {}
        for _ in range(rounds):
            reading = newsmeta.read(data)
            for name, check in asked(reading, profile):
                start = time.perf_counter()
                for _found in check(reading, house):
                    pass
                best[name] = min(time.perf_counter() - start, best.get(name, 1e9))
            fresh = newsmeta.read(data)
            start = time.perf_counter()
            newsmeta.check(fresh, profile=profile)
            best[WHOLE] = min(time.perf_counter() - start, best.get(WHOLE, 1e9))
        for name, seconds in best.items():
            spent[name] += seconds
    return {name: 1e6 * seconds / len(pages) for name, seconds in spent.items()}


def main() -> None:
    """Print the rules, dearest first, for the pages named on the command line."""
    found = costs(pages_named(sys.argv[1:]) or [page()])
    for name, cost in sorted(found.items(), key=lambda row: (row[0] == WHOLE, -row[1])):
        print(f"{cost:9.1f}  {name}")


if __name__ == "__main__":
    main()
