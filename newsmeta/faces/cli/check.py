"""``newsmeta check``: findings."""

from __future__ import annotations

from typing import Any

import click

from newsmeta.faces.cli.options import Named, Pathlike, chosen_paths, inputs, profile_names

_LEVELS = click.Choice(["error", "warning", "info"])


def _severities(context: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    rows = []
    for value in values:
        name, _, level = value.partition("=")
        if level not in {"error", "warning", "info", "off"}:
            raise click.BadParameter(f"{value!r} is not RULE=error, warning, info or off.", context, param)
        rows.append((name, level))
    return tuple(rows)


def _split(context: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def _rules(context: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from newsmeta.registry import names
    from newsmeta.validators.runner import RULES

    begun, comma, last = incomplete.rpartition(",")
    return [f"{begun}{comma}{name}" for name in names(RULES) if name.startswith(last)]


def _levels(context: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    name, given, level = incomplete.partition("=")
    if not given:
        return [f"{each}=" for each in _rules(context, param, name)]
    return [f"{name}={each}" for each in ("error", "warning", "info", "off") if each.startswith(level)]


@click.command()
@inputs
@click.option(
    "-f",
    "--format",
    "formats",
    multiple=True,
    type=Named("reporter", "newsmeta.reporters.formats"),
    metavar="NAME[=FILE]",
    help="How to report: text, concise, grouped, json, jsonl, sarif, github, gitlab, junit, rdjson, checkstyle, "
    "markdown, html. Several at once: -f text -f sarif=out.sarif.",
)
@click.option(
    "-p",
    "--profile",
    metavar="NAME",
    shell_complete=profile_names,
    help="Whose wishes to check: default, google, google-news-sitemap, schema-org, open-graph, apple-news, wire, "
    "ninjs, trust, pedantic.",
)
@click.option(
    "-s",
    "--select",
    multiple=True,
    callback=_split,
    shell_complete=_rules,
    metavar="RULE,…",
    help="Only these rules; * stands for any characters: jsonld-*.",
)
@click.option(
    "--extend-select",
    multiple=True,
    callback=_split,
    shell_complete=_rules,
    metavar="RULE,…",
    help="These rules besides those of the profile.",
)
@click.option(
    "-i",
    "--ignore",
    multiple=True,
    callback=_split,
    shell_complete=_rules,
    metavar="RULE,…",
    help="Not these rules.",
)
@click.option(
    "--severity",
    multiple=True,
    callback=_severities,
    shell_complete=_levels,
    metavar="RULE=LEVEL",
    help="Another severity for a rule: error, warning, info or off.",
)
@click.option("--fail-on", type=_LEVELS, help="The severity from which findings fail the run (error).")
@click.option("--max-warnings", type=click.IntRange(0), metavar="N", help="More warnings than N fail the run.")
@click.option("--exit-zero", is_flag=True, help="Exit 0 whatever was found; an input not read still gives 3.")
@click.option("--baseline", type=Pathlike(), metavar="FILE", help="Report only what FILE does not know yet.")
@click.option("--update-baseline", is_flag=True, help="Write what is found now as known (newsmeta.baseline.json).")
@click.option(
    "--fix",
    is_flag=True,
    help="Put the safe changes into the files; standard input is written, mended, to standard output.",
)
@click.option("--diff", is_flag=True, help="Show the safe changes as a patch; change nothing.")
@click.option("--statistics", is_flag=True, help="Count findings by rule instead of showing each.")
@click.option("--verdicts", is_flag=True, help="Also say what each consumer (google, wire, …) makes of every source.")
@click.option("--config", type=Pathlike(), metavar="FILE", help="Use this configuration for every file.")
@click.option("--isolated", is_flag=True, help="Use no configuration file.")
@click.option("--show-settings", is_flag=True, help="Show what applies to the first input, and where it comes from.")
@click.option("-j", "--jobs", type=click.IntRange(0), default=0, metavar="N", help="Processes; 0 is as many as pay.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours in the report.")
@click.option("-q", "--quiet", count=True, help="No progress, no notes; twice: nothing on standard output.")
@click.option("-v", "--verbose", is_flag=True, help="Say on standard error what is read and with which settings.")
@click.pass_context
def check(context: click.Context, /, **options: Any) -> None:
    """Say what is missing or contradictory in stories, and exactly where.

    PATH is a file, a folder, a pattern, or - for standard input; without one the current folder is checked.
    """
    from newsmeta.faces.checkrun import CheckRun, Options

    paths = chosen_paths(options.pop("paths"), options.pop("files_from"), default=".")
    for name in ("formats", "select", "extend_select", "ignore", "severity"):
        options[name] = tuple(options[name])
    if options["fix"] and options["diff"]:
        raise click.UsageError("--fix and --diff exclude each other.")
    context.exit(CheckRun(Options(paths=tuple(paths), **options)).run())
