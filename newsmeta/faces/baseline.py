"""The baseline: findings a newsroom knows already, so that only new ones are reported.

A finding is known by its source, its rule, its field and its value, never by its line, so that editing a story
elsewhere changes nothing. Equal ones are counted.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from newsmeta.errors import BadConfig, reason
from newsmeta.faces.output import replace_file
from newsmeta.faces.smallfile import read_small
from newsmeta.reporters.reporter import Checked
from newsmeta.validators.report import Finding

_VERSION = 1


@dataclass(slots=True)
class Baseline:
    """The known findings of a file: source → key → how often; sources are named from the file's folder."""

    path: Path
    sources: dict[str, Counter[str]] = field(default_factory=dict)

    def key(self, name: str) -> str:
        """Return what the file calls a source."""
        if name.startswith("<"):
            return name
        return os.path.relpath(name, self.path.absolute().parent).replace(os.sep, "/")

    def without_known(self, source: Checked) -> tuple[Checked, int]:
        """Return *source* with its new findings only, and how many were known."""
        left = Counter(self.sources.get(self.key(source.name), ()))
        new: list[Finding] = []
        for finding in source.findings:
            key = finding_key(finding)
            if left[key] > 0:
                left[key] -= 1
            else:
                new.append(finding)
        return replace(source, findings=tuple(new)), len(source.findings) - len(new)

    def learn(self, source: Checked) -> None:
        """Make the findings of *source* the known ones, in place of those known before."""
        found = Counter(finding_key(finding) for finding in source.findings)
        self.sources.pop(self.key(source.name), None)
        if found:
            self.sources[self.key(source.name)] = found

    def save(self) -> None:
        """Write the file anew, sorted, so that a change shows as a small difference."""
        sources = {name: dict(sorted(keys.items())) for name, keys in sorted(self.sources.items())}
        text = json.dumps({"version": _VERSION, "sources": sources}, indent=1, ensure_ascii=False) + "\n"
        replace_file(self.path, [text.encode("utf-8", "backslashreplace")])


def finding_key(finding: Finding) -> str:
    """Return the name of a finding within its source: rule, field, and a digest of the value."""
    value = "" if finding.value is None else hashlib.sha256(finding.value.encode("utf-8", "replace")).hexdigest()[:12]
    return f"{finding.rule} {finding.field or '-'} {value or '-'}"


def load_baseline(path: Path) -> Baseline:
    """Return the baseline in the file *path*.

    Raises:
        BadConfig: it is not there or is no baseline.
    """
    try:
        whole = json.loads(read_small(path).decode("utf-8-sig"))
        if not isinstance(whole, dict) or "version" not in whole or not isinstance(whole.get("sources", {}), dict):
            raise BadConfig(f"{path}: this is no baseline; --update-baseline makes one")
        if whole["version"] != _VERSION:
            raise BadConfig(f"{path}: version {whole['version']!r} is not one this newsmeta reads")
        return Baseline(path, {name: _counts(keys.items()) for name, keys in whole["sources"].items()})
    except FileNotFoundError:
        raise BadConfig(f"{path}: there is no such baseline; --update-baseline makes it") from None
    except OSError as error:
        raise BadConfig(f"{path}: {reason(error)}") from None
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        raise BadConfig(f"{path}: this is no baseline; --update-baseline makes one") from None


def _counts(items: Iterable[tuple[str, int]]) -> Counter[str]:
    return Counter({str(key): int(count) for key, count in items})
