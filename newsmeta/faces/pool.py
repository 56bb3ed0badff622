"""Runs one function over many sources, in order, on one or several processes."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

Row = TypeVar("Row")
Result = TypeVar("Result")
_ENOUGH = 24  # sources; starting processes costs about as much as reading that many
_AHEAD = 8


def processes(jobs: int, count: int) -> int:
    """Return how many processes to use for *count* sources; *jobs* 0 means as many as pay off."""
    return min(jobs or (os.cpu_count() or 1) if jobs or count >= _ENOUGH else 1, max(count, 1))


def in_order(
    work: Callable[[Row], Result], rows: Iterable[Row], jobs: int, lost: Callable[[Row], Result]
) -> Iterator[Result]:
    """Yield ``work(row)`` for every row, in order; where a process dies on a row, ``lost(row)`` stands for it."""
    if jobs <= 1:
        yield from map(work, rows)
        return
    pool = _pool(jobs)
    waiting: deque[tuple[Row, Future[Result]]] = deque()
    try:
        for row in rows:
            pool = _sound(pool, jobs)
            waiting.append((row, pool.submit(work, row)))
            if len(waiting) >= jobs * _AHEAD:
                yield _result(work, *waiting.popleft(), lost)
        while waiting:
            yield _result(work, *waiting.popleft(), lost)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _pool(jobs: int) -> ProcessPoolExecutor:
    # Ctrl-C reaches every process; only the first should speak of it.
    return ProcessPoolExecutor(jobs, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN))


def _sound(pool: ProcessPoolExecutor, jobs: int) -> ProcessPoolExecutor:
    return _pool(jobs) if pool._broken else pool


def _result(work: Callable[[Row], Result], row: Row, future: Future[Result], lost: Callable[[Row], Result]) -> Result:
    try:
        return future.result()
    except BrokenProcessPool:
        # A process died, and every row then waiting is lost with it: each gets a process of its own.
        with _pool(1) as alone:
            try:
                return alone.submit(work, row).result()
            except BrokenProcessPool:
                return lost(row)
