"""Prints recall and precision of every rule: ``python -m tests.mutations``; names after it choose rules."""

from __future__ import annotations

import sys

from tests.mutations.clean import clean_stories
from tests.mutations.measure import PRECISION, RECALL, Score, measure


def main(chosen: list[str]) -> int:
    """Print one line a rule, then the whole; of misses and false alarms the stories. Return 1 below the bounds."""
    scores = measure(chosen=chosen)
    print(f"{'rule':36} {'faults':>6} {'recall':>7} {'precision':>10}  carriers")
    for rule, score in sorted(scores.items()):
        carriers = " ".join(sorted({case.carrier for case in score.cases}))
        print(f"{rule:36} {len(score.cases):6} {score.recall:7.3f} {score.precision:10.3f}  {carriers}")
        for case in score.cases:
            if not case.seen:
                print(f"    missed in {case.story}")
            if case.others:
                print(f"    also {', '.join(case.others)} in {case.story}")
    whole = Score([case for score in scores.values() for case in score.cases])
    print(f"\n{len(clean_stories())} clean stories, {len(scores)} rules, {len(whole.cases)} faults put in")
    print(f"recall {whole.recall:.4f}  precision {whole.precision:.4f}")
    return int(whole.recall < RECALL or whole.precision < PRECISION)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
