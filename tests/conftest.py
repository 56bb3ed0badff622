"""What every test gets: no sockets, and the way to the measured data where it is at hand."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings

from tests.chance import examples
from tests.stories import SHARED

settings.register_profile("newsmeta", examples(100))
settings.load_profile("newsmeta")

ROOT = Path(__file__).parents[1]


class NetworkUsedError(AssertionError):
    """Code under test tried to reach the network."""


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **_: object) -> NoReturn:
        raise NetworkUsedError(f"a test tried to reach the network: {args[-1]!r}")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "create_connection"):
        monkeypatch.setattr(socket, name, refuse)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout this test run belongs to."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of third-party data that lies beside the checkout; tests that need it skip without it."""
    folder = SHARED
    if not (folder / "data").is_dir():
        pytest.skip(f"no measured data at {folder} (set NEWSMETA_SHARED)")
    return folder
