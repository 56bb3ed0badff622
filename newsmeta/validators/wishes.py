"""What a newsroom's configuration says about one story; where it comes from is nobody's business here."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass

from newsmeta.validators.rule import House, Severity


@dataclass(frozen=True, slots=True)
class Wishes:
    """Whose rules one story is put to, what is changed about them (None: off), and the facts of the house."""

    profile: str
    severities: Mapping[str, Severity | None]
    house: House


class Configuration(ABC):
    """A newsroom's configuration, as `newsmeta.load_config` gives it and `newsmeta.check` takes it."""

    @abstractmethod
    def wishes(self, name: str | None, profile: str | None = None) -> Wishes:
        """Return what applies to the story called *name*; *profile* takes the place of the configured one."""
