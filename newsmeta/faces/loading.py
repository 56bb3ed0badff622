"""A configuration for programs: what ``newsmeta check`` would find, to be handed to ``newsmeta.check``."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path

from newsmeta.errors import NewsmetaError
from newsmeta.faces.config import FILES
from newsmeta.faces.settings import Asked, Resolver
from newsmeta.validators.rule import House
from newsmeta.validators.wishes import Configuration, Wishes


@dataclass(frozen=True)
class Loaded(Configuration):
    """The configuration in the file ``origin``; None when there is none and everything is as usual."""

    origin: Path | None
    _resolvers: dict[str | None, Resolver] = field(default_factory=dict, repr=False, compare=False)

    def wishes(self, name: str | None, profile: str | None = None) -> Wishes:
        if profile not in self._resolvers:
            asked = Asked(profile)
            self._resolvers[profile] = Resolver(asked, House(), fixed=self.origin, isolated=self.origin is None)
        settings = self._resolvers[profile].settings(name)
        return Wishes(settings.profile, settings.changes(), replace(settings.house, now=House().now))


def load_config(path: str | os.PathLike[str]) -> Configuration:
    """Return the configuration in the file *path*, or the one nearest to the folder or story *path*.

    A story need not exist yet. Where no configuration is near, everything is as usual. ``fail-on``, ``max-warnings``
    and ``exclude`` are for runs over many files; here they change nothing.

    Raises:
        NewsmetaError: the file cannot be read, or holds a key, rule or value that newsmeta does not know.
    """
    if not isinstance(path, (str, os.PathLike)):
        raise NewsmetaError(f"load_config() takes a path, not {type(path).__name__}")
    given = Path(path)
    if given.suffix == ".toml" or given.name in FILES:
        origin: Path | None = given.absolute()
    else:
        folder = given.absolute() if os.path.isdir(given) else given.absolute().parent  # noqa: PTH112
        origin = Resolver(Asked(), House()).config(folder)[1]
    loaded = Loaded(origin)
    loaded.wishes(None)  # what is wrong with it is said here, not at the first story
    return loaded
