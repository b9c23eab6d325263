"""Checks of what is printed: who holds a sheet that says something else than the plan."""

from collections.abc import Iterator

from planner.domain.findings import Code, Finding, Severity
from planner.domain.printed import Since, changes_since, holder_of
from planner.domain.run_of_show import RunOfShow


def print_findings(run: RunOfShow) -> Iterator[Finding]:
    """Each print that is out of date on a sheet that has not been printed again since.

    It stands until the sheet is printed anew, or the plan is again as it was printed.
    """
    if not run.prints:
        return
    by_print: dict[str, dict[str, Since]] = {}
    for sheet, since in changes_since(run, run.prints).items():
        if since.changed:
            by_print.setdefault(since.print_.id, {})[sheet] = since
    for sheets in by_print.values():
        yield _finding(run, sheets)


def _finding(run: RunOfShow, sheets: dict[str, Since]) -> Finding:
    made = next(iter(sheets.values())).print_
    holders = dict.fromkeys(holder_of(sheet) for sheet in sheets)
    named = [run.creators[each].name for each in holders if each in run.creators]
    return Finding(
        Code.PRINT_STALE,
        Severity.WARNING,
        (made.id, run.show.id),
        {
            "show": run.show.title,
            "sheet": ",".join(dict.fromkeys(each.partition(":")[0] for each in sheets)),
            "number": made.number,
            "holders": ", ".join(named) or None,
            "changed": max(since.changed for since in sheets.values()),
        },
    )
