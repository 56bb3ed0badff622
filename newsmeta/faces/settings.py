"""What applies to one file: the configuration nearest to it, with what the command line says on top."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path

from newsmeta.errors import BadConfig, UnknownName
from newsmeta.faces.config import FILES, Config, config_in
from newsmeta.registry import names
from newsmeta.validators.languagetags import flaw_of
from newsmeta.validators.rule import House, Severity
from newsmeta.validators.runner import RULES, profiles, rule_named, selected


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line says about rules: it counts more than any file."""

    profile: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    extend_select: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """What applies to one file. ``severities`` holds every rule that runs; ``origin`` is the configuration's file."""

    profile: str
    severities: Mapping[str, Severity]
    house: House
    config: Config
    origin: Path | None = None

    def changes(self) -> dict[str, Severity | None]:
        """Return rule → severity (None: off), as `newsmeta.validators.runner.run` takes it."""
        off: dict[str, Severity | None] = {name: None for name, _, _ in selected(self.profile)}
        return {**off, **self.severities}


class Resolver:
    """Finds the Settings of files; *fixed* is the one configuration file to use, *isolated* means none at all.

    *tell* is handed a sentence for people where two configurations stand in one folder.
    """

    def __init__(
        self,
        asked: Asked,
        house: House,
        *,
        fixed: Path | None = None,
        isolated: bool = False,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        self._asked = asked
        self._tell = tell
        self._house = house
        self._isolated = isolated
        self._fixed = fixed.absolute() if fixed else None
        self._nearby: dict[Path, tuple[Config, Path | None]] = {}
        self._known: dict[tuple[Path | None, tuple[str, ...]], Settings] = {}

    def config(self, folder: Path) -> tuple[Config, Path | None]:
        """Return the configuration that applies in *folder* and its file (None: there is none)."""
        if self._isolated:
            return Config(), None
        return self._given(self._fixed) if self._fixed else self._nearest(folder)

    def _given(self, path: Path) -> tuple[Config, Path | None]:
        if path not in self._nearby:
            found = config_in(path)
            if found is None:
                raise BadConfig(f"{path}: it has no [tool.newsmeta] table")
            self._nearby[path] = found, path
        return self._nearby[path]

    def _nearest(self, folder: Path) -> tuple[Config, Path | None]:
        """Return the configuration in *folder* or the next one above it; the root of a repository is the last."""
        if folder not in self._nearby:
            found = next(_in_folder(folder), None)
            if found and self._tell and (other := _passed_over(found[1])):
                self._tell(f"newsmeta: {other} is not read, because {found[1].name} beside it comes first")
            last = folder.parent == folder or os.path.exists(folder / ".git")  # noqa: PTH110 - never raises
            self._nearby[folder] = found or ((Config(), None) if last else self._nearest(folder.parent))
        return self._nearby[folder]

    def settings(self, path: str | None) -> Settings:
        """Return what applies to the file *path*; None stands for standard input in the current folder."""
        whole = _whole(path) if path else Path.cwd() / "-"
        config, origin = self.config(whole.parent)
        ignores = tuple(_ignored(config, whole, origin))
        key = (origin, ignores)
        if key not in self._known:
            self._known[key] = self._resolved(config, origin, ignores)
        return self._known[key]

    def excludes(self, path: str) -> bool:
        """Say whether the configuration nearest to *path* leaves it out of a walk."""
        whole = _whole(path)
        config, origin = self.config(whole.parent)
        return bool(config.exclude) and matches(_seen_from(origin, whole), config.exclude)

    def _resolved(self, config: Config, origin: Path | None, ignores: tuple[str, ...]) -> Settings:
        profile = self._asked.profile or config.profile
        where = "" if self._asked.profile or origin is None else f"{origin}: "
        if profile not in profiles():
            error = UnknownName("profile", profile, profiles())
            raise BadConfig(f"{where}{error}")
        try:
            asked = self._asked
            expanded((*asked.select, *asked.extend_select, *asked.ignore, *(name for name, _ in asked.severity)))
        except UnknownName as unknown:  # the command line's own, whatever the file says
            raise BadConfig(str(unknown)) from None
        try:
            severities = _plan(profile, config, self._asked, ignores)
            house = _house(config, self._house)
        except (UnknownName, BadConfig) as unknown:
            raise BadConfig(f"{origin}: {unknown}" if origin else str(unknown)) from None
        return Settings(profile, severities, house, config, origin)


def _in_folder(folder: Path) -> Iterator[tuple[Config, Path]]:
    for path in (folder / name for name in FILES):
        if os.path.isfile(path) and (found := config_in(path)) is not None:  # noqa: PTH113
            yield found, path


def _passed_over(origin: Path) -> Path | None:
    """Return another configuration in the folder of *origin*, if there is one; what is wrong with it is no matter."""
    for path in (origin.parent / name for name in FILES[FILES.index(origin.name) + 1 :]):
        try:
            if os.path.isfile(path) and config_in(path) is not None:  # noqa: PTH113
                return path
        except BadConfig:
            continue
    return None


def _house(config: Config, asked: House) -> House:
    table = config.house
    return replace(
        asked,
        headline_length=table.headline_length,
        publisher=table.publisher,
        agencies=tuple(table.agencies),
        zone=_zone(table.zone),
        language=_language(table.language),
    )


def _language(tag: str | None) -> str | None:
    flaw = flaw_of(tag) if tag is not None else None
    if flaw:
        meant = f"; did you mean {flaw[1]!r}?" if flaw[1] else "; tags are like vi or pt-BR"
        raise BadConfig(f"house.language: {tag!r} {flaw[0]}{meant}")
    return tag


def _zone(name: str | None) -> str | None:
    if name is not None:
        from zoneinfo import ZoneInfo, available_timezones

        try:
            ZoneInfo(name)
        except (OSError, ValueError, KeyError):
            raise UnknownName("time zone", name, available_timezones()) from None
    return name


def matches(path: str, patterns: Iterable[str]) -> bool:
    """Return whether a pattern fits the whole of *path*, its last part, or one of the folders it lies in."""
    parts = path.split("/")
    return any(
        fnmatchcase(path, pattern) or any(fnmatchcase(part, pattern.rstrip("/")) for part in parts)
        for pattern in patterns
    )


def _whole(path: str) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - keeps links as named


def _seen_from(origin: Path | None, path: Path) -> str:
    """Return *path* as patterns in the configuration *origin* name it: from its folder."""
    return os.path.relpath(path, origin.parent if origin else Path.cwd()).replace(os.sep, "/")


def _ignored(config: Config, path: Path, origin: Path | None) -> Iterable[str]:
    if not config.per_file_ignores:
        return
    relative = _seen_from(origin, path)
    for pattern, rules in config.per_file_ignores.items():
        if matches(relative, [pattern]):
            yield from rules


def expanded(patterns: Iterable[str]) -> list[str]:
    """Return the rules that *patterns* name (``jsonld-*``, ``all``).

    Raises:
        UnknownName: a pattern names no rule.
    """
    found: list[str] = []
    for pattern in patterns:
        fitting = [name for name in names(RULES) if pattern == "all" or fnmatchcase(name, pattern)]
        if not fitting:
            raise UnknownName("rule", pattern, names(RULES))
        found += fitting
    return found


def _plan(profile: str, config: Config, asked: Asked, ignores: tuple[str, ...]) -> dict[str, Severity]:
    """Return every rule that runs with its severity: profile, then file, then command line."""
    usual = {name: severity for name, _, severity in selected(profile)}
    chosen = expanded(asked.select or config.select)
    plan = {name: usual.get(name, _own(name)) for name in chosen} if chosen else dict(usual)
    if not asked.select:
        plan.update((name, usual.get(name, _own(name))) for name in expanded(config.extend_select))
    plan.update((name, usual.get(name, _own(name))) for name in expanded(asked.extend_select))
    levels = list(config.severity.items())
    if asked.select:
        levels = [(name, level) for name, level in levels if set(expanded([name])) <= plan.keys()]
    _apply(plan, levels)
    explicit = {*asked.select, *asked.extend_select}
    for name in expanded([*config.ignore, *ignores]):
        if name not in explicit:
            plan.pop(name, None)
    _apply(plan, asked.severity)
    for name in expanded(asked.ignore):
        plan.pop(name, None)
    return plan


def _apply(plan: dict[str, Severity], levels: Iterable[tuple[str, str]]) -> None:
    for pattern, level in levels:
        for name in expanded([pattern]):
            if level == "off":
                plan.pop(name, None)
            else:
                plan[name] = Severity.named(level)


def _own(name: str) -> Severity:
    rule = rule_named(name)
    return rule.default or max(rule.profiles.values(), default=Severity.INFO)


def described(settings: Settings, fail_on: str | None) -> str:
    """Return *settings* as TOML that could be put into a configuration file, with where they come from."""
    config, house = settings.config, settings.house
    stated = {"publisher": house.publisher, "zone": house.zone, "language": house.language}
    lines = [
        f"# from {settings.origin or 'no configuration file'}",
        f"profile = {_toml(settings.profile)}",
        f"fail-on = {_toml(fail_on or config.fail_on)}",
        *([f"max-warnings = {config.max_warnings}"] if config.max_warnings is not None else []),
        f"exclude = {_toml(config.exclude)}",
        "",
        "[house]",
        *(f"{key} = {_toml(value)}" for key, value in stated.items() if value is not None),
        f"agencies = {_toml(list(house.agencies))}",
        f"headline-length = {house.headline_length}",
        "",
        f"# {len(settings.severities)} of {len(names(RULES))} rules run",
        "[severity]",
        *(f"{name} = {_toml(str(severity))}" for name, severity in sorted(settings.severities.items())),
    ]
    return "\n".join(lines) + "\n"


def _toml(value: str | list[str]) -> str:
    import json

    return json.dumps(value, ensure_ascii=True)
