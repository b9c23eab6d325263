"""Tells what an import of studios or people does with each row of the file."""

from typing import Any

from planner.cli.console import Console
from planner.cli.product_report import problem_record, say_problem
from planner.services.listed_preview import ListedPreview, ListedRow
from planner.services.product_preview import RowState
from planner.wording.importing import format_name
from planner.wording.language import Language


def report_list(preview: ListedPreview, console: Console, *, dry_run: bool, as_json: bool) -> None:
    """Writes the counts and every reason, or all of it as JSON."""
    if as_json:
        console.json(_record(preview, console.language, dry_run=dry_run))
        return
    read = preview.read
    console.line(f"{read.file}: {format_name(console.language, read.kind)}")
    console.say(
        "{new} new, {changed} changed, {same} the same, {rejected} rejected",
        **{state.value: len(preview.having(state)) for state in RowState},
    )
    for row in preview.having(RowState.REJECTED):
        for problem in row.problems:
            say_problem(console, problem, "Line {line} rejected: {reason}")
    for remark in read.remarks:
        say_problem(console, remark, "Line {line}: {reason}")
    if dry_run:
        console.say("Nothing was written: this was a dry run.")


def _record(preview: ListedPreview, language: Language, *, dry_run: bool) -> dict[str, Any]:
    read = preview.read
    return {
        "file": read.file,
        "format": read.kind,
        "encoding": read.encoding,
        "dry_run": dry_run,
        **{state.value: len(preview.having(state)) for state in RowState},
        "rows": [_row(row, language) for row in preview.rows],
        "remarks": [problem_record(remark, language) for remark in read.remarks],
    }


def _row(row: ListedRow, language: Language) -> dict[str, Any]:
    return {
        "line": row.line,
        "state": row.state,
        "entity": row.entity.model_dump(mode="json") if row.entity else None,
        "changes": [each.field for each in row.changes],
        "problems": [problem_record(problem, language) for problem in row.problems],
    }
