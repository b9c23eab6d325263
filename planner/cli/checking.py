"""`check`: what is wrong with a plan, what is risky, and what somebody decided to live with."""

from argparse import Namespace
from collections import Counter
from itertools import groupby
from typing import Any

from planner.cli.console import CONTEXT, Console
from planner.cli.opening import plan_of, shows_of
from planner.cli.parser import Commands, add_command, add_file, add_json, add_show
from planner.domain.findings import Severity
from planner.domain.show import Show
from planner.services.checking import Checked, findings_of, findings_of_plan, has_errors
from planner.wording.dates import window
from planner.wording.findings import finding_text
from planner.wording.language import Language
from planner.wording.terms import severity_name


def add_to(commands: Commands) -> None:
    """Adds `check`."""
    parser = add_command(
        commands, "check", check, "say what is wrong with all shows, or with one; 1 for an error"
    )
    add_file(parser)
    add_show(parser)
    add_json(parser)


def check(arguments: Namespace, console: Console) -> int:
    """Lists the findings. Exit code 1 if one that nobody waived is an error."""
    with plan_of(arguments, console) as workspace:
        if arguments.show is None:
            found = findings_of_plan(workspace)
        else:
            (show,) = shows_of(arguments, workspace)
            found = findings_of(workspace, show.id)
    if arguments.json:
        console.json([_as_json(each, console.language) for each in found])
    else:
        _print(found, console)
    return 1 if has_errors(found) else 0


def _as_json(checked: Checked, language: Language) -> dict[str, Any]:
    finding = checked.finding
    return {
        "code": finding.code,
        "severity": finding.severity,
        "subjects": list(finding.subjects),
        "values": finding.values,
        "show_id": checked.show_id,
        "text": finding_text(language, finding),
        "waived": not checked.stands,
        "note": checked.waiver.note if checked.waiver else "",
    }


def _print(found: tuple[Checked, ...], console: Console) -> None:
    for show, group in groupby(found, key=lambda each: each.show):
        console.line(_heading(show, console))
        for each in group:
            console.line(f"  {_line(each, console)}")
        console.line()
    console.line(_summary(found, console.language))


def _heading(show: Show | None, console: Console) -> str:
    if show is None:
        return console.text("Bookings without a show")
    return f"{show.title}  {window(console.language, show.on_air, show.off_air, show.timezone)}"


def _line(checked: Checked, console: Console) -> str:
    severity = severity_name(console.language, checked.finding.severity)
    text = finding_text(console.language, checked.finding)
    if checked.waiver is None:
        return f"{severity}: {text}"
    return console.text(
        "Waived: {text} ({note})", text=text, note=checked.waiver.note or checked.finding.code
    )


def _summary(found: tuple[Checked, ...], language: Language) -> str:
    standing = Counter(each.finding.severity for each in found if each.stands)
    waived = sum(not each.stands for each in found)
    if not found:
        return language.translate(CONTEXT, "Nothing to solve.")
    counted = [
        language.plural(CONTEXT, one, many, count=count)
        for one, many, count in (
            ("{count} error", "{count} errors", standing[Severity.ERROR]),
            ("{count} warning", "{count} warnings", standing[Severity.WARNING]),
            ("{count} for information", "{count} for information", standing[Severity.INFO]),
            ("{count} waived", "{count} waived", waived),
        )
        if count
    ]
    return ", ".join(counted)
