"""No input is invalid: hostile ones give a Reading and a Report too, without an exception and in bounded time."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

import pytest

import newsmeta
from tests.hostile.generate import Maker, cases

SECONDS = 5.0
CASES = list(cases())
NAMES = [name.encode("unicode_escape").decode() for name, _ in CASES]


class TooSlowError(AssertionError):
    """An input took more processor time than any may take."""


@contextmanager
def processor_time(limit: float) -> Iterator[None]:
    def stop(number: int, frame: FrameType | None) -> NoReturn:
        raise TooSlowError(f"more than {limit} s of processor time")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, limit)
    began = time.process_time()
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    assert time.process_time() - began <= limit


def test_there_are_at_least_three_hundred() -> None:
    assert len({name for name, _ in CASES}) == len(CASES) >= 300


@pytest.mark.parametrize(
    "make", [make for _, make in CASES], ids=[name.encode("unicode_escape").decode() for name, _ in CASES]
)
def test_hostile_input_ends_in_a_reading_and_a_report(make: Maker) -> None:
    data = make()
    with processor_time(SECONDS):
        reading = newsmeta.read(data, url="https://example.org/2024/02/29/bridge")
        report = newsmeta.check(reading)
        reading.article.model_dump_json()
        for finding in report.findings:
            str(finding.message).encode()
