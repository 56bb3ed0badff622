"""Reading stays cheap: the worst slips show here, the figures themselves in ``python -m tests.bench.read``."""

from tests.bench.read import READ, page, shares

MOST = 8.0  # parses by lxml; about half of it in truth, the rest is for busy machines


def test_a_page_is_read_in_a_few_parses() -> None:
    """Of CPU time, beside lxml in the same process: the only measure that holds from machine to machine."""
    assert shares([page()], rounds=2)[READ] < MOST
